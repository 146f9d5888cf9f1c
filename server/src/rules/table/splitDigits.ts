import type { Rule } from "../finding";
import { readableTables } from "./identityRule";
import { cellName } from "./words";

export const splitDigits: Rule = {
  id: "table/split-digits",
  severity: "warning",
  title: { zh: "一个数字被拆在两格", en: "One figure split over two cells" },
  fixable: true,
  check: (report, context) =>
    readableTables(report).flatMap((table) =>
      table.rows.flatMap(({ form, split }) => {
        if (!split) return [];
        const name = cellName(table.form, form, split.column, context);
        const { span, value } = split;
        return {
          span,
          message: context.say({
            zh: `${name}的 ${value} 被拆成两格；合并后本行总计正好相符。`,
            en: `${name}: ${value} is split over two cells; joined, the row adds up.`,
          }),
          data: {
            kind: "replace",
            title: context.say({ zh: `合并为 ${value}`, en: `Join to ${value}` }),
            edits: [{ span, text: String(value) }],
            preferred: true,
          },
        };
      }),
    ),
};
