import type { TableId } from "../form/types";
import { cellAt } from "../parse/tableReading";
import type { Report } from "../report/report";
import type { Edit } from "./edit";
import { type DraftStyle, inStyle } from "./style";
import { gridOf } from "./writers/grid";
import { writers } from "./writers/writers";

/**
 * Replaces a table by the form prescribed for the year. Figures of cells that both forms have are kept; a figure whose
 * row has no match goes to the last row of its group; everything else is zero.
 */
export function convertTable(report: Report, id: TableId, style: DraftStyle): Edit | null {
  const table = report.tables[id];
  if (!table?.readable || table.layout === "html") return null;
  const prescribed = report.form.tables[id];
  const figure = (row: string, column: string): string => {
    const own =
      cellAt(table, row, column) ??
      cellAt(
        table,
        fallbackRow(
          row,
          prescribed.rows.map(({ key }) => key),
        ),
        column,
      );
    return String(own?.value ?? 0);
  };
  const grid = gridOf(prescribed, figure);
  for (const cell of grid.rows.flat()) if (!cell.figure) cell.text = inStyle(cell.text, style);
  return { span: table.span, text: writers[table.layout](grid, style.newline) };
}

/** The row of the other form that holds the figures of a group's last row: `other` for `other.rest`. */
function fallbackRow(row: string, rows: readonly string[]): string {
  const group = row.split(".")[0] ?? row;
  const members = rows.filter((key) => key.startsWith(`${group}.`));
  return members.at(-1) === row ? group : "";
}
