import assert from "node:assert/strict";
import fc from "fast-check";
import { headingWordings, sections } from "../../../server/src/form/sections";

describe("wordings of headings", () => {
  const hasAllOfOne = (text: string, lists: readonly (readonly string[])[]): boolean =>
    lists.some((all) => all.every((word) => text.includes(word)));

  for (const { id } of sections) {
    const { words, strictWords, strict, loose } = headingWordings[id];
    it(`of ${id} have the words they are looked for by`, () => {
      fc.assert(fc.property(fc.stringMatching(strict), (text) => assert.ok(hasAllOfOne(text, strictWords), text)));
      if (loose) fc.assert(fc.property(fc.stringMatching(loose), (text) => assert.ok(hasAllOfOne(text, words), text)));
    });
  }
});
