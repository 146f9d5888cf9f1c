import { mostFillers, type TokenList } from "../token";
import type { ViewLines } from "../viewLines";
import type { LayoutLine } from "./layout";

const pipe = "|";
const pipeCode = 0x7c;

/**
 * How a draft uses its pipes. `leading`: rows begin with one, as in Markdown. `trailing`: rows do not, so that a row which
 * does begins with an empty cell. `cells`: one cell a line with a pipe behind it.
 */
export type PipeStyle = "leading" | "trailing" | "cells";

/** The style most lines with pipes and words or figures in [first, last) have. */
export function pipeStyleOf(lines: ViewLines, first: number, last: number): PipeStyle {
  const { text } = lines.view;
  let leading = 0;
  let trailing = 0;
  let cells = 0;
  let indented = 0;
  for (let line = first; line < last; line++) {
    const from = lines.trimmedStart(line);
    const to = lines.trimmedEnd(line);
    const pipes = countPipes(text, from, to);
    if (pipes === 0 || isEmptyRow(text, from, to)) continue;
    if (pipes === 1 && text.charCodeAt(to - 1) === pipeCode) cells++;
    else if (text.charCodeAt(from) !== pipeCode) trailing++;
    else if (from === lines.start(line)) leading++;
    else indented++;
  }
  if (cells > leading + trailing + indented) return "cells";
  return trailing > leading ? "trailing" : "leading";
}

/**
 * Rows of pipes, Markdown rows, and one cell a line with a pipe behind it. A pipe at either end delimits, it does not
 * make a cell, unless the draft's rows begin without one. Lines of nothing but pipes are fillers, or a row left blank.
 */
export function readPipes(line: LayoutLine, row: number, style: PipeStyle, list: TokenList): void {
  const { text } = list;
  const { from, to } = line;
  if (isEmptyRow(text, from, to)) {
    readEmptyRow(line, row, style, list);
    return;
  }
  if (isSeparatorRow(text, from, to)) return;
  const first = list.tokens.length;
  let start = from;
  let column = 0;
  for (let at = text.indexOf(pipe, from); at >= 0 && at < to; at = text.indexOf(pipe, start)) {
    if (at > from || style === "trailing") list.push(start, at, row, column++, true);
    start = at + 1;
  }
  if (start < to) list.push(start, to, row, column++, true);
  const only = list.tokens[first];
  if (column === 1 && only) only.shared = false;
}

/** One pipe alone is a blank cell where a line is a cell, else nothing; more are the room of merged cells, or blank cells of a row. */
function readEmptyRow(
  { start: lineStart, from, to }: LayoutLine,
  row: number,
  style: PipeStyle,
  list: TokenList,
): void {
  const { text } = list;
  if (to - from === 1) {
    if (style === "cells") list.push(lineStart, from, row, 0, false);
    return;
  }
  let start = from;
  let column = 0;
  for (let at = text.indexOf(pipe, from); at >= 0 && at < to && column < mostFillers; at = text.indexOf(pipe, start)) {
    if (at > from || style !== "leading") list.pushFiller(start, at, row, column++, style !== "cells");
    start = at + 1;
  }
}

function countPipes(text: string, from: number, to: number): number {
  let pipes = 0;
  for (let at = text.indexOf(pipe, from); at >= 0 && at < to && pipes < 3; at = text.indexOf(pipe, at + 1)) pipes++;
  return pipes;
}

function isEmptyRow(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== pipeCode && code !== 0x20 && code !== 0x09) return false;
  }
  return true;
}

/** `| --- | :-: |` of Markdown; a row of single dashes is a row of cells left blank. */
function isSeparatorRow(text: string, from: number, to: number): boolean {
  let marks = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a) marks = 3;
    else if (code === 0x2d) marks = Math.max(marks, text.charCodeAt(at - 1) === 0x2d ? marks + 1 : 1);
    else if (code !== pipeCode && code !== 0x20 && code !== 0x09) return false;
  }
  return marks >= 3;
}
