import type { RowReading, TableReading } from "../../parse/tableReading";
import type { Cell } from "../../parse/value";
import { checkIdentities } from "../../report/identities";
import { counted, type Problem, type Rule, type RuleContext } from "../finding";
import { readableTables } from "./identityRule";
import { isTyping } from "./typing";
import { rowWords } from "./words";

/** A blank is neither zero nor wrong; it is offered to be filled: with what an identity leaves for it, else with zero. */
export const blankCell: Rule = {
  id: "table/blank-cell",
  severity: "hint",
  title: { zh: "空白单元格", en: "Blank cell" },
  fixable: true,
  check: (report, context) =>
    readableTables(report).flatMap((table) => {
      const values = fillings(table);
      return table.rows.flatMap((row) => blanks(table, row, values, report.view.source, context) ?? []);
    }),
};

function blanks(
  table: TableReading,
  row: RowReading,
  values: Map<Cell, number>,
  source: string,
  context: RuleContext,
): Problem | null {
  const cells = row.cells ?? [];
  const empty = cells.filter(({ state }) => state === "blank");
  const first = empty[0];
  if (!first) return null;
  const where = rowWords(table.form, row.form, context);
  if (row.span && isTyping(context, source, row.span, row.span.end)) return null;
  const problem: Problem = {
    span: row.label ?? first.span,
    message: context.say({
      zh: `${where}有 ${empty.length} 个空白单元格；没有的填 0。`,
      en: `${where} has ${counted(empty.length, "blank cell")}; where there is nothing to report, write 0.`,
    }),
  };
  const filled = cells.flatMap((cell, column) => {
    const value = values.get(cell);
    return value === undefined ? [] : { row: row.form.key, column: row.form.columns[column]?.key ?? "", value };
  });
  return filled.length > 0
    ? { ...problem, data: { kind: "fill-blanks", table: table.form.id, values: filled } }
    : problem;
}

/** What each blank may be filled with: nothing where an identity it stands in would then fail. */
function fillings(table: TableReading): Map<Cell, number> {
  const values = new Map<Cell, number>();
  for (const { cells } of table.rows) for (const cell of cells ?? []) if (cell.state === "blank") values.set(cell, 0);
  if (values.size === 0) return values;
  const open = checkIdentities(table).identities.filter(({ state }) => state === "open");
  for (const { terms, left, right } of open) {
    const empty = terms.filter(({ cell }) => cell.value === null);
    const only = empty.length === 1 ? empty[0] : undefined;
    if (only && values.has(only.cell)) values.set(only.cell, (right - left) * only.sign);
    else for (const { cell } of empty) if (values.get(cell) === 0) values.delete(cell);
  }
  return values;
}
