import type { Span } from "../source/lines";
import type { View } from "../source/view";
import type { ValueToken } from "./rowAssembler";
import type { Token } from "./token";
import type { Cell } from "./value";

const unusualNumber = /[,，'\s０-９]/;

/** A cell with its place in the text as typed. */
export function toCell(view: View, { token, state, value }: ValueToken): Cell {
  const span = state === "blank" ? roomSpan(view, token) : tokenSpan(view, token);
  const text = view.source.slice(span.start, span.end);
  const cell: Cell = { state, value, span, text };
  if (state === "number" && unusualNumber.test(text)) cell.unusual = true;
  return cell;
}

/** A token's content in the text as typed; an empty one's is the room between its separators. */
export function tokenSpan(view: View, token: Token): Span {
  if (token.end <= token.start) return roomSpan(view, token);
  return { start: view.sourceStart(token.start), end: view.sourceEnd(token.end) };
}

function roomSpan(view: View, { roomStart, roomEnd }: Token): Span {
  const start = view.sourceEnd(roomStart);
  return { start, end: roomEnd > roomStart ? Math.max(start, view.sourceEnd(roomEnd)) : start };
}

/** From the first to the last of some tokens, in the text as typed. */
export function tokensSpan(view: View, tokens: readonly Token[]): Span {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return { start: 0, end: 0 };
  return { start: tokenSpan(view, first).start, end: tokenSpan(view, last).end };
}

