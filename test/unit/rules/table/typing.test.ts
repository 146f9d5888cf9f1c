import assert from "node:assert/strict";
import { isTyping } from "../../../../server/src/rules/table/typing";

describe("typing in a row", () => {
  // The row is 「重复 | 0」, [4, 10); the next one begins at 22.
  const source = "甲 |\n重复 | 0 |  | 1\n　\n\n　丙 | 0";
  const row = { start: 4, end: 10 };
  const isTypingAt = (typingAt: number | undefined, limit?: number): boolean =>
    isTyping(
      { say: ({ en }) => en, ...(typingAt === undefined ? {} : { typingAt }) },
      source,
      row,
      ...(limit === undefined ? [] : ([limit] as const)),
    );

  it("is nobody's where nobody types", () => assert.equal(isTypingAt(undefined), false));
  for (const [at, expected] of [
    [3, false],
    [4, true],
    [10, true],
    [18, true],
    [19, false],
  ] as const)
    it(`${expected ? "goes on" : "does not go on"} at ${at}, up to eight characters behind the row`, () =>
      assert.equal(isTypingAt(at), expected));

  it("ends where the next row begins", () => {
    assert.equal(isTypingAt(14, 14), true);
    assert.equal(isTypingAt(15, 14), false);
  });

  it("includes the row itself whatever the limit", () => assert.equal(isTypingAt(10, 6), true));

  it("goes on in the row's last line however long it is", () => {
    const long = `重复 | 0${" ".repeat(40)}`;
    const at = (typingAt: number, text: string, limit?: number): boolean =>
      isTyping({ say: ({ en }) => en, typingAt }, text, { start: 0, end: 6 }, limit);
    assert.equal(at(46, long), true);
    assert.equal(at(40, long, 40), true);
    assert.equal(at(41, long, 40), false);
    assert.equal(at(46, `${long.slice(0, 30)}\r${long.slice(31)}`), false);
  });
});
