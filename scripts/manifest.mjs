// Writes into package.json a property of nianbao.rules for each rule. A test verifies that the manifest agrees.
import { readFileSync, writeFileSync } from "node:fs";
import { loadRules } from "./load-rules.mjs";

export async function ruleProperties() {
  const levels = ["error", "warning", "info", "hint", "off"];
  const entries = (await loadRules()).map(({ id, severity, title }) => [
    id,
    { type: "string", enum: levels, default: severity, description: `${title.zh} / ${title.en}` },
  ]);
  return Object.fromEntries(entries);
}

if (process.argv[1] === import.meta.filename) {
  const manifest = JSON.parse(readFileSync("package.json", "utf8"));
  manifest.contributes.configuration.properties["nianbao.rules"].properties = await ruleProperties();
  writeFileSync("package.json", `${JSON.stringify(manifest, null, 2)}\n`);
}
