import assert from "node:assert/strict";
import { behindTitle, maskTitles } from "../../../server/src/prose/titles";

describe("names of documents in a sentence", () => {
  const masked: [words: string, expected: string][] = [
    ["公开信息", "公开信息"],
    ["按《办法》收到", "按····收到"],
    ["《甲》和《乙丙》", "···和····"],
    ["规范性文件》印发", "······印发"],
    ["按《办法", "按《办法"],
    ["《甲《乙》丙》", "·····丙》"],
    [`《${"长".repeat(121)}》`, `《${"长".repeat(121)}》`],
  ];
  for (const [words, expected] of masked)
    it(`${words.slice(0, 12)} is read as ${expected.slice(0, 12)}`, () => assert.equal(maskTitles(words), expected));

  it("end at their bracket, where it is near", () => {
    assert.equal(behindTitle("按《办法》收到", 1), 5);
    assert.equal(behindTitle("按《办法收到", 1), 1);
    assert.equal(behindTitle(`《${"长".repeat(119)}》收`, 0), 121);
    assert.equal(behindTitle(`《${"长".repeat(120)}》收`, 0), 0);
  });
});
