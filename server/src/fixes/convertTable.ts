import type { TableForm, TableId } from "../form/types";
import { cellAt, type RowReading, type TableReading } from "../parse/tableReading";
import type { Report } from "../report/report";
import type { Edit } from "./edit";
import { type DraftStyle, inStyle } from "./style";
import { gridOf } from "./writers/grid";
import { writers } from "./writers/writers";

/**
 * Replaces a table by the form prescribed for the year. Figures of cells that both forms have are kept; a group that the
 * one form splits into rows and the other does not keeps its sum; everything else is zero. Null where figures would be lost.
 */
export function convertTable(report: Report, id: TableId, style: DraftStyle): Edit | null {
  const table = report.tables[id];
  if (!table?.readable || table.layout === "html" || table.rows.some(isUnsure)) return null;
  const prescribed = report.form.tables[id];
  const grid = gridOf(prescribed, (row, column) => String(figureOf(table, prescribed, row, column)));
  for (const cell of grid.rows.flat()) if (!cell.figure) cell.text = inStyle(cell.text, style);
  return { span: table.span, text: writers[table.layout](grid, style.newline) };
}

/** A row whose figures would be lost, since they are words or could not be told apart. */
function isUnsure({ present, cells }: RowReading): boolean {
  return present && (cells === null || cells.some(({ state }) => state === "text"));
}

function figureOf(table: TableReading, prescribed: TableForm, row: string, column: string): number {
  const own = cellAt(table, row, column);
  if (own) return own.value ?? 0;
  const parts = membersOf(table.form, row);
  if (parts.length > 0) return parts.reduce((sum, part) => sum + (cellAt(table, part, column)?.value ?? 0), 0);
  // What was one row goes to the last of its rows, which is for the rest.
  const group = row.split(".")[0] ?? row;
  return membersOf(prescribed, group).at(-1) === row ? (cellAt(table, group, column)?.value ?? 0) : 0;
}

/** The keys of the rows that make up a group. */
function membersOf({ rows }: TableForm, group: string): string[] {
  return rows.map(({ key }) => key).filter((key) => key.startsWith(`${group}.`));
}
