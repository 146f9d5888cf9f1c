import { dirname, relative, sep } from "node:path";
import { createService, type Extract } from "../service";
import { localeOf } from "./config";
import { complain, eachDraft, noReport } from "./files";
import { oneOf } from "./usage";

/** `nianbao extract`: the figures of every report found; a file without one gives nothing and is named on stderr. */
export function extract(paths: string[], options: { format?: string }): number {
  oneOf("format", options.format, ["json"], "json");
  const locale = localeOf(undefined);
  const service = createService(locale);
  const found: { path: string; reports: Extract[] }[] = [];
  const unreadable = eachDraft(paths, locale, ({ path, text }) => {
    const reports = service.extract(service.read(text));
    if (reports.length === 0) complain({ path, problem: noReport }, locale);
    found.push({ path, reports });
  });
  const base = commonFolder(found.map(({ path }) => path));
  const reports = found.flatMap(({ path, reports }) =>
    reports.map((report) => ({ file: relative(base, path), ...report })),
  );
  process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
  return unreadable > 0 ? 2 : 0;
}

/** The innermost folder that holds all files: each is named by its path from there. */
function commonFolder(paths: readonly string[]): string {
  let folder = dirname(paths[0] ?? ".");
  for (const path of paths)
    while (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep) && folder !== dirname(folder))
      folder = dirname(folder);
  return folder;
}
