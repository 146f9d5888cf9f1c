import type { Token } from "../token";
import { type LayoutLine, pushToken } from "./layout";

/** Rows pasted from a spreadsheet, and one tab-indented cell a line; a lone tab is an empty cell. */
export function readTabs(line: LayoutLine, row: number, tokens: Token[]): boolean {
  const { view, start, end, to } = line;
  const { text } = view;
  const first = text.indexOf("\t", start);
  if (first < 0 || first >= end) return false;
  const rooms: [number, number][] = [];
  let from = start;
  for (let at = first; at >= 0 && at < end; at = text.indexOf("\t", from)) {
    rooms.push([from, at]);
    from = at + 1;
  }
  rooms.push([from, end]);
  const lead = rooms[0] as [number, number];
  if (text.slice(lead[0], lead[1]).trim() === "") rooms.shift();
  const filled = rooms.filter(([roomStart, roomEnd]) => text.slice(roomStart, roomEnd).trim() !== "").length;
  if (filled === 0 && to > line.from) return false;
  if (filled === 1 && rooms.length > 1) trimTrailing(rooms, text);
  rooms.forEach((room, column) => {
    pushToken(view, tokens, room, { row, column, shared: rooms.length > 1, soft: filled === 0 });
  });
  return true;
}

/** A cell alone on its line may be followed by stray tabs; they make no cells. */
function trimTrailing(rooms: [number, number][], text: string): void {
  const last = rooms[0];
  if (last && text.slice(last[0], last[1]).trim() !== "" && rooms.length === 2) rooms.pop();
}
