import { labelKey } from "../labelKey";
import { mostFillers, type TokenList } from "../token";
import { readValue } from "../value";
import type { ViewLines } from "../viewLines";
import type { Vocabulary } from "../vocabulary";
import { type LayoutLine, nextOf } from "./layout";

const pipe = "|";
const pipeCode = 0x7c;

/** How a draft uses its pipes. */
export interface PipeStyle {
  /**
   * `leading`: rows begin with a pipe, as in Markdown. `trailing`: rows do not, so that a row which does begins with an
   * empty cell. `cells`: one cell a line with a pipe behind it.
   */
  kind: "leading" | "trailing" | "cells";
  /** How many pipes the rows have that end without one: where a row of as many ends in one, its last cell is empty. */
  open: ReadonlySet<number>;
  /** Whether the table begins with rows that end without one, as then all rows do. */
  beginsOpen: boolean;
  /** One cell a line, and a pipe alone in front of each row. */
  beginsRows: boolean;
  /** One cell a line behind a pipe of its own, so that a line of pipes alone is a blank one. */
  boxed: boolean;
}

/** The style most lines with pipes and words or figures in [first, last) have. */
export function pipeStyleOf(lines: ViewLines, first: number, last: number, vocabulary: Vocabulary): PipeStyle {
  const { text } = lines.view;
  const counts = { leading: 0, trailing: 0, cells: 0, indented: 0 };
  const open = new Set<number>();
  let single = 0;
  let openFirst = 0;
  let closed = false;
  let boxed = 0;
  const most = { leading: 0, trailing: 0 };
  for (let line = first; line < last; line++) {
    const from = lines.trimmedStart(line);
    const to = lines.trimmedEnd(line);
    const pipes = countPipes(text, from, to);
    if (pipes === 0 || isEmptyRow(text, from, to)) continue;
    const ends = text.charCodeAt(to - 1) === pipeCode;
    boxed += text.charCodeAt(from) === pipeCode && pipes === (ends ? 2 : 1) ? 1 : -1;
    if (pipes === 1) single += ends ? -1 : 1;
    else {
      closed ||= ends;
      if (!closed) openFirst++;
      if (!ends) open.add(pipes);
    }
    const begins = text.charCodeAt(from) === pipeCode ? "leading" : "trailing";
    if (ends) most[begins] = Math.max(most[begins], pipes);
    if (pipes === 1 && ends) counts.cells++;
    else if (begins === "trailing") counts.trailing++;
    else if (from === lines.start(line)) counts.leading++;
    else counts.indented++;
  }
  const { leading, trailing, cells, indented } = counts;
  const isCells = cells > leading + trailing + indented;
  if (single > 0) open.add(1);
  // Rows that begin with words and have as many pipes as those that begin with one: these begin with an empty cell.
  const isEven = trailing >= fewestOpen && most.trailing === most.leading;
  return {
    kind: isCells ? "cells" : trailing > leading || isEven ? "trailing" : "leading",
    open,
    beginsOpen: openFirst >= fewestOpen,
    beginsRows: isCells && beginsRows(lines, first, last, vocabulary),
    boxed: boxed > 0,
  };
}

const fewestRows = 3;
const fewestOpen = 2;

/**
 * Whether, in a draft with one cell a line, a pipe stands alone in front of each row: then there is one line more between two
 * labels than the row has cells. A pipe alone may also be the last cell of a row, left blank.
 */
function beginsRows(lines: ViewLines, first: number, last: number, { entries, widths }: Vocabulary): boolean {
  let begun = 0;
  let others = 0;
  let width: number | undefined;
  let cells = 0;
  for (let line = first; line < last; line++) {
    const label = labelIn(lines, line);
    if (label === "") {
      cells++;
      continue;
    }
    if (width !== undefined && cells >= width) {
      if (cells === width + 1 && isLonePipe(lines, line - 1)) begun++;
      else others++;
    }
    const entry = label === null ? undefined : entries.get(labelKey(label));
    width = entry?.row === undefined || entry.header ? undefined : widths.get(entry.row);
    cells = 0;
  }
  return begun >= fewestRows && begun > others;
}

/** The words of a cell; "" where it is a figure or a pipe alone, null where the line is no cell. */
function labelIn(lines: ViewLines, line: number): string | null {
  const { text } = lines.view;
  const from = lines.trimmedStart(line);
  const to = lines.trimmedEnd(line);
  if (text.charCodeAt(to - 1) !== pipeCode) return null;
  const cell = text.slice(from, to - 1).trim();
  if (cell.includes(pipe)) return null;
  return readValue(cell).state === "text" ? cell : "";
}

/** Whether a line is a pipe alone with the words of a cell below it. */
export function startsRow(lines: ViewLines, line: number, last: number): boolean {
  return isLonePipe(lines, line) && line + 1 < last && (labelIn(lines, line + 1) ?? "") !== "";
}

function isLonePipe(lines: ViewLines, line: number): boolean {
  return lines.length(line) === 1 && lines.view.text.charCodeAt(lines.trimmedStart(line)) === pipeCode;
}

/**
 * The second row of a Markdown table: `|-|:-:|`, of which single dashes are enough. Further down such a row is one of cells
 * left blank.
 */
export function isDelimiterRow(lines: ViewLines, line: number, last: number): boolean {
  const { text } = lines.view;
  const from = lines.trimmedStart(line);
  const to = lines.trimmedEnd(line);
  if (!isDashes(text, from, to)) return false;
  if (hasLongDash(text, from, to)) return true;
  return hasPipe(lines, line - 1) && !hasPipe(lines, line - 2) && line + 1 < last && hasPipe(lines, line + 1);
}

function hasPipe(lines: ViewLines, line: number): boolean {
  if (line < 0 || line >= lines.count) return false;
  return countPipes(lines.view.text, lines.trimmedStart(line), lines.trimmedEnd(line)) > 0;
}

/** Nothing but dashes, colons and pipes, with a dash among them. */
function isDashes(text: string, from: number, to: number): boolean {
  let dashes = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2d) dashes++;
    else if (code !== 0x3a && code !== pipeCode && code !== 0x20 && code !== 0x09) return false;
  }
  return dashes > 0;
}

function hasLongDash(text: string, from: number, to: number): boolean {
  let run = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a) return true;
    run = code === 0x2d ? run + 1 : 0;
    if (run >= 3) return true;
  }
  return false;
}

/**
 * Rows of pipes, Markdown rows, and one cell a line with a pipe behind it. A pipe at either end delimits, it does not
 * make a cell, unless the draft's rows begin or end without one. Lines of nothing but pipes are fillers, or a row left blank.
 */
export function readPipes(line: LayoutLine, row: number, style: PipeStyle, list: TokenList): void {
  const { text } = list;
  const { from, to } = line;
  if (isEmptyRow(text, from, to)) {
    readEmptyRow(line, row, style, list);
    return;
  }
  const first = list.tokens.length;
  let start = from;
  let column = 0;
  let pipes = 0;
  for (let at = nextOf(text, pipeCode, from, to); at < to; at = nextOf(text, pipeCode, start, to)) {
    if (at > from || style.kind === "trailing") list.push(start, at, row, column++, true);
    start = at + 1;
    pipes++;
  }
  if (start < to) list.push(start, to, row, column++, true);
  else if (style.open.has(pipes) || (style.beginsOpen && pipes > 1)) list.push(start, line.end, row, column++, true);
  const only = list.tokens[first];
  if (column === 1 && only) only.shared = false;
}

/** One pipe alone is a blank cell, unless rows begin with pipes, where it is nothing; more are the room of merged cells, or blank cells of a row. */
function readEmptyRow(
  { start: lineStart, from, to }: LayoutLine,
  row: number,
  { kind, boxed }: PipeStyle,
  list: TokenList,
): void {
  const { text } = list;
  if (to - from === 1 || boxed) {
    if (kind !== "leading" || boxed) list.push(lineStart, from, row, 0, false);
    return;
  }
  let start = from;
  let column = 0;
  for (let at = from; at < to && column < mostFillers; at = nextOf(text, pipeCode, start, to)) {
    if (at > from || kind !== "leading") list.pushFiller(start, at, row, column++, kind !== "cells");
    start = at + 1;
  }
}

function countPipes(text: string, from: number, to: number): number {
  let pipes = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === pipeCode) pipes++;
  return pipes;
}

function isEmptyRow(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== pipeCode && code !== 0x20 && code !== 0x09) return false;
  }
  return true;
}
