/** How tables are laid out in drafts; each has a reader here and a writer in `fixes/writers`. */
export type LayoutId = "pipes" | "pipeCells" | "lines" | "tabCells" | "markdown" | "html" | "tabs" | "spaces";

/** One line of a view, with what the readers ask of it. Offsets are view offsets. */
export interface LayoutLine {
  /** The untrimmed line. */
  start: number;
  end: number;
  /** The line without the blanks around it. */
  from: number;
  to: number;
}

/** The next place of a character in [from, to), or `to`: never further, however long the rest of the text is. */
export function nextOf(text: string, code: number, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) !== code) at++;
  return at;
}
