/**
 * What a rule says of a draft, told as people see it: the draft with ⟦ ⟧ around everything the rule stands on, its words
 * in both languages, and the draft after each repair. Drafts are the one of the rule pages, changed in one place.
 */
import assert from "node:assert/strict";
import type { Finding, Locale, Severity } from "../../../server/src/rules/finding";
import type { RuleSettings } from "../../../server/src/rules/registry";
import { applyEdits, createService, type Fix } from "../../../server/src/service";
import { baseDraft, draftWith, type Place } from "../docs/baseDraft";

const services = { "zh-cn": createService("zh-cn"), en: createService("en") };

export interface How {
  /** Where the person types. */
  typingAt?: number;
  rules?: RuleSettings;
}

export interface Said {
  on: string;
  start: number;
  severity: Severity;
  zh: string;
  en: string;
  /** The text each related place stands on, its words in Chinese and in English. */
  related: [string, string, string][];
}

export function findingsIn(locale: Locale, text: string, { typingAt, rules = {} }: How = {}): Finding[] {
  const service = services[locale];
  const settings = { rules, tableStyle: "pipes" } as const;
  return service.check(service.read(text), typingAt === undefined ? { settings } : { settings, typingAt });
}

/** Everything a rule finds; both languages find the same at the same place. */
export function said(rule: string, text: string, how: How = {}): Said[] {
  const own = (locale: Locale): Finding[] => findingsIn(locale, text, how).filter((one) => one.rule === rule);
  const english = own("en");
  const found = own("zh-cn").map(({ span, severity, message, related }, at): Said => {
    const other = english[at] as Finding;
    assert.deepEqual([other.span, other.severity], [span, severity]);
    assert.deepEqual(
      other.related.map((one) => one.span),
      related.map((one) => one.span),
    );
    return {
      on: text.slice(span.start, span.end),
      start: span.start,
      severity,
      zh: message,
      en: other.message,
      related: related.map((one, place) => [
        text.slice(one.span.start, one.span.end),
        one.message,
        other.related[place]?.message ?? "",
      ]),
    };
  });
  assert.equal(found.length, english.length);
  return found;
}

/** The only thing a rule finds. */
export function saidOnce(rule: string, text: string, how: How = {}): Said {
  const found = said(rule, text, how);
  assert.equal(found.length, 1, `${found.length} findings of ${rule}: ${found.map(({ zh }) => zh).join(" ")}`);
  return found[0] as Said;
}

/** The text with ⟦ ⟧ around what a rule stands on, however often it does. */
export function marked(rule: string, text: string, how: How = {}): string {
  const places = new Map(said(rule, text, how).map(({ start, on }) => [start, on]));
  return [...places]
    .sort(([a], [b]) => b - a)
    .reduce((result, [at, on]) => `${result.slice(0, at)}⟦${on}⟧${result.slice(at + on.length)}`, text);
}

export function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/g, "");
}

/** A rule finds in a whole draft what is marked in it, and nothing else. */
export function assertFound(rule: string, text: string, how: How = {}): void {
  assert.equal(marked(rule, unmarked(text), how), text);
}

export function withProse(place: Place, prose: string): string {
  return draftWith(prose, { place, replacesTable: false, without: [] });
}

/** A rule finds in a line of prose what is marked in it, and nothing else in the draft around it. */
export function assertFoundIn(rule: string, place: Place, prose: string, how: How = {}): void {
  assertFound(rule, withProse(place, prose), how);
}

/** The repairs of the first finding of a rule, by title, with the text after each. */
export function repairs(rule: string, text: string, locale: Locale = "zh-cn"): Record<string, string> {
  return Object.fromEntries(fixes(rule, text, locale).map(({ title, edits }) => [title, applyEdits(text, edits)]));
}

export function fixes(rule: string, text: string, locale: Locale = "zh-cn"): Fix[] {
  const service = services[locale];
  const document = service.read(text);
  const finding = service.check(document).find((one) => one.rule === rule);
  assert.ok(finding, `${rule} found nothing`);
  return service.fixes(document, finding);
}

/** The line of prose after the only repair of the rule's first finding. */
export function proseAfter(rule: string, place: Place, prose: string): string {
  const after = Object.values(repairs(rule, withProse(place, prose)));
  assert.equal(after.length, 1);
  const [before, behind] = withProse(place, "\u0000").split("\u0000") as [string, string];
  const [text = ""] = after;
  assert.ok(text.startsWith(before) && text.endsWith(behind), "changed elsewhere");
  return text.slice(before.length, text.length - behind.length);
}

/** The draft with one place changed; fails where it is not there exactly once. */
export function changed(from: string, to: string, text: string = baseDraft): string {
  assert.equal(text.split(from).length, 2, `not there once: ${from}`);
  return text.replace(from, () => to);
}
