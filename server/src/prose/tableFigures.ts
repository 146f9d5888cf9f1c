import type { Bilingual, ColumnForm, RowForm, TableId } from "../form/types";
import type { RowReading, TableReading } from "../parse/tableReading";
import type { Cell } from "../parse/value";
import type { Report } from "../report/report";
import { organizations, type Reading } from "./vocabulary";

/** A reading worked out on the table printed. */
export interface Evaluation {
  reading: Reading;
  value: number;
  /** The cells added; one where the reading is a single cell. */
  cells: Cell[];
  /** The same figure by way of the other cells of its rows, where a printed total differs from them. */
  also: number | null;
  /** Names rows and columns in the form's words. */
  name: Bilingual;
}

/** The figures of one report's tables, for prose to be compared with. Absent and unreadable tables answer nothing. */
export class TableFigures {
  private readonly rows = new Map<TableId, Map<string, RowReading>>();

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
    const minus = this.rowsOf(table, reading.minusRows ?? []);
    const columns = reading.columns ?? ["total"];
    if (!plus || !minus || columnIndexes(plus[0]?.form, columns).length === 0) return undefined;
    const cells: Cell[] = [];
    const add = (rows: RowReading[], keys: readonly string[]): number | null => sumOf(rows, keys, cells);
    const parts = [add(plus, columns), add(minus, columns), add(plus, reading.minusColumns ?? [])];
    const [value, less, lessColumns] = parts;
    if (value == null || less == null || lessColumns == null) return null;
    return {
      reading,
      value: value - less - lessColumns,
      cells,
      also: alternative(plus, minus, columns, reading),
      name: nameOf(table, reading, plus),
    };
  }

  private rowsOf(table: TableReading, keys: readonly string[]): RowReading[] | null {
    const found: RowReading[] = [];
    for (const key of keys) {
      const before = found.length;
      for (const row of this.index(table).values())
        if (row.form.key === key || row.form.key.startsWith(`${key}.`)) found.push(row);
      if (found.length === before) return null;
    }
    return found;
  }

  private index(table: TableReading): Map<string, RowReading> {
    let rows = this.rows.get(table.form.id);
    if (!rows) {
      rows = new Map(table.rows.map((row) => [row.form.key, row]));
      this.rows.set(table.form.id, rows);
    }
    return rows;
  }
}

/** Adds cells; null where one holds no number. */
function sumOf(rows: readonly RowReading[], columns: readonly string[], used: Cell[]): number | null {
  let sum = 0;
  for (const row of rows)
    for (const index of columnIndexes(row.form, columns)) {
      const cell = row.cells?.[index];
      const value = cell?.value ?? (row.form.columns[index]?.key === "total" ? addendsOf(row) : null);
      if (!cell || value === null) return null;
      sum += value;
      used.push(cell);
    }
  return sum;
}

/** The sum of a row's cells before its total. */
function addendsOf({ form, cells }: RowReading): number | null {
  let sum = 0;
  for (let index = 0; index < form.columns.length - 1; index++) {
    const value = cells?.[index]?.value;
    if (value == null) return null;
    sum += value;
  }
  return sum;
}

function columnIndexes(row: RowForm | undefined, keys: readonly string[]): number[] {
  if (!row) return [];
  return row.columns.flatMap((column, index) => (keys.some((key) => isColumn(column, key)) ? [index] : []));
}

function isColumn(column: ColumnForm, key: string): boolean {
  return column.key === key || (key === organizations && column.group !== undefined);
}

/** The totals worked out from their addends: a wrong printed total is the table's fault, not the prose's. */
function alternative(
  plus: readonly RowReading[],
  minus: readonly RowReading[],
  columns: readonly string[],
  reading: Reading,
): number | null {
  if (columns.length !== 1 || columns[0] !== "total" || reading.minusColumns) return null;
  const addends = (rows: readonly RowReading[]): number | null =>
    rows.reduce<number | null>((sum, row) => {
      const value = addendsOf(row);
      return sum === null || value === null ? null : sum + value;
    }, 0);
  const [value, less] = [addends(plus), addends(minus)];
  return value === null || less === null ? null : value - less;
}

function nameOf(table: TableReading, reading: Reading, rows: readonly RowReading[]): Bilingual {
  const short = (text: string): string => text.split(/[（(]/)[0]?.trim() ?? text;
  const labels = (keys: readonly string[]): string => keys.map((key) => `“${rowLabel(table, key)}”`).join("+");
  const minus = reading.minusRows?.length ? `-${labels(reading.minusRows)}` : "";
  const columns = columnLabel(rows[0]?.form, reading);
  const names = `${labels(reading.rows)}${minus}`;
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
