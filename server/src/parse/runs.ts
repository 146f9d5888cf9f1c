import { figureCount } from "../form/forms";
import type { TableForm } from "../form/types";
import type { View } from "../source/view";
import { areFilled } from "./geometry";
import { labelKey } from "./labelKey";
import { isPageMark } from "./pageMark";
import type { Token } from "./token";
import { standsForFigure } from "./value";
import type { Vocabulary } from "./vocabulary";

/** Figures with no label between them, and the labels read since the figures before. */
export interface Run {
  labels: string[];
  values: Token[];
}

export interface Runs {
  runs: Run[];
  header: Token[];
  /** How many different labels of the table were met. */
  known: number;
}

export const leastKnownLabels = 3;
const separatorRow = /^:?-{3,}:?$|^:-+:?$|^-+:$/;

export class RunCollector {
  private readonly runs: Run[] = [];
  private readonly header: Token[] = [];
  private readonly known = new Set<string>();
  private readonly columns: readonly string[];
  /** Figures of the whole table. */
  private readonly width: number;
  private labels: string[] = [];
  private current: Run | null = null;
  private figuresMet = false;
  /** The physical row of the label met last. */
  private labelRow = -1;

  constructor(
    private readonly view: View,
    private readonly vocabulary: Vocabulary,
    table: TableForm,
  ) {
    this.columns = table.rows[0]?.columns.map(({ label }) => labelKey(label)) ?? [];
    this.width = figureCount(table);
  }

  collect(tokens: readonly Token[]): Runs {
    for (const token of tokens) {
      if (token.state === "text" && !token.shared && isPageMark(this.view.text, token.start, token.end)) continue;
      if (token.state === "text" && !this.isTextCell(token)) this.takeLabel(token);
      else this.takeValue(token);
    }
    return { runs: this.runs.filter(isMeant), header: this.header, known: this.known.size };
  }

  /** Words where a figure belongs: behind figures, in the same physical row, and no label of the table. */
  private isTextCell(token: Token): boolean {
    const last = this.current?.values.at(-1);
    const { start, end, shared } = token;
    if (!last || last.soft || last.shared !== shared || end - start > longestFusedHeader) return false;
    if (this.current?.values.every(({ state }) => state === "blank")) return false;
    const text = this.view.text.slice(start, end);
    if (shared ? last.row !== token.row : this.isFull() || !standsForFigure(text)) return false;
    const key = labelKey(text);
    return key === "" || !this.vocabulary.entries.has(key);
  }

  private takeValue(token: Token): void {
    if (this.current && startsNewRun(this.current, token)) this.current = null;
    // Behind all figures of a table whose cells have a line each, only figures can be too many.
    if (!token.shared && token.state !== "number" && token.state !== "blank" && this.isFull()) return;
    if (!this.current) {
      // An empty cell beside labels is the room under a merged one.
      if (token.state === "blank" && !token.soft && token.shared && token.row === this.labelRow) return;
      this.current = { labels: this.labels, values: [] };
      this.runs.push(this.current);
      this.labels = [];
    }
    if (token.state !== "blank") this.figuresMet = true;
    this.current.values.push(token);
  }

  private isFull(): boolean {
    return areFilled(this.current?.values ?? [], this.width);
  }

  private takeLabel(token: Token): void {
    const { view, vocabulary } = this;
    const length = token.end - token.start;
    const text = length <= longestFusedHeader ? view.text.slice(token.start, token.end) : "";
    if (separatorRow.test(text)) return;
    this.current = null;
    this.labelRow = token.row;
    const key = length <= 2 * vocabulary.longestKey ? labelKey(text) : "";
    if (length > vocabulary.longestKey && this.takeFusedHeader(text)) this.header.push(token);
    if (key === "") return;
    if (vocabulary.entries.has(key)) this.known.add(key);
    this.labels.push(key);
    if (!this.figuresMet && (this.header.length > 0 || this.isOfLabel(key))) this.header.push(token);
  }

  /** The header begins with a label or a piece of one; other words above it are prose. */
  private isOfLabel(key: string): boolean {
    return [...this.vocabulary.entries.keys()].some((label) => label.includes(key));
  }

  /** Words that are the header's labels run together tell as much as the labels would. */
  private takeFusedHeader(text: string): boolean {
    const found = this.columns.filter((label) => text.includes(label));
    if (found.length < leastKnownLabels) return false;
    for (const label of found) this.known.add(label);
    return true;
  }
}

const longestFusedHeader = 200;

/** Soft blanks alone are the fillers of merged header cells, unless there are as many as a row left blank would have. */
function isMeant({ values }: Run): boolean {
  return values.length >= 15 || values.some(({ state, soft }) => state !== "blank" || (!soft && values.length >= 5));
}

/** Figures in a further physical row are a run of their own where rows hold several figures. */
function startsNewRun(run: Run, token: Token): boolean {
  const last = run.values.at(-1);
  if (!last || last.row === token.row) return false;
  return last.shared || token.shared;
}
