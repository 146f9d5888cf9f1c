import { yearInNumerals } from "../../parse/chineseNumbers";
import type { Report } from "../../report/report";
import type { Span } from "../../source/lines";
import type { Problem, Rule, RuleContext } from "../finding";
import { alternatives, replacement, sourceSpan, type ViewEdit } from "../text/places";
import { scanOf } from "../text/scan";
import { type YearMention, yearsOf } from "./mentions";
import { yearsWithoutWord } from "./missingWord";
import { announcesAnother, isLeftover, isOwnYearPlanned } from "./yearEvidence";

/** The years of title, period and prose agree; a year of last year's report left in is named. */
export const year: Rule = {
  id: "dates/year",
  severity: "warning",
  title: { zh: "年份前后不一致", en: "Years disagree" },
  fixable: true,
  check: (report, context) => {
    if (report.year === null) return [];
    const conflict = titleAgainstPeriod(report, context);
    if (conflict) return [conflict];
    const { year } = report;
    return [
      ...headings(report, year, context),
      ...ownTitle(report, year, context),
      ...prose(report, year, context),
      ...yearsWithoutWord(report, year, context),
    ];
  },
};

/** Title and period name different years: the one the prose hardly names is taken for the wrong one. */
function titleAgainstPeriod(report: Report, { say }: RuleContext): Problem | null {
  const { title, period, year: own } = report;
  if (!period || own === null || period.year === own) return null;
  const years = periodYears(report);
  // A period over two years is dates/period's.
  if (years.some(({ year }) => year !== period.year)) return null;
  const changePeriod = {
    title: say({ zh: `统计期限改为${own}年`, en: `Change the period to ${own}` }),
    edits: years.map(({ start }) => ({ start, end: start + 4, text: String(own) })),
  };
  const titleYear = title?.yearSpan;
  if (!titleYear)
    return {
      span: period.span,
      message: say({
        zh: `这是${own}年的报告，统计期限却是${period.year}年。`,
        en: `This is the report for ${own}; the period of the figures is in ${period.year}.`,
      }),
      data: replacement(report, changePeriod.title, changePeriod.edits),
    };
  const titleIsWrong = votesFor(report, period.year) > votesFor(report, own);
  const wrong = titleIsWrong ? titleYear : period.span;
  const other = titleIsWrong ? period.span : titleYear;
  const changeTitle = changeTitleTo(report, titleYear, period.year, say);
  return {
    span: wrong,
    message: say({
      zh: `标题是${own}年的报告，统计期限却是${period.year}年。`,
      en: `The title says ${own}, the period of the figures is in ${period.year}.`,
    }),
    related: [{ span: other, message: say({ zh: "与此处不一致", en: "Differs from this" }) }],
    data: alternatives(report, titleIsWrong ? [changeTitle, changePeriod] : [changePeriod, changeTitle]),
  };
}

/** The title's year in the title's own digits or numerals. */
function changeTitleTo(
  { view }: Report,
  span: Span,
  year: number,
  say: RuleContext["say"],
): { title: string; edits: ViewEdit[] } {
  const start = view.viewOffset(span.start);
  const text = /^\d/.test(view.text.slice(start, start + 1)) ? String(year) : yearInNumerals(year);
  return {
    title: say({ zh: `标题改为${year}年`, en: `Change the title to ${year}` }),
    edits: [{ start, end: start + 4, text }],
  };
}

/** How often the prose names a year, title and period apart. */
function votesFor(report: Report, year: number): number {
  const { view, title, period } = report;
  const isIn = (span: Span | undefined, at: number): boolean => span !== undefined && at >= span.start && at < span.end;
  return yearsOf(report, (named) => named === year).filter(({ start }) => {
    const at = view.sourceStart(start);
    return !isIn(title?.span, at) && !isIn(period?.span, at);
  }).length;
}

/** The years printed in the period sentence, at view offsets. */
function periodYears({ view, period }: Report): { year: number; start: number }[] {
  if (!period) return [];
  const from = view.viewOffset(period.span.start);
  const found: { year: number; start: number }[] = [];
  for (const match of period.text.matchAll(/20\d\d(?=[ \t]*年)/g))
    found.push({ year: Number(match[0]), start: from + match.index });
  return found;
}

function headings(report: Report, year: number, context: RuleContext): Problem[] {
  const { view, lines, sections } = report;
  const { years } = scanOf(report);
  const problems: Problem[] = [];
  let next = 0;
  for (const { heading } of sections) {
    const start = lines.start(heading.line);
    while (next < years.length && (years[next] as number) < start) next++;
    const at = years[next];
    if (at === undefined || at >= view.viewOffset(heading.span.end)) continue;
    const printed = Number(view.text.slice(at, at + 4));
    if (printed !== year && view.text[at + 4] === "年") problems.push(wrongYear(report, at, printed, year, context));
  }
  return problems;
}

/** 「编制了《某镇2022年政府信息公开工作年度报告》」 in what stands before section one: the report speaks of itself. */
const namesItself =
  /(?:编制(?:了|完成)?|现(?:将|[公发]布|公开))《([^》\n]{0,40}?)(20\d\d)[ \t]?年度?(?:政[府务])?信息公开(?:工作)?(?:年度)?(?:报告|年报)》/g;
const longestPreamble = 4000;

function ownTitle(report: Report, year: number, context: RuleContext): Problem[] {
  return report.paragraphs
    .filter(({ section }) => section === null)
    .flatMap(({ start, end, text }) => {
      if (end - start > longestPreamble) return [];
      return [...text.matchAll(namesItself)]
        .filter((match) => Number(match[2]) !== year)
        .map((match) => {
          const at =
            start +
            match.index +
            match[0].indexOf(match[2] as string, match[0].indexOf("《") + (match[1] ?? "").length);
          return wrongYear(report, at, Number(match[2]), year, context);
        });
    });
}

function prose(report: Report, year: number, context: RuleContext): Problem[] {
  const problems: Problem[] = [];
  const period = report.period?.span;
  const mentions = yearsOf(report, (named, { section }) => named !== year || section === "problems");
  for (const mention of mentions) {
    const offset = report.view.sourceStart(mention.start);
    if (period && offset >= period.start && offset < period.end) continue;
    if (mention.year === year) {
      if (isOwnYearPlanned(mention)) problems.push(plannedForOwnYear(report, mention, context));
    } else if (isLeftover(mention, year) || announcesAnother(mention, year))
      problems.push(wrongYear(report, mention.start, mention.year, year, context, mention));
  }
  return problems;
}

function wrongYear(
  report: Report,
  start: number,
  printed: number,
  year: number,
  { say }: RuleContext,
  mention?: YearMention,
): Problem {
  const edits = [{ start, end: start + 4, text: String(year) }];
  // 「2023年1月1日至2023年12月31日」 has its year twice.
  const again = mention ? secondYear(report, mention) : -1;
  if (again >= 0) edits.push({ start: again, end: again + 4, text: String(year) });
  return {
    span: sourceSpan(report, start, report.view.text.indexOf("年", start) + 1),
    message: say({
      zh: `这是${year}年的报告，此处写的是${printed}年，可能是上一份报告留下的。`,
      en: `This is the report for ${year}; ${printed} here may be left from another year's report.`,
    }),
    data: replacement(report, say({ zh: `改为${year}年`, en: `Change to ${year}` }), edits),
  };
}

function secondYear({ view }: Report, { end, paragraph, year }: YearMention): number {
  const ahead = view.text.slice(end, Math.min(paragraph.end, end + 30));
  const match = new RegExp(`^[ \\t]*年[ \\t\\d月日起始]*(?:至|到|止|-)+[ \\t]*(?=${year}[ \\t]*年)`).exec(ahead);
  return match ? end + match[0].length : -1;
}

function plannedForOwnYear(report: Report, { start, year }: YearMention, { say }: RuleContext): Problem {
  return {
    span: sourceSpan(report, start, report.view.text.indexOf("年", start) + 1),
    message: say({
      zh: `${year}年的报告中，“${year}年将……”应是下一年的打算，即${year + 1}年。`,
      en: `In the report for ${year}, what will be done (${year}年将…) is planned for ${year + 1}.`,
    }),
    data: replacement(report, say({ zh: `改为${year + 1}年`, en: `Change to ${year + 1}` }), [
      { start, end: start + 4, text: String(year + 1) },
    ]),
  };
}
