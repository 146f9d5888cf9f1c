/** A zero-based line and a zero-based UTF-16 character in it, as in LSP. */
export interface Position {
  line: number;
  character: number;
}

/** Half-open range of UTF-16 offsets into the text as typed. */
export interface Span {
  start: number;
  end: number;
}

/** Where the lines of a text begin; a line ends at LF, CR LF or a lone CR, as in LSP. */
export class LineIndex {
  private readonly starts: number[];

  constructor(readonly text: string) {
    this.starts = lineStarts(text);
  }

  get count(): number {
    return this.starts.length;
  }

  /** The position of an offset; offsets outside the text are clamped to it. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const line = lastAtMost(this.starts, clamped);
    return { line, character: clamped - (this.starts[line] ?? 0) };
  }

  /** The offset of a position; a character past the end of its line means the line's end, before the line break. */
  offsetAt(position: Position): number {
    const start = this.starts[position.line];
    if (start === undefined) return position.line < 0 ? 0 : this.text.length;
    return Math.min(start + Math.max(0, position.character), this.lineEnd(position.line));
  }

  /** The offset of the end of a line, without its line break. */
  lineEnd(line: number): number {
    let end = this.starts[line + 1] ?? this.text.length;
    const start = this.starts[line] ?? end;
    while (end > start && isLineBreak(this.text.charCodeAt(end - 1))) end--;
    return end;
  }
}

const sample = 20_000;

/** The line break most lines of a text end with, told by its beginning; of equals the first met, or LF where it has none. */
export function lineBreakOf(text: string): string {
  const counts = new Map<string, number>();
  for (const [found] of text.slice(0, sample).matchAll(/\r\n|\n|\r/g)) counts.set(found, (counts.get(found) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ["\n", 0])[0];
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.indexOf("\r") < 0) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) starts.push(at + 1);
    else if (code === 13 && text.charCodeAt(at + 1) !== 10) starts.push(at + 1);
  }
  return starts;
}

/** The index of the last entry that is at most the value; the list is sorted and begins with 0. */
export function lastAtMost(sorted: ArrayLike<number>, value: number): number {
  return Math.max(0, countBefore(sorted.length, (at) => (sorted[at] as number) <= value) - 1);
}

/** How many of so many things, which are in order, come before a place; found by halves. */
export function countBefore(length: number, isBefore: (at: number) => boolean): number {
  let low = 0;
  for (let high = length; low < high; ) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
