import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expectedExtract, renderDraft } from "../corpus/draft";
import { seededFigures } from "../corpus/figures";

const program = resolve("server/bin/nianbao.js");
const figures = seededFigures(2);
const right = renderDraft({ figures });
const wrong = right.replace(
  /(本年新收政府信息公开申请数量 \| )(\d+)/,
  (_, lead: string, number: string) => `${lead}${Number(number) + 1}`,
);
/** Two figures in full-width digits, far apart. */
const fullWidth = right.replace(/(行政许可 \| )(\d+)/, "$1１２").replace(/(（二）部分公开[^|]*\| )(\d+)/, "$1３４");
const endsInTable = right.slice(0, right.indexOf("\n五、"));

/** Node decodes GB18030 and does not encode it: the bytes of each pair are those that decode to its character. */
function inGb18030(text: string): Buffer {
  const decoder = new TextDecoder("gb18030");
  const bytes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && !bytes.has(char)) bytes.set(char, [lead, trail]);
    }
  return Buffer.from([...text].flatMap((char) => (char < "\x80" ? char.charCodeAt(0) : (bytes.get(char) ?? []))));
}

describe("the package of the server", () => {
  it("holds the two programs and what they run, and no cache of this machine", () => {
    const { stdout, stderr } = spawnSync("npm", ["pack", "--dry-run", "--json"], {
      cwd: "server",
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    const [{ files }] = JSON.parse(stdout || stderr);
    assert.deepEqual(files.map(({ path }: { path: string }) => path).sort(), [
      "bin/nianbao-language-server.js",
      "bin/nianbao.js",
      "dist/cli.js",
      "dist/commandLine.js",
      "dist/languageServer.js",
      "dist/readers.js",
      "dist/repairs.js",
      "dist/server.js",
      "package.json",
    ]);
  });
});

describe("the command line", () => {
  let folder = "";

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "nianbao-cli-"));
    mkdirSync(join(folder, "下级"));
    writeFileSync(join(folder, "right.txt"), right);
    writeFileSync(join(folder, "下级", "wrong.nianbao"), wrong);
    writeFileSync(join(folder, "notes.md"), "# Notes\n");
    writeFileSync(join(folder, "picture.png"), "not looked at in a folder");
  });
  after(() => rmSync(folder, { recursive: true }));

  function run(...args: string[]): { code: number | null; out: string; err: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, LANG: "zh_CN.UTF-8", LC_ALL: "" },
    });
    return { code: status, out: stdout, err: stderr };
  }

  it("checks a folder, below it too, and exits with 1 on errors", () => {
    const { code, out, err } = run("check", ".");
    assert.equal(code, 1, err);
    assert.match(out, /下级[/\\]wrong\.nianbao\n +\d+:\d+ {2}错误 {2}表三/);
    assert.match(out, /检查了 3 个文件（其中 2 个是年度报告）：1 个错误，0 个警告。/);
  });

  it("checks many files, each thread its share, as it checks a few, and gives them in order", () => {
    const many = join(folder, "many");
    mkdirSync(many);
    const names = Array.from({ length: 2600 }, (_, at) => `${String(at).padStart(4, "0")}.txt`);
    names.forEach((name, at) => {
      writeFileSync(join(many, name), at % 500 === 0 ? wrong : "没有报告\n");
    });
    writeFileSync(join(many, "1315.md"), Buffer.from([0, 1, 2]));
    const { code, out, err } = run("check", "--format", "json", "many");
    rmSync(many, { recursive: true });
    assert.equal(code, 2);
    assert.match(err, /1315\.md: 不是文本文件/);
    const results = JSON.parse(out) as { filePath: string; errorCount: number }[];
    assert.deepEqual(
      results.map(({ filePath }) => filePath.slice(-8)),
      names,
    );
    assert.deepEqual(
      results.flatMap(({ errorCount }, at) => (errorCount > 0 ? at : [])),
      [0, 500, 1000, 1500, 2000, 2500],
    );
  });

  it("colours levels and rules where it may, and changes no word", () => {
    const inColour = (env: NodeJS.ProcessEnv): string =>
      spawnSync(process.execPath, [program, "check", "--locale", "en", "下级"], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, NO_COLOR: undefined, ...env },
      }).stdout;
    const plain = run("check", "--locale", "en", "下级").out;
    const painted = inColour({ FORCE_COLOR: "1" });
    assert.notEqual(painted, plain);
    assert.equal(stripVTControlCharacters(painted), plain);
    assert.equal(inColour({}), plain, "no terminal");
    assert.equal(inColour({ FORCE_COLOR: undefined, NO_COLOR: "1" }), plain);
  });

  it("exits with 0 where there is no error", () => {
    const { code, err } = run("check", "right.txt");
    assert.equal(code, 0);
    assert.equal(err, "");
  });

  it("names a file that is no report, which is no error", () => {
    const { code, out, err } = run("check", "--format", "json", "notes.md");
    assert.equal(code, 0);
    assert.match(err, /notes\.md: 文件中没有年度报告\n/);
    assert.equal(JSON.parse(out)[0].messages.length, 0);
  });

  it("counts in words that fit the number", () => {
    assert.match(run("check", "--locale", "en", "下级").out, /^Checked 1 file: 1 error, 0 warnings\.$/m);
    const { out } = run("check", "--locale", "en", "right.txt", "notes.md");
    assert.match(out, /^Checked 2 files \(1 annual report among them\): 0 errors, 0 warnings\.$/m);
  });

  it("finds drafts in a folder by their extension in any case", () => {
    mkdirSync(join(folder, "old"));
    writeFileSync(join(folder, "old", "REPORT.TXT"), wrong);
    writeFileSync(join(folder, "old", "report.Md"), wrong);
    const { out } = run("check", "old");
    rmSync(join(folder, "old"), { recursive: true });
    assert.match(out, /检查了 2 个文件：2 个错误/);
  });

  it("checks each file once, whatever links lead to it", () => {
    const linked = join(folder, "linked");
    mkdirSync(join(linked, "real"), { recursive: true });
    writeFileSync(join(linked, "real", "wrong.txt"), wrong);
    symlinkSync(join(linked, "real"), join(linked, "again"), "junction");
    symlinkSync(linked, join(linked, "real", "round"), "junction");
    const { out } = run("check", "linked", "linked/again/wrong.txt");
    const [file] = JSON.parse(run("check", "--format", "json", "linked/again/wrong.txt", "linked").out);
    const own = realpathSync(join(linked, "real", "wrong.txt"));
    rmSync(linked, { recursive: true });
    assert.match(out, /检查了 1 个文件：1 个错误/);
    assert.equal(file.filePath, own);
  });

  it("counts columns and offsets without a byte order mark, and keeps the mark", () => {
    const path = join(folder, "mark.txt");
    const headless = wrong.replace("\n", "[bookmark: _GoBack]\n");
    writeFileSync(path, `\ufeff${headless}`);
    const [marked] = JSON.parse(run("check", "--format", "json", "mark.txt").out);
    writeFileSync(path, headless);
    const [plain] = JSON.parse(run("check", "--format", "json", "mark.txt").out);
    assert.deepEqual(marked, plain);
    assert.ok(plain.messages.some(({ line, fix }: { line: number; fix?: object }) => line === 1 && fix));
    writeFileSync(path, `\ufeff${right.replace(/(行政许可 \| )(\d+)/, "$1１２")}`);
    assert.match(run("fix", "--dry-run", "mark.txt").out, /^\+行政许可 \| 12/m);
    assert.equal(run("fix", "mark.txt").code, 0);
    assert.equal(readFileSync(path, "utf8"), `\ufeff${right.replace(/(行政许可 \| )(\d+)/, "$112")}`);
    rmSync(path);
  });

  it("gives JSON in the shape of ESLint, with one-based places and the sure repair", () => {
    const { out } = run("check", "--format", "json", "下级/*.nianbao");
    const [file] = JSON.parse(out);
    assert.equal(file.filePath, join(folder, "下级", "wrong.nianbao"));
    assert.equal(file.errorCount, 1);
    assert.equal(file.warningCount, 0);
    const [message] = file.messages.filter(({ severity }: { severity: number }) => severity === 2);
    assert.equal(message.ruleId, "table/suspect-cell");
    assert.equal(message.level, "error");
    const line = wrong.split("\n")[message.line - 1] ?? "";
    const value = String((figures.applications.received?.[0] ?? 0) + 1);
    assert.equal(line.slice(message.column - 1, message.endColumn - 1), value);
    const { range, text } = message.fix;
    assert.equal(wrong.slice(0, range[0]) + text + wrong.slice(range[1]), right);
  });

  it("speaks the language that is asked for, however it is written", () => {
    for (const locale of ["en", "EN"])
      assert.match(run("check", "--locale", locale, "下级").out, /error {2}Table 3, row .* should be/);
    for (const locale of ["zh-cn", "zh-CN", "zh_CN", "zh", "zh-Hans"])
      assert.match(run("check", "--locale", locale, "下级").out, /错误 {2}表三/, locale);
  });

  it("names what it cannot read, checks the rest, and exits with 2", () => {
    writeFileSync(join(folder, "binary.txt"), Buffer.from([0x25, 0x50, 0, 1, 2, 0xff]));
    const { code, out, err } = run("check", "missing.txt", "binary.txt", "下级/wrong.nianbao");
    assert.equal(code, 2);
    assert.match(err, /missing\.txt: 没有这个文件或文件夹/);
    assert.match(err, /binary\.txt: 不是文本文件/);
    assert.match(out, /1 个错误/);
    rmSync(join(folder, "binary.txt"));
  });

  it("says why in the language of the messages, or of the environment", () => {
    assert.match(run("check", "--locale", "en", "missing.txt").err, /missing\.txt: no such file or folder\n/);
    for (const [command, LANG, said] of [
      ["extract", "en_GB.UTF-8", /notes\.md: no annual report in this file\n/],
      ["extract", "zh_CN.UTF-8", /notes\.md: 文件中没有年度报告\n/],
      ["fix", "en_GB.UTF-8", /missing\.txt: no such file or folder\n/],
    ] as const) {
      const { stderr } = spawnSync(process.execPath, [program, command, "notes.md", "missing.txt"], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, LANG, LC_ALL: "", LC_MESSAGES: "" },
      });
      assert.match(stderr, said);
    }
  });

  it("does not take an empty path, as of a variable that is not set, for this folder", () => {
    const { code, out, err } = run("check", "");
    assert.equal(code, 2);
    assert.equal(err, 'nianbao: "": 没有这个文件或文件夹\n');
    assert.match(out, /检查了 0 个文件/);
  });

  it("exits with 2 where what it found cannot be written", function () {
    if (!existsSync("/dev/full")) this.skip();
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [program, "check", "right.txt"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    assert.equal(status, 2);
    assert.match(stderr, /^nianbao: ENOSPC[^\n]*\n$/);
  });

  it("names a wrong option, command, format or setting, and exits with 2", () => {
    const configs = {
      bad: '{"rules": {"table/nothing": "off"}}',
      list: "[]",
      nothing: "null",
      words: '{"rules": "x"}',
      level: '{"rules": {"table/label": "loud"}}',
      other: '{"rule": {}, "tableStyle": "html"}',
      style: '{"tableStyle": "wide"}',
    };
    for (const [name, text] of Object.entries(configs)) writeFileSync(join(folder, `${name}.json`), text);
    for (const [args, named] of [
      [["check", "--colour", "right.txt"], /--colour/],
      [["czech", "right.txt"], /unknown command: czech/],
      [["check", "--format", "xml", "right.txt"], /--format takes stylish or json/],
      [["check"], /no files given/],
      [["check", "--config", "bad.json", "right.txt"], /unknown rule: table\/nothing/],
      [["check", "--config", "none.json", "right.txt"], /none\.json/],
      [["check", "--config", "list.json", "right.txt"], /list\.json: the settings are not an object/],
      [["check", "--config", "nothing.json", "right.txt"], /nothing\.json: the settings are not an object/],
      [["check", "--config", "words.json", "right.txt"], /words\.json: rules is not an object/],
      [["check", "--config", "level.json", "right.txt"], /rule table\/label: unknown level "loud"/],
      [["check", "--config", "other.json", "right.txt"], /other\.json: unknown setting: rule$/m],
      [["check", "--config", "style.json", "right.txt"], /unknown tableStyle: "wide"/],
      [["fix", "--config", "words.json", "right.txt"], /words\.json: rules is not an object/],
      [["check", "--dry-run", "right.txt"], /nianbao check takes no --dry-run/],
      [["extract", "--locale", "en", "right.txt"], /nianbao extract takes no --locale/],
      [["fix", "--format", "json", "right.txt"], /nianbao fix takes no --format/],
      [["check", "--locale", "fr", "right.txt"], /--locale takes zh-cn or en/],
    ] as const) {
      const { code, err, out } = run(...args);
      assert.equal(code, 2, args.join(" "));
      assert.match(err, named);
      assert.equal(out, "");
    }
  });

  it("follows the severities of a settings file", () => {
    writeFileSync(join(folder, "off.json"), '{"rules": {"table/suspect-cell": "off"}}');
    assert.equal(run("check", "--config", "off.json", "下级").code, 0);
  });

  it("accepts a project file with all it may hold", () => {
    const project = { $schema: "x", rules: {}, accepted: [], body: {}, tableStyle: "html", rollups: [] };
    writeFileSync(join(folder, "nianbao.json"), JSON.stringify(project));
    const { code, err } = run("check", "--config", "nianbao.json", "right.txt");
    assert.equal(code, 0, err);
  });

  it("reads UTF-16 and GB18030, and does not write them back", () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(wrong, "utf16le")]);
    writeFileSync(join(folder, "utf8.txt"), wrong);
    const expected = JSON.parse(run("check", "--format", "json", "utf8.txt").out)[0].messages;
    for (const [name, encoded] of [
      ["utf-16le", bytes],
      ["utf-16be", Buffer.from(bytes).swap16()],
      ["gb18030", inGb18030(wrong)],
    ] as const) {
      writeFileSync(join(folder, "other.txt"), encoded);
      const { code, out } = run("check", "--format", "json", "other.txt");
      assert.equal(code, 1, name);
      assert.deepEqual(JSON.parse(out)[0].messages, expected, name);
      assert.match(run("fix", "other.txt").err, /^$/, "nothing to repair, nothing to say");
      assert.ok(readFileSync(join(folder, "other.txt")).equals(encoded), name);
    }
    rmSync(join(folder, "other.txt"));
    rmSync(join(folder, "utf8.txt"));
  });

  it("extracts the figures", () => {
    const { code, out } = run("extract", "right.txt", "下级/wrong.nianbao");
    assert.equal(code, 0);
    const [first, second] = JSON.parse(out);
    assert.equal(second.file, join("下级", "wrong.nianbao"));
    assert.deepEqual(first, { file: "right.txt", ...expectedExtract({ figures }) });
  });

  it("repairs only what cannot change the meaning, and shows it first when asked", () => {
    const path = join(folder, "digits.txt");
    const draft = fullWidth.replaceAll("\n", "\r\n");
    writeFileSync(path, draft);
    const shown = run("fix", "--dry-run", "digits.txt");
    assert.match(shown.out, /^-行政许可 \| １２[\s\S]*^\+行政许可 \| 12/m);
    assert.equal(readFileSync(path, "utf8"), draft);
    assert.equal(run("fix", "digits.txt").code, 0);
    assert.equal(readFileSync(path, "utf8"), draft.replace("１２", "12").replace("３４", "34"));
    assert.equal(run("fix", "--dry-run", "digits.txt").out, "");
    rmSync(path);
  });

  it("names what it may not write, and repairs the rest", function () {
    // Nothing is read-only to the superuser.
    if (process.getuid?.() === 0) this.skip();
    const [locked, open] = [join(folder, "digits-1.txt"), join(folder, "digits-2.txt")];
    writeFileSync(locked, fullWidth, { mode: 0o444 });
    writeFileSync(open, fullWidth);
    const { code, err } = run("fix", "digits-1.txt", "digits-2.txt");
    assert.equal(code, 2);
    assert.match(err, /digits-1\.txt: EACCES/);
    assert.equal(readFileSync(open, "utf8"), fullWidth.replace("１２", "12").replace("３４", "34"));
    rmSync(locked, { force: true });
    rmSync(open);
  });

  it("says of text in another encoding that it is left as it is", () => {
    const path = join(folder, "utf16.txt");
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(fullWidth, "utf16le")]);
    writeFileSync(path, bytes);
    for (const args of [["fix"], ["fix", "--dry-run"]]) {
      const { code, out, err } = run(...args, "utf16.txt");
      assert.equal(code, 2);
      assert.equal(out, "");
      assert.match(err, /utf16\.txt: utf-16le 文本不作改动/);
    }
    assert.ok(readFileSync(path).equals(bytes));
    rmSync(path);
  });

  it("leaves alone what the settings switch off", () => {
    const path = join(folder, "digits.txt");
    writeFileSync(path, fullWidth);
    writeFileSync(join(folder, "kept.json"), '{"rules": {"table/cell-value": "off"}}');
    assert.equal(run("fix", "--config", "kept.json", "digits.txt").code, 0);
    assert.equal(readFileSync(path, "utf8"), fullWidth);
    rmSync(path);
  });

  for (const [name, draft] of [
    ["LF", fullWidth],
    ["CR LF", fullWidth.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\ufeff${fullWidth}`],
    ["no line break at the end", endsInTable.replace(/\d(?=[^\d]*$)/, "３４")],
  ] as const)
    it(`prints a unified diff that git applies: ${name}`, () => {
      const path = join(folder, "digits 1.txt");
      writeFileSync(path, draft);
      const { out } = run("fix", "--dry-run", "digits 1.txt");
      const { status, stderr } = spawnSync("git", ["apply", "--whitespace=nowarn"], {
        cwd: folder,
        input: out,
        encoding: "utf8",
        env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
      });
      const applied = readFileSync(path, "utf8");
      rmSync(path);
      assert.equal(status, 0, stderr);
      assert.equal(applied, draft.replace("１２", "12").replace("３４", "34"));
    });

  it("prints the lines of a draft with lone carriage returns as lines", () => {
    const path = join(folder, "digits.txt");
    writeFileSync(path, fullWidth.replaceAll("\n", "\r"));
    const { out } = run("fix", "--dry-run", "digits.txt");
    writeFileSync(path, fullWidth);
    assert.equal(out, run("fix", "--dry-run", "digits.txt").out);
    assert.match(
      out,
      /^--- a\/digits\.txt\n\+\+\+ b\/digits\.txt\n@@ -\d+,7 \+\d+,7 @@\n( .*\n){3}-.*１２.*\n\+.*12.*\n /,
    );
    rmSync(path);
  });

  it("prints its usage and its version", () => {
    assert.match(run("--help").out, /nianbao check/);
    assert.match(run("--version").out, /^\d+\.\d+\.\d+\n$/);
    assert.equal(run().code, 2);
  });
});
