import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expectedExtract, renderDraft } from "../corpus/draft";
import { seededFigures } from "../corpus/figures";

const program = resolve("server/bin/nianbao.js");
const figures = seededFigures(2);
const right = renderDraft({ figures });
const wrong = right.replace(
  /(本年新收政府信息公开申请数量 \| )(\d+)/,
  (_, lead: string, number: string) => `${lead}${Number(number) + 1}`,
);

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
    assert.match(out, /检查了 3 个文件：1 个错误，0 个警告。/);
  });

  it("exits with 0 where there is no error", () => {
    assert.equal(run("check", "right.txt").code, 0);
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

  it("speaks English when asked", () => {
    assert.match(run("check", "--locale", "en", "下级").out, /error {2}Table 3, row .* should be/);
  });

  it("names what it cannot read, checks the rest, and exits with 2", () => {
    writeFileSync(join(folder, "binary.txt"), Buffer.from([0x25, 0x50, 0, 1, 2, 0xff]));
    const { code, out, err } = run("check", "missing.txt", "binary.txt", "下级/wrong.nianbao");
    assert.equal(code, 2);
    assert.match(err, /missing\.txt: no such file/);
    assert.match(err, /binary\.txt: not a text file/);
    assert.match(out, /1 个错误/);
    rmSync(join(folder, "binary.txt"));
  });

  it("names a wrong option, command, format or setting, and exits with 2", () => {
    writeFileSync(join(folder, "bad.json"), '{"rules": {"table/nothing": "off"}}');
    for (const [args, named] of [
      [["check", "--colour", "right.txt"], /--colour/],
      [["czech", "right.txt"], /unknown command: czech/],
      [["check", "--format", "xml", "right.txt"], /--format takes stylish or json/],
      [["check"], /no files given/],
      [["check", "--config", "bad.json", "right.txt"], /unknown rule: table\/nothing/],
      [["check", "--config", "none.json", "right.txt"], /none\.json/],
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

  it("reads UTF-16 and GB18030, and does not write them back", () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(wrong, "utf16le")]);
    writeFileSync(join(folder, "utf16.txt"), bytes);
    assert.equal(run("check", "utf16.txt").code, 1);
    // 一、二 in GB18030, which is not UTF-8.
    writeFileSync(join(folder, "gb.txt"), Buffer.from([0xd2, 0xbb, 0xa1, 0xa2, 0xb6, 0xfe]));
    assert.equal(run("check", "gb.txt").code, 0);
    rmSync(join(folder, "gb.txt"));
    rmSync(join(folder, "utf16.txt"));
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
    const draft = right.replace(/(行政许可 \| )(\d+)/, "$1１２").replaceAll("\n", "\r\n");
    writeFileSync(path, draft);
    const shown = run("fix", "--dry-run", "digits.txt");
    assert.match(shown.out, /^-行政许可 \| １２[\s\S]*^\+行政许可 \| 12/m);
    assert.equal(readFileSync(path, "utf8"), draft);
    assert.equal(run("fix", "digits.txt").code, 0);
    assert.equal(readFileSync(path, "utf8"), draft.replace("１２", "12"));
    rmSync(path);
  });

  it("prints its usage and its version", () => {
    assert.match(run("--help").out, /nianbao check/);
    assert.match(run("--version").out, /^\d+\.\d+\.\d+\n$/);
    assert.equal(run().code, 2);
  });
});
