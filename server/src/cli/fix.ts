import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { Bilingual } from "../form/types";
import { applyEdits, createService, type NianbaoService, type Settings } from "../service";
import { loadConfig, localeOf } from "./config";
import { complain, type Draft, eachDraft, systemProblem } from "./files";
import { unifiedDiff } from "./unifiedDiff";

/** Repairs may make room for others; more rounds than this would mean that two of them undo each other. */
const mostRounds = 10;

/** `nianbao fix`: writes the repairs that cannot change the meaning, or with --dry-run shows what would change. */
export function fix(paths: string[], options: { "dry-run"?: boolean; config?: string }): number {
  const settings = loadConfig(options.config);
  const locale = localeOf(undefined);
  const service = createService(locale);
  let left = 0;
  const unreadable = eachDraft(paths, locale, (draft) => {
    const fixed = repaired(service, draft.text, settings);
    if (fixed === draft.text) return;
    const problem = unwritable(draft) ?? (options["dry-run"] ? undefined : write(draft, fixed));
    if (problem !== undefined) {
      complain({ path: draft.path, problem }, locale);
      left++;
    } else if (options["dry-run"]) process.stdout.write(diffOf(draft, fixed));
  });
  return unreadable + left > 0 ? 2 : 0;
}

function unwritable({ encoding }: Draft): Bilingual | undefined {
  if (encoding === "utf-8") return undefined;
  return {
    zh: `${encoding} 文本不作改动，请先另存为 UTF-8`,
    en: `${encoding} text is left as it is; save it as UTF-8 first`,
  };
}

/** Answers why a file could not be written; the others still are. */
function write({ path, mark }: Draft, fixed: string): Bilingual | undefined {
  try {
    writeFileSync(path, mark + fixed);
    return undefined;
  } catch (error) {
    return systemProblem(error);
  }
}

function repaired(service: NianbaoService, text: string, settings: Settings): string {
  let fixed = text;
  for (let round = 0; round < mostRounds; round++) {
    const document = service.read(fixed);
    const edits = service.safeEdits(document, service.check(document, { settings }), settings);
    if (edits.length === 0) break;
    fixed = applyEdits(fixed, edits);
  }
  return fixed;
}

function diffOf({ path, mark, text }: Draft, fixed: string): string {
  return unifiedDiff(relative(process.cwd(), path).replaceAll("\\", "/"), mark + text, mark + fixed);
}
