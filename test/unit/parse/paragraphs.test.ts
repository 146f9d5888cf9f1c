import assert from "node:assert/strict";
import { readDocument } from "../../../server/src/report/readDocument";
import { draftWith } from "../docs/baseDraft";

/** The paragraphs that hold any of some lines put into section one. */
function paragraphsOf(lines: string): string[] {
  const text = draftWith(lines, { place: "overview", replacesTable: false, without: [] });
  const report = readDocument(text).reports[0];
  assert.ok(report);
  const words = lines.split("\n").filter((line) => line !== "");
  for (const { start, end, text: own } of report.paragraphs) assert.equal(own.length, end - start);
  return report.paragraphs
    .map(({ text: own }) => own)
    .filter((own) => words.some((line) => own.includes(line.slice(-3, -1))));
}

describe("paragraphs", () => {
  for (const ending of ["，", "、", "；"])
    it(`go on behind ${ending} over an empty line`, () => {
      assert.equal(paragraphsOf(`全镇公开村务三条${ending}\n\n镇务五条${ending}\n财务两条。`).length, 1);
    });
  it("do not go on behind a full stop, before an ordinal, a heading or a table, or far below", () => {
    assert.equal(paragraphsOf("全镇公开村务三条。\n\n镇务五条。").length, 2);
    assert.equal(paragraphsOf("全镇公开村务三条；\n\n（六）镇务五条。").length, 2);
    assert.equal(paragraphsOf("全镇公开村务三条；\n二是镇务五条。").length, 2);
    assert.equal(paragraphsOf("全镇公开村务三条，\n\n\n\n镇务五条。").length, 2);
    assert.equal(paragraphsOf("全镇公开村务三条，").length, 1);
  });
});
