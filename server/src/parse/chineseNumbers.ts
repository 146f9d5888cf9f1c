const digits = "〇一二三四五六七八九";

/** 二〇二三 with any of the zeros that are in use; whoever uses it looks for 年 behind. */
export const chineseYear = "二[〇○零0O][〇○零0O一二三四五六七八九]{2}";

/** The year of four numerals, 〇, ○, 零, 0 and O all being zero. */
export function yearOfNumerals(text: string): number {
  return Number([...text].map((char) => Math.max(0, digits.indexOf(char))).join(""));
}

export function yearInNumerals(year: number): string {
  return [...String(year)].map((digit) => digits[Number(digit)]).join("");
}

/** 一 to 三十一. */
export function numberOfNumerals(text: string): number {
  const at = text.indexOf("十");
  if (at < 0) return digits.indexOf(text);
  const tens = at === 0 ? 1 : digits.indexOf(text[0] as string);
  return tens * 10 + (text[at + 1] ? digits.indexOf(text[at + 1] as string) : 0);
}
