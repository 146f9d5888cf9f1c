import { headingText } from "../form/names";
import { sections } from "../form/sections";
import { isBlank } from "../source/fold";

/** Punctuation, figures and cell ends: what stands before a heading that lost its line break, never words. */
const endsText = /[。;!?)”"|0-9]/;
const mostFound = 60;

/**
 * A page pasted as one line has its headings inside it: the form's own words behind its own ordinal, a blank on both
 * sides and the end of a sentence or a table in front. Gives the offsets of those blanks, ascending. Where one line break
 * alone was lost and no blank is left, the full stop in front stands for it.
 */
export function blanksAroundHeadings(text: string): number[] {
  const found: number[] = [];
  /** Ends of the headings found: one may follow another that has nothing below it. */
  const ends = new Set<number>();
  for (const section of sections) {
    const words = headingText(section);
    for (let at = text.indexOf(words, 1); at > 0 && found.length < mostFound; at = text.indexOf(words, at + 1))
      addBlanks(text, at, at + words.length, section === sections[0], found, ends);
  }
  if (found.length > 0) addTitle(text, found);
  // The blank between two headings is behind the one and in front of the other.
  return [...new Set(found)].sort((a, b) => a - b);
}

const title = /^\s{0,20}([^\s。;,:!?《]{2,60}(?:信息公开|政务公开)[^\s。;,:!?《]{0,20}(?:报告|年报))[ \t]/;
const longestTitle = 110;

/** Such a page begins with its title, and the preamble runs on behind it. */
function addTitle(text: string, found: number[]): void {
  const match = title.exec(text.slice(0, longestTitle));
  if (match) found.push(match[0].length - 1);
}

/** `opens`: the heading is the first; what leads to the report may end in a colon, as what leads to a list of parts does. */
function addBlanks(text: string, start: number, end: number, opens: boolean, found: number[], ends: Set<number>): void {
  let before = start;
  while (before > 0 && isBlank(text.charCodeAt(before - 1))) before--;
  const behind = text.charCodeAt(end);
  if (before === start) {
    if (text[start - 1] === "。" && (end === text.length || behind === lineFeed) && !isListed(text, start))
      found.push(start - 1);
    return;
  }
  const mark = text[before - 1] ?? "";
  const leads = opens && mark === ":" && text[end + 1] !== "二";
  if (!endsText.test(mark) && !leads && !ends.has(before)) return;
  if (end < text.length && behind !== lineFeed && !isBlank(behind)) return;
  found.push(start - 1);
  ends.add(end);
  if (isBlank(behind)) found.push(end);
}

const lineFeed = 10;

/** Whether the line names other parts by their ordinals before: a list of the sections, not one of their headings. */
function isListed(text: string, start: number): boolean {
  return /[一二三四五六]、/.test(text.slice(text.lastIndexOf("\n", start) + 1, start));
}
