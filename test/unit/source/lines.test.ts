import assert from "node:assert/strict";
import fc from "fast-check";
import { countBefore, LineIndex, lastAtMost, lineBreakOf, type Position } from "../../../server/src/source/lines";

/** The same by definition: a line ends at LF, CR LF or a lone CR. */
function naive(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

function naivePosition(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  // Between CR and LF the line has not ended yet.
  const ended = before.endsWith("\r") && text[offset] === "\n" ? before.slice(0, -1) : before;
  const lines = naive(ended);
  return { line: lines.length - 1, character: (lines.at(-1) ?? "").length + before.length - ended.length };
}

const texts = fc
  .array(fc.constantFrom("甲", "乙b", "\n", "\r", "\r\n", "😀", "\u2028"), { maxLength: 30 })
  .map((all) => all.join(""));

describe("line index", () => {
  it("agrees with splitting at line breaks", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const index = new LineIndex(text);
        assert.equal(index.count, naive(text).length);
        for (let offset = 0; offset <= text.length; offset++)
          assert.deepEqual(index.positionAt(offset), naivePosition(text, offset));
        naive(text).forEach((line, at) => {
          const start = index.offsetAt({ line: at, character: 0 });
          assert.equal(text.slice(start, index.lineEnd(at)), line);
        });
      }),
      { numRuns: 500 },
    );
  });

  it("goes from offset to position and back", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const index = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const back = index.offsetAt(index.positionAt(offset));
          assert.ok(back === offset || text.slice(back, offset) === "\r", "a position behind CR means the line's end");
        }
      }),
    );
  });

  it("clamps what lies outside", () => {
    const index = new LineIndex("ab\ncd");
    assert.deepEqual(index.positionAt(-3), { line: 0, character: 0 });
    assert.deepEqual(index.positionAt(99), { line: 1, character: 2 });
    assert.equal(index.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(index.offsetAt({ line: 9, character: 0 }), 5);
    assert.equal(index.offsetAt({ line: -1, character: 5 }), 0);
  });

  it("tells the line break in use", () => {
    assert.equal(lineBreakOf("a\r\nb\n"), "\r\n");
    assert.equal(lineBreakOf("a\rb"), "\r");
    assert.equal(lineBreakOf("\na\r\nb\r\n"), "\r\n");
    assert.equal(lineBreakOf("ab"), "\n");
  });

  it("searches a sorted list", () => {
    assert.equal(lastAtMost([0, 3, 7], 6), 1);
    assert.equal(lastAtMost([0, 3, 7], 7), 2);
    assert.equal(lastAtMost([0], -1), 0);
  });

  it("counts what comes before, in few looks", () => {
    for (let length = 0; length <= 40; length++)
      for (let before = 0; before <= length; before++) {
        let looks = 0;
        assert.equal(
          countBefore(length, (at) => {
            looks++;
            return at < before;
          }),
          before,
        );
        assert.ok(looks <= 6);
      }
  });
});
