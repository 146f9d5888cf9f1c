import { readFileSync, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
import { UsageError } from "./usage";

const extensions = "{txt,md,html,htm,nianbao}";

export const noReport = "no annual report in this file";

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
    // Links may lead to one file by several ways.
    const place = file.problem === undefined ? realPath(file.path) : file.path;
    if (!found.has(place)) found.set(place, file);
  }
  return [...found.values()];
}

/** A file as it was looked for; `problem` says why it cannot be read. */
export interface Found {
  path: string;
  problem?: string;
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
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isFile()) return [{ path: resolve(path) }];
  if (kind?.isDirectory()) return drafts(path);
  if (!kind && isDynamicPattern(path)) return glob(path, true, { path: resolve(path), problem: "nothing matches" });
  return [{ path: resolve(path), problem: kind ? "not a file" : "no such file or folder" }];
}

/** Old files come from systems that wrote `.TXT`. */
function drafts(folder: string): Found[] {
  const none = { path: resolve(folder), problem: "no drafts in this folder" };
  return glob(`**/*.${extensions}`, false, none, none.path);
}

/** What is left out is told below `cwd` alone. */
function glob(pattern: string, caseSensitiveMatch: boolean, none: Found, cwd = process.cwd()): Found[] {
  const ignore = ["**/node_modules/**", "**/.git/**"];
  const files = globSync(pattern, { absolute: true, ignore, caseSensitiveMatch, cwd }).sort();
  return files.length === 0 ? [none] : files.map((file) => ({ path: resolve(file) }));
}

/** Says on stderr what cannot be done with a file. */
export function complain({ path, problem }: Problem): void {
  process.stderr.write(`nianbao: ${path}: ${problem}\n`);
}

/** Hands every readable file to `use`, names the others on stderr, and returns how many those were. */
export function eachDraft(paths: readonly string[], use: (file: Draft) => void): number {
  let unreadable = 0;
  for (const found of findFiles(paths)) {
    const file = readDraft(found);
    if ("problem" in file) {
      complain(file);
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
    return { path, problem: error instanceof Error ? error.message : String(error) };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return draft(path, decode("utf-16le", bytes), "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return draft(path, decode("utf-16be", bytes), "utf-16be");
  if (bytes.includes(0)) return { path, problem: "not a text file" };
  try {
    return draft(path, utf8.decode(bytes), "utf-8");
  } catch {
    // Not UTF-8: GB18030 decodes any Chinese text file there is, or nothing that makes sense.
  }
  const text = decode("gb18030", bytes);
  return text.includes("\ufffd") ? { path, problem: "neither UTF-8 nor GB18030 text" } : draft(path, text, "gb18030");
}

function draft(path: string, decoded: string, encoding: Draft["encoding"]): Draft {
  const mark = decoded.startsWith("\ufeff") ? "\ufeff" : "";
  return { path, text: decoded.slice(mark.length), mark, encoding };
}

function decode(encoding: string, bytes: Buffer): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
