/** Drafts changed where a test says, and what is read of them. */
import assert from "node:assert/strict";
import type { TableId } from "../../server/src/form/types";
import { cellAt, type RowReading, type TableReading } from "../../server/src/parse/tableReading";
import type { Report } from "../../server/src/report/report";
import { applyEdits, type Edit } from "../../server/src/service";
import type { Span } from "../../server/src/source/lines";
import { service } from "./support";

/** The only report of a text. */
export function reportOf(text: string): Report {
  const { reports } = service.read(text);
  assert.equal(reports.length, 1, "one report");
  return reports[0] as Report;
}

export function tableOf(text: string, id: TableId): TableReading {
  return reportOf(text).tables[id] ?? assert.fail(`no table ${id}`);
}

export function rowOf(text: string, id: TableId, key: string): RowReading {
  return tableOf(text, id).rows.find(({ form }) => form.key === key) ?? assert.fail(`no row ${key}`);
}

/** The text a span stands for. */
export function at(text: string, span: Span | null | undefined): string {
  return span ? text.slice(span.start, span.end) : assert.fail("no span");
}

/** A text with the first match replaced; fails where nothing matches. */
export function changed(text: string, pattern: RegExp | string, by: string): string {
  assert.ok(text.search(pattern) >= 0 || text.includes(String(pattern)), `nothing matches ${pattern}`);
  return text.replace(pattern, () => by);
}

/** The draft with the cells of rows printed anew, in the order of the columns: `·` is a blank cell, `…` leaves one as it is. */
export function withRows(text: string, id: TableId, rows: Record<string, string>): string {
  const table = tableOf(text, id);
  const edits = Object.entries(rows).flatMap(([key, printed]) =>
    printed.split(" ").flatMap((word, column): Edit[] => {
      const columns = table.rows.find(({ form }) => form.key === key)?.form.columns ?? assert.fail(key);
      const cell = cellAt(table, key, columns[column]?.key ?? "") ?? assert.fail(`${key} has no figure ${column}`);
      return word === "…" ? [] : [{ span: cell.span, text: word === "·" ? "" : word }];
    }),
  );
  return applyEdits(text, edits);
}

/** The draft without the lines that match. */
export function withoutLines(text: string, pattern: RegExp): string {
  const kept = text.split("\n").filter((line) => !pattern.test(line));
  assert.ok(kept.length < text.split("\n").length, `no line matches ${pattern}`);
  return kept.join("\n");
}

/** The figures of a row; null for what is no figure. */
export function figuresOf(text: string, id: TableId, key: string): (number | null)[] | undefined {
  return rowOf(text, id, key).cells?.map(({ value }) => value);
}
