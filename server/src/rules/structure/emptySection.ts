import { headingText } from "../../form/names";
import type { Rule } from "../finding";

export const emptySection: Rule = {
  id: "structure/empty-section",
  severity: "warning",
  title: { zh: "部分没有内容", en: "Empty section" },
  fixable: false,
  check: (report, { say, typingAt }) =>
    report.sections
      .filter(({ bodyStart, bodyEnd }) => !/[\u3400-\u9fffA-Za-z0-9]/.test(report.view.text.slice(bodyStart, bodyEnd)))
      // An empty section two, three or four lacks its table, which is said by structure/missing-table.
      .filter(({ form }) => !form.table)
      .filter(({ span }) => typingAt === undefined || typingAt < span.start || typingAt > span.end)
      .map(({ form, heading }) => ({
        span: heading.span,
        message: say({
          zh: `“${headingText(form)}”部分没有内容。`,
          en: `The section “${headingText(form)}” is empty.`,
        }),
      })),
};
