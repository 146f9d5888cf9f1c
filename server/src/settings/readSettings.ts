import type { TableStyle } from "../fixes/style";
import type { Severity } from "../rules/finding";
import { type RuleSettings, rules } from "../rules/registry";
import { defaultSettings, type Settings } from "../service";

const levels = new Set(["error", "warning", "info", "hint", "off"]);
const tableStyles = new Set(["markdown", "html", "pipes", "tabs"]);
const ruleIds = new Set(rules.map(({ id }) => id));

/** What a project file may hold; not all of it concerns the checking of one draft. */
export const projectKeys: ReadonlySet<string> = new Set([
  "$schema",
  "rules",
  "accepted",
  "body",
  "tableStyle",
  "rollups",
]);

/** What an editor may hold under `nianbao`: also what only its own side reads. */
export const editorKeys: ReadonlySet<string> = new Set([...projectKeys, "trace"]);

/** Settings as they come from an editor or a file, with everything that is not understood left out and named. */
export function readSettings(value: unknown, keys: ReadonlySet<string>): { settings: Settings; problems: string[] } {
  if (!isObject(value)) return { settings: defaultSettings, problems: ["the settings are not an object"] };
  const problems = Object.keys(value)
    .filter((key) => !keys.has(key))
    .map((key) => `unknown setting: ${key}`);
  const read = readRules(value.rules ?? {}, problems);
  const tableStyle = value.tableStyle ?? defaultSettings.tableStyle;
  const known = tableStyles.has(tableStyle as string);
  if (!known) problems.push(`unknown tableStyle: ${JSON.stringify(tableStyle)}`);
  const settings = { rules: read, tableStyle: known ? (tableStyle as TableStyle) : defaultSettings.tableStyle };
  return { settings, problems };
}

function readRules(value: unknown, problems: string[]): RuleSettings {
  if (!isObject(value)) {
    problems.push("rules is not an object of rule ids and levels");
    return {};
  }
  const read: Record<string, Severity | "off"> = {};
  for (const [id, level] of Object.entries(value)) {
    if (!ruleIds.has(id)) problems.push(`unknown rule: ${id}`);
    else if (typeof level !== "string" || !levels.has(level))
      problems.push(`rule ${id}: unknown level ${JSON.stringify(level)}`);
    else read[id] = level as Severity | "off";
  }
  return read;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
