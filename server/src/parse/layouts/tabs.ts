import { mostFillers, type Token, type TokenList } from "../token";
import type { ViewLines } from "../viewLines";
import { type LayoutLine, nextOf } from "./layout";

const tab = 0x09;
const quote = 0x22;
const deepestIndent = 3;
const fewestLines = 3;

/** How many tabs every line of cells has in front of them and behind: such tabs part nothing. */
export interface TabStyle {
  before: number;
  behind: number;
}

/** The style of lines [first, last), of those that have a tab behind their first cell. */
export function tabStyleOf(lines: ViewLines, first: number, last: number): TabStyle {
  const { text } = lines.view;
  let met = 0;
  let before = deepestIndent;
  let behind = deepestIndent;
  for (let line = first; line < last && before + behind > 0; line++) {
    const [from, to, end] = [lines.trimmedStart(line), lines.trimmedEnd(line), lines.end(line)];
    if (from === to || nextOf(text, tab, from, end) === end) continue;
    met++;
    before = Math.min(before, countTabs(text, lines.start(line), from));
    behind = Math.min(behind, countTabs(text, to, end));
  }
  return met < fewestLines ? { before: 0, behind: 0 } : { before, behind };
}

/** A line of cells without the tabs that all have in front and behind. */
export function withoutOuterTabs(line: LayoutLine, { before, behind }: TabStyle, text: string): LayoutLine {
  let { start, end } = line;
  for (let left = before; left > 0 && nextOf(text, tab, start, line.from) < line.from; left--)
    start = nextOf(text, tab, start, line.from) + 1;
  for (let left = behind; left > 0 && end > line.to; end--) if (text.charCodeAt(end - 1) === tab) left--;
  return { ...line, start, end };
}

function countTabs(text: string, from: number, to: number): number {
  let tabs = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === tab) tabs++;
  return tabs;
}

/**
 * Rows pasted from a spreadsheet, and one tab-indented cell a line. Columns are counted from the line's start, so that
 * the cells of a row whose first cells are merged ones keep their places.
 */
export function readTabs({ start, end, from, to }: LayoutLine, row: number, list: TokenList, firstColumn = 0): void {
  const { text, tokens } = list;
  const first = tokens.length;
  const isEmpty = from === to;
  let room = start;
  let column = firstColumn;
  for (let at = nextOf(text, tab, start, end); at < end; at = nextOf(text, tab, room, end)) {
    if (isEmpty && column >= mostFillers) break;
    pushRoom(list, room, at, row, column++, isEmpty);
    room = at + 1;
  }
  pushRoom(list, room, end, row, column, isEmpty);
  dropStrayTabs(list, first, from > start);
  const only = tokens[first];
  if (!only || tokens.length - first > 1) return;
  only.shared = false;
  only.soft = false;
}

/**
 * The cell that ends a line and is left open: spreadsheets put a cell of several lines into quotation marks, and its row goes
 * on where they close.
 */
export function openCell({ text, tokens }: TokenList): Token | undefined {
  const last = tokens.at(-1);
  if (!last || text.charCodeAt(last.start) !== quote) return undefined;
  return nextOf(text, quote, last.start + 1, last.end) === last.end ? last : undefined;
}

/** Closes an open cell where a line does so, and reads the cells behind it; false where the line does not. */
export function readRest(line: LayoutLine, open: Token, list: TokenList): boolean {
  const { text } = list;
  const end = nextOf(text, quote, line.start, line.to);
  if (end === line.to || (end + 1 < line.end && text.charCodeAt(end + 1) !== tab)) return false;
  Object.assign(open, { start: open.start + 1, end, roomEnd: end + 1, shared: true });
  const start = end + 2;
  if (start <= line.end)
    readTabs({ ...line, start, from: Math.max(start, line.from) }, open.row, list, open.column + 1);
  return true;
}

/** The rooms of a line of nothing but tabs may be fillers, or a row left blank. */
function pushRoom(list: TokenList, from: number, to: number, row: number, column: number, isEmpty: boolean): void {
  if (isEmpty) list.pushFiller(from, to, row, column, true);
  else list.push(from, to, row, column, true);
}

/** What stands in front of a cell alone on its line is indentation; a tab behind it makes no cell, and a lone tab makes one. */
function dropStrayTabs({ tokens }: TokenList, first: number, isIndented: boolean): void {
  const last = tokens.length - 1;
  if (last - first > deepestIndent) return;
  if (last - first === 1 && tokens[last]?.state === "blank" && tokens[first]?.state !== "blank") {
    // Behind a label at the start of its line stands the row's only cell, left blank.
    if (tokens[first]?.state !== "text" || isIndented) tokens.pop();
    return;
  }
  for (let at = first; at < last; at++) if (tokens[at]?.state !== "blank") return;
  if (last - first === 1 || tokens[last]?.state !== "blank") tokens.splice(first, last - first);
}
