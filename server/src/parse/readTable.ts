import type { RowForm, TableForm, TableId } from "../form/types";
import type { Span } from "../source/lines";
import type { View } from "../source/view";
import { fitRow, rowCheck } from "./fitRow";
import { headerDifferences } from "./headerDifferences";
import { likeness, labelKey } from "./labelKey";
import { layoutOf } from "./layoutOf";
import { assembleRows, type LabelledRow, type ValueToken } from "./rowAssembler";
import { readAcross } from "./readAcross";
import { toCell, tokenSpan, tokensSpan } from "./tokenSpans";
import type { RowReading, TableReading } from "./tableReading";
import type { Token } from "./token";
import { tokenize } from "./tokenize";
import type { Cell } from "./value";
import type { ViewLines } from "./viewLines";
import { vocabularyOf } from "./vocabulary";

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
  if (assembly.known < leastKnownLabels || !isTable(assembly.rows, assembly.known)) return null;
  const form = bestForm(vocabulary.forms, assembly.rows, preferred);
  placeUnknownRows(form, assembly.rows, lines.view);
  return new TableBuilder(lines.view, form, assembly.rows, assembly.header).build(tokens);
}

/** A few labels in prose make no table: some row has figures, or most of the header is there. */
function isTable(rows: readonly LabelledRow[], known: number): boolean {
  return rows.some(({ key }) => key !== null) || known >= 2 * leastKnownLabels;
}

function bestForm(forms: readonly TableForm[], rows: readonly LabelledRow[], preferred: TableForm): TableForm {
  let best = preferred;
  let most = -1;
  for (const form of [preferred, ...forms]) {
    const score = accounted(form, rows);
    if (score > most) {
      most = score;
      best = form;
    }
  }
  return best;
}

/** How well a form explains the rows: a row it has counts once, with the figures it wants twice more. */
function accounted(form: TableForm, rows: readonly LabelledRow[]): number {
  let score = 0;
  for (const { key, values } of rows) {
    const row = form.rows.find((candidate) => candidate.key === key);
    if (!row) continue;
    const filled = values.filter(({ state }) => state !== "blank").length;
    score += filled === row.columns.length ? 3 : 1;
  }
  return score;
}

const faintlyAlike = 0.25;

/**
 * Rows whose label is none of the form's take the place of the rows missing between their neighbours, where as many are
 * missing as there are unknown, and their labels are at least faintly alike.
 */
function placeUnknownRows(form: TableForm, rows: LabelledRow[], view: View): void {
  const order = new Map(form.rows.map(({ key }, index) => [key, index]));
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
    if (missing.length === unknown.length) missing.forEach((row, index) => adopt(unknown[index] as LabelledRow, row, view));
    at = end - 1;
  }
}

function adopt(row: LabelledRow, form: RowForm, view: View): void {
  const printed = row.own.map(({ start, end }) => view.text.slice(start, end)).join("");
  if (likeness(labelKey(printed), labelKey(form.label)) >= faintlyAlike) row.key = form.key;
}

class TableBuilder {
  private readonly repeated: Span[] = [];

  constructor(
    private readonly view: View,
    private readonly form: TableForm,
    private readonly labelled: readonly LabelledRow[],
    private readonly header: readonly Token[],
  ) {}

  build(tokens: readonly Token[]): TableReading {
    const lead = usualLead(this.labelled, this.form);
    const byKey = new Map<string, LabelledRow[]>();
    for (const row of this.labelled) if (row.key) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
    const rows = this.form.rows.map((form) => this.row(form, byKey.get(form.key) ?? [], lead));
    const used = this.usedTokens(tokens, rows);
    return {
      form: this.form,
      layout: layoutOf(this.view, used),
      span: tokensSpan(this.view, used),
      rows,
      readable: isReadable(rows),
      headerDifferences: headerDifferences(this.view, this.form, this.header),
      repeated: this.repeated,
    };
  }

  private row(form: RowForm, printed: readonly LabelledRow[], lead: number): RowReading {
    const width = form.columns.length;
    const check = rowCheck(this.form, form);
    let chosen: RowReading | null = null;
    for (const row of printed) {
      const reading = this.readRow(form, row, fitRow(row.values, width, lead, check));
      if (!chosen) chosen = reading;
      else if (!chosen.cells && reading.cells) chosen = reading;
      else if (reading.cells && chosen.cells && !sameFigures(chosen.cells, reading.cells) && reading.label)
        this.repeated.push(reading.label);
    }
    return chosen ?? { form, present: false, label: null, labelText: "", span: null, cells: null, printed: [] };
  }

  private readRow(form: RowForm, row: LabelledRow, fit: ReturnType<typeof fitRow>): RowReading {
    const { view } = this;
    const last = row.values.at(-1)?.token ?? row.own.at(-1);
    const first = row.labels[0] ?? row.own[0];
    const reading: RowReading = {
      form,
      present: true,
      label: row.own.length > 0 ? tokensSpan(view, row.own) : null,
      labelText: row.own.map(({ start, end }) => view.text.slice(start, end)).join(""),
      span: first && last ? { start: tokenSpan(view, first).start, end: tokenSpan(view, last).end } : null,
      cells: null,
      printed: row.values.map((value) => toCell(view, value)),
    };
    if ("problem" in fit) return { ...reading, problem: fit.problem };
    const cells = fit.cells.map((value) => toCell(view, value));
    if (!fit.split) return { ...reading, cells };
    const { at, printed, value } = fit.split;
    const [left, right] = [printed[at] as ValueToken, printed[at + 1] as ValueToken];
    const span = { start: tokenSpan(view, left.token).start, end: tokenSpan(view, right.token).end };
    cells[at] = { ...(cells[at] as Cell), span, value };
    return { ...reading, cells, split: { span, value, column: at } };
  }

  /** The cells from the first to the last that belong to the table: header cells it knows, and its rows. */
  private usedTokens(tokens: readonly Token[], rows: readonly RowReading[]): Token[] {
    const { entries } = vocabularyOf(this.form.id);
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    const include = ({ start, end }: Span): void => {
      first = Math.min(first, start);
      last = Math.max(last, end);
    };
    for (const { span } of rows) if (span) include(span);
    for (const token of this.header)
      if (entries.has(labelKey(this.view.text.slice(token.start, token.end)))) include(tokenSpan(this.view, token));
    return tokens.filter((token) => {
      const span = tokenSpan(this.view, token);
      return span.start >= first && span.end <= last;
    });
  }
}

/** How many empty cells stand between label and first figure in the rows that have all their figures. */
function usualLead(rows: readonly LabelledRow[], table: TableForm): number {
  const votes = new Map<number, number>();
  for (const { key, values } of rows) {
    const width = table.rows.find((row) => row.key === key)?.columns.length;
    const filled = values.filter(({ state }) => state !== "blank").length;
    if (filled !== width) continue;
    const lead = values.findIndex(({ state }) => state !== "blank");
    votes.set(lead, (votes.get(lead) ?? 0) + 1);
  }
  let best = 0;
  for (const [lead, count] of votes) if (count > (votes.get(best) ?? 0)) best = lead;
  return best;
}

/** Too many rows with figures missing or left over mean that the table was damaged on its way, not that it is wrong. */
function isReadable(rows: readonly RowReading[]): boolean {
  const present = rows.filter(({ present }) => present);
  const read = present.filter(({ cells }) => cells !== null);
  const unread = present.length - read.length;
  return present.length > 0 && (unread <= 1 || unread * 4 <= present.length);
}

function sameFigures(left: readonly Cell[], right: readonly Cell[]): boolean {
  return left.every(({ value }, at) => value === right[at]?.value);
}

