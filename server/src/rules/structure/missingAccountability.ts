import { isGovernment } from "../../form/bodies";
import { accountability } from "../../form/sections";
import type { Rule } from "../finding";
import { headOf } from "./places";

/** The reports of people's governments also cover assessment, public appraisal and accountability (art. 50, item 4). */
export const missingAccountability: Rule = {
  id: "structure/missing-accountability",
  severity: "hint",
  title: { zh: "没有写到考核、评议、追究", en: "Assessment and accountability missing" },
  fixable: false,
  check: (report, { say }) => {
    if (!report.unit || !isGovernment(report.unit) || report.sections.length === 0) return [];
    const start = report.sections[0]?.bodyStart ?? 0;
    const text = report.view.text.slice(start, report.view.viewOffset(report.span.end));
    const missing = accountability.filter(({ wordings }) => !wordings.test(text)).map(({ label }) => label);
    if (missing.length === 0) return [];
    const overview = report.sections.find(({ form }) => form.id === "overview");
    return [
      {
        span: overview?.heading.span ?? headOf(report),
        message: say({
          zh: `政府的年度报告还应包括${missing.join("、")}情况（条例第五十条第四项）。`,
          en: `A government's report also covers ${missing.join("、")} (Regulations art. 50, item 4).`,
        }),
      },
    ];
  },
};
