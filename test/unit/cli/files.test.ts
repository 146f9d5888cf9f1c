import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { loadConfig, localeOf } from "../../../server/src/cli/config";
import { findFiles, readDraft } from "../../../server/src/cli/files";
import { oneOf, UsageError } from "../../../server/src/cli/usage";
import type { Bilingual } from "../../../server/src/form/types";
import { defaultSettings } from "../../../server/src/service";

describe("files on a command line", () => {
  let folder = "";
  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  /** What is found, below the folder, with the problem where there is one. */
  const found = (...paths: string[]): string[] =>
    findFiles(paths.map((path) => join(folder, path))).map(({ path, problem }) =>
      [relative(folder, path).replaceAll("\\", "/"), ...(problem ? [problem.en] : [])].join(": "),
    );

  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "nianbao-files-")));
    for (const name of ["drafts/deep", "drafts/node_modules", "drafts/.git", "empty", "odd[1]"])
      mkdirSync(join(folder, name), { recursive: true });
    for (const name of [
      "b.md",
      "a.txt",
      "c.TXT",
      "d.html",
      "e.htm",
      "f.nianbao",
      "g.docx",
      "h.md.bak",
      "deep/i.md",
      "node_modules/j.md",
      ".git/k.md",
    ])
      put(join("drafts", name), "");
    put("odd[1]/l.md", "");
    symlinkSync(join(folder, "drafts/a.txt"), join(folder, "drafts/deep/z.md"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("are all drafts of a folder, by their extension in any case, each once, in order", () => {
    assert.deepEqual(
      found("drafts").map((path) => path.replace("drafts/", "")),
      ["a.txt", "b.md", "c.TXT", "d.html", "deep/i.md", "e.htm", "f.nianbao"],
    );
  });

  it("are those of a glob, and a file that is named whatever its extension", () => {
    assert.deepEqual(found("drafts/*.md", "drafts/h.md.bak"), ["drafts/b.md", "drafts/h.md.bak"]);
    assert.deepEqual(found("drafts/b.md", "drafts/*.md"), ["drafts/b.md"]);
  });

  it("may stand in a folder whose name looks like a glob", () => assert.deepEqual(found("odd[1]"), ["odd[1]/l.md"]));

  it("are named with what is wrong", () => {
    assert.deepEqual(found("empty", "no.md", "drafts/*.doc"), [
      "empty: no drafts in this folder",
      "no.md: no such file or folder",
      "drafts/*.doc: nothing matches",
    ]);
    assert.throws(() => findFiles([]), UsageError);
  });

  const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes);
  const encoded: [name: string, content: string | Uint8Array, text: string, mark: string, encoding: string][] = [
    ["utf8", "年报", "年报", "", "utf-8"],
    ["utf8 with a mark", "\ufeff年报", "年报", "\ufeff", "utf-8"],
    ["utf16le", bytes(0xff, 0xfe, 0x74, 0x5e), "年", "\ufeff", "utf-16le"],
    ["utf16be", bytes(0xfe, 0xff, 0x5e, 0x74), "年", "\ufeff", "utf-16be"],
    ["gb18030", bytes(0xc4, 0xea, 0xb1, 0xa8), "年报", "", "gb18030"],
    ["nothing", "", "", "", "utf-8"],
  ];
  for (const [name, content, text, mark, encoding] of encoded)
    it(`are read in ${name}`, () => {
      const path = put("draft.txt", content);
      assert.deepEqual(readDraft({ path }), { path, text, mark, encoding });
    });

  it("are not read where they are no text, or not there", () => {
    const problem = (path: string, given?: Bilingual): string => {
      const read = readDraft(given === undefined ? { path } : { path, problem: given });
      return "problem" in read ? read.problem.en : assert.fail("read");
    };
    assert.equal(problem(put("picture.txt", bytes(0x89, 0x50, 0, 0, 1))), "not a text file");
    assert.equal(problem(put("noise.txt", bytes(0xff, 0xff, 0x81))), "neither UTF-8 nor GB18030 text");
    assert.match(problem(join(folder, "no.md")), /ENOENT/);
    const given = { zh: "没有相符的文件", en: "nothing matches" };
    assert.equal(problem(put("a.md", "年报"), given), given.en);
  });

  describe("with settings", () => {
    it("are those of the project file, also with a mark in front", () => {
      const path = put("nianbao.json", '\ufeff{"rules": {"table/label": "off"}, "tableStyle": "html", "body": {}}');
      assert.deepEqual(loadConfig(path), { rules: { "table/label": "off" }, tableStyle: "html" });
      assert.equal(loadConfig(undefined), defaultSettings);
    });

    for (const [content, named] of [
      ["{", /nianbao\.json: .*JSON/],
      ["[]", /not an object/],
      ['{"rule": {}}', /unknown setting: rule$/],
      ['{"rules": []}', /rules is not an object/],
      [
        '{"rules": {"table/no": "off", "table/label": "loud"}}',
        /unknown rule: table\/no; rule table\/label: unknown level "loud"$/,
      ],
      ['{"tableStyle": "lines"}', /unknown tableStyle: "lines"$/],
    ] as const)
      it(`are refused: ${content}`, () => {
        const path = put("nianbao.json", content);
        assert.throws(
          () => loadConfig(path),
          (error) => error instanceof UsageError && named.test(error.message) && error.message.includes(basename(path)),
        );
      });
  });
});

describe("the language of the command line", () => {
  const names = ["LC_ALL", "LC_MESSAGES", "LANG"] as const;
  const kept = names.map((name) => process.env[name]);
  afterEach(() =>
    names.forEach((name, at) => {
      if (kept[at] === undefined) delete process.env[name];
      else process.env[name] = kept[at];
    }),
  );
  const inEnvironment = (all: string, messages: string, lang: string): string => {
    Object.assign(process.env, { LC_ALL: all, LC_MESSAGES: messages, LANG: lang });
    return localeOf(undefined);
  };

  it("is the environment's, the general setting last, and Chinese where that is neither", () => {
    assert.equal(inEnvironment("", "", "en_US.UTF-8"), "en");
    assert.equal(inEnvironment("zh_CN.UTF-8", "en_US", "en_US"), "zh-cn");
    assert.equal(inEnvironment("", "zh_CN", "en_US"), "zh-cn");
    assert.equal(inEnvironment("", "EN", "zh_CN"), "en");
    assert.equal(inEnvironment("", "", ""), "zh-cn");
    assert.equal(inEnvironment("", "", "C.UTF-8"), "zh-cn");
  });

  it("is the one asked for, in any spelling", () => {
    assert.deepEqual(["en", "EN", "zh", "zh-CN", "zh_cn", "zh-Hans"].map(localeOf), [
      "en",
      "en",
      "zh-cn",
      "zh-cn",
      "zh-cn",
      "zh-cn",
    ]);
    assert.throws(() => localeOf("de"), /--locale takes zh-cn or en, not de/);
  });
});

describe("an option of several values", () => {
  it("is one of them, or what holds where it is not given", () => {
    assert.equal(oneOf("format", "json", ["stylish", "json"], "stylish"), "json");
    assert.equal(oneOf("format", undefined, ["stylish", "json"], "stylish"), "stylish");
    assert.throws(() => oneOf("format", "", ["stylish", "json"], "stylish"), UsageError);
    assert.throws(
      () => oneOf("format", "xml", ["stylish", "json"], "stylish"),
      /^Error: --format takes stylish or json, not xml$/,
    );
  });
});
