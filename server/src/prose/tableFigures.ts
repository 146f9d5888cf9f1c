import type { Bilingual, ColumnForm, RowForm, TableId } from "../form/types";
import { rowCheck } from "../parse/fitRow";
import type { RowReading, TableReading } from "../parse/tableReading";
import type { Cell } from "../parse/value";
import type { Report } from "../report/report";
import { Memo } from "../source/memo";
import { organizations, type Reading } from "./vocabulary";

const figures = new Memo((report: Report) => new TableFigures(report));

/** The figures of a report's tables; indexed once a version. */
export function figuresOf(report: Report): TableFigures {
  return figures.of(report);
}

/** The figures of one report's tables, for prose to be compared with. Absent and unreadable tables answer nothing. */
export class TableFigures {
  private readonly rows = new Map<TableId, Map<string, RowReading[]>>();

  constructor(private readonly report: Report) {}

  table(id: TableId): TableReading | null {
    const table = this.report.tables[id];
    return table?.readable ? table : null;
  }

  /** What a reading comes to; null where a cell concerned holds no number, undefined where the form has no such cell. */
  evaluate(id: TableId, reading: Reading): Evaluation | null | undefined {
    const table = this.table(id);
    if (!table) return undefined;
    const plus = this.rowsOf(table, reading.rows);
    const minus = this.rowsOf(table, reading.minusRows ?? none);
    const columns = reading.columns ?? totalOnly;
    if (!plus || !minus || !hasColumn(plus[0]?.form, columns)) return undefined;
    const blank = blanks.of(table);
    const sum = (rows: readonly RowReading[], keys: readonly string[]): number => sumOf(rows, keys, blank);
    const value = sum(plus, columns) - sum(minus, columns) - sum(plus, reading.minusColumns ?? none);
    return Number.isNaN(value) ? null : new Evaluation(table, reading, value, plus, minus);
  }

  private rowsOf(table: TableReading, keys: readonly string[]): RowReading[] | null {
    const index = this.rows.get(table.form.id) ?? this.index(table);
    if (keys.length === 1) return index.get(keys[0] as string) ?? null;
    const found: RowReading[] = [];
    for (const key of keys) {
      const rows = index.get(key);
      if (!rows) return null;
      found.push(...rows);
    }
    return found;
  }

  /** Rows by their key, and by the key of the group they stand in. */
  private index(table: TableReading): Map<string, RowReading[]> {
    const index = new Map<string, RowReading[]>();
    for (const row of table.rows) {
      const [group = ""] = row.form.key.split(".");
      for (const key of new Set([row.form.key, group])) {
        const rows = index.get(key);
        if (rows) rows.push(row);
        else index.set(key, [row]);
      }
    }
    this.rows.set(table.form.id, index);
    return index;
  }
}

const none: readonly string[] = [];
const totalOnly: readonly string[] = ["total"];

/** A reading worked out on the table printed. */
export class Evaluation {
  constructor(
    private readonly table: TableReading,
    readonly reading: Reading,
    readonly value: number,
    private readonly plus: readonly RowReading[],
    private readonly minus: readonly RowReading[],
  ) {}

  /** The cells added and taken off; one where the reading is a single cell. */
  get cells(): Cell[] {
    const columns = this.reading.columns ?? totalOnly;
    const less = this.reading.minusColumns ?? none;
    return [...cellsOf(this.plus, columns), ...cellsOf(this.minus, columns), ...cellsOf(this.plus, less)];
  }

  /** The same figure by way of the addends of its totals: a wrong printed total is the table's fault, not the prose's. */
  get also(): number | null {
    const columns = this.reading.columns ?? totalOnly;
    if (columns.length !== 1 || columns[0] !== "total" || this.reading.minusColumns) return null;
    const blank = blanks.of(this.table);
    const [value, less] = [this.plus, this.minus].map((rows) =>
      rows.reduce((sum, row) => sum + addendsOf(row, blank), 0),
    );
    return value === undefined || less === undefined || Number.isNaN(value - less) ? null : value - less;
  }

  /** Names table, rows and columns in the form's words. */
  get name(): Bilingual {
    return nameOf(this.table, this.reading, this.plus);
  }
}

/** What a blank cell of a table stands for: zero where rows with blanks and a total above zero add up so, else no number. */
const blanks = new Memo(({ form, rows }: TableReading): number => {
  let blank = Number.NaN;
  for (const { form: row, cells } of rows) {
    if (!cells?.at(-1)?.value || !cells.some(({ state }) => state === "blank")) continue;
    if (!rowCheck(form, row)(cells.map(({ value }) => value))) return Number.NaN;
    blank = 0;
  }
  return blank;
});

/** Adds cells; not a number where one holds none. A total left blank is worked out from its row. */
function sumOf(rows: readonly RowReading[], columns: readonly string[], blank: number): number {
  let sum = 0;
  for (const row of rows)
    for (const key of columns)
      for (const index of columnIndexes(row.form.columns, key))
        sum += key === "total" ? (row.cells?.[index]?.value ?? addendsOf(row, blank)) : numberIn(row, index, blank);
  return sum;
}

function cellsOf(rows: readonly RowReading[], columns: readonly string[]): Cell[] {
  return rows.flatMap(({ form, cells }) =>
    columns.flatMap((key) => columnIndexes(form.columns, key).flatMap((index) => cells?.[index] ?? [])),
  );
}

/** The sum of a row's cells before its total. */
function addendsOf(row: RowReading, blank: number): number {
  let sum = 0;
  for (let index = 0; index < row.form.columns.length - 1; index++) sum += numberIn(row, index, blank);
  return sum;
}

function numberIn({ cells }: RowReading, index: number, blank: number): number {
  const cell = cells?.[index];
  return cell?.value ?? (cell?.state === "blank" ? blank : Number.NaN);
}

const indexes = new WeakMap<readonly ColumnForm[], Map<string, number[]>>();

/** The places of the columns a key stands for. */
function columnIndexes(columns: readonly ColumnForm[], key: string): number[] {
  let known = indexes.get(columns);
  if (!known) {
    known = new Map();
    indexes.set(columns, known);
  }
  let found = known.get(key);
  if (!found) {
    found = columns.flatMap((column, index) => (isColumn(column, key) ? [index] : []));
    known.set(key, found);
  }
  return found;
}

function hasColumn(row: RowForm | undefined, keys: readonly string[]): boolean {
  return row !== undefined && keys.some((key) => columnIndexes(row.columns, key).length > 0);
}

function isColumn(column: ColumnForm, key: string): boolean {
  return column.key === key || (key === organizations && column.group !== undefined);
}

function nameOf(table: TableReading, reading: Reading, rows: readonly RowReading[]): Bilingual {
  const short = (text: string): string => text.split(/[（(]/)[0]?.trim() ?? text;
  const label = (key: string): string => `“${rowLabel(table, key)}”`;
  const minus = (reading.minusRows ?? []).map((key) => `-${label(key)}`).join("");
  const columns = columnLabel(rows[0]?.form, reading);
  const names = reading.rows.map(label).join("+") + minus;
  return {
    zh: `${short(table.form.name.zh)}${names}${columns}`,
    en: `${short(table.form.name.en)} ${names} ${columns}`,
  };
}

/** The label of a row, or of the group a key stands for, without the remark in brackets at its end. */
function rowLabel(table: TableReading, key: string): string {
  const row = table.rows.find(({ form }) => form.key === key)?.form;
  const label = row
    ? row.label
    : (table.rows.find(({ form }) => form.key.startsWith(`${key}.`))?.form.groups.at(-1) ?? key);
  const bare = label.replace(/(?<=.)（[^（）]*）$/, "");
  const group = row && /^\d/.test(bare) ? row.groups.at(-1) : undefined;
  return `${group ?? ""}${bare.length > 22 ? `${bare.slice(0, 18)}…` : bare}`;
}

function columnLabel(row: RowForm | undefined, reading: Reading): string {
  const one = (key: string): string =>
    key === organizations
      ? (row?.columns.find(({ group }) => group)?.group ?? key)
      : (row?.columns.find((column) => column.key === key)?.label.replace(/（.*）$/, "") ?? key);
  const present = (keys: readonly string[]): readonly string[] =>
    keys.filter((key) => row?.columns.some((column) => isColumn(column, key)));
  const plus = present(reading.columns ?? ["total"])
    .map(one)
    .join("+");
  const minus = (reading.minusColumns ?? []).map((key) => `-${one(key)}`).join("");
  return plus + minus;
}
