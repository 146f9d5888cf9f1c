import type { Rule } from "../finding";
import { headOf } from "./places";

export const missingTitle: Rule = {
  id: "structure/missing-title",
  severity: "warning",
  title: { zh: "缺少标题", en: "Missing title" },
  fixable: true,
  check: (report, { say }) => {
    if (report.title) return [];
    return [
      {
        span: headOf(report),
        message: say({
          zh: "没有找到标题；标题写明机关名称和年份，如“××县人民政府2024年政府信息公开工作年度报告”。",
          en: "No title was found; it names the body and the year, as in “××县人民政府2024年政府信息公开工作年度报告”.",
        }),
        data: { kind: "insert-title" },
      },
    ];
  },
};
