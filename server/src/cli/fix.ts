import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { applyEdits, createService, type Edit, type NianbaoService } from "../service";
import { eachDraft } from "./files";

/** `nianbao fix`: writes the repairs that cannot change the meaning, or with --dry-run shows the changed lines. */
export function fix(paths: string[], options: { "dry-run"?: boolean }): number {
  const service = createService("zh-cn");
  let left = 0;
  const unreadable = eachDraft(paths, ({ path, text, encoding }) => {
    const fixed = applyEdits(text, safeEdits(service, text));
    if (fixed === text) return;
    if (options["dry-run"]) process.stdout.write(changedLines(relative(process.cwd(), path), text, fixed));
    else if (encoding === "utf-8") writeFileSync(path, fixed);
    else {
      process.stderr.write(`nianbao: ${path}: ${encoding} text is left as it is; save it as UTF-8 first\n`);
      left++;
    }
  });
  return unreadable + left > 0 ? 2 : 0;
}

/** The edits of all safe repairs; of two that touch, the first. */
function safeEdits(service: NianbaoService, text: string): Edit[] {
  const document = service.read(text);
  const safe = service.check(document).flatMap((finding) => service.fixes(document, finding).filter((one) => one.safe));
  const edits = safe.flatMap((one) => one.edits).sort((a, b) => a.span.start - b.span.start);
  let end = -1;
  return edits.filter(({ span }) => {
    if (span.start < end || (span.start === end && span.end === end)) return false;
    end = Math.max(end, span.end);
    return true;
  });
}

/** The lines that differ, before and after; safe repairs never add or remove lines. */
function changedLines(path: string, before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const lines = old.flatMap((line, at) =>
    line === now[at] ? [] : [`@@ ${at + 1} @@`, `-${line}`, `+${now[at] ?? ""}`],
  );
  return [`--- ${path}`, `+++ ${path}`, ...lines, ""].join("\n");
}
