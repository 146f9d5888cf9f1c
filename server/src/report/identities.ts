import type { IdentityForm, RowForm } from "../form/types";
import type { RowReading, TableReading } from "../parse/tableReading";
import type { Cell } from "../parse/value";
import { Memo } from "../source/memo";

/** One cell of an identity. */
export interface Term {
  row: RowForm;
  column: number;
  cell: Cell;
  /** +1 on the left side, -1 on the right. */
  sign: 1 | -1;
}

/** `open`: the cells left blank could make it hold, so that nothing is claimed. */
export type IdentityState = "holds" | "broken" | "open";

/** One identity (勾稽关系) of one row or column, evaluated. */
export interface Identity {
  form: IdentityForm;
  left: number;
  right: number;
  state: IdentityState;
  /** Its cells; laid out when first asked for, since nearly every identity holds and nobody asks. */
  readonly terms: Term[];
  /** The term at which a breach is reported. */
  readonly total: Term;
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

const checks = new Memo((table: TableReading): IdentityCheck => {
  const identities = table.readable ? evaluate(table) : [];
  return { identities, clusters: clusters(identities) };
});

/**
 * Evaluates every identity. Where one holds and has blanks on one side alone, those blanks are zero, which may settle what
 * others with the same blanks left open.
 */
function evaluate(table: TableReading): Identity[] {
  const zeros = new Set<Cell>();
  for (;;) {
    const known = zeros.size;
    const identities = table.form.identities.flatMap((form) => instances(table, form, zeros));
    for (const { state, blanks } of identities) if (state === "holds") for (const cell of blanks) zeros.add(cell);
    if (zeros.size === known) return identities;
  }
}

/** The identities of a table, evaluated once a reading. Nothing is claimed of a table that could not be read. */
export function checkIdentities(table: TableReading): IdentityCheck {
  return checks.of(table);
}

function instances(table: TableReading, form: IdentityForm, zeros: ReadonlySet<Cell>): EvaluatedIdentity[] {
  const found: EvaluatedIdentity[] = [];
  if (form.across === "columns") {
    for (const row of table.rows) {
      const { left, right } = columnPlaces(row.form, form);
      add(found, form, [row], left, [row], right, zeros);
    }
    return found;
  }
  const rowsOf = (keys: readonly string[]): (RowReading | undefined)[] =>
    keys.map((key) => table.rows.find((row) => row.form.key === key));
  const left = rowsOf(form.left);
  const right = rowsOf(form.right);
  const width = table.rows[0]?.form.columns.length ?? 0;
  for (let column = 0; column < width; column++) add(found, form, left, [column], right, [column], zeros);
  return found;
}

/** Evaluates the identity whose left side is every given row in every given column, and the right side likewise. */
function add(
  found: EvaluatedIdentity[],
  form: IdentityForm,
  leftRows: readonly (RowReading | undefined)[],
  leftColumns: readonly number[],
  rightRows: readonly (RowReading | undefined)[],
  rightColumns: readonly number[],
  zeros: ReadonlySet<Cell>,
): void {
  const left = sideOf(leftRows, leftColumns, zeros);
  const right = left && sideOf(rightRows, rightColumns, zeros);
  if (!left || !right) return;
  const explained = left.sum > right.sum ? right.blanks.length > 0 : left.blanks.length > 0;
  const state = left.sum === right.sum ? "holds" : explained ? "open" : "broken";
  const oneSided = left.blanks.length === 0 || right.blanks.length === 0;
  const blanks = oneSided ? [...left.blanks, ...right.blanks] : [];
  const lay = (): Term[] => [...termsOf(leftRows, leftColumns, 1), ...termsOf(rightRows, rightColumns, -1)];
  found.push(new EvaluatedIdentity(form, left.sum, right.sum, state, blanks, lay));
}

class EvaluatedIdentity implements Identity {
  private laid: Term[] | undefined;

  constructor(
    readonly form: IdentityForm,
    readonly left: number,
    readonly right: number,
    readonly state: IdentityState,
    /** The blank cells of its one side; none where both have some. */
    readonly blanks: readonly Cell[],
    private readonly lay: () => Term[],
  ) {}

  get terms(): Term[] {
    this.laid ??= this.lay();
    return this.laid;
  }

  get total(): Term {
    const { across, total: key } = this.form;
    const isTotal = ({ row, column }: Term): boolean =>
      across === "rows" ? row.key === key : row.columns[column]?.key === key;
    return this.terms.find(isTotal) as Term;
  }
}

const none: readonly Cell[] = [];

/** The sum of a side and its blanks; null where a cell was not read or is no count. A dash says that there is nothing. */
function sideOf(
  rows: readonly (RowReading | undefined)[],
  columns: readonly number[],
  zeros: ReadonlySet<Cell>,
): { sum: number; blanks: readonly Cell[] } | null {
  let sum = 0;
  let blanks: Cell[] | undefined;
  for (const row of rows)
    for (const column of columns) {
      const cell = row?.cells?.[column];
      if (!cell || cell.state === "text" || !isCount(cell.value ?? 0)) return null;
      if (cell.value !== null) sum += cell.value;
      else if (cell.state === "blank" && !zeros.has(cell)) {
        blanks ??= [];
        blanks.push(cell);
      }
    }
  return { sum, blanks: blanks ?? none };
}

function termsOf(rows: readonly (RowReading | undefined)[], columns: readonly number[], sign: 1 | -1): Term[] {
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = row?.cells?.[column];
      return row && cell ? { row: row.form, column, cell, sign } : [];
    }),
  );
}

const places = new WeakMap<RowForm["columns"], Map<IdentityForm, { left: number[]; right: number[] }>>();

/** The columns of an identity's terms, worked out once a list of columns: the form never changes. */
function columnPlaces({ columns }: RowForm, form: IdentityForm): { left: number[]; right: number[] } {
  const known = places.get(columns) ?? new Map<IdentityForm, { left: number[]; right: number[] }>();
  places.set(columns, known);
  const indexOf = (key: string): number => columns.findIndex((column) => column.key === key);
  const found = known.get(form) ?? { left: form.left.map(indexOf), right: form.right.map(indexOf) };
  known.set(form, found);
  return found;
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
  if (cell.state === "blank") return null;
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
  const value = (cell.value ?? 0) + (change ?? 0);
  return value >= 0 ? value : null;
}
