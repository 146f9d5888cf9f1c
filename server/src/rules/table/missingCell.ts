import type { RowReading, TableReading } from "../../parse/tableReading";
import type { Problem, Rule, RuleContext } from "../finding";
import { readableTables } from "./identityRule";
import { rowWords } from "./words";

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
        .filter((row) => !isBeingTyped(table, row, context))
        .map((row) => lacking(table, row, context)),
    ),
};

/** The row under the cursor may still lack what is about to be typed. */
function isBeingTyped(table: TableReading, row: RowReading, { typingAt }: RuleContext): boolean {
  if (typingAt === undefined || !row.span) return false;
  const next = table.rows.slice(table.rows.indexOf(row) + 1).find(({ span }) => span)?.span;
  const end = Math.max(row.span.end, Math.min(next?.start ?? Number.POSITIVE_INFINITY, row.span.end + 8));
  return typingAt >= row.span.start && typingAt <= end;
}

function lacking(table: TableReading, row: RowReading, context: RuleContext): Problem {
  const across = table.form.arrangement === "across" && row.label === null;
  const wanted = across ? table.rows.reduce((sum, { form }) => sum + form.columns.length, 0) : row.form.columns.length;
  const filled = row.printed.filter(({ state }) => state !== "blank").length;
  const where = across ? context.say(table.form.short) : rowWords(table.form, row.form, context);
  return {
    span: row.label ?? row.span ?? table.span,
    message: context.say({
      zh: `${where}应有 ${wanted} 个数字，只有 ${filled} 个，缺 ${wanted - filled} 个。`,
      en: `${where} wants ${wanted} figures and has ${filled}; ${wanted - filled} missing.`,
    }),
    data: { kind: "insert-cells", table: table.form.id, row: row.form.key },
  };
}
