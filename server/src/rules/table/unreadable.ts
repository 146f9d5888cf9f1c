import type { TableReading } from "../../parse/tableReading";
import type { Span } from "../../source/lines";
import type { Problem, Rule, RuleContext } from "../finding";
import { tablesOf } from "./identityRule";
import { isTyping } from "./typing";
import { rowWords } from "./words";

export const unreadable: Rule = {
  id: "table/unreadable",
  severity: "info",
  title: { zh: "表格无法读出", en: "Table could not be read" },
  fixable: false,
  check: (report, context) =>
    tablesOf(report).flatMap((table) => {
      const { source } = report.view;
      if (table.readable) return [...unreadRows(table, source, context), ...repeatedRows(table, context)];
      return isTyping(context, source, table.span) ? [] : [unreadTable(table, source, context)];
    }),
};

function unreadTable({ form: { short }, span }: TableReading, source: string, { say }: RuleContext): Problem {
  return {
    span: firstLine(source, span),
    message: say({
      zh: `${short.zh}无法完整读出（行或数字对不上格式），未作核对。请检查表格是否在粘贴时受损。`,
      en: `${short.en} could not be read (rows or figures do not fit the form) and was not checked; it may have been damaged when pasted.`,
    }),
  };
}

/** Of such a row nothing tells whether it is wrong or was damaged on its way. */
function unreadRows(table: TableReading, source: string, context: RuleContext): Problem[] {
  return table.rows
    .filter(({ problem, span }) => problem === "unreadable" && !(span && isTyping(context, source, span)))
    .filter(({ present, span }, at, unread) => present || unread[at - 1]?.span?.start !== span?.start)
    .map((row) => {
      // Where the row should be, one of another name stands.
      const { zh, en } = table.form.short;
      const here = { zh: `${zh}这一行`, en: `${en}, this row` };
      const where = row.present ? rowWords(table.form, row.form, context) : context.say(here);
      return {
        span: row.label ?? row.span ?? table.span,
        message: context.say({
          zh: `${where}的数字与格式对不上，未作核对。`,
          en: `${where}: the figures do not fit the form and were not checked.`,
        }),
      };
    });
}

function repeatedRows({ form: { short }, repeated }: TableReading, { say }: RuleContext): Problem[] {
  return repeated.map((span) => ({
    span,
    message: say({
      zh: `${short.zh}的这一行出现了两次而数字不同，以第一次为准，此行未作核对。`,
      en: `${short.en} has this row twice with different figures; the first one counts, this one was not checked.`,
    }),
  }));
}

function firstLine(text: string, { start, end }: Span): Span {
  const stop = text.slice(start, end).search(/[\r\n]/);
  return { start, end: stop < 0 ? end : start + stop };
}
