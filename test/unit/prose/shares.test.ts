import assert from "node:assert/strict";
import { wrongShares } from "../../../server/src/prose/shares";
import type { DraftParts, Place } from "../figures/draft";
import { inDraft } from "./reading";

/** Shares that nothing nearby bears out, as `part/whole≠printed%`, `?` where another whole is possible. */
function wrong(text: string, place: Place = "overview", options: DraftParts = {}): string[] {
  return wrongShares(inDraft(text, place, options).report).map(
    ({ part, whole, percentage, actual, certain }) =>
      `${part.value}/${(whole.table ?? whole.quantity).value}=${actual.toFixed(1)}≠${percentage.value}%${certain ? "" : "?"}`,
  );
}

const cases: Record<string, [text: string, ...expected: string[]][]> = {
  "of a total printed nearby": [
    ["公开信息300条，其中微信100条，占33%。"],
    ["公开信息300条，其中微信100条，占33.3%。"],
    ["公开信息300条，其中微信200条，占66.6%。"],
    ["公开信息300条，其中微信200条，占66.7%。"],
    ["公开信息300条，其中微信200条，占66.8%。", "200/300=66.7≠66.8%"],
    ["公开信息300条，其中微信100条，占34.4%。", "100/300=33.3≠34.4%"],
    ["公开信息300条，其中微信100条，占比为35%。", "100/300=33.3≠35%"],
    ["公开信息300条，其中微信100条，占公开总数的35%。", "100/300=33.3≠35%"],
    ["公开信息300条，其中微信100条，比例达35%。"],
    ["公开信息300条，其中微信100条，占总数比例为35%。", "100/300=33.3≠35%"],
    ["公开信息300条。其中微信100条，占35%。", "100/300=33.3≠35%"],
    ["公开信息300条。\n（二）微信100条，占35%。"],
    ["公开信息300篇，其中微信100条，占35%。", "100/300=33.3≠35%"],
    ["公开信息300件，其中微信100条，占35%。"],
    ["公开信息共300条，网站公开250条，微信100条，占35%。", "100/300=33.3≠35%"],
    ["公开信息300条，网站公开250条，微信100条，占35%。"],
    ["公开信息共300条，网站公开250条，微信100条，占40%。"],
    ["公开信息50条，微信100条，占35%。"],
    ["公开信息300条，其中微信约100条，占35%。"],
    ["公开信息300条，其中微信100条，占约35%。"],
    ["公开信息约300条，其中微信100条，占35%。"],
    ["公开信息300条，其中微信100条，增长35%。"],
    ["公开信息300条，其中微信100条，同比增长5%，占35%。"],
    ["公开信息300条，其中微信和网站分别占35%。"],
    ["公开信息300条，微信100条；占35%。"],
    ["公开信息300条，其中微信占35%。"],
    ["网站公开200条、微信公开100条，占33.3%。"],
  ],
  "of what only table three says": [
    ["自然人申请10件，占新收申请的83.3%。"],
    ["自然人申请10件，占新收申请的90%。", "10/12=83.3≠90%"],
    ["予以公开8件，占全部办结的60%。", "8/12=66.7≠60%"],
    ["自然人申请10件，占全部的90%。"],
    ["网上申请12件，占新收申请的90%。", "12/12=100.0≠90%"],
    ["自然人申请10件，占新收申请的76.9%。"],
    ["自然人申请20件，占新收申请的90%。"],
    ["自然人申请10条，占新收申请的90%。"],
    ["自然人申请10件，占申请总数的76.9%。"],
    ["县公安局申请10件，占新收申请的90%。"],
  ],
};

describe("shares", () => {
  for (const [name, group] of Object.entries(cases))
    describe(name, () => {
      for (const [text, ...expected] of group)
        it(text.replace("\n", "⏎"), () => assert.deepEqual(wrong(text), expected));
    });

  it("of a table that is not there are of nothing", () =>
    assert.deepEqual(wrong("自然人申请10件，占新收申请的90%。", "overview", { without: ["applications"] }), []));
  it("beside a figure that the table contradicts are left to that finding", () => {
    assert.deepEqual(wrong("办结政府信息公开申请12件，其中予以公开8件，占75%。"), ["8/12=66.7≠75%"]);
    assert.deepEqual(wrong("办结政府信息公开申请15件，其中予以公开8件，占75%。"), []);
  });
});
