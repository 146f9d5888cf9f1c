import type { SectionId } from "../form/types";
import { ordinalOf } from "../parse/labelKey";
import type { ViewLines } from "../parse/viewLines";
import type { Report } from "./report";

/** Prose outside headings and tables; hard-wrapped lines are one paragraph. Offsets are view offsets. */
export interface Paragraph {
  start: number;
  end: number;
  /** The folded text; lines broken in the source are still separated by `\n`. */
  text: string;
  /** The section it stands in; null in front of the first heading. */
  section: SectionId | null;
}

const shortestWrappedLine = 18;
const endsInList = /[、,;]$/;
const endsSentence = /[。!?;:…]["”’)]?$/;

/** The paragraphs of a report, in order. Linear in its text. */
export function readParagraphs(report: Omit<Report, "paragraphs">): Paragraph[] {
  const { view, lines } = report;
  const found: Paragraph[] = [];
  const tables = tableLines(report);
  const headings = new Map<number, number>();
  for (const { heading, bodyStart } of report.sections) headings.set(heading.line, bodyStart);
  for (const { line } of report.repeatedHeadings) headings.set(line, lines.trimmedEnd(line));
  let section: SectionId | null = null;
  let open: Paragraph | null = null;
  let nextSection = 0;
  // A heading may be broken over two lines.
  let headingEnd = 0;
  for (let line = report.firstLine; line < report.lastLine; line++) {
    const heading = headings.get(line);
    if (heading !== undefined) {
      if (report.sections[nextSection]?.heading.line === line)
        section = report.sections[nextSection++]?.form.id ?? section;
      open = null;
    }
    headingEnd = heading ?? headingEnd;
    const start =
      heading === undefined
        ? Math.max(headingEnd, lines.trimmedStart(line))
        : Math.min(skipStop(view.text, heading), lines.trimmedEnd(line));
    const end = lines.trimmedEnd(line);
    if (end <= start || tables.has(line) || isEdge(view.text, start, end)) {
      if (tables.has(line) || !open || !isUnfinished(lines, line, open.end)) open = null;
      continue;
    }
    if (open && continues(lines, line, view.text.slice(open.start, open.end), start)) open.end = end;
    else {
      open = { start, end, text: "", section };
      found.push(open);
    }
  }
  for (const paragraph of found) paragraph.text = textOf(view.text.slice(paragraph.start, paragraph.end));
  return found;
}

/** An empty line inside a paragraph is one break; every offset stays. */
function textOf(text: string): string {
  return text.includes("\n") ? text.replace(/\n(?=[ \t]{0,20}\n)/g, " ") : text;
}

/** The first and the last tag of an HTML table leave a mark alone in its line, as some tables do a pipe. */
function isEdge(text: string, start: number, end: number): boolean {
  return end - start === 1 && /[|\u001e]/.test(text.charAt(start));
}

function skipStop(text: string, at: number): number {
  return /[。:;, \t*#]/.test(text[at] ?? "") ? at + 1 : at;
}

/** Lines that hold cells of a table; the lines of prose between two pieces of one table are prose. */
function tableLines(report: Omit<Report, "paragraphs">): Set<number> {
  const used = new Set<number>();
  const { view, lines } = report;
  for (const table of Object.values(report.tables)) {
    if (!table) continue;
    let line = lines.lineAt(view.viewOffset(table.span.start));
    const last = lines.lineAt(Math.max(0, view.viewOffset(table.span.end) - 1));
    for (; line <= last; line++) if (!isSentence(lines, line)) used.add(line);
  }
  return used;
}

function isSentence(lines: ViewLines, line: number): boolean {
  if (lines.length(line) < 12) return false;
  const text = lines.text(line);
  return /[。;]$/.test(text) && !/[|\t\u001e\u001f]/.test(text);
}

/**
 * Whether a line goes on where the line above was broken: that one ends in the middle of a list, or is long and ends no
 * sentence, and no ordinal begins here.
 */
function continues(lines: ViewLines, line: number, before: string, start: number): boolean {
  const text = lines.view.text.slice(start, start + 12);
  if (ordinalOf(text) !== "" || /^[#>|*\-+]/.test(text) || /^[一二三四五六七八九十]是/.test(text)) return false;
  if (endsInList.test(before.slice(-1))) return true;
  const above = line - 1;
  if (lines.length(above) < shortestWrappedLine || endsSentence.test(before.slice(-2))) return false;
  return start - lines.start(line) < 2 || lines.trimmedStart(above) !== lines.start(above);
}

const mostEmptyLines = 2;

/** Over an empty line or two goes on what ends in the middle of a list. */
function isUnfinished(lines: ViewLines, line: number, end: number): boolean {
  return line - lines.lineAt(end - 1) <= mostEmptyLines && endsInList.test(lines.view.text.slice(end - 1, end));
}
