import { relative } from "node:path";
import { styleText } from "node:util";
import { counted, type Locale, type Severity } from "../rules/finding";
import type { FileResult } from "./checkFiles";

const words: Record<Locale, Record<Severity, string>> = {
  "zh-cn": { error: "错误", warning: "警告", info: "提示", hint: "建议" },
  en: { error: "error", warning: "warning", info: "info", hint: "hint" },
};
const colours = { error: "red", warning: "yellow", info: "blue", hint: "gray" } as const;

/**
 * Findings file by file, for people to read; `reports` of the files held a report. Coloured where stdout is a terminal or
 * FORCE_COLOR asks for it, and NO_COLOR does not decline: `styleText` looks.
 */
export function stylish(results: readonly FileResult[], reports: number, locale: Locale): string {
  const blocks = results
    .filter(({ messages }) => messages.length > 0)
    .map(({ filePath, messages }) => {
      const lines = messages.map(({ line, column, level, message, ruleId }) => {
        const place = `${line}:${column}`.padStart(8);
        return `${place}  ${styleText(colours[level], words[locale][level])}  ${message}  ${styleText("gray", ruleId)}`;
      });
      return [styleText("underline", relative(process.cwd(), filePath) || filePath), ...lines].join("\n");
    });
  return `${[...blocks, summary(results, reports, locale)].join("\n\n")}\n`;
}

function summary(results: readonly FileResult[], reports: number, locale: Locale): string {
  const errors = results.reduce((sum, { errorCount }) => sum + errorCount, 0);
  const warnings = results.reduce((sum, { warningCount }) => sum + warningCount, 0);
  const all = reports === results.length;
  if (locale === "zh-cn") {
    const files = `${results.length} 个文件${all ? "" : `（其中 ${reports} 个是年度报告）`}`;
    return `检查了 ${files}：${errors} 个错误，${warnings} 个警告。`;
  }
  const files = `${counted(results.length, "file")}${all ? "" : ` (${counted(reports, "annual report")} among them)`}`;
  return `Checked ${files}: ${counted(errors, "error")}, ${counted(warnings, "warning")}.`;
}
