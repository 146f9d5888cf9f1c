import type { Report } from "../report/report";

const closeTags = /^(?:[ \t]{0,4}<\/[a-zA-Z][a-zA-Z0-9]{0,10}>){1,6}/;

/** The offset in the text as typed where a line of the view ends, in front of its line break, behind its closing tags. */
export function lineEndOf({ lines, view }: Report, line: number): number {
  const end = view.sourceEnd(lines.end(line));
  const at =
    end + (view.source[end] === "<" ? (closeTags.exec(view.source.slice(end, end + 100))?.[0].length ?? 0) : 0);
  return view.source[at - 1] === "\r" && view.source[at] === "\n" ? at - 1 : at;
}
