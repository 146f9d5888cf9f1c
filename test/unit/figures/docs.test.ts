import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { figureRules } from "../../../server/src/rules/figures/index";
import { found, type Place } from "./draft";

const example = /^```nianbao (wrong|right) in=(\w+)\n([\s\S]*?)\n```$/gm;

describe("pages of the rules on figures", () => {
  for (const { id, title } of figureRules)
    it(id, () => {
      const file = `docs/rules/${id}.md`;
      assert.ok(existsSync(file), file);
      const page = readFileSync(file, "utf8");
      assert.ok(page.startsWith(`# ${id} ${title.zh}\n`), "title");
      for (const part of [
        "> **English.** ",
        "- 默认级别：",
        "- 可自动修复：",
        "## 何时提示",
        "## 错误示例",
        "## 正确示例",
        "## 选项",
        "## 依据",
      ])
        assert.ok(page.includes(`\n${part}`), part);
      for (const [, kind, place, text = ""] of page.matchAll(example)) {
        const findings = found(text, place as Place);
        const own = findings.filter((finding) => finding.startsWith(`${id} `));
        if (kind === "wrong") assert.ok(own.length > 0, `silent on: ${text}`);
        else assert.deepEqual(findings, [], text);
      }
    });
});
