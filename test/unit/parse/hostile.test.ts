import assert from "node:assert/strict";
import fc from "fast-check";
import { extractReport } from "../../../server/src/report/extract";
import { readDocument } from "../../../server/src/report/readDocument";
import { draftOptions, expectedExtract, renderDraft } from "../../corpus/draft";
import { zeroFigures } from "../../corpus/figures";

const megabyte = 1_000_000;
const draft = renderDraft();
const [head, tail] = [draft.slice(0, draft.indexOf("二、主动公开")), draft.slice(draft.indexOf("五、存在的"))];

/** Something hostile where the tables belong. */
function inside(filling: string): string {
  return `${head}二、主动公开政府信息情况\n${filling}\n三、收到和处理政府信息公开申请情况\n${filling}\n${tail}`;
}

/** Bytes of no text at all, the same each time. */
function binary(length: number): string {
  const units = new Uint16Array(length);
  let state = 7;
  for (let at = 0; at < length; at++) {
    state = (state * 1_103_515_245 + 12_345) >>> 0;
    units[at] = state >>> 8;
  }
  let text = "";
  for (let at = 0; at < length; at += 4096) text += String.fromCharCode(...units.subarray(at, at + 4096));
  return text;
}

const hostile: Record<string, () => string> = {
  "nothing at all": () => "",
  "10 MB of prose": () => inside("一二三四五六七八九十，".repeat(megabyte / 2)),
  binary: () => binary(200_000),
  "unbalanced pipes": () => inside("| 1 | 2\n|| 3 |\n".repeat(20_000)),
  "10,000 open tables": () => inside("<table>".repeat(10_000)),
  "10,000 open tables with rows": () => inside("<table><tr><td>".repeat(10_000)),
  "nested tags": () => inside(`${"<div><p>".repeat(20_000)}甲${"</p></div>".repeat(20_000)}`),
  "unfinished tags": () => inside("<td <td <!-- <tr".repeat(20_000)),
  "unfinished entities": () => inside("<p>&amp &#x &nbsp".repeat(20_000)),
  brackets: () => inside("(".repeat(megabyte)),
  "brackets behind Han": () => inside("镇(".repeat(megabyte / 2)),
  digits: () => inside("1".repeat(megabyte)),
  blanks: () => inside(" ".repeat(megabyte)),
  pipes: () => inside("|".repeat(megabyte)),
  tabs: () => inside("\t".repeat(megabyte)),
  "lone tabs, one a line": () => inside("\t\n".repeat(megabyte / 4)),
  "line feeds": () => inside("\n".repeat(megabyte)),
  "carriage returns": () => inside("\r".repeat(megabyte / 2)),
  "lone surrogates": () => inside("\ud800".repeat(megabyte / 2)),
  "figures, one a line": () => inside("0\n".repeat(megabyte / 4)),
  "dashes, one a line": () => inside("-\n".repeat(megabyte / 4)),
  "figures behind a label": () => inside(`规章 | ${"0 | ".repeat(megabyte / 8)}`),
  "unknown labels with figures": () => inside("属于国家机密的信息 | 1 | 2\n".repeat(20_000)),
  "labels and no figures": () => inside("规章\n行政许可\n结果维持\n自然人\n".repeat(20_000)),
  "group labels": () => inside("（三）不予公开\n".repeat(40_000)),
  "headings without end": () => inside("总体情况\n".repeat(5000)),
  "dates without end": () => inside(`2024年1月1日${" ".repeat(megabyte / 4)}起`),
};

describe("hostile text", () => {
  for (const [name, build] of Object.entries(hostile))
    it(`${name} is read to its end`, function () {
      this.timeout(20_000);
      const { reports } = readDocument(build());
      for (const report of reports) extractReport(report);
    });

  it("of any kind never throws", () => {
    const piece = fc.constantFrom(
      ..."一二、（）|\t\n -0123年月日",
      "规章",
      "总计",
      "自然人",
      "<td>",
      "<tr>",
      "二、主动公开政府信息情况\n",
      "结果维持",
      "政府信息公开工作年度报告",
      "\ud800",
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 200 }).map((all) => all.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, (some) => {
        for (const report of readDocument(inside(some)).reports) extractReport(report);
        for (const report of readDocument(some).reports) extractReport(report);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a file of several reports", () => {
  it("gives the same report twice where it was pasted twice", () => {
    const { reports } = readDocument(`${draft}\n${draft}`);
    assert.deepEqual(reports.map(extractReport), [expectedExtract(), expectedExtract()]);
  });

  it("gives each with its own figures", () => {
    fc.assert(
      fc.property(
        draftOptions({ lineEnding: "\n", script: "simplified" }),
        draftOptions({ lineEnding: "\n", script: "simplified" }),
        (one, other) => {
          const { reports } = readDocument(`${renderDraft(one)}\n${renderDraft({ ...other, byteOrderMark: false })}`);
          assert.deepEqual(reports.map(extractReport), [expectedExtract(one), expectedExtract(other)]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("gives none where there is none", () => {
    assert.deepEqual(readDocument("").reports, []);
    assert.deepEqual(readDocument("今天的会议纪要。\n一、出席情况\n二、议题\n").reports, []);
    assert.deepEqual(zeroFigures().form, "2021");
  });
});
