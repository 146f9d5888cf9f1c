import { belowCityLevel } from "../../form/bodies";
import { columnName, rowName } from "../../form/names";
import { plausibility } from "../../form/plausibility";
import { cellOf, type TableReading } from "../../parse/tableReading";
import type { Report } from "../../report/report";
import type { Problem, Rule, RuleContext } from "../finding";
import { readableTables } from "./identityRule";
import { cellName } from "./words";

/** Figures that are possible but hardly ever right. */
export const implausible: Rule = {
  id: "table/implausible",
  severity: "hint",
  title: { zh: "数字不合常理", en: "Implausible figure" },
  fixable: false,
  check: (report, context) =>
    readableTables(report).flatMap((table) => [...beyondPowers(report, table, context), ...disordered(table, context)]),
};

/** Rules (规章) are made by bodies of cities with districts and above (《立法法》). */
function beyondPowers(report: Report, table: TableReading, context: RuleContext): Problem[] {
  if (!report.unit || !belowCityLevel(report.unit)) return [];
  return table.rows
    .filter(({ form }) => plausibility.cityLevelRows.includes(form.key) && table.form.id === "disclosure")
    .flatMap(({ form, cells }) =>
      (cells ?? []).flatMap((cell, column) => {
        if (!cell.value) return [];
        const name = cellName(table.form, form, column, context);
        return {
          span: cell.span,
          message: context.say({
            zh: `${name}为 ${cell.value}：县级及以下机关没有${form.label}制定权，请核对。`,
            en: `${name} is ${cell.value}, but bodies below a city with districts make no ${form.label}.`,
          }),
        };
      }),
    );
}

function disordered(table: TableReading, { say }: RuleContext): Problem[] {
  return table.rows.flatMap((row) =>
    plausibility.notMoreThan.flatMap(([smaller, larger]) => {
      const less = cellOf(row, smaller);
      const more = cellOf(row, larger);
      if (less?.value == null || more?.value == null || less.value <= more.value) return [];
      const [lessName, moreName] = [columnName(row.form, smaller), columnName(row.form, larger)];
      const name = rowName(table.form, row.form);
      return {
        span: more.span,
        message: say({
          zh: `${table.form.short.zh}“${name}”：${moreName} ${more.value} 少于${lessName} ${less.value}，请核对。`,
          en: `${table.form.short.en}, “${name}”: ${moreName} ${more.value} is less than ${lessName} ${less.value}.`,
        }),
      };
    }),
  );
}
