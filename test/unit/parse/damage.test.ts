import assert from "node:assert/strict";
import fc from "fast-check";
import type { RowReading, TableReading } from "../../../server/src/parse/tableReading";
import { readDocument } from "../../../server/src/report/readDocument";
import { type Damage, damage, damaged } from "../../corpus/damage";
import {
  type DraftOptions,
  draftOptions,
  expectedExtract,
  layoutIds,
  renderDraft,
  tableText,
} from "../../corpus/draft";
import type { TableKind } from "../../corpus/grid";

const kinds: readonly TableKind[] = ["disclosure", "applications", "disputes"];

function readDamaged(options: DraftOptions, kind: TableKind, how: Damage): TableReading | null {
  const table = tableText(options, kind);
  const draft = renderDraft(options);
  const at = draft.indexOf(table);
  assert.ok(at >= 0);
  const text = draft.slice(0, at) + damaged(table, how) + draft.slice(at + table.length);
  return readDocument(text).reports[0]?.tables[kind] ?? null;
}

/** A cell left without its figure is blank, and one run together with words is text: neither is a wrong figure. */
function isRight(row: RowReading, expected: unknown): boolean {
  if (expected === null || typeof expected !== "object") return false;
  const figures = Object.values(expected);
  return (
    row.cells?.length === figures.length && row.cells.every(({ value }, at) => value === null || value === figures[at])
  );
}

/**
 * Where all that stood between one label and the figures of a later row is lost, those figures stand behind the earlier
 * label. Where they add up, nothing in the row tells; that the row below is gone is found by the rule on missing rows.
 */
function mayBeSwallowed(table: TableReading, at: number): boolean {
  return table.rows[at + 1]?.present === false;
}

describe("damaged tables", () => {
  // Where labels are torn as well, or page numbers are bare digits, a loss can look like what it is not: `2.其他` torn from
  // `法律行政法规禁止公开` is a label of its own, a page number may stand where a figure was, and a header that lies may name the row.
  const plain = layoutIds.filter((id) => !/^(?:tornOver|barePageNumbers|oneRowTablesLying)/.test(id));
  for (const kind of kinds)
    it(`${kind}: what is left is read right or not at all`, () => {
      const options = fc
        .constantFrom(...plain)
        .chain((layout) => draftOptions({ layout, lineEnding: "\n", script: "simplified", byteOrderMark: false }));
      fc.assert(
        fc.property(options, damage, (draft, how) => {
          // The one tab left of many may stand for a figure in front of those that are left, and they may add up.
          if (draft.layout === "tabCells" && how.kind === "duplicates") return;
          const table = readDamaged(draft, kind, how);
          if (!table?.readable) return;
          const expected = expectedExtract(draft).tables[kind];
          for (const [at, row] of table.rows.entries())
            if (row.cells && !isRight(row, expected[row.form.key]) && !mayBeSwallowed(table, at))
              assert.fail(
                `${row.form.key}: ${row.cells.map(({ value }) => value)} for ${JSON.stringify(expected[row.form.key])}`,
              );
        }),
        // The same tables every time: what no row can tell is met once in some ten thousand of them.
        { numRuns: 400, seed: 20_250_115 },
      );
    });

  it("a table without its zeros, as crawlers leave it, is declined", () => {
    fc.assert(
      fc.property(
        draftOptions({ layout: "lines", lineEnding: "\n", script: "simplified", byteOrderMark: false }),
        (draft) => {
          const table = readDamaged(draft, "applications", { kind: "duplicates" });
          assert.ok(table, "it is there");
          assert.equal(table.readable, false);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("half a table is read as far as it goes", () => {
    const draft: DraftOptions = { layout: "pipes" };
    const text = tableText(draft, "applications");
    const half = text.slice(0, text.indexOf("（四）无法提供"));
    const table = readDocument(renderDraft(draft).replace(text, half)).reports[0]?.tables.applications;
    assert.equal(table?.rows.filter(({ cells }) => cells).length, 12);
    assert.equal(table?.rows.filter(({ present }) => present).length, 12);
  });
});
