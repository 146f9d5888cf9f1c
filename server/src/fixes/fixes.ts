import type { TableId } from "../form/types";
import type { Report } from "../report/report";
import type { Finding, RuleContext } from "../rules/finding";
import { type Edit, type Fix, inSnippet } from "./edit";
import { insertTitle } from "./headings";
import { type Gap, insertRows } from "./insertRow";
import { insertSections } from "./insertSection";
import { insertTable, TabStops } from "./insertTable";
import { repairOf } from "./repairByKind";
import { styleOf, type TableStyle } from "./style";

export interface FixContext {
  say: RuleContext["say"];
  tableStyle: TableStyle;
}

/** The repairs of one finding; none where a repair would have to guess. Edits are in offsets of the text as typed. */
export function fixesOf(report: Report, { rule, data }: Finding, { say, tableStyle }: FixContext): Fix[] {
  if (!data) return [];
  const style = styleOf(report, tableStyle);
  return repairOf(data, { report, rule, style, say }).filter(({ edits }) => edits.length > 0);
}

/** Everything the form wants and the draft lacks, in one repair: title, sections with their tables, tables, rows. */
export function insertEverythingMissing(report: Report, findings: readonly Finding[], context: FixContext): Fix | null {
  const style = styleOf(report, context.tableStyle);
  const stops = new TabStops();
  const edits: (Edit | null)[] = [];
  const gaps = new Map<TableId, Gap[]>();
  const sections: Parameters<typeof insertSections>[1][number][] = [];
  for (const { data } of findings) {
    if (data?.kind === "insert-title" && report.unit && report.year) edits.push(insertTitle(report, style));
    if (data?.kind === "insert-table") edits.push(insertTable(report, data.table, style, stops));
    if (data?.kind === "insert-row") gaps.set(data.table, [...(gaps.get(data.table) ?? []), data]);
    if (data?.kind === "insert-section") sections.push(data.section);
  }
  for (const [table, rows] of gaps) edits.push(...insertRows(report, table, rows, style));
  edits.push(...insertSections(report, sections, style, stops));
  const all = edits.filter((edit) => edit !== null).sort((a, b) => a.span.start - b.span.start);
  if (all.length === 0) return null;
  return {
    title: context.say({ zh: "插入全部缺失部分", en: "Insert everything that is missing" }),
    edits: mergeAtSamePlace(all),
    preferred: false,
    safe: false,
  };
}

/** Insertions at one place become one, so that no client has to guess their order. */
function mergeAtSamePlace(edits: readonly Edit[]): Edit[] {
  const merged: Edit[] = [];
  for (const edit of edits) {
    const last = merged.at(-1);
    if (
      last &&
      last.span.start === edit.span.start &&
      last.span.end === edit.span.end &&
      last.span.start === last.span.end
    ) {
      merged[merged.length - 1] = {
        span: last.span,
        text: last.text + edit.text,
        snippet: (last.snippet ?? inSnippet(last.text)) + (edit.snippet ?? inSnippet(edit.text)),
      };
    } else merged.push(edit);
  }
  return merged;
}
