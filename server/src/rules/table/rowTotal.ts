import { identityRule } from "./identityRule";

export const rowTotal = identityRule("table/row-total", {
  zh: "行总计不等于各列之和",
  en: "Row total differs from its columns",
});
