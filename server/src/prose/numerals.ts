const digits = "零一二三四五六七八九";
const values: Readonly<Record<string, number>> = Object.fromEntries([
  ...[...digits].map((digit, value) => [digit, value] as const),
  ["〇", 0],
  ["两", 2],
  ["十", 10],
  ["百", 100],
]);

/** The value of Chinese numerals below a thousand (十二, 一百零五), or null. */
export function numeralValue(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  for (const character of text) {
    const value = values[character];
    if (value === undefined) return null;
    if (value < 10) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else {
      total += (digit ?? 1) * value;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

/** A count below a thousand in Chinese numerals; larger ones in digits. */
export function toNumerals(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 999) return String(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  if (value < 10) return digits[value] as string;
  const head = hundreds > 0 ? `${digits[hundreds]}百` : "";
  const middle =
    tens > 0 ? `${tens === 1 && hundreds === 0 ? "" : digits[tens]}十` : hundreds > 0 && ones > 0 ? "零" : "";
  return head + middle + (ones > 0 ? digits[ones] : "");
}

/** A value in the style of what is printed: full-width digits, thousands separators, Chinese numerals. */
export function inStyleOf(printed: string, value: number): string {
  if (/[零一二两三四五六七八九十百〇]/.test(printed)) return toNumerals(value);
  let text = String(Number(value.toFixed(6)));
  if (/\d[,，]\d{3}/.test(printed) || /[０-９][,，][０-９]{3}/.test(printed)) text = withSeparators(text);
  if (/[０-９]/.test(printed))
    return text.replace(/[0-9.,]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  return text;
}

function withSeparators(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
