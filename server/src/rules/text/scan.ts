import type { Paragraph } from "../../report/paragraphs";
import type { Report } from "../../report/report";
import { isDigit } from "../../source/fold";
import { Memo } from "../../source/memo";
import { viewRange } from "./places";

/**
 * One pass over a report that notes where the rules of these groups have something to look at, so that a right report
 * costs little more than reading it once. All entries are view offsets, ascending.
 */
export interface Scan {
  /** 《》 ( ) “ ” and straight quotation marks. */
  marks: number[];
  /** First letters of Latin words, and [ \ / & where codes begin. */
  latin: number[];
  /** Dots between two Latin letters or digits. */
  dots: number[];
  /** Runs of four digits that begin with 20. */
  years: number[];
  /** First digits of runs that, with the blanks and hyphens inside, may be a number of a person. */
  longNumbers: number[];
  /** 国, with which the names of national documents begin. */
  national: number[];
  /** 全 and 我. */
  selves: number[];
  /** Where × ○ 某 _ 〔 and 【 stand, of several in a row the first. */
  fillers: number[];
  /** Stops right before another stop, of longer runs the first. */
  stops: number[];
  /** Words printed twice in a row: the end of the second, then its length. */
  doubles: number[];
}

/** What a character other than a Chinese one may be the beginning of; 0 is nothing. */
const digit = 1;
const mark = 2;
const latin = 3;
const opener = 4;
const dot = 5;
const filler = 6;
const stop = 7;

/** Kinds of the characters below 256; a small table stays in the processor's cache from draft to draft. */
const kinds = buildKinds();

function buildKinds(): Uint8Array {
  const table = new Uint8Array(0x100);
  const set = (characters: string, kind: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  };
  set("0123456789", digit);
  set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", latin);
  set("[\\/&", opener);
  set('()"', mark);
  set(".", dot);
  set("×_", filler);
  set(",;", stop);
  return table;
}

function kindOf(code: number): number {
  if (code < 0x100) return kinds[code] as number;
  if (code === 0x300a || code === 0x300b || code === 0x201c || code === 0x201d) return mark;
  if (code === 0x3001 || code === 0x3002) return stop;
  return code === 0x25cb || code === 0x3014 || code === 0x3010 ? filler : 0;
}

const national = "国".charCodeAt(0);
const all = "全".charCodeAt(0);
const self = "我".charCodeAt(0);
const someone = "某".charCodeAt(0);

const scans = new Memo((report: Report): Scan => {
  const { start, end } = viewRange(report);
  return scanText(report.view.text, start, end);
});

export function scanOf(report: Report): Scan {
  return scans.of(report);
}

const longestWord = 16;
const mostDoubles = 1000;
/**
 * Where each character was last seen; kept from call to call and told apart by a growing base. Characters share places,
 * so that the table is small; what is found there is looked at before it is believed.
 */
const lastSeen = new Int32Array(0x2000);
let base = 1;

/**
 * Words printed twice in a row are found on the way: a character seen n characters ago, n times in a row, ends a word of
 * n characters come again.
 */
function scanText(text: string, start: number, end: number): Scan {
  const found = emptyScan();
  if (base > 0x3fffffff) base = lastSeen.fill(0).length;
  const offset = base - start;
  base = end + offset + 1;
  let distance = 0;
  let run = 0;
  let wordStart = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x3400 || code > 0x9fff) {
      wordStart = at + 1;
      run = 0;
      const kind = code < 0x100 ? (kinds[code] as number) : kindOf(code);
      if (kind !== 0) at = note(found, kind, text, at, end);
      continue;
    }
    if (code === national) found.national.push(at);
    else if (code === all || code === self) found.selves.push(at);
    else if (code === someone) found.fillers.push(at);
    const slot = code & 0x1fff;
    const before = (lastSeen[slot] as number) - offset;
    lastSeen[slot] = at + offset;
    if (before < wordStart || at - before > longestWord || text.charCodeAt(before) !== code) {
      run = 0;
      continue;
    }
    run = at - before === distance ? run + 1 : 1;
    distance = at - before;
    if (run !== distance) continue;
    run = 0;
    if (found.doubles.length < 2 * mostDoubles) found.doubles.push(at + 1, distance);
  }
  return found;
}

function emptyScan(): Scan {
  return {
    marks: [],
    latin: [],
    dots: [],
    years: [],
    longNumbers: [],
    national: [],
    selves: [],
    fillers: [],
    stops: [],
    doubles: [],
  };
}

/** Notes what stands at an offset and returns the last offset that need not be looked at again. */
function note(found: Scan, kind: number, text: string, at: number, end: number): number {
  if (kind === digit) return isDigit(text.charCodeAt(at + 1)) ? noteDigits(found, text, at, end) : at;
  if (kind === mark) found.marks.push(at);
  else if (kind === stop) {
    if (kindOf(text.charCodeAt(at + 1)) === stop && kindOf(text.charCodeAt(at - 1)) !== stop) found.stops.push(at);
  } else if (kind === latin) {
    found.latin.push(at);
    let last = at;
    while (last + 1 < end && kindOf(text.charCodeAt(last + 1)) === latin) last++;
    return last;
  } else if (kind === opener) found.latin.push(at);
  else if (kind === filler) {
    if (text.charCodeAt(at - 1) !== text.charCodeAt(at)) found.fillers.push(at);
  } else if (isNameKind(text.charCodeAt(at - 1)) && isNameKind(text.charCodeAt(at + 1))) found.dots.push(at);
  return at;
}

/** A run of two digits or more. */
function noteDigits(found: Scan, text: string, at: number, end: number): number {
  let next = at + 2;
  while (next < end && isDigit(text.charCodeAt(next))) next++;
  const length = next - at;
  if (length < 3) return next - 1;
  if (length === 4 && text.charCodeAt(at) === 0x32 && text.charCodeAt(at + 1) === 0x30) found.years.push(at);
  const after = text.charCodeAt(next);
  const goesOn = length <= 4 && (after === 0x20 || after === 0x2d) && isDigit(text.charCodeAt(next + 1));
  if (length >= 11 || goesOn) found.longNumbers.push(at);
  return next - 1;
}

function isNameKind(code: number): boolean {
  const kind = kindOf(code);
  return kind === digit || kind === latin;
}

/** Visits the positions that stand in a paragraph of prose, with that paragraph. */
export function inProse(
  report: Report,
  positions: readonly number[],
  visit: (at: number, paragraph: Paragraph) => void,
): void {
  const { paragraphs } = report;
  let index = 0;
  for (const at of positions) {
    while (index < paragraphs.length && (paragraphs[index] as Paragraph).end <= at) index++;
    const paragraph = paragraphs[index];
    if (!paragraph) return;
    if (at >= paragraph.start) visit(at, paragraph);
  }
}
