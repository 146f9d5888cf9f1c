import { isBlank } from "../source/fold";
import { lastAtMost } from "../source/lines";
import type { View } from "../source/view";

/** Lines of a view; offsets are view offsets, trimmed of blanks on both sides, beside the untrimmed line. */
export class ViewLines {
  /** Untrimmed start of line i; the entry behind the last line is one past the end of the text. */
  readonly starts: Int32Array;
  /** Trimmed bounds of line i. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly count: number;

  /** `blanks` are offsets of blanks that separate lines as a line feed does, ascending. */
  constructor(
    readonly view: View,
    blanks: readonly number[] = [],
  ) {
    const text = view.text;
    const starts: number[] = [0];
    let next = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
      while (next < blanks.length && (blanks[next] as number) < at) starts.push((blanks[next++] as number) + 1);
      starts.push(at + 1);
    }
    while (next < blanks.length) starts.push((blanks[next++] as number) + 1);
    this.count = starts.length;
    starts.push(text.length + 1);
    this.starts = Int32Array.from(starts);
    this.from = new Int32Array(this.count);
    this.to = new Int32Array(this.count);
    for (let line = 0; line < this.count; line++) {
      let from = starts[line] as number;
      let to = (starts[line + 1] as number) - 1;
      while (from < to && isBlank(text.charCodeAt(from))) from++;
      while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
      this.from[line] = from;
      this.to[line] = to;
    }
  }

  /** The line that holds a view offset. */
  lineAt(offset: number): number {
    return Math.min(lastAtMost(this.starts, offset), this.count - 1);
  }

  start(line: number): number {
    return this.starts[line] as number;
  }

  /** The untrimmed end of a line, before its line feed. */
  end(line: number): number {
    return (this.starts[line + 1] as number) - 1;
  }

  trimmedStart(line: number): number {
    return this.from[line] as number;
  }

  trimmedEnd(line: number): number {
    return this.to[line] as number;
  }

  length(line: number): number {
    return (this.to[line] as number) - (this.from[line] as number);
  }

  /** The trimmed text of a line. */
  text(line: number): string {
    return this.view.text.slice(this.from[line], this.to[line]);
  }
}
