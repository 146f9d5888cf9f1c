import assert from "node:assert/strict";
import { join } from "node:path";
import type { FileResult, Message } from "../../../server/src/cli/checkFiles";
import { stylish } from "../../../server/src/cli/stylish";
import type { Locale } from "../../../server/src/rules/finding";

const message = (level: Message["level"], line: number, column: number): Message => ({
  ruleId: "table/balance",
  severity: level === "error" ? 2 : level === "warning" ? 1 : 0,
  level,
  message: "不符",
  line,
  column,
  endLine: line,
  endColumn: column + 1,
});
const result = (name: string, errorCount: number, warningCount: number, ...messages: Message[]): FileResult => ({
  filePath: join(process.cwd(), name),
  errorCount,
  warningCount,
  messages,
});
const empty = result("b.md", 0, 0);

/** What is written where colours are wanted, or where they are not, whatever this terminal has. */
function written(colours: boolean, results: FileResult[], reports: number, locale: Locale): string {
  const { FORCE_COLOR, NO_COLOR } = process.env;
  process.env[colours ? "FORCE_COLOR" : "NO_COLOR"] = "1";
  delete process.env[colours ? "NO_COLOR" : "FORCE_COLOR"];
  try {
    return stylish(results, reports, locale);
  } finally {
    for (const [name, kept] of Object.entries({ FORCE_COLOR, NO_COLOR }))
      if (kept === undefined) delete process.env[name];
      else process.env[name] = kept;
  }
}

const plain = (results: FileResult[], reports: number, locale: Locale): string =>
  written(false, results, reports, locale);
const coloured = (results: FileResult[]): string => written(true, results, results.length, "zh-cn");

describe("findings for a terminal", () => {
  it("stand below their file, with place, severity and rule; files without any are left out", () => {
    const first = result("甲/a.md", 1, 1, message("error", 3, 7), message("warning", 120, 15), message("hint", 9, 1));
    assert.equal(
      plain([first, empty], 2, "zh-cn"),
      [
        join("甲", "a.md"),
        "     3:7  错误  不符  table/balance",
        "  120:15  警告  不符  table/balance",
        "     9:1  建议  不符  table/balance",
        "",
        "检查了 2 个文件：1 个错误，1 个警告。\n",
      ].join("\n"),
    );
  });

  for (const [level, zh, colour] of [
    ["error", "错误", 31],
    ["warning", "警告", 33],
    ["info", "提示", 34],
    ["hint", "建议", 90],
  ] as const)
    it(`call ${level} so, or ${zh}, and colour it`, () => {
      const found = [result("a.md", 0, 0, message(level, 1, 1))];
      assert.ok(plain(found, 1, "en").includes(`1:1  ${level}  不符`));
      assert.ok(plain(found, 1, "zh-cn").includes(`1:1  ${zh}  不符`));
      assert.ok(coloured(found).includes(`\u001b[${colour}m${zh}\u001b[39m`));
    });

  it("underline their file only where colours are wanted", () => {
    const found = [result("a.md", 1, 0, message("error", 1, 1))];
    assert.ok(coloured(found).includes("\u001b[4ma.md\u001b[24m"));
    assert.ok(!plain(found, 1, "zh-cn").includes("\u001b"));
  });

  it("are counted in words that fit, and the reports among the files too", () => {
    assert.equal(plain([empty], 1, "en"), "Checked 1 file: 0 errors, 0 warnings.\n");
    assert.equal(
      plain([result("a.md", 1, 2), result("b.md", 2, 0), empty], 1, "en"),
      "Checked 3 files (1 annual report among them): 3 errors, 2 warnings.\n",
    );
    assert.equal(plain([empty, empty], 0, "zh-cn"), "检查了 2 个文件（其中 0 个是年度报告）：0 个错误，0 个警告。\n");
    assert.match(plain([result("a.md", 0, 1), empty, empty], 2, "en"), /2 annual reports.* 1 warning\./);
  });
});
