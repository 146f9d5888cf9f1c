import { bareKey } from "./labelKey";
import type { ViewLines } from "./viewLines";

/** The title of a report. Offsets are view offsets; `text` is folded, without blanks. */
export interface TitleReading {
  start: number;
  end: number;
  text: string;
  unit: string | null;
  year: number | null;
  /** The four digits of the year; null where the title has no year. */
  yearAt: { start: number; end: number } | null;
}

const mostLines = 4;
const longestTitle = 90;
const searchedLines = 60;
const titleShape = /(?:信息公开|政务公开).*(?:报告|年报)(?:\(.*\)|（.*）)?$/;
const sentence = /[。;,:!?《]|根据|按照|现将|编制本|本报告|以下简称|下载/;

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
    if (length > longestTitle) return null;
    joined += lines.text(line).replace(/^[#*_ \t]+|[*_ \t]+$/g, "");
    pieces++;
    if (joined.length > longestTitle || sentence.test(joined)) return null;
    const compact = joined.replace(/[ \t]/g, "");
    if (titleShape.test(compact)) return readTitle(lines, first, line, compact);
  }
  return null;
}

function readTitle(lines: ViewLines, first: number, last: number, text: string): TitleReading | null {
  if (/学年/.test(text)) return null;
  const start = lines.trimmedStart(first) + (/^[#*_ \t]*/.exec(lines.text(first))?.[0].length ?? 0);
  const end = lines.trimmedEnd(last) - (/[*_ \t]*$/.exec(lines.text(last))?.[0].length ?? 0);
  const year = /(?:19|20)\d\d/.exec(text);
  const printed = year ? lines.view.text.slice(start, end).indexOf(year[0]) : -1;
  return {
    start,
    end,
    text,
    unit: unitOf(text),
    year: year ? Number(year[0]) : null,
    yearAt: printed >= 0 ? { start: start + printed, end: start + printed + 4 } : null,
  };
}

function unitOf(title: string): string | null {
  const plain = title.replace(/(?:19|20)\d\d年?度?/, "").replace(/^关于|^.*?网站/, "");
  let at = plain.lastIndexOf("政府信息公开");
  if (at < 0) at = Math.max(plain.lastIndexOf("信息公开"), plain.lastIndexOf("政务公开"));
  if (at < 0) return null;
  const unit = bareKey(plain.slice(0, at)).replace(/(?:关于|年度|本年度|的)$/, "");
  return unit.length >= 2 ? unit : null;
}

// Blanks are bounded, so that a long run of them costs nothing; the sentence may be broken over lines.
const gap = "[ \\t\\n]{0,4}";
const year = `(?:19|20)\\d\\d${gap}年`;
const day = `\\d{1,2}${gap}月${gap}\\d{1,2}${gap}日`;
const period = new RegExp(
  `${year}${gap}${day}${gap}(?:零时|0时)?${gap}(?:起|始|开始)?${gap}[,、]?${gap}(?:至|到|截至|截止到?|止|[-~]{1,3})${gap}(?:${year}|当年|同年)?${gap}${day}`,
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

const body =
  "[\\u4e00-\\u9fff]{2,24}?(?:街道|镇|乡|县|区|市|州|旗|省|局|委员会|委|办公室|办事处|人民政府|政府|厅|署|中心|集团|管委会)";
const compiledBy = new RegExp(`由(${body})(?:办公室|党政办)?(?:结合|负责|根据|依据|编制|编写)`);
const contact = new RegExp(`请(?:与|同|向|和)(${body})(?:党政办公室|党政办|办公室|政务公开办)?(?:联系|反映|咨询)`);
const subject = new RegExp(
  `(?:^|[。\\n,])(?:(?:19|20)\\d\\d年度?,?)?(${body})(?=(?:办事处)?(?:严格|认真|坚持|在|按照|深入|全面|紧紧|高度|积极|不断|始终|切实|根据|围绕|贯彻|共|主动|持续|(?:19|20)\\d\\d年))`,
);
const signOff = new RegExp(`^(${body})(?:办公室)?$`);

/** The reporting body where the title does not name it: who compiled the report, whom to ask, who signed, who acts. */
export function findUnit(lines: ViewLines, first: number, last: number, bodyLine: number): string | null {
  const preamble = lines.view.text.slice(
    lines.start(first),
    Math.max(lines.start(first), lines.end(Math.min(bodyLine, last - 1))),
  );
  const opening = preamble.slice(0, 3000).replace(/[ \t]/g, "");
  return (
    compiledBy.exec(opening)?.[1] ??
    contact.exec(opening)?.[1] ??
    signedBy(lines, first, last) ??
    subject.exec(opening)?.[1] ??
    null
  );
}

/** A body alone on a line with a date alone on the next. */
function signedBy(lines: ViewLines, first: number, last: number): string | null {
  let looked = 0;
  let below = "";
  for (let line = last - 1; line >= first && looked < 6; line--) {
    if (lines.length(line) === 0) continue;
    looked++;
    const text = lines.length(line) > 60 ? "" : lines.text(line).replace(/[ \t]/g, "");
    const unit = signOff.exec(text)?.[1];
    if (unit && /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/.test(below)) return unit;
    below = text;
  }
  return null;
}
