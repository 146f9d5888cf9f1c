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
      zh: `正文写${said}，${nearest.name.zh}为${figure(nearest.value)}，相差${distance}${rest(mismatch).zh}${doubt(mismatch)?.zh ?? ""}。`,
      en: `The text says ${said}, but ${nearest.name.en} is ${figure(nearest.value)}: a difference of ${distance}${rest(mismatch).en}${doubt(mismatch)?.en ?? ""}.`,
    }),
    related: relatedOf(report, mismatch, say),
    data: choicesOf(report, mismatch, say),
  };
}

function rest({ followers }: Mismatch): { zh: string; en: string } {
  const count = followers.length;
  return count > 0
    ? { zh: `；本句另有${count}个数字也不符`, en: `; ${count} more of the sentence differ as well` }
    : { zh: "", en: "" };
}

function doubt({ statement, certain }: Mismatch): { zh: string; en: string } | null {
  if (certain) return null;
  return statement.scope !== "own"
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
    message: say({ zh: "同一句中也不符的数", en: "Another figure of the sentence that differs" }),
  }));
  return [...cells, ...same];
}

function choicesOf(report: Report, mismatch: Mismatch, say: RuleContext["say"]): FindingData {
  const { statement, nearest, others, followers } = mismatch;
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
  for (const other of followers.length === 0 ? others : [])
    choices.push({
      title: say({
        zh: `把正文改为${figure(other.value)}（${other.name.zh}）`,
        en: `Change the text to ${figure(other.value)} (${other.name.en})`,
      }),
      edits: [quantityEdit(report, statement.sentence, statement.quantity, other.value)],
      preferred: false,
    });
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
