import type { Report } from "../../report/report";
import type { Problem, Rule } from "../finding";
import { sourceSpan, viewRange } from "./places";

/** What a template or a colleague left to be filled in. */
export const placeholder: Rule = {
  id: "text/placeholder",
  severity: "warning",
  title: { zh: "有待填写的内容", en: "Placeholder left in" },
  fixable: false,
  check: (report, { say, typingAt }) =>
    placeholders(report).flatMap(({ start, end }): Problem[] => {
      const span = sourceSpan(report, start, end);
      // An editor closes 《 by itself; nobody is told of it while the title is still being typed.
      if (typingAt !== undefined && typingAt >= span.start && typingAt <= span.end) return [];
      const shown = report.view.text.slice(start, Math.min(end, start + 24)).trim();
      return [
        {
          span,
          message: say({
            zh: `“${shown}”是待填写的内容，请填上或删去。`,
            en: `“${shown}” is a placeholder; fill it in or delete it.`,
          }),
        },
      ];
    }),
};

interface Place {
  start: number;
  end: number;
}

/** A placeholder: what it begins with, cheap to look for, and its whole shape from there. */
interface Shape {
  needle: string;
  pattern: RegExp;
  /** Whether what stands around it leaves no honest reading. */
  holds?: (before: string, after: string, text: string, at: number, end: number) => boolean;
}

const unit = /^[ \t]{0,2}(?:年|月|日|条|件|个|次|份|篇|期|万|元|人|项|%)/;
const bodyKind = /^(?:省|市|县|区|镇|乡|街|局|委|办|村|旗|州|单位|部门)/;
const latin = /[A-Za-z0-9./_:@-]/;

const shapes: readonly Shape[] = [
  { needle: "XX", pattern: /X{2,}/y, holds: (before, after) => !latin.test(before) && !latin.test(after.slice(0, 1)) },
  {
    needle: "xx",
    pattern: /x{2,}/y,
    holds: (before, after) => !latin.test(before) && !latin.test(after.slice(0, 1)),
  },
  { needle: "X", pattern: /X(?!X)/y, holds: (before, after) => standsForFigure(before, after) },
  { needle: "×", pattern: /×{2,}/y },
  { needle: "×", pattern: /×(?!×)/y, holds: (before, after) => standsForFigure(before, after) },
  { needle: "○○", pattern: /○{2,}/y, holds: (_, after) => bodyKind.test(after) },
  { needle: "某某", pattern: /某某某?/y, holds: (_, after) => bodyKind.test(after) },
  { needle: "__", pattern: /_{2,}/y, holds: isBlankLine },
  { needle: "《", pattern: /《[ \t]{0,8}》/y },
  { needle: "“", pattern: /“[ \t]{0,8}”/y },
  { needle: "〔", pattern: /〔[ \t]{0,8}〕/y },
  {
    needle: "具体",
    pattern: /具体(?:网址|地址|数字|数量|数据|名称|时间|日期|金额|单位|链接)(?=[)\]】])/y,
    holds: isBracketed,
  },
  { needle: "网址", pattern: /网址(?=[)\]】])/y, holds: isBracketed },
  { needle: "请填", pattern: /请填[^()\]】\n]{0,20}(?=[)\]】])/y, holds: isBracketed },
  { needle: "填写", pattern: /填写[^()\]】\n]{0,20}(?=[)\]】])/y, holds: isBracketed },
  { needle: "此处", pattern: /此处[^()\]】\n]{0,20}(?=[)\]】])/y, holds: isBracketed },
  { needle: "待", pattern: /待(?:填|填写|补|补充|定|核|核实|确认|完善)(?=[)\]】])/y, holds: isBracketed },
];

const mostFound = 200;

function placeholders(report: Report): Place[] {
  const { start, end } = viewRange(report);
  const found: Place[] = [];
  for (const shape of shapes) findShape(report.view.text, start, end, shape, found);
  return found.sort((a, b) => a.start - b.start);
}

function findShape(text: string, start: number, end: number, { needle, pattern, holds }: Shape, found: Place[]): void {
  let at = text.indexOf(needle, start);
  while (at >= 0 && at < end && found.length < mostFound) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const stop = match ? at + match[0].length : at + 1;
    if (match && (!holds || holds(text[at - 1] ?? "", text.slice(stop, stop + 4), text, at, stop)))
      found.push({ start: at, end: stop });
    at = text.indexOf(needle, stop);
  }
}

/** 「X条」, 「×月×日」: one letter where a figure belongs; not X光, 7×24小时. */
function standsForFigure(before: string, after: string): boolean {
  return !/[A-Za-z0-9]/.test(before) && unit.test(after);
}

/** A line to write on; not Markdown's rule or bold type. */
function isBlankLine(before: string, after: string, _text: string, at: number, end: number): boolean {
  const isWritten = /[\u4e00-\u9fff0-9:(〔]/.test(before);
  if (end - at === 2) return isWritten && unit.test(after);
  return (isWritten || /^[\u4e00-\u9fff0-9)〕,。]/.test(after)) && !(before === "" || before === "_");
}

/** Alone in brackets. */
function isBracketed(before: string): boolean {
  return before === "(" || before === "[" || before === "【";
}
