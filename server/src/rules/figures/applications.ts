import { mismatchesWith } from "../../prose/mismatches";
import type { Rule } from "../finding";
import { mismatchProblem } from "./mismatchProblem";

/** What the prose says of applications received, carried over, concluded and their outcomes, against table three. */
export const applications: Rule = {
  id: "figures/applications",
  severity: "warning",
  title: { zh: "正文与表三数字不符", en: "Figures on applications that differ from table 3" },
  fixable: true,
  check: (report, context) =>
    mismatchesWith(report, "applications").map((mismatch) => mismatchProblem(report, mismatch, context)),
};
