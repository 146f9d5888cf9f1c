import type { BlockForm, RowForm, TableId } from "../form/types";
import { labelKey } from "../parse/labelKey";
import type { LayoutId } from "../parse/layouts/layout";
import type { TableReading } from "../parse/tableReading";
import type { Report } from "../report/report";
import type { Span } from "../source/lines";
import type { Edit } from "./edit";
import { needsGap } from "./insertTable";
import { lineEnd, lineStart } from "./places";
import { rowLike } from "./rowLike";
import { type DraftStyle, inStyle } from "./style";
import { rowsGrid, startsGroup } from "./writers/grid";
import { writers } from "./writers/writers";

/** Neighbouring rows that are missing; the figures, where given, are those of the only one. */
export interface Gap {
  rows: readonly string[];
  figures?: readonly number[] | undefined;
}

/**
 * Adds rows in the table's own layout: in front of the next row present, or behind the last one; in a table of blocks, in
 * their block. The figures are zeros where none are given.
 */
export function insertRows(report: Report, id: TableId, gaps: readonly Gap[], style: DraftStyle): Edit[] {
  const table = report.tables[id];
  if (!table) return [];
  const edits = gaps.flatMap(({ rows, figures }) => {
    const place: Placing = { source: report.view.source, table, style: { ...style, layout: table.layout }, figures };
    return table.form.blocks
      ? table.form.blocks.flatMap((block, at) => inBlock(place, block, at, rows) ?? [])
      : (inOrder(place, rows) ?? []);
  });
  if (table.layout !== "html" || edits.length === 0) return edits;
  const keys = gaps.flatMap(({ rows }) => rows);
  return [...rowspanEdits(report.view.source, table, keys), ...edits];
}

interface Placing {
  source: string;
  table: TableReading;
  style: DraftStyle;
  figures: readonly number[] | undefined;
}

/** How far from a row's cells its HTML tags are looked for, in UTF-16 units. */
const reach = 4000;

function inOrder(place: Placing, keys: readonly string[]): Edit | null {
  const { table } = place;
  const first = table.form.rows.find(({ key }) => keys.includes(key)) as RowForm;
  const withGroup = startsGroup(table.form, first, first.groups.length - 1) && !hasGroup(table, first);
  const text = rowsText(place, keys, withGroup);
  const last = table.rows.findLastIndex(({ form }) => keys.includes(form.key));
  const next = table.rows.slice(last + 1).find(({ span }) => span)?.span;
  return next ? inFrontOf(place, next, text) : behindLast(place, text);
}

/** The rows that are missing of one block: beside its other rows, else below its header, else with title and header. */
function inBlock(place: Placing, block: BlockForm, at: number, keys: readonly string[]): Edit | null {
  const missing = block.rows.filter((key) => keys.includes(key));
  if (missing.length === 0) return null;
  const { rows, blockHeads } = place.table;
  const present = rows.filter(({ form, span }) => span && block.rows.includes(form.key));
  const after = present.find(({ form }) => block.rows.indexOf(form.key) > block.rows.indexOf(missing[0] ?? ""));
  if (after?.span) return inFrontOf(place, after.span, rowsText(place, missing, false));
  const before = present.at(-1)?.span ?? blockHeads[at];
  if (before) return behind(place, before.end, rowsText(place, missing, false));
  const text = rowsText(place, missing, true);
  const following = place.table.form.blocks?.slice(at + 1).flatMap((later) => later.rows) ?? [];
  const next =
    blockHeads.slice(at + 1).find((head) => head !== null) ??
    rows.find(({ form, span }) => span && following.includes(form.key))?.span;
  return next ? inFrontOf(place, next, text) : behindLast(place, text);
}

/** Layouts in which a merged cell leaves an empty one in every row it reaches over. */
const laidOut = new Set<LayoutId>(["markdown", "tabs", "tabCells"]);

function rowsText(place: Placing, keys: readonly string[], withHead: boolean): string {
  const { table, style, figures } = place;
  const lines = withHead && table.form.blocks ? null : rowsAlike(place, keys);
  if (lines) return lines.join(style.newline);
  const figure = (row: string, column: string): string => {
    const form = table.form.rows.find(({ key }) => key === row);
    return String(figures?.[form?.columns.findIndex(({ key }) => key === column) ?? -1] ?? 0);
  };
  const grid = rowsGrid(table.form, keys, figure, withHead, laidOut.has(table.layout));
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

/** The rows as others of the table are written; null where one of them has no like. */
function rowsAlike({ source, table, style, figures = [] }: Placing, keys: readonly string[]): string[] | null {
  const lines: string[] = [];
  for (const form of table.form.rows) {
    if (!keys.includes(form.key)) continue;
    const isFirst = startsGroup(table.form, form, form.groups.length - 1) && !hasGroup(table, form);
    const group = isFirst ? form.groups.at(-1) : undefined;
    const line = rowLike(source, table, {
      form,
      label: inStyle(form.label, style),
      group: group && inStyle(group, style),
      figures,
    });
    if (line === null) return null;
    lines.push(line);
  }
  return lines;
}

/** Whether the label of a row's innermost group is still printed, with another row of the group. */
function hasGroup(table: TableReading, row: RowForm): boolean {
  const group = row.groups.at(-1);
  if (!group) return true;
  return table.rows.some(
    ({ form, label, span }) => form.groups.at(-1) === group && label && span && span.start < label.start,
  );
}

/** What parts cells where rows run on in one line. */
const inLine: ReadonlyMap<LayoutId, string> = new Map([
  ["tabs", "\t"],
  ["pipes", " | "],
  ["markdown", " | "],
]);

/** The cells of rows in a line of their own each, without the room of merged ones. */
function cellsOf(rows: string): string[] {
  return rows.split(/[\t|\r\n]/).flatMap((cell) => cell.trim() || []);
}

/** In front of the row, or the block, that begins with a span. */
function inFrontOf({ source, table, style }: Placing, { start }: Span, text: string): Edit | null {
  if (table.layout === "html") {
    const at = openingTag(source, start);
    if (at < 0) return null;
    const indent = indentAt(source, at);
    return {
      span: { start: at, end: at },
      text: `${text.replaceAll(style.newline, style.newline + indent)}${style.newline}${indent}`,
    };
  }
  const line = lineStart(source, start);
  const inline = table.layout === "spaces" && source.slice(line, start).trim() !== "";
  if (inline) return { span: { start, end: start }, text: `${text} ` };
  const parts = inLine.get(table.layout);
  if (parts && table.rows.some(({ span }) => span && span.end > line && span.end <= start))
    return {
      span: { start, end: start },
      text: cellsOf(text)
        .map((cell) => cell + parts)
        .join(""),
    };
  const at = table.layout === "tabCells" ? skipLoneTabs(source, line) : line;
  return { span: { start: at, end: at }, text: text + rowGap(style) };
}

function behindLast(place: Placing, text: string): Edit | null {
  const last = place.table.rows.findLast(({ span }) => span)?.span;
  return last ? behind(place, last.end, text) : null;
}

/** Behind the row that ends at an offset. */
function behind({ source, table, style }: Placing, end: number, text: string): Edit | null {
  if (table.layout === "html") {
    // Where rows are not closed, one ends where the next begins or the table does.
    const close = /<\/tr\s*>|(?=<tr\b|<\/t(?:able|body)\b)/i.exec(source.slice(end, end + reach));
    if (!close) return null;
    const at = end + close.index + close[0].length;
    const line = style.newline + indentAt(source, openingTag(source, end));
    return { span: { start: at, end: at }, text: line + text.replaceAll(style.newline, line) };
  }
  const parts = inLine.get(table.layout);
  const line = lineStart(source, end);
  if (parts && table.rows.filter(({ span }) => span && span.end > line && span.end <= end).length > 1)
    return {
      span: { start: end, end },
      text: cellsOf(text)
        .map((cell) => parts + cell)
        .join(""),
    };
  let at = lineEnd(source, end);
  if (table.layout === "pipeCells") at = skipFillers(source, at);
  return { span: { start: at, end: at }, text: rowGap(style) + text };
}

/** Where the row of an HTML table begins that holds an offset; -1 where it is not found. */
function openingTag(source: string, at: number): number {
  const from = Math.max(0, at - reach);
  const open = source.slice(from, at).toLowerCase().lastIndexOf("<tr");
  return open < 0 ? -1 : from + open;
}

/** The blanks in front of an offset, where nothing else stands before it in its line. */
function indentAt(source: string, at: number): string {
  const before = source.slice(lineStart(source, at), Math.max(0, at));
  return before.trim() === "" ? before : "";
}

/** What stands between two rows of a layout. */
function rowGap({ newline, ...style }: DraftStyle): string {
  const separate = style.layout === "tabCells" || (style.layout === "lines" && needsGap({ newline, ...style }));
  return separate ? newline + newline : newline;
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

const spanningCell = /<t[dh]\b[^<>]*?\browspan\s*=\s*["']?(\d+)["']?[^<>]*>((?:[^<]|<(?!\/?t[dhr]\b)){0,1200})/gi;

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
    const more = grown.get(labelKey(foldLabel(withoutTags(match[2] ?? ""))));
    const number = match[1] ?? "";
    if (!more) continue;
    const at = from + match.index + match[0].search(/\browspan/i);
    const digits = source.indexOf(number, at + "rowspan".length);
    edits.push({ span: { start: digits, end: digits + number.length }, text: String(Number(number) + more) });
  }
  return edits;
}

function withoutTags(markup: string): string {
  return markup.replace(/<[^<>]*>/g, "").replace(/\s+/g, "");
}

function foldLabel(text: string): string {
  return text.normalize("NFKC").trim();
}
