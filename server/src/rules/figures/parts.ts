import { brokenLineList } from "../../prose/lineLists";
import { type BrokenList, brokenLists } from "../../prose/lists";
import { isContradicted } from "../../prose/mismatches";
import { sentencesOf } from "../../prose/prose";
import type { Quantity } from "../../prose/quantity";
import type { Sentence } from "../../prose/sentences";
import { statementsOf } from "../../prose/statements";
import type { Report } from "../../report/report";
import { Memo } from "../../source/memo";
import type { Problem, Rule, RuleContext } from "../finding";
import { figure, numberSpan, printed, quantityEdit } from "./wording";

/** A total in prose against the parts listed with it. */
export const parts: Rule = {
  id: "figures/parts",
  severity: "warning",
  title: { zh: "分项之和与总数不符", en: "Parts that do not add up to their total" },
  fixable: true,
  check(report, context) {
    const problems: Problem[] = [];
    const sentences = sentencesOf(report);
    for (let at = 0; at < sentences.length; at++) {
      const sentence = sentences[at] as Sentence;
      if (sentence.quantities.length === 0) continue;
      const above = sentences[at - 1];
      const before = above && above.paragraph === sentence.paragraph ? above : null;
      const below = sentence.text.endsWith(":") ? brokenLineList(sentences, at) : null;
      for (const list of below ? [below] : brokenLists(sentence, before))
        if (!isSettled(report, at, list) && !isCompleted(list, sentence, sentences[at + 1]))
          problems.push(problem(report, list, context));
    }
    return problems;
  },
};

/** Where a table contradicts the sentence, that finding stands; where it bears out every figure, the list is a selection. */
function isSettled(report: Report, at: number, { total, parts: listed }: BrokenList): boolean {
  if (isContradicted(report, at) || (total.sentence !== listed[0]?.sentence && isContradicted(report, at - 1)))
    return true;
  const { applications, disputes } = report.tables;
  if (!applications?.readable && !disputes?.readable) return false;
  return [total, ...listed].every(({ quantity }) => stated.of(report).has(quantity));
}

/** 「公开90条。网站50条；微信20条。公告栏20条。」: the last part may have a sentence of its own. */
function isCompleted({ total, sum }: BrokenList, { paragraph }: Sentence, next: Sentence | undefined): boolean {
  const missing = total.quantity.value - sum;
  return next?.paragraph === paragraph && next.quantities.some(({ value }) => missing > 0 && value === missing);
}

/** The quantities of a report that statements are made of. */
const stated = new Memo(
  (report: Report): Set<Quantity> => new Set(statementsOf(report).map(({ quantity }) => quantity)),
);

function problem(report: Report, list: BrokenList, { say }: RuleContext): Problem {
  const { total, parts: listed, sum, certain } = list;
  const stated = printed(total.sentence, total.quantity);
  const difference = figure(Math.abs(total.quantity.value - sum));
  const more = sum > total.quantity.value;
  const remark = certain
    ? { zh: "", en: "" }
    : { zh: "；若所列只是一部分，可不改", en: "; fine if only some are listed" };
  return {
    span: numberSpan(report, total.sentence, total.quantity),
    severity: certain ? "warning" : "hint",
    message: say({
      zh: `正文写${stated}，所列${listed.length}项合计${figure(sum)}，${more ? "多出" : "少"}${difference}${remark.zh}。`,
      en: `The text says ${stated}, but the ${listed.length} listed add up to ${figure(sum)}, ${difference} ${more ? "more" : "less"}${remark.en}.`,
    }),
    related: listed.map(({ sentence, quantity }, index) => ({
      span: numberSpan(report, sentence, quantity),
      message: say({
        zh: `第${index + 1}项：${printed(sentence, quantity)}`,
        en: `Part ${index + 1}: ${printed(sentence, quantity)}`,
      }),
    })),
    data: { kind: "choices", choices: choices(report, list, say) },
  };
}

const mostChoices = 6;

/** The total may be wrong, or any one part. */
function choices(report: Report, { total, parts: listed, sum }: BrokenList, say: RuleContext["say"]) {
  const missing = total.quantity.value - sum;
  const ofTotal = {
    title: say({ zh: `把总数改为${figure(sum)}`, en: `Change the total to ${figure(sum)}` }),
    edits: [quantityEdit(report, total.sentence, total.quantity, sum)],
  };
  const ofParts = listed
    .filter(({ quantity }) => quantity.value + missing >= 0 && quantity.step === 1)
    .slice(0, mostChoices)
    .map(({ sentence, quantity }) => ({
      title: say({
        zh: `把${printed(sentence, quantity)}改为${figure(quantity.value + missing)}`,
        en: `Change ${printed(sentence, quantity)} to ${figure(quantity.value + missing)}`,
      }),
      edits: [quantityEdit(report, sentence, quantity, quantity.value + missing)],
    }));
  return [ofTotal, ...ofParts];
}
