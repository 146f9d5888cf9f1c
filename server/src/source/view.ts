import {
  backslash,
  compatibility,
  dropped,
  foldTable,
  isEscapable,
  isHan,
  ordinaryForm,
  showsTraditional,
  traditionalFoldTable,
  unchanged,
} from "./fold";
import { lastAtMost, type Span } from "./lines";
import { type HtmlTable, hasMarkup, type Markup } from "./markup";
import { readers } from "./readers";

/**
 * The folded view of a text, and the way back. Offsets into the view are "view offsets"; everything shown to anyone is
 * in offsets of the text as typed. Lines of the view end at `\n`; HTML cells and rows begin at `cellBreak`, `rowBreak`.
 */
export interface View {
  /** The text as typed. */
  readonly source: string;
  /** The folded text. */
  readonly text: string;
  /** Ranges of dropped pinyin in brackets, in the text as typed. */
  readonly pinyin: readonly Span[];
  /** HTML tables in the text as typed. */
  readonly htmlTables: readonly HtmlTable[];
  /** The offset, in the text as typed, of the character at a view offset. */
  sourceStart(offset: number): number;
  /** The offset, in the text as typed, just behind the last character before a view offset. */
  sourceEnd(offset: number): number;
  /** The view offset of an offset in the text as typed: that of the first character at or after it. */
  viewOffset(offset: number): number;
}

/** Folds a text. Linear; allocates the map back only where folding moved something. */
export function createView(source: string): View {
  const markup = hasMarkup(source) ? readers().readMarkup(source) : undefined;
  const folder = new Folder(source);
  let at = 0;
  let inRow = false;
  for (const piece of markup?.markups ?? []) {
    folder.copy(at, piece.start, inRow);
    folder.insert(piece);
    at = piece.end;
    inRow = piece.inRow;
  }
  folder.copy(at, source.length, false);
  return folder.finish(markup?.tables ?? []);
}

const lineFeed = 10;
const carriageReturn = 13;
const blank = 32;
const openingBracket = 40;

/** Where texts are folded, one at a time; what a keystroke in a long draft allocates is what a keystroke costs. */
let workbench = new Uint16Array(0);
const longestKept = 4_000_000;

function roomFor(length: number): Uint16Array {
  if (length <= workbench.length) return workbench;
  const room = new Uint16Array(length + (length >> 3));
  if (room.length <= longestKept) workbench = room;
  return room;
}

class Folder {
  private readonly units: Uint16Array;
  private readonly pinyin: Span[] = [];
  private table = foldTable;
  private length = 0;
  private starts: Int32Array | undefined;
  private ends: Int32Array | undefined;

  constructor(private readonly source: string) {
    this.units = roomFor(source.length);
  }

  /** Folds a stretch of plain text. Inside a row of an HTML table line breaks become blanks, unless a line is empty. */
  copy(from: number, to: number, inRow: boolean): void {
    const { source } = this;
    const newline = inRow && !/\n\s*\n/.test(source.slice(from, to)) ? blank : lineFeed;
    for (let at = from; at < to; at++) {
      const code = source.charCodeAt(at);
      const folded = this.table[code] as number;
      if (folded === unchanged) this.push(code, at, at + 1);
      // Everything that needs a thought folds to a code up to that of the opening bracket.
      else if (folded > openingBracket) this.push(folded, at, at + 1);
      else at = this.copySpecial(folded, at, to, newline);
    }
  }

  insert(piece: Markup): void {
    this.mapFrom(this.length);
    if (piece.folded === "") return;
    const code = piece.folded.charCodeAt(0);
    if (this.table[code] === showsTraditional) this.foldTraditional();
    this.push(code < blank ? code : this.foldEntity(code), piece.start, piece.end);
  }

  /** What an entity stands for; one of no width leaves a blank. */
  private foldEntity(code: number): number {
    const folded = this.table[code] as number;
    if (folded === unchanged || folded === backslash) return code;
    if (folded === compatibility) return this.ordinary(code);
    return folded === dropped ? blank : folded;
  }

  /** Folds one of the characters that are not copied one by one; returns the offset of the last one taken. */
  private copySpecial(folded: number, at: number, to: number, newline: number): number {
    if (folded === showsTraditional) {
      this.foldTraditional();
      return at - 1;
    }
    if (folded === openingBracket && isHan(this.units[this.length - 1] ?? 0)) {
      const end = pinyinEnd(this.source, at + 1, to);
      if (end > 0) {
        this.mapFrom(this.length);
        this.pinyin.push({ start: at, end });
        return end - 1;
      }
    }
    if (this.source.charCodeAt(at) === carriageReturn)
      this.push(this.source.charCodeAt(at + 1) === lineFeed ? blank : newline, at, at + 1);
    else if (folded === dropped) this.mapFrom(this.length);
    else if (folded === backslash) this.copyBackslash(at);
    else if (folded === compatibility) this.push(this.ordinary(this.source.charCodeAt(at)), at, at + 1);
    else this.push(folded === lineFeed ? newline : folded, at, at + 1);
    return at;
  }

  private copyBackslash(at: number): void {
    const { source } = this;
    if (isEscapable(source.charAt(at + 1))) this.mapFrom(this.length);
    else this.push(source.charCodeAt(at), at, at + 1);
  }

  /** A radical or compatibility ideograph may be that of a Traditional character. */
  private ordinary(code: number): number {
    const plain = ordinaryForm(code);
    const folded = this.table[plain] as number;
    return folded > openingBracket ? folded : plain;
  }

  private push(folded: number, start: number, end: number): void {
    if (this.starts && this.ends) {
      this.starts[this.length] = start;
      this.ends[this.length] = end;
    }
    this.units[this.length++] = folded;
  }

  /** The text turns out to be in Traditional script: what was folded so far may hold such characters too. */
  private foldTraditional(): void {
    this.table = traditionalFoldTable();
    const { length, table, units } = this;
    for (let at = 0; at < length; at++) {
      const unit = units[at] as number;
      if (isHan(unit)) units[at] = table[unit] || unit;
    }
  }

  finish(htmlTables: HtmlTable[]): View {
    const text = decode(this.units.subarray(0, this.length));
    return new FoldedView(this.source, text, this.pinyin, htmlTables, this.starts, this.ends);
  }

  /** Up to here the view and the text agree offset for offset; from here on the map is kept. */
  private mapFrom(length: number): void {
    if (this.starts) return;
    this.starts = new Int32Array(this.source.length);
    this.ends = new Int32Array(this.source.length);
    for (let at = 0; at < length; at++) {
      this.starts[at] = at;
      this.ends[at] = at + 1;
    }
  }
}

class FoldedView implements View {
  constructor(
    readonly source: string,
    readonly text: string,
    readonly pinyin: readonly Span[],
    readonly htmlTables: readonly HtmlTable[],
    private readonly starts: Int32Array | undefined,
    private readonly ends: Int32Array | undefined,
  ) {}

  sourceStart(offset: number): number {
    if (!this.starts) return offset;
    return offset < this.text.length ? (this.starts[offset] as number) : this.source.length;
  }

  sourceEnd(offset: number): number {
    if (!this.ends) return offset;
    return offset > 0 ? (this.ends[offset - 1] as number) : 0;
  }

  viewOffset(offset: number): number {
    if (!this.starts || this.text.length === 0) return Math.min(offset, this.text.length);
    const used = this.starts.subarray(0, this.text.length);
    const at = lastAtMost(used, offset);
    return (used[at] as number) < offset ? at + 1 : at;
  }
}

const longestPinyin = 8;
const toned = new Set("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ");

/** The end of pinyin in brackets whose bracket opened just before, or -1: letters only, one of them with a tone mark. */
function pinyinEnd(text: string, from: number, limit: number): number {
  let tones = 0;
  for (let at = from; at < limit && at - from <= longestPinyin; at++) {
    const char = text[at] as string;
    if (char === ")" || char === "）") return tones === 1 ? at + 1 : -1;
    if (toned.has(char)) tones++;
    else if (!/[a-zü\u0261]/.test(char)) return -1;
  }
  return -1;
}

const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

function decode(units: Uint16Array): string {
  return decoder.decode(units);
}
