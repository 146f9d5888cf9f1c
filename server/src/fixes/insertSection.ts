import { subOrdinalText } from "../form/names";
import { aspects, feeSentence } from "../form/sections";
import type { SectionForm, SectionId } from "../form/types";
import type { Report } from "../report/report";
import { signatureOf } from "../report/signature";
import { type Edit, inSnippet } from "./edit";
import { needsGap, TabStops, tableText } from "./insertTable";
import { type DraftStyle, headingLike, inStyle, wrappedHeading } from "./style";
import { wrappingOf } from "./wrapping";

/** A section of the form: its heading, and its table or what it normally says. */
function sectionText(
  report: Report,
  section: SectionForm,
  style: DraftStyle,
  stops = new TabStops(),
): { text: string; snippet: string } {
  const heading = headingLike(report, section);
  const body = bodyText(report, section, style, stops);
  const { newline } = style;
  const gap = style.spaced || (section.table && needsGap(style)) ? newline : "";
  const snippet = inSnippet(heading);
  if (body.text === "") return { text: heading, snippet };
  return { text: `${heading}${newline}${gap}${body.text}`, snippet: `${snippet}${newline}${gap}${body.snippet}` };
}

function bodyText(
  report: Report,
  section: SectionForm,
  style: DraftStyle,
  stops: TabStops,
): { text: string; snippet: string } {
  if (section.table) return tableText(report.form.tables[section.table], style, stops);
  const { prefix, suffix } = style.paragraph;
  if (section.id === "other")
    return {
      text: `${prefix}${feeSentence}${suffix}`,
      snippet: `${inSnippet(prefix)}${stops.next(feeSentence)}${inSnippet(suffix)}`,
    };
  if (section.id !== "overview") return { text: "", snippet: "" };
  const lines = aspects.map(
    ({ label }, at) => `${prefix}${inStyle(`${subOrdinalText(at + 1)}${label}`, style)}${suffix}`,
  );
  const text = lines.join(style.newline);
  return { text, snippet: inSnippet(text) };
}

/** Puts missing sections, in the form's order, each before the next one present or at the end, above the sign-off. */
export function insertSections(
  report: Report,
  ids: readonly SectionId[],
  style: DraftStyle,
  stops = new TabStops(),
): Edit[] {
  const missing = report.form.sections.filter(({ id }) => ids.includes(id));
  const places = new Map<number, SectionForm[]>();
  for (const section of missing) {
    const at = placeFor(report, section);
    places.set(at, [...(places.get(at) ?? []), section]);
  }
  return [...places].sort(([a], [b]) => a - b).map(([at, sections]) => sectionsAt(report, at, sections, style, stops));
}

/** The start of the line of the next section present, else of the sign-off, else the end of the report. */
function placeFor(report: Report, section: SectionForm): number {
  const { lines, view } = report;
  const { source } = view;
  const next = report.sections.find(({ form }) => form.number > section.number);
  if (next) {
    const wrapped = wrappedHeading(source, next.heading);
    return wrapped.isHtml ? wrapped.start : view.sourceStart(lines.start(next.heading.line));
  }
  const signature = signatureOf(report);
  const last = report.sections.at(-1)?.heading.line ?? -1;
  if (signature && signature.firstLine > last && !isBelowTitle(report, signature.firstLine)) {
    const { firstLine } = signature;
    const start = view.sourceStart(lines.trimmedStart(firstLine));
    const wrapped = wrappingOf(source, start, view.sourceEnd(lines.trimmedEnd(firstLine)));
    return wrapped.isHtml ? wrapped.start : view.sourceStart(lines.start(firstLine));
  }
  return beforeClosingTags(source, report.span.end);
}

/** Without sections the date below the title is all there is. */
function isBelowTitle({ sections, title, lines, view }: Report, line: number): boolean {
  return sections.length === 0 && title !== null && line - lines.lineAt(view.viewOffset(title.span.start)) <= 6;
}

function beforeClosingTags(source: string, end: number): number {
  const tail = source.slice(Math.max(0, end - 200), end);
  const tags = /(?:<\/(?:body|html|div|article|main|section)>\s{0,8}){1,8}$/i.exec(tail);
  return tags ? end - tags[0].length : end;
}

function sectionsAt(
  report: Report,
  at: number,
  sections: readonly SectionForm[],
  style: DraftStyle,
  stops: TabStops,
): Edit {
  const { source } = report.view;
  const { newline } = style;
  const gap = style.spaced ? newline : "";
  const atEnd = at >= source.length;
  const startsLine = at === 0 || /[\r\n]/.test(source[at - 1] ?? "");
  const lead = startsLine ? (isBlankBefore(source, at) ? "" : gap) : newline + gap;
  const tail = atEnd ? newline : newline + gap;
  const written = sections.map((section) => sectionText(report, section, style, stops));
  const join = (part: "text" | "snippet"): string =>
    `${lead}${written.map((one) => one[part]).join(newline + gap)}${tail}`;
  return { span: { start: at, end: at }, text: join("text"), snippet: join("snippet") };
}

function isBlankBefore(source: string, at: number): boolean {
  return at === 0 || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(source.slice(Math.max(0, at - 40), at));
}
