import type { Report } from "../../report/report";
import type { Problem, RuleContext } from "../finding";
import { replacement, sourceSpan, viewRange } from "./places";
import { inProse } from "./scan";

/** Two stops in a row, and the one that stays. */
const doubled: readonly (readonly [found: string, kept: string])[] = [
  ["。。", "。"],
  [",,", "，"],
  ["、、", "、"],
  [";;", "；"],
  [",。", "。"],
  ["、。", "。"],
  [";。", "。"],
  ["。,", "。"],
  ["、,", "，"],
];
const mostFound = 50;

/** 「。。」 and 「，。」 in prose, of longer runs the whole. */
export function doubledMarks(report: Report, context: RuleContext): Problem[] {
  const { text } = report.view;
  const { start, end } = viewRange(report);
  const places = new Map<number, string>();
  for (const [marks, kept] of doubled)
    for (
      let at = text.indexOf(marks, start);
      at >= 0 && at < end && places.size < mostFound;
      at = text.indexOf(marks, at + 1)
    )
      if (!isMark(text[at - 1])) places.set(at, kept);
  const problems: Problem[] = [];
  const sorted = [...places.keys()].sort((a, b) => a - b);
  inProse(report, sorted, (at, paragraph) => {
    if (!/[|\t\u001f]/.test(paragraph.text)) problems.push(...problem(report, at, places.get(at) as string, context));
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
