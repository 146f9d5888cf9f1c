import type { Paragraph } from "../../report/paragraphs";
import type { Report } from "../../report/report";
import { isHan } from "../../source/fold";
import type { Repetition } from "./repeated";

/** A stretch between two marks of punctuation. Offsets are view offsets, without blanks around. */
interface Clause {
  start: number;
  end: number;
  /** Of its text without blanks; equal texts have equal hashes. */
  hash: number;
  han: number;
  /** The mark behind it; 0 at the end of the paragraph. */
  mark: number;
}

const mostFound = 100;
const stops = new Set([0x3002, 0x21, 0x3f]);
const enumerationComma = 0x3001;
const isMark = markTable(",;:。!?、");
/** Prepositional openings come again in right prose. */
const recurring =
  /^(?:根据|按照|依据|围绕|为了?|以|在|对|与|针对|随着|通过|由|从|如|其中|行政机关不再处理|中华人民共和国|习近平)/;
const leastAdjacent = 4;
const leastItem = 2;
const leastDistant = 16;
const leastSentence = 20;

/** Clauses said twice: one after the other, or long ones in one paragraph, or whole sentences in one section. */
export function repeatedClauses(report: Report): Repetition[] {
  const found: Repetition[] = [];
  const { text } = report.view;
  let sentences = new Map<number, Clause>();
  let section: Paragraph["section"] | undefined;
  for (const paragraph of report.paragraphs) {
    if (found.length >= mostFound) break;
    if (paragraph.section !== section) sentences = new Map();
    section = paragraph.section;
    const clauses = readClauses(text, paragraph);
    if (clauses.length === 0) continue;
    const inside = tandem(text, clauses);
    const all = [...inside, ...distant(text, clauses, inside), ...againInSection(text, clauses, sentences, inside)];
    // A table that could not be read stands among the prose; its cells come again rightly.
    if (all.length > 0 && !/[|\t\u001f]/.test(paragraph.text)) found.push(...all);
  }
  return found;
}

function markTable(marks: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const mark of marks) table[mark.charCodeAt(0)] = 1;
  return table;
}

function readClauses(text: string, { start, end }: Paragraph): Clause[] {
  const clauses: Clause[] = [];
  let from = -1;
  let last = start;
  let hash = 0;
  let han = 0;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0;
    if (at === end || isMark[code]) {
      if (from >= 0) clauses.push({ start: from, end: last, hash, han, mark: code });
      from = -1;
      hash = 0;
      han = 0;
    } else if (code > 0x20) {
      if (from < 0) from = at;
      last = at + 1;
      hash = (Math.imul(hash, 31) + code) | 0;
      if (isHan(code)) han++;
    }
  }
  return clauses;
}

/** Where a clause of each hash was last seen; kept from call to call and told apart by a growing base. */
const slots = new Int32Array(4096);
let slotBase = 1;

/** Runs of clauses that come again at once: A，A， and A，B，A，B，. */
function tandem(text: string, clauses: readonly Clause[]): Repetition[] {
  const found: Repetition[] = [];
  if (clauses.length < 2) return found;
  let distance = 0;
  let run = 0;
  if (slotBase > 0x3fffffff) slotBase = slots.fill(0).length;
  const base = slotBase;
  slotBase += clauses.length;
  for (let at = 0; at < clauses.length && found.length < mostFound; at++) {
    const { hash } = clauses[at] as Clause;
    const slot = (hash ^ (hash >>> 13)) & (slots.length - 1);
    const before = (slots[slot] as number) - base;
    slots[slot] = at + base;
    if (before < 0 || clauses[before]?.hash !== hash) {
      run = 0;
      continue;
    }
    run = at - before === distance ? run + 1 : 1;
    distance = at - before;
    if (run !== distance) continue;
    run = 0;
    const repetition = isTold(clauses, at, distance) ? repetitionOf(text, clauses, at, distance) : null;
    if (repetition) found.push(repetition);
  }
  return found;
}

/** Long enough to be no turn of speech; items between 、 may be short. */
function isTold(clauses: readonly Clause[], last: number, length: number): boolean {
  let han = 0;
  let items = true;
  for (let at = last + 1 - length; at <= last; at++) {
    const clause = clauses[at] as Clause;
    han += clause.han;
    items &&= (clauses[at - length] as Clause).mark === enumerationComma;
  }
  return han >= (items ? leastItem : leastAdjacent);
}

function repetitionOf(text: string, clauses: readonly Clause[], last: number, length: number): Repetition | null {
  const [firstStart, firstEnd] = [clauses[last + 1 - 2 * length] as Clause, clauses[last - length] as Clause];
  const [secondStart, secondEnd] = [clauses[last + 1 - length] as Clause, clauses[last] as Clause];
  const first = { start: firstStart.start, end: firstEnd.end };
  const second = { start: secondStart.start, end: secondEnd.end };
  if (!sameText(text, first, second) || /^[一二三四五六七八九十0-9]*$/.test(text.slice(second.start, second.end)))
    return null;
  return { first, second, remove: { start: first.end, end: second.end } };
}

/** A long clause that comes again later in the paragraph. */
function distant(text: string, clauses: readonly Clause[], told: readonly Repetition[]): Repetition[] {
  const found: Repetition[] = [];
  const seen = new Map<number, Clause>();
  clauses.forEach((clause, at) => {
    if (clause.han < leastDistant || found.length >= mostFound) return;
    const first = seen.get(clause.hash);
    if (!first) {
      seen.set(clause.hash, clause);
      return;
    }
    const words = text.slice(clause.start, clause.end);
    if (recurring.test(words) || /[\d《“]/.test(words) || !sameText(text, first, clause) || isTelling(told, clause))
      return;
    const previous = clauses[at - 1];
    const start = previous && !stops.has(previous.mark) ? previous.end : clause.start;
    found.push({
      first,
      second: clause,
      remove: { start, end: start < clause.start ? clause.end : afterMark(clause) },
    });
  });
  return found;
}

/** A whole sentence that comes again in its section. */
function againInSection(
  text: string,
  clauses: readonly Clause[],
  sentences: Map<number, Clause>,
  told: readonly Repetition[],
): Repetition[] {
  const found: Repetition[] = [];
  let start = -1;
  let hash = 0;
  let han = 0;
  for (const clause of clauses) {
    if (start < 0) start = clause.start;
    hash = (Math.imul(hash, 37) + clause.hash) | 0;
    han += clause.han;
    if (!stops.has(clause.mark)) continue;
    const sentence = { start, end: clause.end, hash, han, mark: clause.mark };
    start = -1;
    hash = 0;
    han = 0;
    if (sentence.han < leastSentence) continue;
    const first = sentences.get(sentence.hash);
    if (!first) sentences.set(sentence.hash, sentence);
    else if (found.length < mostFound && sameText(text, first, sentence) && !isTelling(told, sentence))
      found.push({ first, second: sentence, remove: { start: sentence.start, end: afterMark(sentence) } });
  }
  return found;
}

function afterMark({ end, mark }: Clause): number {
  return mark === 0 ? end : end + 1;
}

function isTelling(told: readonly Repetition[], { start, end }: Clause): boolean {
  return told.some(({ second }) => second.start < end && start < second.end);
}

type Range = { start: number; end: number };

function sameText(text: string, a: Range, b: Range): boolean {
  const blanks = /[ \t\n]/g;
  return text.slice(a.start, a.end).replace(blanks, "") === text.slice(b.start, b.end).replace(blanks, "");
}
