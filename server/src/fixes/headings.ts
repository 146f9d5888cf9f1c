import { numberOfOrdinal, ordinalLike, ordinalText, subOrdinalText } from "../form/names";
import { aspects, feeSentence } from "../form/sections";
import type { HeadingReading, Report, SectionReading } from "../report/report";
import { sectionOf } from "../report/report";
import { type Edit, inSnippet } from "./edit";
import { lineEndOf } from "./places";
import { type DraftStyle, inStyle } from "./style";
import { wrappingOf } from "./wrapping";

/** Gives every section heading its ordinal, written as the draft writes them, and takes off what dirt stands before it. */
export function renumber(report: Report): Edit[] {
  const { source } = report.view;
  const printed = ({ ordinal }: HeadingReading): string => source.slice(ordinal.start, ordinal.end);
  const other = report.sections.find(({ heading }) => heading.number > 0)?.heading;
  return report.sections.flatMap(({ form, heading }) => {
    const { ordinal, number } = heading;
    const start = withoutDirt(source, ordinal.start);
    const right = number === form.number;
    if (right && start === ordinal.start) return [];
    const sample = number > 0 ? heading : other;
    const text = right ? "" : sample ? ordinalLike(printed(sample), form.number) : ordinalText(form.number);
    const end = right ? ordinal.start : ordinal.end;
    return [{ span: { start, end }, text }];
  });
}

/** The start of slips such as `|` or `l` directly before an ordinal, on its line. */
function withoutDirt(source: string, ordinal: number): number {
  let start = ordinal;
  while (start > 0 && /[|｜lI!丨·1]/.test(source[start - 1] ?? "")) start--;
  return start;
}

/** Puts the sections into the form's order; their text moves as it is. */
export function reorder(report: Report, { newline }: DraftStyle): Edit[] {
  const { lines, sections, view } = report;
  const starts = sections.map(({ heading }) => view.sourceStart(lines.start(heading.line)));
  const end = report.span.end;
  const pieces = sections.map(({ form }, at) => ({
    number: form.number,
    text: view.source.slice(starts[at], starts[at + 1] ?? end),
  }));
  const ordered = [...pieces].sort((a, b) => a.number - b.number);
  const start = starts[0];
  if (start === undefined) return [];
  const text = ordered
    .map(({ text: piece }, at) => (at < ordered.length - 1 && !/[\r\n]$/.test(piece) ? piece + newline : piece))
    .join("");
  return [{ span: { start, end }, text }];
}

const unknownBody = "××";
const unknownYear = "××××";

/** Puts a title above the report, with what is known of body and year, and marks that say what is to be filled in. */
export function insertTitle(report: Report, { newline, markup }: DraftStyle): Edit {
  const { unit, year } = report;
  const at = markup === "html" ? firstTag(report) : firstCharacter(report);
  const [prefix, suffix] = titleMarks[markup];
  const gap = markup === "markdown" ? newline : "";
  const rest = `年政府信息公开工作年度报告${suffix}${newline}${gap}`;
  const yearStop = unit ? 1 : 2;
  const snippet = `${prefix}${unit ? inSnippet(unit) : "${1:机关名称}"}${year ?? `\${${yearStop}:年份}`}${rest}`;
  const edit = { span: { start: at, end: at }, text: `${prefix}${unit ?? unknownBody}${year ?? unknownYear}${rest}` };
  return unit && year ? edit : { ...edit, snippet };
}

function firstCharacter({ span, view }: Report): number {
  return span.start + (span.start === 0 && view.source.startsWith("\ufeff") ? 1 : 0);
}

/** Where the first words of a page begin, with their tags. */
function firstTag({ firstLine, lastLine, lines, view, span }: Report): number {
  for (let line = firstLine; line < lastLine; line++)
    if (lines.length(line) > 0)
      return wrappingOf(view.source, view.sourceStart(lines.trimmedStart(line)), view.sourceEnd(lines.trimmedEnd(line)))
        .start;
  return span.start;
}

const titleMarks: Readonly<Record<DraftStyle["markup"], readonly [string, string]>> = {
  plain: ["", ""],
  markdown: ["# ", ""],
  html: ["<h1>", "</h1>"],
};

const printedOrdinal =
  /^(?:[（(]\s{0,2}[一二三四五六七八九十]{1,3}\s{0,2}[）)]?|[一二三四五六七八九十]{1,3}\s{0,2}[）)]|[㈠-㈩]|[0-9０-９]{1,2}\s{0,2}[.、．)）])[、.]?[ \t\u3000]{0,4}/;

/** Adds sub-headings for aspects at the end of section one, numbered and written as the last one there. */
export function insertAspects(report: Report, ids: readonly string[], style: DraftStyle): Edit | null {
  const overview = sectionOf(report, "overview");
  const missing = aspects.filter(({ id }) => ids.includes(id));
  if (!overview || missing.length === 0) return null;
  const { source } = report.view;
  const { prefix, ordinal, suffix } = lastAspect(report, overview, style);
  const first = (numberOfOrdinal(ordinal) || overview.aspects.length) + (overview.aspects.length > 0 ? 1 : 0);
  const lines = missing.map(({ label }, at) => `${prefix}${ordinalLike(ordinal, first + at)}${label}${suffix}`);
  const at =
    style.markup === "html"
      ? endOfParagraphs(report, overview)
      : endOfWords(source, overview.heading.span.end, overview.span.end);
  const gap = style.newline + (style.spaced ? style.newline : "");
  return { span: { start: at, end: at }, text: lines.map((line) => `${gap}${line}`).join("") };
}

function lastAspect(
  { view }: Report,
  { aspects: printed }: SectionReading,
  style: DraftStyle,
): { prefix: string; ordinal: string; suffix: string } {
  const none = { ...style.paragraph, ordinal: inStyle(subOrdinalText(1), style) };
  const last = printed.at(-1);
  if (!last) return none;
  const { source } = view;
  const marks =
    /^(?:#{1,6}[ \t]*)?(?:\*\*|__)?[ \t]*/.exec(source.slice(last.heading.start, last.heading.end))?.[0] ?? "";
  const start = last.heading.start + marks.length;
  const ordinal = printedOrdinal.exec(source.slice(start, last.heading.end))?.[0];
  if (!ordinal) return none;
  const { prefix, suffix } = wrappingOf(source, start, last.heading.end);
  return { prefix, ordinal, suffix };
}

/** Adds the fee statement below the heading of section six. */
export function insertFeeStatement(report: Report, style: DraftStyle): Edit | null {
  const other = sectionOf(report, "other");
  if (!other) return null;
  const at = lineEndOf(report, other.heading.line);
  const gap = style.spaced ? style.newline : "";
  const { prefix, suffix } = style.paragraph;
  return { span: { start: at, end: at }, text: `${style.newline}${gap}${prefix}${feeSentence}${suffix}` };
}

/** Behind the last paragraph of a section with its closing tags, else behind its heading. */
function endOfParagraphs(report: Report, { form, heading }: SectionReading): number {
  const { source } = report.view;
  const last = report.paragraphs.findLast(({ section }) => section === form.id);
  if (!last) return lineEndOf(report, heading.line);
  return wrappingOf(source, report.view.sourceStart(last.start), report.view.sourceEnd(last.end)).end;
}

function endOfWords(source: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(source[end - 1] ?? "")) end--;
  return end;
}
