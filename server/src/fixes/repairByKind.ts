import { columnName, headingText } from "../form/names";
import { aspects } from "../form/sections";
import type { Bilingual } from "../form/types";
import { cellAt } from "../parse/tableReading";
import type { Report } from "../report/report";
import type { FindingData, RuleContext } from "../rules/finding";
import { convertTable } from "./convertTable";
import type { Edit, Fix } from "./edit";
import { insertAspects, insertFeeStatement, insertTitle, renumber, reorder } from "./headings";
import { insertCells } from "./insertCells";
import { insertRows } from "./insertRow";
import { insertSections } from "./insertSection";
import { insertTable } from "./insertTable";
import { setCell, writeCell } from "./setCell";
import type { DraftStyle } from "./style";

/** What a repair works on. */
interface Work {
  report: Report;
  /** The rule whose finding is to be settled. */
  rule: string;
  style: DraftStyle;
  say: RuleContext["say"];
}

type Data<Kind extends FindingData["kind"]> = Extract<FindingData, { kind: Kind }>;
type Handlers = { [Kind in FindingData["kind"]]: (data: Data<Kind>, work: Work) => Fix[] };

/** The repairs that a finding's data describe. */
export function repairOf<Kind extends FindingData["kind"]>(data: Data<Kind>, work: Work): Fix[] {
  return (handlers[data.kind] as (data: Data<Kind>, work: Work) => Fix[])(data, work);
}

function fix({ say }: Work, title: Bilingual, edits: readonly (Edit | null)[], preferred = false): Fix {
  return { title: say(title), edits: edits.filter((edit) => edit !== null), preferred, safe: false };
}

const handlers: Handlers = {
  "set-cell": ({ table, row, column, value }, work) => {
    const form = work.report.tables[table]?.rows.find((reading) => reading.form.key === row)?.form;
    const name = form ? columnName(form, column) : "";
    const title = { zh: `将“${name}”改为 ${value}`, en: `Change “${name}” to ${value}` };
    return [fix(work, title, [setCell(work.report, table, row, column, value)], work.rule === "table/suspect-cell")];
  },
  "insert-table": ({ table }, work) => {
    const { short } = work.report.form.tables[table];
    const title = { zh: `插入空白${short.zh}`, en: `Insert a blank ${short.en}` };
    return [fix(work, title, [insertTable(work.report, table, work.style)], true)];
  },
  "insert-section": ({ section }, work) => {
    const form = work.report.form.sections.find(({ id }) => id === section);
    if (!form) return [];
    const name = headingText(form);
    const edits = insertSections(work.report, [section], work.style);
    return [fix(work, { zh: `插入“${name}”`, en: `Insert “${name}”` }, edits, true)];
  },
  "insert-row": ({ table, rows, figures }, work) => {
    const edits = insertRows(work.report, table, [{ rows, figures }], work.style);
    const title = figures
      ? { zh: "补上缺少的行，数字按勾稽关系填写", en: "Add the missing row, as the identities require" }
      : { zh: "补上缺少的行，数字填 0", en: "Add the missing rows, with zeros" };
    return [fix(work, title, edits, figures !== undefined)];
  },
  "insert-cells": ({ table, row, figures }, work) => {
    const edits = insertCells(work.report, table, row, work.style, figures);
    const title = figures
      ? { zh: "按勾稽关系补上缺少的数字", en: "Add the missing figures, as the identities require" }
      : { zh: "在行末补 0", en: "Add zeros at the end of the row" };
    return [fix(work, title, edits, figures !== undefined)];
  },
  "fill-blanks": fillBlanks,
  "convert-table": ({ table }, work) => {
    const title = {
      zh: "换成规定的格式，相同项目的数字保留",
      en: "Use the prescribed form, keeping the figures both have",
    };
    return [fix(work, title, [convertTable(work.report, table, work.style)])];
  },
  "insert-title": (_, work) => {
    const { unit, year } = work.report;
    const known = unit !== null && year !== null;
    return [fix(work, { zh: "插入标题", en: "Insert the title" }, [insertTitle(work.report, work.style)], known)];
  },
  "insert-aspect": insertAspect,
  "insert-fee-statement": (_, work) => {
    const title = { zh: "加上未收取信息处理费的说明", en: "State that no fee was charged" };
    return [fix(work, title, [insertFeeStatement(work.report, work.style)])];
  },
  renumber: (_, work) => [
    fix(work, { zh: "改正全部标题序号", en: "Renumber all headings" }, renumber(work.report), true),
  ],
  reorder: (_, work) => {
    const title = { zh: "按规定顺序排列各部分", en: "Put the sections in the form's order" };
    return [fix(work, title, reorder(work.report, work.style))];
  },
  replace: ({ title, edits, preferred = false, safe = false }) => [{ title, edits: toEdits(edits), preferred, safe }],
  choices: ({ choices }) =>
    choices.map(({ title, edits, preferred = false }) => ({ title, edits: toEdits(edits), preferred, safe: false })),
};

function toEdits(edits: readonly { span: Edit["span"]; text: string }[]): Edit[] {
  return edits.map(({ span, text }) => ({ span, text }));
}

/** One sub-heading, and where several are missing also all of them. */
function insertAspect({ aspect, missing }: Data<"insert-aspect">, work: Work): Fix[] {
  const { report, style } = work;
  const label = aspects.find(({ id }) => id === aspect)?.label ?? "";
  const several = missing.length > 1;
  const title = { zh: `加上“${label}”小标题`, en: `Add the sub-heading “${label}”` };
  const own = fix(work, title, [insertAspects(report, [aspect], style)], !several);
  if (!several) return [own];
  const all = { zh: "加上全部缺少的小标题", en: "Add all sub-headings that are missing" };
  return [own, fix(work, all, [insertAspects(report, missing, style)])];
}

function fillBlanks({ table: id, values }: Data<"fill-blanks">, work: Work): Fix[] {
  const table = work.report.tables[id];
  if (!table) return [];
  const { source } = work.report.view;
  const edits = values.map(({ row, column, value }) => {
    const cell = cellAt(table, row, column);
    return cell ? writeCell(source, cell, value) : null;
  });
  const title = values.every(({ value }) => value === 0)
    ? { zh: "空白单元格填 0", en: "Fill the blank cells with 0" }
    : { zh: "按勾稽关系填写空白单元格", en: "Fill the blank cells as the identities require" };
  return [fix(work, title, edits)];
}
