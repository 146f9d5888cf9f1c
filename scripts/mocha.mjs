// Builds the given test files alone and runs them: node scripts/mocha.mjs test/unit/one.test.ts [mocha options]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { build } from "esbuild";

const files = process.argv.slice(2).filter((argument) => argument.endsWith(".ts"));
const options = process.argv.slice(2).filter((argument) => !argument.endsWith(".ts"));
const outdir = mkdtempSync("out-");
try {
  await build({
    entryPoints: files,
    outdir,
    bundle: true,
    platform: "node",
    format: "cjs",
    charset: "utf8",
    sourcemap: "inline",
    mainFields: ["module", "main"],
    define: { "import.meta.url": "importMetaUrl" },
    banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
    external: ["vscode", "mocha", "fast-check", "esbuild", "playwright-core"],
    logLevel: "warning",
  });
  const run = spawnSync("npx", ["mocha", "--enable-source-maps", ...options, `${outdir}/**/*.js`], {
    stdio: "inherit",
  });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
