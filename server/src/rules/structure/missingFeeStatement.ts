import { feeStatement } from "../../form/sections";
import { sectionOf } from "../../report/report";
import type { Rule } from "../finding";

export const missingFeeStatement: Rule = {
  id: "structure/missing-fee-statement",
  severity: "hint",
  title: { zh: "没有说明信息处理费", en: "Fee statement missing" },
  fixable: true,
  check: (report, { say }) => {
    const other = sectionOf(report, "other");
    if (!other || feeStatement.test(report.view.text.slice(other.bodyStart, other.bodyEnd))) return [];
    return [
      {
        span: other.heading.span,
        message: say({
          zh: "没有说明本年度收取信息处理费的情况（国办函〔2020〕109号）。",
          en: "Nothing is said of information processing fees (国办函〔2020〕109号).",
        }),
        data: { kind: "insert-fee-statement" },
      },
    ];
  },
};
