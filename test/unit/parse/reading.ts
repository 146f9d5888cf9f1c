import { currentForm, forms } from "../../../server/src/form/forms";
import type { FormId, TableForm, TableId } from "../../../server/src/form/types";
import { readTable } from "../../../server/src/parse/readTable";
import type { RowReading, TableReading } from "../../../server/src/parse/tableReading";
import type { Token } from "../../../server/src/parse/token";
import { tokenize } from "../../../server/src/parse/tokenize";
import { ViewLines } from "../../../server/src/parse/viewLines";
import { vocabularyOf } from "../../../server/src/parse/vocabulary";
import { createView, type View } from "../../../server/src/source/view";

export function linesOf(text: string): ViewLines {
  return new ViewLines(createView(text));
}

export function tableForm(id: TableId, form: FormId = currentForm.id): TableForm {
  return (forms.find((one) => one.id === form) ?? currentForm).tables[id];
}

/** The cells a text is cut into. */
export function cellsOf(text: string, id: TableId = "applications"): { view: View; tokens: Token[] } {
  const lines = linesOf(text);
  return { view: lines.view, tokens: tokenize(lines, 0, lines.count, vocabularyOf(id)) };
}

/**
 * The cells of a text, a string a physical row: `甲|1|_` are words, a figure, and a blank; `~` is a blank that may be the
 * room of a merged cell, and a cell alone on its line has a dot behind it.
 */
export function cut(text: string, id?: TableId): string[] {
  const { view, tokens } = cellsOf(text, id);
  const rows = new Map<number, string[]>();
  for (const token of tokens) {
    const words = view.text.slice(token.start, token.end) || (token.soft ? "~" : "_");
    rows.set(token.row, [...(rows.get(token.row) ?? []), token.shared ? words : `${words}·`]);
  }
  return [...rows.values()].map((cells) => cells.join("|"));
}

/** The table in a text that is nothing else. */
export function tableIn(text: string, id: TableId = "applications", form?: FormId): TableReading | null {
  const lines = linesOf(text);
  return readTable(id, lines, { first: 0, last: lines.count }, tableForm(id, form));
}

/** What a row was read as: its figures, `_` for a cell without one, or why it could not be read. */
export function figuresOf(row: RowReading | undefined): string {
  if (!row?.present) return "absent";
  if (!row.cells) return row.problem ?? "not read";
  return row.cells.map(({ value }) => value ?? "_").join(" ");
}

/** The row of a table by its key, as `figuresOf` says it. */
export function rowIn(table: TableReading | null, key: string): string {
  return table ? figuresOf(table.rows.find(({ form }) => form.key === key)) : "no table";
}
