import type { Paragraph } from "../../report/paragraphs";
import type { Report } from "../../report/report";
import type { Span } from "../../source/lines";
import type { FindingData } from "../finding";

/** A replacement at view offsets, before it is taken back to the text as typed. */
export interface ViewEdit {
  start: number;
  end: number;
  text: string;
}

export type Edit = { span: Span; text: string };
type Choice = Extract<FindingData, { kind: "choices" }>["choices"][number];

/** The range of a report in its view. */
export function viewRange({ lines, firstLine, lastLine }: Report): { start: number; end: number } {
  const start = lines.start(firstLine);
  return { start, end: lastLine > firstLine ? Math.max(start, lines.end(lastLine - 1)) : start };
}

/** Where words stand in a report, ascending; looked for in the report alone, since a file may hold thousands. */
export function* placesOf(report: Report, words: string): Generator<number> {
  const { start, end } = viewRange(report);
  const own = ownText(report, start, end);
  for (let at = own.indexOf(words); at >= 0; at = own.indexOf(words, at + 1)) yield start + at;
}

function ownText({ view: { text } }: Report, start: number, end: number): string {
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** A range of the view in the text as typed. */
export function sourceSpan({ view }: Report, start: number, end: number): Span {
  const from = view.sourceStart(start);
  return { start: from, end: end > start ? view.sourceEnd(end) : from };
}

function sourceEdits(report: Report, edits: readonly ViewEdit[]): Edit[] {
  return edits.map(({ start, end, text }) => ({ span: sourceSpan(report, start, end), text }));
}

/** One repair, the obvious one. */
export function replacement(report: Report, title: string, edits: readonly ViewEdit[]): FindingData {
  return { kind: "replace", title, edits: sourceEdits(report, edits), preferred: true };
}

/** Several repairs to choose from, the first the likeliest; one alone is offered as it is. */
export function alternatives(
  report: Report,
  choices: readonly { title: string; edits: readonly ViewEdit[] }[],
): FindingData {
  const first = choices[0];
  if (choices.length === 1 && first) return replacement(report, first.title, first.edits);
  const all: Choice[] = choices.map(({ title, edits }, at) => ({
    title,
    edits: sourceEdits(report, edits),
    ...(at === 0 ? { preferred: true } : {}),
  }));
  return { kind: "choices", choices: all };
}

/** Whether a view offset stands between an opening and a closing mark, looking back a bounded way. */
export function isEnclosed(text: string, at: number, open: string, close: string, reach = 60): boolean {
  const from = Math.max(0, at - reach);
  for (let back = at - 1; back >= from; back--) {
    const char = text[back];
    if (char === close || char === "\n") return false;
    if (char === open) return true;
  }
  return false;
}

/** Whether a view offset stands in one of the report's tables. */
export function inTable(report: Report, at: number): boolean {
  const offset = report.view.sourceStart(at);
  return Object.values(report.tables).some((table) => table && offset >= table.span.start && offset < table.span.end);
}

/**
 * Whether a view offset stands in a line of a table that could not be read: tables are now and then pasted with commas or
 * semicolons between their cells, empty ones and all.
 */
export function isBetweenCells({ sections, tables, lines }: Report, at: number, paragraph: Paragraph): boolean {
  const table = sections.find(({ form }) => form.id === paragraph.section)?.form.table;
  return table !== undefined && !tables[table]?.readable && !lines.text(lines.lineAt(at)).includes("。");
}

/** View offsets of the sentence around an offset, within bounds. */
export function sentenceAround(text: string, at: number, from: number, to: number): { start: number; end: number } {
  let start = at;
  let end = at;
  while (start > from && !isStop(text.charCodeAt(start - 1))) start--;
  while (end < to && !isStop(text.charCodeAt(end))) end++;
  return { start, end };
}

/** 。！？； end a sentence; a line break inside a paragraph does not. */
function isStop(code: number): boolean {
  return code === 0x3002 || code === 0x21 || code === 0x3f || code === 0x3b;
}
