import assert from "node:assert/strict";
import { mayAdd, unitAt, unitClass } from "../../../server/src/prose/units";

describe("unit words", () => {
  const units: [text: string, unit: string | null][] = [
    ["条", "条"],
    ["条次浏览", "条次"],
    ["人次参加", "人次"],
    ["人参加", "人"],
    ["件次", "件次"],
    ["件次年答复", "件"],
    ["场次", "场次"],
    ["份次", "份次"],
    ["套、", "套"],
    ["个部门", "个"],
    ["次培训", "次"],
    ["申请", ""],
    ["", ""],
    ["个工作日", null],
    ["个自然日", null],
    ["个月内", null],
    ["个小时", null],
    ["个百分点", null],
    ["个季度", null],
    ["个世纪", null],
  ];
  for (const [text, unit] of units)
    it(`${text || "the end of a text"}: ${unit === null ? "no count at all" : `“${unit}”`}`, () =>
      assert.equal(unitAt(`12${text}`, 2), unit));

  it("count published pieces alike by 条, 篇 and 则, but cases by themselves", () => {
    for (const unit of ["条", "篇", "则", "条次", "篇次"]) assert.equal(unitClass(unit), "条", unit);
    for (const unit of ["件", "份", "期", "元", ""]) assert.equal(unitClass(unit), unit, unit);
  });

  const added: [string, string, boolean][] = [
    ["条", "件", true],
    ["篇", "期", true],
    ["份", "次", true],
    ["个", "项", true],
    ["例", "宗", true],
    ["起", "封", true],
    ["则", "条次", true],
    ["篇次", "件次", true],
    ["幅", "部", true],
    ["元", "元", true],
    ["人次", "人次", true],
    ["条", "元", false],
    ["人次", "条", false],
    ["册", "期", false],
  ];
  for (const [one, other, expected] of added)
    it(`${one} and ${other} ${expected ? "may" : "do not"} add up`, () => {
      assert.equal(mayAdd(one, other), expected);
      assert.equal(mayAdd(other, one), expected);
    });
});
