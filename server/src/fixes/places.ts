import type { Report } from "../report/report";

const closeTags = /^(?:[ \t]{0,4}<\/[a-zA-Z][a-zA-Z0-9]{0,10}>){1,6}/;

/** The offset in the text as typed where a line of the view ends, in front of its line break, behind its closing tags. */
export function lineEndOf({ lines, view }: Report, line: number): number {
  const end = view.sourceEnd(lines.end(line));
  const at =
    end + (view.source[end] === "<" ? (closeTags.exec(view.source.slice(end, end + 100))?.[0].length ?? 0) : 0);
  return view.source[at - 1] === "\r" && view.source[at] === "\n" ? at - 1 : at;
}

/** The offset in the text as typed where the line of an offset begins. */
export function lineStart(source: string, at: number): number {
  return Math.max(source.lastIndexOf("\n", at - 1), source.lastIndexOf("\r", at - 1)) + 1;
}

/** The offset in the text as typed where the line of an offset ends, in front of its line break. */
export function lineEnd(source: string, at: number): number {
  const stop = source.slice(at).search(/[\r\n]/);
  return stop < 0 ? source.length : at + stop;
}
