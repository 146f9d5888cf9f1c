import { denialsOf } from "../../prose/denials";
import type { Rule } from "../finding";
import { assertionProblem } from "./assertionProblem";

/** Prose that denies what a table counts: 未收到政府信息公开申请 beside applications received. */
export const zero: Rule = {
  id: "figures/zero",
  severity: "warning",
  title: { zh: "正文说没有，表格有数", en: "Denied in the text, counted in the table" },
  fixable: false,
  check: (report, context) =>
    denialsOf(report).flatMap((assertion) => assertionProblem(report, assertion, context) ?? []),
};
