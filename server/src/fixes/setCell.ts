import type { TableId } from "../form/types";
import { cellAt } from "../parse/tableReading";
import type { Cell } from "../parse/value";
import type { Report } from "../report/report";
import type { Edit } from "./edit";

/** Writes a figure into a cell; a blank cell keeps its separators and gets the blanks its neighbours have. */
export function setCell(report: Report, id: TableId, row: string, column: string, value: number): Edit | null {
  const table = report.tables[id];
  const cell = table && cellAt(table, row, column);
  return cell ? writeCell(report.view.source, cell, value) : null;
}

export function writeCell(source: string, cell: Cell, value: number): Edit {
  if (cell.state !== "blank") return { span: cell.span, text: String(value) };
  const { start, end } = cell.span;
  const inPipes = isPipe(source[start - 1]) || isPipe(source[end]);
  if (!inPipes) return { span: cell.span, text: String(value) };
  const before = isPipe(source[start - 1]) ? " " : "";
  return { span: cell.span, text: `${before}${value} ` };
}

function isPipe(char: string | undefined): boolean {
  return char === "|" || char === "｜";
}
