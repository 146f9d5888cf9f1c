import assert from "node:assert/strict";
import fc from "fast-check";
import { bareKey, labelKey, likeness, ordinalOf } from "../../../server/src/parse/labelKey";

describe("the ordinal of a label", () => {
  const ordinals: [label: string, ordinal: string][] = [
    ["一、本年新收", "一、"],
    ["十二、附件", "十二、"],
    ["三.本年度", "三."],
    ["三 、 本年度", "三 、 "],
    ["（七）总计", "（七）"],
    ["(七)总计", "(七)"],
    ["( 七 ) 总计", "( 七 ) "],
    ["(七总计", "(七"],
    [" （七）总计", " （七）"],
    [" (七)总计", " (七)"],
    ["㈤不予处理", "㈤"],
    ["③其他", "③"],
    ["1.属于国家秘密", "1."],
    ["12、其他", "12、"],
    ["3)其他", "3)"],
    ["1.5", ""],
    ["1. 5", ""],
    ["3 其他", ""],
    ["100、其他", ""],
    ["一般事项", ""],
    ["总计", ""],
    ["其他", ""],
    ["(甲)总计", ""],
    ["", ""],
  ];
  for (const [label, ordinal] of ordinals)
    it(`of ${JSON.stringify(label)} is ${JSON.stringify(ordinal)}`, () => {
      assert.equal(ordinalOf(label), ordinal);
    });
});

describe("what labels are compared by", () => {
  const keys: [label: string, key: string][] = [
    ["（二）部分公开（区分处理的，只计这一情形）", "部分公开区分处理的只计这一情形"],
    ["3.危及“三安全一稳定”", "危及三安全一稳定"],
    ["本年收费金额（单位：万元）", "本年收费金额单位万元"],
    ["规 章", "规章"],
    ["本年增/减", "本年增减"],
    ["第二十条第（一）项", "第二十条第一项"],
    ["12345 热线 abcZ", "12345热线abcZ"],
    ["1.属于", "属于"],
    ["——", ""],
  ];
  for (const [label, key] of keys)
    it(`of ${label} is ${key || "nothing"}`, () => {
      assert.equal(labelKey(label), key);
    });

  it("keeps an ordinal that is part of the words", () => {
    assert.equal(bareKey("（七）总计"), "七总计");
    assert.equal(bareKey("，（）"), "");
  });

  it("is Han characters, letters and digits, in their order", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."甲鿿㐀\ua000\u33ff〇0９9azAZ@[`{/: -、（") }), (text) => {
        assert.equal(bareKey(text), text.replace(/[^\u3400-\u9fff0-9a-zA-Z]/g, ""));
      }),
    );
  });
});

describe("likeness of two labels", () => {
  const pairs: [left: string, right: string, likeness: number][] = [
    ["重复申请", "重复申请", 1],
    ["甲", "甲", 1],
    ["甲", "甲乙", 0],
    ["重复申请", "申请重复", 4 / 6],
    ["重复申请", "重复", 2 / 4],
    ["甲甲甲", "甲甲", 2 / 3],
    ["甲甲", "甲甲甲甲", 2 / 4],
    ["重复申请", "国家秘密", 0],
  ];
  for (const [left, right, expected] of pairs)
    it(`of ${left} and ${right} is ${expected.toFixed(2)}`, () => {
      assert.equal(likeness(left, right), expected);
      assert.equal(likeness(right, left), expected);
    });
});
