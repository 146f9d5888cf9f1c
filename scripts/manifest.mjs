// Writes into package.json a property of nianbao.rules for each rule. `--check` only compares.
import { readFileSync } from "node:fs";
import { loadRules } from "./load-rules.mjs";
import { write } from "./write.mjs";

const levels = ["error", "warning", "info", "hint", "off"];
const entries = (await loadRules()).map(({ id, severity, title }) => [
  id,
  { type: "string", enum: levels, default: severity, description: `${title.zh} / ${title.en}` },
]);
const manifest = JSON.parse(readFileSync("package.json", "utf8"));
manifest.contributes.configuration.properties["nianbao.rules"].properties = Object.fromEntries(entries);
write("package.json", `${JSON.stringify(manifest, null, 2)}\n`);
