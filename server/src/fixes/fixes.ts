import { columnName, headingText } from "../form/names";
import { aspects } from "../form/sections";
import { cellAt } from "../parse/tableReading";
import type { Report } from "../report/report";
import type { Finding, FindingData, RuleContext } from "../rules/finding";
import { convertTable } from "./convertTable";
import type { Edit, Fix } from "./edit";
import { insertAspects, insertFeeStatement, insertTitle, renumber, reorder } from "./headings";
import { insertCells } from "./insertCells";
import { insertRows } from "./insertRow";
import { insertSections } from "./insertSection";
import { insertTable, TabStops } from "./insertTable";
import { setCell, writeCell } from "./setCell";
import { type DraftStyle, styleOf, type TableStyle } from "./style";

export interface FixContext {
  say: RuleContext["say"];
  tableStyle: TableStyle;
}

/** The repairs of one finding; none where a repair would have to guess. Edits are in offsets of the text as typed. */
export function fixesOf(report: Report, finding: Finding, context: FixContext): Fix[] {
  const { data } = finding;
  if (!data) return [];
  return repair(report, data, styleOf(report, context.tableStyle), finding, context).filter(
    ({ edits }) => edits.length > 0,
  );
}

function repair(report: Report, data: FindingData, style: DraftStyle, finding: Finding, { say }: FixContext): Fix[] {
  const one = (zh: string, en: string, edits: readonly (Edit | null)[], preferred = false): Fix[] => [
    { title: say({ zh, en }), edits: edits.filter((edit) => edit !== null), preferred, safe: false },
  ];
  switch (data.kind) {
    case "set-cell": {
      const sure = finding.rule === "table/suspect-cell";
      const { table, row, column, value } = data;
      const form = report.tables[table]?.rows.find((reading) => reading.form.key === row)?.form;
      const name = form ? columnName(form, column) : "";
      return one(
        `将“${name}”改为 ${value}`,
        `Change “${name}” to ${value}`,
        [setCell(report, table, row, column, value)],
        sure,
      );
    }
    case "insert-table": {
      const { short } = report.form.tables[data.table];
      return one(`插入空白${short.zh}`, `Insert a blank ${short.en}`, [insertTable(report, data.table, style)], true);
    }
    case "insert-section": {
      const section = report.form.sections.find(({ id }) => id === data.section);
      if (!section) return [];
      const name = headingText(section);
      return one(`插入“${name}”`, `Insert “${name}”`, insertSections(report, [section.id], style), true);
    }
    case "insert-row": {
      const { table, rows, figures } = data;
      const edits = insertRows(report, table, rows, style, figures);
      return figures
        ? one("补上缺少的行，数字按勾稽关系填写", "Add the missing row, as the identities require", edits, true)
        : one("补上缺少的行，数字填 0", "Add the missing rows, with zeros", edits);
    }
    case "insert-cells": {
      const { table, row, figures } = data;
      const edits = insertCells(report, table, row, style, figures);
      return figures
        ? one("按勾稽关系补上缺少的数字", "Add the missing figures, as the identities require", edits, true)
        : one("在行末补 0", "Add zeros at the end of the row", edits);
    }
    case "fill-blanks":
      return fillBlanks(report, data, say);
    case "convert-table":
      return one("换成规定的格式，相同项目的数字保留", "Use the prescribed form, keeping the figures both have", [
        convertTable(report, data.table, style),
      ]);
    case "insert-title":
      return one("插入标题", "Insert the title", [insertTitle(report, style)], Boolean(report.unit && report.year));
    case "insert-aspect": {
      const label = aspects.find(({ id }) => id === data.aspect)?.label ?? "";
      const add = (ids: readonly string[]): Edit[] =>
        [insertAspects(report, ids, style)].filter((edit) => edit !== null);
      const all = data.missing.length > 1;
      return [
        ...one(`加上“${label}”小标题`, `Add the sub-heading “${label}”`, add([data.aspect]), !all),
        ...(all ? one("加上全部缺少的小标题", "Add all sub-headings that are missing", add(data.missing)) : []),
      ];
    }
    case "insert-fee-statement":
      return one("加上未收取信息处理费的说明", "State that no fee was charged", [insertFeeStatement(report, style)]);
    case "renumber":
      return one("改正全部标题序号", "Renumber all headings", renumber(report), true);
    case "reorder":
      return one("按规定顺序排列各部分", "Put the sections in the form's order", reorder(report, style));
    case "replace":
      return [
        { title: data.title, edits: toEdits(data.edits), preferred: data.preferred ?? false, safe: data.safe ?? false },
      ];
    case "choices":
      return data.choices.map(({ title, edits, preferred }) => ({
        title,
        edits: toEdits(edits),
        preferred: preferred ?? false,
        safe: false,
      }));
  }
}

function toEdits(edits: readonly { span: Edit["span"]; text: string }[]): Edit[] {
  return edits.map(({ span, text }) => ({ span, text }));
}

function fillBlanks(
  report: Report,
  data: Extract<FindingData, { kind: "fill-blanks" }>,
  say: FixContext["say"],
): Fix[] {
  const table = report.tables[data.table];
  if (!table) return [];
  const { source } = report.view;
  const edits = data.values.flatMap(({ row, column, value }) => {
    const cell = cellAt(table, row, column);
    return cell ? [writeCell(source, cell, value)] : [];
  });
  const zeros = data.values.every(({ value }) => value === 0);
  const title = zeros
    ? { zh: "空白单元格填 0", en: "Fill the blank cells with 0" }
    : { zh: "按勾稽关系填写空白单元格", en: "Fill the blank cells as the identities require" };
  return [{ title: say(title), edits, preferred: false, safe: false }];
}

/** Everything the form wants and the draft lacks, in one repair: title, sections with their tables, tables, rows. */
export function insertEverythingMissing(report: Report, findings: readonly Finding[], context: FixContext): Fix | null {
  const style = styleOf(report, context.tableStyle);
  const stops = new TabStops();
  const edits: (Edit | null)[] = [];
  const sections: Parameters<typeof insertSections>[1][number][] = [];
  for (const { data } of findings) {
    if (data?.kind === "insert-title" && report.unit && report.year) edits.push(insertTitle(report, style));
    if (data?.kind === "insert-table") edits.push(insertTable(report, data.table, style, stops));
    if (data?.kind === "insert-row") edits.push(...insertRows(report, data.table, data.rows, style, data.figures));
    if (data?.kind === "insert-section") sections.push(data.section);
  }
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
        snippet: (last.snippet ?? last.text) + (edit.snippet ?? edit.text),
      };
    } else merged.push(edit);
  }
  return merged;
}
