import { figureCount } from "../form/forms";
import type { RowForm, TableForm } from "../form/types";
import type { View } from "../source/view";
import { fitRow, rowCheck } from "./fitRow";
import type { Geometry } from "./geometry";
import { headerDifferences } from "./headerDifferences";
import { labelKey } from "./labelKey";
import { layoutOf } from "./layoutOf";
import type { LabelledRow } from "./rowAssembler";
import { leastKnownLabels, type Run, RunCollector } from "./runs";
import type { RowReading, TableReading } from "./tableReading";
import type { Token } from "./token";
import { between, toCell, tokenSpan, tokensSpan } from "./tokenSpans";
import type { Vocabulary } from "./vocabulary";

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
  const width = figureCount(table);
  if (known < leastKnownLabels && cells < width) return null;
  if (figures === 0 && runs.every(({ values }) => values.length < width) && known < 2 * leastKnownLabels) return null;
  const rows =
    inOneRun(view, table, runs, width) ??
    byBlock(view, table, runs, vocabulary) ??
    inTwoRuns(view, table, runs, vocabulary) ??
    byResult(view, table, runs);
  const used = usedTokens(tokens, header, runs);
  return {
    form: table,
    layout: layoutOf(view, used),
    span: tokensSpan(view, used),
    rows: rows ?? unreadRows(view, table, runs, width),
    readable: rows !== null || mayBeCounted(cells, figures, width),
    headerDifferences: headerDifferences(view, table, header),
    blockHeads: [],
    repeated: [],
    memo: {},
  };
}

function inOneRun(view: View, table: TableForm, all: readonly Run[], width: number): RowReading[] | null {
  // A row without a figure may be part of the header; it is the table's own only where nothing else is.
  const filled = all.filter(({ values }) => values.some(({ state }) => state === "number" || state === "remark"));
  const runs = filled.length > 0 ? filled : all;
  for (const { values } of runs) {
    const cells = exactly(values, width) ?? beforePageNumber(table, values, width);
    if (cells && isPlausible(table, cells)) return slice(view, table, cells);
  }
  for (let first = 0; first < runs.length; first++) {
    const joined: Token[] = [];
    for (let last = first; last < runs.length && joined.length < width; last++) {
      const { labels, values } = runs[last] as Run;
      if ((last > first && labels.length > 0) || values.length > width) break;
      for (const value of values) joined.push(value);
      const cells = exactly(joined, width);
      if (cells && isPlausible(table, cells)) return slice(view, table, cells);
    }
  }
  return null;
}

/** One figure a line, and behind them one more: a page number, where all totals hold without it and it alone. */
function beforePageNumber(table: TableForm, values: readonly Token[], width: number): readonly Token[] | null {
  if (values.length !== width + 1 || values.some(({ state, shared }) => state !== "number" || shared)) return null;
  const holds = (cells: readonly Token[]): boolean => rowsOf(table, cells).every(([row, own]) => adds(table, row, own));
  const without = (at: number): boolean => holds(values.toSpliced(at, 1));
  return without(width) && !values.some((_, at) => at < width && without(at)) ? values.slice(0, width) : null;
}

function rowsOf(table: TableForm, cells: readonly Token[]): [RowForm, readonly Token[]][] {
  let at = 0;
  return table.rows.map((row) => {
    const own = cells.slice(at, at + row.columns.length);
    at += row.columns.length;
    return [row, own];
  });
}

function adds(table: TableForm, row: RowForm, own: readonly Token[]): boolean {
  return rowCheck(table, row)(own.map(({ value }) => value)) !== false;
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
  return values.length === width && values[0]?.row === values.at(-1)?.row ? values : null;
}

/**
 * A block with blanks whose other figures fall short of its total lost some on their way, and others may stand in their
 * places; but not where every cell has separators of its own, and none at either end may be a filler.
 */
function isPlausible(table: TableForm, cells: readonly Token[]): boolean {
  const rows = rowsOf(table, cells);
  if (mayBeFiller(cells[0], rows[0]) || mayBeFiller(cells.at(-1), rows.at(-1))) return false;
  if (cells.every(({ soft }) => !soft)) return true;
  return rows.every(([row, own]) => {
    const blank = own.findIndex(({ state }) => state === "blank");
    // A total may be left blank like any other figure; it tells nothing then.
    const mayBeLost = blank >= 0 && own.at(-1)?.state !== "blank";
    return !mayBeLost || adds(table, row, own);
  });
}

/** An empty cell at either end, beside a block whose figures would be shifted if one of them was lost. */
function mayBeFiller(cell: Token | undefined, block: [RowForm, readonly Token[]] | undefined): boolean {
  return cell?.state === "blank" && block?.[1].some(({ value }) => value !== null && value !== 0) === true;
}

function slice(view: View, table: TableForm, cells: readonly Token[]): RowReading[] {
  return rowsOf(table, cells).map(([form, own]) => blockRow(view, form, own, own));
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
const noFillers: Geometry = {
  fillers: false,
  exact: false,
  cells: -1,
  column: -1,
  lead: 0,
  trailing: false,
  uniform: false,
  copies: false,
};

function rowOf({ values }: Run): LabelledRow {
  return { key: null, labels: [], own: [], values, isLast: false, interrupted: false };
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

/** The first block, and the others together, as two tables under their own headings. */
function inTwoRuns(view: View, table: TableForm, runs: readonly Run[], vocabulary: Vocabulary): RowReading[] | null {
  const width = table.rows[0]?.columns.length ?? 0;
  const [first, others, ...more] = runs.filter(({ values }) => values.length >= width);
  if (!first || !others || more.length > 0) return null;
  if (first.values.length !== width || others.values.length !== (table.rows.length - 1) * width) return null;
  const named = first.labels.map((label) => vocabulary.entries.get(label)?.row).findLast((row) => row !== undefined);
  if (named !== undefined && named !== table.rows[0]?.key) return null;
  const cells = [...first.values, ...others.values];
  return cells.every(({ state }) => state !== "blank") ? slice(view, table, cells) : null;
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
    wanted: width,
    problem: filled.length > width ? "extra-cells" : "missing-cells",
  }));
}

/** Whether it can be said how many figures are missing or too many: it cannot where blanks may stand for those missing. */
function mayBeCounted(cells: number, figures: number, width: number): boolean {
  if (cells === width || Math.abs(cells - width) > 2) return false;
  return cells < width || figures >= width;
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
