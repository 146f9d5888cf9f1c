import assert from "node:assert/strict";
import type { TableId } from "../../../server/src/form/types";
import { solveRow } from "../../../server/src/report/solveRow";
import { renderDraft } from "../../corpus/draft";
import { changed, tableOf, withoutLines, withRows } from "../printed";

/** Seven received and one carried over; five settled, of which two refused; three carried forward. */
const draft = withRows(renderDraft({ layout: "pipes" }), "applications", {
  received: "4 3 0 0 0 0 7",
  carriedOver: "1 0 0 0 0 0 1",
  granted: "2 1 0 0 0 0 3",
  "refused.process": "1 1 0 0 0 0 2",
  total: "3 2 0 0 0 0 5",
  carriedForward: "2 1 0 0 0 0 3",
});

const labels = {
  received: /本年新收/,
  carriedOver: /上年结转/,
  granted: /（一）予以公开/,
  process: /四类过程性信息/,
  repeated: /重复申请/,
  total: /（七）总计/,
  carriedForward: /结转下年度/,
};

function solved(text: string, key: string, id: TableId = "applications"): number[] | null {
  return solveRow(tableOf(text, id), key);
}

describe("a row solved from the others", () => {
  const rows: [key: string, label: RegExp, figures: number[]][] = [
    ["received", labels.received, [4, 3, 0, 0, 0, 0, 7]],
    ["carriedOver", labels.carriedOver, [1, 0, 0, 0, 0, 0, 1]],
    ["granted", labels.granted, [2, 1, 0, 0, 0, 0, 3]],
    ["refused.process", labels.process, [1, 1, 0, 0, 0, 0, 2]],
    ["unprocessed.repeated", labels.repeated, [0, 0, 0, 0, 0, 0, 0]],
    ["total", labels.total, [3, 2, 0, 0, 0, 0, 5]],
    ["carriedForward", labels.carriedForward, [2, 1, 0, 0, 0, 0, 3]],
  ];
  for (const [key, label, figures] of rows) {
    it(`${key}, whose line is lost`, () => assert.deepEqual(solved(withoutLines(draft, label), key), figures));
    it(`${key}, one of whose figures is lost`, () => {
      const torn = changed(draft, new RegExp(`(?<=${label.source}[^|\n]*\\| )\\d+ \\| `), "");
      assert.deepEqual(solved(torn, key), figures);
    });
  }

  it("counts what is blank elsewhere as nothing", () => {
    const blank = withRows(draft, "applications", { "refused.process": "1 1 · · · · 2" });
    assert.deepEqual(solved(withoutLines(blank, labels.granted), "granted"), [2, 1, 0, 0, 0, 0, 3]);
  });

  const unsolved: [why: string, text: string, key: string][] = [
    ["another row is lost too", withoutLines(withoutLines(draft, labels.repeated), labels.granted), "granted"],
    [
      "the sum of the outcomes and the balance tell different totals",
      withoutLines(withRows(draft, "applications", { received: "5 3 0 0 0 0 8" }), labels.total),
      "total",
    ],
    [
      "it would be less than nothing",
      withoutLines(withRows(draft, "applications", { "refused.process": "4 1 0 0 0 0 5" }), labels.granted),
      "granted",
    ],
    [
      "its own figures would not add up",
      withoutLines(withRows(draft, "applications", { "refused.process": "1 1 0 0 0 0 1" }), labels.granted),
      "granted",
    ],
    ["the table has no such row", draft, "other"],
  ];
  for (const [why, text, key] of unsolved) it(`is none where ${why}`, () => assert.equal(solved(text, key), null));

  it("is none in a table whose rows have nothing to do with each other", () => {
    assert.equal(solved(draft, "litigation", "disputes"), null);
    assert.equal(solved(draft, "licensing", "disclosure"), null);
  });
});
