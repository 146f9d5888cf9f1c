import type { Report } from "../../report/report";
import { isHan } from "../../source/fold";
import type { Problem, Rule, RuleContext } from "../finding";
import { isDoubledByMistake, isWordDoubledByMistake } from "./doubles";
import { inTable, isEnclosed, replacement, sourceSpan, viewRange } from "./places";
import { repeatedClauses } from "./repeatedClauses";

/** Characters, words and clauses printed twice where once was meant. */
export const repeated: Rule = {
  id: "text/repeated",
  severity: "warning",
  title: { zh: "重复的字词或分句", en: "Repeated words" },
  fixable: true,
  check: (report, context) => {
    const words = repeatedWords(report).map((place) => problem(report, place, context));
    const clauses = repeatedClauses(report)
      .filter(({ second }) => !words.some(({ span }) => span.start >= second.start && span.end <= second.end))
      .map((place) => problem(report, place, context));
    return [...words, ...clauses];
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
  const words = report.view.text.slice(second.start, second.end).replace(/[ \t\n]+/g, "");
  const shown = words.length > shownLength ? `${words.slice(0, shownLength)}…` : words;
  return {
    span: sourceSpan(report, second.start, second.end),
    message: say({ zh: `“${shown}”重复了。`, en: `“${shown}” is repeated.` }),
    related: [
      { span: sourceSpan(report, first.start, first.end), message: say({ zh: "前一处在这里", en: "First here" }) },
    ],
    data: replacement(report, say({ zh: "删去重复的一处", en: "Remove the repetition" }), [{ ...remove, text: "" }]),
  };
}

const longestWord = 16;
const mostFound = 200;
/** Where each character was last seen; kept from call to call and told apart by a growing base. */
const lastSeen = new Int32Array(0x10000);
let base = 1;

/**
 * Words printed twice in a row, in one pass: a character seen n characters ago, n times in a row, is a word of n
 * characters come again.
 */
function repeatedWords(report: Report): Repetition[] {
  const { text } = report.view;
  const { start, end } = viewRange(report);
  const found: Repetition[] = [];
  if (base > 0x3fffffff) base = lastSeen.fill(0).length;
  const offset = base - start;
  let distance = 0;
  let run = 0;
  let wordStart = start;
  for (let at = start; at < end && found.length < mostFound; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x3007 || !isHan(code)) {
      wordStart = at + 1;
      run = 0;
      continue;
    }
    const before = (lastSeen[code] as number) - offset;
    lastSeen[code] = at + offset;
    if (before < wordStart || at - before > longestWord) {
      run = 0;
      continue;
    }
    run = at - before === distance ? run + 1 : 1;
    distance = at - before;
    if (run !== distance) continue;
    run = 0;
    if (isMistake(report, at + 1 - 2 * distance, distance)) found.push(pair(at + 1, distance));
  }
  base = end + offset + 1;
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
  if (!isWordDoubledByMistake(word, text.slice(at + 2 * length, at + 2 * length + 2))) return false;
  return !isEnclosed(text, at, "“", "”", 24) && !isEnclosed(text, at, "《", "》", 80) && !inTable(report, at);
}
