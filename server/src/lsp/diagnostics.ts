import type { Diagnostic } from "vscode-languageserver";
import type { Document } from "../report/report";
import { type Finding, type Severity, sayIn } from "../rules/finding";
import type { Client } from "./clientCapabilities";
import { toDiagnostic } from "./convert";
import { DiagnosticSeverity } from "./library";

/** VS Code keeps 1000 findings a file and underlines 500; beyond this many we say how many more there are. */
const mostDiagnostics = 500;

export function toDiagnostics(
  document: Document,
  uri: string,
  findings: readonly Finding[],
  { related, locale }: Pick<Client, "related" | "locale">,
): Diagnostic[] {
  const shown = mostSevere(findings, mostDiagnostics);
  const diagnostics = shown.map((finding) => toDiagnostic(document, uri, finding, related));
  const rest = findings.length - shown.length;
  if (rest === 0) return diagnostics;
  const start = { line: 0, character: 0 };
  const message = sayIn(locale)({ zh: `另有 ${rest} 处未显示。`, en: `Not shown: ${rest} more.` });
  const { Information: severity } = DiagnosticSeverity;
  return [...diagnostics, { range: { start, end: start }, severity, source: "nianbao", message }];
}

const ranks: Record<Severity, number> = { error: 0, warning: 1, info: 2, hint: 3 };

/** Where there are too many, no hint takes the place of an error further down; the order of the text is kept. */
function mostSevere(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const bySeverity = [...findings].sort((a, b) => ranks[a.severity] - ranks[b.severity]);
  const kept = new Set(bySeverity.slice(0, most));
  return findings.filter((finding) => kept.has(finding));
}
