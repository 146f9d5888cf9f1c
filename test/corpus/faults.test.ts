import assert from "node:assert/strict";
import fc from "fast-check";
import { form2021 } from "../../server/src/form/form2021";
import { findingsOf, marked, repaired, ruleIds } from "../unit/support";
import { cleanLayoutIds, renderDraft } from "./draft";
import { type Figures, seededFigures } from "./figures";

const { applications, disputes } = form2021.tables;

/** A copy of figures with one cell changed. */
function withFault(
  figures: Figures,
  table: "applications" | "disputes",
  row: string,
  column: number,
  change: number,
): Figures {
  const copy = structuredClone(figures);
  const cells = copy[table][row] as number[];
  cells[column] = (cells[column] as number) + change;
  return copy;
}

const fault = fc.record({
  seed: fc.nat(500),
  row: fc.constantFrom(...applications.rows.map(({ key }) => key)),
  column: fc.nat(6),
  change: fc.integer({ min: -9, max: 99 }).filter((change) => change !== 0),
});

describe("a single wrong figure in table three", () => {
  for (const layout of cleanLayoutIds)
    it(`is found, named and repaired in the layout ${layout}`, () => {
      fc.assert(
        fc.property(fault, ({ seed, row, column, change }) => {
          const right = seededFigures(seed);
          if (right.applications[row] === undefined) return;
          const value = (right.applications[row] as number[])[column] as number;
          const wrong = value + change >= 0 ? change : -change;
          const text = renderDraft({ layout, figures: withFault(right, "applications", row, column, wrong) });
          const found = findingsOf(text).findings.filter(({ severity }) => severity === "error");
          assert.deepEqual(
            found.map(({ rule }) => rule),
            ["table/suspect-cell"],
          );
          const [finding] = found;
          assert.ok(finding);
          assert.equal(marked(text, finding), String(value + wrong));
          assert.deepEqual(finding.data, {
            kind: "set-cell",
            table: "applications",
            row,
            column: applications.rows[0]?.columns[column]?.key,
            value,
          });
          assert.ok(finding.related.length >= 2);
          // A layout may pad its cells to a common width; the repair changes the figure alone.
          const plain = (draft: string): string => draft.replace(/ +/g, " ");
          assert.equal(
            plain(repaired(text, "table/suspect-cell").text),
            plain(renderDraft({ layout, figures: right })),
          );
        }),
        { numRuns: 25 },
      );
    });
});

describe("a single wrong figure in table four", () => {
  for (const layout of cleanLayoutIds)
    it(`is found in the layout ${layout}`, () => {
      fc.assert(
        fc.property(
          fc.nat(500),
          fc.constantFrom(...disputes.rows.map(({ key }) => key)),
          fc.nat(4),
          fc.integer({ min: 1, max: 50 }),
          (seed, row, column, change) => {
            const text = renderDraft({
              layout,
              figures: withFault(seededFigures(seed), "disputes", row, column, change),
            });
            const errors = findingsOf(text).findings.filter(({ severity }) => severity === "error");
            assert.equal(errors.length, 1);
            assert.ok(["table/dispute-total", "table/suspect-cell"].includes(errors[0]?.rule ?? ""));
          },
        ),
        { numRuns: 15 },
      );
    });

  it("names the total where no result could be less: 10, 1, 0, 0 with 总计 0", () => {
    const figures = seededFigures(1);
    figures.disputes.reconsideration = [10, 1, 0, 0, 0];
    const { findings, document } = findingsOf(renderDraft({ figures }));
    const [finding] = findings.filter(({ severity }) => severity === "error");
    assert.equal(finding?.rule, "table/suspect-cell");
    assert.deepEqual(finding?.data, {
      kind: "set-cell",
      table: "disputes",
      row: "reconsideration",
      column: "total",
      value: 11,
    });
    assert.match(finding?.message ?? "", /表四“行政复议”行“总计”列填写的是 0，应为 11，相差 11/);
    assert.ok(document.reports.length === 1);
  });
});

describe("several wrong figures", () => {
  it("are reported as broken identities, each at its total with every addend", () => {
    const figures = seededFigures(3);
    const row = figures.applications.granted as number[];
    row[0] = (row[0] as number) + 3;
    row[1] = (row[1] as number) + 4;
    const text = renderDraft({ figures });
    const { findings } = findingsOf(text);
    const errors = findings.filter(({ severity }) => severity === "error");
    assert.deepEqual(errors.map(({ rule }) => rule).sort(), [
      "table/column-total",
      "table/column-total",
      "table/row-total",
    ]);
    const rowTotal = errors.find(({ rule }) => rule === "table/row-total");
    assert.equal(marked(text, rowTotal as (typeof errors)[number]), String(row[6]));
    assert.equal(rowTotal?.related.length, 6);
    assert.match(rowTotal?.message ?? "", /相差 7/);
  });

  it("in two tables are each named", () => {
    const figures = seededFigures(5);
    (figures.applications.granted as number[])[0] = ((figures.applications.granted as number[])[0] as number) + 2;
    figures.disputes.litigation = [1, 0, 3, 0, 0];
    assert.deepEqual(
      ruleIds(renderDraft({ figures })).filter((id) => id.startsWith("table/")),
      ["table/suspect-cell", "table/suspect-cell"],
    );
  });

  it("in one column only break the balance, where the total column hides it", () => {
    const figures = seededFigures(7);
    const { received } = figures.applications as { received: number[] };
    received[0] = (received[0] as number) + 1;
    received[5] = (received[5] as number) + 1;
    received[6] = (received[6] as number) + 2;
    const ids = ruleIds(renderDraft({ figures }));
    assert.equal(ids.filter((id) => id === "table/balance").length, 3);
  });
});
