import type { Paragraph } from "../../report/paragraphs";
import type { Report } from "../../report/report";
import { isDigit, isHan } from "../../source/fold";
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
  /** Words printed twice in a row: the end of the second, then its length. */
  doubles: number[];
}

enum Kind {
  Other,
  Han,
  National,
  Self,
  HanFiller,
  Digit,
  Mark,
  Latin,
  Opener,
  Dot,
  Filler,
}

const kinds = buildKinds();

function buildKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) if (isHan(code)) table[code] = Kind.Han;
  const mark = (characters: string, kind: Kind): void => {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  };
  mark("0123456789", Kind.Digit);
  mark("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", Kind.Latin);
  mark("[\\/&", Kind.Opener);
  mark('《》()“”"', Kind.Mark);
  mark(".", Kind.Dot);
  mark("国", Kind.National);
  mark("全我", Kind.Self);
  mark("某", Kind.HanFiller);
  mark("×○_〔【", Kind.Filler);
  return table;
}

const cache = new WeakMap<Report, Scan>();

export function scanOf(report: Report): Scan {
  const known = cache.get(report);
  if (known) return known;
  const scan = new Scanner(report).scan();
  cache.set(report, scan);
  return scan;
}

const longestWord = 16;
const mostDoubles = 1000;
/** Where each character was last seen; kept from call to call and told apart by a growing base. */
const lastSeen = new Int32Array(0x10000);
let base = 1;

class Scanner {
  private readonly text: string;
  private readonly start: number;
  private readonly end: number;
  private readonly found: Scan = {
    marks: [],
    latin: [],
    dots: [],
    years: [],
    longNumbers: [],
    national: [],
    selves: [],
    fillers: [],
    doubles: [],
  };

  constructor(report: Report) {
    this.text = report.view.text;
    const { start, end } = viewRange(report);
    this.start = start;
    this.end = end;
  }

  /**
   * Words printed twice in a row are found on the way: a character seen n characters ago, n times in a row, ends a word
   * of n characters come again.
   */
  scan(): Scan {
    const { text, start, end, found } = this;
    if (base > 0x3fffffff) base = lastSeen.fill(0).length;
    const offset = base - start;
    base = end + offset + 1;
    let distance = 0;
    let run = 0;
    let wordStart = start;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      const kind = kinds[code] as Kind;
      if (kind === Kind.Other || kind > Kind.HanFiller) {
        wordStart = at + 1;
        run = 0;
        if (kind !== Kind.Other) at = this.note(kind, at);
        continue;
      }
      if (kind !== Kind.Han) this.noteHan(kind, at);
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
      if (found.doubles.length < 2 * mostDoubles) found.doubles.push(at + 1, distance);
    }
    return found;
  }

  private noteHan(kind: Kind, at: number): void {
    const { found } = this;
    if (kind === Kind.National) found.national.push(at);
    else if (kind === Kind.Self) found.selves.push(at);
    else found.fillers.push(at);
  }

  /** Notes what stands at an offset and returns the last offset that need not be looked at again. */
  private note(kind: Kind, at: number): number {
    const { text, found } = this;
    if (kind === Kind.Digit) return this.noteDigits(at);
    if (kind === Kind.Latin) {
      found.latin.push(at);
      let last = at;
      while (last + 1 < this.end && kinds[text.charCodeAt(last + 1)] === Kind.Latin) last++;
      return last;
    }
    if (kind === Kind.Mark) found.marks.push(at);
    else if (kind === Kind.Opener) found.latin.push(at);
    else if (kind === Kind.Filler) {
      if (text.charCodeAt(at - 1) !== text.charCodeAt(at)) found.fillers.push(at);
    } else if (isNameKind(text.charCodeAt(at - 1)) && isNameKind(text.charCodeAt(at + 1))) found.dots.push(at);
    return at;
  }

  private noteDigits(at: number): number {
    const { text, found } = this;
    let next = at + 1;
    while (next < this.end && isDigit(text.charCodeAt(next))) next++;
    const length = next - at;
    if (length === 4 && text.charCodeAt(at) === 0x32 && text.charCodeAt(at + 1) === 0x30) found.years.push(at);
    const goesOn = length >= 3 && length <= 4 && /[ -]/.test(text[next] ?? "") && isDigit(text.charCodeAt(next + 1));
    if (length >= 11 || goesOn) found.longNumbers.push(at);
    return next - 1;
  }
}

function isNameKind(code: number): boolean {
  const kind = kinds[code];
  return kind === Kind.Digit || kind === Kind.Latin;
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
