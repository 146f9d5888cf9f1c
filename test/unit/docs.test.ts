import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../server/src/report/readDocument";
import { checkDocument } from "../../server/src/rules/checkDocument";
import { type Finding, type Rule, sayIn } from "../../server/src/rules/finding";
import { rules } from "../../server/src/rules/registry";
import { baseDraft, draftWith, type Example, type Place } from "./docs/baseDraft";

const folder = join(process.cwd(), "docs", "rules");
/** Groups whose findings come from several reports; their examples are not drafts. */
const several = ["collection"];

interface Page {
  id: string;
  text: string;
  examples: PageExample[];
}

interface PageExample extends Example {
  isWrong: boolean;
  fragment: string;
  line: number;
}

function pages(): Page[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((group) => group.isDirectory() && !several.includes(group.name))
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .filter((file) => file.endsWith(".md"))
        .map((file) => readPage(`${name}/${file.slice(0, -3)}`, readFileSync(join(folder, name, file), "utf8"))),
    );
}

function readPage(id: string, text: string): Page {
  const examples: PageExample[] = [];
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const info = /^```nianbao (.*)$/.exec(lines[at] ?? "")?.[1];
    if (info === undefined) continue;
    const end = lines.indexOf("```", at + 1);
    examples.push({ ...readInfo(info), fragment: lines.slice(at + 1, end).join("\n"), line: at + 1 });
    at = end;
  }
  return { id, text, examples };
}

function readInfo(info: string): Example & { isWrong: boolean } {
  const words = info.split(" ");
  const valuesOf = (name: string): string[] =>
    words.filter((word) => word.startsWith(`${name}=`)).flatMap((word) => word.slice(name.length + 1).split(","));
  const place = valuesOf("in")[0] as Place | undefined;
  assert.ok(words[0] === "wrong" || words[0] === "right", info);
  assert.ok(place !== undefined || words.includes("whole"), info);
  return {
    isWrong: words[0] === "wrong",
    ...(place ? { place } : {}),
    replacesTable: words.includes("replaces-table"),
    without: valuesOf("without"),
  };
}

function findings(text: string): Finding[] {
  return checkDocument(readDocument(text), { say: sayIn("zh-cn") });
}

/** In the words of the command line, the settings and the tables of the READMEs. */
const severityNames = {
  error: "错误（error）",
  warning: "警告（warning）",
  info: "提示（info）",
  hint: "建议（hint）",
};
const headings = ["## 何时提示", "## 错误示例", "## 正确示例", "## 选项", "## 依据"];

function checkWords({ id, text }: Page, rule: Rule): void {
  assert.ok(text.startsWith(`# ${id} ${rule.title.zh}\n`), `title: # ${id} ${rule.title.zh}`);
  assert.ok(text.includes("\n> **English.** "), "the summary in English");
  assert.ok(
    text.includes(`\n- 默认级别：${severityNames[rule.severity]}`),
    `severity: ${severityNames[rule.severity]}`,
  );
  assert.ok(text.includes(`\n- 可自动修复：${rule.fixable ? "是" : "否"}`), `fixable: ${rule.fixable}`);
  for (const heading of headings) assert.ok(text.includes(`\n${heading}\n`), heading);
  const levels = [...text.matchAll(/\S\S（(?:error|warning|info|hint)）/g)].map(([level]) => level);
  for (const level of levels) assert.ok(Object.values(severityNames).includes(level), level);
  assert.ok(text.includes(`在设置 \`nianbao.rules\` 中改，例如 \`{ "${id}": "off" }\``), "where its level is set");
}

function checkExample(id: string, example: PageExample): void {
  const draft = example.place ? draftWith(example.fragment, example) : `${example.fragment}\n`;
  const found = findings(draft);
  const own = found.filter(({ rule }) => rule === id);
  const all = found.map(({ rule, message }) => `${rule}: ${message}`).join("\n");
  const where = `line ${example.line}, ${example.isWrong ? "wrong" : "right"}`;
  if (example.isWrong) assert.ok(own.length > 0, `${where}: nothing found; all findings:\n${all}`);
  else
    assert.deepEqual(
      own.map(({ message }) => message),
      [],
      where,
    );
}

describe("the pages of the rules", () => {
  const all = pages();
  const registered = rules.filter(({ id }) => !several.includes(id.split("/")[0] ?? ""));

  it("put their examples into a draft that is right", () => {
    const complaints = findings(baseDraft).filter(({ severity }) => severity === "error" || severity === "warning");
    assert.deepEqual(
      complaints.map(({ rule, message }) => `${rule}: ${message}`),
      [],
    );
  });

  it("belong to a rule, each of them", () => {
    const ids = new Set(registered.map(({ id }) => id));
    assert.deepEqual(
      all.map(({ id }) => id).filter((id) => !ids.has(id)),
      [],
    );
  });

  for (const rule of registered) {
    it(`say what ${rule.id} does`, () => {
      const page = all.find(({ id }) => id === rule.id);
      assert.ok(page, `docs/rules/${rule.id}.md is missing`);
      checkWords(page, rule);
      assert.ok(
        page.examples.some(({ isWrong }) => isWrong),
        "a wrong example",
      );
      assert.ok(
        page.examples.some(({ isWrong }) => !isWrong),
        "a right example",
      );
      for (const example of page.examples) checkExample(rule.id, example);
    });
  }
});
