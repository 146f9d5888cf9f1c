import type { Paragraph } from "../../report/paragraphs";
import type { Report } from "../../report/report";
import { isBlank } from "../../source/fold";
import { isEnclosed, sentenceAround } from "../text/places";
import { inProse, scanOf } from "../text/scan";

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
const mostFound = 1000;

/**
 * The years named in prose that are of interest, outside 《》 and quotation marks. Most years are the report's own; they
 * are told apart by their digits alone, before anything is copied.
 */
export function yearsOf(report: Report, interesting: (year: number, paragraph: Paragraph) => boolean): YearMention[] {
  const { text } = report.view;
  const found: YearMention[] = [];
  inProse(report, scanOf(report).years, (at, paragraph) => {
    const year = Number(text.slice(at, at + 4));
    if (found.length >= mostFound || !interesting(year, paragraph) || !isFollowedByYear(text, at + 4)) return;
    const mention = readYear(text, paragraph, at, year);
    if (mention) found.push(mention);
  });
  return found;
}

function isFollowedByYear(text: string, from: number): boolean {
  let at = from;
  while (at < from + 3 && isBlank(text.charCodeAt(at))) at++;
  return text[at] === "年";
}

const blanks = /[ \t\n]/g;

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
