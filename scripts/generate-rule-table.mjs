// Writes the table of rules into both READMEs, between the marks, from the registry. `--check` only compares.
import { readFileSync } from "node:fs";
import { loadRules } from "./load-rules.mjs";
import { write } from "./write.mjs";

const marks = /<!-- rules -->[\s\S]*?<!-- \/rules -->/;
const words = {
  en: {
    head: "| rule | severity | fix | |\n| --- | --- | --- | --- |",
    error: "error",
    warning: "warning",
    info: "info",
    hint: "hint",
  },
  zh: {
    head: "| 规则 | 级别 | 可修复 | |\n| --- | --- | --- | --- |",
    error: "错误",
    warning: "警告",
    info: "提示",
    hint: "建议",
  },
};

const rules = await loadRules();

/** @param {string} text @param {"en" | "zh"} locale */
function withRuleTable(text, locale) {
  const rows = rules.map(
    ({ id, severity, fixable, title }) =>
      `| [${id}](docs/rules/${id}.md) | ${words[locale][severity]} | ${fixable ? "✎" : ""} | ${title[locale]} |`,
  );
  return text.replace(marks, () => ["<!-- rules -->", words[locale].head, ...rows, "<!-- /rules -->"].join("\n"));
}

write("README.md", withRuleTable(readFileSync("README.md", "utf8"), "en"));
write("README.zh-CN.md", withRuleTable(readFileSync("README.zh-CN.md", "utf8"), "zh"));
