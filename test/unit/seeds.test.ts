import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { findingsOf, fixesAfter, marked, service } from "./support";

/** Real drafts beside the checkout; they are not part of it. */
const folder = resolve("..", "shared", "seeds");

/** What each draft must give: rule, severity, a piece of the text it stands on. Hints and infos beyond these are fine. */
const expected: Record<string, [rule: string, severity: string, on: string][]> = {
  "fankou-2024.txt": [
    ["structure/missing-title", "warning", ""],
    ["text/repeated", "warning", "落实审核发布制度,保证信息质量"],
    ["table/label", "hint", "结果"],
    ["text/residue", "info", "ICP备案号"],
  ],
  "erjie-2023.txt": [
    ["figures/parts", "warning", "558"],
    ["text/repeated", "warning", "镇"],
    ["table/label", "hint", "结果"],
  ],
  "anju-2024.txt": [
    ["figures/unit", "warning", "17448"],
    ["figures/disclosure", "hint", "7"],
    ["text/residue", "info", "政府信息公开"],
    ["text/residue", "info", "来源:安居区"],
    ["text/residue", "info", "扫一扫在手机打开当前页"],
  ],
  "lujiang-2023.txt": [
    ["citation/superseded", "hint", "〔2019〕60号"],
    ["text/residue", "warning", "[bookmark: _GoBack]"],
  ],
  "shijiahe-2024.txt": [
    ["structure/missing-table", "error", "二、主動公開"],
    ["structure/missing-table", "error", "三、收到"],
    ["structure/missing-table", "error", "四、政府信息公開行政"],
    ["text/residue", "warning", "(zhèn)"],
    ["text/foreign-link", "warning", "www.p252.cn"],
  ],
};

describe("five real drafts", () => {
  before(function () {
    if (existsSync(folder)) return;
    process.stdout.write(`    the real drafts are not there: ${folder}\n`);
    this.skip();
  });

  for (const [name, wanted] of Object.entries(expected))
    it(`${name} gives what it must, and no other error or warning`, () => {
      const text = readFileSync(join(folder, name), "utf8");
      const { findings } = findingsOf(text);
      const loud = (list: readonly string[]): string[] =>
        list.filter((severity) => severity === "error" || severity === "warning");
      for (const [rule, severity, on] of wanted)
        assert.ok(
          findings.some((one) => one.rule === rule && one.severity === severity && marked(text, one).includes(on)),
          `${rule} (${severity}) on “${on}” among ${findings.map((one) => `${one.rule} ${one.severity} “${marked(text, one).slice(0, 20)}”`).join("; ")}`,
        );
      assert.equal(
        loud(findings.map(({ severity }) => severity)).length,
        loud(wanted.map(([, severity]) => severity)).length,
        findings.map(({ rule, severity }) => `${severity} ${rule}`).join("; "),
      );
    });

  it("keep every other byte through every repair, and each repair takes its finding away", () => {
    for (const name of Object.keys(expected)) {
      const text = readFileSync(join(folder, name), "utf8");
      for (const { finding, fix, after } of fixesAfter(text)) {
        const left = findingsOf(after).findings.filter(
          ({ rule, message }) => rule === finding.rule && message === finding.message,
        );
        const before = findingsOf(text).findings.filter(
          ({ rule, message }) => rule === finding.rule && message === finding.message,
        );
        assert.ok(left.length < before.length, `${name}: ${finding.rule} after “${fix.title}”`);
      }
    }
  });

  it("are read the same with other line ends", () => {
    for (const name of Object.keys(expected)) {
      const text = readFileSync(join(folder, name), "utf8");
      const extract = (source: string): unknown => service.extract(service.read(source));
      for (const newline of ["\r\n", "\r"])
        assert.deepEqual(extract(text.replace(/\n/g, newline)), extract(text), name);
    }
  });
});
