import { readHtml } from "./layouts/html";
import type { LayoutLine } from "./layouts/layout";
import { isDelimiterRow, type PipeStyle, pipeStyleOf, readPipes, startsRow } from "./layouts/pipes";
import { readSpaces } from "./layouts/spaces";
import { openCell, readRest, readTabs, type TabStyle, tabStyleOf, withoutOuterTabs } from "./layouts/tabs";
import { isPageMark } from "./pageMark";
import { type Token, TokenList } from "./token";
import { readValue } from "./value";
import type { ViewLines } from "./viewLines";
import type { Vocabulary } from "./vocabulary";

/**
 * Cuts lines [first, last) into cells. Each line goes to the reader whose separators it bears, so that a table may
 * change its layout half-way, as it does at the page breaks of pasted drafts. Empty lines give no cells.
 */
export function tokenize(lines: ViewLines, first: number, last: number, vocabulary: Vocabulary): Token[] {
  return new Cutter(lines, first, last, vocabulary).cut();
}

const htmlCells = 1;
const pipes = 2;
const tabs = 4;
const blanks = 8;

class Cutter {
  private readonly list: TokenList;
  private row = 0;
  private pipeStyle: PipeStyle | undefined;
  private tabStyle: TabStyle | undefined;
  /** The cell met last, where it is in quotation marks that are still open. */
  private open: Token | undefined;
  /** Lone tabs met last: the room under merged cells where a label follows in the same block, else cells left blank. */
  private lone: LayoutLine[] = [];

  constructor(
    private readonly lines: ViewLines,
    private readonly first: number,
    private readonly last: number,
    private readonly vocabulary: Vocabulary,
  ) {
    this.list = new TokenList(lines.view.text);
  }

  cut(): Token[] {
    const { lines } = this;
    for (let at = this.first; at < this.last; at++) {
      const start = lines.start(at);
      const end = lines.end(at);
      if (start === end) this.endBlock();
      else this.cutLine({ start, end, from: lines.trimmedStart(at), to: lines.trimmedEnd(at) }, at);
    }
    this.endBlock();
    return this.list.tokens;
  }

  private cutLine(line: LayoutLine, at: number): void {
    const { list } = this;
    const separators = separatorsOf(list.text, line.start, line.end);
    if (line.from === line.to && !(separators & (tabs | htmlCells))) {
      this.endBlock();
      if (this.isEmpty(at - 1) && this.isEmpty(at + 1)) list.push(line.start, line.start, ++this.row, 0, false);
      return;
    }
    if (line.from === line.to && !(separators & htmlCells)) {
      this.lone.push(line);
      return;
    }
    const before = this.lone;
    this.lone = [];
    if (before.length > 0 && (this.styleOfTabs().behind > 0 || !(this.isLabel(line) && this.vocabulary.mergesLabels)))
      for (const tab of before) readTabs(tab, ++this.row, list);
    this.row++;
    if (separators & htmlCells) this.row = readHtml(line, this.row, list);
    else if (separators & pipes) this.cutPipes(line, at);
    else if (separators & tabs) this.cutTabs(line);
    else this.cutPlain(line, separators);
  }

  private cutTabs(whole: LayoutLine): void {
    const { list, open } = this;
    const line = withoutOuterTabs(whole, this.styleOfTabs(), list.text);
    if (open?.row === this.row - 1 && readRest(line, open, list)) this.row = open.row;
    else readTabs(line, this.row, list);
    this.open = openCell(list);
  }

  private cutPipes(line: LayoutLine, at: number): void {
    const style = this.styleOfPipes();
    if (isDelimiterRow(this.lines, at, this.last)) return;
    if (style.beginsRows && startsRow(this.lines, at, this.last)) return;
    readPipes(line, this.row, style, this.list);
  }

  private cutPlain(line: LayoutLine, separators: number): void {
    const { list, row } = this;
    const { from, to } = line;
    if (isPageMark(list.text, from, to)) return;
    if (separators & blanks && readSpaces(line, row, list, this.vocabulary)) return;
    list.push(from, to, row, 0, false);
    this.open = openCell(list);
  }

  /** Whether nothing at all is in a line. Where such lines part the cells, a line of blanks between them is a cell left blank. */
  private isEmpty(line: number): boolean {
    const { lines } = this;
    return line >= this.last || (line >= this.first && lines.start(line) === lines.end(line));
  }

  /** Whether a line is words rather than a figure. */
  private isLabel({ from, to }: LayoutLine): boolean {
    return readValue(this.list.text.slice(from, to)).state === "text";
  }

  private endBlock(): void {
    for (const line of this.lone) readTabs(line, ++this.row, this.list);
    this.lone = [];
  }

  private styleOfTabs(): TabStyle {
    this.tabStyle ??= tabStyleOf(this.lines, this.first, this.last);
    return this.tabStyle;
  }

  private styleOfPipes(): PipeStyle {
    this.pipeStyle ??= pipeStyleOf(this.lines, this.first, this.last, this.vocabulary);
    return this.pipeStyle;
  }
}

/** The kinds of separators in a line, found in one pass over it. */
function separatorsOf(text: string, start: number, end: number): number {
  let found = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7c) continue;
    if (code === 0x20) found |= blanks;
    else if (code === 0x7c) found |= pipes;
    else if (code === 0x09) found |= tabs;
    else if (code === 0x1e || code === 0x1f) found |= htmlCells;
  }
  return found;
}
