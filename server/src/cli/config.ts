import { readFileSync } from "node:fs";
import type { Locale } from "../rules/finding";
import { defaultSettings, type Settings } from "../service";
import { readSettings } from "../settings/readSettings";
import { oneOf, UsageError } from "./usage";

/** The settings of a project file; anything in it that is not understood is a usage error. */
export function loadConfig(path: string | undefined): Settings {
  if (path === undefined) return defaultSettings;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, ""));
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { settings, problems } = readSettings(value);
  if (problems.length > 0) throw new UsageError(`${path}: ${problems.join("; ")}`);
  return settings;
}

/** The language of messages: as asked, else Chinese where the environment is. */
export function localeOf(value: string | undefined): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const environment = LC_ALL || LC_MESSAGES || LANG || "";
  return oneOf("locale", value, ["zh-cn", "en"], environment.toLowerCase().startsWith("en") ? "en" : "zh-cn");
}
