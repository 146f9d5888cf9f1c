import assert from "node:assert/strict";
import { inStyleOf, numeralValue, toNumerals } from "../../../server/src/prose/numerals";

describe("Chinese numerals", () => {
  const read: [string, number | null][] = [
    ["零", 0],
    ["九", 9],
    ["十", 10],
    ["十九", 19],
    ["两百", 200],
    ["三百二十一", 321],
    ["一百零八", 108],
    ["百", 100],
    ["二十〇", 20],
    ["三四", null],
    ["五千", null],
    ["12", null],
  ];
  for (const [text, value] of read) it(`reads ${text} as ${value}`, () => assert.equal(numeralValue(text), value));

  const written: [number, string][] = [
    [0, "零"],
    [2, "二"],
    [9, "九"],
    [10, "十"],
    [11, "十一"],
    [20, "二十"],
    [100, "一百"],
    [101, "一百零一"],
    [110, "一百一十"],
    [211, "二百一十一"],
    [999, "九百九十九"],
    [1000, "1000"],
    [-1, "-1"],
    [2.5, "2.5"],
  ];
  for (const [value, text] of written) it(`writes ${value} as ${text}`, () => assert.equal(toNumerals(value), text));
});

describe("a figure in the style of another", () => {
  const cases: [printed: string, value: number, expected: string][] = [
    ["12", 1234567, "1234567"],
    ["1,200", 1234567, "1,234,567"],
    ["1，200", 4321, "4,321"],
    ["1,200", 999, "999"],
    ["1,200.5", 1234.56789, "1,234.56789"],
    ["1234", 5678, "5678"],
    ["８", 90, "９０"],
    ["１，２００", 5678, "５，６７８"],
    ["１,２００", 5678, "５，６７８"],
    ["３.５", 4.25, "４．２５"],
    ["两", 3, "三"],
    ["一百", 1000, "1000"],
    ["0.3", 0.1 + 0.2, "0.3"],
  ];
  for (const [printed, value, expected] of cases)
    it(`${value} in place of ${printed} is ${expected}`, () => assert.equal(inStyleOf(printed, value), expected));
});
