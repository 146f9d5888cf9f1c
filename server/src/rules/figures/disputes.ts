import { mismatchesWith } from "../../prose/mismatches";
import type { Rule } from "../finding";
import { mismatchProblem } from "./mismatchProblem";

/** What the prose says of reconsideration and litigation, against table four. */
export const disputes: Rule = {
  id: "figures/disputes",
  severity: "warning",
  title: { zh: "正文与表四数字不符", en: "Figures on disputes that differ from table 4" },
  fixable: true,
  check: (report, context) =>
    mismatchesWith(report, "disputes").map((mismatch) => mismatchProblem(report, mismatch, context)),
};
