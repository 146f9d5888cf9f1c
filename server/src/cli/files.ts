import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { escapePath, globSync, isDynamicPattern } from "tinyglobby";
import { UsageError } from "./usage";

const extensions = "{txt,md,html,htm,nianbao}";

/** A draft as read from disk. */
export interface Draft {
  path: string;
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030";
}

/** The files that paths, folders and globs stand for, each once, in order; what is not there is named by itself. */
function findFiles(paths: readonly string[]): { path: string; problem?: string }[] {
  if (paths.length === 0) throw new UsageError("no files given");
  const found = new Map<string, { path: string; problem?: string }>();
  for (const path of paths) for (const file of expand(path)) if (!found.has(file.path)) found.set(file.path, file);
  return [...found.values()];
}

function expand(path: string): { path: string; problem?: string }[] {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isFile()) return [{ path: resolve(path) }];
  if (kind?.isDirectory()) return glob(`${escapePath(path.replaceAll("\\", "/"))}/**/*.${extensions}`, path, true);
  if (!kind && isDynamicPattern(path)) return glob(path, path, false);
  return [{ path: resolve(path), problem: kind ? "not a file" : "no such file or folder" }];
}

function glob(pattern: string, path: string, mayBeEmpty: boolean): { path: string; problem?: string }[] {
  const files = globSync(pattern, { absolute: true, ignore: ["**/node_modules/**", "**/.git/**"] }).sort();
  if (files.length === 0)
    return [{ path: resolve(path), problem: mayBeEmpty ? "no drafts in this folder" : "nothing matches" }];
  return files.map((file) => ({ path: resolve(file) }));
}

/** Hands every readable file to `use`, names the others on stderr, and returns how many those were. */
export function eachDraft(paths: readonly string[], use: (file: Draft) => void): number {
  let unreadable = 0;
  for (const { path, problem } of findFiles(paths)) {
    const file = problem === undefined ? readDraft(path) : { path, problem };
    if ("problem" in file) {
      process.stderr.write(`nianbao: ${file.path}: ${file.problem}\n`);
      unreadable++;
    } else use(file);
  }
  return unreadable;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads one file as text: UTF-8, UTF-16 by its mark, else GB18030, in which older drafts are kept. */
function readDraft(path: string): Draft | { path: string; problem: string } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { path, problem: error instanceof Error ? error.message : String(error) };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { path, text: decode("utf-16le", bytes), encoding: "utf-16le" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { path, text: decode("utf-16be", bytes), encoding: "utf-16be" };
  if (bytes.includes(0)) return { path, problem: "not a text file" };
  try {
    return { path, text: utf8.decode(bytes), encoding: "utf-8" };
  } catch {
    // Not UTF-8: GB18030 decodes any Chinese text file there is, or nothing that makes sense.
  }
  const text = decode("gb18030", bytes);
  return text.includes("\ufffd")
    ? { path, problem: "neither UTF-8 nor GB18030 text" }
    : { path, text, encoding: "gb18030" };
}

function decode(encoding: string, bytes: Buffer): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
