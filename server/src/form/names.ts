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

/** Another number in the manner of a printed ordinal: 1．gives 2．, 第一部分 gives 第二部分, ㈠ gives ㈡. */
export function ordinalLike(printed: string, number: number): string {
  const enclosed = printed.replace(/[㈠-㈩①-⑩]/, (char) => {
    const first = char >= "㈠" ? "㈠" : "①";
    return String.fromCharCode(first.charCodeAt(0) + number - 1);
  });
  if (enclosed !== printed) return enclosed;
  return printed
    .replace(/[一二三四五六七八九十]{1,3}/, chineseNumbers[number] ?? "")
    .replace(/\d{1,2}/, String(number))
    .replace(
      /[０-９]{1,2}/,
      String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    );
}

/** The number of a printed ordinal; 0 where it has none. */
export function numberOfOrdinal(printed: string): number {
  const char = /[㈠-㈩①-⑩]/.exec(printed)?.[0];
  if (char) return char.charCodeAt(0) - (char >= "㈠" ? "㈠" : "①").charCodeAt(0) + 1;
  const numeral = /[一二三四五六七八九十]{1,3}/.exec(printed)?.[0];
  if (numeral) return Math.max(0, chineseNumbers.indexOf(numeral));
  return Number(/\d{1,2}/.exec(printed.normalize("NFKC"))?.[0] ?? 0);
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
