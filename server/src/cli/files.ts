import { readFileSync, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
import type { Bilingual } from "../form/types";
import { type Locale, sayIn } from "../rules/finding";
import { UsageError } from "./usage";

const extensions = "{txt,md,html,htm,nianbao}";

/** Why nothing can be done with a file. */
const reasons = {
  noReport: { zh: "文件中没有年度报告", en: "no annual report in this file" },
  notThere: { zh: "没有这个文件或文件夹", en: "no such file or folder" },
  notAFile: { zh: "不是文件", en: "not a file" },
  noMatch: { zh: "没有相符的文件", en: "nothing matches" },
  noDrafts: { zh: "文件夹中没有草稿", en: "no drafts in this folder" },
  binary: { zh: "不是文本文件", en: "not a text file" },
  encoding: { zh: "既不是 UTF-8 也不是 GB18030 文本", en: "neither UTF-8 nor GB18030 text" },
} satisfies Record<string, Bilingual>;

export const { noReport } = reasons;

/** A draft as read from disk. */
export interface Draft {
  path: string;
  /** Without the byte order mark: editors show none, and count columns without it. */
  text: string;
  /** The byte order mark, where the file has one. */
  mark: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030";
}

/** The files that paths, folders and globs stand for, each once, in order; what is not there is named by itself. */
export function findFiles(paths: readonly string[]): Found[] {
  if (paths.length === 0) throw new UsageError("no files given");
  const found = new Map<string, Found>();
  for (const file of paths.flatMap(expand)) {
    // Links may lead to one file by several ways: it is named by its own path where that is among them.
    const place = file.problem === undefined ? realPath(file.path) : file.path;
    const isLinked = found.get(place)?.path !== place;
    if (isLinked && file.path === place) found.delete(place);
    if (!found.has(place)) found.set(place, file);
  }
  return [...found.values()];
}

/** A file as it was looked for; `problem` says why it cannot be read. */
export interface Found {
  path: string;
  problem?: Bilingual;
}

export type Problem = Required<Found>;

/** A file that went away meanwhile is named when it is read. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function expand(path: string): Found[] {
  // An empty path, as of a variable that is not set, would resolve to this folder, which is there.
  if (path === "") return [{ path: '""', problem: reasons.notThere }];
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isFile()) return [{ path: resolve(path) }];
  if (kind?.isDirectory()) return drafts(path);
  if (!kind && isDynamicPattern(path)) return glob(path, true, { path: resolve(path), problem: reasons.noMatch });
  return [{ path: resolve(path), problem: kind ? reasons.notAFile : reasons.notThere }];
}

/** Old files come from systems that wrote `.TXT`. */
function drafts(folder: string): Found[] {
  const none = { path: resolve(folder), problem: reasons.noDrafts };
  return glob(`**/*.${extensions}`, false, none, none.path);
}

/** What is left out is told below `cwd` alone. */
function glob(pattern: string, caseSensitiveMatch: boolean, none: Found, cwd = process.cwd()): Found[] {
  const ignore = ["**/node_modules/**", "**/.git/**"];
  const files = globSync(pattern, { absolute: true, ignore, caseSensitiveMatch, cwd }).sort();
  return files.length === 0 ? [none] : files.map((file) => ({ path: resolve(file) }));
}

/** Says on stderr what cannot be done with a file. */
export function complain({ path, problem }: Problem, locale: Locale): void {
  process.stderr.write(`nianbao: ${path}: ${sayIn(locale)(problem)}\n`);
}

/** What the system says of an operation that failed; it has no other language. */
export function systemProblem(error: unknown): Bilingual {
  const text = error instanceof Error ? error.message : String(error);
  return { zh: text, en: text };
}

/** Hands every readable file to `use`, names the others on stderr, and returns how many those were. */
export function eachDraft(paths: readonly string[], locale: Locale, use: (file: Draft) => void): number {
  let unreadable = 0;
  for (const found of findFiles(paths)) {
    const file = readDraft(found);
    if ("problem" in file) {
      complain(file, locale);
      unreadable++;
    } else use(file);
  }
  return unreadable;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads one file as text: UTF-8, UTF-16 by its mark, else GB18030, in which older drafts are kept. */
export function readDraft({ path, problem }: Found): Draft | Problem {
  if (problem !== undefined) return { path, problem };
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { path, problem: systemProblem(error) };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return draft(path, decode("utf-16le", bytes), "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return draft(path, decode("utf-16be", bytes), "utf-16be");
  if (bytes.includes(0)) return { path, problem: reasons.binary };
  try {
    return draft(path, utf8.decode(bytes), "utf-8");
  } catch {
    // Not UTF-8: GB18030 decodes any Chinese text file there is, or nothing that makes sense.
  }
  const text = decode("gb18030", bytes);
  return text.includes("\ufffd") ? { path, problem: reasons.encoding } : draft(path, text, "gb18030");
}

function draft(path: string, decoded: string, encoding: Draft["encoding"]): Draft {
  const mark = decoded.startsWith("\ufeff") ? "\ufeff" : "";
  return { path, text: decoded.slice(mark.length), mark, encoding };
}

function decode(encoding: string, bytes: Buffer): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
