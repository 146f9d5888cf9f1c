import { Tokenizer } from "htmlparser2";
import { cellBreak, type HtmlTable, type Markup, type MarkupReading, rowBreak } from "./markup";

const blockTags = new Set(
  "p div li ul ol h1 h2 h3 h4 h5 h6 section article header footer body html head title hr center blockquote caption".split(
    " ",
  ),
);
const longestPipeRow = 4000;
const hiddenTags = new Set(["script", "style"]);
/**
 * Reads the tags of HTML, or of HTML inside Markdown, as they are written: nothing is repaired, nothing reordered.
 * Linear in the text; unclosed and stray tags cost nothing.
 */
export function readMarkup(text: string): MarkupReading {
  const reader = new MarkupReader(text);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader);
  tokenizer.write(text);
  tokenizer.end();
  return { markups: reader.markups, tables: reader.finish() };
}

class MarkupReader {
  readonly markups: Markup[] = [];
  private readonly tables: HtmlTable[] = [];
  private depth = 0;
  private tagName = "";
  private tagStart = 0;
  private hiddenFrom = -1;
  private inRow = false;
  private inCell = false;
  private lineEnd = -1;
  private lineIsPipeRow = false;

  constructor(private readonly text: string) {}

  finish(): HtmlTable[] {
    const open = this.tables.at(-1);
    if (this.depth > 0 && open) open.end = this.text.length;
    return this.tables;
  }

  onopentagname(start: number, end: number): void {
    this.tagStart = start - 1;
    this.tagName = this.text.slice(start, end).toLowerCase();
  }

  onopentagend(end: number): void {
    const name = this.tagName;
    if (name === "table" && this.depth++ === 0) this.tables.push({ start: this.tagStart, end: this.text.length });
    if (hiddenTags.has(name)) this.hiddenFrom = this.tagStart;
    else this.push(this.tagStart, end + 1, this.foldedTag(name, false));
  }

  onselfclosingtag(end: number): void {
    this.push(this.tagStart, end + 1, this.foldedTag(this.tagName, false));
  }

  onclosetag(start: number, end: number): void {
    const name = this.text.slice(start, end).toLowerCase().trim();
    const close = Math.min(this.text.indexOf(">", end) + 1 || this.text.length, this.text.length);
    if (hiddenTags.has(name) && this.hiddenFrom >= 0) {
      this.push(this.hiddenFrom, close, "");
      this.hiddenFrom = -1;
      return;
    }
    if (name === "table" && this.depth > 0 && --this.depth === 0) {
      const table = this.tables.at(-1);
      if (table) table.end = close;
    }
    this.push(start - 2, close, this.foldedTag(name, true));
  }

  oncomment(start: number, end: number): void {
    this.hide(start, end);
  }

  ontextentity(codepoint: number, end: number): void {
    const start = this.text.lastIndexOf("&", end - 1);
    if (start >= 0 && codepoint <= 0xffff) this.push(start, end, String.fromCharCode(codepoint));
  }

  ondeclaration(start: number, end: number): void {
    this.hide(start, end);
  }

  onprocessinginstruction(start: number, end: number): void {
    this.hide(start, end);
  }

  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onattribname(): void {}
  oncdata(): void {}
  onend(): void {}
  ontext(): void {}

  /** `start` is a place behind the `<`, `end` that of the `>`, or the end of the text. */
  private hide(start: number, end: number): void {
    const from = Math.max(0, this.text.lastIndexOf("<", start - 1));
    this.push(from, Math.min(end + 1, this.text.length), "");
  }

  private push(start: number, end: number, folded: string): void {
    const last = this.markups.at(-1);
    const from = last ? Math.max(start, last.end) : Math.max(0, start);
    if (end > from && !(this.hiddenFrom >= 0 && from > this.hiddenFrom))
      this.markups.push({ start: from, end, folded, inRow: this.inRow });
  }

  private foldedTag(name: string, closing: boolean): string {
    switch (name) {
      case "td":
      case "th":
        this.inCell = !closing;
        return closing ? "" : cellBreak;
      case "tr":
      case "table":
        this.inRow = name === "tr" && !closing;
        this.inCell = false;
        return rowBreak;
      case "br":
        return this.depth > 0 || this.inCell || this.inPipeRow() ? " " : "\n";
      default:
        return blockTags.has(name) ? (this.depth > 0 || this.inCell ? " " : "\n") : "";
    }
  }

  /** A `<br>` inside a Markdown table row breaks the cell's text, not the row. */
  private inPipeRow(): boolean {
    if (this.tagStart >= this.lineEnd) {
      const next = this.text.indexOf("\n", this.tagStart);
      this.lineEnd = next < 0 ? this.text.length : next;
      const before = this.text.lastIndexOf("\n", this.tagStart) + 1;
      const line = this.text.slice(before, Math.min(this.lineEnd, before + longestPipeRow));
      this.lineIsPipeRow = this.lineEnd - before < longestPipeRow && (line.match(/[|｜]/g)?.length ?? 0) >= 2;
    }
    return this.lineIsPipeRow;
  }
}
