import { headingText } from "../../form/names";
import type { Rule } from "../finding";

export const duplicateSection: Rule = {
  id: "structure/duplicate-section",
  severity: "warning",
  title: { zh: "部分重复", en: "Section printed twice" },
  fixable: false,
  check: (report, { say }) =>
    report.repeatedHeadings.map(({ form, span }) => {
      const first = report.sections.find((section) => section.form.id === form.id);
      return {
        span,
        message: say({
          zh: `“${headingText(form)}”出现了不止一次。`,
          en: `“${headingText(form)}” occurs more than once.`,
        }),
        related: first
          ? [{ span: first.heading.span, message: say({ zh: "第一次出现在这里", en: "First here" }) }]
          : [],
      };
    }),
};
