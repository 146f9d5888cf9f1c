import type { Fix } from "../fixes/edit";
import type { Document } from "../report/report";
import type { Finding, Locale, Severity } from "../rules/finding";
import { createService, type NianbaoService, type Settings } from "../service";
import { type Found, noReport, type Problem, readDraft } from "./files";

/** One message, in the shape of ESLint's `json` formatter. Lines and columns are one-based, columns in UTF-16 units. */
export interface Message {
  ruleId: string;
  /** 2 error, 1 warning, 0 info or hint. */
  severity: 0 | 1 | 2;
  level: Severity;
  message: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** The one sure repair, where it is one edit: offsets into the text, end exclusive. */
  fix?: { range: [number, number]; text: string };
}

export interface FileResult {
  filePath: string;
  errorCount: number;
  warningCount: number;
  messages: Message[];
}

/** Files to be checked in one go; plain data, so that it can be handed to another thread. */
export interface CheckTask {
  files: readonly Found[];
  settings: Settings;
  locale: Locale;
  /** Repairs are worked out only where they are printed. */
  withFixes: boolean;
}

export interface CheckOutcome {
  results: FileResult[];
  /** How many of the files are reports. */
  reports: number;
  /** What is to be said of files that are none, or could not be read. */
  problems: Problem[];
  unreadable: number;
}

export function checkFiles({ files, settings, locale, withFixes }: CheckTask): CheckOutcome {
  const service = createService(locale);
  const outcome: CheckOutcome = { results: [], reports: 0, problems: [], unreadable: 0 };
  for (const found of files) {
    const file = readDraft(found);
    if ("problem" in file) {
      outcome.problems.push(file);
      outcome.unreadable++;
      continue;
    }
    const document = service.read(file.text);
    if (document.reports.length > 0) outcome.reports++;
    else outcome.problems.push({ path: file.path, problem: noReport });
    outcome.results.push(checkFile(service, settings, file.path, document, withFixes));
  }
  return outcome;
}

function checkFile(
  service: NianbaoService,
  settings: Settings,
  filePath: string,
  document: Document,
  withFixes: boolean,
): FileResult {
  const findings = service.check(document, { settings });
  const messages = findings.map((finding) =>
    toMessage(document, finding, withFixes ? service.fixes(document, finding, settings) : []),
  );
  const count = (level: Severity): number => findings.filter(({ severity }) => severity === level).length;
  return { filePath, errorCount: count("error"), warningCount: count("warning"), messages };
}

function toMessage({ index }: Document, { rule, severity, span, message }: Finding, fixes: readonly Fix[]): Message {
  const start = index.positionAt(span.start);
  const end = index.positionAt(span.end);
  const sure = fixes.find(({ preferred, edits }) => preferred && edits.length === 1)?.edits[0];
  return {
    ruleId: rule,
    severity: severity === "error" ? 2 : severity === "warning" ? 1 : 0,
    level: severity,
    message,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    ...(sure ? { fix: { range: [sure.span.start, sure.span.end], text: sure.text } } : {}),
  };
}
