import { countSlips, ordinalSlips, ordinalsOf } from "../../prose/enumerations";
import { toNumerals } from "../../prose/numerals";
import { spanOf } from "../../report/readDocument";
import type { Rule } from "../finding";

/** 六个部分 beside a list of five; 一是, 三是. */
export const countWord: Rule = {
  id: "figures/count-word",
  severity: "warning",
  title: { zh: "列举的个数或次序不符", en: "A list whose count or numbering is wrong" },
  fixable: false,
  check(report, { say }) {
    const ordinals = ordinalsOf(report);
    const counts = countSlips(report, ordinals).map(({ start, end, words, stated, counted, of }) => ({
      span: spanOf(report.view, start, end),
      message: say(
        of === "sections"
          ? {
              zh: `写“${words}”，所列部分只认得${counted}个。`,
              en: `“${words}” says ${stated}, but ${counted} sections are named.`,
            }
          : {
              zh: `写“${words}”，后面列了${counted}点。`,
              en: `“${words}” says ${stated}, but ${counted} points follow.`,
            },
      ),
    }));
    const slips = ordinalSlips(report, ordinals).map(({ start, end, number, expected }) => ({
      span: spanOf(report.view, start, end),
      message: say({
        zh: `这里写“${toNumerals(number)}是”，按次序应为“${toNumerals(expected)}是”。`,
        en: `“${toNumerals(number)}是” here, where “${toNumerals(expected)}是” is expected.`,
      }),
    }));
    return [...counts, ...slips];
  },
};
