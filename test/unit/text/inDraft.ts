import assert from "node:assert/strict";
import { readDocument } from "../../../server/src/report/readDocument";
import { checkDocument } from "../../../server/src/rules/checkDocument";
import { type Finding, sayIn } from "../../../server/src/rules/finding";
import { draftWith, type Place } from "../docs/baseDraft";

const context = { say: sayIn("zh-cn") };

export function findingsOf(text: string): Finding[] {
  return checkDocument(readDocument(text), context);
}

/** The draft of the rule pages with a line of prose in one of its sections. */
export function withProse(place: Place, prose: string): string {
  return draftWith(prose, { place, replacesTable: false, without: [] });
}

/** What a rule marks in a text: the text marked, with its severity in front where it is not a warning. */
export function marks(rule: string, text: string): string[] {
  return findingsOf(text)
    .filter((finding) => finding.rule === rule)
    .map(({ span, severity }) => `${severity === "warning" ? "" : `${severity}: `}${text.slice(span.start, span.end)}`);
}

export function marksIn(rule: string, place: Place, prose: string): string[] {
  return marks(rule, withProse(place, prose));
}

/** Nothing at all is said of a right line: no error, no warning, of whatever rule. */
export function assertQuiet(place: Place, prose: string): void {
  const text = withProse(place, prose);
  const found = findingsOf(text).filter(({ severity }) => severity === "error" || severity === "warning");
  assert.deepEqual(
    found.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
    [],
    prose,
  );
}

/** The text after the repair of a rule's first finding: the preferred one, or the one at a place among several. */
export function repaired(rule: string, text: string, choice = 0): string {
  const finding = findingsOf(text).find((one) => one.rule === rule);
  assert.ok(finding, `${rule} found nothing`);
  const { data } = finding;
  assert.ok(data?.kind === "replace" || data?.kind === "choices", "no repair");
  const edits = data.kind === "replace" ? data.edits : (data.choices.at(choice)?.edits ?? []);
  let result = text;
  for (const { span, text: put } of [...edits].sort((a, b) => b.span.start - a.span.start))
    result = result.slice(0, span.start) + put + result.slice(span.end);
  return result;
}

/** The line of prose after its repair. */
export function repairedProse(rule: string, place: Place, prose: string, choice = 0): string {
  const before = withProse(place, prose);
  const after = repaired(rule, before, choice);
  const start = before.indexOf(prose);
  const tail = before.length - start - prose.length;
  assert.equal(after.slice(0, start), before.slice(0, start));
  return after.slice(start, after.length - tail);
}
