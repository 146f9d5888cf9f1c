import { sectionOf } from "../../report/report";
import { signatureOf } from "../../report/signature";
import type { Rule } from "../finding";

export const missingSignature: Rule = {
  id: "structure/missing-signature",
  severity: "hint",
  title: { zh: "没有落款", en: "No signature and date" },
  fixable: false,
  check: (report, { say }) => {
    const last = sectionOf(report, "other") ?? report.sections.at(-1);
    if (!last || signatureOf(report)) return [];
    return [
      {
        span: last.heading.span,
        message: say({ zh: "文末没有落款机关和日期。", en: "The report ends without the body's name and a date." }),
      },
    ];
  },
};
