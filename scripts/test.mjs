// The whole test run: lint, types, bundles, unit, corpus, protocol and grammar suites, then the suites in the real
// VS Code. Every step must have run; the last line is the sum of all runners' own counts.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";

const counts = { passed: 0, failed: 0, skipped: 0 };

function run(name, command, args, options = {}) {
  process.stdout.write(`\n== ${name}\n`);
  const result = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32", ...options });
  if (result.status !== 0) {
    process.stdout.write(`\n${name} failed\n`);
    process.stdout.write(`${counts.passed} passed, ${counts.failed + 1} failed\n`);
    process.exit(1);
  }
}

/** Runs mocha with a second reporter's summary in a file, so that its counts can be added up. */
function mocha(name, pattern) {
  const summary = `out/${name}.json`;
  rmSync(summary, { force: true });
  run(name, "npx", [
    "mocha",
    "--enable-source-maps",
    "--reporter",
    "./scripts/mocha-reporter.cjs",
    "--reporter-option",
    `summary=${summary}`,
    pattern,
  ]);
  add(name, summary);
}

function add(name, summary) {
  if (!existsSync(summary)) throw new Error(`${name} left no summary`);
  const { passes, failures, pending } = JSON.parse(readFileSync(summary, "utf8"));
  if (passes === 0) throw new Error(`${name} ran no test`);
  counts.passed += passes;
  counts.failed += failures;
  counts.skipped += pending;
}

run("lint", "npx", ["biome", "check", "--error-on-warnings", "."]);
run("types", "npx", ["tsc", "--noEmit", "-p", "."]);
run("bundles", "node", ["esbuild.mjs"]);
run("test bundles", "node", ["esbuild.mjs", "--tests"]);
mocha("unit", "out/test/unit/**/*.test.js");
mocha("corpus", "out/test/corpus/**/*.test.js");
mocha("protocol", "out/test/protocol/**/*.test.js");
rmSync("out/grammar.json", { force: true });
run("grammar", "node", ["scripts/test-grammar.mjs", "out/grammar.json"]);
add("grammar", "out/grammar.json");
rmSync("out/vscode.json", { force: true });
run("vscode", "node", ["scripts/vscode-test.mjs"]);
add("vscode", "out/vscode.json");
run("pages", "node", ["scripts/pictures.mjs", "--check"]);
counts.passed += 1;

process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
