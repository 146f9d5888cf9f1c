import { headingText } from "../../form/names";
import type { SectionForm } from "../../form/types";
import type { Report } from "../../report/report";
import type { Span } from "../../source/lines";
import type { Rule } from "../finding";
import { headOf } from "./places";

export const missingSection: Rule = {
  id: "structure/missing-section",
  severity: "error",
  title: { zh: "缺少规定的部分", en: "Missing section" },
  fixable: true,
  check: (report, { say }) => {
    const found = new Set(report.sections.map(({ form }) => form.id));
    return report.form.sections
      .filter(({ id }) => !found.has(id))
      .map((form) => ({
        span: before(report, form),
        message: say({
          zh: `缺少“${headingText(form)}”部分。`,
          en: `The section “${headingText(form)}” is missing.`,
        }),
        data: { kind: "insert-section", section: form.id },
      }));
  },
};

/** The heading behind which the section belongs, or the head of the report. */
function before(report: Report, missing: SectionForm): Span {
  const earlier = report.sections.filter(({ form }) => form.number < missing.number);
  const nearest = earlier.sort((a, b) => b.form.number - a.form.number)[0];
  return nearest?.heading.span ?? headOf(report);
}
