import { headingWordings, sections } from "../form/sections";
import type { SectionId } from "../form/types";
import { isHan } from "../source/fold";
import { bareKey, labelKey } from "./labelKey";
import type { ViewLines } from "./viewLines";
import { isTableLabel } from "./vocabulary";

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
  /** Told by its ordinal and its place, not by its words. */
  isOtherwiseWorded?: boolean;
}

const longestHeading = 60;
const chineseNumbers = "一二三四五六七八九十";
const lead =
  /^(#{0,6})[ \t]*(?:[-+>][ \t]*)?(?:\*\*|__)?[ \t]*[|lI!丨1.·【[★☆●■◆▲]?[ \t]*第?([一二三四五六七八九十])(?:[ \t]*(?:部分|章)[ \t]*[、.,:;]?|[ \t]*[、.,:;])[ \t]*/;
/** 「一 总体情况」, 「一总体情况」: an ordinal without its mark counts before the form's own words alone. */
const unmarkedLead = /^(#{0,6})[ \t]*(?:\*\*|__)?[ \t]*第?([一二三四五六])[ \t]*(?=[\u4e00-\u9fff])/;
const bareLead = /^(#{0,6})[ \t]*(?:>[ \t]*)?(?:\*\*|__)?[ \t]*/;
const subOrdinal = /^[|lI]?[ \t]*(?:[(（]|[㈠-㈩①-⑳]|\d{1,2}[ \t]*[.、)])/;
/** An automatic number that lost its style, or a number of another kind. */
const arabicLead =
  /^(#{0,6})[ \t]*(?:\*\*|__)?[ \t]*(?:0?([1-6])(?:[ \t]*[、.)][ \t]*|[ \t]+)|([①-⑥壹贰叁肆伍陆])[ \t]*[、.]?[ \t]*)(?=[\u4e00-\u9fff])/;
const otherNumbers = "①②③④⑤⑥壹贰叁肆伍陆";
/** The ordinal of the second level, which some drafts use for the first. */
const bracketedLead =
  /^(#{0,6})[ \t]*(?:\*\*|__)?[ \t]*(?:[(][ \t]*([一二三四五六])[ \t]*[)]|([㈠-㈥]))[ \t]*[、.]?[ \t]*(?=[\u4e00-\u9fff])/;
/** Words may be letter-spaced: 总 体 情 况. */
const likelyWords = /情[ \t]{0,3}况|事[ \t]{0,3}项|问[ \t]{0,3}题|公[ \t]{0,3}开|概况|概述|措施|其他|其它/;

/** Every line that reads as a section heading, in order, a table of contents left out. Linear in the text. */
export function findHeadings(lines: ViewLines): HeadingCandidate[] {
  const found: HeadingCandidate[] = [];
  for (let line = 0; line < lines.count; line++) {
    const broken = readBroken(lines, line);
    const candidate = broken ?? readHeading(lines, line);
    if (candidate) found.push(candidate);
    if (broken) line = lines.lineAt(broken.end);
  }
  return withoutContents(withoutSubHeadings(found, lines), lines);
}

function readHeading(lines: ViewLines, line: number): HeadingCandidate | null {
  const from = lines.trimmedStart(line);
  const length = lines.trimmedEnd(line) - from;
  if (length < 3 || !mayBegin(lines.view.text.charCodeAt(from), length)) return null;
  const text = lines.view.text.slice(from, from + Math.min(length, longestHeading));
  if (!likelyWords.test(text)) return null;
  const ordinal = lead.exec(text);
  if (!ordinal && length > longestHeading) return null;
  const weak = ordinal ? null : readWeakOrdinal(text, from, line);
  if (weak || (!ordinal && subOrdinal.test(text))) return weak;
  const marks = (ordinal ?? bareLead.exec(text)) as RegExpExecArray;
  const words = text.slice(marks[0].length);
  if (!ordinal && subOrdinal.test(words)) return null;
  const markdownLevel = marks[1]?.length ?? 0;
  const least = ordinal || markdownLevel > 0 ? "loose" : "strict";
  const heading = headingOf(words, length <= longestHeading, least);
  if (!heading) return null;
  const { match, end } = heading;
  const number = ordinal ? chineseNumbers.indexOf(ordinal[2] ?? "") + 1 : 0;
  // 「其他」 alone says nothing but under its own ordinal.
  if (end <= 2 && number !== numberOf(match.section)) return null;
  const score = scoreOf(match.strict, number > 0, markdownLevel > 0, words.length > end + 6);
  if (score === 0) return null;
  const ordinalStart = from + (ordinal ? ordinal[0].search(/第?[一二三四五六七八九十]/) : marks[0].length);
  const ordinalEnd = from + marks[0].length;
  const { section } = match;
  return {
    section,
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

const longestPiece = 30;
const mostBlankLines = 1;

/** A heading broken over two lines: an ordinal, and the form's own words once both are joined. */
function readBroken(lines: ViewLines, line: number): HeadingCandidate | null {
  const from = lines.trimmedStart(line);
  const length = lines.trimmedEnd(line) - from;
  if (length < 3 || length > longestPiece || !leads.has(lines.view.text.charCodeAt(from))) return null;
  let next = line + 1;
  while (next < lines.count && next <= line + mostBlankLines && lines.length(next) === 0) next++;
  if (next >= lines.count || lines.length(next) > longestPiece) return null;
  if (!isHan(lines.view.text.charCodeAt(lines.trimmedStart(next)))) return null;
  const text = lines.view.text.slice(from, from + length);
  const ordinal = readOrdinal(text);
  const words = ordinal ? text.slice(ordinal.end).replace(/[ \t*_]+$/, "") : "";
  if (!ordinal || words === "" || /[。;:!|]/.test(words)) return null;
  const match = matchWords(words + lines.text(next), "strict");
  if (!match) return null;
  const { number, markdownLevel } = ordinal;
  const [ordinalStart, ordinalEnd] = [from + ordinal.start, from + ordinal.end];
  const place = { line, start: ordinalStart, end: lines.trimmedEnd(next), ordinalStart, ordinalEnd };
  return { section: match.section, ...place, number, markdownLevel, score: 5 };
}

/** The ordinal of the first level a folded line begins with; offsets into the line. */
export function readOrdinal(
  text: string,
): { start: number; end: number; number: number; markdownLevel: number } | null {
  const marks = lead.exec(text);
  if (!marks) return null;
  const start = marks[0].search(/第?[一二三四五六七八九十]/);
  const number = chineseNumbers.indexOf(marks[2] ?? "") + 1;
  return { start, end: marks[0].length, number, markdownLevel: marks[1]?.length ?? 0 };
}

function numberOf(section: SectionId): number {
  return sections.find(({ id }) => id === section)?.number ?? 0;
}

/**
 * 「1、总体情况」, 「（一）总体情况」 and 「一 总体情况」: the whole line, in the form's words, under the section's own number.
 * The first two count where nothing better names the section.
 */
function readWeakOrdinal(text: string, from: number, line: number): HeadingCandidate | null {
  const arabic = arabicLead.exec(text);
  const bracketed = arabic ? null : bracketedLead.exec(text);
  const marks = arabic ?? bracketed ?? unmarkedLead.exec(text);
  const match = marks && matchWords(text.slice(marks[0].length).replace(/[。:]$/, ""), "strict");
  if (!marks || !match) return null;
  const number = arabic ? arabicNumber(marks) : numeral(marks[2] ?? marks[3] ?? "");
  if (numberOf(match.section) !== number) return null;
  const ordinalStart = from + marks[0].search(/[0-6(㈠-㈥①-⑥第一二三四五六壹贰叁肆伍陆]/);
  const markdownLevel = marks[1]?.length ?? 0;
  return {
    section: match.section,
    line,
    start: ordinalStart,
    end: from + text.length,
    ordinalStart,
    ordinalEnd: from + marks[0].length,
    number: arabic || bracketed ? 0 : number,
    markdownLevel,
    score: arabic ? arabicScore : bracketed ? bracketedScore : 5,
  };
}

function arabicNumber([, , digit, other]: RegExpExecArray): number {
  return digit ? Number(digit) : (otherNumbers.indexOf(other ?? "") % 6) + 1;
}

function numeral(char: string): number {
  const at = chineseNumbers.indexOf(char);
  return at >= 0 ? at + 1 : char.charCodeAt(0) - "㈠".charCodeAt(0) + 1;
}

/** Below every other candidate's. */
const arabicScore = 0.5;
const bracketedScore = 0.4;
const leastWeak = 3;

/**
 * Under section one, aspects may go by the words of sections two to four: above 二、 or a later ordinal 1、 counts only where
 * section one is so numbered or nothing has an ordinal of the first level, （一） only where nothing has. No aspect has a
 * table right below it.
 */
function withoutSubHeadings(found: HeadingCandidate[], lines: ViewLines): HeadingCandidate[] {
  const ofScore = (wanted: number): HeadingCandidate[] => found.filter(({ score }) => score === wanted);
  const arabic = ofScore(arabicScore);
  const bracketed = ofScore(bracketedScore);
  if (arabic.length === 0 && bracketed.length === 0) return found;
  const isFirst = (some: HeadingCandidate[]): boolean =>
    some.length >= leastWeak && !found.some(({ number }) => number > 0);
  const arabicIsFirst = arabic.some(({ section }) => section === "overview") || isFirst(arabic);
  const bracketedIsFirst = isFirst(bracketed);
  const second = found.find(({ number }) => number > 1)?.line ?? Number.POSITIVE_INFINITY;
  return found.filter(({ line, score, section }) => {
    if (line > second || standsOverTable(lines, line)) return true;
    if (score === bracketedScore) return bracketedIsFirst;
    return score !== arabicScore || arabicIsFirst || section === "problems" || section === "other";
  });
}

/** Cells of HTML are parted by control characters in the view. */
const firstCell = /^[#>|"\s\p{Cc}]*([^|",\p{Cc}]{2,40})/u;

/** Whether the next line with words begins with a label of a table. */
function standsOverTable(lines: ViewLines, heading: number): boolean {
  let line = heading + 1;
  while (line < lines.count && !firstCell.test(lines.text(line))) line++;
  const words = line < lines.count ? firstCell.exec(lines.text(line))?.[1] : undefined;
  return words !== undefined && isTableLabel(labelKey(words));
}

const leads = new Set([..."#>*_-+|lI!丨1.·第一二三四五六七八九十"].map((char) => char.charCodeAt(0)));

const openingBracket = 0x28;

/** Long lines are headings only behind an ordinal; figures are none at all. */
function mayBegin(first: number, length: number): boolean {
  if (leads.has(first)) return true;
  if (first === openingBracket) return length <= longestHeading;
  return length <= longestHeading && (first > 0x39 || (first >= 0x30 && first <= 0x36 && length > 5));
}

interface HeadingMatch {
  section: SectionId;
  strict: boolean;
}

/** The heading a line is or begins with: it ends with a short line, else at the first full stop, colon or blank. */
function headingOf(words: string, whole: boolean, least: Likeness): { match: HeadingMatch; end: number } | null {
  const trimmed = words.replace(/[ \t*_#|]+$/, "");
  if (trimmed.includes("|")) return null;
  const all = whole ? matchWords(trimmed, least) : null;
  if (all) return { match: all, end: trimmed.length };
  const end = words.search(/[。:;,! \t]/);
  const match = end > 0 ? matchWords(words.slice(0, end), least) : null;
  return match && { match, end };
}

/** A heading may be no more than 其他, which is also a label. */
const shortestLabel = 4;

/** Most headings are worded as the form words them. */
const canonical = new Map(sections.map(({ id, heading }) => [bareKey(heading), { section: id, strict: true }]));

/** How like the form's words a heading's must be. */
type Likeness = "strict" | "loose";

/** The section whose heading words are, or null. Patterns are dear at their first use: only what may match is tried. */
function matchWords(words: string, least: Likeness): HeadingMatch | null {
  if (words.includes("。")) return null;
  const bracket = words.search(/[(〔[]/);
  const key = bareKey(bracket > 3 ? words.slice(0, bracket) : words).replace(/^20\d\d年度?/, "");
  if (key.length < 2 || key.length > 40) return null;
  const known = canonical.get(key);
  if (known) return known;
  // A draft has a hundred lines that are labels of tables.
  if (key.length > shortestLabel && isTableLabel(key)) return null;
  for (const { id } of sections)
    if (hasAllOfOne(key, headingWordings[id].strictWords) && headingWordings[id].strict.test(key))
      return { section: id, strict: true };
  if (least === "strict") return null;
  for (const { id } of sections)
    if (hasAllOfOne(key, headingWordings[id].words) && headingWordings[id].loose?.test(key))
      return { section: id, strict: false };
  return ofBody(key);
}

function hasAllOfOne(key: string, lists: readonly (readonly string[])[]): boolean {
  return lists.some((all) => all.every((word) => key.includes(word)));
}

const bodyInFront = /^[\u4e00-\u9fff]{2,14}?(?:人民政府|街道|镇|乡|县|局|委员会|区|市)$/;

/** 「青禾镇总体情况」 is the form's wording with the body's name in front. */
function ofBody(key: string): HeadingMatch | null {
  for (const [heading, { section }] of canonical)
    if (key.endsWith(heading) && bodyInFront.test(key.slice(0, -heading.length))) return { section, strict: false };
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
  const end = lines.lineAt(before.end);
  for (let line = end + 1; line < after.line; line++) if (lines.length(line) > 0) return false;
  return after.line - end <= 3;
}
