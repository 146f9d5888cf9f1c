import { headingWordings, sections } from "../form/sections";
import type { SectionId } from "../form/types";
import { bareKey } from "./labelKey";
import type { ViewLines } from "./viewLines";

/** A line, or the beginning of one, that reads as the heading of a section. Offsets are view offsets. */
export interface HeadingCandidate {
  section: SectionId;
  line: number;
  /** The heading's words with their ordinal, without Markdown marks and dirt. */
  start: number;
  end: number;
  /** The ordinal with its punctuation; empty where there is none. */
  ordinalStart: number;
  ordinalEnd: number;
  /** The ordinal's number, 1 to 10; 0 where there is none. */
  number: number;
  /** Number of `#`, 0 in plain text. */
  markdownLevel: number;
  /** How certain it is that this is the section's heading. */
  score: number;
}

const longestHeading = 60;
const chineseNumbers = "一二三四五六七八九十";
const lead =
  /^(#{0,6})[ \t]*(?:>[ \t]*)?(?:\*\*|__)?[ \t]*[|lI!丨1.·]?[ \t]*(?:第)?([一二三四五六七八九十])(?:部分)?[ \t]*([、.,:;])[ \t]*/;
const bareLead = /^(#{0,6})[ \t]*(?:>[ \t]*)?(?:\*\*|__)?[ \t]*/;
const subOrdinal = /^[|lI]?[ \t]*(?:[(（]|[㈠-㈩①-⑳]|\d{1,2}[ \t]*[.、)])/;
/** An automatic number that lost its style. */
const arabicLead = /^(#{0,6})[ \t]*([1-6])[ \t]*[、.][ \t]*(?=[\u4e00-\u9fff])/;
const likelyWords = /情况|事项|问题|公开|概况|概述|措施/;

/** Every line that reads as a section heading, in order, a table of contents left out. Linear in the text. */
export function findHeadings(lines: ViewLines): HeadingCandidate[] {
  const found: HeadingCandidate[] = [];
  for (let line = 0; line < lines.count; line++) {
    const candidate = readHeading(lines, line);
    if (candidate) found.push(candidate);
  }
  return withoutContents(withoutSubHeadings(found), lines);
}

function readHeading(lines: ViewLines, line: number): HeadingCandidate | null {
  const from = lines.trimmedStart(line);
  const length = lines.trimmedEnd(line) - from;
  if (length < 3 || !mayBegin(lines.view.text.charCodeAt(from), length)) return null;
  const text = lines.view.text.slice(from, from + Math.min(length, longestHeading));
  if (!likelyWords.test(text)) return null;
  const ordinal = lead.exec(text);
  if (!ordinal && length > longestHeading) return null;
  const arabic = ordinal ? null : readArabic(text, from, line);
  if (arabic || (!ordinal && subOrdinal.test(text))) return arabic;
  const marks = (ordinal ?? bareLead.exec(text)) as RegExpExecArray;
  const words = text.slice(marks[0].length);
  if (!ordinal && subOrdinal.test(words)) return null;
  const heading = headingOf(words, length <= longestHeading);
  if (!heading) return null;
  const { match, end } = heading;
  const markdownLevel = marks[1]?.length ?? 0;
  const number = ordinal ? chineseNumbers.indexOf(ordinal[2] ?? "") + 1 : 0;
  const score = scoreOf(match.strict, number > 0, markdownLevel > 0, words.length > end + 6);
  if (score === 0) return null;
  const ordinalStart = from + (ordinal ? ordinal[0].search(/第?[一二三四五六七八九十]/) : marks[0].length);
  const ordinalEnd = from + marks[0].length;
  return {
    section: match.section,
    line,
    start: ordinalStart,
    end: ordinalEnd + end,
    ordinalStart,
    ordinalEnd,
    number,
    markdownLevel,
    score,
  };
}

/** 「1、总体情况」: the whole line, under the section's own number. It counts where nothing better names the section. */
function readArabic(text: string, from: number, line: number): HeadingCandidate | null {
  const marks = arabicLead.exec(text);
  const match = marks && matchWords(text.slice(marks[0].length));
  if (!match?.strict || sections.find(({ id }) => id === match.section)?.number !== Number(marks?.[2])) return null;
  const ordinalStart = from + (marks?.[0].search(/[1-6]/) ?? 0);
  const ordinalEnd = from + (marks?.[0].length ?? 0);
  return {
    section: match.section,
    line,
    start: ordinalStart,
    end: from + text.length,
    ordinalStart,
    ordinalEnd,
    number: 0,
    markdownLevel: marks?.[1]?.length ?? 0,
    score: arabicScore,
  };
}

/** Below every other candidate's. */
const arabicScore = 0.5;

/** Under section one, aspects may go by the words of sections two to four: they count only where section one is so numbered. */
function withoutSubHeadings(found: HeadingCandidate[]): HeadingCandidate[] {
  const isArabic = ({ score }: HeadingCandidate): boolean => score === arabicScore;
  if (!found.some(isArabic) || found.some((one) => isArabic(one) && one.section === "overview")) return found;
  return found.filter((one) => !isArabic(one) || one.section === "problems" || one.section === "other");
}

const leads = new Set([..."#>*_|lI!丨1.·第一二三四五六七八九十"].map((char) => char.charCodeAt(0)));

/** Long lines are headings only behind an ordinal; figures are none at all. */
function mayBegin(first: number, length: number): boolean {
  if (leads.has(first)) return true;
  return length <= longestHeading && (first > 0x39 || (first >= 0x32 && first <= 0x36 && length > 5));
}

interface HeadingMatch {
  section: SectionId;
  strict: boolean;
}

/** The heading a line is or begins with: it ends with a short line, else at the first full stop, colon or blank. */
function headingOf(words: string, whole: boolean): { match: HeadingMatch; end: number } | null {
  const trimmed = words.replace(/[ \t*_#]+$/, "");
  const all = whole ? matchWords(trimmed) : null;
  if (all) return { match: all, end: trimmed.length };
  const end = words.search(/[。:;,! \t]/);
  const match = end > 0 ? matchWords(words.slice(0, end)) : null;
  return match && { match, end };
}

/** Most headings are worded as the form words them. */
const canonical = new Map(sections.map(({ id, heading }) => [bareKey(heading), { section: id, strict: true }]));

function matchWords(words: string): HeadingMatch | null {
  if (words.includes("。")) return null;
  const bracket = words.search(/[(〔[]/);
  const key = bareKey(bracket > 3 ? words.slice(0, bracket) : words).replace(/^20\d\d年度?/, "");
  if (key.length < 2 || key.length > 40) return null;
  const known = canonical.get(key);
  if (known) return known;
  const possible = sections.filter(({ id }) => headingWordings[id].words.some((word) => key.includes(word)));
  for (const { id } of possible) if (headingWordings[id].strict.test(key)) return { section: id, strict: true };
  for (const { id } of possible) if (headingWordings[id].loose?.test(key)) return { section: id, strict: false };
  return null;
}

function scoreOf(strict: boolean, hasOrdinal: boolean, isMarkdown: boolean, runsOn: boolean): number {
  if (runsOn) return strict && hasOrdinal ? 3 : 0;
  if (strict) return hasOrdinal ? 5 : isMarkdown ? 4 : 3;
  return hasOrdinal ? 2 : isMarkdown ? 1 : 0;
}

const leastContents = 4;

/** A table of contents: four or more headings on lines that follow one another, all of which come again below. */
function withoutContents(found: HeadingCandidate[], lines: ViewLines): HeadingCandidate[] {
  const listed = new Set([found[0]?.section]);
  let end = 1;
  // The first section may follow the table right away: a heading that comes again is the real one.
  while (end < found.length && onlyBlank(lines, found[end - 1] as HeadingCandidate, found[end] as HeadingCandidate)) {
    const { section } = found[end] as HeadingCandidate;
    if (listed.has(section)) break;
    listed.add(section);
    end++;
  }
  if (end < leastContents) return found;
  const rest = new Set(found.slice(end).map(({ section }) => section));
  return found.slice(0, end).filter(({ section }) => rest.has(section)).length >= leastContents
    ? found.slice(end)
    : found;
}

function onlyBlank(lines: ViewLines, before: HeadingCandidate, after: HeadingCandidate): boolean {
  for (let line = before.line + 1; line < after.line; line++) if (lines.length(line) > 0) return false;
  return after.line - before.line <= 3;
}
