// Writes the table of rules into both READMEs, between the marks, from the registry. A test verifies that it is there.
import { readFileSync, writeFileSync } from "node:fs";
import { loadRules } from "./load-rules.mjs";

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

/** @param {string} text @param {"en" | "zh"} locale */
export async function withRuleTable(text, locale) {
  const rules = await loadRules();
  const rows = rules.map(
    ({ id, severity, fixable, title }) =>
      `| [${id}](docs/rules/${id}.md) | ${words[locale][severity]} | ${fixable ? "✎" : ""} | ${title[locale]} |`,
  );
  return text.replace(marks, () => ["<!-- rules -->", words[locale].head, ...rows, "<!-- /rules -->"].join("\n"));
}

if (process.argv[1] === import.meta.filename)
  for (const [file, locale] of /** @type {const} */ ([
    ["README.md", "en"],
    ["README.zh-CN.md", "zh"],
  ]))
    writeFileSync(file, await withRuleTable(readFileSync(file, "utf8"), locale));
