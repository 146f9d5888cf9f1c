import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire, wrap } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";
import { oneByte } from "./oneByte";

/** Once a process has run this long, what a start needs is compiled; later V8 begins to drop what is no longer used. */
const settled = 5_000;

/**
 * Runs a bundle as Node would run a CommonJS module, but with V8's code cache: what an earlier process compiled is not
 * compiled anew, which takes a third off the time from start to first findings; nor is the text made ready anew. Caches are
 * kept beside the bundle, where only those may write who may change the bundle itself; one of another bundle, another V8 or
 * other flags is not used.
 */
export function runWithCodeCache(bundle: string): void {
  const cache = cacheOf(bundle);
  const ready = `${cache}.source`;
  const source = readIfThere(ready)?.toString("latin1") ?? oneByte(wrap(readFileSync(bundle, "utf8")));
  const cachedData = readIfThere(cache);
  const script = new Script(source, { filename: bundle, ...(cachedData ? { cachedData } : {}) });
  const run = script.runInThisContext() as (...scope: unknown[]) => void;
  const module = { exports: {} };
  let isKept = cachedData !== undefined && !script.cachedDataRejected;
  const keep = (): void => {
    if (isKept) return;
    write(ready, Buffer.from(source, "latin1"));
    write(cache, script.createCachedData());
    isKept = true;
  };
  if (!isKept) {
    setTimeout(keep, settled).unref();
    process.once("exit", keep);
  }
  run.call(module.exports, module.exports, createRequire(bundle), module, bundle, dirname(bundle));
}

/** V8 itself tells its versions and flags apart, but not two bundles of one length: those differ in their time. */
function cacheOf(bundle: string): string {
  const { versions, arch, execArgv } = process;
  const flags = execArgv.join("").replace(/[^a-z\d]/gi, "");
  const name = `${basename(bundle)}-${statSync(bundle).mtimeMs.toString(36)}-${versions.v8}-${arch}${flags}`;
  return join(dirname(bundle), "cache", name.slice(0, 200));
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Written aside first, so that no process reads half a cache. Where nothing may be written, starts are just slower. */
function write(path: string, data: Buffer): void {
  const aside = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(aside, data);
    renameSync(aside, path);
  } catch {
    return;
  }
}
