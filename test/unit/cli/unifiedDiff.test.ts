import assert from "node:assert/strict";
import { unifiedDiff } from "../../../server/src/cli/unifiedDiff";

const lines = (...texts: (string | number)[]): string => texts.map((text) => `${text}\n`).join("");
const twelve = Array.from({ length: 12 }, (_, at) => at + 1);
/** The numbers one to twelve with some of them changed. */
const with_ = (...numbers: number[]): string =>
  lines(...twelve.map((one) => (numbers.includes(one) ? `${one}!` : one)));

function hunks(before: string, after: string): string {
  return unifiedDiff("a.md", before, after).split("\n").slice(2).join("\n");
}

describe("a unified diff", () => {
  it("names the file on both sides, with a tab behind a name with blanks", () => {
    assert.equal(unifiedDiff("甲/a.md", "1", "2").split("\n@@")[0], "--- a/甲/a.md\n+++ b/甲/a.md");
    assert.equal(unifiedDiff("a b.md", "1", "2").split("\n@@")[0], "--- a/a b.md\t\n+++ b/a b.md\t");
  });

  it("has three lines of context", () => {
    assert.equal(
      hunks(lines(...twelve), with_(6)),
      lines("@@ -3,7 +3,7 @@", " 3", " 4", " 5", "-6", "+6!", " 7", " 8", " 9"),
    );
  });

  it("has less of it at the ends", () => {
    assert.equal(hunks(lines(...twelve), with_(1)), lines("@@ -1,4 +1,4 @@", "-1", "+1!", " 2", " 3", " 4"));
    assert.equal(hunks(lines(...twelve), with_(12)), lines("@@ -9,4 +9,4 @@", " 9", " 10", " 11", "-12", "+12!"));
  });

  it("prints neighbouring lines together, the old before the new", () => {
    assert.equal(hunks(lines(1, 2, 3), lines("1!", "2!", 3)), lines("@@ -1,3 +1,3 @@", "-1", "-2", "+1!", "+2!", " 3"));
  });

  it("joins changes whose lines of context touch, and parts those further away", () => {
    const heads = (...numbers: number[]): string[] =>
      hunks(lines(...twelve), with_(...numbers))
        .split("\n")
        .filter((line) => line.startsWith("@@"));
    assert.deepEqual(heads(2, 9), ["@@ -1,12 +1,12 @@"]);
    assert.deepEqual(heads(2, 10), ["@@ -1,5 +1,5 @@", "@@ -7,6 +7,6 @@"]);
  });

  it("says where the last line has no break", () => {
    const note = "\\ No newline at end of file";
    assert.equal(hunks("1\n2", "1\n2!"), lines("@@ -1,2 +1,2 @@", " 1", "-2", note, "+2!", note));
  });

  it("keeps CR before LF, and shows lone ones as lines", () => {
    assert.equal(hunks("1\r\n2\r\n", "1\r\n2!\r\n"), "@@ -1,2 +1,2 @@\n 1\r\n-2\r\n+2!\r\n");
    assert.equal(hunks("1\r2\r", "1\r2!\r"), lines("@@ -1,2 +1,2 @@", " 1", "-2", "+2!"));
  });

  it("has nothing but names where nothing changed", () => assert.equal(hunks("1\n", "1\n"), ""));
});
