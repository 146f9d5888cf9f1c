/** One cell as some layout delimits it; offsets are view offsets of the trimmed content. */
export interface Token {
  start: number;
  end: number;
  /** The blanks on both sides included: the room between the separators. */
  roomStart: number;
  roomEnd: number;
  /** Number of the physical row (a line, or an HTML row). */
  row: number;
  /** Whether other cells stand in the same physical row. */
  shared: boolean;
  /** An empty cell that may be nothing but the filler of a merged one. */
  soft: boolean;
  /** Place among the cells of its physical row, from 0. */
  column: number;
}
