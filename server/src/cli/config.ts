import { readFileSync } from "node:fs";
import type { Locale } from "../rules/finding";
import { defaultSettings, type Settings } from "../service";
import { projectKeys, readSettings } from "../settings/readSettings";
import { UsageError } from "./usage";

/** The settings of a project file; anything in it that is not understood is a usage error. */
export function loadConfig(path: string | undefined): Settings {
  if (path === undefined) return defaultSettings;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, ""));
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { settings, problems } = readSettings(value, projectKeys);
  if (problems.length > 0) throw new UsageError(`${path}: ${problems.join("; ")}`);
  return settings;
}

const locales: Record<string, Locale> = { en: "en", zh: "zh-cn", "zh-cn": "zh-cn", "zh-hans": "zh-cn" };

/** The language of messages: as asked, else English where the environment is, else Chinese. */
export function localeOf(value: string | undefined): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const environment = LC_ALL || LC_MESSAGES || LANG || "";
  if (value === undefined) return environment.toLowerCase().startsWith("en") ? "en" : "zh-cn";
  const locale = locales[value.toLowerCase().replace("_", "-")];
  if (!locale) throw new UsageError(`--locale takes zh-cn or en, not ${value}`);
  return locale;
}
