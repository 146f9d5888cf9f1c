import { claimsOf } from "../../prose/claims";
import { isContradicted } from "../../prose/mismatches";
import type { Rule } from "../finding";
import { assertionProblem } from "./assertionProblem";

/** Claims on every application or dispute (均已办结, 均获维持) that a table belies. */
export const claim: Rule = {
  id: "figures/claim",
  severity: "warning",
  title: { zh: "“均”“全部”的说法与表格不符", en: "A claim on all cases that a table belies" },
  fixable: false,
  check: (report, context) =>
    claimsOf(report).flatMap((assertion) =>
      isContradicted(report, assertion.at) ? [] : (assertionProblem(report, assertion, context) ?? []),
    ),
};
