import { formForYear } from "../../form/forms";
import type { TableReading } from "../../parse/tableReading";
import type { Report } from "../../report/report";
import type { Problem, Rule, RuleContext } from "../finding";
import { tablesOf } from "../table/identityRule";

export const oldForm: Rule = {
  id: "structure/old-form",
  severity: "warning",
  title: { zh: "表格不是当年的格式", en: "Table of another year's form" },
  fixable: true,
  check: (report, context) =>
    tablesOf(report)
      .filter((table) => report.year !== null && table.readable && differs(report, table) && !isDisputed(report, table))
      .map((table) => outdated(report, table, context)),
};

/** Where title and period name two years, the table may be right for the other one; dates/year says so. */
function isDisputed({ period, year }: Report, table: TableReading): boolean {
  return period !== null && period.year !== year && formForYear(period.year).tables[table.form.id] === table.form;
}

/** Tables that are the same in both forms belong to either. */
function differs(report: Report, table: TableReading): boolean {
  const prescribed = report.form.tables[table.form.id];
  if (prescribed === table.form) return false;
  const keys = (rows: readonly { key: string; columns: readonly { key: string }[] }[]): string =>
    rows.map(({ key, columns }) => `${key}:${columns.map((column) => column.key).join()}`).join(";");
  return keys(prescribed.rows) !== keys(table.form.rows);
}

function outdated(report: Report, table: TableReading, { say }: RuleContext): Problem {
  const { notice, id } = report.form;
  const odd = table.rows.find(
    ({ form, label }) => label && !report.form.tables[table.form.id].rows.some(({ key }) => key === form.key),
  );
  const { short } = table.form;
  return {
    span: odd?.label ?? firstLabel(table),
    message: say({
      zh: `${short.zh}是 ${table.form.form} 年的格式；${report.year} 年的报告应使用${notice.number}规定的 ${id} 年格式。`,
      en: `${short.en} follows the ${table.form.form} form; the report for ${report.year} takes the ${id} form (${notice.number}).`,
    }),
    data: { kind: "convert-table", table: table.form.id },
  };
}

function firstLabel(table: TableReading): { start: number; end: number } {
  return table.rows.find(({ label }) => label)?.label ?? { start: table.span.start, end: table.span.start };
}
