import type { RowForm, TableForm } from "../form/types";
import { cellsOf, type Geometry, repeatsLast, tornPieces } from "./geometry";
import type { LabelledRow } from "./rowAssembler";
import type { Token } from "./token";

/** Why the cells behind a label are not the figures the form wants. */
export type RowProblem = "missing-cells" | "extra-cells" | "unreadable";

export type Fit = { cells: Token[]; split?: Split } | { problem: RowProblem };

/** Digits of one figure printed in two cells: cells `at` and `at + 1` of the printed ones. */
export interface Split {
  at: number;
  printed: Token[];
  value: number;
}

/** Whether figures in the order of the columns satisfy the row's own identity; undefined where the row has none. */
export type RowCheck = (values: readonly (number | null)[]) => boolean | undefined;

/**
 * Chooses, among the cells printed behind a label, the `width` that are its figures. Blank cells beside the figures are
 * fillers of merged cells; which blanks are figures left out is decided by the table's geometry.
 */
export function fitRow(row: LabelledRow, width: number, geometry: Geometry, check: RowCheck): Fit {
  const { values } = row;
  const filled = withoutWordsBehind(
    values.filter(({ state }) => state !== "blank"),
    width,
  );
  if (filled.length === width) return { cells: filled };
  if (filled.length > width && geometry.copies && repeatsLast(filled, width)) return { cells: filled.slice(0, width) };
  if (filled.length > width) return fitTooMany(filled, width, check);
  return fitBlanks(row, width, geometry, check);
}

/** Words or a dash on lines of their own behind all figures of a row are no cells of it: only figures can be too many. */
function withoutWordsBehind(filled: Token[], width: number): Token[] {
  let end = filled.length;
  while (end > width && filled[end - 1]?.state !== "number" && filled[end - 1]?.shared === false) end--;
  return end === filled.length ? filled : filled.slice(0, end);
}

/**
 * The window of `width` cells that are the row's, some of them blank. A row with fewer cells than the others lost some on
 * its way, and no blank may stand for them; only the fillers behind the last row of a table are often dropped.
 */
function fitBlanks(row: LabelledRow, width: number, geometry: Geometry, check: RowCheck): Fit {
  const fit = placeBlanks(row, width, geometry);
  return "cells" in fit && mayHaveLostZero(fit.cells, check) ? { problem: "unreadable" } : fit;
}

/** Behind figures of which the last is the sum of the others, a blank total is more likely the room of a zero that was lost. */
function mayHaveLostZero(cells: readonly Token[], check: RowCheck): boolean {
  if (cells.at(-1)?.state !== "blank" || check([]) === undefined) return false;
  const filled = cells.slice(0, -1).map(({ value }) => value);
  const last = filled.at(-1) ?? 0;
  const shifted = [...filled.slice(0, -1), 0, last];
  return last !== 0 && check(shifted) === true;
}

function placeBlanks(row: LabelledRow, width: number, geometry: Geometry): Fit {
  const { values } = row;
  if (values.length < width) return { problem: "missing-cells" };
  if (row.interrupted && values.at(-1)?.state === "blank") return { problem: "missing-cells" };
  if (endsInFillers(values, width)) return { cells: values.slice(0, width) };
  const count = cellsOf(row);
  if (values.length === width && mayBeAll(row, count, geometry)) return { cells: [...values] };
  if (count !== geometry.cells) {
    // Where rows differ in length anyway, blanks as many as there are columns may well be the row's own.
    const mayBeBlank = !geometry.uniform && values.filter(({ soft }) => !soft).length >= width;
    return { problem: geometry.fillers && !mayBeBlank ? "missing-cells" : "unreadable" };
  }
  if (isRunTogether(values, width)) return { problem: "unreadable" };
  const start = firstFigure(row, geometry);
  const cells = start < 0 ? [] : values.slice(start, start + width);
  const holdsAll =
    cells.length === width && !values.some(({ state }, at) => state !== "blank" && (at < start || at >= start + width));
  return holdsAll ? { cells } : { problem: "unreadable" };
}

/** One cell a line, as many as there are columns, and behind them nothing but the room of merged cells. */
function endsInFillers(values: readonly Token[], width: number): boolean {
  return values.length > width && values.every(({ shared, soft }, at) => !shared && soft === at >= width);
}

/** One cell a line, and blanks run together with the room of merged cells: nothing tells which figures are blank. */
function isRunTogether(values: readonly Token[], width: number): boolean {
  const soft = values.slice(0, width).some((value) => value.soft && !value.shared);
  return soft && values.some(({ state }) => state !== "blank");
}

/** Whether a row of as many cells as there are columns can be trusted to have lost none. */
function mayBeAll(row: LabelledRow, count: number, geometry: Geometry): boolean {
  const { cells, column, exact, fillers, trailing, uniform } = geometry;
  if (exact || count === cells) return true;
  if (row.isLast && trailing) return column < 0 || row.values[0]?.column === column;
  return !fillers && !(uniform && count < cells);
}

function firstFigure(row: LabelledRow, { column, lead }: Geometry): number {
  if (lead >= 0) return lead;
  const shifted = column + tornPieces(row);
  return column < 0 ? -1 : row.values.findIndex((value) => value.shared && value.column === shifted);
}

/**
 * One figure too many may be the digits of one figure printed in two cells, or a page number behind the row's own figures.
 * Where nothing tells which it is, nothing is claimed of the row.
 */
function fitTooMany(filled: Token[], width: number, check: RowCheck): Fit {
  if (filled.length !== width + 1) return { problem: "extra-cells" };
  const splits = joins(filled, check);
  if (!isPageNumber(filled)) return splits.length === 1 ? (splits[0] as Fit) : { problem: "extra-cells" };
  if (check(numbers(filled.slice(0, width))) === undefined) return { problem: "unreadable" };
  const fits = filled.filter((_, at) => check(numbers(filled.toSpliced(at, 1))) === true);
  if (splits.length === 0 && fits.length === 1 && fits[0] === filled.at(-1)) return { cells: filled.slice(0, width) };
  if (splits.length === 1 && fits.length === 0) return splits[0] as Fit;
  return { problem: splits.length + fits.length > 0 ? "unreadable" : "extra-cells" };
}

/** Every way to read two neighbouring cells as the digits of one figure that makes the row add up. */
function joins(filled: Token[], check: RowCheck): { cells: Token[]; split: Split }[] {
  const found: { cells: Token[]; split: Split }[] = [];
  for (let at = 0; at + 1 < filled.length; at++) {
    const [left, right] = [filled[at] as Token, filled[at + 1] as Token];
    if (left.state !== "number" || right.state !== "number" || left.value === 0) continue;
    const value = Number(`${left.value}${right.value}`);
    if (!Number.isSafeInteger(value)) continue;
    const cells = [...filled.slice(0, at), { ...left, value }, ...filled.slice(at + 2)];
    if (check(numbers(cells)) === true) found.push({ cells, split: { at, printed: filled, value } });
  }
  return found;
}

/** A small whole number behind the row's figures, alone on its line although they are not, or alone like them. */
function isPageNumber(filled: readonly Token[]): boolean {
  const last = filled.at(-1);
  const before = filled.at(-2);
  if (!last || !before || last.state !== "number" || last.value === null) return false;
  return last.value > 0 && last.value < 1000 && !last.shared && last.row !== before.row;
}

function numbers(cells: readonly Token[]): (number | null)[] {
  return cells.map(({ value }) => value);
}

const checks = new WeakMap<RowForm, RowCheck>();

/** The identity a row must satisfy in itself, as a test of figures in the order of its columns. */
export function rowCheck(table: TableForm, row: RowForm): RowCheck {
  let check = checks.get(row);
  if (!check) {
    check = buildCheck(table, row);
    checks.set(row, check);
  }
  return check;
}

function buildCheck(table: TableForm, row: RowForm): RowCheck {
  const identity = table.identities.find(({ across }) => across === "columns");
  if (!identity) return () => undefined;
  const total = row.columns.findIndex(({ key }) => key === identity.total);
  const addends = identity.left.map((term) => row.columns.findIndex(({ key }) => key === term));
  return (values) => {
    let sum = 0;
    for (const column of addends) sum += values[column] ?? 0;
    return sum === (values[total] ?? 0);
  };
}
