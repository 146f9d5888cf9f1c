import assert from "node:assert/strict";
import fc from "fast-check";
import { type CellState, mayBeValue, readValue, smallFigure, standsForFigure } from "../../../server/src/parse/value";

describe("what a cell says", () => {
  const values: [text: string, state: CellState, value: number | null][] = [
    ["1'234", "number", 1234],
    ["1 234", "number", 1234],
    ["12,34", "remark", 1234],
    ["+1,234.5", "number", 1234.5],
    ["5人次", "remark", 5],
    ["5万人次", "remark", 50_000],
    ["2万件", "remark", 20_000],
    ["0.29万", "remark", 2900],
    ["12余", "remark", 12],
    ["12+", "remark", 12],
    ["12 (核对", "remark", 12],
    ["12(含(补))", "text", null],
    ["12件(其中3件补录)", "remark", 12],
    ["-3项", "remark", -3],
    ["减4", "remark", -4],
    ["减少0件", "remark", 0],
    ["↓12", "remark", -12],
    ["下降 3 项", "remark", -3],
    ["↑12", "remark", 12],
    ["新增2件", "remark", 2],
    ["不变", "remark", 0],
    ["持平", "remark", 0],
    ["减少很多", "text", null],
    ["增减", "text", null],
    ["\\", "dash", null],
    ["~", "dash", null],
    ["_", "dash", null],
    ["**", "dash", null],
    ["空", "dash", null],
    ["---", "text", null],
    ["无无", "text", null],
    ["1e3", "text", null],
    [".5", "text", null],
    ["5.", "text", null],
    ["第5件", "text", null],
  ];
  for (const [text, state, value] of values)
    it(`${text} is ${state} ${value}`, () => {
      assert.deepEqual(readValue(text), { state, value });
    });

  it("is no figure where it is longer than any", () => {
    assert.equal(readValue("1".repeat(24)).state, "number");
    assert.equal(readValue("1".repeat(25)).state, "remark");
    assert.equal(readValue(`1件(${"注".repeat(56)})`).state, "remark");
    assert.equal(readValue(`1件(${"注".repeat(57)})`).state, "text");
  });

  it("can only be a figure or a dash where its first character may begin one", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom(...values.map(([text]) => text))), (text) => {
        if (text !== "" && readValue(text).state !== "text") assert.ok(mayBeValue(text), text);
      }),
      { numRuns: 2000 },
    );
    for (const text of ["规章", "甲1", " 1", "(1)", ":", ")"]) assert.ok(!mayBeValue(text), text);
    assert.ok(mayBeValue("甲1", 1));
  });
});

describe("a small figure", () => {
  it("is one to six digits", () => {
    assert.equal(smallFigure("甲007乙", 1, 4), 7);
    assert.equal(smallFigure("999999", 0, 6), 999_999);
    for (const text of ["", "1234567", "1.5", "-1", "1/", "1:", "１"])
      assert.equal(smallFigure(text, 0, text.length), -1);
  });

  it("is read as any figure is", () => {
    fc.assert(
      fc.property(fc.nat(999_999), (figure) => {
        const text = String(figure);
        assert.equal(smallFigure(text, 0, text.length), readValue(text).value);
      }),
    );
  });
});

describe("words that stand for a figure", () => {
  const stand = [
    "无此情况",
    "没有发生",
    "未统计",
    "暂未收到",
    "不涉及",
    "不适用",
    "本单位无此事项",
    "本镇未发生",
    "本年度没有",
  ];
  const noWords = ["A", "abc12", "？", "?!", "若", "N/A", "x1"];
  for (const words of [...stand, ...noWords]) it(`${words} do`, () => assert.ok(standsForFigure(words)));

  const others = [
    "行政许可",
    "本年制发件数",
    "无其他情况说明。",
    "已统计",
    "若干",
    "本县无",
    "--",
    `无${"此".repeat(24)}`,
    "",
  ];
  for (const words of others.filter((word) => word !== "--"))
    it(`${words || "nothing"} do not`, () => assert.ok(!standsForFigure(words)));
});
