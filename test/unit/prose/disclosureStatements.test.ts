import assert from "node:assert/strict";
import { lastIn, readingsIn, spokenIn } from "./spoken";

const cases: Record<string, [text: string, ...expected: string[]][]> = {
  documents: [
    ["制定规范性文件4件，废止1件，现行有效20件", "issued 4", "repealed 1", "inForce 20"],
    ["制发规范性文件4份，其中失效3个", "issued 4", "repealed 3"],
    ["4件规范性文件印发", "issued 4"],
    ["出台规章2部", "issued 2"],
    ["发布规范性文件4件", "published 4?"],
    ["公开发布规范性文件4件"],
    ["公开规范性文件4件"],
    ["规范性文件4件"],
    ["制定规范性文件4条"],
    ["修订规范性文件4件"],
    ["清理规范性文件4件"],
    ["清理废止规范性文件4件", "repealed 4"],
    ["清理后印发规范性文件4件"],
    ["转发上级印发的规范性文件4件"],
    ["印发规范性文件目录4件"],
    ["废止规范性文件4件不再列入"],
    ["各科室制定规范性文件各4件"],
    ["制定文件4件"],
  ],
  decisions: [
    ["作出行政许可决定5件，行政处罚决定3件，行政强制决定1件", "licensing 5", "penalties 3", "coercion 1"],
    ["行政许可处理决定5项", "licensing 5"],
    ["行政许可5件，行政处罚3件", "licensing 5?", "penalties 3?"],
    ["办理行政许可5件", "licensing 5?"],
    ["实施行政处罚5起", "penalties 5?"],
    ["办理行政许可5次"],
    ["公开行政许可5件"],
    ["行政许可结果5件"],
    ["公示行政许可5件，行政处罚3件"],
    ["作出行政许可和行政处罚5件"],
    ["受理审批事项9件，办理行政许可5件"],
    ["作出行政许可决定5件，审批事项9件", "licensing 5"],
    ["行政许可类5件"],
    ["各科室作出行政处罚决定各5件"],
  ],
};

describe("what sentences state of table two", () => {
  for (const [name, group] of Object.entries(cases))
    describe(name, () => {
      for (const [text, ...expected] of group)
        it(`${text}: ${expected.join(", ") || "nothing"}`, () =>
          assert.deepEqual(spokenIn(`${text}。`, "other"), expected));
    });

  const readings: [text: string, ...expected: string[]][] = [
    ["制定规范性文件4件", "normativeDocuments(issued+made)"],
    ["废止规范性文件4件", "normativeDocuments(repealed)"],
    ["规范性文件现行有效4件", "normativeDocuments(inForce+total)"],
    ["制定规章4件", "rules(issued+made)"],
    ["制定规章和规范性文件4件", "normativeDocuments+rules(issued+made)"],
    ["规章和规范性文件制定4件，废止1件", "normativeDocuments+rules(repealed)"],
    ["制定规章4件，制定规范性文件1件，废止2件", "normativeDocuments(repealed)"],
    [
      "发布规范性文件4件",
      "normativeDocuments(issued)",
      "normativeDocuments(made)",
      "normativeDocuments(inForce)",
      "normativeDocuments(total)",
      "normativeDocuments(published)",
    ],
    ["作出行政强制决定4件", "coercion(decisions)"],
  ];
  for (const [text, ...expected] of readings)
    it(`${text} is ${expected.join(" or ")}`, () => assert.deepEqual(readingsIn(`${text}。`, "other"), expected));

  it("name the word that says so", () => {
    assert.equal(lastIn("规范性文件现行有效4件。", "other")?.word, "现行有效");
    assert.equal(lastIn("4件规范性文件废止。", "other")?.word, "废止");
    assert.equal(lastIn("作出行政处罚决定4件。", "other")?.word, "行政处罚");
  });
});
