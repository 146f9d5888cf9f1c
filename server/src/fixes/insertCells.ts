import type { TableId } from "../form/types";
import type { LayoutId } from "../parse/layouts/layout";
import type { RowReading, TableReading } from "../parse/tableReading";
import type { Cell } from "../parse/value";
import type { Report } from "../report/report";
import type { Edit } from "./edit";
import { writeCell } from "./setCell";
import type { DraftStyle } from "./style";

/**
 * Adds the cells a row lacks. Where the identities tell the row's figures, those not printed are put in their places; else
 * zeros go behind the last figure, or behind the label where the row has none.
 */
export function insertCells(
  report: Report,
  id: TableId,
  rowKey: string,
  style: DraftStyle,
  figures?: readonly number[],
): Edit[] {
  const table = report.tables[id];
  const row = table?.rows.find(({ form }) => form.key === rowKey);
  if (!table || !row) return [];
  const printed = printedCells(table, row);
  const lacking = (row.wanted ?? row.form.columns.length) - printed.length;
  const label = printed.length > 0 ? null : row.label;
  if (lacking < 0 || (printed.length === 0 && !label)) return [];
  const { source } = report.view;
  if (lacking === 0) return fillIn(source, printed, figures);
  const write = writerOf(source, table, printed, style);
  const places = figures ? placesOf(figures, printed) : null;
  const before = places ?? [...printed.map(() => []), Array.from({ length: lacking }, () => 0)];
  return before.flatMap((values, at) => {
    if (values.length === 0) return [];
    const next = printed[at];
    const last = printed.at(-1)?.span ?? label;
    const place = next ? startOf(source, next.span.start, table.layout) : behind(source, last?.end ?? 0, table.layout);
    const text = values.map((value) => (next ? write.before(String(value)) : write.behind(String(value)))).join("");
    return { span: { start: place, end: place }, text };
  });
}

/** The cells of a row that are figures: its empty ones too, in a table where no row has any beside its figures. */
function printedCells({ rows }: TableReading, row: RowReading): readonly Cell[] {
  const exact = rows.every(({ cells, printed, form }) => !cells || printed.length === form.columns.length);
  if (!row.wanted && exact) return row.printed;
  return row.printed.filter(({ state }) => state !== "blank");
}

/** Where there are as many cells as figures, those left blank are filled. */
function fillIn(source: string, printed: readonly Cell[], figures: readonly number[] | undefined): Edit[] {
  const filled = printed.filter(({ state }) => state !== "blank");
  return printed.flatMap((cell, at) => {
    const value = (figures ? figures[at] : filled[at]?.value) ?? 0;
    return cell.state !== "blank" && cell.value === value ? [] : writeCell(source, cell, value);
  });
}

/** For each printed cell the figures that come before it, and at the end those behind the last; null where they do not fit. */
export function placesOf(figures: readonly number[], printed: readonly Cell[]): number[][] | null {
  const places: number[][] = [[]];
  let next = 0;
  for (const figure of figures) {
    const cell = printed[next];
    if (cell && (cell.state === "blank" ? 0 : cell.value) === figure) {
      next++;
      places.push([]);
    } else places.at(-1)?.push(figure);
  }
  return next === printed.length ? places : null;
}

/** How far from a figure the tags of its cell are looked for, in UTF-16 units: Word writes long ones. */
const reach = 600;
const tagsOnly = /^(?:\s|&nbsp;|<[^<>]*>)*$/i;

/** The place in front of a cell and what opens it. */
function startOf(source: string, start: number, layout: LayoutId): number {
  if (layout !== "html") return start;
  const before = source.slice(Math.max(0, start - reach), start);
  const open = Math.max(before.toLowerCase().lastIndexOf("<td"), before.toLowerCase().lastIndexOf("<th"));
  return open >= 0 && tagsOnly.test(before.slice(open)) ? start - before.length + open : start;
}

/** The place behind a cell and what closes it. */
function behind(source: string, end: number, layout: LayoutId): number {
  if (layout === "html") {
    const after = source.slice(end, end + reach);
    const close = /<\/t[dh]\s*>/i.exec(after);
    return close && tagsOnly.test(after.slice(0, close.index)) ? end + close.index + close[0].length : end;
  }
  if (layout !== "pipeCells") return end;
  const pipe = /^[ \t\u3000]*[|｜]/.exec(source.slice(end, end + 20));
  return pipe ? end + pipe[0].length : end;
}

interface CellWriter {
  before(text: string): string;
  behind(text: string): string;
}

/** How a further cell is written in a layout; the empty lines between cells are those between the row's own. */
function writerOf(source: string, { layout }: TableReading, filled: readonly Cell[], style: DraftStyle): CellWriter {
  const { newline } = style;
  const [left, right] = filled.slice(-2);
  const between = left && right ? source.slice(left.span.end, right.span.start) : "";
  const gap = /^\s+$/.test(between) ? between : newline + newline;
  switch (layout) {
    case "html":
      return { before: (text) => `<td>${text}</td>`, behind: (text) => `<td>${text}</td>` };
    case "pipes":
    case "markdown":
      return { before: (text) => `${text} | `, behind: (text) => ` | ${text}` };
    case "pipeCells":
      return { before: (text) => `${text} |${newline}`, behind: (text) => `${newline}${text} |` };
    case "tabs":
      return { before: (text) => `${text}\t`, behind: (text) => `\t${text}` };
    case "tabCells":
      return { before: (text) => `${text}${newline}\t`, behind: (text) => `${newline}\t${text}` };
    case "spaces":
      return { before: (text) => `${text} `, behind: (text) => ` ${text}` };
    case "lines":
      return { before: (text) => `${text}${gap}`, behind: (text) => `${gap}${text}` };
  }
}
