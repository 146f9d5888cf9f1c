import { rowName } from "../../form/names";
import type { RowReading, TableReading } from "../../parse/tableReading";
import { solveRow } from "../../report/solveRow";
import { counted, type Problem, type Rule, type RuleContext } from "../finding";
import { readableTables } from "./identityRule";
import { quoted } from "./words";

export const missingRow: Rule = {
  id: "table/missing-row",
  severity: "error",
  title: { zh: "表格缺行", en: "Missing row" },
  fixable: true,
  check: (report, context) =>
    readableTables(report)
      .filter(({ form }) => form.arrangement !== "across")
      .flatMap((table) => gaps(table).map((gap) => missing(table, gap, context))),
};

/** Runs of neighbouring rows that are absent, and not hidden under a name the form does not know. */
function gaps(table: TableReading): RowReading[][] {
  const found: RowReading[][] = [];
  let run: RowReading[] = [];
  for (const row of table.rows) {
    if (!row.present && !row.problem) run.push(row);
    else if (run.length > 0) {
      found.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...found, run] : found;
}

function missing(table: TableReading, gap: RowReading[], { say }: RuleContext): Problem {
  const figures = gap.length === 1 ? solveRow(table, gap[0]?.form.key ?? "") : null;
  const names = gap.map(({ form }) => quoted(rowName(table.form, form))).join("、");
  const at = table.rows.indexOf(gap[0] as RowReading);
  const before = table.rows.slice(0, at).findLast(({ present }) => present);
  const after = table.rows.slice(at).find(({ present }) => present);
  const { short } = table.form;
  return {
    span: before?.label ?? after?.label ?? before?.span ?? table.span,
    message: before
      ? say({
          zh: `${short.zh}在此行之后缺少 ${gap.length} 行：${names}。`,
          en: `${short.en} lacks ${counted(gap.length, "row")} below this one: ${names}.`,
        })
      : say({
          zh: `${short.zh}在此行之前缺少 ${gap.length} 行：${names}。`,
          en: `${short.en} lacks ${counted(gap.length, "row")} above this one: ${names}.`,
        }),
    data: {
      kind: "insert-row",
      table: table.form.id,
      rows: gap.map(({ form }) => form.key),
      ...(figures ? { figures } : {}),
    },
  };
}
