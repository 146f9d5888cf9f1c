import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { figureRules } from "../../../server/src/rules/figures/index";
import { found, type Place } from "./draft";

const example = /^```nianbao (wrong|right) in=(\w+)\n([\s\S]*?)\n```$/gm;

/** Beyond what `docs.test.ts` asks of every page: a right example is right to all rules on figures. */
describe("examples of the rules on figures", () => {
  for (const { id } of figureRules)
    it(id, () => {
      const examples = [...readFileSync(`docs/rules/${id}.md`, "utf8").matchAll(example)];
      assert.ok(examples.length >= 2);
      for (const [, kind, place, text = ""] of examples) {
        const findings = found(text, place as Place);
        const own = findings.filter((finding) => finding.startsWith(`${id} `));
        if (kind === "wrong") assert.ok(own.length > 0, `silent on: ${text}`);
        else assert.deepEqual(findings, [], text);
      }
    });
});
