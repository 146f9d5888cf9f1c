import assert from "node:assert/strict";
import { Memo, type Remembering, Slot } from "../../../server/src/source/memo";

const owner = (): Remembering => ({ memo: {} });

describe("what is kept on an object", () => {
  it("is worked out once an object, when first asked for", () => {
    const asked: Remembering[] = [];
    const memo = new Memo<Remembering, number>((one) => asked.push(one));
    const [first, second] = [owner(), owner()];
    assert.equal(memo.peek(first), undefined);
    assert.deepEqual([memo.of(first), memo.of(first), memo.of(second)], [1, 1, 2]);
    assert.equal(memo.peek(first), 1);
    assert.deepEqual(asked, [first, second]);
  });

  it("is worked out anew once dropped", () => {
    let count = 0;
    const memo = new Memo<Remembering, number>(() => ++count);
    const one = owner();
    memo.of(one);
    memo.drop(one);
    assert.equal(memo.peek(one), undefined);
    assert.equal(memo.of(one), 2);
  });

  it("may be taken over from elsewhere instead", () => {
    const memo = new Memo<Remembering, string>(() => assert.fail("not worked out"));
    const one = owner();
    assert.equal(memo.keep(one, "上一版"), "上一版");
    assert.equal(memo.of(one), "上一版");
  });

  it("has a place of its own for each kind", () => {
    const [left, right] = [new Slot<Remembering, string>(), new Slot<Remembering, string>()];
    const one = owner();
    left.keep(one, "甲");
    right.keep(one, "乙");
    assert.deepEqual([left.peek(one), right.peek(one)], ["甲", "乙"]);
  });

  it("counts a zero and an empty text as known", () => {
    let count = 0;
    const memo = new Memo<Remembering, number>(() => 0 * ++count);
    const one = owner();
    memo.of(one);
    memo.of(one);
    assert.equal(count, 1);
  });
});
