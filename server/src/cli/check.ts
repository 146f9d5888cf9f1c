import type { Fix } from "../fixes/edit";
import type { Document } from "../report/report";
import type { Finding, Severity } from "../rules/finding";
import { createService, type NianbaoService, type Settings } from "../service";
import { loadConfig, localeOf } from "./config";
import { complain, eachDraft, noReport } from "./files";
import { stylish } from "./stylish";
import { oneOf } from "./usage";

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

/** `nianbao check`: 0 no error, 1 errors found, 2 where a file could not be read (the rest is still checked). */
export function check(paths: string[], options: { format?: string; config?: string; locale?: string }): number {
  const format = oneOf("format", options.format, ["stylish", "json"], "stylish");
  const settings = loadConfig(options.config);
  const locale = localeOf(options.locale);
  const service = createService(locale);
  const results: FileResult[] = [];
  let reports = 0;
  const unreadable = eachDraft(paths, ({ path, text }) => {
    const document = service.read(text);
    if (document.reports.length > 0) reports++;
    else complain(path, noReport);
    results.push(checkFile(service, settings, path, document, format === "json"));
  });
  process.stdout.write(
    format === "json" ? `${JSON.stringify(results)}\n` : stylish(results, reports, locale, process.stdout.isTTY),
  );
  if (unreadable > 0) return 2;
  return results.some(({ errorCount }) => errorCount > 0) ? 1 : 0;
}

/** Repairs are worked out only where they are printed. */
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
