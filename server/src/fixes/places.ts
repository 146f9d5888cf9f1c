import type { Report } from "../report/report";

/** The offset in the text as typed where a line of the view ends, in front of its line break. */
export function lineEndOf({ lines, view }: Report, line: number): number {
  const at = view.sourceEnd(lines.end(line));
  return view.source[at - 1] === "\r" && view.source[at] === "\n" ? at - 1 : at;
}
