import type { RowForm, TableForm } from "../form/types";
import type { ValueToken } from "./rowAssembler";

/** Why the cells behind a label are not the figures the form wants. */
export type RowProblem = "missing-cells" | "extra-cells" | "unreadable";

export type Fit = { cells: ValueToken[]; split?: Split } | { problem: RowProblem };

/** Digits of one figure printed in two cells: cells `at` and `at + 1` of the printed ones. */
export interface Split {
  at: number;
  printed: ValueToken[];
  value: number;
}

/** Whether figures in the order of the columns satisfy the row's own identity; undefined where the row has none. */
export type RowCheck = (values: readonly (number | null)[]) => boolean | undefined;

/**
 * Chooses, among the cells printed behind a label, the `width` that are its figures. Blank cells beside the figures are
 * fillers of merged cells; where a blank could be either, `lead` (how many empty cells stand between label and first
 * figure in the table's full rows) decides.
 */
export function fitRow(values: readonly ValueToken[], width: number, lead: number, check: RowCheck): Fit {
  const filled = values.filter(({ state }) => state !== "blank");
  if (filled.length === width) return { cells: filled };
  if (filled.length > width) return fitTooMany(filled, width, check);
  const hard = values.filter(({ token }) => !token.soft);
  const cells = fitBlanks(hard, width, lead) ?? fitBlanks(values, width, lead);
  return cells ? { cells } : { problem: "missing-cells" };
}

/** The window of `width` cells that holds every filled one and begins as the other rows of the table do. */
function fitBlanks(values: readonly ValueToken[], width: number, lead: number): ValueToken[] | null {
  if (values.length < width) return null;
  const first = values.findIndex(({ state }) => state !== "blank");
  const last = values.findLastIndex(({ state }) => state !== "blank");
  const latest = first < 0 ? values.length - width : Math.min(first, values.length - width);
  const earliest = Math.max(0, last - width + 1);
  if (earliest > latest) return null;
  const start = Math.min(Math.max(lead, earliest), latest);
  return values.slice(start, start + width);
}

function fitTooMany(filled: ValueToken[], width: number, check: RowCheck): Fit {
  if (filled.length > width + 2) return { problem: "extra-cells" };
  if (filled.length === width + 1) {
    const splits = joins(filled, check);
    const withoutLast = filled.slice(0, width);
    const pageNumber = isPageNumber(filled) && check(numbers(withoutLast)) !== false;
    if (splits.length === 1 && !pageNumber) return splits[0] as Fit;
    if (splits.length === 0 && pageNumber) return { cells: withoutLast };
  }
  return { problem: "extra-cells" };
}

/** Every way to read two neighbouring cells as the digits of one figure that makes the row add up. */
function joins(filled: ValueToken[], check: RowCheck): { cells: ValueToken[]; split: Split }[] {
  const found: { cells: ValueToken[]; split: Split }[] = [];
  for (let at = 0; at + 1 < filled.length; at++) {
    const [left, right] = [filled[at] as ValueToken, filled[at + 1] as ValueToken];
    if (left.state !== "number" || right.state !== "number" || left.value === 0) continue;
    const value = Number(`${left.value}${right.value}`);
    if (!Number.isSafeInteger(value)) continue;
    const joined: ValueToken = { ...left, value };
    const cells = [...filled.slice(0, at), joined, ...filled.slice(at + 2)];
    if (check(numbers(cells)) === true) found.push({ cells, split: { at, printed: filled, value } });
  }
  return found;
}

/** A small whole number behind the row's figures, alone on its line although they are not, or alone like them. */
function isPageNumber(filled: readonly ValueToken[]): boolean {
  const last = filled.at(-1);
  const before = filled.at(-2);
  if (!last || !before || last.state !== "number" || last.value === null) return false;
  return last.value > 0 && last.value < 1000 && !last.token.shared && last.token.row !== before.token.row;
}

function numbers(cells: readonly ValueToken[]): (number | null)[] {
  return cells.map(({ value }) => value);
}

/** The identity a row must satisfy in itself, as a test of figures in the order of its columns. */
export function rowCheck(table: TableForm, row: RowForm): RowCheck {
  const identity = table.identities.find(({ across }) => across === "columns");
  if (!identity) return () => undefined;
  const total = row.columns.findIndex(({ key }) => key === identity.total);
  const addends = identity.left.map((term) => row.columns.findIndex(({ key }) => key === term));
  return (values) => {
    const sum = addends.reduce((left, column) => left + (values[column] ?? 0), 0);
    return sum === (values[total] ?? 0);
  };
}
