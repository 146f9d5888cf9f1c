import type { SectionId } from "../form/types";
import type { Report } from "../report/report";
import { numeralValue } from "./numerals";

/** 一是, 二是, 三是 out of order. Offsets are view offsets. */
export interface OrdinalSlip {
  start: number;
  end: number;
  number: number;
  /** The number that would follow. */
  expected: number;
}

/** A count of parts or aspects that the list beside it does not bear out. Offsets are view offsets. */
export interface CountSlip {
  start: number;
  end: number;
  words: string;
  stated: number;
  counted: number;
  /** What was counted: the sections of the form named, or the points 一是 … 二是. */
  of: "sections" | "points";
}

export interface Ordinal {
  start: number;
  end: number;
  number: number;
  section: SectionId | null;
  paragraph: number;
}

const numerals = "一二三四五六七八九十";
const boundary = "。;:,、!? \t\n“(-*#";
const otherFirst = /首先|第一[,,、是]|其一|一方面|一要|一、|(?:^|[^\d])1[.、]|①|\(1\)/;

/** The ordinals 一是 … 十是 that begin a point, in order. */
export function ordinalsOf(report: Report): Ordinal[] {
  const found: Ordinal[] = [];
  for (const [paragraph, { text, start, section }] of report.paragraphs.entries()) {
    for (let at = text.indexOf("是"); at >= 0; at = text.indexOf("是", at + 1)) {
      let from = at;
      while (from > 0 && at - from < 3 && numerals.includes(text[from - 1] as string)) from--;
      if (from === at || (from > 0 && !boundary.includes(text[from - 1] as string))) continue;
      const number = numeralValue(text.slice(from, at));
      if (number) found.push({ start: start + from, end: start + at + 1, number, section, paragraph });
    }
  }
  return found;
}

const deepest = 4;

/** Points that begin at 二是, skip a number or repeat one. A run inside a point does not end the outer one. */
export function ordinalSlips(report: Report, ordinals: readonly Ordinal[]): OrdinalSlip[] {
  const slips: OrdinalSlip[] = [];
  let runs: Ordinal[] = [];
  for (const ordinal of ordinals) {
    if (runs.at(-1)?.section !== ordinal.section) runs = [];
    const last = runs.at(-1) ?? null;
    const { number, start, end } = ordinal;
    const continued = runs.findLastIndex((run) => run.number === number - 1);
    if (number !== 1 && continued < 0 && !opensOtherwise(report, last, ordinal))
      slips.push({ start, end, number, expected: last ? last.number + 1 : 1 });
    if (number === 1)
      runs = last && isInside(report, last, ordinal) ? [...runs.slice(1 - deepest), ordinal] : [ordinal];
    else runs = [...runs.slice(0, continued < 0 ? -1 : continued), ordinal];
  }
  return slips;
}

/** Whether a list begins inside a point of another: no sentence ends between the two. */
function isInside(report: Report, { end }: Ordinal, { start }: Ordinal): boolean {
  return start - end < 200 && !/[。\n]/.test(report.view.text.slice(end, start));
}

/** A first point may be worded otherwise: 首先, 1. or （1）. */
function opensOtherwise(report: Report, last: Ordinal | null, ordinal: Ordinal): boolean {
  const body = report.sections.find(({ form }) => form.id === ordinal.section)?.bodyStart ?? 0;
  const after = last && last.section === ordinal.section ? last.end : body;
  return otherFirst.test(report.view.text.slice(Math.max(0, after, body, ordinal.start - 600), ordinal.start));
}

const countWords =
  /([二两三四五六七八九十]|\d{1,2})(?:[个大]?(?:部分|方面|章节|大项)|[项条个大](?:重点|主要|具体|基础)?(?:工作|措施|举措|任务|做法|问题|不足|短板|特点|亮点|环节|层面)(?!要求|部署|安排|目标|标准|原则|机制|制度|任务|会议|思路|格局)|点(?=[^。;:]{0,8}:)|(?<=(?:做法|措施|举措|问题|不足|以下|下列)[有为是]?[^\x00-\x1f]{1,2})[项条](?=:)|个(?!维护|确立|意识|自信|务必|毫不|结合|全面|代表)[^\x00-\x7f]{2,4}(?=”:))/g;
const countable = /部分|方面|章节|大项|工作|措施|举措|任务|做法|问题|不足|短板|点|环节|层面|[项条”]:/;
const sectionWords: readonly RegExp[] = [
  /(?:总体|基本)(?:工作)?(?:情况|概况)|概述/,
  /主动公开/,
  /申请/,
  /复议|诉讼/,
  /(?:主要|存在)的?(?:主要)?(?:问题|不足)|改进/,
  /其[他它]/,
];

/** 六个部分, 三个方面 beside a list of another length. */
export function countSlips(report: Report, ordinals: readonly Ordinal[]): CountSlip[] {
  const firsts = new Map(ordinals.flatMap(({ number, start }, index) => (number === 1 ? [[start, index]] : [])));
  const slips: CountSlip[] = [];
  for (const { text, start, section } of report.paragraphs) {
    if (!countable.test(text)) continue;
    for (const match of text.matchAll(countWords)) {
      const stated = /\d/.test(match[1] ?? "") ? Number(match[1]) : numeralValue(match[1] ?? "");
      const at = match.index;
      const end = at + match[0].length;
      if (stated === null || /[第一二三四五六七八九十百\d]/.test(text[at - 1] ?? "")) continue;
      const slip = { start: start + at, end: start + end, words: match[0], stated };
      const named = section === null && /部分|章节/.test(match[0]) ? sectionsNamed(text, at, end, stated) : 0;
      if (named >= 3 && named !== stated) slips.push({ ...slip, counted: named, of: "sections" });
      const colon = /^[^。;:]{0,30}:/.exec(text.slice(end, end + 40));
      const points = colon
        ? pointsFrom(report, ordinals, firsts.get(behindBlanks(report, start + end + colon[0].length)))
        : 0;
      if (points > 0 && points !== stated) slips.push({ ...slip, counted: points, of: "points" });
    }
  }
  return slips;
}

/** How many of the six sections a sentence names. */
function sectionsNamed(text: string, at: number, end: number, stated: number): number {
  const before = text.slice(Math.max(0, at - 400), at);
  const listing = before.slice(before.lastIndexOf("。") + 1);
  const sentence = listing + text.slice(at, end + 400).split("。", 1)[0];
  const opening = /全文|本报告|报告|内容|包括|包含/.test(sentence);
  if (!opening) return 0;
  const listed = /(?:包括|包含|由|分为|共分|如下)([^。]*)$/.exec(listing)?.[1] ?? "";
  const items = listed.split(/[、,;]|(?:以?及|和|与)(?=其[他它])/).length - (/复议(?:情况)?、/.test(listed) ? 1 : 0);
  const named = sectionWords.filter((words) => words.test(sentence)).length;
  // Another division of the report is the writer's affair, as long as the count is right; 「等六个部分」 may leave some out.
  return items === stated || (named < stated && /等[ \t\n]*$/.test(listing)) ? stated : named;
}

/** Points may begin on the next line. */
function behindBlanks({ view }: Report, at: number): number {
  return at + view.text.slice(at, at + 20).search(/\S|$/);
}

/** How many points follow, where the first stands right behind a colon: 从三个方面…：一是…二是…三是. */
function pointsFrom(report: Report, ordinals: readonly Ordinal[], first: number | undefined): number {
  if (first === undefined) return 0;
  let last = first;
  while (
    ordinals[last + 1]?.number === (ordinals[last]?.number ?? 0) + 1 &&
    ordinals[last + 1]?.section === ordinals[first]?.section
  )
    last++;
  const next = ordinals[last + 1];
  // A run that breaks off is the finding of the ordinals; a list within a point hides how many follow.
  if (next && next.section === ordinals[first]?.section)
    if (next.number !== 1 || isInside(report, ordinals[last] as Ordinal, next)) return 0;
  return last === first ? 0 : (ordinals[last]?.number ?? 0);
}
