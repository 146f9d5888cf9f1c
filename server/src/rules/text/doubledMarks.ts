import type { Report } from "../../report/report";
import type { Problem, RuleContext } from "../finding";
import { isBetweenCells, replacement, sourceSpan } from "./places";
import { inProse, scanOf } from "./scan";

/** Two stops in a row, and the one that stays. */
const doubled: Readonly<Record<string, string>> = {
  "。。": "。",
  ",,": "，",
  "、、": "、",
  ";;": "；",
  ",。": "。",
  "、。": "。",
  ";。": "。",
  "。,": "。",
  "、,": "，",
};
const mostFound = 50;
/** The semicolon of `&nbsp;` is no mark of its own. */
const endOfEntity = /&#?[a-z0-9]+$/i;

/** 「。。」 and 「，。」 in prose, of longer runs the whole. */
export function doubledMarks(report: Report, context: RuleContext): Problem[] {
  const { text } = report.view;
  const problems: Problem[] = [];
  inProse(report, scanOf(report).stops, (at, paragraph) => {
    const kept = doubled[text.slice(at, at + 2)];
    if (!kept || problems.length >= mostFound || /[|\t\u001f]/.test(paragraph.text)) return;
    if (text[at] === ";" && endOfEntity.test(text.slice(Math.max(0, at - 8), at))) return;
    if (/[,;]/.test(text[at] as string) && isBetweenCells(report, at, paragraph)) return;
    problems.push(...problem(report, at, kept, context));
  });
  return problems;
}

function isMark(char: string | undefined): boolean {
  return char !== undefined && "。,、;".includes(char);
}

function problem(report: Report, start: number, kept: string, { say, typingAt }: RuleContext): Problem[] {
  const { text } = report.view;
  let end = start + 2;
  while (isMark(text[end])) end++;
  const span = sourceSpan(report, start, end);
  if (typingAt !== undefined && typingAt > span.start && typingAt <= span.end) return [];
  const printed = report.view.source.slice(span.start, span.end);
  return [
    {
      span,
      message: say({ zh: `标点“${printed}”多了一个。`, en: `“${printed}” is one mark too many.` }),
      data: replacement(report, say({ zh: `改为“${kept}”`, en: `Change to “${kept}”` }), [{ start, end, text: kept }]),
    },
  ];
}
