import { dirname, relative, sep } from "node:path";
import { createService } from "../service";
import { findFiles, readDraft } from "./files";
import { oneOf } from "./usage";

/** `nianbao extract`: the figures of every report found; a file without one gives nothing and is named on stderr. */
export function extract(paths: string[], options: { format?: string }): number {
  oneOf("format", options.format, ["json"], "json");
  const service = createService("zh-cn");
  const reports: object[] = [];
  let unreadable = 0;
  const files = findFiles(paths);
  const base = commonFolder(files.map(({ path }) => path));
  for (const { path, problem } of files) {
    const file = problem === undefined ? readDraft(path) : { path, problem };
    if ("problem" in file) {
      process.stderr.write(`nianbao: ${file.path}: ${file.problem}\n`);
      unreadable++;
      continue;
    }
    const found = service.extract(service.read(file.text));
    if (found.length === 0) process.stderr.write(`nianbao: ${file.path}: no annual report in this file\n`);
    reports.push(...found.map((report) => ({ file: relative(base, path), ...report })));
  }
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
