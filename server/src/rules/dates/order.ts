import { isGovernment, isTownship } from "../../form/bodies";
import { type Signature, signaturesOf } from "../../report/signature";
import type { Problem, Rule } from "../finding";
import { sourceSpan } from "../text/places";

/** A report is signed after the year it covers, and by the deadline of its kind of body (Regulations art. 49). */
export const order: Rule = {
  id: "dates/order",
  severity: "hint",
  title: { zh: "落款日期早于期限或晚于时限", en: "Signed too early or too late" },
  fixable: false,
  check: (report, { say }) => {
    const { year, unit } = report;
    return signaturesOf(report).flatMap(({ start, end, date }): Problem[] => {
      const span = sourceSpan(report, start, end);
      if (!isInCalendar(date))
        return [
          {
            span,
            severity: "warning",
            message: say({ zh: "落款日期在日历上不存在。", en: "There is no such day in the calendar." }),
          },
        ];
      if (year === null) return [];
      if (date.year <= year)
        return [
          {
            span,
            message: say({
              zh: `落款日期在统计期限（${year}年12月31日）结束之前。`,
              en: `Signed before the period ended (31 December ${year}).`,
            }),
          },
        ];
      const deadline = deadlineOf(unit);
      // Both deadlines are the last day of their month.
      if (!deadline || date.year * 12 + date.month <= (year + 1) * 12 + deadline.month) return [];
      return [
        {
          span,
          message: say({
            zh: `落款日期晚于${year + 1}年${deadline.month}月31日（条例第四十九条，${deadline.zh}）。`,
            en: `Signed after 31 ${deadline.en} ${year + 1} (Regulations art. 49).`,
          }),
        },
      ];
    });
  },
};

function deadlineOf(unit: string | null): { month: number; zh: string; en: string } | null {
  if (!unit) return null;
  if (isGovernment(unit) || isTownship(unit)) return { month: 3, zh: "各级政府", en: "March" };
  return /(?:局|委|委员会|厅|办公室)$/.test(unit) ? { month: 1, zh: "政府部门", en: "January" } : null;
}

/** A day may be left out, and is 0 then. */
export function isInCalendar({ year, month, day }: Signature["date"]): boolean {
  return month > 0 && month <= 12 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
