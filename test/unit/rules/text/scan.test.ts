import assert from "node:assert/strict";
import { readDocument } from "../../../../server/src/report/readDocument";
import type { Report } from "../../../../server/src/report/report";
import {
  alternatives,
  inTable,
  isEnclosed,
  placesOf,
  sentenceAround,
  sourceSpan,
  viewRange,
} from "../../../../server/src/rules/text/places";
import { inProse, type Scan, scanOf } from "../../../../server/src/rules/text/scan";
import { baseDraft } from "../../docs/baseDraft";
import { withProse } from "../said";

const [base] = readDocument(baseDraft).reports as [Report];

/** Where the line of prose stands; folding changes no offset here. */
const from = withProse("overview", "\u0000").indexOf("\u0000");

function reportWith(prose: string): Report {
  const [report] = readDocument(withProse("overview", prose)).reports as [Report];
  return report;
}

/** What the scan notes of one kind in a line of prose, as offsets into the line. */
function noted(kind: Exclude<keyof Scan, "doubles">, prose: string): number[] {
  return scanOf(reportWith(prose))
    [kind].filter((at) => at >= from && at < from + prose.length)
    .map((at) => at - from);
}

describe("the scan of a report", () => {
  const cases: [Exclude<keyof Scan, "doubles">, string, number[]][] = [
    ["years", "于2024年、1999年、20245号、204年、2023、A2022", [1, 25, 31]],
    ["longNumbers", "于13800138000和1380013800、138 0013、138-0013、138 a、1380 0、13800 0", [1, 24, 33, 48]],
    ["latin", "见ab和C、[x、\\y、/z、&n", [1, 4, 6, 7, 9, 10, 12, 13, 15, 16]],
    ["dots", "见a.b、1.5、.c、d.、e..f", [2, 6]],
    ["marks", '《甲》（乙）“丙”"丁"', [0, 2, 3, 5, 6, 8, 9, 11]],
    ["selves", "全镇和我镇安全", [0, 3, 6]],
    ["national", "国家和全国", [0, 4]],
    ["fillers", "××、×、__、○○、某某、〔〕、【】", [0, 3, 5, 8, 11, 12, 14, 17]],
    ["stops", "甲，，乙。、。丙；丁、，", [1, 4, 10]],
  ];
  for (const [kind, prose, expected] of cases)
    it(`notes ${kind} in ${prose}`, () => assert.deepEqual(noted(kind, prose), expected));

  const doubles = (prose: string): string[] => {
    const report = reportWith(prose);
    const { doubles: found } = scanOf(report);
    return found.flatMap((end, at) =>
      at % 2 === 0 ? [report.view.text.slice(end - (found[at + 1] as number), end)] : [],
    );
  };
  it("notes words printed twice, up to sixteen characters, within a run of Chinese ones", () => {
    const sixteen = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳";
    assert.deepEqual(doubles(`信息息发布发布甲乙丙甲乙丙。${sixteen}${sixteen}`), ["息", "发布", "甲乙丙", sixteen]);
    assert.deepEqual(doubles(`${sixteen}午${sixteen}午`), []);
    assert.deepEqual(doubles("息，息发布 发布甲乙1甲乙"), []);
    assert.deepEqual(doubles("天天天"), ["天", "天"]);
  });

  it("visits what stands in prose, and not in headings or tables", () => {
    const report = reportWith("国家");
    const visited: string[] = [];
    const all = [...report.view.text].flatMap((char, at) => (char === "政" || char === "规" ? [at] : []));
    inProse(report, all, (at, paragraph) => {
      assert.ok(at >= paragraph.start && at < paragraph.end);
      visited.push(paragraph.text.slice(0, 2));
    });
    assert.ok(visited.includes("20") && !visited.includes("规章") && !visited.includes("二、"));
  });
});

describe("places in a report", () => {
  it("are found by their words, ascending, in this report alone", () => {
    const [first, second] = readDocument(`${baseDraft}\n${baseDraft}`).reports as [Report, Report];
    const inFirst = [...placesOf(first, "重复申请")];
    assert.deepEqual(inFirst, [baseDraft.indexOf("重复申请")]);
    assert.deepEqual([...placesOf(second, "重复申请")], [viewRange(second).start + (inFirst[0] as number)]);
    assert.deepEqual([...placesOf(base, "年1")].length, baseDraft.split("年1").length - 1);
    assert.deepEqual([...placesOf(base, "没有的字")], []);
  });

  it("go back to the text as typed", () => {
    const [typed] = readDocument(baseDraft.replace("186条", "１８６ 条")).reports as [Report];
    const [at] = [...placesOf(typed, "186")] as [number];
    const { start, end } = sourceSpan(typed, at, at + 3);
    assert.equal(typed.view.source.slice(start, end), "１８６");
    assert.deepEqual(sourceSpan(typed, at, at), { start, end: start });
  });

  it("know the tables they are in, ends excluded", () => {
    const { start, end } = base.tables.applications?.span ?? assert.fail();
    assert.deepEqual(
      [start - 1, start, end - 1, end].map((at) => inTable(base, at)),
      [false, true, true, false],
    );
  });

  it("are enclosed by the nearest mark before them, within reach and on their line", () => {
    const text = "甲《乙丙》丁《戊\n己";
    assert.deepEqual(
      [0, 1, 2, 4, 5, 7, 9].map((at) => isEnclosed(text, at, "《", "》")),
      [false, false, true, true, false, true, false],
    );
    assert.equal(isEnclosed("《甲乙丙", 3, "《", "》", 3), true);
    assert.equal(isEnclosed("《甲乙丙", 3, "《", "》", 2), false);
  });

  it("stand in a sentence that ends at 。！？； and not at a line break", () => {
    const text = "甲。乙,\n丙!丁?戊;己";
    const around = (at: number): string => {
      const { start, end } = sentenceAround(text, at, 0, text.length);
      return text.slice(start, end);
    };
    assert.deepEqual([0, 2, 5, 7, 9, 11].map(around), ["甲", "乙,\n丙", "乙,\n丙", "丁", "戊", "己"]);
    assert.deepEqual(sentenceAround(text, 5, 4, 6), { start: 4, end: 6 });
  });

  it("are repaired by one repair alone or by several, the first preferred", () => {
    const edit = { start: 0, end: 1, text: "云" };
    const one = alternatives(base, [{ title: "a", edits: [edit] }]);
    assert.deepEqual(one, {
      kind: "replace",
      title: "a",
      edits: [{ span: { start: 0, end: 1 }, text: "云" }],
      preferred: true,
    });
    const two = alternatives(base, [
      { title: "a", edits: [edit] },
      { title: "b", edits: [] },
    ]);
    assert.deepEqual(two.kind === "choices" && two.choices.map(({ title, preferred }) => [title, preferred]), [
      ["a", true],
      ["b", undefined],
    ]);
  });
});
