import type { View } from "../../source/view";
import type { Token } from "../token";

/** How tables are laid out in drafts; each has a reader here and a writer in `fixes/writers`. */
export type LayoutId =
  | "pipes"
  | "pipeCells"
  | "lines"
  | "tabCells"
  | "markdown"
  | "html"
  | "tabs"
  | "spaces";

/** One line of a view, with what the readers ask of it. */
export interface LayoutLine {
  view: View;
  /** View offsets of the untrimmed line. */
  start: number;
  end: number;
  /** View offsets of the line without the blanks around it. */
  from: number;
  to: number;
}

/** A reader cuts one line into cells, or declines it. */
export interface LineReader {
  /** Appends the cells of the line and returns true, or leaves the list alone and returns false. */
  read(line: LayoutLine, row: number, tokens: Token[]): boolean;
}

const bar = 0x23;
const star = 0x2a;
const space = 0x20;
const tab = 0x09;

/** Appends one cell, trimmed of blanks and of Markdown's heading and emphasis marks. */
export function pushToken(view: View, tokens: Token[], room: [number, number], place: Omit<Token, "start" | "end" | "roomStart" | "roomEnd">): void {
  const { text } = view;
  let [start, end] = room;
  while (start < end && isPadding(text.charCodeAt(start), end - start)) start++;
  while (end > start && isPadding(text.charCodeAt(end - 1), end - start)) end--;
  tokens.push({ start, end, roomStart: room[0], roomEnd: room[1], ...place });
}

function isPadding(code: number, left: number): boolean {
  return code === space || code === tab || code === 10 || ((code === bar || code === star) && left > 1);
}
