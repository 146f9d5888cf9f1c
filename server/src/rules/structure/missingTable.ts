import type { Rule } from "../finding";

export const missingTable: Rule = {
  id: "structure/missing-table",
  severity: "error",
  title: { zh: "缺少规定的表格", en: "Missing table" },
  fixable: true,
  check: (report, { say }) =>
    report.sections.flatMap(({ form, heading }) => {
      if (!form.table || report.tables[form.table]) return [];
      const table = report.form.tables[form.table];
      return {
        span: heading.span,
        message: say({ zh: `此部分缺少${table.name.zh}。`, en: `${table.name.en} is missing from this section.` }),
        data: { kind: "insert-table", table: table.id },
      };
    }),
};
