import type { TableForm, TableId } from "../form/types";
import type { Report } from "../report/report";
import type { Edit } from "./edit";
import { lineEndOf } from "./places";
import { type DraftStyle, inStyle } from "./style";
import { gridOf } from "./writers/grid";
import { writers } from "./writers/writers";

/** A table of the form, all figures zero, in a draft's own style; as plain text and with a tab stop a figure. */
export function tableText(
  table: TableForm,
  style: DraftStyle,
  stops: TabStops = new TabStops(),
): { text: string; snippet: string } {
  const write = (figure: (row: string, column: string) => string): string => {
    const grid = gridOf(table, figure);
    for (const cell of grid.rows.flat()) if (!cell.figure) cell.text = inStyle(cell.text, style);
    return writers[style.layout](grid, style.newline);
  };
  return { text: write(() => "0"), snippet: write(() => stops.next("0")) };
}

/** Numbers the tab stops of one snippet. */
export class TabStops {
  private last = 0;

  next(text: string): string {
    return `\${${++this.last}:${text}}`;
  }
}

/** Puts a blank table below the heading of its section; null where the section is missing. */
export function insertTable(report: Report, id: TableId, style: DraftStyle, stops = new TabStops()): Edit | null {
  const section = report.sections.find(({ form }) => form.table === id);
  if (!section) return null;
  const { lines } = report;
  const { line } = section.heading;
  const at = lineEndOf(report, line);
  const { text, snippet } = tableText(report.form.tables[id], style, stops);
  const { newline } = style;
  const gap = needsGap(style) ? newline : "";
  const next = line + 1 < section.lastLine ? lines.length(line + 1) : 0;
  const behind = next > 0 && gap !== "" ? newline : "";
  return {
    span: { start: at, end: at },
    text: `${newline}${gap}${text}${behind}`,
    snippet: `${newline}${gap}${snippet}${behind}`,
  };
}

/** Markdown and HTML tables, and cells a line, need an empty line around them. */
export function needsGap({ layout, spaced }: DraftStyle): boolean {
  return spaced || layout === "markdown" || layout === "html" || layout === "lines";
}
