import type { Paragraph } from "../../report/paragraphs";
import type { Report } from "../../report/report";
import { isEnclosed, sentenceAround } from "../text/places";

/** 「2023年」 in a paragraph of prose. Offsets are view offsets. */
export interface YearMention {
  year: number;
  /** The four digits. */
  start: number;
  end: number;
  paragraph: Paragraph;
  /** The sentence it stands in, blanks removed. */
  sentence: string;
  /** What stands between the sentence's beginning, or the last comma, and the year; blanks removed. */
  lead: string;
  /** What follows 年 in the sentence; blanks removed. */
  rest: string;
}

const longestSentence = 200;

/**
 * The years named in prose that are of interest, outside 《》 and quotation marks. Most years are the report's own; they
 * are told apart by their digits alone, before anything is copied.
 */
export function yearsOf(report: Report, interesting: (year: number, paragraph: Paragraph) => boolean): YearMention[] {
  const { text } = report.view;
  const found: YearMention[] = [];
  for (const paragraph of report.paragraphs) {
    for (let at = text.indexOf("20", paragraph.start); at >= 0 && at < paragraph.end; at = text.indexOf("20", at + 2)) {
      yearShape.lastIndex = at;
      const year = Number(yearShape.exec(text)?.[0] ?? 0);
      if (year === 0 || isDigitAt(text, at - 1) || !interesting(year, paragraph)) continue;
      const mention = readYear(text, paragraph, at, year);
      if (mention) found.push(mention);
    }
  }
  return found;
}

const blanks = /[ \t\n]/g;
const yearShape = /20\d\d(?=[ \t]{0,2}年)/y;

function readYear(text: string, paragraph: Paragraph, at: number, year: number): YearMention | null {
  if (isEnclosed(text, at, "《", "》") || isEnclosed(text, at, "“", "”")) return null;
  const from = Math.max(paragraph.start, at - longestSentence);
  const to = Math.min(paragraph.end, at + longestSentence);
  const { start, end } = sentenceAround(text, at, from, to);
  const before = text.slice(start, at);
  const after = text.slice(text.indexOf("年", at) + 1, end);
  return {
    year,
    start: at,
    end: at + 4,
    paragraph,
    sentence: text.slice(start, end).replace(blanks, ""),
    lead: before.slice(before.lastIndexOf(",") + 1).replace(blanks, ""),
    rest: after.replace(blanks, ""),
  };
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
