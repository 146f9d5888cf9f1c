import { brokenFlows } from "../../prose/flows";
import type { Statement } from "../../prose/statement";
import type { Rule } from "../finding";
import { figure, numberSpan, printed } from "./wording";

/** New plus carried in against concluded plus carried forward, within the prose. */
export const flow: Rule = {
  id: "figures/flow",
  severity: "warning",
  title: { zh: "正文的收办数字不平衡", en: "Applications in the text that do not balance" },
  fixable: false,
  check: (report, { say }) =>
    brokenFlows(report).map(({ at, intake, outgo }) => {
      const [left, right] = [figure(intake.value), figure(outgo.value)];
      const distance = figure(Math.abs(intake.value - outgo.value));
      return {
        span: numberSpan(report, at.sentence, at.quantity),
        message: say({
          zh: `${words(intake.statements)}为${left}，${words(outgo.statements)}为${right}，相差${distance}。`,
          en: `${words(intake.statements)} is ${left}, but ${words(outgo.statements)} is ${right}: a difference of ${distance}.`,
        }),
        related: [...intake.statements, ...outgo.statements]
          .filter((statement) => statement !== at)
          .map(({ sentence, quantity, word }) => ({
            span: numberSpan(report, sentence, quantity),
            message: say({ zh: `${word}${printed(sentence, quantity)}`, en: `${word}${printed(sentence, quantity)}` }),
          })),
      };
    }),
};

function words(statements: readonly Statement[]): string {
  return statements.map(({ sentence, quantity, word }) => `${word}${printed(sentence, quantity)}`).join("+");
}
