import { mismatchesWith } from "../../prose/mismatches";
import type { Rule } from "../finding";
import { mismatchProblem } from "./mismatchProblem";

/** What the prose says of documents and decisions, against table two; a hint where the figure may be another body's. */
export const disclosure: Rule = {
  id: "figures/disclosure",
  severity: "warning",
  title: { zh: "正文与表二数字不符", en: "Figures on documents and decisions that differ from table 2" },
  fixable: true,
  check: (report, context) =>
    mismatchesWith(report, "disclosure").map((mismatch) => mismatchProblem(report, mismatch, context)),
};
