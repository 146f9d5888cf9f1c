import { labelKey } from "../labelKey";
import { mostAlike } from "../rowNames";
import type { TokenList } from "../token";
import { mayBeValue, readValue, standsForFigure } from "../value";
import type { Vocabulary } from "../vocabulary";
import { type LayoutLine, nextOf } from "./layout";

const leastFigures = 3;
const blank = 0x20;
const comma = 0x2c;
const semicolon = 0x3b;

/**
 * Cells separated by blanks: a row, or a whole table, on one line. A line is taken for that only when most of its
 * pieces are figures or labels of the table, so that sentences with blanks in them are left alone and false is returned.
 */
export function readSpaces(line: LayoutLine, row: number, list: TokenList, vocabulary: Vocabulary): boolean {
  const { from, to } = line;
  const { text } = list;
  if (nextOf(text, blank, from, to) === to) return false;
  const pieces = cut(text, from, to);
  if (!looksLikeCells(text, pieces, vocabulary)) return false;
  for (let at = 0; at < pieces.length; at += 2)
    list.push(pieces[at] as number, pieces[at + 1] as number, row, at / 2, true);
  return true;
}

/** Starts and ends of the pieces between blanks, in turn. */
function cut(text: string, from: number, to: number): number[] {
  const pieces: number[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && text.charCodeAt(at) !== blank) continue;
    if (at > start) pieces.push(start, at);
    start = at + 1;
  }
  return pieces;
}

function endsOtherwise(code: number): boolean {
  return code === comma || code === semicolon;
}

function looksLikeCells(text: string, pieces: readonly number[], vocabulary: Vocabulary): boolean {
  const count = pieces.length / 2;
  let figures = 0;
  let labels = 0;
  // A label may be spaced out, as in 规 章.
  let spaced = "";
  let spacedPieces = 0;
  // Blanks behind commas part nothing that the commas do not.
  let marked = 0;
  for (let at = 0; at < pieces.length; at += 2) {
    const [start, end] = [pieces[at] as number, pieces[at + 1] as number];
    const piece = text.slice(start, end);
    if (endsOtherwise(text.charCodeAt(end - 1)) && ++marked > count / 2) return false;
    if ((mayBeValue(piece) && readValue(piece).state !== "text") || (labels > 0 && standsForFigure(piece))) figures++;
    else if (end - start <= 2 * vocabulary.longestKey && vocabulary.entries.has(labelKey(piece))) labels++;
    else if (spaced.length + end - start <= vocabulary.longestKey) {
      spaced += piece;
      spacedPieces++;
      if (vocabulary.entries.has(labelKey(spaced))) labels += spacedPieces;
      else continue;
    }
    spaced = "";
    spacedPieces = 0;
  }
  if (figures === 0) return labels >= 2 && labels * 2 >= count;
  if (figures === count) return true;
  if (labels > 0 && (figures + labels) * 2 >= count) return true;
  if (figures >= leastFigures && figures * 4 >= count * 3) return true;
  const words = text.slice(pieces[0], pieces[1]);
  return count - figures === 1 && !/[:\d]$/.test(words) && mostAlike(labelKey(words), vocabulary.rows) !== null;
}
