import type { Assertion } from "../../prose/assertion";
import { spanIn } from "../../prose/prose";
import { type Evaluation, figuresOf } from "../../prose/tableFigures";
import type { Report } from "../../report/report";
import type { Problem, RuleContext } from "../finding";
import { figure } from "./wording";

/** The problem of words that a table belies, or null where some honest reading bears them out or cells are blank. */
export function assertionProblem(report: Report, assertion: Assertion, { say }: RuleContext): Problem | null {
  const evaluation = contradiction(report, assertion);
  if (!evaluation) return null;
  const { sentence, start, end, mild } = assertion;
  const words = sentence.text.slice(start, end);
  const value = figure(evaluation.value);
  const remark = mild
    ? { zh: "；如指已到期的均按期办结，可不改", en: "; fine if it speaks of those due only" }
    : { zh: "", en: "" };
  const { name, cells } = evaluation;
  return {
    span: spanIn(report, sentence, start, end),
    severity: mild ? "hint" : "warning",
    message: say({
      zh: `正文写“${words}”，但${name.zh}为${value}${remark.zh}。`,
      en: `The text says “${words}”, but ${name.en} is ${value}${remark.en}.`,
    }),
    related: cells
      .filter(({ value: printed }) => assertion.positive || (printed ?? 0) !== 0)
      .slice(0, 8)
      .map((cell) => ({
        span: cell.span,
        message: say({ zh: `${name.zh}：${cell.text}`, en: `${name.en}: ${cell.text}` }),
      })),
  };
}

function contradiction(report: Report, { table, readings, positive }: Assertion): Evaluation | null {
  const figures = figuresOf(report);
  let first: Evaluation | null = null;
  for (const reading of readings) {
    const evaluation = figures.evaluate(table, reading);
    if (evaluation === null) return null;
    if (evaluation === undefined) continue;
    const isTrue = positive ? evaluation.value > 0 : evaluation.value === 0 || evaluation.also === 0;
    if (isTrue) return null;
    first ??= evaluation;
  }
  return first;
}
