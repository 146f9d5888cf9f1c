import assert from "node:assert/strict";
import { join } from "node:path";
import type { FileResult, Message } from "../../../server/src/cli/checkFiles";
import { stylish } from "../../../server/src/cli/stylish";

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

/** What is written to a terminal that has colours, whatever this one has. */
function coloured(write: () => string): string {
  const kept = process.env.FORCE_COLOR;
  process.env.FORCE_COLOR = "1";
  try {
    return write();
  } finally {
    if (kept === undefined) delete process.env.FORCE_COLOR;
    else process.env.FORCE_COLOR = kept;
  }
}

describe("findings for a terminal", () => {
  it("stand below their file, with place, severity and rule; files without any are left out", () => {
    const first = result("甲/a.md", 1, 1, message("error", 3, 7), message("warning", 120, 15), message("hint", 9, 1));
    assert.equal(
      stylish([first, empty], 2, "zh-cn", false),
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
      assert.ok(stylish(found, 1, "en", false).includes(`1:1  ${level}  不符`));
      assert.ok(stylish(found, 1, "zh-cn", false).includes(`1:1  ${zh}  不符`));
      assert.ok(coloured(() => stylish(found, 1, "zh-cn", true)).includes(`\u001b[${colour}m${zh}\u001b[39m`));
    });

  it("underline their file only where colours are wanted", () => {
    const found = [result("a.md", 1, 0, message("error", 1, 1))];
    assert.ok(coloured(() => stylish(found, 1, "zh-cn", true)).includes("\u001b[4ma.md\u001b[24m"));
    assert.ok(!coloured(() => stylish(found, 1, "zh-cn", false)).includes("\u001b"));
  });

  it("are counted in words that fit, and the reports among the files too", () => {
    assert.equal(stylish([empty], 1, "en", false), "Checked 1 file: 0 errors, 0 warnings.\n");
    assert.equal(
      stylish([result("a.md", 1, 2), result("b.md", 2, 0), empty], 1, "en", false),
      "Checked 3 files (1 annual report among them): 3 errors, 2 warnings.\n",
    );
    assert.equal(
      stylish([empty, empty], 0, "zh-cn", false),
      "检查了 2 个文件（其中 0 个是年度报告）：0 个错误，0 个警告。\n",
    );
    assert.match(stylish([result("a.md", 0, 1), empty, empty], 2, "en", false), /2 annual reports.* 1 warning\./);
  });
});
