import { type CellState, mayBeValue, readValue, smallFigure } from "./value";

/** One cell as some layout delimits it; offsets are view offsets of the trimmed content. */
export interface Token {
  start: number;
  end: number;
  /** The blanks on both sides included: the room between the separators. */
  roomStart: number;
  roomEnd: number;
  /** Number of the physical row (a line, or an HTML row). */
  row: number;
  /** Place among the cells of its physical row, from 0. */
  column: number;
  /** Whether other cells stand in the same physical row. */
  shared: boolean;
  /** An empty cell that may be nothing but the filler of a merged one. */
  soft: boolean;
  /** What the content says as a figure; `text` is a label, a part of the header or prose. */
  state: CellState;
  value: number | null;
}

/** The most fillers that are kept of one line: more than any table has columns. */
export const mostFillers = 64;

const bar = 0x23;
const star = 0x2a;
const space = 0x20;
const tab = 0x09;

/** Collects cells, each read once as a figure when it is cut. */
export class TokenList {
  readonly tokens: Token[] = [];

  constructor(readonly text: string) {}

  /** Appends one cell, trimmed of blanks and of Markdown's heading and emphasis marks. */
  push(roomStart: number, roomEnd: number, row: number, column: number, shared: boolean): void {
    const { text } = this;
    let start = roomStart;
    let end = roomEnd;
    while (start < end && isPadding(text.charCodeAt(start), end - start)) start++;
    while (end > start && isPadding(text.charCodeAt(end - 1), end - start)) end--;
    if (text.charCodeAt(start) === ampersand || text.charCodeAt(end - 1) === semicolon)
      [start, end] = withoutBlankEntities(text, start, end);
    const figure = smallFigure(text, start, end);
    if (figure >= 0)
      this.tokens.push({
        start,
        end,
        roomStart,
        roomEnd,
        row,
        column,
        shared,
        soft: false,
        state: "number",
        value: figure,
      });
    else {
      const { state, value } = this.classify(start, end);
      this.tokens.push({ start, end, roomStart, roomEnd, row, column, shared, soft: false, state, value });
    }
  }

  /** Appends an empty cell that may be the filler of a merged one. */
  pushFiller(roomStart: number, roomEnd: number, row: number, column: number, shared: boolean): void {
    const [start, end] = [roomStart, roomStart];
    this.tokens.push({ start, end, roomStart, roomEnd, row, column, shared, soft: true, state: "blank", value: null });
  }

  private classify(start: number, end: number): { state: CellState; value: number | null } {
    if (start === end) return blankValue;
    if (!mayBeValue(this.text, start)) return textValue;
    return readValue(this.text.slice(start, end));
  }
}

const ampersand = 0x26;
const semicolon = 0x3b;
const leading = /^(?:&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#12288|#x3000);[ \t]*)+/i;
const trailing = /(?:[ \t]*&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#12288|#x3000);)+$/i;
const longestCell = 200;

/** Blanks spelt out as on a web page, in a draft that has no tags to tell so. */
function withoutBlankEntities(text: string, start: number, end: number): [number, number] {
  if (end - start > longestCell) return [start, end];
  const cell = text.slice(start, end);
  const from = start + (leading.exec(cell)?.[0].length ?? 0);
  const to = end - (trailing.exec(cell)?.[0].length ?? 0);
  return from < to ? [from, to] : [start, start];
}

const blankValue = { state: "blank", value: null } as const;
const textValue = { state: "text", value: null } as const;

function isPadding(code: number, left: number): boolean {
  return code === space || code === tab || code === 10 || ((code === bar || code === star) && left > 1);
}
