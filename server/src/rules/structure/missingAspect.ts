import { aspects } from "../../form/sections";
import { sectionOf } from "../../report/report";
import type { Rule } from "../finding";

/** Section one speaks of five aspects; it may do so under sub-headings of its own wording, or without any. */
export const missingAspect: Rule = {
  id: "structure/missing-aspect",
  severity: "hint",
  title: { zh: "总体情况缺少一个方面", en: "Aspect missing from section one" },
  fixable: true,
  check: (report, { say }) => {
    const overview = sectionOf(report, "overview");
    if (!overview) return [];
    const text = report.view.text.slice(overview.bodyStart, overview.bodyEnd);
    if (text.trim() === "") return [];
    const missing = aspects.filter(
      ({ id, wordings }) => !overview.aspects.some((aspect) => aspect.id === id) && !wordings.test(text),
    );
    return missing.map(({ id, label }) => ({
      span: overview.heading.span,
      message: say({ zh: `没有写到“${label}”情况。`, en: `Nothing is said of “${label}”.` }),
      data: { kind: "insert-aspect", aspect: id, missing: missing.map((one) => one.id) },
    }));
  },
};
