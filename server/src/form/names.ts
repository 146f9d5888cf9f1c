import type { RowForm, SectionForm, TableForm } from "./types";

const chineseNumbers = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** The ordinal of the first level, with its punctuation: 一、 */
export function ordinalText(number: number): string {
  return `${chineseNumbers[number] ?? ""}、`;
}

/** The ordinal of the second level: （一） */
export function subOrdinalText(number: number): string {
  return `（${chineseNumbers[number] ?? ""}）`;
}

/** The heading of a section as the form prints it. */
export function headingText(section: SectionForm): string {
  return `${ordinalText(section.number)}${section.heading}`;
}

/** A row in the form's own words: its label, with the group it stands in where that is needed to tell it apart. */
export function rowName(table: TableForm, row: RowForm): string {
  const group = row.groups.at(-1);
  const isShared = group !== undefined && (row.groups.length > 1 || table.arrangement === "across");
  return isShared ? `${group} ${row.label}` : row.label;
}

export function columnName(row: RowForm, columnKey: string): string {
  return row.columns.find(({ key }) => key === columnKey)?.label ?? columnKey;
}
