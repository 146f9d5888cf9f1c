import assert from "node:assert/strict";
import { trait } from "../../../server/src/prose/sentences";
import { sentenceIn, sentencesIn } from "./reading";

const texts = (text: string): string[] => sentencesIn(text).map((sentence) => sentence.text);

describe("sentences of a paragraph", () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    ["end at a full stop, an exclamation and a question mark", "好。真好！好吗？好", ["好", "真好", "好吗", "好"]],
    ["are joined over a line break inside words", "主动公开\n政府信息", ["主动公开政府信息"]],
    ["are joined behind a comma, colon, bracket or enumeration", "甲、\n乙，\n丙：\n（\n丁", ["甲、乙,丙:(丁"]],
    ["are joined over a break inside a number", "公开12\n3条", ["公开123条"]],
    ["are parted by a break behind a semicolon", "甲；\n乙", ["甲;", "乙"]],
    [
      "are parted by a list mark on the next line",
      "甲\n1.乙\n（一）丙\n- 丁\n2）戊",
      ["甲", "1.乙", "(一)丙", "-丁", "2)戊"],
    ],
    [
      "are joined where digits meet digits, even if the second look like a list mark",
      "公开12\n3.5万条",
      ["公开123.5万条"],
    ],
    ["have no blanks inside", "公开　信息 12 条", ["公开信息12条"]],
    ["keep one blank between two figures of a line", "公开 1 2 条", ["公开1 2条"]],
    ["are none where nothing stands between two full stops", "甲。。乙", ["甲", "乙"]],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(texts(text), expected));

  it("know whether a full stop ended them, and which is the first", () => {
    const found = sentencesIn("甲。乙；\n丙");
    assert.deepEqual(
      found.map(({ text, stopped, first }) => [text, stopped, first]),
      [
        ["甲", true, true],
        ["乙;", false, false],
        ["丙", false, false],
      ],
    );
  });

  it("are cut at a comma where a full stop never comes, and cut anyway where no comma does", () => {
    const clause = `${"字".repeat(99)}，`;
    const lengths = (text: string): number[] => texts(text).map(({ length }) => length);
    assert.deepEqual(lengths(clause.repeat(20)), [1299, 700]);
    for (const mark of ["；", "、"]) assert.equal(lengths(clause.repeat(12) + mark + clause)[0], 1200, mark);
    assert.deepEqual(lengths("字".repeat(5000)), [2401, 2401, 196]);
  });

  it("say where their characters stand in the paragraph", () => {
    assert.equal(sentencesIn("甲。乙丙")[1]?.viewAt(1), 3);
    const [first, second] = sentencesIn("甲 乙。丙\n 丁戊");
    assert.deepEqual([first?.viewAt(0), first?.viewAt(1), first?.viewAt(2)], [0, 2, 3]);
    assert.deepEqual(
      [0, 1, 2, 3].map((at) => second?.viewAt(at)),
      [4, 7, 8, 9],
    );
    assert.equal(second?.viewAt(40), 9);
    second?.moveTo(3, 100);
    assert.deepEqual([second?.paragraph, second?.viewAt(1)], [3, 107]);
  });

  const traits: [text: string, expected: (keyof typeof trait)[]][] = [
    ["公开信息", []],
    ["公开0条", ["digit"]],
    ["公开9条", ["digit"]],
    ["公开三条", ["numeral"]],
    ["未收到申请", ["denial"]],
    ["没有申请", ["denial"]],
    ["无申请", ["denial"]],
    ["不存在逾期", ["denial"]],
    ["零申请", ["numeral", "denial"]],
    ["申请为0", ["digit", "denial"]],
    ["均已办结", ["universal"]],
    ["全部办结", ["universal"]],
    ["都已办结", ["universal"]],
    ["皆已办结", ["universal"]],
    ["已 办结", ["gap"]],
    ["已\n办结", ["gap"]],
  ];
  for (const [text, expected] of traits)
    it(`${text.replace("\n", "⏎")} shows ${expected.join(", ") || "nothing"}`, () => {
      const { traits: bits } = sentenceIn(text);
      assert.deepEqual(
        (Object.keys(trait) as (keyof typeof trait)[]).filter((key) => bits & trait[key]),
        expected,
      );
    });

  it("forget the traits of the sentence before", () => {
    const [first, second] = sentencesIn("公开3条。未收到申请");
    assert.deepEqual([first?.traits, second?.traits], [trait.digit, trait.denial]);
  });

  it("read figures in numerals only where cases are counted", () => {
    for (const text of ["三件申请", "三件复议", "三件诉讼", "制定规范性文件三件", "三件、5条"])
      assert.equal(sentenceIn(text).quantities[0]?.value, 3, text);
    assert.deepEqual(sentenceIn("三件好事").quantities, []);
  });
});
