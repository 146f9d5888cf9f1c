import type { Mismatch } from "../../prose/mismatches";
import type { Report } from "../../report/report";
import type { FindingData, Problem, Related, RuleContext } from "../finding";
import { cellEdit, figure, numberSpan, printed, quantityEdit } from "./wording";

/** The problem of a figure in prose that disagrees with a table: both figures, the cells, and either way to mend it. */
export function mismatchProblem(report: Report, mismatch: Mismatch, { say }: RuleContext): Problem {
  const { statement, nearest, difference, certain } = mismatch;
  const { sentence, quantity, word } = statement;
  const said = `${word}${printed(sentence, quantity)}`;
  const distance = figure(Math.abs(difference));
  return {
    span: numberSpan(report, sentence, quantity),
    severity: certain ? "warning" : "hint",
    message: say({
      zh: `正文写${said}，${nearest.name.zh}为${figure(nearest.value)}，相差${distance}${doubt(mismatch)?.zh ?? ""}`,
      en: `The text says ${said}, but ${nearest.name.en} is ${figure(nearest.value)}: a difference of ${distance}${doubt(mismatch)?.en ?? ""}`,
    }),
    related: relatedOf(report, mismatch, say),
    data: choicesOf(report, mismatch, say),
  };
}

function doubt({ statement, certain }: Mismatch): { zh: string; en: string } | null {
  if (certain) return null;
  return statement.scope === "wide"
    ? {
        zh: "；如果说的是全辖区或各部门的数，请核对口径",
        en: "; check the scope if the figure covers other bodies too",
      }
    : { zh: "；请核对是否同一口径", en: "; check whether both count the same" };
}

const mostRelated = 8;

function relatedOf(report: Report, { nearest, followers }: Mismatch, say: RuleContext["say"]): Related[] {
  const cells = nearest.cells.slice(0, mostRelated).map((cell) => ({
    span: cell.span,
    message: say({ zh: `${nearest.name.zh}：${cell.text}`, en: `${nearest.name.en}: ${cell.text}` }),
  }));
  const same = followers.map(({ statement }) => ({
    span: numberSpan(report, statement.sentence, statement.quantity),
    message: say({ zh: "同一处错误带来的数", en: "A figure that follows from the same mistake" }),
  }));
  return [...cells, ...same];
}

function choicesOf(report: Report, mismatch: Mismatch, say: RuleContext["say"]): FindingData {
  const { statement, nearest, followers } = mismatch;
  const all = [{ statement, nearest }, ...followers];
  const choices = [
    {
      title: say({
        zh: `把正文改为${figure(nearest.value)}（以表格为准）`,
        en: `Change the text to ${figure(nearest.value)} (the table's figure)`,
      }),
      edits: all.map((one) => quantityEdit(report, one.statement.sentence, one.statement.quantity, one.nearest.value)),
      preferred: true,
    },
  ];
  const [cell] = nearest.cells;
  if (nearest.cells.length === 1 && cell && followers.length === 0) {
    const { value } = statement.quantity;
    choices.push({
      title: say({
        zh: `把表格改为${figure(value)}（以正文为准）`,
        en: `Change the table to ${figure(value)} (the text's figure)`,
      }),
      edits: [cellEdit(cell, value)],
      preferred: false,
    });
  }
  return { kind: "choices", choices };
}
