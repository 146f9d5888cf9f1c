// Runs the suite of test/vscode inside a real VS Code: by default in the browser host, or in the one that
// NIANBAO_VSCODE names (the path of a desktop executable; "download" fetches the current desktop release).
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runTests } from "@vscode/test-electron";

const root = resolve(fileURLToPath(import.meta.url), "..", "..");
const suite = join(root, "out", "test", "vscode", "index.js");
const needed = [suite, join(root, "dist", "client.js"), join(root, "test", "vscode", "workspace")];

const missing = needed.filter((path) => !existsSync(path));
if (missing.length > 0)
  fail(`Not there: ${missing.join(", ")}. Build first: npm run build && node esbuild.mjs --tests`);

// An empty suite also ends with 0; only mocha's own summary shows that tests ran.
let output = "";
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = /** @type {typeof write} */ (
  (/** @type {any} */ chunk, /** @type {any[]} */ ...rest) => {
    output += chunk;
    return write(chunk, ...rest);
  }
);

const chosen = process.env.NIANBAO_VSCODE ?? join(root, "scripts", "host", "vscode-shim.mjs");
try {
  await runTests({
    ...(chosen === "download" ? {} : { vscodeExecutablePath: chosen }),
    extensionDevelopmentPath: root,
    extensionTestsPath: suite,
    launchArgs: [needed[2] ?? ""],
  });
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
if (!/^\s*[1-9]\d* passing\b/m.test(output)) fail("VS Code ended without having run a single test.");

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(`[vscode] ${message}`);
  process.exit(1);
}
