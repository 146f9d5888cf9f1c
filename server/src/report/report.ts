import type { Form, SectionForm, SectionId, TableId } from "../form/types";
import type { TableReading } from "../parse/tableReading";
import type { ViewLines } from "../parse/viewLines";
import type { LineIndex, Span } from "../source/lines";
import type { View } from "../source/view";
import type { Paragraph } from "./paragraphs";

/** A heading as printed. Spans are in the text as typed. */
export interface HeadingReading {
  form: SectionForm;
  span: Span;
  /** The ordinal with its punctuation; empty, at the heading's start, where there is none. */
  ordinal: Span;
  /** The ordinal's number, 0 where there is none. */
  number: number;
  /** Number of `#` before it. */
  markdownLevel: number;
  /** Line of the view. */
  line: number;
  /** In the writer's own words, told by its ordinal and place. */
  isOtherwiseWorded?: boolean;
}

export interface AspectReading {
  /** The aspect of the form, or null for one the form does not name. */
  id: string | null;
  /** The sub-heading's words, folded. */
  text: string;
  heading: Span;
  span: Span;
}

export interface SectionReading {
  form: SectionForm;
  heading: HeadingReading;
  /** From the heading to the next section. */
  span: Span;
  /** Lines of the view below the heading. */
  firstLine: number;
  lastLine: number;
  /** View offsets of what follows the heading, on its own line and below. */
  bodyStart: number;
  bodyEnd: number;
  aspects: AspectReading[];
}

export interface TitleAndYear {
  text: string;
  span: Span;
  year: number | null;
  yearSpan: Span | null;
}

export interface Period {
  text: string;
  span: Span;
  year: number;
}

/**
 * One report, read: everything later layers ask is here, computed once a version of the document. Spans are half-open
 * UTF-16 offsets into the text as typed.
 */
export interface Report {
  view: View;
  lines: ViewLines;
  /** Lines [firstLine, lastLine) of the view are this report's. */
  firstLine: number;
  lastLine: number;
  span: Span;
  title: TitleAndYear | null;
  /** The reporting body, in Simplified script; null where nothing names it. */
  unit: string | null;
  year: number | null;
  period: Period | null;
  /** The form prescribed for the year. */
  form: Form;
  /** Sections in the order printed, each once. */
  sections: SectionReading[];
  /** Further headings of sections already met. */
  repeatedHeadings: HeadingReading[];
  tables: Record<TableId, TableReading | null>;
  /** Prose outside headings and tables. */
  paragraphs: Paragraph[];
  /** What later layers have worked out of this report; see `Memo`. */
  readonly memo: Record<symbol, unknown>;
}

/** A document: usually one report, now and then several, or none. */
export interface Document {
  text: string;
  view: View;
  index: LineIndex;
  reports: Report[];
}

export function sectionOf(report: Report, id: SectionId): SectionReading | undefined {
  return report.sections.find(({ form }) => form.id === id);
}
