import { columnName, rowName } from "../../form/names";
import type { RowForm, TableForm } from "../../form/types";
import type { RowReading, TableReading } from "../../parse/tableReading";
import type { Cell } from "../../parse/value";
import type { Identity } from "../../report/identities";
import type { Related, RuleContext } from "../finding";

/** Words in quotation marks; marks within them become single ones: 3.危及‘三安全一稳定’. */
export function quoted(words: string): string {
  return `“${words.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** 表三“（一）予以公开”行“自然人”列 */
export function cellName(table: TableForm, row: RowForm, column: number, { say }: RuleContext): string {
  const label = quoted(rowName(table, row));
  const heading = quoted(row.columns[column]?.label ?? "");
  return say({
    zh: `${table.short.zh}${label}行${heading}列`,
    en: `${table.short.en}, row ${label}, column ${heading}`,
  });
}

export function rowWords(table: TableForm, row: RowForm, { say }: RuleContext): string {
  const label = quoted(rowName(table, row));
  return say({ zh: `${table.short.zh}${label}行`, en: `${table.short.en}, row ${label}` });
}

/** Where figures were counted, how many belong there, and those printed: a row, or a table whose figures are one run. */
export function countWords(
  table: TableReading,
  row: RowReading,
  context: RuleContext,
): { where: string; wanted: number; filled: Cell[] } {
  const { columns } = row.form;
  const wanted = row.wanted ?? columns.length;
  return {
    where: wanted > columns.length ? context.say(table.form.short) : rowWords(table.form, row.form, context),
    wanted,
    filled: row.printed.filter(({ state }) => state !== "blank"),
  };
}

/** A breach in words: where, both numbers, the difference. */
export function breach(table: TableForm, identity: Identity, context: RuleContext): string {
  const { say } = context;
  const { form, total, left, right } = identity;
  const difference = Math.abs(left - right);
  const rowLabel = quoted(rowName(table, total.row));
  const column = columnName(total.row, total.row.columns[total.column]?.key ?? "");
  const zh = table.short.zh;
  const en = table.short.en;
  if (form.across === "columns") {
    const totalLabel = columnName(total.row, form.total);
    return say({
      zh: `${zh}${rowLabel}行：${totalLabel}为 ${right}，前面各项之和为 ${left}，相差 ${difference}。`,
      en: `${en}, row ${rowLabel}: ${totalLabel} is ${right}, its parts add up to ${left}; difference ${difference}.`,
    });
  }
  if (form.right.length === 1) {
    return say({
      zh: `${zh}“${column}”列：${rowLabel}为 ${right}，各项办理结果之和为 ${left}，相差 ${difference}。`,
      en: `${en}, column “${column}”: ${rowLabel} is ${right}, the outcomes add up to ${left}; difference ${difference}.`,
    });
  }
  return say({
    zh: `${zh}“${column}”列：第一项加第二项为 ${left}，第三项加第四项为 ${right}，相差 ${difference}。`,
    en: `${en}, column “${column}”: items 1 and 2 add up to ${left}, items 3 and 4 to ${right}; difference ${difference}.`,
  });
}

/** Every cell of an identity but its total, as related places. */
export function termPlaces(table: TableForm, identity: Identity, context: RuleContext): Related[] {
  return identity.terms
    .filter((term) => term !== identity.total)
    .map(({ row, column, cell }) => ({
      span: cell.span,
      message: context.say({
        zh: `${cellName(table, row, column, context)}：${cell.value ?? "空白"}`,
        en: `${cellName(table, row, column, context)}: ${cell.value ?? "blank"}`,
      }),
    }));
}
