import { headingText, ordinalText } from "../../form/names";
import type { HeadingReading, Report } from "../../report/report";
import type { Problem, Rule, RuleContext } from "../finding";

/** Headings whose ordinal is wrong, dirty, or lacking where the other headings have theirs. */
export const sectionNumber: Rule = {
  id: "structure/section-number",
  severity: "warning",
  title: { zh: "标题序号不对", en: "Wrong section number" },
  fixable: true,
  check: (report, context) => {
    const headings = report.sections.map(({ heading }) => heading);
    if (headings.every(({ number }) => number === 0)) return [];
    return headings.flatMap((heading) => checkHeading(report, heading, context) ?? []);
  },
};

function checkHeading(report: Report, heading: HeadingReading, { say }: RuleContext): Problem | null {
  const { form, number, span } = heading;
  const wanted = ordinalText(form.number);
  const data = { kind: "renumber" } as const;
  const dirt = dirtBefore(report, heading);
  if (number === form.number && dirt === "") return null;
  const printed = number === 0 ? "" : `${dirt}${ordinalText(number)}`;
  return {
    span,
    message: say({
      zh: printed
        ? `序号“${printed}”应为“${wanted}”（${headingText(form)}）。`
        : `标题缺少序号“${wanted}”（${headingText(form)}）。`,
      en: printed
        ? `The number “${printed}” should be “${wanted}” (${headingText(form)}).`
        : `The heading lacks its number “${wanted}”.`,
    }),
    data,
  };
}

/** What stands on the heading's line before its ordinal, Markdown's marks and ornaments apart: `|`, `l` and other slips. */
function dirtBefore(report: Report, heading: HeadingReading): string {
  const { lines, view } = report;
  const lead = view.text.slice(lines.trimmedStart(heading.line), view.viewOffset(heading.ordinal.start));
  return lead.replace(/[#>*_\s【[★☆●■◆▲+-]/g, "");
}
