import type { Report } from "../../report/report";
import type { Problem, RuleContext } from "../finding";
import { replacement, sourceSpan } from "../text/places";
import { inProse, scanOf } from "../text/scan";

/** What follows a year at the beginning of a sentence, and never a figure. */
const goesOn =
  /^(?:全年|度(?![假过量])|,?[我本全][省市县区旗镇乡街局委办厅机单]|,?(?:共|通过|依托|围绕|按照|主动公开|严格|认真|积极|深入|持续)(?![\d]))/;
const mostFound = 20;

/** 「2024通过门户网站公开…」: a year at the beginning of a sentence without its 年. */
export function yearsWithoutWord(report: Report, year: number, { say, typingAt }: RuleContext): Problem[] {
  const { text } = report.view;
  const problems: Problem[] = [];
  inProse(report, scanOf(report).years, (at, paragraph) => {
    const printed = Number(text.slice(at, at + 4));
    if (Math.abs(printed - year) > 1 || problems.length >= mostFound || !opensSentence(text, at, paragraph.start))
      return;
    if (!goesOn.test(text.slice(at + 4, at + 12))) return;
    const span = sourceSpan(report, at, at + 4);
    if (typingAt !== undefined && typingAt >= span.start && typingAt <= span.end + 1) return;
    problems.push({
      span,
      severity: "hint",
      message: say({ zh: `“${printed}”后可能缺“年”字。`, en: `${printed} may lack its 年.` }),
      data: replacement(report, say({ zh: "补上“年”", en: "Add 年" }), [{ start: at + 4, end: at + 4, text: "年" }]),
    });
  });
  return problems;
}

function opensSentence(text: string, at: number, from: number): boolean {
  let before = at;
  while (before > from && /[ \t\n]/.test(text[before - 1] ?? "")) before--;
  return before === from || /[。;!?]/.test(text[before - 1] ?? "");
}
