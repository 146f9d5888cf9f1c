import type { SectionId } from "../form/types";
import type { Paragraph } from "../report/paragraphs";
import { isBlank, isDigit, isHan } from "../source/fold";
import { readQuantities } from "./quantities";
import type { Quantity, YearMention } from "./quantity";
import type { TopicMention } from "./topics";

/** What a scan of a sentence found that later readers look for: bits, so that most sentences cost one pass. */
export const trait = { digit: 1, numeral: 2, denial: 4, universal: 8, gap: 16 } as const;

const none: readonly never[] = [];

/** One sentence of prose, without the blanks and line breaks inside it. Offsets are into `text` unless they say otherwise. */
export class Sentence {
  quantities: readonly Quantity[] = none;
  years: readonly YearMention[] = none;
  /** What later readers have worked out of the text alone. */
  topics: readonly TopicMention[] | null = null;
  bodies: BodyMentions | null = null;
  readonly memo: Record<symbol, unknown> = {};

  constructor(
    readonly text: string,
    /** The paragraph it stands in, by its place in the report. */
    public paragraph: number,
    readonly section: SectionId | null,
    /** Whether it is its paragraph's first. */
    readonly first: boolean,
    readonly traits: number,
    /** Whether a full stop, and not merely the end of a line, ends it. */
    readonly stopped: boolean,
    private start: number,
    private readonly offsets: Int32Array | null,
  ) {}

  /** Takes the sentence, with all that is known of it, to where its paragraph stands in a later version. */
  moveTo(paragraph: number, by: number): void {
    this.paragraph = paragraph;
    this.start += by;
  }

  /** View offset of the character at an offset. */
  viewAt(offset: number): number {
    const { offsets, start } = this;
    return offsets ? start + (offsets[Math.min(offset, offsets.length - 1)] as number) : start + offset;
  }
}

/** Where a sentence names the reporting body, and where everything under it. */
export interface BodyMentions {
  own: readonly number[];
  wide: readonly number[];
}

const longest = 1200;
const traits = buildTraits();

function buildTraits(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0x30; code <= 0x39; code++) table[code] = trait.digit;
  const mark = (characters: string, bit: number): void => {
    for (const character of characters)
      table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] as number) | bit;
  };
  mark("一二两三四五六七八九十百〇零", trait.numeral);
  mark("未无没零存", trait.denial);
  mark("均全皆都", trait.universal);
  mark(" \t\n", trait.gap);
  return table;
}

/** The sentences of a paragraph. Linear; a stretch without a full stop is cut, so that no sentence grows without bound. */
export function readSentences(paragraph: Paragraph, index: number): Sentence[] {
  const { text } = paragraph;
  const found: Sentence[] = [];
  let start = 0;
  let seen = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    seen |= traits[code] as number;
    if (at < text.length && !ends(text, at, code, at - start)) continue;
    if (at > start) found.push(sentence(paragraph, index, start, at, seen, found.length === 0));
    start = at + 1;
    seen = 0;
  }
  return found;
}

function ends(text: string, at: number, code: number, length: number): boolean {
  if (code === 0x3002 || code === 0x21 || code === 0x3f) return true;
  if (code === 0x0a) return breaks(text, at);
  if (length < longest) return false;
  return code === 0x2c || code === 0x3b || code === 0x3001 || length > 2 * longest;
}

const listMark = /^[ \t]*(?:\d{1,2}[.、)]|[(][一二三四五六七八九十\d]|[-*#>|])/;

/** Whether a line break parts two sentences rather than the words of one. */
function breaks(text: string, at: number): boolean {
  let last = at - 1;
  while (last >= 0 && isBlank(text.charCodeAt(last))) last--;
  const before = text.charCodeAt(last);
  if (!isHan(before) && !isDigit(before) && !"、,:(“《".includes(text[last] ?? "")) return true;
  return !isDigit(before) && listMark.test(text.slice(at + 1, at + 8));
}

function sentence(
  paragraph: Paragraph,
  index: number,
  start: number,
  end: number,
  seen: number,
  first: boolean,
): Sentence {
  const { text, section } = paragraph;
  const joined = seen & trait.gap ? join(text, start, end) : null;
  const words = joined?.text ?? text.slice(start, end);
  const origin = joined ? paragraph.start : paragraph.start + start;
  const stopped = end < text.length && text[end] !== "\n";
  const bits = seen & trait.digit && words.includes("为0") ? seen | trait.denial : seen;
  const result = new Sentence(words, index, section, first, bits, stopped, origin, joined?.offsets ?? null);
  if (seen & trait.digit || (seen & trait.numeral && countsCases(words))) readQuantities(result);
  return result;
}

/** Figures in Chinese numerals matter where they count what the tables count; 一 alone stands in every other sentence. */
function countsCases(text: string): boolean {
  return text.includes("申请") || text.includes("复议") || text.includes("诉讼") || text.includes("规范性文件");
}

/** Takes blanks and line breaks out, but keeps one blank between two figures on the same line. */
function join(text: string, start: number, end: number): { text: string; offsets: Int32Array } {
  const offsets = new Int32Array(end - start + 1);
  const pieces: string[] = [];
  let length = 0;
  let from = -1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const gap = code === 0x0a || isBlank(code);
    if (gap && !(code !== 0x0a && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))) {
      if (from >= 0) pieces.push(text.slice(from, at));
      from = -1;
      continue;
    }
    if (from < 0) from = at;
    offsets[length++] = at;
  }
  if (from >= 0) pieces.push(text.slice(from, end));
  offsets[length] = end;
  return { text: pieces.join(""), offsets: offsets.subarray(0, length + 1) };
}
