import { isGovernment, isTownship } from "../../form/bodies";
import type { Report } from "../../report/report";
import type { Rule } from "../finding";
import { sourceSpan } from "../text/places";

interface SignedOn {
  start: number;
  end: number;
  year: number;
  month: number;
  day: number;
}

/** A report is signed after the year it covers, and by the deadline of its kind of body (Regulations art. 49). */
export const order: Rule = {
  id: "dates/order",
  severity: "hint",
  title: { zh: "落款日期早于期限或晚于时限", en: "Signed too early or too late" },
  fixable: false,
  check: (report, { say }) => {
    const signed = signature(report);
    if (!signed || report.year === null) return [];
    const span = sourceSpan(report, signed.start, signed.end);
    if (signed.year <= report.year)
      return [
        {
          span,
          message: say({
            zh: `落款日期在统计期限（${report.year}年12月31日）结束之前。`,
            en: `Signed before the period ended (31 December ${report.year}).`,
          }),
        },
      ];
    const deadline = deadlineOf(report.unit);
    if (!deadline || !isAfter(signed, report.year + 1, deadline.month, 31)) return [];
    return [
      {
        span,
        message: say({
          zh: `落款日期晚于${report.year + 1}年${deadline.month}月31日（条例第四十九条，${deadline.zh}）。`,
          en: `Signed after 31 ${deadline.en} ${report.year + 1} (Regulations art. 49).`,
        }),
      },
    ];
  },
};

function deadlineOf(unit: string | null): { month: number; zh: string; en: string } | null {
  if (!unit) return null;
  if (isGovernment(unit) || isTownship(unit)) return { month: 3, zh: "各级政府", en: "March" };
  return /(?:局|委|委员会|厅|办公室)$/.test(unit) ? { month: 1, zh: "政府部门", en: "January" } : null;
}

function isAfter(date: SignedOn, year: number, month: number, day: number): boolean {
  return date.year * 10_000 + date.month * 100 + date.day > year * 10_000 + month * 100 + day;
}

const digits = "〇零一二三四五六七八九";
const arabic = /^(20\d\d)[ \t]*年[ \t]*(\d{1,2})[ \t]*月[ \t]*(\d{1,2})[ \t]*日$/;
const chinese =
  /^(二[〇○零0O][〇零○一二三四五六七八九]{2})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/;
const searchedLines = 8;

/** The date alone on one of the last lines. */
function signature({ view, lines, firstLine, lastLine }: Report): SignedOn | null {
  let looked = 0;
  for (let line = lastLine - 1; line >= firstLine && looked < searchedLines; line--) {
    const length = lines.length(line);
    if (length === 0) continue;
    looked++;
    if (length > 40 || view.text[lines.trimmedEnd(line) - 1] !== "日") continue;
    const text = lines.text(line);
    const match = arabic.exec(text);
    const named = match ? null : chinese.exec(text.replace(/[ \t]/g, ""));
    const place = { start: lines.trimmedStart(line), end: lines.trimmedEnd(line) };
    if (match) return { ...place, year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
    if (named) return { ...place, year: yearIn(named[1]), month: numeral(named[2]), day: numeral(named[3]) };
  }
  return null;
}

function yearIn(text = ""): number {
  return Number([...text].map((char) => Math.max(0, digits.indexOf(char) - 1)).join(""));
}

/** 一 to 三十一. */
function numeral(text = ""): number {
  const at = text.indexOf("十");
  if (at < 0) return digits.indexOf(text) - 1;
  const tens = at === 0 ? 1 : digits.indexOf(text[0] ?? "") - 1;
  return tens * 10 + (text[at + 1] ? digits.indexOf(text[at + 1] as string) - 1 : 0);
}
