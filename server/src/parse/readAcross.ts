import type { RowForm, TableForm } from "../form/types";
import type { View } from "../source/view";
import { fitRow, rowCheck } from "./fitRow";
import { headerDifferences } from "./headerDifferences";
import { labelKey } from "./labelKey";
import { layoutOf } from "./layoutOf";
import { toCell, tokenSpan, tokensSpan } from "./tokenSpans";
import type { ValueToken } from "./rowAssembler";
import type { RowReading, TableReading } from "./tableReading";
import type { Token } from "./token";
import { mayBeValue, readValue } from "./value";
import type { Vocabulary } from "./vocabulary";

/** Figures with no label between them, and the labels read since the figures before. */
interface Run {
  labels: string[];
  values: ValueToken[];
}

const leastKnownLabels = 3;
const separatorRow = /^:?-{3,}:?$|^:-+:?$|^-+:$/;

/**
 * Reads a table that is printed as one line of figures under a header of blocks: all figures in one run, or a run a
 * block under its label, or a row a block, or a row a result. The header may be fused or lost.
 */
export function readAcross(
  view: View,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  table: TableForm,
): TableReading | null {
  const { runs, header, known } = collectRuns(view, tokens, vocabulary);
  const figures = runs.reduce((sum, { values }) => sum + values.filter(({ state }) => state !== "blank").length, 0);
  const width = table.rows.reduce((sum, { columns }) => sum + columns.length, 0);
  if (known < leastKnownLabels && figures < width) return null;
  if (figures === 0 && runs.every(({ values }) => values.length < width) && known < 2 * leastKnownLabels) return null;
  const rows = inOneRun(view, table, runs, width) ?? byBlock(view, table, runs, vocabulary) ?? byResult(view, table, runs);
  const used = usedTokens(tokens, header, runs);
  return {
    form: table,
    layout: layoutOf(view, used),
    span: tokensSpan(view, used),
    rows: rows ?? unreadRows(view, table, runs, width),
    readable: rows !== null || isNearly(figures, width),
    headerDifferences: headerDifferences(view, table, header),
    repeated: [],
  };
}

function collectRuns(
  view: View,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): { runs: Run[]; header: Token[]; known: number } {
  const runs: Run[] = [];
  const header: Token[] = [];
  const known = new Set<string>();
  let labels: string[] = [];
  let current: Run | null = null;
  for (const token of tokens) {
    const text = view.text.slice(token.start, token.end);
    if (separatorRow.test(text)) continue;
    const value = text === "" || mayBeValue(text) ? readValue(text) : undefined;
    if (value && value.state !== "text") {
      if (current && startsNewRun(current, token)) current = null;
      if (!current) {
        if (value.state === "blank" && labels.length > 0 && !token.soft && !runs.length && token.shared) {
          // An empty cell inside the header is the room under a merged one.
          continue;
        }
        current = { labels, values: [] };
        runs.push(current);
        labels = [];
      }
      current.values.push({ token, ...value });
      continue;
    }
    current = null;
    const key = text.length <= 2 * vocabulary.longestKey ? labelKey(text) : "";
    if (key === "") continue;
    if (vocabulary.entries.has(key)) known.add(key);
    labels.push(key);
    if (runs.every(({ values }) => values.every(({ state }) => state === "blank"))) header.push(token);
  }
  return { runs: runs.filter(isMeant), header, known: known.size };
}

/** Soft blanks alone are the fillers of merged header cells. */
function isMeant({ values }: Run): boolean {
  return values.some(({ state, token }) => state !== "blank" || (!token.soft && values.length >= 5));
}

/** Figures in a further physical row are a run of their own where rows hold several figures. */
function startsNewRun(run: Run, token: Token): boolean {
  const last = run.values.at(-1)?.token;
  if (!last || last.row === token.row) return false;
  return last.shared || token.shared;
}

function inOneRun(view: View, table: TableForm, runs: readonly Run[], width: number): RowReading[] | null {
  for (const run of runs) {
    const cells = exactly(run.values, width);
    if (cells) return slice(view, table, cells);
  }
  for (let first = 0; first < runs.length; first++) {
    const joined: ValueToken[] = [];
    for (let last = first; last < runs.length && joined.length < width; last++) {
      const run = runs[last] as Run;
      if (last > first && run.labels.length > 0) break;
      joined.push(...run.values);
      const cells = exactly(joined, width);
      if (cells) return slice(view, table, cells);
    }
  }
  return null;
}

function exactly(values: readonly ValueToken[], width: number): ValueToken[] | null {
  const filled = values.filter(({ state }) => state !== "blank");
  if (filled.length === width) return filled;
  if (filled.length > width) return null;
  const hard = values.filter(({ token }) => !token.soft);
  if (hard.length === width) return hard;
  if (values.length === width) return [...values];
  const last = values.findLastIndex(({ state }) => state !== "blank");
  return last >= 0 && last < width && values.length > width ? values.slice(0, width) : null;
}

function slice(view: View, table: TableForm, cells: readonly ValueToken[]): RowReading[] {
  let at = 0;
  return table.rows.map((form) => {
    const own = cells.slice(at, at + form.columns.length);
    at += form.columns.length;
    return blockRow(view, form, own, own);
  });
}

function blockRow(view: View, form: RowForm, cells: readonly ValueToken[] | null, printed: readonly ValueToken[]): RowReading {
  const first = printed[0];
  const last = printed.at(-1);
  const span = first && last ? { start: tokenSpan(view, first.token).start, end: tokenSpan(view, last.token).end } : null;
  return {
    form,
    present: span !== null,
    label: null,
    labelText: "",
    span,
    cells: cells ? cells.map((value) => toCell(view, value)) : null,
    printed: printed.map((value) => toCell(view, value)),
  };
}

/** A run of figures for each block, under the block's label or, where no block is named, in the form's order. */
function byBlock(view: View, table: TableForm, runs: readonly Run[], vocabulary: Vocabulary): RowReading[] | null {
  const width = table.rows[0]?.columns.length ?? 0;
  const wide = runs.filter(({ values }) => values.length >= width - 1);
  if (wide.length !== table.rows.length) return null;
  const named = new Map<string, Run>();
  for (const run of wide) {
    const key = run.labels.map((label) => vocabulary.entries.get(label)?.row).findLast((row) => row !== undefined);
    if (key && !named.has(key)) named.set(key, run);
  }
  const complete = named.size === table.rows.length;
  const rows = table.rows.map((form, at) => {
    const run = (complete ? named.get(form.key) : wide[at]) as Run;
    const fit = fitRow(run.values, width, 0, rowCheck(table, form));
    if ("problem" in fit) return { ...blockRow(view, form, null, run.values), problem: fit.problem };
    const reading = blockRow(view, form, fit.cells, run.values);
    if (!fit.split) return reading;
    const [left, right] = [fit.split.printed[fit.split.at], fit.split.printed[fit.split.at + 1]] as [ValueToken, ValueToken];
    const span = { start: tokenSpan(view, left.token).start, end: tokenSpan(view, right.token).end };
    return { ...reading, split: { span, value: fit.split.value, column: fit.split.at } };
  });
  return rows.filter(({ cells }) => cells).length >= 2 ? rows : null;
}

/** One row a result with a figure for each block, or one figure a line, under the labels of the columns. */
function byResult(view: View, table: TableForm, runs: readonly Run[]): RowReading[] | null {
  const columns = table.rows[0]?.columns ?? [];
  const keys = columns.map(({ label }) => labelKey(label));
  const width = table.rows.length;
  const tail = runs.slice(-columns.length);
  const transposed =
    tail.length === columns.length &&
    tail.every(({ labels, values }, at) => values.length === width && labels.at(-1) === keys[at]);
  if (transposed) return table.rows.map((form, block) => blockOf(view, form, tail.map(({ values }) => values[block] as ValueToken)));
  const single = runs.filter(({ values, labels }) => values.length === 1 && keys.includes(labels.at(-1) ?? ""));
  if (single.length !== width * columns.length) return null;
  const inOrder = single.every(({ labels }, at) => labels.at(-1) === keys[at % columns.length]);
  return inOrder ? slice(view, table, single.map(({ values }) => values[0] as ValueToken)) : null;
}

function blockOf(view: View, form: RowForm, cells: ValueToken[]): RowReading {
  return blockRow(view, form, cells, cells);
}

/** Nothing fits: the figures of all runs, kept on the first row so that a finding can say how many there are. */
function unreadRows(view: View, table: TableForm, runs: readonly Run[], width: number): RowReading[] {
  const printed = runs.flatMap(({ values }) => values);
  const filled = printed.filter(({ state }) => state !== "blank");
  return table.rows.map((form, at) => ({
    ...blockRow(view, form, null, at === 0 ? printed : []),
    problem: filled.length > width ? "extra-cells" : "missing-cells",
  }));
}

function isNearly(figures: number, width: number): boolean {
  return figures !== width && Math.abs(figures - width) <= 2;
}

function usedTokens(tokens: readonly Token[], header: readonly Token[], runs: readonly Run[]): Token[] {
  const used = [...header, ...runs.flatMap(({ values }) => values.map(({ token }) => token))];
  const first = used.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const last = used.reduce((most, { end }) => Math.max(most, end), 0);
  return tokens.filter(({ start, end }) => start >= first && end <= last);
}
