import { endsAsBody, isBodyName } from "../form/bodies";
import { chineseYear, yearOfNumerals } from "./chineseNumbers";
import type { ViewLines } from "./viewLines";

/** The title of a report. Offsets are view offsets; `text` is folded, without blanks. */
export interface TitleReading {
  start: number;
  end: number;
  text: string;
  unit: string | null;
  year: number | null;
  /** The four digits or numerals of the year; null where the title has no year. */
  yearAt: { start: number; end: number } | null;
}

const bodyInBrackets = /^\([^()\d]{3,30}\)$/;
const mostLines = 4;
const longestTitle = 90;
const searchedLines = 60;
const titleShape = /(?:信息公开|政务公开).*(?:报告|年报)(?:\(.*\)|（.*）)?$/;
const sentence = /[。;,:!?《]|根据|按照|现将|编制(?!委|办)|[公发]布了|本报告|以下简称|下载/;
/** 「现公布…」, 「特编制…」: the beginning of a sentence that lost its end. */
const announces = /^(?:现|特|兹|依法|[按及]时)[将予以]{0,2}(?:[公发]布|公开|编[制写]|报送)|^(?:[公发]布)/;
/** The path of a web page: 首页 > 政务公开 > 年报. */
const path = /(?:[>»›/][^>»›/\n]*){2}|^[[【(]?(?:您?的?(?:现在|当前)?所?在?的?位置|首页)/;
/** Marks around a title, and what says that it is the title of an annex. */
const dressBefore =
  /^(?:附件[ \t]?\d{0,2}[ \t]?:|[【[][^】\]\n]{0,8}(?:年报|报告|公[开示告]|转载|最新)[】\]]|[#*_《 \t])+/;
const dressBehind = /[*_》 \t]+$/;
const printedYear = new RegExp(`(?:19|20)\\d\\d|${chineseYear}(?=年)`);

/** The title among lines [first, last): on one line or broken over up to four, or null. A repeated one counts once. */
export function findTitle(lines: ViewLines, first: number, last: number): TitleReading | null {
  let fallback: TitleReading | null = null;
  let looked = 0;
  for (let line = first; line < last && looked < searchedLines; line++) {
    if (lines.length(line) === 0) continue;
    looked++;
    const title = titleAt(lines, line, last);
    if (!title) continue;
    if (title.unit && title.year) return withoutBreadcrumb(lines, title, line, last);
    fallback ??= title;
  }
  return fallback;
}

/** A title that is whole without the line above it does not begin with that line. */
function withoutBreadcrumb(lines: ViewLines, title: TitleReading, first: number, last: number): TitleReading {
  let best = title;
  for (let line = first + 1; line < last && lines.trimmedStart(line) < title.end; line++) {
    const later = lines.length(line) > 0 ? titleAt(lines, line, last) : null;
    if (later?.unit && later.year && later.end === title.end) best = later;
  }
  return best;
}

function titleAt(lines: ViewLines, first: number, last: number): TitleReading | null {
  let joined = "";
  let pieces = 0;
  for (let line = first; line < last && pieces < mostLines; line++) {
    const length = lines.length(line);
    if (length === 0) continue;
    if (length > longestTitle || path.test(lines.text(line))) return null;
    joined += lines.text(line).replace(dressBefore, "").replace(dressBehind, "");
    pieces++;
    if (joined.length > longestTitle || sentence.test(joined) || announces.test(joined)) return null;
    const compact = joined.replace(/[ \t]/g, "");
    if (titleShape.test(compact)) return withBodyBelow(lines, first, line, last, compact);
  }
  return null;
}

/** A title that names no body may have it in brackets on the next line. */
function withBodyBelow(
  lines: ViewLines,
  first: number,
  end: number,
  last: number,
  compact: string,
): TitleReading | null {
  const title = readTitle(lines, first, end, compact);
  let next = end + 1;
  while (next < last && next < end + 3 && lines.length(next) === 0) next++;
  if (!title || title.unit || next >= last || lines.length(next) > longestTitle) return title;
  const below = lines.text(next).replace(/[ \t]/g, "");
  const longer = bodyInBrackets.test(below) ? readTitle(lines, first, next, compact + below) : null;
  return longer?.unit ? longer : title;
}

function readTitle(lines: ViewLines, first: number, last: number, text: string): TitleReading | null {
  if (/学年/.test(text)) return null;
  const start = lines.trimmedStart(first) + (dressBefore.exec(lines.text(first))?.[0].length ?? 0);
  const end = lines.trimmedEnd(last) - (dressBehind.exec(lines.text(last))?.[0].length ?? 0);
  const year = printedYear.exec(text);
  const printed = year ? lines.view.text.slice(start, end).indexOf(year[0]) : -1;
  return {
    start,
    end,
    text,
    unit: unitOf(text),
    year: year ? yearOf(year[0]) : null,
    yearAt: printed >= 0 ? { start: start + printed, end: start + printed + 4 } : null,
  };
}

function yearOf(printed: string): number {
  return /^\d+$/.test(printed) ? Number(printed) : yearOfNumerals(printed);
}

/** ×××× is a year still to be filled in. */
const yearWords = new RegExp(`(?:${printedYear.source}|[×X_]{2,}(?=年))年?度?`);

function unitOf(title: string): string | null {
  const plain = title.replace(yearWords, "").replace(/^关于(?:[公发]布)?|^.*?网站/, "");
  let at = plain.lastIndexOf("政府信息公开");
  if (at < 0) at = Math.max(plain.lastIndexOf("信息公开"), plain.lastIndexOf("政务公开"));
  if (at < 0) return null;
  const unit = nameIn(plain.slice(0, at)).replace(/(?:关于(?:报送|[公发]布|印发)?|年度|本年度|的)$/, "");
  if (unit.length >= 2) return isBodyName(unit) ? unit : null;
  const behind = /\(([^()\d]{3,30})\)$/.exec(plain)?.[1] ?? "";
  return endsAsBody(behind) ? behind : null;
}

/** A name without punctuation, but with what stands in brackets: 海关总署(本级机关). */
function nameIn(text: string): string {
  const name = text.replace(/[^\u3400-\u9fffA-Za-z0-9()]/g, "").replace(/\(\)/g, "");
  return /^[^()]+(?:\([^()]+\)[^()]*)?$/.test(name) ? name : name.replace(/[()]/g, "");
}

// Blanks are bounded, so that a long run of them costs nothing; the sentence may be broken over lines.
const gap = "[ \\t\\n]{0,4}";
const year = `(?:19|20)\\d\\d${gap}年`;
const day = `\\d{1,2}${gap}月${gap}\\d{1,2}${gap}日(?:\\(含\\))?`;
const period = new RegExp(
  `${year}${gap}${day}${gap}(?:零时|0时)?${gap}(?:起|始|开始)?${gap}[,、]?${gap}(?:至|到|截至|截止到?|止|[-~]{1,3})${gap}(?:${year}|[当同本]年)?${gap}${day}`,
);

/** The sentence that gives the period of the figures. Offsets are view offsets. */
export interface PeriodReading {
  start: number;
  end: number;
  text: string;
  year: number;
}

/** The first period between two view offsets, or null. */
export function findPeriod(text: string, from: number, to: number): PeriodReading | null {
  const match = period.exec(text.slice(from, to));
  if (!match) return null;
  const start = from + match.index;
  return { start, end: start + match[0].length, text: match[0], year: Number(match[0].slice(0, 4)) };
}
