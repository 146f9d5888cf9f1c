import { wrongShares } from "../../prose/shares";
import type { Rule } from "../finding";
import { numberSpan, printed, quantityEdit } from "./wording";

/** Percentages of a total named beside them; rounding and cutting off are both fine. */
export const share: Rule = {
  id: "figures/share",
  severity: "warning",
  title: { zh: "占比与数字不符", en: "A share that its figures do not give" },
  fixable: true,
  check: (report, { say }) =>
    wrongShares(report).map(({ sentence, percentage, part, whole, actual, certain }) => {
      const digits = Math.max(0, Math.round(-Math.log10(percentage.step)));
      const right = actual.toFixed(digits);
      const [share, some, all] = [
        printed(sentence, percentage),
        printed(sentence, part),
        printed(whole.sentence, whole.quantity),
      ];
      return {
        span: numberSpan(report, sentence, percentage),
        severity: certain ? "warning" : "hint",
        message: say({
          zh: `正文写占${share}，${some}占${all}应为${right}%`,
          en: `The text says ${share}, but ${some} of ${all} is ${right}%`,
        }),
        related: [
          { span: numberSpan(report, sentence, part), message: say({ zh: "部分", en: "The part" }) },
          { span: numberSpan(report, whole.sentence, whole.quantity), message: say({ zh: "总数", en: "The total" }) },
        ],
        data: {
          kind: "choices",
          choices: [
            {
              title: say({ zh: `改为${right}%`, en: `Change to ${right}%` }),
              edits: [quantityEdit(report, sentence, percentage, Number(right))],
              preferred: certain,
            },
          ],
        },
      };
    }),
};
