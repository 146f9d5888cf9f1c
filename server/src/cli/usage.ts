/** A wrong command line: named on stderr, exit code 2. */
export class UsageError extends Error {}

export const usage = `nianbao: 检查政府信息公开工作年度报告 / checks annual reports on open government information

  nianbao check [--format stylish|json] [--config FILE] [--locale zh-cn|en] PATH…
      检查文件、文件夹或通配符（.txt .md .html .nianbao）/ checks files, folders, globs
  nianbao extract [--format json] PATH…
      读出标题、年份和三张表的数字 / prints title, year and the figures of the three tables
  nianbao fix [--dry-run] [--config FILE] PATH…
      只做不改变含义的修复；--dry-run 只显示差异
      applies only repairs that cannot change the meaning; --dry-run prints a unified diff

  --config FILE   {"rules": {"table/label": "off", …}, "tableStyle": "pipes"}
  --locale        提示的语言，缺省为中文，LANG 为英文时用英文 / Chinese, or English where LANG is
  --help, --version

Exit codes: 0 no errors, 1 errors found, 2 could not run.`;

/** One of the values an option may have, or a usage error that names them. */
export function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  values: readonly T[],
  fallback: T,
): T {
  if (value === undefined) return fallback;
  const found = values.find((candidate) => candidate === value);
  if (!found) throw new UsageError(`--${option} takes ${values.join(" or ")}, not ${value}`);
  return found;
}
