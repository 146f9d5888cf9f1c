import type { IdentityForm, RowForm } from "../form/types";
import type { RowReading, TableReading } from "../parse/tableReading";
import type { Cell } from "../parse/value";

/** One cell of an identity. */
export interface Term {
  row: RowForm;
  column: number;
  cell: Cell;
  /** +1 on the left side, -1 on the right. */
  sign: 1 | -1;
}

/** One identity (勾稽关系) of one row or column, evaluated. */
export interface Identity {
  form: IdentityForm;
  terms: Term[];
  /** The term at which a breach is reported. */
  total: Term;
  left: number;
  right: number;
  /**
   * `open`: the cells left blank could make it hold, or some cell was not read, so that nothing is claimed.
   */
  state: "holds" | "broken" | "open";
}

/** A correction of one cell that makes every identity of its cluster hold. */
export interface Correction {
  row: RowForm;
  column: number;
  cell: Cell;
  value: number;
}

/** Broken identities that share cells, and the one cell whose correction repairs them all, where there is just one. */
export interface Cluster {
  broken: Identity[];
  correction: Correction | null;
}

export interface IdentityCheck {
  identities: Identity[];
  clusters: Cluster[];
}

const checks = new WeakMap<TableReading, IdentityCheck>();

/** The identities of a table, evaluated once a reading. Nothing is claimed of a table that could not be read. */
export function checkIdentities(table: TableReading): IdentityCheck {
  const known = checks.get(table);
  if (known) return known;
  const identities = table.readable ? table.form.identities.flatMap((form) => instances(table, form)) : [];
  const check = { identities, clusters: clusters(identities) };
  checks.set(table, check);
  return check;
}

function instances(table: TableReading, form: IdentityForm): Identity[] {
  if (form.across === "columns") return table.rows.flatMap((row) => evaluate(form, rowTerms(row, form)) ?? []);
  const rows = new Map(table.rows.map((row) => [row.form.key, row]));
  const columns = table.rows[0]?.form.columns ?? [];
  return columns.flatMap((_, column) => evaluate(form, columnTerms(rows, form, column)) ?? []);
}

function rowTerms(row: RowReading, form: IdentityForm): Term[] | null {
  const { cells } = row;
  if (!cells) return null;
  const term = (key: string, sign: 1 | -1): Term => {
    const column = row.form.columns.findIndex((candidate) => candidate.key === key);
    return { row: row.form, column, cell: cells[column] as Cell, sign };
  };
  return [...form.left.map((key) => term(key, 1)), ...form.right.map((key) => term(key, -1))];
}

function columnTerms(rows: ReadonlyMap<string, RowReading>, form: IdentityForm, column: number): Term[] | null {
  const terms: Term[] = [];
  for (const [keys, sign] of [
    [form.left, 1],
    [form.right, -1],
  ] as const)
    for (const key of keys) {
      const row = rows.get(key);
      const cell = row?.cells?.[column];
      if (!row || !cell) return null;
      terms.push({ row: row.form, column, cell, sign });
    }
  return terms;
}

function evaluate(form: IdentityForm, terms: Term[] | null): Identity | null {
  if (!terms || terms.some(({ cell }) => cell.state === "text" || !isCount(cell.value ?? 0))) return null;
  let left = 0;
  let right = 0;
  let blankLeft = false;
  let blankRight = false;
  for (const { cell, sign } of terms) {
    if (sign > 0) left += cell.value ?? 0;
    else right += cell.value ?? 0;
    if (cell.value === null && sign > 0) blankLeft = true;
    if (cell.value === null && sign < 0) blankRight = true;
  }
  const explained = left > right ? blankRight : blankLeft;
  const state = left === right ? "holds" : explained ? "open" : "broken";
  const key = form.total;
  const total = terms.find(({ row, column }) => (form.across === "rows" ? row.key : row.columns[column]?.key) === key);
  return { form, terms, total: total as Term, left, right, state };
}

function isCount(value: number): boolean {
  return value >= 0 && Number.isSafeInteger(value);
}

function clusters(identities: readonly Identity[]): Cluster[] {
  const broken = identities.filter(({ state }) => state === "broken");
  if (broken.length === 0) return [];
  const containing = new Map<Cell, Identity[]>();
  for (const identity of identities)
    for (const { cell } of identity.terms) containing.set(cell, [...(containing.get(cell) ?? []), identity]);
  const seen = new Set<Identity>();
  return broken.flatMap((start) => {
    if (seen.has(start)) return [];
    const members = reach(start, containing, seen);
    return [{ broken: members, correction: onlyCorrection(members, containing) }];
  });
}

/** All broken identities connected with one by shared cells, in the order of the form. */
function reach(start: Identity, containing: ReadonlyMap<Cell, Identity[]>, seen: Set<Identity>): Identity[] {
  const members = [start];
  seen.add(start);
  for (let at = 0; at < members.length; at++)
    for (const { cell } of (members[at] as Identity).terms)
      for (const other of containing.get(cell) ?? [])
        if (other.state === "broken" && !seen.has(other)) {
          seen.add(other);
          members.push(other);
        }
  return members;
}

/** The correction that makes all broken identities hold and breaks no other, if exactly one cell allows one. */
function onlyCorrection(broken: readonly Identity[], containing: ReadonlyMap<Cell, Identity[]>): Correction | null {
  let only: Correction | null = null;
  for (const { row, column, cell } of broken[0]?.terms ?? []) {
    const value = corrected(cell, broken, containing.get(cell) ?? []);
    if (value === null) continue;
    if (only) return null;
    only = { row, column, cell, value };
  }
  return only;
}

function corrected(cell: Cell, broken: readonly Identity[], containing: readonly Identity[]): number | null {
  if (cell.value === null) return null;
  if (containing.some(({ state }) => state === "holds")) return null;
  const affected = containing.filter(({ state }) => state === "broken");
  if (affected.length !== broken.length) return null;
  let change: number | null = null;
  for (const { terms, left, right } of affected) {
    const sign = terms.find((term) => term.cell === cell)?.sign ?? 1;
    const needed = (right - left) * sign;
    if (change !== null && change !== needed) return null;
    change = needed;
  }
  const value = cell.value + (change ?? 0);
  return value >= 0 ? value : null;
}
