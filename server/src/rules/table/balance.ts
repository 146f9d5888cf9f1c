import { identityRule } from "./identityRule";

export const balance = identityRule("table/balance", {
  zh: "第一项加第二项不等于第三项加第四项",
  en: "Items 1 and 2 do not balance items 3 and 4",
});
