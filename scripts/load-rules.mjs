// The registry of rules, for scripts that write it into other files.
import { build } from "esbuild";

/** @returns {Promise<readonly { id: string, severity: "error" | "warning" | "info" | "hint", fixable: boolean, title: { zh: string, en: string } }[]>} */
export async function loadRules() {
  const result = await build({
    stdin: { contents: 'export { rules } from "./server/src/rules/registry";', resolveDir: "." },
    bundle: true,
    platform: "node",
    format: "cjs",
    write: false,
    charset: "utf8",
    mainFields: ["module", "main"],
  });
  const module = { exports: {} };
  new Function("module", "exports", "require", result.outputFiles[0].text)(module, module.exports, () => ({}));
  return module.exports.rules;
}
