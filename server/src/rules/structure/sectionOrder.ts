import { headingText } from "../../form/names";
import type { Rule } from "../finding";

export const sectionOrder: Rule = {
  id: "structure/section-order",
  severity: "warning",
  title: { zh: "部分的顺序不对", en: "Sections out of order" },
  fixable: true,
  check: (report, { say }) => {
    let highest = 0;
    for (const { form, heading } of report.sections) {
      if (form.number > highest) {
        highest = form.number;
        continue;
      }
      const wanted = report.form.sections.map(({ heading: words }) => words).join("、");
      return [
        {
          span: heading.span,
          message: say({
            zh: `“${headingText(form)}”的位置不对；规定的顺序是：${wanted}。`,
            en: `“${headingText(form)}” is out of order; the form's order is: ${wanted}.`,
          }),
          data: { kind: "reorder" },
        },
      ];
    }
    return [];
  },
};
