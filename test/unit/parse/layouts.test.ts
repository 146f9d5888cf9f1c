import assert from "node:assert/strict";
import fc from "fast-check";
import { type Extract, extractReport } from "../../../server/src/report/extract";
import { readDocument } from "../../../server/src/report/readDocument";
import { type DraftOptions, draftOptions, expectedExtract, layoutIds, renderDraft } from "../../corpus/draft";

function extractOf(text: string): Extract | undefined {
  const { reports } = readDocument(text);
  assert.ok(reports.length <= 1, `${reports.length} reports read from one`);
  return reports[0] && extractReport(reports[0]);
}

function readsBack(options: DraftOptions): void {
  assert.deepEqual(extractOf(renderDraft(options)), expectedExtract(options));
}

const runs = { numRuns: 40 };

describe("layouts", () => {
  for (const layout of layoutIds)
    it(`${layout}: figures are read back exactly`, () => {
      fc.assert(fc.property(draftOptions({ layout }), readsBack), runs);
    });

  // A zero that is not printed leaves a row to its neighbours where cells are parted by nothing but blanks or lines.
  const keepsBlanks = layoutIds.filter(
    (id) => !/^(?:spaces|oneLine|lines|tornOverLines|pageNumbersLines|pageNumbersSpaces)$/.test(id),
  );
  for (const zero of ["-", "—", "/", "无"])
    it(`zeros printed as ${zero} are figures not given`, () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...layoutIds).chain((layout) => draftOptions({ layout, zero })),
          readsBack,
        ),
        runs,
      );
    });
  it("zeros left blank are figures not given", () => {
    const options = fc.constantFrom(...keepsBlanks).chain((layout) => draftOptions({ layout, zero: "" }));
    fc.assert(fc.property(options, neverWrong), runs);
  });
});

/** Blank cells: whatever is read is right; a row may also be left unread. */
function neverWrong(options: DraftOptions): void {
  const found = extractOf(renderDraft(options));
  const expected = expectedExtract(options);
  for (const kind of ["disclosure", "applications", "disputes"] as const) {
    const table = found?.tables[kind];
    if (!table) continue;
    for (const [key, row] of Object.entries(table)) {
      const given = row === null || (Array.isArray(row) ? row : Object.values(row)).every((value) => value === null);
      if (!given) assert.deepEqual(row, expected.tables[kind][key], `${kind} ${key}`);
    }
  }
}
