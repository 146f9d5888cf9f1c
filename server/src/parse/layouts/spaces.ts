import { labelKey } from "../labelKey";
import type { Token } from "../token";
import { mayBeValue, readValue } from "../value";
import type { Vocabulary } from "../vocabulary";
import { type LayoutLine, pushToken } from "./layout";

const leastFigures = 3;

/**
 * Cells separated by blanks: a row, or a whole table, on one line. A line is taken for that only when most of its
 * pieces are figures or labels of the table, so that sentences with blanks in them are left alone.
 */
export function readSpaces(line: LayoutLine, row: number, tokens: Token[], vocabulary: Vocabulary): boolean {
  const { view, from, to } = line;
  const { text } = view;
  const first = text.indexOf(" ", from);
  if (first < 0 || first >= to) return false;
  const pieces = cut(text, from, to);
  if (!looksLikeCells(text, pieces, vocabulary)) return false;
  pieces.forEach((room, column) => {
    pushToken(view, tokens, room, { row, column, shared: true, soft: false });
  });
  return true;
}

function cut(text: string, from: number, to: number): [number, number][] {
  const pieces: [number, number][] = [];
  let start = from;
  while (start < to) {
    const at = text.indexOf(" ", start);
    const end = at < 0 || at > to ? to : at;
    if (end > start) pieces.push([start, end]);
    start = end + 1;
  }
  return pieces;
}

function looksLikeCells(text: string, pieces: [number, number][], vocabulary: Vocabulary): boolean {
  let figures = 0;
  let labels = 0;
  for (const [start, end] of pieces) {
    const piece = text.slice(start, end);
    if (mayBeValue(piece) && readValue(piece).state !== "text") figures++;
    else if (end - start <= 2 * vocabulary.longestKey && vocabulary.entries.has(labelKey(piece))) labels++;
  }
  if (figures === 0) return labels >= 2 && labels * 2 >= pieces.length;
  if (labels > 0 && (figures + labels) * 2 >= pieces.length) return true;
  return figures >= leastFigures && figures * 4 >= pieces.length * 3;
}
