import type { Bilingual, SectionId, TableId } from "../form/types";
import type { Report } from "../report/report";
import type { Span } from "../source/lines";

export type Severity = "error" | "warning" | "info" | "hint";
export type Locale = "zh-cn" | "en";

/** Another place that explains a finding, in UTF-16 offsets of the text as typed. */
export interface Related {
  span: Span;
  message: string;
}

/**
 * What a repair needs to know; it travels with the finding, so that nothing is worked out twice. `figures` are those of the
 * one row concerned, in the order of its columns, where the identities tell them.
 */
export type FindingData =
  | { kind: "set-cell"; table: TableId; row: string; column: string; value: number }
  | { kind: "insert-section"; section: SectionId }
  | { kind: "insert-table"; table: TableId }
  | { kind: "insert-row"; table: TableId; rows: string[]; figures?: number[] }
  | { kind: "insert-cells"; table: TableId; row: string; figures?: number[] }
  | { kind: "fill-blanks"; table: TableId; values: { row: string; column: string; value: number }[] }
  | { kind: "convert-table"; table: TableId }
  | { kind: "insert-title" }
  | { kind: "insert-aspect"; aspect: string; missing: string[] }
  | { kind: "insert-fee-statement" }
  | { kind: "renumber" }
  | { kind: "reorder" }
  | { kind: "replace"; title: string; edits: { span: Span; text: string }[]; preferred?: boolean; safe?: boolean }
  | { kind: "choices"; choices: { title: string; edits: { span: Span; text: string }[]; preferred?: boolean }[] };

export interface Finding {
  rule: string;
  severity: Severity;
  /** UTF-16 offsets into the text as typed. */
  span: Span;
  message: string;
  related: Related[];
  data?: FindingData;
}

/** What a rule reports; the rule's id is added by the registry, the severity where the rule leaves it to the default. */
export interface Problem {
  span: Span;
  message: string;
  severity?: Severity;
  related?: Related[];
  data?: FindingData;
}

/** What a rule may know beside the report. */
export interface RuleContext {
  /** The text in the language of the interface. */
  say(text: Bilingual): string;
  /** Where the person is typing, as an offset into the text as typed; undefined where nobody is. */
  typingAt?: number;
}

export interface Rule {
  /** `group/slug`; never reused for another meaning. */
  id: string;
  severity: Severity;
  title: Bilingual;
  /** Whether a repair is offered. */
  fixable: boolean;
  check(report: Report, context: RuleContext): Problem[];
}

const longestExcerpt = 60;

/** Words of the draft as a message quotes them: on one line, and cut short where they are many. */
export function excerpt(words: string, longest = longestExcerpt): string {
  const line = words.replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** A number of things, in English. */
export function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

export function sayIn(locale: Locale): RuleContext["say"] {
  return (text) => (locale === "zh-cn" ? text.zh : text.en);
}
