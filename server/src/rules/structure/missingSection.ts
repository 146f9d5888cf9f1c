import { headingText } from "../../form/names";
import type { SectionForm } from "../../form/types";
import type { Report } from "../../report/report";
import type { Span } from "../../source/lines";
import type { Problem, Rule, RuleContext } from "../finding";
import { headOf } from "./places";

export const missingSection: Rule = {
  id: "structure/missing-section",
  severity: "error",
  title: { zh: "缺少规定的部分", en: "Missing section" },
  fixable: true,
  check: (report, { say }) => {
    const found = new Set(report.sections.map(({ form }) => form.id));
    const missing = report.form.sections
      .filter(({ id }) => !found.has(id))
      .map((form) => ({
        span: before(report, form),
        message: say({
          zh: `缺少“${headingText(form)}”部分。`,
          en: `The section “${headingText(form)}” is missing.`,
        }),
        data: { kind: "insert-section", section: form.id } as const,
      }));
    return [...missing, ...otherwiseWorded(report, say)];
  },
};

/** The section is there, under a heading that its ordinal and its place tell, not its words. */
function otherwiseWorded(report: Report, say: RuleContext["say"]): Problem[] {
  return report.sections
    .filter(({ heading }) => heading.isOtherwiseWorded)
    .map(({ form, heading }) => ({
      span: heading.span,
      severity: "hint",
      message: say({
        zh: `此标题规定的写法是“${headingText(form)}”。`,
        en: `The form words this heading “${headingText(form)}”.`,
      }),
      data: {
        kind: "replace",
        title: say({ zh: `改为“${headingText(form)}”`, en: `Change to “${headingText(form)}”` }),
        edits: [{ span: { start: heading.ordinal.end, end: heading.span.end }, text: form.heading }],
      },
    }));
}

/** The heading behind which the section belongs, or the head of the report. */
function before(report: Report, missing: SectionForm): Span {
  const earlier = report.sections.filter(({ form }) => form.number < missing.number);
  const nearest = earlier.sort((a, b) => b.form.number - a.form.number)[0];
  return nearest?.heading.span ?? headOf(report);
}
