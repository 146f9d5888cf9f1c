import assert from "node:assert/strict";
import { cleanLayoutIds, renderDraft } from "../../corpus/draft";
import { at, changed, reportOf } from "../printed";
import { ruleIds } from "../support";

/** A draft of zeros with words between the heading of section four and its table. */
function draftWith(words: string, layout: string): string {
  return changed(renderDraft({ layout }), /(?<=\n四、政府.*\n)/, `${words}\n`);
}

describe("words above table four", () => {
  for (const layout of cleanLayoutIds)
    it(`are prose and no part of it, in the layout ${layout}`, () => {
      for (const words of ["见下表。", "全年发生行政复议3件", "1.行政复议情况。全年复议3件，诉讼2件"]) {
        const text = draftWith(words, layout);
        const { paragraphs, tables } = reportOf(text);
        assert.ok(!at(text, tables.disputes?.span).includes(words), words);
        const found = paragraphs.filter(({ section }) => section === "disputes").map((one) => one.text);
        assert.deepEqual(found, [words.replaceAll("，", ",")]);
      }
    });

  it("are held against it", () => {
    assert.ok(ruleIds(draftWith("全年发生行政复议3件", "pipes")).includes("figures/disputes"));
    assert.deepEqual(ruleIds(draftWith("全年发生行政复议0件", "pipes")), []);
  });

  for (const pieces of ["行政\n复议 | ", "未经复议直接起诉 | "])
    it(`are part of it where they are pieces of its header: ${pieces.replace("\n", "⏎")}`, () => {
      const text = changed(renderDraft({ layout: "pipes" }), /^行政复议 \| (?=行政诉讼)/m, pieces);
      assert.ok(at(text, reportOf(text).tables.disputes?.span).startsWith(pieces.slice(0, 2)));
    });
});
