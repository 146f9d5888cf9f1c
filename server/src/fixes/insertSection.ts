import { ordinalText, subOrdinalText } from "../form/names";
import { aspects, feeSentence } from "../form/sections";
import type { SectionForm, SectionId } from "../form/types";
import type { Report } from "../report/report";
import { signatureOf } from "../report/signature";
import type { Edit } from "./edit";
import { needsGap, TabStops, tableText } from "./insertTable";
import { type DraftStyle, inStyle } from "./style";

/** A section of the form: its heading, and its table or what it normally says. */
export function sectionText(
  report: Report,
  section: SectionForm,
  style: DraftStyle,
  stops = new TabStops(),
): { text: string; snippet: string } {
  const heading = `${style.headingMark}${style.ordinals ? ordinalText(section.number) : ""}${section.heading}`;
  const body = bodyText(report, section, style, stops);
  const { newline } = style;
  const gap = style.spaced || (section.table && needsGap(style)) ? newline : "";
  if (body.text === "") return { text: heading, snippet: heading };
  return { text: `${heading}${newline}${gap}${body.text}`, snippet: `${heading}${newline}${gap}${body.snippet}` };
}

function bodyText(
  report: Report,
  section: SectionForm,
  style: DraftStyle,
  stops: TabStops,
): { text: string; snippet: string } {
  if (section.table) return tableText(report.form.tables[section.table], style, stops);
  if (section.id === "other") return { text: feeSentence, snippet: stops.next(feeSentence) };
  if (section.id !== "overview") return { text: "", snippet: "" };
  const lines = aspects.map(({ label }, at) => inStyle(`${subOrdinalText(at + 1)}${label}`, style));
  return { text: lines.join(style.newline), snippet: lines.join(style.newline) };
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
  const next = report.sections.find(({ form }) => form.number > section.number);
  if (next) return view.sourceStart(lines.start(next.heading.line));
  const signature = signatureOf(report);
  const last = report.sections.at(-1)?.heading.line ?? -1;
  if (signature && signature.firstLine > last) return view.sourceStart(lines.start(signature.firstLine));
  return report.span.end;
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
