import type { RowForm, TableId } from "../form/types";
import { labelKey } from "../parse/labelKey";
import type { RowReading, TableReading } from "../parse/tableReading";
import type { Report } from "../report/report";
import type { Edit } from "./edit";
import { needsGap } from "./insertTable";
import { type DraftStyle, inStyle } from "./style";
import { rowsGrid, startsGroup } from "./writers/grid";
import { writers } from "./writers/writers";

/** Adds rows with zeros in front of the next row present, or behind the last one, in the table's own layout. */
export function insertRows(report: Report, id: TableId, keys: readonly string[], style: DraftStyle): Edit[] {
  const table = report.tables[id];
  if (!table) return [];
  const own: DraftStyle = { ...style, layout: table.layout };
  const text = rowsText(table, keys, own);
  const last = table.rows.findLastIndex(({ form }) => keys.includes(form.key));
  const next = table.rows.slice(last + 1).find(({ span }) => span);
  const { source } = report.view;
  const edit = next ? beforeRow(source, table, next, text, own) : behindLast(source, table, text, own);
  if (!edit) return [];
  return table.layout === "html" ? [...rowspanEdits(source, table, keys), edit] : [edit];
}

/** How far from a row's cells its HTML tags are looked for, in UTF-16 units. */
const reach = 4000;

function rowsText(table: TableReading, keys: readonly string[], style: DraftStyle): string {
  const first = table.form.rows.find(({ key }) => keys.includes(key)) as RowForm;
  const withGroup = startsGroup(table.form, first, first.groups.length - 1) && !hasGroup(table, first);
  const grid = rowsGrid(table.form, keys, () => "0", withGroup);
  for (const cell of grid.rows.flat()) if (!cell.figure) cell.text = inStyle(cell.text, style);
  if (table.layout === "html")
    return writers.html(grid, style.newline).split(style.newline).slice(1, -1).join(style.newline);
  if (table.layout !== "markdown") return writers[table.layout](grid, style.newline);
  return writers
    .markdown(grid, style.newline)
    .split(style.newline)
    .filter((_, at) => at !== 1)
    .join(style.newline);
}

/** Whether the label of a row's innermost group is still printed, with another row of the group. */
function hasGroup(table: TableReading, row: RowForm): boolean {
  const group = row.groups.at(-1);
  if (!group) return true;
  return table.rows.some(
    ({ form, label, span }) => form.groups.at(-1) === group && label && span && span.start < label.start,
  );
}

function beforeRow(
  source: string,
  table: TableReading,
  next: RowReading,
  text: string,
  style: DraftStyle,
): Edit | null {
  const start = next.span?.start ?? 0;
  if (table.layout === "html") {
    const before = Math.max(0, start - reach);
    const open = source.slice(before, start).toLowerCase().lastIndexOf("<tr");
    if (open < 0) return null;
    const at = before + open;
    return { span: { start: at, end: at }, text: text + style.newline };
  }
  const line = lineStart(source, start);
  const inline = table.layout === "spaces" && source.slice(line, start).trim() !== "";
  if (inline) return { span: { start, end: start }, text: `${text} ` };
  const at = table.layout === "tabCells" ? skipLoneTabs(source, line) : line;
  return { span: { start: at, end: at }, text: text + rowGap(style) };
}

function behindLast(source: string, table: TableReading, text: string, style: DraftStyle): Edit | null {
  const last = table.rows.findLast(({ span }) => span)?.span;
  if (!last) return null;
  if (table.layout === "html") {
    const close = /<\/tr\s*>/i.exec(source.slice(last.end, last.end + reach));
    if (!close) return null;
    const at = last.end + close.index + close[0].length;
    return { span: { start: at, end: at }, text: style.newline + text };
  }
  let at = lineEnd(source, last.end);
  if (table.layout === "pipeCells") at = skipFillers(source, at);
  return { span: { start: at, end: at }, text: rowGap(style) + text };
}

/** What stands between two rows of a layout. */
function rowGap({ newline, ...style }: DraftStyle): string {
  const separate = style.layout === "tabCells" || (style.layout === "lines" && needsGap({ newline, ...style }));
  return separate ? newline + newline : newline;
}

function lineStart(source: string, at: number): number {
  return Math.max(source.lastIndexOf("\n", at - 1), source.lastIndexOf("\r", at - 1)) + 1;
}

function lineEnd(source: string, at: number): number {
  const stop = source.slice(at).search(/[\r\n]/);
  return stop < 0 ? source.length : at + stop;
}

/** Lone tabs above a row's first cell are its empty cells: a further row goes above them. */
function skipLoneTabs(source: string, line: number): number {
  const above = /(?:[\t ]+(?:\r\n|\n|\r))+$/.exec(source.slice(Math.max(0, line - 40), line));
  return above ? line - above[0].length : line;
}

/** Lines of nothing but pipes behind a row are its merged cells. */
function skipFillers(source: string, at: number): number {
  const below = /^(?:\r\n|\n|\r)[|｜ \t]*[|｜][|｜ \t]*(?=[\r\n]|$)/.exec(source.slice(at, at + 60));
  return below ? at + below[0].length : at;
}

const spanningCell = /<t[dh]\b[^>]*?\browspan\s*=\s*["']?(\d+)["']?[^>]*>([^<]*)/gi;

/** Merged cells to the left of a new row reach over it: their `rowspan` grows by the rows added. */
function rowspanEdits(source: string, table: TableReading, keys: readonly string[]): Edit[] {
  const grown = new Map<string, number>();
  for (const { key, groups } of table.form.rows)
    if (keys.includes(key))
      for (const group of groups) grown.set(labelKey(group), (grown.get(labelKey(group)) ?? 0) + 1);
  const edits: Edit[] = [];
  const text = source.slice(table.span.start, table.span.end);
  const from = Math.max(0, table.span.start - 200);
  for (const match of source.slice(from, from + text.length + 200).matchAll(spanningCell)) {
    const more = grown.get(labelKey(foldLabel(match[2] ?? "")));
    const number = match[1] ?? "";
    if (!more) continue;
    const at = from + match.index + match[0].search(/\browspan/i);
    const digits = source.indexOf(number, at + "rowspan".length);
    edits.push({ span: { start: digits, end: digits + number.length }, text: String(Number(number) + more) });
  }
  return edits;
}

function foldLabel(text: string): string {
  return text.normalize("NFKC").trim();
}
