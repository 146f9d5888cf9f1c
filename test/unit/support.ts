import assert from "node:assert/strict";
import type { Finding } from "../../server/src/rules/finding";
import { applyEdits, createService, type Document, type Fix } from "../../server/src/service";

export const service = createService("zh-cn");

/** The findings of a text, one line each: severity, rule, the text they stand on. */
export function findingsOf(text: string): { document: Document; findings: Finding[] } {
  const document = service.read(text);
  return { document, findings: service.check(document) };
}

export function ruleIds(text: string): string[] {
  return findingsOf(text).findings.map(({ rule }) => rule);
}

/** Findings that a right draft must not give. */
export function complaints(text: string): string[] {
  return findingsOf(text)
    .findings.filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ rule, message, span }) => `${rule}: ${message} [${text.slice(span.start, span.end).slice(0, 30)}]`);
}

/** The only finding of a rule; fails where there is none or more than one. */
export function only(text: string, rule: string): { document: Document; finding: Finding } {
  const { document, findings } = findingsOf(text);
  const found = findings.filter((finding) => finding.rule === rule);
  assert.equal(
    found.length,
    1,
    `${rule}: ${found.length} findings; all: ${findings.map((one) => one.rule).join(", ")}`,
  );
  return { document, finding: found[0] as Finding };
}

/** The text a finding stands on. */
export function marked(text: string, { span }: Finding): string {
  return text.slice(span.start, span.end);
}

/** Applies the first repair of a finding and returns the text after it. */
export function repaired(text: string, rule: string): { text: string; fix: Fix } {
  const { document, findings } = findingsOf(text);
  const finding = findings.find((one) => one.rule === rule);
  assert.ok(finding, `${rule} was not found`);
  const [fix] = service.fixes(document, finding);
  assert.ok(fix, `${rule} offers no repair`);
  return { text: applyEdits(text, fix.edits), fix };
}

/** Every repair of every finding of a text, each applied alone. */
export function fixesAfter(text: string): { finding: Finding; fix: Fix; after: string }[] {
  const { document, findings } = findingsOf(text);
  return findings.flatMap((finding) =>
    service.fixes(document, finding).map((fix) => ({ finding, fix, after: applyEdits(text, fix.edits) })),
  );
}
