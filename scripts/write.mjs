import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Writes a generated file, by its path from the root; with `--check` writes nothing and fails where it is out of date. */
export function write(/** @type {string} */ path, /** @type {string} */ text) {
  if (!process.argv.includes("--check")) writeFileSync(root + path, text);
  else if (readFileSync(root + path, "utf8") !== text) {
    console.error(`${path} is out of date: run npm run generate`);
    process.exitCode = 1;
  }
}
