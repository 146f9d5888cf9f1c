import assert from "node:assert/strict";
import { type Fit, fitRow, type RowCheck, rowCheck } from "../../../server/src/parse/fitRow";
import type { Geometry } from "../../../server/src/parse/geometry";
import type { LabelledRow } from "../../../server/src/parse/rowAssembler";
import type { CellState } from "../../../server/src/parse/value";
import { tableForm } from "./reading";

/**
 * Cells behind a label: figures; `_` is a blank, `~` one that may be the room of a merged cell, `-` a dash, a word a word.
 * `line`: all in the physical row of the label; else each on a line of its own.
 */
function rowOf(cells: string, line = true, over: Partial<LabelledRow> = {}): LabelledRow {
  const states: Record<string, CellState> = { _: "blank", "~": "blank", "-": "dash" };
  const values = cells.split(" ").map((cell, at) => ({
    ...{ start: at, end: at, roomStart: at, roomEnd: at, soft: cell === "~", shared: line },
    ...{ row: line ? 0 : at + 1, column: line ? at + 1 : 0 },
    state: states[cell] ?? (/^-?\d+$/.test(cell) ? "number" : "text"),
    value: /^-?\d+$/.test(cell) ? Number(cell) : null,
  }));
  const label = { ...(values[0] as LabelledRow["own"][0]), row: 0, column: 0, shared: line };
  return { key: null, labels: [label], own: [label], values, isLast: false, interrupted: false, ...over };
}

const grid: Geometry = {
  fillers: true,
  cells: 6,
  lead: -1,
  column: 2,
  trailing: false,
  uniform: true,
  copies: false,
  exact: false,
};
const plain: Geometry = { ...grid, fillers: false, cells: 4, column: 1 };

/** Two figures and their sum. */
const adds: RowCheck = ([left, right, total]) => (left ?? 0) + (right ?? 0) === (total ?? 0);
const none: RowCheck = () => undefined;

function said(fit: Fit): string {
  if ("problem" in fit) return fit.problem;
  const cells = fit.cells.map(({ value, state }) => value ?? (state === "blank" ? "_" : "-")).join(" ");
  return fit.split ? `${cells} (${fit.split.value} in ${fit.split.at})` : cells;
}

function fitted(cells: string, geometry: Geometry, check: RowCheck = adds, line = true): string {
  return said(fitRow(rowOf(cells, line), 3, geometry, check));
}

describe("the figures of a row", () => {
  const whole: [name: string, cells: string, geometry: Geometry, figures: string][] = [
    ["are all there are", "1 2 3", plain, "1 2 3"],
    ["need not add up", "1 2 9", plain, "1 2 9"],
    ["stand among the room of merged cells", "~ 1 ~ 2 3 _", grid, "1 2 3"],
    ["may be dashes", "- - -", plain, "- - -"],
  ];
  for (const [name, cells, geometry, figures] of whole)
    it(name, () => {
      assert.equal(fitted(cells, geometry), figures);
    });

  it("are those without the words or dashes on lines of their own behind them", () => {
    assert.equal(fitted("1 2 3 注释 -", plain, adds, false), "1 2 3");
    assert.equal(fitted("1 2 3 注释 4", plain, adds, false), "extra-cells");
    assert.equal(fitted("1 2 3 注释", plain, adds, true), "extra-cells");
  });

  it("are printed once for each place a merged cell covers", () => {
    assert.equal(fitted("1 2 3 3 3", { ...plain, copies: true }, none), "1 2 3");
    assert.equal(fitted("1 2 3 3 4", { ...plain, copies: true }, none), "extra-cells");
    assert.equal(fitted("1 2 3 3 3", plain, none), "extra-cells");
  });
});

describe("one cell too many in a row", () => {
  const split: [name: string, cells: string, found: string][] = [
    ["is the second half of a figure where only so the row adds up", "1 0 3 13", "10 3 13 (10 in 0)"],
    ["may be that of the total", "5 7 1 2", "5 7 12 (12 in 2)"],
    ["is one too many where the row adds up in no way", "1 2 3 9", "extra-cells"],
    ["is one too many where it adds up in two", "1 1 1 12", "extra-cells"],
    ["is no half behind a zero", "0 1 2 3", "extra-cells"],
  ];
  for (const [name, cells, found] of split)
    it(name, () => {
      assert.equal(fitted(cells, plain), found);
    });

  it("is no half of a figure larger than can be counted with", () => {
    const large = "1".repeat(16);
    assert.equal(
      fitted(`${large} ${large} 0 0`, plain, () => true),
      "extra-cells",
    );
  });

  it("is told apart from two too many", () => {
    assert.equal(fitted("1 2 3 3 3", plain), "extra-cells");
  });

  const pages: [name: string, cells: string, found: string][] = [
    ["is a page number alone on its line where the row adds up without it", "1 2 3 7", "1 2 3"],
    ["is nothing certain where the row adds up without another too", "3 0 3 3", "unreadable"],
    ["is a figure too many where the row does not add up without it", "1 2 4 7", "extra-cells"],
    ["is a figure too many where it is too large for a page", "1 2 3 1000", "extra-cells"],
    ["is a figure too many where it is zero", "1 2 3 0", "extra-cells"],
    ["is half of a figure where only so the row adds up", "5 7 1 2", "5 7 12 (12 in 2)"],
  ];
  for (const [name, cells, found] of pages)
    it(name, () => {
      assert.equal(fitted(cells, plain, adds, false), found);
    });

  it("is nothing certain alone on its line where nothing can be added up", () => {
    assert.equal(fitted("1 2 3 7", plain, none, false), "unreadable");
    assert.equal(fitted("1 2 3 7", plain, none, true), "extra-cells");
  });
});

describe("blank cells among a row's figures", () => {
  const cases: [name: string, cells: string, geometry: Geometry, found: string][] = [
    ["are the row's where it has as many cells as the others", "1 _ 3", plain, "1 _ 3"],
    ["are missing where it has fewer than columns", "1 _", plain, "missing-cells"],
    ["may be lost ones where it has fewer than the others", "1 _ 3", { ...plain, cells: 5 }, "unreadable"],
    ["are the row's where the others differ anyway", "1 _ 3", { ...plain, cells: 5, uniform: false }, "1 _ 3"],
    ["are missing in a row that lost cells, with the room of merged ones", "1 _ 3", grid, "missing-cells"],
    ["may be the row's where rows differ in length anyway", "1 _ 3", { ...grid, uniform: false }, "unreadable"],
    ["are found by the column of the first figure", "_ 1 _ 3 _", grid, "1 _ 3"],
    ["are all blank where nothing stands in the row's columns", "_ _ _ _ _", grid, "_ _ _"],
    ["are found behind as many cells as the others have there", "_ 1 _ 3 _", { ...grid, column: -1, lead: 1 }, "1 _ 3"],
    ["are not found where no place is known", "_ 1 _ 3 _", { ...grid, column: -1 }, "unreadable"],
    ["are not found where a figure stands outside the row's columns", "9 1 _ 3 _", grid, "9 1 3"],
    ["are not found where two stand outside them", "9 _ 3 _ _", grid, "unreadable"],
  ];
  for (const [name, cells, geometry, found] of cases)
    it(name, () => {
      assert.equal(fitted(cells, geometry), found);
    });

  it("are as many as columns where the room of merged cells follows, one cell a line", () => {
    assert.equal(fitted("1 _ 3 ~ ~", grid, adds, false), "1 _ 3");
    assert.equal(fitted("1 _ ~ ~ ~", { ...grid, lead: 0 }, adds, false), "unreadable");
  });

  it("at the end of a row that another interrupts may be that row's", () => {
    const row = rowOf("1 2 _", true, { interrupted: true });
    assert.equal(said(fitRow(row, 3, plain, none)), "missing-cells");
    assert.equal(said(fitRow({ ...row, interrupted: false }, 3, plain, none)), "1 2 _");
  });

  it("in the last row may come without the room behind them", () => {
    const trailing = { ...grid, trailing: true, column: 1 };
    const last = rowOf("1 _ 3", true, { isLast: true });
    assert.equal(said(fitRow(last, 3, trailing, adds)), "1 _ 3");
    assert.equal(said(fitRow(last, 3, { ...trailing, column: 2 }, adds)), "missing-cells");
    assert.equal(said(fitRow(last, 3, { ...trailing, trailing: false }, adds)), "missing-cells");
  });

  it("for a total may be the room of a zero that was lost", () => {
    assert.equal(fitted("5 5 _", plain), "unreadable");
    assert.equal(fitted("5 4 _", plain), "5 4 _");
    assert.equal(fitted("0 0 _", plain), "0 0 _");
    assert.equal(fitted("5 5 _", plain, none), "5 5 _");
    const four: RowCheck = ([one, two, three, total]) => (one ?? 0) + (two ?? 0) + (three ?? 0) === (total ?? 0);
    assert.equal(said(fitRow(rowOf("5 _ 5 9"), 4, { ...plain, cells: 5 }, four)), "5 _ 5 9");
  });
});

describe("the identity of a row", () => {
  const { applications, disputes } = { applications: tableForm("applications"), disputes: tableForm("disputes") };

  it("is the sum of its columns, blanks counting for nothing", () => {
    const check = rowCheck(applications, applications.rows[0] as (typeof applications.rows)[0]);
    assert.equal(check([1, 2, 3, 4, 5, 6, 21]), true);
    assert.equal(check([1, 2, 3, 4, 5, 6, 20]), false);
    assert.equal(check([1, null, null, null, null, 6, 7]), true);
    const block = rowCheck(disputes, disputes.rows[1] as (typeof disputes.rows)[0]);
    assert.deepEqual([block([1, 2, 3, 4, 10]), block([1, 2, 3, 4, 9])], [true, false]);
  });

  it("is none in table two", () => {
    const table = tableForm("disclosure");
    assert.equal(rowCheck(table, table.rows[0] as (typeof table.rows)[0])([1, 2, 3]), undefined);
  });
});
