import { identityRule } from "./identityRule";

export const disputeTotal = identityRule("table/dispute-total", {
  zh: "复议、诉讼总计不等于四种结果之和",
  en: "Dispute total differs from its four results",
});
