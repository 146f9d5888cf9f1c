import { endsAsBody } from "../form/bodies";
import { chineseYear, numberOfNumerals, yearOfNumerals } from "../parse/chineseNumbers";
import type { ViewLines } from "../parse/viewLines";
import type { Report } from "./report";

/** A sign-off: the body's name, where it stands alone, and the date. Lines are view lines. */
export interface Signature {
  /** The first line of the sign-off. */
  firstLine: number;
  dateLine: number;
  date: { year: number; month: number; day: number };
  /** View offsets of the date. */
  start: number;
  end: number;
}

/** With the body's name in front on the same line, in figures or numerals, the day now and then left out. */
const date = new RegExp(
  `^[(]?([\\u4e00-\\u9fff]{0,30}?)((?:19|20)\\d\\d|${chineseYear})(?:年(\\d{1,2}|[一二三四五六七八九十]{1,2}|元)月(?:(\\d{1,2}|[一二三四五六七八九十]{1,3})日)?|([./-])(\\d{1,2})\\5(\\d{1,2}))[)]?$`,
);
const longestDate = 60;
const mostLines = 8;
const mostLinesBelowTitle = 3;

type Signed = Pick<Report, "lines" | "view" | "firstLine" | "lastLine" | "title" | "sections">;

/** The sign-off among the last lines with words, else the date below the title, else null. */
export function signatureOf(report: Signed): Signature | null {
  return signaturesOf(report)[0] ?? null;
}

/** The sign-off at the end and the date below the title, whichever there are. */
export function signaturesOf(report: Signed): Signature[] {
  return [atEnd(report), belowTitle(report)].filter((one) => one !== null);
}

function atEnd({ lines, firstLine, lastLine }: Signed): Signature | null {
  let looked = 0;
  for (let line = lastLine - 1; line >= firstLine && looked < mostLines; line--) {
    if (lines.length(line) === 0) continue;
    looked++;
    const found = readDate(lines, line);
    if (found) return { ...found, firstLine: bodyAbove(lines, line, firstLine) ?? line };
  }
  return null;
}

function belowTitle({ lines, view, title, sections, lastLine }: Signed): Signature | null {
  if (!title) return null;
  const first = lines.lineAt(Math.max(0, view.viewOffset(title.span.end) - 1)) + 1;
  const last = Math.min(sections[0]?.heading.line ?? lastLine, lastLine);
  let looked = 0;
  for (let line = first; line < last && looked < mostLinesBelowTitle; line++) {
    if (lines.length(line) === 0) continue;
    looked++;
    const found = readDate(lines, line);
    if (found) return found;
  }
  return null;
}

function readDate(lines: ViewLines, line: number): Signature | null {
  if (lines.length(line) > longestDate) return null;
  const text = lines.text(line);
  const match = date.exec(text.replace(/[ \t]/g, ""));
  const [, body = "", year = "", month, day, , otherMonth, otherDay] = match ?? [];
  if (!match || (body !== "" && !endsAsBody(body))) return null;
  return {
    firstLine: line,
    dateLine: line,
    date: {
      year: /^\d/.test(year) ? Number(year) : yearOfNumerals(year),
      month: numberOf(month ?? otherMonth),
      day: numberOf(day ?? otherDay),
    },
    start: lines.trimmedStart(line) + Math.max(0, text.indexOf(year)),
    end: lines.trimmedEnd(line) - (text.endsWith(")") ? 1 : 0),
  };
}

function bodyAbove(lines: ViewLines, line: number, first: number): number | null {
  for (let above = line - 1; above >= first && line - above <= 3; above--) {
    const length = lines.length(above);
    if (length === 0) continue;
    return length <= 40 && endsAsBody(lines.text(above).replace(/[ \t]/g, "")) ? above : null;
  }
  return null;
}

function numberOf(text = ""): number {
  if (text === "") return 0;
  if (text === "元") return 1;
  return /^\d+$/.test(text) ? Number(text) : numberOfNumerals(text);
}
