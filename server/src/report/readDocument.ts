import { formForYear } from "../form/forms";
import { sections as sectionForms } from "../form/sections";
import type { Form, SectionForm, TableForm } from "../form/types";
import { blanksAroundHeadings } from "../parse/gluedHeadings";
import { findHeadings, type HeadingCandidate } from "../parse/headings";
import { labelKey } from "../parse/labelKey";
import { otherwiseWorded } from "../parse/otherWordings";
import { readTable } from "../parse/readTable";
import type { TableReading } from "../parse/tableReading";
import { traceOfTable } from "../parse/tableTrace";
import { findPeriod, findTitle, type TitleReading } from "../parse/title";
import { findUnit } from "../parse/unit";
import { ViewLines } from "../parse/viewLines";
import { LineIndex, type Span } from "../source/lines";
import { createView, type View } from "../source/view";
import { readAspects } from "./aspects";
import { readParagraphs } from "./paragraphs";
import type { Document, HeadingReading, Report, SectionReading } from "./report";
import { plannedSection, readYear, type YearPlaces } from "./reportYear";
import { reuseTable } from "./reuseTable";

const leastHeadings = 3;

/**
 * Reads a text as the reports it holds: none where neither a title nor three section headings are found. Linear in the
 * text; never throws, whatever the text is. Tables that have not changed since an earlier version are taken from it.
 */
export function readDocument(text: string, earlier?: Document): Document {
  const view = createView(text);
  const { lines, headings } = readHeadings(view);
  const parts = splitReports(lines, headings);
  const reports: Report[] = [];
  for (const part of parts) {
    const report = readReport(view, lines, part, earlier?.reports[reports.length]);
    if (report) reports.push(report);
  }
  return { text, view, index: new LineIndex(text), reports };
}

/** A page that lost its line breaks is read as if its headings still had lines of their own. */
function readHeadings(view: View): { lines: ViewLines; headings: HeadingCandidate[] } {
  const lines = new ViewLines(view);
  const headings = findHeadings(lines);
  if (new Set(headings.map(({ section }) => section)).size === sectionForms.length) return { lines, headings };
  const blanks = blanksAroundHeadings(view.text);
  if (blanks.length === 0) return { lines, headings };
  const broken = new ViewLines(view, blanks);
  return { lines: broken, headings: findHeadings(broken) };
}

interface Part {
  firstLine: number;
  lastLine: number;
  headings: HeadingCandidate[];
}

/** A file may hold several reports: another begins where section one comes again after later sections. */
function splitReports(lines: ViewLines, headings: readonly HeadingCandidate[]): Part[] {
  const parts: Part[] = [];
  let current: Part = { firstLine: 0, lastLine: lines.count, headings: [] };
  const met = new Set<HeadingCandidate["section"]>();
  for (const heading of headings) {
    const restarts =
      heading.section === sectionForms[0]?.id && heading.score >= 3 && met.has(heading.section) && met.size >= 3;
    if (restarts) {
      const before = current.headings.at(-1)?.line ?? 0;
      const title = findTitle(lines, before + 1, heading.line);
      const start = title ? lines.lineAt(title.start) : heading.line;
      parts.push({ ...current, lastLine: start });
      current = { firstLine: start, lastLine: lines.count, headings: [] };
      met.clear();
    }
    met.add(heading.section);
    current.headings.push(heading);
  }
  parts.push(current);
  return parts;
}

function readReport(view: View, lines: ViewLines, part: Part, earlier: Report | undefined): Report | null {
  const { chosen, repeated } = chooseHeadings(part.headings);
  const firstHeading = chosen[0]?.line ?? part.lastLine;
  const title = findTitle(lines, part.firstLine, firstHeading);
  const isReport = chosen.length >= leastHeadings || (title !== null && (title.year !== null || chosen.length > 0));
  if (!isReport || isAcademic(view, lines, part, firstHeading)) return null;
  const periodEnd = lines.end(Math.max(part.firstLine, Math.min(part.lastLine, firstHeading + 40) - 1));
  const period = findPeriod(view.text, lines.start(part.firstLine), periodEnd);
  const year = title?.year ?? readYear(view, yearPlaces(view, lines, part, chosen), period);
  const form = formForYear(year);
  const titleLine = title ? lines.lineAt(title.end) + 1 : part.firstLine;
  const headings = withOtherWordings(lines, chosen, form, { first: titleLine, last: part.lastLine });
  const report: Omit<Report, "paragraphs"> = {
    view,
    lines,
    firstLine: part.firstLine,
    lastLine: part.lastLine,
    span: spanOfLines(view, lines, part.firstLine, part.lastLine),
    title: title && titleOf(view, title),
    unit: title?.unit ?? findUnit(lines, part.firstLine, part.lastLine, headings[0]?.line ?? firstHeading),
    year,
    period: period && { text: period.text, span: spanOf(view, period.start, period.end), year: period.year },
    form,
    sections: readSections(view, lines, headings, part.lastLine),
    repeatedHeadings: repeated.map((heading) => headingOf(view, heading)),
    tables: { disclosure: null, applications: null, disputes: null },
    memo: {},
  };
  for (const table of Object.values(form.tables)) report.tables[table.id] = findTable(report, table, earlier);
  return { ...report, paragraphs: readParagraphs(report) };
}

function withOtherWordings(
  lines: ViewLines,
  chosen: HeadingCandidate[],
  form: Form,
  range: { first: number; last: number },
): HeadingCandidate[] {
  if (chosen.length === sectionForms.length || chosen.length < leastHeadings) return chosen;
  return [...chosen, ...otherwiseWorded(lines, chosen, form, range)].sort((a, b) => a.line - b.line);
}

function yearPlaces(view: View, lines: ViewLines, part: Part, chosen: readonly HeadingCandidate[]): YearPlaces {
  const start = lines.start(part.firstLine);
  const endOf = (line: number): number =>
    Math.max(start, lines.end(Math.max(part.firstLine, Math.min(line, part.lastLine) - 1)));
  const planned = chosen.findIndex(({ section }) => section === plannedSection);
  const plan = chosen[planned];
  return {
    start,
    end: endOf(part.lastLine),
    openingEnd: endOf((chosen[0]?.line ?? part.lastLine) + 12),
    planned: plan ? { start: plan.start, end: chosen[planned + 1]?.start ?? view.text.length } : null,
  };
}

/** Of the candidates for each section the most certain, the first of equals; a further equally certain one is a repeat. */
function chooseHeadings(candidates: readonly HeadingCandidate[]): {
  chosen: HeadingCandidate[];
  repeated: HeadingCandidate[];
} {
  const chosen: HeadingCandidate[] = [];
  const repeated: HeadingCandidate[] = [];
  for (const { id } of sectionForms) {
    const own = candidates.filter(({ section }) => section === id);
    const best = own.reduce((most, { score }) => Math.max(most, score), 0);
    const equals = own.filter(({ score }) => score === best);
    const first = equals[0];
    if (!first) continue;
    chosen.push(first);
    if (best < 4) continue;
    for (const other of equals.slice(1)) if (other.markdownLevel === first.markdownLevel) repeated.push(other);
  }
  const byLine = (a: HeadingCandidate, b: HeadingCandidate): number => a.line - b.line;
  return { chosen: chosen.sort(byLine), repeated: repeated.sort(byLine) };
}

/** Reports of universities for an academic year follow another regulation (高等学校信息公开办法). */
function isAcademic(view: View, lines: ViewLines, part: Part, firstHeading: number): boolean {
  const end = lines.end(Math.max(part.firstLine, Math.min(firstHeading + 8, part.lastLine) - 1));
  const opening = view.text
    .slice(lines.start(part.firstLine), Math.max(lines.start(part.firstLine), end))
    .slice(0, 4000);
  return /学年[^。]{0,20}信息公开|高等学校信息公开办法/.test(opening);
}

function titleOf(view: View, title: TitleReading): NonNullable<Report["title"]> {
  const yearSpan = title.yearAt && spanOf(view, title.yearAt.start, title.yearAt.end);
  return { text: title.text, span: spanOf(view, title.start, title.end), year: title.year, yearSpan };
}

function headingOf(view: View, heading: HeadingCandidate): HeadingReading {
  const form = sectionForms.find(({ id }) => id === heading.section) as SectionForm;
  const ordinalStart = view.sourceStart(heading.ordinalStart);
  return {
    form,
    span: spanOf(view, heading.start, heading.end),
    ordinal: {
      start: ordinalStart,
      end: heading.ordinalEnd > heading.ordinalStart ? view.sourceEnd(heading.ordinalEnd) : ordinalStart,
    },
    number: heading.number,
    markdownLevel: heading.markdownLevel,
    line: heading.line,
    ...(heading.isOtherwiseWorded ? { isOtherwiseWorded: true } : {}),
  };
}

function readSections(
  view: View,
  lines: ViewLines,
  headings: readonly HeadingCandidate[],
  lastLine: number,
): SectionReading[] {
  return headings.map((candidate, at) => {
    const heading = headingOf(view, candidate);
    const nextLine = headings[at + 1]?.line ?? lastLine;
    const bodyEnd = nextLine < lines.count ? Math.max(candidate.end, lines.start(nextLine)) : view.text.length;
    const section: SectionReading = {
      form: heading.form,
      heading,
      span: { start: heading.span.start, end: Math.max(heading.span.end, view.sourceEnd(bodyEnd)) },
      firstLine: Math.min(lines.lineAt(candidate.end) + 1, nextLine),
      lastLine: nextLine,
      bodyStart: candidate.end,
      bodyEnd,
      aspects: [],
    };
    if (heading.form.number === 1) section.aspects = readAspects(view, lines, section);
    return section;
  });
}

/** A table stands in its section; where it does not, anywhere in the report where its first row's label occurs. */
function findTable(
  report: Omit<Report, "paragraphs">,
  preferred: TableForm,
  earlier: Report | undefined,
): TableReading | null {
  const { lines, view } = report;
  const section = report.sections.find(({ form }) => form.table === preferred.id);
  if (section) {
    const known = earlier && reuseTable({ view, section }, earlier, preferred);
    if (known) return known;
    const found = readTable(preferred.id, lines, { first: section.firstLine, last: section.lastLine }, preferred);
    if (found) return found;
  }
  const first = lineOutside(report, preferred);
  const outside = first < 0 ? null : readTable(preferred.id, lines, { first, last: report.lastLine }, preferred);
  if (outside || !section) return outside;
  return traceOfTable(lines, { first: section.firstLine, last: section.lastLine }, preferred);
}

/** Lines of header cells above the first anchor of a table, empty ones included. */
const mostHeaderLines = 4;

/** The line from which on a table may stand, below those read before; -1 where its anchors do not all occur. */
function lineOutside(report: Omit<Report, "paragraphs">, table: TableForm): number {
  const { lines, firstLine, lastLine, view, tables } = report;
  const text = view.text.slice(0, lines.end(lastLine - 1));
  const places = anchorsOf(table).map((anchor) => text.indexOf(anchor, lines.start(firstLine)));
  if (places.includes(-1)) return -1;
  const anchor = lines.lineAt(Math.min(...places));
  const below = Object.values(tables).map((other) => (other ? lines.lineAt(view.viewOffset(other.span.end)) + 1 : 0));
  return Math.max(firstLine, anchor - mostHeaderLines, ...below.filter((line) => line <= anchor));
}

/** Words that stand in the table and hardly ever in prose. */
function anchorsOf(table: TableForm): string[] {
  const labels =
    table.arrangement === "across" ? (table.rows[0]?.columns ?? []) : (table.rows[0]?.columns.slice(0, 1) ?? []);
  const first = table.arrangement === "down" ? [labelKey(table.rows[0]?.label ?? "")] : [];
  return [...first, ...labels.map(({ label }) => label)].slice(0, 2);
}

export function spanOf(view: View, start: number, end: number): Span {
  const from = view.sourceStart(start);
  return { start: from, end: end > start ? view.sourceEnd(end) : from };
}

function spanOfLines(view: View, lines: ViewLines, first: number, last: number): Span {
  const start = first === 0 ? 0 : view.sourceStart(lines.start(first));
  return { start, end: last >= lines.count ? view.source.length : view.sourceEnd(lines.start(last)) };
}
