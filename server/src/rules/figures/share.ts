import type { Bilingual } from "../../form/types";
import type { Whole } from "../../prose/shares";
import { wrongShares } from "../../prose/shares";
import type { Report } from "../../report/report";
import type { Span } from "../../source/lines";
import type { Rule } from "../finding";
import { figure, numberSpan, printed, quantityEdit } from "./wording";

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
      const [share, some] = [printed(sentence, percentage), printed(sentence, part)];
      const all = wholeAt(report, whole);
      return {
        span: numberSpan(report, sentence, percentage),
        severity: certain ? "warning" : "hint",
        message: say({
          zh: `正文写占${share}，${some}占${all.name.zh}应为${right}%。`,
          en: `The text says ${share}, but ${some} of ${all.name.en} is ${right}%.`,
        }),
        related: [
          { span: numberSpan(report, sentence, part), message: say({ zh: "部分", en: "The part" }) },
          ...all.spans.map((span) => ({ span, message: say({ zh: "总数", en: "The total" }) })),
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

/** How the whole is named in the message, and where it stands. */
function wholeAt(report: Report, whole: Whole): { name: Bilingual; spans: Span[] } {
  if (!whole.table) {
    const words = printed(whole.sentence, whole.quantity);
    return { name: { zh: words, en: words }, spans: [numberSpan(report, whole.sentence, whole.quantity)] };
  }
  const { name, value, cells } = whole.table;
  return {
    name: { zh: `${name.zh}的${figure(value)}`, en: `${name.en} (${figure(value)})` },
    spans: cells.map(({ span }) => span),
  };
}
