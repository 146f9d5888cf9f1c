import assert from "node:assert/strict";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { oneByte } from "../../server/src/launch/oneByte";

describe("a script in one byte a character", () => {
  for (const script of [
    '"第一项，第二项"',
    "`${1 + 1}件，\u516c\\n开`",
    "/[一二三]、/.test('三、')",
    "/\\、/.test('、')",
    "/^\\\\、$/.test('\\\\、')",
    "'\\\\件'",
    "'\\件'",
    "/^[\u{20000}-\u{2ffff}]$/u.test('𠀀')",
    "const 件 = 7; 件",
    "Object.keys({ 收到: 1 })[0]",
  ])
    it(`means the same: ${script}`, () => {
      const plain = oneByte(script);
      assert.match(plain, /^[\0-\x7f]*$/);
      assert.equal(runInNewContext(plain), runInNewContext(script));
    });

  it("holds every string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        assert.equal(runInNewContext(oneByte(JSON.stringify(text))), text);
      }),
    );
  });
});
