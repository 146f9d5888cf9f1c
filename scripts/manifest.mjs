// Writes into package.json what is known elsewhere: a property of nianbao.rules for each rule. Run after adding a rule;
// a test verifies that the manifest agrees.
import { readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

export async function ruleProperties() {
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
  return Object.fromEntries(
    module.exports.rules.map(({ id, severity, title }) => [
      id,
      {
        type: "string",
        enum: ["error", "warning", "info", "hint", "off"],
        default: severity,
        description: `${title.zh} / ${title.en}`,
      },
    ]),
  );
}

if (process.argv[1] === import.meta.filename) {
  const manifest = JSON.parse(readFileSync("package.json", "utf8"));
  manifest.contributes.configuration.properties["nianbao.rules"].properties = await ruleProperties();
  writeFileSync("package.json", `${JSON.stringify(manifest, null, 2)}\n`);
}
