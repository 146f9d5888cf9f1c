import type { RowForm, TableForm, TableId } from "../form/types";
import type { Span } from "../source/lines";
import type { View } from "../source/view";
import { blockHeads } from "./blockHeads";
import { type Fit, fitRow, rowCheck } from "./fitRow";
import { type Geometry, geometryOf, repeatsLast } from "./geometry";
import { headerDifferences } from "./headerDifferences";
import { labelKey, likeness } from "./labelKey";
import { layoutOf } from "./layoutOf";
import { readAcross } from "./readAcross";
import { type Assembly, assembleRows, type LabelledRow } from "./rowAssembler";
import { absentRow, type RowReading, type TableReading } from "./tableReading";
import type { Token } from "./token";
import { tokenize } from "./tokenize";
import { between, toCell, tokenSpan, tokensSpan } from "./tokenSpans";
import type { Cell } from "./value";
import type { ViewLines } from "./viewLines";
import { type Vocabulary, vocabularyOf } from "./vocabulary";

/** Lines [first, last) of a view. */
export interface LineRange {
  first: number;
  last: number;
}

const leastKnownLabels = 3;

/**
 * Reads one statutory table out of lines of a draft, or returns null where they hold none. Of the table's forms the one
 * that accounts for most rows is taken; where two do equally well, the preferred.
 */
export function readTable(id: TableId, lines: ViewLines, range: LineRange, preferred: TableForm): TableReading | null {
  const vocabulary = vocabularyOf(id);
  const tokens = tokenize(lines, range.first, range.last, vocabulary);
  if (preferred.arrangement === "across") return readAcross(lines.view, tokens, vocabulary, preferred);
  const assembly = assembleRows(lines.view, tokens, vocabulary);
  const known = assembly.known.size;
  if (known < leastKnownLabels || !isTable(assembly.rows, known)) return null;
  const form = bestForm(vocabulary, assembly, preferred);
  const obscured = placeUnknownRows(form, assembly.rows, lines.view);
  return new TableBuilder(lines.view, form, assembly.rows, assembly.header, obscured).build(tokens);
}

/** A few labels in prose make no table: some row has figures, or most of the header is there. */
function isTable(rows: readonly LabelledRow[], known: number): boolean {
  return rows.some(({ key, values }) => key !== null && values.length > 0) || known >= 2 * leastKnownLabels;
}

function bestForm(vocabulary: Vocabulary, assembly: Assembly, preferred: TableForm): TableForm {
  let best = preferred;
  let most = -1;
  for (const form of [preferred, ...vocabulary.forms.filter((other) => other !== preferred)]) {
    const score = accounted(vocabulary.widthsOf(form), vocabulary.keysOf(form), assembly);
    if (score > most) {
      most = score;
      best = form;
    }
  }
  return best;
}

/** How well a form explains a table: a label it has counts once, a row with the figures it wants three times. */
function accounted(widths: ReadonlyMap<string, number>, keys: ReadonlySet<string>, { rows, known }: Assembly): number {
  let score = 0;
  for (const key of known) if (keys.has(key)) score++;
  for (const { key, values } of rows) {
    const width = key === null ? undefined : widths.get(key);
    if (width === undefined) continue;
    const filled = values.filter(({ state }) => state !== "blank");
    score += filled.length === width || (filled.length > width && repeatsLast(filled, width)) ? 3 : 1;
  }
  return score;
}

const faintlyAlike = 0.25;

/**
 * Rows whose label is none of the form's take the place of the rows missing between their neighbours, where as many are
 * missing as there are unknown, and their labels are at least faintly alike. Returns the rows that are missing where
 * unknown ones stand, which may well be them, with the first of those.
 */
function placeUnknownRows(form: TableForm, rows: LabelledRow[], view: View): Map<RowForm, LabelledRow> {
  const obscured = new Map<RowForm, LabelledRow>();
  const order = new Map(form.rows.map(({ key }, index) => [key, index]));
  if (rows.every(({ key }) => order.has(key ?? ""))) return obscured;
  const printed = new Set(rows.map(({ key }) => key));
  let before = -1;
  for (let at = 0; at < rows.length; at++) {
    const known = order.get(rows[at]?.key ?? "");
    if (known !== undefined) {
      before = known;
      continue;
    }
    let end = at;
    while (end < rows.length && order.get(rows[end]?.key ?? "") === undefined) end++;
    const after = order.get(rows[end]?.key ?? "") ?? form.rows.length;
    const missing = form.rows.slice(before + 1, Math.max(before + 1, after)).filter(({ key }) => !printed.has(key));
    const unknown = rows.slice(at, end).filter(({ values }) => values.length > 0);
    if (missing.length === unknown.length)
      for (const [index, row] of missing.entries()) adopt(unknown[index] as LabelledRow, row, view);
    const left = unknown.find(
      ({ key, values }) => !order.has(key ?? "") && values.some(({ state }) => state === "number"),
    );
    if (left) for (const row of missing) obscured.set(row, left);
    at = end - 1;
  }
  return obscured;
}

function adopt(row: LabelledRow, form: RowForm, view: View): void {
  const printed = row.own.map(({ start, end }) => view.text.slice(start, end)).join("");
  if (likeness(labelKey(printed), labelKey(form.label)) >= faintlyAlike) row.key = form.key;
}

class TableBuilder {
  private readonly repeated: Span[] = [];
  private readonly chosen: LabelledRow[] = [];

  constructor(
    private readonly view: View,
    private readonly form: TableForm,
    private readonly labelled: readonly LabelledRow[],
    private readonly header: readonly Token[],
    private readonly obscured: ReadonlyMap<RowForm, LabelledRow>,
  ) {}

  build(tokens: readonly Token[]): TableReading {
    const geometry = geometryOf(this.view, this.labelled, this.form, this.header);
    const byKey = new Map<string, LabelledRow[]>();
    for (const row of this.labelled) {
      const same = byKey.get(row.key ?? "");
      if (same) same.push(row);
      else byKey.set(row.key ?? "", [row]);
    }
    const rows = this.form.rows.map((form) => this.row(form, byKey.get(form.key) ?? [], geometry));
    distrustMergedRows(this.form, rows);
    const used = this.usedTokens(tokens);
    return {
      form: this.form,
      layout: layoutOf(this.view, used),
      span: tokensSpan(this.view, used),
      rows,
      readable: isReadable(rows) && !(rows.some(isShort) && lostRepeats(used)),
      headerDifferences: headerDifferences(this.view, this.form, this.header),
      blockHeads: blockHeads(this.view, this.form, tokens.slice(tokens.indexOf(used[0] as Token))),
      repeated: this.repeated,
      memo: {},
    };
  }

  /** Of the rows printed under one label the first that could be read; others with other figures are repeated ones. */
  private row(form: RowForm, printed: readonly LabelledRow[], geometry: Geometry): RowReading {
    const check = rowCheck(this.form, form);
    let chosen: RowReading | null = null;
    let chosenRow: LabelledRow | undefined;
    for (const row of printed) {
      const reading = this.readRow(form, row, fitRow(row, form.columns.length, geometry, check));
      if (!chosen || (!chosen.cells && reading.cells)) {
        chosen = reading;
        chosenRow = row;
      } else if (reading.cells && chosen.cells && !sameFigures(chosen.cells, reading.cells) && reading.label)
        this.repeated.push(reading.label);
    }
    if (chosenRow) this.chosen.push(chosenRow);
    return chosen ?? this.absent(form);
  }

  private absent(form: RowForm): RowReading {
    const row = this.obscured.get(form);
    const first = row?.labels[0] ?? row?.own[0] ?? row?.values[0];
    return first ? { ...absentRow(form), span: tokenSpan(this.view, first), problem: "unreadable" } : absentRow(form);
  }

  private readRow(form: RowForm, row: LabelledRow, fit: Fit): RowReading {
    const { view } = this;
    const printed = row.values.map((value) => toCell(view, value));
    const reading: RowReading = {
      form,
      present: true,
      label: tokensSpan(view, row.own),
      labelText: row.own.map(({ start, end }) => view.text.slice(start, end)).join(""),
      span: tokensSpan(view, [...row.labels, ...row.values]),
      cells: null,
      printed,
    };
    if ("problem" in fit) return { ...reading, problem: fit.problem };
    reading.cells = cellsAmong(row.values, printed, fit.cells);
    if (!fit.split) return reading;
    const { at, printed: pieces, value } = fit.split;
    const [left, right] = [pieces[at] as Token, pieces[at + 1] as Token];
    const span = { start: tokenSpan(view, left).start, end: tokenSpan(view, right).end };
    reading.cells[at] = { ...(reading.cells[at] as Cell), span, value };
    return { ...reading, split: { span, value, column: at } };
  }

  /** The cells from the first to the last that belong to the table: header cells it knows, and its rows. */
  private usedTokens(tokens: readonly Token[]): readonly Token[] {
    const { entries } = vocabularyOf(this.form.id);
    let first = Number.POSITIVE_INFINITY;
    let last = -1;
    const include = (token: Token | undefined): void => {
      if (!token) return;
      first = Math.min(first, token.roomStart);
      last = Math.max(last, token.roomStart);
    };
    for (const { labels, values } of this.chosen) {
      include(labels[0]);
      include(values.at(-1) ?? labels.at(-1));
    }
    for (const token of this.header)
      if (entries.has(labelKey(this.view.text.slice(token.start, token.end)))) include(token);
    return between(tokens, first, last);
  }
}

/**
 * Where the label of a row was lost with cells around it, figures of that row stand behind the label before: a row that
 * does not add up or has blanks, and whose neighbour below is absent, was damaged rather than miscounted or left blank.
 */
function distrustMergedRows(table: TableForm, rows: RowReading[]): void {
  for (let at = 0; at + 1 < rows.length; at++) {
    const [row, below] = [rows[at] as RowReading, rows[at + 1] as RowReading];
    if (!row.cells || below.present) continue;
    const isTorn = rowCheck(table, row.form)(row.cells.map(({ value }) => value)) === false;
    const hasBlank = row.cells.some(({ state }) => state === "blank");
    if (isTorn || hasBlank) rows[at] = { ...row, cells: null, problem: "unreadable" };
  }
}

/** The cells of the chosen ones among a row's values, in their order. */
function cellsAmong(values: readonly Token[], printed: readonly Cell[], chosen: readonly Token[]): Cell[] {
  let at = -1;
  return chosen.map(({ roomStart }) => {
    do at++;
    while (at < values.length && values[at]?.roomStart !== roomStart);
    return printed[at] as Cell;
  });
}

/** Too many rows with figures missing or left over mean that the table was damaged on its way, not that it is wrong. */
function isReadable(rows: readonly RowReading[]): boolean {
  const present = rows.filter(({ present }) => present);
  const read = present.filter(({ cells }) => cells !== null);
  const unread = present.length - read.length;
  return present.length > 0 && (unread <= 1 || unread * 4 <= present.length);
}

function isShort({ problem }: RowReading): boolean {
  return problem === "missing-cells";
}

/**
 * Some pages are kept without the lines that say the same as the line before, and so without most zeros: of cells that have
 * a line each, no two neighbours are then alike.
 */
function lostRepeats(used: readonly Token[]): boolean {
  return used.every(({ shared, state, value }, at) => {
    const before = used[at - 1];
    return !shared && state !== "blank" && !(before && state === "number" && before.value === value);
  });
}

function sameFigures(left: readonly Cell[], right: readonly Cell[]): boolean {
  return left.every(({ value }, at) => value === right[at]?.value);
}
