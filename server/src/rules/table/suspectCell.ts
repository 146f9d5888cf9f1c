import type { TableReading } from "../../parse/tableReading";
import { type Cluster, checkIdentities } from "../../report/identities";
import type { Problem, Rule, RuleContext } from "../finding";
import { tablesOf } from "./identityRule";
import { breach, cellName } from "./words";

/** One wrong figure breaks several identities at once; where only one cell can be that figure, it is named. */
export const suspectCell: Rule = {
  id: "table/suspect-cell",
  severity: "error",
  title: { zh: "可以确定的错误数字", en: "The one wrong figure" },
  fixable: true,
  check: (report, context) =>
    tablesOf(report).flatMap((table) =>
      checkIdentities(table).clusters.flatMap((cluster) => suspect(table, cluster, context) ?? []),
    ),
};

function suspect(table: TableReading, { broken, correction }: Cluster, context: RuleContext): Problem | null {
  if (!correction) return null;
  const { row, column, cell, value } = correction;
  const name = cellName(table.form, row, column, context);
  const difference = Math.abs(value - (cell.value ?? 0));
  return {
    span: cell.span,
    message: context.say({
      zh: `${name}填写的是 ${cell.value ?? cell.text}，应为 ${value}，相差 ${difference}；只改这一个数，${broken.length} 处勾稽关系即全部成立。`,
      en: `${name} says ${cell.value ?? cell.text} and should be ${value}, a difference of ${difference}: this one change repairs ${broken.length === 1 ? "the broken identity" : `all ${broken.length} broken identities`}.`,
    }),
    related: broken.map((identity) => ({
      span: identity.total.cell.span,
      message: breach(table.form, identity, context),
    })),
    data: { kind: "set-cell", table: table.form.id, row: row.key, column: row.columns[column]?.key ?? "", value },
  };
}
