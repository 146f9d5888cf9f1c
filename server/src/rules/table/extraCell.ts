import type { RowReading, TableReading } from "../../parse/tableReading";
import type { Problem, Rule, RuleContext } from "../finding";
import { readableTables } from "./identityRule";
import { countWords } from "./words";

export const extraCell: Rule = {
  id: "table/extra-cell",
  severity: "error",
  title: { zh: "行内数字过多", en: "Too many figures in a row" },
  fixable: false,
  check: (report, context) =>
    readableTables(report).flatMap((table) =>
      table.rows
        .filter(({ problem, printed }) => problem === "extra-cells" && printed.length > 0)
        .map((row) => excess(table, row, context)),
    ),
};

function excess(table: TableReading, row: RowReading, context: RuleContext): Problem {
  const { where, wanted, filled } = countWords(table, row, context);
  const first = filled[0];
  const last = filled.at(-1);
  return {
    span: row.label ?? (first && last ? { start: first.span.start, end: last.span.end } : table.span),
    message: context.say({
      zh: `${where}应有 ${wanted} 个数字，却有 ${filled.length} 个，多 ${filled.length - wanted} 个。`,
      en: `${where} wants ${wanted} figures and has ${filled.length}; ${filled.length - wanted} too many.`,
    }),
  };
}
