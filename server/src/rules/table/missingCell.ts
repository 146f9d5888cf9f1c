import type { RowReading, TableReading } from "../../parse/tableReading";
import { solveRow } from "../../report/solveRow";
import type { Problem, Rule, RuleContext } from "../finding";
import { readableTables } from "./identityRule";
import { isTyping } from "./typing";
import { countWords } from "./words";

export const missingCell: Rule = {
  id: "table/missing-cell",
  severity: "error",
  title: { zh: "行内数字不足", en: "Too few figures in a row" },
  fixable: true,
  check: (report, context) =>
    readableTables(report).flatMap((table) =>
      table.rows
        .filter(
          ({ problem, printed }) =>
            problem === "missing-cells" && (printed.length > 0 || table.form.arrangement !== "across"),
        )
        .filter((row) => !isBeingTyped(table, row, report.view.source, context))
        .map((row) => lacking(table, row, context)),
    ),
};

function isBeingTyped(table: TableReading, row: RowReading, source: string, context: RuleContext): boolean {
  if (!row.span) return false;
  const next = table.rows.slice(table.rows.indexOf(row) + 1).find(({ span }) => span)?.span;
  return isTyping(context, source, row.span, next?.start);
}

function lacking(table: TableReading, row: RowReading, context: RuleContext): Problem {
  const { where, wanted, filled } = countWords(table, row, context);
  const figures = solveRow(table, row.form.key);
  return {
    span: row.label ?? row.span ?? table.span,
    message: context.say({
      zh: `${where}应有 ${wanted} 个数字，只有 ${filled.length} 个，缺 ${wanted - filled.length} 个。`,
      en: `${where} wants ${wanted} figures and has ${filled.length}; ${wanted - filled.length} missing.`,
    }),
    data: { kind: "insert-cells", table: table.form.id, row: row.form.key, ...(figures ? { figures } : {}) },
  };
}
