import { sections, subjectWords } from "../form/sections";
import type { Form, SectionForm } from "../form/types";
import { type HeadingCandidate, readOrdinal } from "./headings";
import { bareKey, labelKey } from "./labelKey";
import type { ViewLines } from "./viewLines";

const longestWords = 30;
const leastOrdinals = 3;
const leastLabels = 3;

/**
 * Headings in the writer's own words: a line under the ordinal of a section that is nowhere else, in that section's
 * place, where the other headings have the form's ordinals. It names the section's subject, or has its table below.
 */
export function otherwiseWorded(
  lines: ViewLines,
  chosen: readonly HeadingCandidate[],
  form: Form,
  range: { first: number; last: number },
): HeadingCandidate[] {
  if (chosen.filter(({ section, number }) => number > 0 && number === numberOf(section)).length < leastOrdinals)
    return [];
  const found: HeadingCandidate[] = [];
  for (const section of sections) {
    if (chosen.some((one) => one.section === section.id)) continue;
    const around = [...chosen, ...found];
    const before = around.filter((one) => numberOf(one.section) < section.number).map(({ line }) => line + 1);
    const after = around.filter((one) => numberOf(one.section) > section.number).map(({ line }) => line);
    const place = { first: Math.max(range.first, ...before), last: Math.min(range.last, ...after) };
    const heading = onlyOrdinal(lines, section, place, tableLabels(form));
    if (heading && (isSubject(lines, heading) || hasTable(lines, heading, place.last, form, section)))
      found.push(heading);
  }
  return found;
}

function numberOf(id: SectionForm["id"]): number {
  return sections.find((section) => section.id === id)?.number ?? 0;
}

/** The one line between two headings that begins with an ordinal of the first level, where that is the section's own. */
function onlyOrdinal(
  lines: ViewLines,
  section: SectionForm,
  { first, last }: { first: number; last: number },
  labels: ReadonlySet<string>,
): HeadingCandidate | null {
  let found: HeadingCandidate | null = null;
  for (let line = first; line < last; line++) {
    const length = lines.length(line);
    if (length < 4) continue;
    const from = lines.trimmedStart(line);
    const text = lines.view.text.slice(from, from + Math.min(length, 2 * longestWords));
    const ordinal = readOrdinal(text);
    if (!ordinal || labels.has(labelKey(text.slice(ordinal.start).split("|")[0] ?? ""))) continue;
    const words = text.slice(ordinal.end).replace(/[ \t*_#]+$/, "");
    if (found || ordinal.number !== section.number) return null;
    if (words.length < 2 || words.length > longestWords || /[。;|\t]/.test(words)) return null;
    const [ordinalStart, ordinalEnd] = [from + ordinal.start, from + ordinal.end];
    const { number, markdownLevel } = ordinal;
    const place = { line, start: ordinalStart, end: ordinalEnd + words.length, ordinalStart, ordinalEnd };
    found = { section: section.id, ...place, number, markdownLevel, score: 1, isOtherwiseWorded: true };
  }
  return found;
}

/** Labels of tables that bear an ordinal of the first level. */
function tableLabels(form: Form): Set<string> {
  const rows = Object.values(form.tables).flatMap((table) => table.rows);
  return new Set(rows.flatMap(({ label, groups }) => [label, ...groups]).map(labelKey));
}

function isSubject({ view }: ViewLines, { section, ordinalEnd, end }: HeadingCandidate): boolean {
  return subjectWords[section].test(bareKey(view.text.slice(ordinalEnd, end)));
}

function hasTable(
  lines: ViewLines,
  heading: HeadingCandidate,
  last: number,
  form: Form,
  section: SectionForm,
): boolean {
  if (!section.table) return false;
  const below = lines.view.text.slice(heading.end, lines.end(last - 1));
  const { rows } = form.tables[section.table];
  const labels = new Set(rows.flatMap(({ label, columns }) => [label, ...columns.map((column) => column.label)]));
  return [...labels].filter((label) => label.length > 3 && below.includes(label)).length >= leastLabels;
}
