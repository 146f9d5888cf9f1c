import type { TableStyle } from "../fixes/style";
import type { Severity } from "../rules/finding";
import { rules } from "../rules/registry";
import { defaultSettings, type Settings } from "../service";

const levels = new Set(["error", "warning", "info", "hint", "off"]);
const tableStyles = new Set(["markdown", "html", "pipes", "tabs"]);
const ruleIds = new Set(rules.map(({ id }) => id));

/** Settings as they come from an editor or a file, with everything that is not understood left out and named. */
export function readSettings(value: unknown): { settings: Settings; problems: string[] } {
  if (value === null || value === undefined) return { settings: defaultSettings, problems: [] };
  if (typeof value !== "object") return { settings: defaultSettings, problems: ["the settings are not an object"] };
  const { rules: ruleSettings, tableStyle } = value as { rules?: unknown; tableStyle?: unknown };
  const problems: string[] = [];
  const read: Record<string, Severity | "off"> = {};
  for (const [id, level] of Object.entries((ruleSettings ?? {}) as Record<string, unknown>)) {
    if (!ruleIds.has(id)) problems.push(`unknown rule: ${id}`);
    else if (typeof level !== "string" || !levels.has(level))
      problems.push(`rule ${id}: unknown level ${JSON.stringify(level)}`);
    else read[id] = level as Severity | "off";
  }
  if (tableStyle !== undefined && tableStyle !== null && !tableStyles.has(tableStyle as string))
    problems.push(`unknown tableStyle: ${JSON.stringify(tableStyle)}`);
  const style = tableStyles.has(tableStyle as string) ? (tableStyle as TableStyle) : defaultSettings.tableStyle;
  return { settings: { rules: read, tableStyle: style }, problems };
}
