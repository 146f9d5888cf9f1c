import assert from "node:assert/strict";
import { countSlips, ordinalSlips, ordinalsOf } from "../../../server/src/prose/enumerations";
import type { Report } from "../../../server/src/report/report";
import { draft, type Place, reportOf } from "../figures/draft";
import { inDraft } from "./reading";

const at = ({ view }: Report, { start, end }: { start: number; end: number }): string => view.text.slice(start, end);

const ordinals = (text: string): string[] => {
  const { report } = inDraft(text, "problems");
  return ordinalsOf(report).map((ordinal) => `${at(report, ordinal)}${ordinal.number}`);
};
/** Points out of order: what is printed, and the number that would follow. */
function slips(text: string, place: Place = "problems"): string[] {
  const { report } = inDraft(text, place);
  return ordinalSlips(report, ordinalsOf(report)).map((slip) => `${at(report, slip)}→${slip.expected}`);
}
/** Counts that do not fit: the words, the number stated, the number found. */
function counts(text: string, place: Place = "problems"): string[] {
  const { report } = inDraft(text, place);
  return countSlips(report, ordinalsOf(report)).map((slip) => {
    assert.equal(at(report, slip), slip.words);
    return `${slip.words} ${slip.stated}≠${slip.counted} ${slip.of}`;
  });
}

describe("points counted in a text", () => {
  it("are 一是 to 十二是 behind a mark, a bracket, a quote or at the start", () => {
    assert.deepEqual(ordinals("一是甲；二是乙。三是丙，四是丁：十是戊\n十二是己“七是庚”"), [
      "一是1",
      "二是2",
      "三是3",
      "四是4",
      "十是10",
      "十二是12",
      "七是7",
    ]);
    assert.deepEqual(ordinals("统一是前提，唯一是关键，这三是约数，正是如此，也是"), []);
  });

  const order: [text: string, ...expected: string[]][] = [
    ["一是甲；二是乙；三是丙。"],
    ["一是甲；三是丙。", "三是→2"],
    ["一是甲；二是乙；二是丙。", "二是→3"],
    ["二是乙；三是丙。", "二是→1"],
    ["一是甲；二是乙；四是丁；五是戊。", "四是→3"],
    ["一是甲；二是乙。改进：一是丙；二是丁。"],
    ["一是甲；二是乙。改进：一是丙；三是丁。", "三是→2"],
    ["首先，甲；二是乙。"],
    ["第一，甲；二是乙。"],
    ["其一，甲；二是乙。"],
    ["1.甲\n二是乙。"],
    ["2021.甲，二是乙。", "二是→1"],
    [`首先，甲。${"天气晴朗，".repeat(130)}二是乙。`, "二是→1"],
    ["一是建账，具体是：一是登记，二是归档；二是对账；三是销账。"],
    ["一是建账，具体是：一是登记，二是归档；三是对账。"],
    ["一是建账。具体是：一是登记，二是归档；四是对账。", "四是→3"],
  ];
  for (const [text, ...expected] of order)
    it(text.length > 60 ? `${text.slice(0, 20)}…` : text, () => assert.deepEqual(slips(text), expected));

  it("begin anew in every section", () => {
    const both = draft({ text: "一是甲；二是乙。", in: "disputes" }).replace(/(五、.*)/, "$1\n三是丙。");
    const report = reportOf(both);
    assert.deepEqual(
      ordinalSlips(report, ordinalsOf(report)).map((slip) => [at(report, slip), slip.expected]),
      [["三是", 1]],
    );
  });
});

describe("counting words", () => {
  const points: [text: string, ...expected: string[]][] = [
    ["存在三个方面的不足：一是甲；二是乙；三是丙。"],
    ["存在三个方面的不足：一是甲；二是乙。", "三个方面 3≠2 points"],
    ["工作有3个特点：一是甲；二是乙。", "3个特点 3≠2 points"],
    ["采取以下三项：一是甲；二是乙。", "三项 3≠2 points"],
    ["公开信息9条：一是财政信息5条；二是民政信息4条。"],
    ["公开事项12项：一是许可8项；二是处罚4项。"],
    ["存在三个方面的不足。一是甲；二是乙。"],
    ["存在3个方面的不足：一是甲；二是乙。", "3个方面 3≠2 points"],
    ["存在十三个方面的不足：一是甲；二是乙。"],
    ["做好四项重点工作：\n一是甲；二是乙；三是丙。", "四项重点工作 4≠3 points"],
    ["做好四项重点工作：\n一是甲。\n二是乙。\n三是丙。", "四项重点工作 4≠3 points"],
    ["做好四项重点工作\n主动公开：一是甲；二是乙。"],
    ["做好三项工作：一是甲；二是乙，具体为：一是丙，二是丁；三是戊。"],
    ["采取两条举措：一是甲；二是乙；三是丙。", "两条举措 2≠3 points"],
    ["主要有三点：一是甲；二是乙。", "三点 3≠2 points"],
    ["做到“两个加强”：一是甲；二是乙；三是丙。", "两个加强 2≠3 points"],
    ["做到“两个维护”：一是甲；二是乙；三是丙。"],
    ["按照五大工作要求：一是甲；二是乙。"],
    ["存在三个方面的不足：一是甲；三是丙。"],
    ["存在三个方面的不足：一是甲。"],
    ["存在三个方面的不足：一是甲；二是乙。改进措施：一是丙；二是丁；三是戊。", "三个方面 3≠2 points"],
    ["存在三个方面的不足：天气晴朗；一是甲；二是乙。"],
  ];
  for (const [text, ...expected] of points)
    it(text.replaceAll("\n", "⏎"), () => assert.deepEqual(counts(text), expected));

  const six = "总体情况、主动公开、依申请公开、复议诉讼、存在问题、其他事项";
  const five = "总体情况、主动公开、依申请公开、复议诉讼、存在问题";
  const sections: [text: string, ...expected: string[]][] = [
    [`全文包括${six}六个部分。`],
    [`全文包括${five}六个部分。`, "六个部分 6≠5 sections"],
    [`全文包括${six}五个部分。`, "五个部分 5≠6 sections"],
    [`本报告共分六个部分：${six}。`],
    [`本报告共分七个部分：${six}。`, "七个部分 7≠6 sections"],
    [`本报告由${six}6部分组成。`],
    [`本报告由${five}6部分组成。`, "6部分 6≠5 sections"],
    ["全文包括甲、乙、丙三个部分。"],
    ["全文包括甲、乙、丙六个部分。"],
    ["全文包括总体情况、主动公开六个部分。"],
    ["全文包括总体情况、主动公开、依申请公开六个部分。", "六个部分 6≠3 sections"],
    [`全文包括总体情况、公开、申请、问题、附表五个部分。`],
    [`好。机关分${five}六个部分。`],
    ["全文包括总体情况，主动公开，申请情况，行政复议、行政诉讼情况，存在问题，其他事项六个部分。"],
    ["全文包括总体情况，主动公开，申请情况，行政复议、行政诉讼情况，存在问题六个部分。", "六个部分 6≠5 sections"],
  ];
  for (const [text, ...expected] of sections) it(text, () => assert.deepEqual(counts(text, "preamble"), expected));

  it("on sections are looked at in front of the first section only", () =>
    assert.deepEqual(counts(`全文包括${five}六个部分。`, "overview"), []));
});
