import { ordinalText, subOrdinalText } from "../form/names";
import { aspects, feeSentence } from "../form/sections";
import type { Report } from "../report/report";
import { sectionOf } from "../report/report";
import type { Edit } from "./edit";
import { lineEndOf } from "./places";
import { type DraftStyle, inStyle } from "./style";

/** Gives every section heading the form's ordinal, and takes off what dirt stands before it. */
export function renumber(report: Report): Edit[] {
  const { source } = report.view;
  return report.sections.flatMap(({ form, heading }) => {
    const { ordinal, number } = heading;
    const start = withoutDirt(source, ordinal.start);
    const right = number === form.number;
    if (right && start === ordinal.start) return [];
    const text = right ? "" : ordinalText(form.number);
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

/** Puts a title above the report, with what is known of body and year. */
export function insertTitle(report: Report, { newline, headingMark }: DraftStyle): Edit {
  const { source } = report.view;
  const at = report.span.start + (report.span.start === 0 && source.startsWith("\ufeff") ? 1 : 0);
  const unit = report.unit ?? "";
  const year = report.year ?? "";
  const mark = headingMark ? "# " : "";
  const gap = headingMark ? newline : "";
  const rest = "年政府信息公开工作年度报告";
  const snippet = `${mark}${report.unit ? unit : "${1:机关名称}"}${report.year ? year : "${2:年份}"}${rest}${newline}${gap}`;
  return { span: { start: at, end: at }, text: `${mark}${unit}${year}${rest}${newline}${gap}`, snippet };
}

/** Adds a sub-heading for an aspect at the end of section one, numbered after the last. */
export function insertAspect(report: Report, id: string, style: DraftStyle): Edit | null {
  const overview = sectionOf(report, "overview");
  const aspect = aspects.find((candidate) => candidate.id === id);
  if (!overview || !aspect) return null;
  const { source } = report.view;
  const text = inStyle(`${subOrdinalText(overview.aspects.length + 1)}${aspect.label}`, style);
  const at = endOfWords(source, overview.heading.span.end, overview.span.end);
  const gap = style.spaced ? style.newline : "";
  return { span: { start: at, end: at }, text: `${style.newline}${gap}${text}` };
}

/** Adds the fee statement below the heading of section six. */
export function insertFeeStatement(report: Report, style: DraftStyle): Edit | null {
  const other = sectionOf(report, "other");
  if (!other) return null;
  const at = lineEndOf(report, other.heading.line);
  const gap = style.spaced ? style.newline : "";
  return { span: { start: at, end: at }, text: `${style.newline}${gap}${feeSentence}` };
}

function endOfWords(source: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(source[end - 1] ?? "")) end--;
  return end;
}
