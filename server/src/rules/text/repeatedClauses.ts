import type { Paragraph } from "../../report/paragraphs";
import type { Report } from "../../report/report";
import { Clauses } from "./clauses";
import { isBetweenCells } from "./places";
import type { Repetition } from "./repeated";

const mostFound = 100;
/** Prepositional openings come again in right prose. */
const recurring =
  /^(?:根据|按照|依据|围绕|为了?|以|在|对|与|针对|随着|通过|由|从|如|其中|行政机关不再处理|中华人民共和国|习近平)/;
const leastAdjacent = 4;
const leastItem = 2;
const leastDistant = 16;
const leastSentence = 20;

const clauses = new Clauses();

/** Clauses said twice: one after the other, or long ones in one paragraph, or whole sentences in one section. */
export function repeatedClauses(report: Report): Repetition[] {
  const found: Repetition[] = [];
  const { text } = report.view;
  let sentences: Ranges | undefined;
  let section: Paragraph["section"] | undefined;
  for (const paragraph of report.paragraphs) {
    if (found.length >= mostFound) break;
    if (paragraph.section !== section) sentences = undefined;
    section = paragraph.section;
    clauses.read(text, paragraph.start, paragraph.end);
    if (clauses.count === 0) continue;
    sentences ??= new Map();
    const inside = tandem(text);
    const all = [...inside, ...distant(text, inside), ...againInSection(text, sentences, inside)];
    // A table that could not be read stands among the prose; its cells come again rightly.
    if (all.length > 0 && !/[|\t\u001f]/.test(paragraph.text))
      found.push(...all.filter(({ second }) => !isBetweenCells(report, second.start, paragraph)));
  }
  return found;
}

interface Range {
  start: number;
  end: number;
}

/** Ranges of text by their hash. */
type Ranges = Map<number, Range>;

/** Where a clause of each hash was last seen; kept from call to call and told apart by a growing base. */
const slots = new Int32Array(4096);
let slotBase = 1;

/** Runs of clauses that come again at once: A，A， and A，B，A，B，. */
function tandem(text: string): Repetition[] {
  const found: Repetition[] = [];
  const { count, hash } = clauses;
  if (slotBase > 0x3fffffff) slotBase = slots.fill(0).length;
  const base = slotBase;
  slotBase += count;
  let distance = 0;
  let run = 0;
  for (let at = 0; at < count && found.length < mostFound; at++) {
    const own = hash[at] as number;
    const slot = (own ^ (own >>> 13)) & (slots.length - 1);
    const before = (slots[slot] as number) - base;
    slots[slot] = at + base;
    if (before < 0 || hash[before] !== own) {
      run = 0;
      continue;
    }
    run = at - before === distance ? run + 1 : 1;
    distance = at - before;
    if (run !== distance) continue;
    run = 0;
    const repetition = isTold(at, distance) ? repetitionOf(text, at, distance) : null;
    if (repetition) found.push(repetition);
  }
  return found;
}

/** Long enough to be no turn of speech; items between 、 may be short. */
function isTold(last: number, length: number): boolean {
  let han = 0;
  let items = true;
  for (let at = last + 1 - length; at <= last; at++) {
    han += clauses.han[at] as number;
    items &&= clauses.isItem(at - length);
  }
  return han >= (items ? leastItem : leastAdjacent);
}

function repetitionOf(text: string, last: number, length: number): Repetition | null {
  const { start, end } = clauses;
  const first = { start: start[last + 1 - 2 * length] as number, end: end[last - length] as number };
  const second = { start: start[last + 1 - length] as number, end: end[last] as number };
  if (!sameText(text, first, second) || /^[一二三四五六七八九十0-9]*$/.test(text.slice(second.start, second.end)))
    return null;
  return { first, second, remove: { start: first.end, end: second.end } };
}

/** A long clause that comes again later in the paragraph. */
function distant(text: string, told: readonly Repetition[]): Repetition[] {
  const found: Repetition[] = [];
  let seen: Ranges | undefined;
  for (let at = 0; at < clauses.count && found.length < mostFound; at++) {
    if ((clauses.han[at] as number) < leastDistant) continue;
    seen ??= new Map();
    const hash = clauses.hash[at] as number;
    const own = { start: clauses.start[at] as number, end: clauses.end[at] as number };
    const first = seen.get(hash);
    if (!first) seen.set(hash, own);
    else if (isSaidAgain(text, first, own, told)) found.push({ first, second: own, remove: removalOf(at, own) });
  }
  return found;
}

function isSaidAgain(text: string, first: Range, own: Range, told: readonly Repetition[]): boolean {
  const words = text.slice(own.start, own.end);
  return !recurring.test(words) && !/[\d《“]/.test(words) && sameText(text, first, own) && !isTelling(told, own);
}

/** The clause with the comma before it, or, where it begins its sentence, with what follows it. */
function removalOf(at: number, own: Range): Range {
  if (at > 0 && !clauses.endsSentence(at - 1)) return { start: clauses.end[at - 1] as number, end: own.end };
  return { start: own.start, end: afterMark(at) };
}

/** A whole sentence that comes again in its section. */
function againInSection(text: string, sentences: Ranges, told: readonly Repetition[]): Repetition[] {
  const found: Repetition[] = [];
  let start = -1;
  let hash = 0;
  let han = 0;
  for (let at = 0; at < clauses.count && found.length < mostFound; at++) {
    if (start < 0) start = clauses.start[at] as number;
    hash = (Math.imul(hash, 37) + (clauses.hash[at] as number)) | 0;
    han += clauses.han[at] as number;
    if (!clauses.endsSentence(at)) continue;
    const sentence = { start, end: clauses.end[at] as number };
    const isLong = han >= leastSentence;
    const key = hash;
    start = -1;
    hash = 0;
    han = 0;
    if (!isLong) continue;
    const first = sentences.get(key);
    if (!first) sentences.set(key, sentence);
    else if (sameText(text, first, sentence) && !isTelling(told, sentence))
      found.push({ first, second: sentence, remove: { start: sentence.start, end: afterMark(at) } });
  }
  return found;
}

function afterMark(at: number): number {
  const end = clauses.end[at] as number;
  return clauses.mark[at] === 0 ? end : end + 1;
}

function isTelling(told: readonly Repetition[], { start, end }: Range): boolean {
  return told.some(({ second }) => second.start < end && start < second.end);
}

function sameText(text: string, a: Range, b: Range): boolean {
  const blanks = /[ \t\n]/g;
  return text.slice(a.start, a.end).replace(blanks, "") === text.slice(b.start, b.end).replace(blanks, "");
}
