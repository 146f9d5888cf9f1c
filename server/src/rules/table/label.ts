import { bareKey, labelKey } from "../../parse/labelKey";
import type { RowReading, TableReading } from "../../parse/tableReading";
import type { Report } from "../../report/report";
import type { View } from "../../source/view";
import { excerpt, type Problem, type Rule, type RuleContext } from "../finding";
import { readableTables } from "./identityRule";
import { quoted } from "./words";

export const label: Rule = {
  id: "table/label",
  severity: "hint",
  title: { zh: "表头或行名与格式不一致", en: "Label differs from the form" },
  fixable: true,
  check: (report, context) =>
    readableTables(report).flatMap((table) => [
      ...headerProblem(table, context),
      ...table.rows.flatMap((row) => rowProblem(table, row, report, context) ?? []),
    ]),
};

/** All damaged header cells of a table have one cause, and are one finding. */
function headerProblem(table: TableReading, { say }: RuleContext): Problem[] {
  const [first] = table.headerDifferences;
  if (!first) return [];
  const printed = [...new Set(table.headerDifferences.map((difference) => difference.printed))].join("、");
  return [
    {
      span: first.span,
      message: say({
        zh: `${table.form.short.zh}的表头不完整：${printed}。规定为：${wanted(table)}。`,
        en: `${table.form.short.en}: header cells are cut short (${printed}); the form has ${wanted(table)}.`,
      }),
      related: table.headerDifferences.map(({ span, expected }) => ({ span, message: expected })),
      data: {
        kind: "replace",
        title: say({ zh: "补全表头", en: "Complete the header" }),
        edits: table.headerDifferences.map(({ span, expected }) => ({ span, text: expected })),
        preferred: true,
      },
    },
  ];
}

function wanted(table: TableReading): string {
  return [...new Set(table.headerDifferences.map(({ expected }) => expected))].join("、");
}

function rowProblem(table: TableReading, row: RowReading, { view }: Report, { say }: RuleContext): Problem | null {
  if (!row.label || row.labelText === "" || isFormLabel(row)) return null;
  const expected = row.form.label;
  const typed = view.source.slice(row.label.start, row.label.end);
  const printed = quoted(excerpt(/[\r\n|<]/.test(typed) ? row.labelText : typed));
  const problem: Problem = {
    span: row.label,
    message: say({
      zh: `${table.form.short.zh}的行名${printed}与格式不一致，规定为${quoted(expected)}。`,
      en: `${table.form.short.en}: the row label ${printed} differs from the form's ${quoted(expected)}.`,
    }),
  };
  if (isTorn(table, row, view)) return problem;
  return {
    ...problem,
    data: {
      kind: "replace",
      title: say({ zh: `改为${quoted(expected)}`, en: `Change to ${quoted(expected)}` }),
      edits: [{ span: row.label, text: expected }],
    },
  };
}

/** Whether words that are no group's stand between a label and the row above: its own first half, left where it was. */
function isTorn({ form, rows }: TableReading, row: RowReading, view: View): boolean {
  const above = rows.slice(0, rows.indexOf(row)).findLast(({ span }) => span)?.span;
  if (form.arrangement !== "down" || !above || !row.label) return false;
  const between = view.text.slice(view.viewOffset(above.end), view.viewOffset(row.label.start));
  return !row.form.groups.map(bareKey).join("").endsWith(bareKey(between));
}

/** The label as the form prints it, alone or with its groups before it, whatever the punctuation and ordinals. */
function isFormLabel({ form, labelText }: RowReading): boolean {
  const printed = labelKey(labelText);
  if (printed === labelKey(form.label)) return true;
  const bare = withoutOrdinals(printed);
  const own = bareKey(labelKey(form.label));
  let glued = own;
  for (const group of [...form.groups].reverse()) {
    glued = `${labelKey(group)}${glued}`;
    if (bare === withoutOrdinals(glued) || bare === withoutOrdinals(`${labelKey(group)}${own}`)) return true;
  }
  return false;
}

/** Ordinals inside glued labels, which `labelKey` takes off only in front. */
function withoutOrdinals(key: string): string {
  return key.replace(/\d/g, "").replace(/(?<=结果)[一二三四五六七]/, "");
}
