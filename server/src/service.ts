import { applyEdits, type Edit, type Fix } from "./fixes/edit";
import { repairs } from "./fixes/repairs";
import type { TableStyle } from "./fixes/style";
import { formForYear } from "./form/forms";
import type { FormId, TableId } from "./form/types";
import { foldingSpans } from "./language/folding";
import { documentSymbols, type OutlineSymbol } from "./language/symbols";
import { reuseSentences } from "./prose/prose";
import { type Extract, extractReport } from "./report/extract";
import { readDocument } from "./report/readDocument";
import type { Document, Report } from "./report/report";
import { checkDocument } from "./rules/checkDocument";
import { type Finding, type Locale, sayIn } from "./rules/finding";
import type { RuleSettings } from "./rules/registry";
import { countBefore, type Span } from "./source/lines";

/** How a project wants its drafts checked. */
export interface Settings {
  /** Severities by rule id. */
  rules: RuleSettings;
  /** Layout of tables put into drafts that have none. */
  tableStyle: TableStyle;
}

export const defaultSettings: Settings = { rules: {}, tableStyle: "pipes" };

export interface CheckOptions {
  settings?: Settings;
  /** Where the person is typing, a UTF-16 offset: what that row still lacks is not reported. */
  typingAt?: number;
}

/** What the status item tells of a document. */
export interface Status {
  form: FormId;
  /** The notice that prescribes the form. */
  notice: string;
  year: number | null;
  unit: string | null;
}

/**
 * Reading, checking and repairing drafts of the annual report. Pure: no transport, no file system, no clock. All
 * offsets are UTF-16, zero-based, into the text as typed; spans are half-open: in `一、总体情况` the ordinal is [0, 2).
 */
export interface NianbaoService {
  /**
   * Reads a text; a document without reports is not a draft, and all else stays silent on it. Never throws. Where the
   * reading of an earlier version is given, what has not changed since is taken over from it: that one is then spent.
   */
  read(text: string, earlier?: Document): Document;
  check(document: Document, options?: CheckOptions): Finding[];
  /** The repairs of one finding of this document. */
  fixes(document: Document, finding: Finding, settings?: Settings): Fix[];
  /** The edits of all repairs that cannot change the meaning; of two that touch, the first. */
  safeEdits(document: Document, findings: readonly Finding[], settings?: Settings): Edit[];
  /** One repair that inserts every section, table and row that is missing, or null where nothing is. */
  insertEverythingMissing(document: Document, at?: number, settings?: Settings): Fix | null;
  /** A blank table for its section, or null where the section is missing or the table is there. */
  insertTable(document: Document, table: TableId, at?: number, settings?: Settings): Edit | null;
  symbols(document: Document): OutlineSymbol[];
  folding(document: Document): Span[];
  extract(document: Document): Extract[];
  status(document: Document): Status | null;
}

export function createService(locale: Locale): NianbaoService {
  const say = sayIn(locale);
  const fixes: NianbaoService["fixes"] = (document, finding, { tableStyle } = defaultSettings) => {
    const report = reportAt(document, finding.span.start);
    return report ? repairs().fixesOf(report, finding, { say, tableStyle }) : [];
  };
  return {
    read,
    check: (document, { settings = defaultSettings, typingAt } = {}) =>
      checkDocument(document, typingAt === undefined ? { say } : { say, typingAt }, settings.rules),
    fixes,
    safeEdits: (document, findings, settings) =>
      repairs().safeEdits(findings.flatMap((finding) => fixes(document, finding, settings))),
    insertEverythingMissing: (document, at = 0, { tableStyle } = defaultSettings) => {
      const report = reportAt(document, at);
      if (!report) return null;
      const findings = checkDocument({ ...document, reports: [report] }, { say });
      return repairs().insertEverythingMissing(report, findings, { say, tableStyle });
    },
    insertTable: (document, table, at = 0, { tableStyle } = defaultSettings) => {
      const report = reportAt(document, at);
      if (!report || report.tables[table]) return null;
      return repairs().insertTable(report, table, repairs().styleOf(report, tableStyle));
    },
    symbols: (document) => documentSymbols(document, say),
    folding: foldingSpans,
    extract: (document) => document.reports.map(extractReport),
    status: statusOf,
  };
}

function read(text: string, earlier?: Document): Document {
  const document = readDocument(text, earlier);
  document.reports.forEach((report, at) => {
    const before = earlier?.reports[at];
    if (before) reuseSentences(report, before);
  });
  return document;
}

function statusOf({ reports: [first] }: Document): Status | null {
  if (!first) return null;
  const { form, year, unit } = first;
  return { form: form.id, notice: formForYear(year).notice.number, year, unit };
}

/** The last report that begins at or before an offset, else the first; a file may hold thousands. */
function reportAt({ reports }: Document, offset: number): Report | undefined {
  const begun = countBefore(reports.length, (at) => (reports[at] as Report).span.start <= offset);
  return reports[Math.max(0, begun - 1)];
}

export type { Document, Edit, Extract, Finding, Fix, Locale, OutlineSymbol };
export { applyEdits };
