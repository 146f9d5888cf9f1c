import { identityRule } from "./identityRule";

export const columnTotal = identityRule("table/column-total", {
  zh: "办理结果总计不等于各项之和",
  en: "Total of outcomes differs from its rows",
});
