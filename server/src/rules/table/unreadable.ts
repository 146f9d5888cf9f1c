import type { Rule } from "../finding";
import { tablesOf } from "./identityRule";

export const unreadable: Rule = {
  id: "table/unreadable",
  severity: "info",
  title: { zh: "表格无法读出", en: "Table could not be read" },
  fixable: false,
  check: (report, { say }) =>
    tablesOf(report).flatMap((table) => {
      const { short } = table.form;
      if (!table.readable)
        return {
          span: firstLine(report.view.source, table.span),
          message: say({
            zh: `${short.zh}无法完整读出（行或数字对不上格式），未作核对。请检查表格是否在粘贴时受损。`,
            en: `${short.en} could not be read (rows or figures do not fit the form) and was not checked; it may have been damaged when pasted.`,
          }),
        };
      return table.repeated.map((span) => ({
        span,
        message: say({
          zh: `${short.zh}的这一行出现了两次而数字不同，以第一次为准，此行未作核对。`,
          en: `${short.en} has this row twice with different figures; the first one counts, this one was not checked.`,
        }),
      }));
    }),
};

function firstLine(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const stop = text.slice(start, end).search(/[\r\n]/);
  return { start, end: stop < 0 ? end : start + stop };
}
