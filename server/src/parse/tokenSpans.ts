import type { Span } from "../source/lines";
import type { View } from "../source/view";
import type { Token } from "./token";
import type { Cell } from "./value";

/** A cell with its place in the text as typed. */
export function toCell(view: View, token: Token): Cell {
  const { state, value } = token;
  const span = tokenSpan(view, token);
  const text = view.source.slice(span.start, span.end);
  const cell: Cell = { state, value, span, text };
  if (state === "number" && isUnusual(text)) cell.unusual = true;
  return cell;
}

/** Full-width digits, or separators between thousands. */
function isUnusual(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 0x30 || code > 0x39) && code !== 0x2e && code !== 0x2d && code !== 0x2b) return true;
  }
  return false;
}

/** A token's content in the text as typed; an empty one's is the room between its separators. */
export function tokenSpan(view: View, token: Token): Span {
  if (token.end <= token.start) return roomSpan(view, token);
  return { start: view.sourceStart(token.start), end: view.sourceEnd(token.end) };
}

function roomSpan(view: View, { roomStart, roomEnd }: Token): Span {
  const start = view.sourceEnd(roomStart);
  if (roomEnd <= roomStart && view.source[start] !== "<") return { start, end: start };
  return insideMarkup(view.source, start, Math.max(start, view.sourceEnd(roomEnd)));
}

/** The room itself is what the tags of its cell leave, on one line: whatever is written there must not take them away. */
function insideMarkup(source: string, from: number, limit: number): Span {
  const start = behindOpeningTags(source, from);
  let end = start;
  while (end < limit && !isBoundary(source.charCodeAt(end))) end++;
  return { start, end };
}

const longestTag = 400;

function behindOpeningTags(source: string, from: number): number {
  let at = from;
  while (source[at] === "<") {
    const tag = /^<[a-z][^<>]*>/i.exec(source.slice(at, at + longestTag));
    if (!tag || /^<(?:t[dhr]|br)\b/i.test(tag[0])) break;
    at += tag[0].length;
  }
  return at;
}

/** A line break, or the beginning of a tag. */
function isBoundary(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x3c;
}

/** From the first to the last of some tokens, in the text as typed. */
export function tokensSpan(view: View, tokens: readonly Token[]): Span {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return { start: 0, end: 0 };
  return { start: tokenSpan(view, first).start, end: tokenSpan(view, last).end };
}

/** Of tokens in their order, those whose room begins from `first` to `last`. */
export function between(tokens: readonly Token[], first: number, last: number): readonly Token[] {
  let from = 0;
  while (from < tokens.length && (tokens[from] as Token).roomStart < first) from++;
  let to = tokens.length;
  while (to > from && (tokens[to - 1] as Token).roomStart > last) to--;
  return from === 0 && to === tokens.length ? tokens : tokens.slice(from, to);
}
