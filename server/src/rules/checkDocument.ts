import type { Document, Report } from "../report/report";
import type { Finding, RuleContext } from "./finding";
import { checkReport, type RuleSettings } from "./registry";
import { duplicateSection } from "./structure/duplicateSection";
import { headOf } from "./structure/places";

/** The findings of every report in a document, in the order of the text. */
export function checkDocument(document: Document, context: RuleContext, settings: RuleSettings = {}): Finding[] {
  const findings = document.reports.flatMap((report, at) => {
    const own = checkReport(report, context, settings);
    return at > 0 ? [...furtherReport(document, report, context, settings), ...own] : own;
  });
  return document.reports.length > 1 ? findings.sort((a, b) => a.span.start - b.span.start) : findings;
}

/** A second report in one file is most likely a draft pasted twice; each is checked by itself, and this is said once. */
function furtherReport(document: Document, report: Report, { say }: RuleContext, settings: RuleSettings): Finding[] {
  const setting = settings[duplicateSection.id] ?? duplicateSection.severity;
  if (setting === "off") return [];
  const first = document.reports[0] as Report;
  const same = first.unit === report.unit && first.year === report.year;
  return [
    {
      rule: duplicateSection.id,
      severity: setting,
      span: headOf(report),
      message: same
        ? say({
            zh: "同一份报告在此文件中又出现一次，请删去重复的一份。",
            en: "The same report begins here a second time; delete one of the two.",
          })
        : say({
            zh: "此文件从这里开始是另一份报告，请分成两个文件。",
            en: "Another report begins here; keep each in a file of its own.",
          }),
      related: [{ span: headOf(first), message: say({ zh: "第一份在这里", en: "The first one is here" }) }],
    },
  ];
}
