import type { View } from "../source/view";
import { labelKey, likeness } from "./labelKey";
import type { Token } from "./token";
import { mayBeValue, readValue, type Value } from "./value";
import type { LabelEntry, Vocabulary } from "./vocabulary";

export interface ValueToken extends Value {
  token: Token;
}

/** A label with the cells behind it; `key` is null where the label is none of the form's. */
export interface LabelledRow {
  key: string | null;
  /** The cells that make up the label, the group's cells to its left included. */
  labels: Token[];
  /** The cells of `labels` that name the row itself. */
  own: Token[];
  values: ValueToken[];
}

export interface Assembly {
  rows: LabelledRow[];
  /** Cells of the header: everything recognised, or short, before the first figures. */
  header: Token[];
  /** How many different labels of the table were met. */
  known: number;
}

const separatorRow = /^:?-{3,}:?$|^:-+:?$|^-+:$/;
const meaningless = /^(?:数据|列|项目|字段|数值|数量|栏目?|单位|序号|表头|指标|内容|第)?\d{0,3}(?:列|栏|项)?$/;
const longestTornLabel = 5;
const alikeEnough = 0.6;

/** Reads cells as labels with figures behind them, wherever the rows begin and end. Linear in the cells. */
export function assembleRows(view: View, tokens: readonly Token[], vocabulary: Vocabulary): Assembly {
  const assembler = new Assembler(view, vocabulary);
  for (const token of tokens) assembler.take(token);
  return assembler.finish();
}

interface Label {
  token: Token;
  text: string;
  entry: LabelEntry | undefined;
  hasOrdinal: boolean;
}

class Assembler {
  private readonly rows: LabelledRow[] = [];
  private readonly header: Token[] = [];
  private readonly known = new Set<string>();
  private pending: Label[] = [];
  private blanks: ValueToken[] = [];
  private open: LabelledRow | null = null;

  constructor(
    private readonly view: View,
    private readonly vocabulary: Vocabulary,
  ) {}

  take(token: Token): void {
    const text = this.view.text.slice(token.start, token.end);
    if (separatorRow.test(text)) return;
    if (mayBeValue(text) || text === "") {
      const value = readValue(text);
      if (value.state !== "text") {
        this.takeValue({ token, ...value });
        return;
      }
    }
    this.takeLabel(token, text);
  }

  finish(): Assembly {
    this.close();
    return { rows: this.rows, header: this.header, known: this.known.size };
  }

  private takeValue(value: ValueToken): void {
    if (this.open && this.belongsToOpen(value)) {
      this.open.values.push(value);
      return;
    }
    if (value.state === "blank") {
      if (this.pending.length > 0) this.blanks.push(value);
      return;
    }
    if (this.pending.length === 0) return;
    this.openRow();
    this.open?.values.push(value);
  }

  /** Figures on a line of their own below a row that already has its own line of figures are a page number or another row. */
  private belongsToOpen(value: ValueToken): boolean {
    const values = this.open?.values ?? [];
    const last = values.at(-1);
    if (!last || last.token.row === value.token.row) return true;
    const figures = values.filter(({ state }) => state !== "blank");
    if (value.token.shared && figures.length > 0 && figures.every(({ state }) => state === "dash")) {
      values.length = 0;
      return true;
    }
    const onOneLine = figures.length > 1 && figures.every(({ token }) => token.row === last.token.row);
    if (!onOneLine) return true;
    return value.token.shared && !isFull(figures) && value.token.row === last.token.row + 1;
  }

  private takeLabel(token: Token, text: string): void {
    if (this.isTextCell(token, text)) {
      this.open?.values.push({ token, state: "text", value: null });
      return;
    }
    const key = text.length <= 2 * this.vocabulary.longestKey + 20 ? labelKey(text) : "";
    const entry = key === "" ? undefined : this.vocabulary.entries.get(key);
    if (entry) this.known.add(key);
    this.close();
    if (key === "" && text.length > 0) {
      this.pending = [];
      return;
    }
    this.pending.push({ token, text, entry, hasOrdinal: /^[(（\d]|^[一二三四五六七八九十]{1,2}[、.]/.test(text) });
    if (this.rows.length === 0) this.header.push(token);
  }

  /** Words where a figure belongs: behind a row's label or figures, in the same physical row, and no label themselves. */
  private isTextCell(token: Token, text: string): boolean {
    if (!token.shared) return false;
    if (this.vocabulary.entries.has(labelKey(text))) return false;
    if (this.open && this.open.values.length > 0) return this.open.values.at(-1)?.token.row === token.row;
    const last = this.pending.at(-1);
    if (!last || last.token.row !== token.row || !last.entry?.row || last.entry.group || last.entry.header) return false;
    if (this.vocabulary.entries.has(labelKey(last.text + text))) return false;
    this.openRow();
    return this.open !== null;
  }

  private openRow(): void {
    const found = this.resolve();
    this.open = {
      key: found.key,
      labels: this.pending.slice(found.groupFrom).map(({ token }) => token),
      own: this.pending.slice(found.from, found.to).map(({ token }) => token),
      values: this.blanks.filter(({ token }) => token.start >= (this.pending.at(-1)?.token.start ?? 0)),
    };
    this.pending = [];
    this.blanks = [];
  }

  private close(): void {
    if (!this.open && this.blanks.length > 0 && this.pending.length > 0) this.openBlankRow();
    if (this.open) this.rows.push(this.open);
    this.open = null;
    this.blanks = [];
  }

  /** A row whose figures are all blank: its label is one of the form's rows, and enough empty cells follow. */
  private openBlankRow(): void {
    const last = this.pending.at(-1);
    const after = this.blanks.filter(({ token }) => token.start >= (last?.token.end ?? 0));
    if (!last?.entry?.row || (last.entry.header && !last.hasOrdinal)) return;
    const width = this.vocabulary.forms[0]?.rows.find(({ key }) => key === last.entry?.row)?.columns.length ?? Infinity;
    const hard = after.filter(({ token }) => !token.soft && token.row === last.token.row).length;
    if (hard < width && after.length < width) return;
    if (last.entry.group && hard < width) return;
    this.openRow();
  }

  /** Which of the labels read since the last figures name the row that now begins. */
  private resolve(): { key: string | null; from: number; to: number; groupFrom: number } {
    const { pending } = this;
    let to = pending.length;
    to -= this.headerRun(to);
    const found = this.match(to) ?? this.match(pending.length);
    if (found) return { ...found, groupFrom: this.groupStart(found.from) };
    const from = Math.max(0, pending.length - 1);
    return { key: this.alike(pending.at(-1)), from, to: pending.length, groupFrom: this.groupStart(from) };
  }

  /** How many labels at the end, before index `to`, are header cells or meaningless ones standing between label and figures. */
  private headerRun(to: number): number {
    let run = 0;
    while (run < to) {
      const label = this.pending[to - run - 1] as Label;
      const isHeader = label.entry?.header === true && !label.hasOrdinal && !(label.entry.row && label.entry.group);
      if (!isHeader && !meaningless.test(labelKey(label.text)) && !this.isLoneHeaderPiece(label)) break;
      run++;
    }
    return run >= 2 ? run : 0;
  }

  private isLoneHeaderPiece(label: Label): boolean {
    return label.entry === undefined && label.token.shared && label.text.length <= 4;
  }

  private match(to: number): { key: string; from: number; to: number } | null {
    const { pending, vocabulary } = this;
    for (let pieces = Math.min(longestTornLabel, to); pieces >= 1; pieces--) {
      const from = to - pieces;
      const joined = pieces === 1 ? pending[from] : undefined;
      const text = joined?.text ?? pending.slice(from, to).map((label) => label.text).join("");
      const entry = joined ? joined.entry : vocabulary.entries.get(labelKey(text));
      if (entry?.row) return { key: entry.row, from, to };
    }
    const last = pending[to - 1];
    const key = last && this.extended(last);
    return key ? { key, from: to - 1, to } : null;
  }

  /** A label with a remark behind it, or with its last words cut off. */
  private extended(label: Label): string | null {
    const bare = label.text.indexOf("(", 1);
    if (bare > 0) {
      const entry = this.vocabulary.entries.get(labelKey(label.text.slice(0, bare)));
      if (entry?.row) return entry.row;
    }
    return this.alike(label);
  }

  private alike(label: Label | undefined): string | null {
    if (!label || label.entry) return null;
    const key = labelKey(label.text);
    if (key.length < 3) return null;
    let best = alikeEnough;
    let found: string | null = null;
    for (const row of this.vocabulary.rows) {
      const score = likeness(key, row.label);
      if (score > best) {
        best = score;
        found = row.key;
      } else if (score === best) found = found === row.key ? found : null;
    }
    return found;
  }

  /** The labels left of a row's own that name its groups and stand in its physical row. */
  private groupStart(from: number): number {
    const row = this.pending[from]?.token.row;
    let start = from;
    while (start > 0) {
      const label = this.pending[start - 1] as Label;
      if (!label.entry?.group && label.token.row !== row) break;
      start--;
    }
    return start;
  }
}

function isFull(figures: readonly ValueToken[]): boolean {
  return figures.length >= 5;
}
