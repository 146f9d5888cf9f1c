import { formForYear, forms } from "../form/forms";
import type { SectionId } from "../form/types";
import type { PeriodReading } from "../parse/title";
import type { View } from "../source/view";

/** View offsets of a report, of what stands before its first heading, and of its section five where it has one. */
export interface YearPlaces {
  start: number;
  end: number;
  openingEnd: number;
  planned: { start: number; end: number } | null;
}

export const plannedSection: SectionId = "problems";
const announced =
  /(?:编[制写]|[公发]布|公开|形成|[现特兹]将)(?:了|完成|出)?《?[^。;,《\n]{0,40}?(20\d\d)年度?[^。;,\n]{0,24}?(?:信息公开|政务公开)[^。;,\n]{0,12}(?:报告|年报|情况)/;
const longestOpening = 4000;
const longestProse = 60_000;

/**
 * The year of a report whose title does not tell: the period's, unless what the preamble announces, the printed tables
 * and the prose together speak for another.
 */
export function readYear(view: View, places: YearPlaces, period: PeriodReading | null): number | null {
  const opening = view.text.slice(places.start, Math.min(places.openingEnd, places.start + longestOpening));
  const match = announced.exec(opening.replace(/[ \t]/g, ""));
  const named = match ? Number(match[1]) : null;
  if (!period) return named ?? mostFrequent(opening);
  const votes = proseVotes(view.text, places, period);
  const rivals = new Set([period.year, ...(named === null ? [] : [named]), ...votes.keys()]);
  if (rivals.size === 1) return period.year;
  const printed = printedForm(view.text, places);
  const weigh = (year: number): number =>
    (votes.get(year) ?? 0) +
    (year === period.year ? 2 : 0) +
    (year === named ? 3 : 0) +
    (printed !== null && formForYear(year).id === printed && formForYear(period.year).id !== printed ? 2 : 0);
  return [...rivals].reduce((best, year) => (weigh(year) > weigh(best) ? year : best), period.year);
}

/** The form whose words the text has and the other has not. */
function printedForm(text: string, { start, end }: YearPlaces): string | null {
  const slice = text.slice(start, Math.min(end, start + longestProse));
  const found = forms.filter(({ tables }) =>
    (tables.disclosure.rows[0]?.columns ?? []).slice(0, 2).every(({ label }) => slice.includes(label)),
  );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

const mention = /20[12]\d(?=[ \t]*年(?![ \t]*\d{1,2}[ \t]*月))/g;
const comparing = /(?:较|比|于|截[至止]|自|从|[上去]年|《[^》\n]{0,40})[ \t]*$/;

/** How often years are named in the prose, apart from dates, comparisons, titles and plans. */
function proseVotes(text: string, { start, end, planned }: YearPlaces, period: PeriodReading): Map<number, number> {
  const votes = new Map<number, number>();
  const slice = text.slice(start, Math.min(end, start + longestProse));
  for (const { 0: year, index } of slice.matchAll(mention)) {
    const at = start + index;
    if ((at >= period.start && at < period.end) || (planned && at >= planned.start && at < planned.end)) continue;
    if (comparing.test(text.slice(Math.max(start, at - 44), at)) || /将|拟/.test(text.slice(at, at + 20))) continue;
    votes.set(Number(year), (votes.get(Number(year)) ?? 0) + 1);
  }
  return votes;
}

/** The year a text names most; the date of signature, alone on its line, is of the year after. */
function mostFrequent(text: string): number | null {
  const counts = new Map<string, number>();
  const years = /20[12]\d(?=[ \t]*年(?![ \t]*\d{1,2}[ \t]*月[ \t]*\d{1,2}[ \t]*日[)]?[ \t]*(?:\n|$)))/g;
  for (const [year] of text.matchAll(years)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return most === undefined ? null : Number(most);
}
