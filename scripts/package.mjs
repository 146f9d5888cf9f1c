// Builds nianbao-VERSION.vsix with only what runs; .vscodeignore is an allow-list.

import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";

const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
const file = `${name}-${version}.vsix`;
const steps = [
  ["node", ["esbuild.mjs"]],
  ["npx", ["vsce", "package", "--no-dependencies", "--allow-missing-repository", "--skip-license", "--out", file]],
];
for (const [command, args] of steps) {
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}
process.stdout.write(`${file}: ${(statSync(file).size / 1024).toFixed(0)} KiB\n`);
