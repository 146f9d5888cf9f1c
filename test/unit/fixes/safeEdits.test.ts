import assert from "node:assert/strict";
import type { Fix } from "../../../server/src/fixes/edit";
import { safeEdits } from "../../../server/src/fixes/safeEdits";
import { applyEdits } from "../../../server/src/service";

const fix = (...edits: [start: number, end: number, text: string][]): Fix => ({
  title: "",
  edits: edits.map(([start, end, text]) => ({ span: { start, end }, text })),
  preferred: true,
  safe: true,
});
const applied = (...fixes: Fix[]): string => applyEdits("0123456789", safeEdits(fixes));

describe("the safe repairs of a draft, all at once", () => {
  it("are applied in the order of the text, whatever the order of the findings", () => {
    const edits = safeEdits([fix([6, 7, "b"]), fix([2, 3, "a"])]);
    assert.deepEqual(
      edits.map(({ text }) => text),
      ["a", "b"],
    );
  });

  it("leave out what is not safe", () => {
    assert.equal(applied({ ...fix([0, 1, "x"]), safe: false }), "0123456789");
  });

  it("take the first of two that touch", () => {
    assert.equal(applied(fix([3, 5, "b"]), fix([2, 4, "a"])), "01a456789");
    assert.equal(applied(fix([2, 4, "a"]), fix([2, 4, "a"])), "01a456789");
    assert.equal(applied(fix([2, 2, "a"]), fix([2, 2, "b"])), "01a23456789");
    assert.equal(applied(fix([2, 4, "a"]), fix([4, 4, "b"])), "01a456789");
  });

  it("never apply half a repair", () => {
    assert.equal(applied(fix([1, 2, "a"], [6, 7, "a"]), fix([3, 4, "b"], [6, 8, "b"])), "0a2345a789");
    assert.equal(applied(fix([1, 2, "a"], [8, 9, "a"]), fix([4, 5, "b"])), "0a23b567a9");
  });
});
