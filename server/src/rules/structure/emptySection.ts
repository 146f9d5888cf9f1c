import { headingText } from "../../form/names";
import type { Report, SectionReading } from "../../report/report";
import { signatureOf } from "../../report/signature";
import type { Rule } from "../finding";

export const emptySection: Rule = {
  id: "structure/empty-section",
  severity: "warning",
  title: { zh: "部分没有内容", en: "Empty section" },
  fixable: false,
  check: (report, { say, typingAt }) =>
    report.sections
      .filter((section) => !/[\u3400-\u9fffA-Za-z0-9]/.test(bodyOf(report, section)))
      // 「六、其他需要报告的事项（无）」 says what there is to say.
      .filter(({ heading }) => !remark.test(report.view.source.slice(heading.span.start, heading.span.end)))
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

const remark = /[(（][ \t]{0,4}(?:无|没有|無|暂|暫|略|本年度[无無未])[^()（）]{0,30}[)）]/;

/** What a section says; the sign-off below the last one is not its own. */
function bodyOf(report: Report, { bodyStart, bodyEnd, heading }: SectionReading): string {
  const { lines, view } = report;
  const isLast = heading === report.sections.at(-1)?.heading;
  const signature = isLast ? signatureOf(report) : null;
  const end = signature && signature.firstLine > heading.line ? lines.start(signature.firstLine) : bodyEnd;
  return view.text.slice(bodyStart, Math.min(bodyEnd, end));
}
