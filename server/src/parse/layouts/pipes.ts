import type { Token } from "../token";
import { type LayoutLine, pushToken } from "./layout";

const pipe = "|";

/**
 * Rows of pipes, Markdown rows, and one cell a line with a pipe behind it. A pipe at either end delimits, it does not
 * make a cell; a line of nothing but pipes gives soft cells, which may be mere fillers of a merged one.
 */
export function readPipes(line: LayoutLine, row: number, tokens: Token[]): boolean {
  const { view, from, to } = line;
  const { text } = view;
  let at = text.indexOf(pipe, from);
  if (at < 0 || at >= to) return false;
  const rooms: [number, number][] = [];
  let start = from;
  while (at >= 0 && at < to) {
    if (at > from) rooms.push([start, at]);
    start = at + 1;
    at = text.indexOf(pipe, start);
  }
  if (start < to) rooms.push([start, to]);
  if (rooms.length === 0) {
    pushToken(view, tokens, [from, from], { row, column: 0, shared: false, soft: true });
    return true;
  }
  const filled = rooms.filter(([roomStart, roomEnd]) => text.slice(roomStart, roomEnd).trim() !== "").length;
  rooms.forEach((room, column) => {
    pushToken(view, tokens, room, { row, column, shared: rooms.length > 1 && filled > 0, soft: filled === 0 });
  });
  return true;
}
