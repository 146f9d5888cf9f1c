import { checkInThreads } from "./checkInThreads";
import { loadConfig, localeOf } from "./config";
import { complain, findFiles } from "./files";
import { stylish } from "./stylish";
import { oneOf } from "./usage";

/** `nianbao check`: 0 no error, 1 errors found, 2 where a file could not be read (the rest is still checked). */
export async function check(
  paths: string[],
  options: { format?: string; config?: string; locale?: string },
): Promise<number> {
  const format = oneOf("format", options.format, ["stylish", "json"], "stylish");
  const settings = loadConfig(options.config);
  const locale = localeOf(options.locale);
  const files = findFiles(paths);
  const outcome = await checkInThreads({ files, settings, locale, withFixes: format === "json" });
  const { results, reports, problems, unreadable } = outcome;
  for (const problem of problems) complain(problem, locale);
  process.stdout.write(format === "json" ? `${JSON.stringify(results)}\n` : stylish(results, reports, locale));
  if (unreadable > 0) return 2;
  return results.some(({ errorCount }) => errorCount > 0) ? 1 : 0;
}
