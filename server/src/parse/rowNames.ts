import { labelKey, likeness, ordinalOf } from "./labelKey";
import type { Token } from "./token";
import type { LabelEntry, Vocabulary } from "./vocabulary";

/** A cell of words: a label of the table where `entry` says so. */
export interface Label {
  token: Token;
  text: string;
  key: string;
  entry: LabelEntry | undefined;
}

/** The row that some labels name, and which of them: `[from, to)` its own, from `groupFrom` on those of its groups. */
export interface NamedRow {
  key: string | null;
  from: number;
  to: number;
  groupFrom: number;
}

const meaningless = /^(?:数据|列|项目|字段|数值|数量|栏目?|单位|序号|表头|指标|内容|第)?\d{0,3}(?:列|栏|项)?$/;
const ordinalStart = /^[(\d]|^[一二三四五六七八九十]{1,2}[、.]/;
const longestTornLabel = 5;
const alikeEnough = 0.6;

/** Tells, of the labels read since the last figures, which name the row that now begins. */
export class RowNames {
  private readonly alikes = new Map<string, string | null>();
  private pending: readonly Label[] = [];

  constructor(private readonly vocabulary: Vocabulary) {}

  resolve(pending: readonly Label[]): NamedRow {
    this.pending = pending;
    const last = pending.at(-1);
    let to = pending.length;
    // Most rows: the last label is a row's and can be nothing else.
    if (last?.entry?.row && (!last.entry.header || hasOrdinal(last)))
      return { key: last.entry.row, from: to - 1, to, groupFrom: this.groupStart(to - 1) };
    const torn = this.torn(to);
    if (torn) return { ...torn, groupFrom: this.groupStart(torn.from) };
    to -= this.headerRun(to);
    // A row that has lost its label stands right under the header: no cell of the header names it.
    const found = this.match(to);
    if (found) return { ...found, groupFrom: this.groupStart(found.from) };
    const alike = this.tornAlike();
    if (alike) return { ...alike, groupFrom: this.groupStart(alike.from) };
    const from = Math.max(0, pending.length - 1);
    return {
      key: to < pending.length ? null : this.alike(pending.at(-1)),
      from,
      to: pending.length,
      groupFrom: this.groupStart(from),
    };
  }

  /** How many labels at the end, before index `to`, are header cells or meaningless ones standing between label and figures. */
  private headerRun(to: number): number {
    const [before, last] = [this.pending[to - 2], this.pending[to - 1]];
    // A label alone in the physical row of its figures is no header cell, whatever it says.
    if (last?.entry?.row && last.token.shared && before?.token.row !== last.token.row) return 0;
    let run = 0;
    while (run < to) {
      const label = this.pending[to - run - 1] as Label;
      const isHeader = label.entry?.header === true && !hasOrdinal(label) && !(label.entry.row && label.entry.group);
      if (!isHeader && !meaningless.test(label.key) && !this.isLoneHeaderPiece(label)) break;
      run++;
    }
    return run >= 2 ? run : 0;
  }

  private isLoneHeaderPiece(label: Label): boolean {
    return label.entry === undefined && label.token.shared && label.text.length <= 4;
  }

  /** The row named by the label before index `to`, or by the labels it was torn into. */
  private match(to: number): { key: string; from: number; to: number } | null {
    const last = this.pending[to - 1];
    if (!last) return null;
    if (last.entry?.row) return { key: last.entry.row, from: to - 1, to };
    const torn = this.torn(to);
    if (torn) return torn;
    const key = this.extended(last);
    return key ? { key, from: to - 1, to } : null;
  }

  /** The row whose label the labels before index `to` are the pieces of. */
  private torn(to: number): { key: string; from: number; to: number } | null {
    const { pending, vocabulary } = this;
    let text = pending[to - 1]?.text ?? "";
    for (let from = to - 2; from >= Math.max(0, to - longestTornLabel); from--) {
      text = (pending[from] as Label).text + text;
      const entry = vocabulary.entries.get(labelKey(text));
      if (entry?.row) return { key: entry.row, from, to };
    }
    return null;
  }

  /** The row whose label the last two labels, one below the other, are most like when put together. */
  private tornAlike(): { key: string; from: number; to: number } | null {
    const { pending, vocabulary } = this;
    const to = pending.length;
    const [first, last] = [pending[to - 2], pending[to - 1]];
    if (!first || !last || first.entry || last.entry || !hasOrdinal(first) || hasOrdinal(last)) return null;
    const key = mostAlike(labelKey(first.text + last.text), vocabulary.rows);
    return key ? { key, from: to - 2, to } : null;
  }

  /** A label with a remark behind it, or with its last words cut off. */
  private extended(label: Label): string | null {
    const bare = label.text.indexOf("(", 1);
    // Brackets around an ordinal begin another label, run together with this one.
    if (bare > 0 && ordinalOf(label.text.slice(bare)) === "") {
      const entry = this.vocabulary.entries.get(labelKey(label.text.slice(0, bare)));
      if (entry?.row) return entry.row;
    }
    return this.alike(label);
  }

  /** The one row whose label is most like this one, if it is like enough. */
  private alike(label: Label | undefined): string | null {
    if (!label || label.entry || label.key.length < 3) return null;
    const known = this.alikes.get(label.key);
    if (known !== undefined) return known;
    const found = mostAlike(label.key, this.vocabulary.rows);
    this.alikes.set(label.key, found);
    return found;
  }

  /** The labels left of a row's own that name its groups and stand in its physical row. */
  private groupStart(from: number): number {
    const row = this.pending[from]?.token.row;
    let start = from;
    while (start > 0) {
      const label = this.pending[start - 1] as Label;
      if (namesRow(label) || (!label.entry?.group && label.token.row !== row)) break;
      start--;
    }
    return start;
  }
}

/** The row whose label is most like a key, if it is like enough and no other is as much. */
export function mostAlike(key: string, rows: Vocabulary["rows"]): string | null {
  let best = alikeEnough;
  let found: string | null = null;
  for (const row of rows) {
    const shorter = Math.min(key.length, row.label.length);
    if (2 * (shorter - 1) < best * (key.length + row.label.length - 2)) continue;
    const score = likeness(key, row.label);
    if (score > best) {
      best = score;
      found = row.key;
    } else if (score === best) found = found === row.key ? found : null;
  }
  return found;
}

/** Whether a label is a row's and can be nothing else. */
export function namesRow(label: Label): boolean {
  const { entry } = label;
  return entry?.row !== undefined && !entry.group && (!entry.header || hasOrdinal(label));
}

export function hasOrdinal({ text }: Label): boolean {
  return ordinalStart.test(text);
}
