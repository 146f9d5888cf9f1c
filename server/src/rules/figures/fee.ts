import { feeConflicts } from "../../prose/fees";
import { spanIn } from "../../prose/prose";
import type { Rule } from "../finding";
import { figure, numberSpan, printed } from "./wording";

/** A 信息处理费 both denied and given, and 行政事业性收费 that differs from table two. */
export const fee: Rule = {
  id: "figures/fee",
  severity: "warning",
  title: { zh: "收费数字前后不一致", en: "Fees that contradict each other" },
  fixable: false,
  check: (report, { say }) =>
    feeConflicts(report).map(({ sentence, quantity, denial, table }) => {
      const amount = printed(sentence, quantity);
      const span = numberSpan(report, sentence, quantity);
      if (table) {
        const value = figure(table.value);
        return {
          span,
          message: say({
            zh: `正文写行政事业性收费${amount}，${table.name.zh}为${value}万元。`,
            en: `The text says 行政事业性收费 ${amount}, but ${table.name.en} is ${value}万元.`,
          }),
          related: table.cells.map((cell) => ({
            span: cell.span,
            message: say({ zh: `表二：${cell.text}万元`, en: `Table 2: ${cell.text}万元` }),
          })),
        };
      }
      const words = denial ? denial.sentence.text.slice(denial.start, denial.end) : "";
      return {
        span,
        message: say({
          zh: `这里写信息处理费${amount}，另一处写“${words}”。`,
          en: `A 信息处理费 of ${amount} here, but “${words}” elsewhere.`,
        }),
        related: denial
          ? [
              {
                span: spanIn(report, denial.sentence, denial.start, denial.end),
                message: say({ zh: words, en: words }),
              },
            ]
          : [],
      };
    }),
};
