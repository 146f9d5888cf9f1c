import type { Report } from "../../report/report";
import { excerpt, type Problem, type Rule, type RuleContext } from "../finding";
import { doubledMarks } from "./doubledMarks";
import { isDoubledByMistake, isWordDoubledByMistake } from "./doubles";
import { inTable, isEnclosed, placesOf, replacement, sourceSpan } from "./places";
import { repeatedClauses } from "./repeatedClauses";
import { scanOf } from "./scan";

/** Characters, words, clauses and stops printed twice where once was meant. */
export const repeated: Rule = {
  id: "text/repeated",
  severity: "warning",
  title: { zh: "重复的字词或分句", en: "Repeated words" },
  fixable: true,
  check: (report, context) => {
    const words = [...repeatedWords(report), ...changedModals(report)].map((place) => problem(report, place, context));
    const clauses = repeatedClauses(report)
      .filter(({ second }) => !words.some(({ span }) => span.start >= second.start && span.end <= second.end))
      .map((place) => problem(report, place, context));
    return [...words, ...clauses, ...doubledMarks(report, context)];
  },
};

/** Something printed twice. Offsets are view offsets. */
export interface Repetition {
  first: { start: number; end: number };
  second: { start: number; end: number };
  /** What to remove: the second with what separates it from the first. */
  remove: { start: number; end: number };
}

const shownLength = 24;

function problem(report: Report, { first, second, remove }: Repetition, { say }: RuleContext): Problem {
  // Doubled characters are told best with both: “镇镇”.
  const from = first.end === second.start ? first.start : second.start;
  const words = report.view.text.slice(from, second.end).replace(/[ \t\n]+/g, "");
  const shown = excerpt(words, shownLength);
  return {
    span: sourceSpan(report, second.start, second.end),
    message: say({ zh: `“${shown}”重复了。`, en: `“${shown}” is repeated.` }),
    related: [
      { span: sourceSpan(report, first.start, first.end), message: say({ zh: "前一处在这里", en: "First here" }) },
    ],
    data: replacement(report, say({ zh: "删去重复的一处", en: "Remove the repetition" }), [{ ...remove, text: "" }]),
  };
}

const mostFound = 200;

function repeatedWords(report: Report): Repetition[] {
  const found: Repetition[] = [];
  const { doubles } = scanOf(report);
  for (let at = 0; at < doubles.length && found.length < mostFound; at += 2) {
    const [end, length] = [doubles[at] as number, doubles[at + 1] as number];
    if (isMistake(report, end - 2 * length, length)) found.push(pair(end, length));
  }
  return found;
}

/** 「可通过可以通过」: a wording changed, and the one it took the place of left standing. */
function changedModals(report: Report): Repetition[] {
  const { text } = report.view;
  const found: Repetition[] = [];
  for (const at of placesOf(report, "可以")) {
    const verb = text.slice(at + 2, at + 4);
    if (found.length >= mostFound) break;
    if (!/^[\u4e00-\u9fff]{2}$/.test(verb)) continue;
    const start = text.startsWith(`可${verb}`, at - 3) ? at - 3 : text.startsWith(`可${verb}`, at + 4) ? at : -1;
    if (start < 0) continue;
    const middle = start < at ? at : at + 4;
    const second = { start: middle, end: start + 7 };
    found.push({ first: { start, end: middle }, second, remove: second });
  }
  return found;
}

function pair(end: number, length: number): Repetition {
  const second = { start: end - length, end };
  return { first: { start: end - 2 * length, end: end - length }, second, remove: second };
}

function isMistake(report: Report, at: number, length: number): boolean {
  const { text } = report.view;
  const word = text.slice(at, at + length);
  const twice = word + word;
  if (report.unit?.includes(twice)) return false;
  if (length === 1) {
    if (!isDoubledByMistake(text, at)) return false;
    return !isEnclosed(text, at, "“", "”", 24) && !isEnclosed(text, at, "《", "》", 80);
  }
  const end = at + 2 * length;
  if (!isWordDoubledByMistake(word, text.slice(Math.max(0, at - 2), at), text.slice(end, end + 2))) return false;
  return !isEnclosed(text, at, "“", "”", 24) && !isEnclosed(text, at, "《", "》", 80) && !inTable(report, at);
}
