import type { View } from "../source/view";
import { areFilled } from "./geometry";
import { labelKey } from "./labelKey";
import { isPageMark } from "./pageMark";
import { hasOrdinal, type Label, mostAlike, namesRow, RowNames } from "./rowNames";
import type { Token } from "./token";
import { standsForFigure } from "./value";
import type { LabelEntry, Vocabulary } from "./vocabulary";

/** A label with the cells behind it; `key` is null where the label is none of the form's. */
export interface LabelledRow {
  key: string | null;
  /** The cells that make up the label, the group's cells to its left included. */
  labels: Token[];
  /** The cells of `labels` that name the row itself. */
  own: Token[];
  values: Token[];
  /** No row of the form's follows. */
  isLast: boolean;
  /** Another label follows in the same line: cells at the end of the row may be that row's. */
  interrupted: boolean;
}

export interface Assembly {
  rows: LabelledRow[];
  /** Cells of the header: everything recognised, or short, before the first figures. */
  header: Token[];
  /** The keys of the labels of the table that were met. */
  known: ReadonlySet<string>;
}

const separatorRow = /^:?-{3,}:?$|^:-+:?$|^-+:$/;

/** Reads cells as labels with figures behind them, wherever the rows begin and end. Linear in the cells. */
export function assembleRows(view: View, tokens: readonly Token[], vocabulary: Vocabulary): Assembly {
  const assembler = new Assembler(view, vocabulary);
  for (const token of tokens) assembler.take(token);
  return assembler.finish();
}

class Assembler {
  private readonly rows: LabelledRow[] = [];
  private readonly header: Token[] = [];
  private readonly known = new Set<string>();
  private readonly names: RowNames;
  private pending: Label[] = [];
  private blanks: Token[] = [];
  private open: LabelledRow | null = null;

  constructor(
    private readonly view: View,
    private readonly vocabulary: Vocabulary,
  ) {
    this.names = new RowNames(vocabulary);
  }

  take(token: Token): void {
    if (token.state !== "text") {
      this.takeValue(token);
      return;
    }
    if ((!token.shared || this.isFilled()) && isPageMark(this.view.text, token.start, token.end)) return;
    const text = this.view.text.slice(token.start, token.end);
    if (!isSeparator(text)) this.takeLabel(token, text);
  }

  finish(): Assembly {
    this.close();
    this.keepBareLabels(this.pending);
    const last = this.rows.findLast(({ key }) => key !== null);
    if (last) last.isLast = true;
    return { rows: this.rows, header: this.header, known: this.known };
  }

  private takeValue(value: Token): void {
    if (this.open && this.belongsToOpen(value)) {
      this.open.values.push(value);
      return;
    }
    if (value.state === "blank") {
      const last = this.blanks.at(-1);
      const goesOn = !last || last.row === value.row || !last.shared;
      if (this.pending.length > 0 && goesOn) this.blanks.push(value);
      return;
    }
    if (this.pending.length === 0) return;
    this.openRow();
    this.open?.values.push(value);
  }

  /**
   * A lone figure below a row whose cells share a line is a page number or another row; cells in the line below go on
   * with a row that was torn, unless it has its figures.
   */
  private belongsToOpen(value: Token): boolean {
    const values = this.open?.values ?? [];
    const last = values.at(-1);
    if (!last || last.row === value.row) return true;
    if (value.state === "number" && value.shared && values.every(({ state }) => state === "dash")) {
      // A fake table of dashes stands between the label and its figures.
      values.length = 0;
      return true;
    }
    if (!last.shared) return true;
    return value.shared && value.row === last.row + 1 && !isFull(values);
  }

  private takeLabel(token: Token, text: string): void {
    const key = text.length <= 2 * this.vocabulary.longestKey + 20 ? labelKey(text) : this.keyBeforeRemark(token, text);
    const entry = key === "" ? undefined : this.vocabulary.entries.get(key);
    if (!entry && (token.shared ? this.isTextCell(token, text) : this.isTextLine(text))) {
      this.open?.values.push(token);
      return;
    }
    if (entry) this.known.add(key);
    this.close(entry);
    const closed = this.rows.at(-1);
    if (closed?.values.at(-1)?.row === token.row) closed.interrupted = true;
    if (key === "") {
      this.pending = [];
      return;
    }
    this.pending.push({ token, text, key, entry });
    if (this.rows.length === 0) this.header.push(token);
  }

  /** The key of a label with a long remark in brackets behind it, such as how the row is to be filled in. */
  private keyBeforeRemark({ shared }: Token, text: string): string {
    const bare = text.slice(0, 2 * this.vocabulary.longestKey + 1).indexOf("(", 1);
    if (bare < 0 || !text.endsWith(")")) return "";
    const key = labelKey(text.slice(0, bare));
    return shared || this.vocabulary.entries.get(key)?.row ? key : "";
  }

  /** Words where a figure belongs: behind a row's label or figures, in the same physical row, and no label themselves. */
  private isTextCell(token: Token, text: string): boolean {
    if (this.open && this.open.values.length > 0)
      return this.open.values.at(-1)?.row === token.row && !this.beginsLabel(text);
    const last = this.pending.at(-1);
    if (!last || last.token.row !== token.row || !namesRow(last)) return false;
    if (labelKey(text) !== "" && this.vocabulary.entries.has(labelKey(last.text + text))) return false;
    this.openRow();
    return this.open !== null;
  }

  /**
   * Where rows run on in one line, words like those of a label begin another row behind all figures of one; a single
   * character of a label is the first of one that is spaced out.
   */
  private beginsLabel(text: string): boolean {
    const key = labelKey(text);
    if (key === "" || (text.length > 1 && this.lacksFigures())) return false;
    const { rows } = this.vocabulary;
    return rows.some(({ label }) => label.includes(key)) || mostAlike(key, rows) !== null;
  }

  /** The same where every cell has a line of its own. */
  private isTextLine(text: string): boolean {
    if (!standsForFigure(text)) return false;
    const last = this.pending.at(-1);
    const waits = this.open
      ? this.open.values.at(-1)?.shared === false && this.lacksFigures()
      : last !== undefined && namesRow(last);
    if (!waits || mostAlike(labelKey(text), this.vocabulary.rows) !== null) return false;
    if (!this.open) this.openRow();
    return this.open !== null;
  }

  private isFilled(): boolean {
    return this.open !== null && !this.lacksFigures();
  }

  /** Whether the open row has fewer figures than columns. */
  private lacksFigures(): boolean {
    const { key, values = [] } = this.open ?? {};
    const width = this.vocabulary.mostWidths.get(key ?? "");
    return width === undefined || !areFilled(values, width);
  }

  private openRow(): void {
    const found = this.names.resolve(this.pending);
    this.keepBareLabels(this.pending.slice(0, found.groupFrom));
    this.open = {
      key: found.key,
      labels: this.pending.slice(found.groupFrom).map(({ token }) => token),
      own: this.pending.slice(found.from, found.to).map(({ token }) => token),
      values: this.blanks.length === 0 ? [] : this.blanksBehind(this.pending.at(-1)?.token.start ?? 0),
      isLast: false,
      interrupted: false,
    };
    this.pending = [];
    this.blanks = [];
  }

  private blanksBehind(offset: number): Token[] {
    return this.blanks.filter(({ roomStart }) => roomStart >= offset);
  }

  /** Rows whose label is printed, and no figure behind it. */
  private keepBareLabels(labels: readonly Label[]): void {
    for (const label of labels) {
      if (!namesRow(label)) continue;
      const { token } = label;
      const key = label.entry?.row ?? null;
      this.rows.push({ key, labels: [token], own: [token], values: [], isLast: false, interrupted: false });
    }
  }

  /** `next` is the label that now comes, where it is one of the table's. */
  private close(next?: LabelEntry): void {
    if (!this.open && this.blanks.length > 0 && this.pending.length > 0) this.openBlankRow(next);
    if (this.open) this.rows.push(this.open);
    this.open = null;
    this.blanks = [];
  }

  /** A row whose figures are all blank: its label is one of the form's rows, and enough empty cells follow. */
  private openBlankRow(next: LabelEntry | undefined): void {
    const last = this.pending.at(-1);
    const row = last?.entry?.row;
    if (!last || !row || (last.entry?.header && !hasOrdinal(last))) return;
    const width = this.vocabulary.widths.get(row) ?? Infinity;
    const after = this.blanksBehind(last.token.end).length;
    if (after < width || (last.entry?.group && !this.standsAlone(last, row, width, next))) return;
    this.openRow();
  }

  /** Whether a label that may name a group is a row of its own: its blanks are beside it, or none of its items follows. */
  private standsAlone({ token }: Label, row: string, width: number, next: LabelEntry | undefined): boolean {
    if (!token.shared) return next?.row !== undefined && !next.row.startsWith(`${row}.`);
    return this.blanks.filter((blank) => !blank.soft && blank.row === token.row).length >= width;
  }
}

/** A row of a Markdown separator, or a rule drawn with dashes. */
function isSeparator(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === 0x2d || first === 0x3a) && separatorRow.test(text);
}

function isFull(values: readonly Token[]): boolean {
  return values.length >= 5;
}
