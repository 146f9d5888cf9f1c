import type { TableForm } from "../form/types";
import { cellBreak } from "../source/markup";
import type { View } from "../source/view";
import { labelKey } from "./labelKey";
import type { LabelledRow } from "./rowAssembler";
import type { Token } from "./token";

/**
 * How the rows of one table are laid out, learnt from those that have all their figures: what tells blank figures from the
 * fillers of merged cells, and a blank from a cell lost on the way.
 */
export interface Geometry {
  /** Whether rows hold empty cells beside their figures. */
  fillers: boolean;
  /** Cells of a whole row, labels and fillers included. */
  cells: number;
  /** Empty cells between label and first figure; -1 where they differ from row to row. */
  lead: number;
  /** Where they differ: the column of the first figure in its physical row; -1 where that is not known. */
  column: number;
  /** Whether fillers stand behind the figures; those of the last row are often lost. */
  trailing: boolean;
  /** Whether nearly all rows have that many cells, so that one with fewer must have lost some. */
  uniform: boolean;
  /** Whether a merged cell's figure is printed in every place the cell covers, as some converters do. */
  copies: boolean;
  /** Whether every row has just as many cells behind its label as columns, so that none was lost and none is a filler. */
  exact: boolean;
}

const agreement = 0.8;

export function geometryOf(
  view: View,
  rows: readonly LabelledRow[],
  table: TableForm,
  header: readonly Token[],
): Geometry {
  const widths = new Map(table.rows.map(({ key, columns }) => [key, columns.length]));
  const own = rows.filter(({ key, values }) => widths.has(key ?? "") && values.length > 0);
  const full = own.filter(({ key, values }) => countFilled(values) === widths.get(key ?? ""));
  const seen = full.length > 0 ? full : own;
  const isExact = ({ key, values }: LabelledRow): boolean => values.length === widths.get(key ?? "");
  const fillers = !seen.every(isExact);
  const exact = own.length > 1 && own.every(isExact);
  const cells = agreed(firstNotEmpty(withoutLast(full), withoutLast(own), own).map(cellsOf), 0);
  const uniform = isUniform(view, own, full, cells);
  const trailing = own.some((row) => trails(view, row));
  const copies = table.arrangement === "blocks" && hasCopies(own, widths);
  return {
    fillers,
    cells,
    trailing,
    uniform,
    copies,
    exact,
    ...placeOf(full, trailing, firstColumnOf(view, table, header)),
  };
}

/** Rows of fewer columns have as many cells as the widest, and repeat their last figure or leave the others blank. */
function hasCopies(own: readonly LabelledRow[], widths: ReadonlyMap<string, number>): boolean {
  const full = Math.max(...widths.values());
  let copies = 0;
  for (const { key, values } of own) {
    const width = widths.get(key ?? "") ?? full;
    if (width === full) continue;
    const filled = countFilled(values);
    const repeats = repeatsLast(values, width);
    if (values.length !== full || (!repeats && filled > width)) return false;
    if (repeats && filled > width) copies++;
  }
  return copies > 0;
}

/** Whether a row of more cells than columns only repeats its last figure. */
export function repeatsLast(values: readonly Token[], width: number): boolean {
  const last = values[width - 1];
  return (
    last !== undefined && values.slice(width).every(({ value, state }) => value === last.value && state === last.state)
  );
}

/** Rows of an HTML table have as many cells as their spans leave; in other layouts those with all figures tell. */
function isUniform(view: View, own: readonly LabelledRow[], full: readonly LabelledRow[], cells: number): boolean {
  const isHtml = view.text[(own[0]?.own[0]?.roomStart ?? 0) - 1] === cellBreak;
  if (own.length <= 2 || isHtml) return false;
  if (agreed(withoutLast(own).map(cellsOf), agreement) === cells) return true;
  return full.length > 1 && withoutLast(full).every((row) => cellsOf(row) === cells);
}

/**
 * Where figures begin, in a table with empty cells beside them. Where a row is a line without a pipe in front, or a cell a
 * line, the fillers trail; else the table is a grid, and figures have the same columns in all rows.
 */
function placeOf(
  full: readonly LabelledRow[],
  trailing: boolean,
  headerColumn: number,
): { lead: number; column: number } {
  const leads = full.map(({ values }) => values.findIndex(({ state }) => state !== "blank"));
  const columns = full.map((row, at) => (row.values[leads[at] as number]?.column ?? -1) - tornPieces(row));
  const lead = agreed(leads, agreement);
  const column = agreed(columns, agreement);
  const labelColumns = new Set(full.map((row) => row.own[0]?.column));
  if (labelColumns.size > 1 && lead >= 0 && column < 0) return { lead, column: -1 };
  if (labelColumns.size > 1 && column >= 0 && lead < 0) return { lead: -1, column };
  if (headerColumn > 0 && (full.length === 0 || column === headerColumn)) return { lead: -1, column: headerColumn };
  return trailing ? { lead: 0, column: -1 } : { lead: -1, column };
}

/** The column of the header cell that stands over the first figures; -1 where it is not found. */
function firstColumnOf(view: View, table: TableForm, header: readonly Token[]): number {
  const label = labelKey(table.rows[0]?.columns[0]?.label ?? "");
  const cell = header.find(({ start, end, shared }) => shared && labelKey(view.text.slice(start, end)) === label);
  return cell?.column ?? -1;
}

/** A cell a line, or rows without a pipe in front: their fillers trail. */
function trails(view: View, { values, labels }: LabelledRow): boolean {
  const first = labels[0];
  if (!first || values[0]?.shared === false) return values[0]?.shared === false;
  return first.column === 0 && view.text[first.roomEnd] === "|" && view.text[first.roomStart - 1] !== "|";
}

/**
 * How many cells a row has: those of its line, or where each has a line of its own, those counted one by one. A label torn
 * into several cells counts once.
 */
export function cellsOf(row: LabelledRow): number {
  const last = row.values.at(-1);
  if (!last) return 0;
  return (isPhysical(row) ? last.column + 1 : row.labels.length + row.values.length) - tornPieces(row);
}

/** How many cells a label takes beyond one. */
export function tornPieces({ own }: LabelledRow): number {
  const row = own.at(-1)?.row;
  let pieces = -1;
  for (const token of own) if (!token.shared || token.row === row) pieces++;
  return Math.max(0, pieces);
}

function isPhysical({ values, own }: LabelledRow): boolean {
  const last = values.at(-1);
  if (!last?.shared) return false;
  return own.at(-1)?.row === last.row;
}

function withoutLast(rows: readonly LabelledRow[]): LabelledRow[] {
  return rows.filter(({ isLast }) => !isLast);
}

function firstNotEmpty(...lists: readonly (readonly LabelledRow[])[]): readonly LabelledRow[] {
  return lists.find(({ length }) => length > 0) ?? [];
}

export function countFilled(values: readonly Token[]): number {
  let count = 0;
  for (const { state } of values) if (state !== "blank") count++;
  return count;
}

/** Whether at least so many of some cells are filled; asked again and again of a row that grows, so it looks no further. */
export function areFilled(values: readonly Token[], width: number): boolean {
  let left = width;
  for (let at = 0; at < values.length && left > 0; at++) if (values[at]?.state !== "blank") left--;
  return left === 0;
}

/** The value most have, where it is the value of at least that share of them; else -1. */
function agreed(values: readonly number[], share: number): number {
  const counts = new Map<number, number>();
  let best = -1;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > (counts.get(best) ?? 0)) best = value;
  }
  return (counts.get(best) ?? 0) >= values.length * share ? best : -1;
}
