import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { loadWASM, OnigScanner, OnigString } from "vscode-oniguruma";
import { type IGrammar, INITIAL, type IRawGrammar, parseRawGrammar, Registry } from "vscode-textmate";
import { forms } from "../../server/src/form/forms";
import { sections } from "../../server/src/form/sections";
import { corner } from "../../server/src/form/tables";

const requireHere = createRequire(resolve("package.json"));
const files: Record<string, string> = {
  "text.nianbao": "syntaxes/nianbao.tmLanguage.json",
  "text.html.markdown.nianbao": "syntaxes/nianbao.markdown.tmLanguage.json",
  "text.html.markdown": "test/grammar/markdown.tmLanguage.json",
  "text.html.derivative": "test/grammar/html.tmLanguage.json",
};

async function registry(): Promise<Registry> {
  await loadWASM(new Uint8Array(readFileSync(requireHere.resolve("vscode-oniguruma/release/onig.wasm"))).buffer);
  return new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new OnigScanner(sources),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async (scope) =>
      files[scope] ? parseRawGrammar(readFileSync(files[scope], "utf8"), files[scope]) : null,
    getInjections: (scope) => (scope === "text.html.markdown" ? ["text.html.markdown.nianbao"] : []),
  });
}

/** Every expression in a grammar, with the path to it. */
function expressions(value: unknown, path = ""): [path: string, source: string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]): [string, string][] =>
    typeof child === "string"
      ? ["match", "begin", "end", "while"].includes(key)
        ? [[`${path}/${key}`, child]]
        : []
      : expressions(child, `${path}/${key}`),
  );
}

describe("grammar", function () {
  this.timeout(20_000);

  let nianbao: IGrammar;
  let markdown: IGrammar;
  before(async () => {
    const loaded = await registry();
    nianbao = (await loaded.loadGrammar("text.nianbao")) as IGrammar;
    markdown = (await loaded.loadGrammar("text.html.markdown")) as IGrammar;
  });

  const scopesOf = (line: string, words: string): string => {
    const at = line.indexOf(words);
    const { tokens } = nianbao.tokenizeLine(line, INITIAL);
    return tokens.find((token) => token.startIndex <= at && token.endIndex > at)?.scopes.join(" ") ?? "";
  };

  for (const script of ["generate-grammar", "generate-snippets"]) {
    it(`${script}.mjs has nothing to change`, () => {
      const run = spawnSync(process.execPath, [`scripts/${script}.mjs`, "--check"], { encoding: "utf8" });
      assert.equal(run.status, 0, run.stderr);
    });
  }

  it("compiles every expression", () => {
    for (const file of ["text.nianbao", "text.html.markdown.nianbao"]) {
      const grammar: IRawGrammar = JSON.parse(readFileSync(files[file] as string, "utf8"));
      for (const [path, source] of expressions(grammar))
        assert.doesNotThrow(() => new OnigScanner([source]).dispose(), `${file}${path}`);
    }
  });

  it("knows every row of every form, in every layout", () => {
    for (const row of forms.flatMap(({ tables }) => Object.values(tables).flatMap(({ rows }) => rows)))
      for (const label of [row.label, ...(row.aliases ?? [])]) {
        const bare = label.replace(/^(?:（.）|.、|\d\.)/, "");
        for (const line of [label, `${label} | 0 | 1`, `\t${label}`, `| ${label} |`, `<td>${label}</td>`])
          assert.match(scopesOf(line, bare), /entity\.name\.type\.row|keyword\.other\.group|variable\.parameter/, line);
      }
  });

  it("knows every group, column and article of every form", () => {
    for (const table of forms.flatMap(({ tables }) => Object.values(tables))) {
      const expected: [RegExp, string[]][] = [
        [
          /keyword\.other\.group/,
          table.rows.flatMap(({ groups }) => [...groups]).filter((label) => /^[（三]/.test(label)),
        ],
        [/variable\.parameter\.column/, table.rows.flatMap(({ columns }) => columns.map(({ label }) => label))],
        [/entity\.name\.type\.article/, (table.blocks ?? []).map(({ title }) => title)],
      ];
      for (const [scope, labels] of expected)
        for (const label of labels) assert.match(scopesOf(`${label} |`, label.slice(-2)), scope, label);
    }
    assert.match(scopesOf(`${corner} | |`, "勾稽"), /variable\.parameter\.corner/);
  });

  it("knows the six headings", () => {
    for (const { heading, number } of sections) {
      const ordinal = "一二三四五六"[number - 1];
      for (const line of [
        `${ordinal}、${heading}`,
        `## ${ordinal}、${heading}`,
        heading,
        `${ordinal}、${heading} 2023年`,
      ])
        assert.match(scopesOf(line, heading), /markup\.heading\.1.*entity\.name\.section\.statutory/, line);
    }
  });

  // 200 KB on one line: an editor stops at 20,000 characters, and must not have to.
  const hostile = [
    "1",
    "１",
    "1,",
    "1 ",
    "20",
    "（",
    "|",
    "一",
    "一、",
    "第一",
    "《",
    "《《x》",
    "<",
    "<td>",
    "&a",
    " ",
    "\t",
    "　",
  ]
    .concat([
      "X",
      "_",
      "*",
      "#",
      "| 1 ",
      "> 1 <",
      "（三）不予公开",
      "结果维持 | ",
      "信息公开",
      "政府信息公开",
      "国办发",
      "〔2021",
      "2021年1月",
    ])
    .map((piece) => ({ piece, line: piece.repeat(Math.ceil(200_000 / Buffer.byteLength(piece))) }));
  for (const { piece, line } of hostile)
    it(`is done with 200 KB of ${JSON.stringify(piece)}`, () => {
      for (const grammar of [nianbao, markdown]) {
        const start = performance.now();
        grammar.tokenizeLine(line, INITIAL);
        const took = performance.now() - start;
        assert.ok(took < 8000, `${took.toFixed(0)} ms`);
      }
    });
});
