const mostMarks = 0x3002;
const enumerationComma = 0x3001;

/**
 * The clauses of one paragraph: what stands between two marks of punctuation. Kept in lists that are used again for the
 * next paragraph, since a draft has hundreds. Offsets are view offsets, without the blanks around a clause.
 */
export class Clauses {
  count = 0;
  start = new Int32Array(256);
  end = new Int32Array(256);
  /** Of the text without blanks; equal texts have equal hashes. */
  hash = new Int32Array(256);
  /** How many characters are neither blank nor ASCII. */
  han = new Int32Array(256);
  /** The mark behind the clause; 0 at the end of the paragraph. */
  mark = new Int32Array(256);

  read(text: string, start: number, end: number): void {
    this.count = 0;
    let from = -1;
    let last = start;
    let hash = 0;
    let han = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code > mostMarks) {
        if (from < 0) from = at;
        last = at + 1;
        hash = (Math.imul(hash, 31) + code) | 0;
        han++;
      } else if (isMark(code)) {
        if (from >= 0) this.add(from, last, hash, han, code);
        from = -1;
        hash = 0;
        han = 0;
      } else if (code > 0x20) {
        if (from < 0) from = at;
        last = at + 1;
        hash = (Math.imul(hash, 31) + code) | 0;
      }
    }
    if (from >= 0) this.add(from, last, hash, han, 0);
  }

  /** Whether a sentence ends behind the clause. */
  endsSentence(at: number): boolean {
    const mark = this.mark[at];
    return mark === 0x3002 || mark === 0x21 || mark === 0x3f;
  }

  /** Whether the clause is an item of an enumeration. */
  isItem(at: number): boolean {
    return this.mark[at] === enumerationComma;
  }

  private add(start: number, end: number, hash: number, han: number, mark: number): void {
    const at = this.count++;
    if (at >= this.start.length) this.grow();
    this.start[at] = start;
    this.end[at] = end;
    this.hash[at] = hash;
    this.han[at] = han;
    this.mark[at] = mark;
  }

  private grow(): void {
    const larger = (list: Int32Array): Int32Array<ArrayBuffer> => {
      const copy = new Int32Array(list.length * 2);
      copy.set(list);
      return copy;
    };
    this.start = larger(this.start);
    this.end = larger(this.end);
    this.hash = larger(this.hash);
    this.han = larger(this.han);
    this.mark = larger(this.mark);
  }
}

function isMark(code: number): boolean {
  if (code < 0x80) return code === 0x2c || code === 0x3b || code === 0x3a || code === 0x21 || code === 0x3f;
  return code === 0x3002 || code === enumerationComma;
}
