import type { Report } from "./report";

/** The sign-off at the end of a report: the body's name, where it stands alone, and the date. Lines are view lines. */
export interface Signature {
  /** The first line of the sign-off. */
  firstLine: number;
  dateLine: number;
  date: { year: number; month: number; day: number };
}

const date =
  /^((?:19|20)\d\d|[二〇○零一]{4})年(\d{1,2}|[一二三四五六七八九十]{1,2})月(\d{1,2}|[一二三四五六七八九十]{1,3})日$/;
const mostLines = 8;

/** The sign-off among the last lines with words, or null. */
export function signatureOf({
  lines,
  firstLine,
  lastLine,
}: Pick<Report, "lines" | "firstLine" | "lastLine">): Signature | null {
  let looked = 0;
  for (let line = lastLine - 1; line >= firstLine && looked < mostLines; line--) {
    const length = lines.length(line);
    if (length === 0) continue;
    looked++;
    const match = length > 40 ? null : date.exec(lines.text(line).replace(/[ \t]/g, ""));
    if (!match) continue;
    const above = wordsAbove(lines, line, firstLine);
    return {
      firstLine: above ?? line,
      dateLine: line,
      date: { year: numberOf(match[1]), month: numberOf(match[2]), day: numberOf(match[3]) },
    };
  }
  return null;
}

function wordsAbove(lines: Report["lines"], line: number, first: number): number | null {
  for (let above = line - 1; above >= first && line - above <= 3; above--) {
    const length = lines.length(above);
    if (length === 0) continue;
    return length <= 30 && !/[。;:,]/.test(lines.text(above)) ? above : null;
  }
  return null;
}

const digits = "〇一二三四五六七八九";

function numberOf(text = ""): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text.length === 4) return Number([...text].map((char) => Math.max(0, digits.indexOf(char))).join(""));
  const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["0", text];
  const ten = text.includes("十") ? (tens === "" ? 1 : digits.indexOf(tens)) : 0;
  return ten * 10 + (ones === "" ? 0 : digits.indexOf(ones));
}
