import type { ColumnForm } from "../../form/types";
import type { RowReading, TableReading } from "../../parse/tableReading";
import type { Cell } from "../../parse/value";
import { excerpt, type Problem, type Rule, type RuleContext } from "../finding";
import { readableTables } from "./identityRule";
import { cellName } from "./words";

export const cellValue: Rule = {
  id: "table/cell-value",
  severity: "error",
  title: { zh: "单元格内容不是数量", en: "Not a count" },
  fixable: true,
  check: (report, context) =>
    readableTables(report).flatMap((table) => table.rows.flatMap((row) => checkRow(table, row, context))),
};

function checkRow(table: TableReading, row: RowReading, context: RuleContext): Problem[] {
  const problems: Problem[] = [];
  for (const [column, cell] of (row.cells ?? []).entries()) {
    if (isPlainCount(cell)) continue;
    const name = (): string => cellName(table.form, row.form, column, context);
    const problem = checkCell(cell, row.form.columns[column] as ColumnForm, name, context);
    if (problem) problems.push(problem);
  }
  return problems;
}

/** What nearly every cell is. */
function isPlainCount({ state, value, unusual }: Cell): boolean {
  return state === "number" && !unusual && value !== null && value >= 0 && Number.isSafeInteger(value);
}

const money = /^[\d,.，．０-９ ]+[万亿萬億]?元$/;

function checkCell(cell: Cell, column: ColumnForm, name: () => string, { say }: RuleContext): Problem | null {
  const { span, state, value } = cell;
  const text = excerpt(cell.text);
  const at = (zh: string, en: string): Problem => ({
    span,
    message: say({ zh: `${name()}${zh}`, en: `${name()} ${en}` }),
  });
  if (state === "text") return at(`应填数字，填写的是“${text}”。`, `wants a number, not “${text}”.`);
  if (value === null) return null;
  if (value < 0 && !column.signed) return at(`是负数（${text}）。`, `is negative (${text}).`);
  if (!Number.isInteger(value) && !column.decimal)
    return at(`应为整数，填写的是 ${text}。`, `wants a whole number, not ${text}.`);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER)
    return at(`过大，不像数量（${text}）。`, `is too large for a count (${text}).`);
  const plain = {
    title: say({ zh: `改为 ${value}`, en: `Change to ${value}` }),
    edits: [{ span, text: String(value) }],
  };
  // 采购总金额 of the 2019 form names no unit: without one, the figure could be 元 or 万元.
  if (state === "remark" && column.decimal && !column.label.includes("单位") && money.test(cell.text)) return null;
  if (state === "remark")
    return {
      ...at(`只填数字，不带单位或说明（${text}）。`, `wants the bare number, without unit or remark (${text}).`),
      severity: "warning",
      data: { kind: "replace", ...plain },
    };
  if (!cell.unusual) return null;
  return {
    ...at(`宜用半角数字，不用全角数字或千位分隔符（${text}）。`, `reads better in plain digits (${text}).`),
    severity: "hint",
    // Digits parted by a blank or a break are most likely one figure, and may be two.
    data: { kind: "replace", ...plain, preferred: true, safe: !/[\s<]/.test(cell.text) },
  };
}
