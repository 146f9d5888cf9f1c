import type { Period, Report } from "../../report/report";
import type { Problem, Rule, RuleContext } from "../finding";
import { replacement, sentenceAround, sourceSpan, type ViewEdit } from "../text/places";
import { isInCalendar } from "./order";

interface DatePart {
  /** View offsets of the digits. */
  start: number;
  end: number;
  value: number;
}

/** The figures are those of 1 January to 31 December of the report's year. */
export const period: Rule = {
  id: "dates/period",
  severity: "warning",
  title: { zh: "统计期限不是全年", en: "Period is not the whole year" },
  fixable: true,
  check: (report, { say }) => {
    if (report.period && isWholeYear(report.period.text)) return [];
    const unfinished = withoutLastDay(report);
    if (unfinished >= 0)
      return [
        {
          span: sourceSpan(report, unfinished - 2, unfinished),
          message: say({ zh: "统计期限的截止日期缺“日”字。", en: "The last day of the period lacks its 日." }),
          data: replacement(report, say({ zh: "补上“日”", en: "Add 日" }), [
            { start: unfinished, end: unfinished, text: "日" },
          ]),
        },
      ];
    if (!report.period) return [];
    if (!isStatistical(report)) return hasOnlyRealDays(report.period) ? [] : [notInCalendar(report.period.span, say)];
    const edits = corrections(report);
    if (edits.length === 0) return [];
    const year = report.year ?? report.period.year;
    const problem: Problem = {
      span: report.period.span,
      message: say({
        zh: `统计期限应是${year}年1月1日至12月31日，此处写作“${report.period.text}”。`,
        en: `The figures are those of 1 January to 31 December ${year}; here it reads “${report.period.text}”.`,
      }),
      data: replacement(report, say({ zh: `改为${year}年全年`, en: `Change to the whole of ${year}` }), edits),
    };
    return [problem];
  },
};

const days = /(\d{1,2})[ \t\n]{0,4}月[ \t\n]{0,4}(\d{1,2})[ \t\n]{0,4}日/g;

function hasOnlyRealDays({ text, year }: Period): boolean {
  return [...text.matchAll(days)].every(([, month, day]) =>
    isInCalendar({ year, month: Number(month), day: Number(day) }),
  );
}

function notInCalendar(span: Problem["span"], say: RuleContext["say"]): Problem {
  return {
    span,
    message: say({ zh: "期限中有日历上不存在的日期。", en: "The period has a day that is in no calendar." }),
  };
}

/** What nearly every report says, told at once. */
function isWholeYear(text: string): boolean {
  const match = /^(20\d\d)年1月1日起?(?:至|到|-)(?:(20\d\d)年)?12月31日$/.exec(text);
  return match !== null && (match[2] === undefined || match[2] === match[1]);
}

const statistical = /统计|[期时]限|起止|数据|年度报告|年报/;
const bodyChanged = /成立|组建|挂牌|设立|撤销|合并|划转|机构改革/;

/** Whether the period is that of the figures: it says so, or it stands in front and begins or ends as a year does. */
function isStatistical({ view, period, sections }: Report): boolean {
  if (!period) return false;
  const at = view.viewOffset(period.span.start);
  const { start, end } = sentenceAround(view.text, at, Math.max(0, at - 160), Math.min(view.text.length, at + 160));
  const sentence = view.text.slice(start, end);
  if (bodyChanged.test(sentence)) return false;
  const first = sections[0];
  const inFront = first === undefined || period.span.start < first.span.start;
  if (/统计|[期时]限|起止/.test(sentence)) return true;
  return (
    inFront &&
    (statistical.test(sentence) || /年[ \t]*1[ \t]*月[ \t]*1[ \t]*日|12[ \t]*月[ \t]*31[ \t]*日$/.test(period.text))
  );
}

/** What to change for the period to be the whole year; the year alone being another is dates/year's to say. */
function corrections(report: Report): ViewEdit[] {
  const { period, view } = report;
  if (!period) return [];
  const from = view.viewOffset(period.span.start);
  const numbers: DatePart[] = [...period.text.matchAll(/\d+(?=[ \t]*[年月日])/g)].map(({ 0: digits, index }) => ({
    start: from + index,
    end: from + index + digits.length,
    value: Number(digits),
  }));
  const hasSecondYear = numbers.length === 6;
  if (!hasSecondYear && numbers.length !== 5) return [];
  const [firstYear, month, day, ...rest] = numbers as [DatePart, DatePart, DatePart, ...DatePart[]];
  const [lastMonth, lastDay] = rest.slice(-2) as [DatePart, DatePart];
  const year = report.year ?? firstYear.value;
  const edits: ViewEdit[] = [];
  const want = (part: DatePart | undefined, value: number): void => {
    if (part && part.value !== value) edits.push({ start: part.start, end: part.end, text: String(value) });
  };
  const lastYear = hasSecondYear ? rest[0] : undefined;
  if (lastYear && lastYear.value !== firstYear.value) {
    want(firstYear, year);
    want(lastYear, year);
  }
  want(month, 1);
  want(day, 1);
  want(lastMonth, 12);
  want(lastDay, 31);
  return edits;
}

const opening =
  /(?:至|到|-|—)[ \t]{0,2}(?:20\d\d[ \t]{0,2}年[ \t]{0,2})?12[ \t]{0,2}月[ \t]{0,2}31(?=[ \t]{0,2}(?:[,。;)\n]|止|期间|$))/;

/** The view offset behind 「12月31」 where 日 is missing in the sentence on the period, or -1. */
function withoutLastDay({ view, lines, firstLine, period, sections }: Report): number {
  if (period) return -1;
  const from = lines.start(firstLine);
  const first = sections[0];
  const to = Math.min(first ? view.viewOffset(first.span.start) : from + 3000, from + 3000);
  const at = view.text.slice(from, to).search(/统计|[期时]限/);
  if (at < 0) return -1;
  const match = opening.exec(view.text.slice(from + at, Math.min(to, from + at + 80)));
  return match ? from + at + match.index + match[0].length : -1;
}
