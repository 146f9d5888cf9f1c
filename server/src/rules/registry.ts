import type { Report } from "../report/report";
import { citationRules } from "./citation";
import { dateRules } from "./dates";
import { figureRules } from "./figures";
import type { Finding, Rule, RuleContext, Severity } from "./finding";
import { duplicateSection } from "./structure/duplicateSection";
import { emptySection } from "./structure/emptySection";
import { missingAccountability } from "./structure/missingAccountability";
import { missingAspect } from "./structure/missingAspect";
import { missingFeeStatement } from "./structure/missingFeeStatement";
import { missingSection } from "./structure/missingSection";
import { missingSignature } from "./structure/missingSignature";
import { missingTable } from "./structure/missingTable";
import { missingTitle } from "./structure/missingTitle";
import { oldForm } from "./structure/oldForm";
import { sectionNumber } from "./structure/sectionNumber";
import { sectionOrder } from "./structure/sectionOrder";
import { balance } from "./table/balance";
import { blankCell } from "./table/blankCell";
import { cellValue } from "./table/cellValue";
import { columnTotal } from "./table/columnTotal";
import { disputeTotal } from "./table/disputeTotal";
import { extraCell } from "./table/extraCell";
import { implausible } from "./table/implausible";
import { label } from "./table/label";
import { missingCell } from "./table/missingCell";
import { missingRow } from "./table/missingRow";
import { rowTotal } from "./table/rowTotal";
import { splitDigits } from "./table/splitDigits";
import { suspectCell } from "./table/suspectCell";
import { unreadable } from "./table/unreadable";
import { textRules } from "./text";

/** Every rule, in the order in which they are listed to people. */
export const rules: readonly Rule[] = [
  missingSection,
  missingTable,
  sectionOrder,
  sectionNumber,
  duplicateSection,
  emptySection,
  oldForm,
  missingTitle,
  missingAspect,
  missingFeeStatement,
  missingAccountability,
  missingSignature,
  suspectCell,
  rowTotal,
  columnTotal,
  balance,
  disputeTotal,
  missingRow,
  missingCell,
  extraCell,
  cellValue,
  splitDigits,
  blankCell,
  label,
  unreadable,
  implausible,
  ...figureRules,
  ...dateRules,
  ...citationRules,
  ...textRules,
];

/** Severities by rule id, as people set them; a rule that is not named keeps its own. */
export type RuleSettings = Readonly<Record<string, Severity | "off">>;

/** Runs every rule that is not off over one report; findings come in the order of the text. */
export function checkReport(report: Report, context: RuleContext, settings: RuleSettings = {}): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const setting = settings[rule.id];
    if (setting === "off") continue;
    for (const problem of rule.check(report, context)) {
      const finding: Finding = {
        rule: rule.id,
        severity: setting ?? problem.severity ?? rule.severity,
        span: problem.span,
        message: problem.message,
        related: problem.related ?? [],
      };
      if (problem.data) finding.data = problem.data;
      findings.push(finding);
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start);
}
