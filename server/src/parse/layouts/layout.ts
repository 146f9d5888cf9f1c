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
