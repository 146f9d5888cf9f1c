import type { Report } from "../../report/report";
import type { Rule } from "../finding";
import { levelOf } from "./bodyLevel";
import { misnamed } from "./bodyNames";
import { sourceSpan } from "./places";
import { inProse, scanOf } from "./scan";

/** Another body's report shows through: its level (全省, 我局) or its name. */
export const otherBody: Rule = {
  id: "text/other-body",
  severity: "warning",
  title: { zh: "疑似其他机关的内容", en: "Text of another body" },
  fixable: false,
  check: (report, { say }) => {
    const { unit } = report;
    if (!unit) return [];
    const level = levelOf(unit);
    const words = level ? foreignWords(report, level.foreign) : [];
    return [
      ...words.map(({ start, end }) => ({
        span: sourceSpan(report, start, end),
        message: say({
          zh: `这是${unit}的报告，此处写的是“${report.view.text.slice(start, end)}”，可能是从其他机关的报告抄来的。`,
          en: `This is the report of ${unit}; “${report.view.text.slice(start, end)}” here may come from another body's report.`,
        }),
      })),
      ...misnamed(report, unit).map(({ start, end, own }) => ({
        span: sourceSpan(report, start, end),
        message: say({
          zh: `此处的机关名称“${report.view.text.slice(start, end)}”与本报告的“${own}”不一致。`,
          en: `“${report.view.text.slice(start, end)}” differs from the name of the reporting body, “${own}”.`,
        }),
      })),
    ];
  },
};

const mostFound = 50;

/**
 * Words such as 全省 and 我市 where the reporting body itself should stand: at the beginning of a clause, as the one who
 * acts. 「按照全省部署」 and 「全市政务公开工作考核」 are right.
 */
function foreignWords(report: Report, words: readonly string[]): { start: number; end: number }[] {
  const { text } = report.view;
  const found: { start: number; end: number }[] = [];
  inProse(report, scanOf(report).selves, (at, { start }) => {
    const word = found.length < mostFound ? words.find((one) => text.startsWith(one, at)) : undefined;
    if (!word || !opensClause(text, at, start) || !actsItself(text.slice(at + word.length, at + word.length + 16)))
      return;
    found.push({ start: at, end: at + word.length });
  });
  return found;
}

function opensClause(text: string, at: number, from: number): boolean {
  const before = text.slice(Math.max(from, at - 6), at).replace(/[ \t\n]+$/, "");
  return before === "" || /[,。;:!?)]$|(?:年|年度|日|[全今]年|本年度)$/.test(before);
}

const acts =
  /^(?:各级各部门|上下)?(?:政府)?(?:政务公开|政府信息公开|信息公开)?(?:工作)?(?:共|累计|全年|主动公开|公开|收到|受理|新收|办[理结]|未收到|未发生|没有|无|始终|坚持|严格|认真|深入|积极|高度重视|持续|不断|[扎切]实|紧[紧扣]|围绕|全面|通过|进一步|取得|存在|将|依托|充分|着力|发布|制发|开展|按照|以)/;
/** What a superior body is rightly said to do or hold in a subordinate's report. */
const superior =
  /^(?:范围内|率先|首|领先|前列|唯一|通报|考核|测评|评估|推广|统一|排名|政务公开(?:办|领导小组|工作(?:要点|考核|会议|培训|领导小组)|培训|考核))/;

function actsItself(after: string): boolean {
  const words = after.replace(/^[ \t\n,]+/, "");
  return !superior.test(words) && acts.test(words);
}
