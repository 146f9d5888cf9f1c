import type { RowForm, TableForm } from "../form/types";
import type { View } from "../source/view";
import { fitRow, rowCheck } from "./fitRow";
import type { Geometry } from "./geometry";
import { headerDifferences } from "./headerDifferences";
import { labelKey } from "./labelKey";
import { layoutOf } from "./layoutOf";
import type { LabelledRow } from "./rowAssembler";
import type { RowReading, TableReading } from "./tableReading";
import type { Token } from "./token";
import { between, toCell, tokenSpan, tokensSpan } from "./tokenSpans";
import type { Vocabulary } from "./vocabulary";

/** Figures with no label between them, and the labels read since the figures before. */
interface Run {
  labels: string[];
  values: Token[];
}

interface Runs {
  runs: Run[];
  header: Token[];
  /** How many different labels of the table were met. */
  known: number;
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
  const { runs, header, known } = new RunCollector(view, vocabulary, table).collect(tokens);
  let cells = 0;
  let figures = 0;
  for (const { values } of runs)
    for (const { state, soft } of values) {
      if (!soft) cells++;
      if (state !== "blank") figures++;
    }
  const width = table.rows.reduce((sum, { columns }) => sum + columns.length, 0);
  if (known < leastKnownLabels && cells < width) return null;
  if (figures === 0 && runs.every(({ values }) => values.length < width) && known < 2 * leastKnownLabels) return null;
  const rows =
    inOneRun(view, table, runs, width) ?? byBlock(view, table, runs, vocabulary) ?? byResult(view, table, runs);
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

class RunCollector {
  private readonly runs: Run[] = [];
  private readonly header: Token[] = [];
  private readonly known = new Set<string>();
  private readonly columns: readonly string[];
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
  }

  collect(tokens: readonly Token[]): Runs {
    for (const token of tokens) {
      if (token.state === "text") this.takeLabel(token);
      else this.takeValue(token);
    }
    return { runs: this.runs.filter(isMeant), header: this.header, known: this.known.size };
  }

  private takeValue(token: Token): void {
    if (this.current && startsNewRun(this.current, token)) this.current = null;
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

  private takeLabel(token: Token): void {
    const { view, vocabulary } = this;
    const length = token.end - token.start;
    const text = length <= longestFusedHeader ? view.text.slice(token.start, token.end) : "";
    if (separatorRow.test(text)) return;
    this.current = null;
    this.labelRow = token.row;
    const key = length <= 2 * vocabulary.longestKey ? labelKey(text) : "";
    if (length > vocabulary.longestKey) this.takeFusedHeader(text);
    if (key === "") return;
    if (vocabulary.entries.has(key)) this.known.add(key);
    this.labels.push(key);
    if (!this.figuresMet) this.header.push(token);
  }

  /** Words that are the header's labels run together tell as much as the labels would. */
  private takeFusedHeader(text: string): void {
    const found = this.columns.filter((label) => text.includes(label));
    if (found.length >= leastKnownLabels) for (const label of found) this.known.add(label);
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

function inOneRun(view: View, table: TableForm, runs: readonly Run[], width: number): RowReading[] | null {
  for (const { values } of runs) {
    const cells = exactly(values, width);
    if (cells) return slice(view, table, cells);
  }
  for (let first = 0; first < runs.length; first++) {
    const joined: Token[] = [];
    for (let last = first; last < runs.length && joined.length < width; last++) {
      const { labels, values } = runs[last] as Run;
      if ((last > first && labels.length > 0) || values.length > width) break;
      for (const value of values) joined.push(value);
      const cells = exactly(joined, width);
      if (cells) return slice(view, table, cells);
    }
  }
  return null;
}

/** The cells of a run where they are as many as the form wants: figures alone, or with the cells left blank. */
function exactly(values: readonly Token[], width: number): readonly Token[] | null {
  let filled = 0;
  let hard = 0;
  for (const { state, soft } of values) {
    if (state !== "blank") filled++;
    if (!soft) hard++;
  }
  if (filled === width) return values.filter(({ state }) => state !== "blank");
  if (filled > width) return null;
  if (hard === width) return values.filter(({ soft }) => !soft);
  return values.length === width ? values : null;
}

function slice(view: View, table: TableForm, cells: readonly Token[]): RowReading[] {
  let at = 0;
  return table.rows.map((form) => {
    const own = cells.slice(at, at + form.columns.length);
    at += form.columns.length;
    return blockRow(view, form, own, own);
  });
}

function blockRow(view: View, form: RowForm, cells: readonly Token[] | null, printed: readonly Token[]): RowReading {
  const first = printed[0];
  const last = printed.at(-1);
  const span = first && last ? { start: tokenSpan(view, first).start, end: tokenSpan(view, last).end } : null;
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

/** Behind the label of a block there are no cells but its own. */
const noFillers: Geometry = { fillers: false, cells: -1, column: -1, lead: 0, trailing: false };

function rowOf({ values }: Run): LabelledRow {
  return { key: null, labels: [], own: [], values, isLast: false };
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
    const fit = fitRow(rowOf(run), width, noFillers, rowCheck(table, form));
    if ("problem" in fit) return { ...blockRow(view, form, null, run.values), problem: fit.problem };
    const reading = blockRow(view, form, fit.cells, run.values);
    if (!fit.split) return reading;
    const [left, right] = [fit.split.printed[fit.split.at], fit.split.printed[fit.split.at + 1]] as [Token, Token];
    const span = { start: tokenSpan(view, left).start, end: tokenSpan(view, right).end };
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
  if (transposed)
    return table.rows.map((form, block) =>
      blockOf(
        view,
        form,
        tail.map(({ values }) => values[block] as Token),
      ),
    );
  const single = runs.filter(({ values, labels }) => values.length === 1 && keys.includes(labels.at(-1) ?? ""));
  if (single.length !== width * columns.length) return null;
  const inOrder = single.every(({ labels }, at) => labels.at(-1) === keys[at % columns.length]);
  return inOrder
    ? slice(
        view,
        table,
        single.map(({ values }) => values[0] as Token),
      )
    : null;
}

function blockOf(view: View, form: RowForm, cells: Token[]): RowReading {
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

function usedTokens(tokens: readonly Token[], header: readonly Token[], runs: readonly Run[]): readonly Token[] {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  const include = ({ roomStart }: Token): void => {
    first = Math.min(first, roomStart);
    last = Math.max(last, roomStart);
  };
  for (const token of header) include(token);
  for (const { values } of runs) for (const token of values) include(token);
  return between(tokens, first, last);
}
