import type { Report } from "../../report/report";
import { isHan } from "../../source/fold";
import type { Problem, Rule } from "../finding";
import { sourceSpan } from "./places";
import { scanOf } from "./scan";

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
      const shown = report.view.source.slice(span.start, span.end).slice(0, 24).trim();
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

/** A placeholder, tried where its first character stands. */
interface Shape {
  pattern: RegExp;
  /** Whether what stands around it leaves no honest reading. */
  holds?: (before: string, after: string, length: number) => boolean;
}

const unit = /^[ \t]{0,2}(?:年|月|日|条|件|个|次|份|篇|期|万|元|人|项|%)/;
const bodyKind = /^(?:省|市|县|区|镇|乡|街|局|委|办|村|旗|州|单位|部门)/;
const numerals = "一二三四五六七八九零〇";
const latin = /[A-Za-z0-9./_:@-]/;
/** A colon in front introduces what is to be filled in: 联系电话：XX. */
const latinBefore = /[A-Za-z0-9./_@-]/;
const bracketed =
  /[(【[“](?:具体[\u4e00-\u9fff]{0,6}(?:网址|地址|数字|数量|数据|名称|时间|日期|金额|单位|链接)|网址:?|(?:联系)?电话:|(?:电子)?邮箱:|地址:|邮编:|(?:请填|填写|此处)[^()\]】\n]{0,20}|待(?:填|填写|补|补充|定|核|核实|确认|完善)|(?:小?[一二三四]号)?(?:小标宋|宋体|仿宋|黑体|楷体)[^()\]】\n]{0,20})[)\]】”]/y;

const letters: Shape = {
  pattern: /X{2,}(?:-X{2,})?|x{2,}/y,
  holds: (before, after) => !latinBefore.test(before) && !latin.test(after[0] ?? ""),
};
const letter: Shape = { pattern: /X(?!X)/y, holds: (before, after) => standsForFigure(before, after) };

/** By the first character; marks of punctuation, Latin letters and the rest are noted apart by the scan. */
const shapes: Readonly<Record<string, readonly Shape[]>> = {
  X: [letters, letter],
  x: [letters],
  "×": [{ pattern: /×{2,}/y }, { pattern: /×(?!×)/y, holds: (before, after) => standsForFigure(before, after) }],
  // 二○○八年 is a year.
  "○": [
    {
      pattern: /○{2,}/y,
      holds: (before, after) => bodyKind.test(after) || (unit.test(after) && !numerals.includes(before)),
    },
  ],
  某: [{ pattern: /某某某?/y, holds: (_, after) => bodyKind.test(after) }],
  _: [{ pattern: /_{2,}/y, holds: isBlankLine }],
  "《": [{ pattern: /《[ \t]{0,8}》/y }],
  "“": [{ pattern: /“[ \t]{0,8}”/y }, { pattern: bracketed }],
  "〔": [{ pattern: /〔[ \t]{0,8}〕/y }],
  "(": [{ pattern: bracketed }, { pattern: /\([ \t]{0,8}\)/y, holds: (before) => isHan(before.charCodeAt(0)) }],
  "【": [{ pattern: bracketed }],
  "[": [{ pattern: bracketed }],
};

const mostFound = 200;

function placeholders(report: Report): Place[] {
  const { text } = report.view;
  const { latin, marks, fillers } = scanOf(report);
  const found: Place[] = [];
  for (const positions of [latin, marks, fillers]) {
    let last = -1;
    for (const at of positions) {
      if (at < last || found.length >= mostFound) continue;
      const end = placeholderAt(text, at);
      if (end > at) found.push({ start: at, end });
      last = end;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The end of the placeholder that begins at an offset, or -1. */
function placeholderAt(text: string, at: number): number {
  for (const { pattern, holds } of shapes[text[at] ?? ""] ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = at + match[0].length;
    if (!holds || holds(text[at - 1] ?? "", text.slice(end, end + 4), end - at)) return end;
  }
  return -1;
}

/** 「X条」, 「×月×日」: one letter where a figure belongs; not X光, 7×24小时. */
function standsForFigure(before: string, after: string): boolean {
  return !/[A-Za-z0-9]/.test(before) && unit.test(after);
}

/** A line to write on; not Markdown's rule or bold type. */
function isBlankLine(before: string, after: string, length: number): boolean {
  const isWritten = /[\u4e00-\u9fff0-9:(〔]/.test(before);
  if (length === 2) return isWritten && unit.test(after);
  return (isWritten || /^[\u4e00-\u9fff0-9)〕,。]/.test(after)) && before !== "" && before !== "_";
}
