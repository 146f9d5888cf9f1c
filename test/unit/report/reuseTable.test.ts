import assert from "node:assert/strict";
import { cleanLayoutIds, layoutIds, renderDraft } from "../../corpus/draft";
import { seededFigures } from "../../corpus/figures";
import { at, changed, rowOf, withRows } from "../printed";
import { service } from "../support";

const tableIds = ["disclosure", "applications", "disputes"] as const;

/** Which tables of a draft are taken over when it is edited; and that all are what reading afresh gives. */
function taken(before: string, after: string): string[] {
  const earlier = service.read(before);
  const known = earlier.reports[0]?.tables;
  const kept = { ...known };
  const now = service.read(after, earlier).reports[0]?.tables;
  const afresh = service.read(after).reports[0]?.tables;
  for (const id of tableIds) {
    const [one, other] = [now?.[id], afresh?.[id]];
    assert.deepEqual(one && { ...one, memo: {} }, other && { ...other, memo: {} });
  }
  return tableIds.filter((id) => now?.[id] && now[id] === kept[id]);
}

const draft = renderDraft({ layout: "pipes", figures: seededFigures(4) });

describe("tables read before", () => {
  for (const layout of layoutIds)
    it(`are taken over, moved to where they now are, in the layout ${layout}`, () => {
      const text = renderDraft({ layout, figures: seededFigures(4) });
      const edited = changed(text, "过去一年，", "过去的一年里，");
      const all = cleanLayoutIds.includes(layout);
      if (all) assert.deepEqual(taken(text, edited), [...tableIds]);
      else taken(text, edited);
      taken(text, changed(text, "过去一年，", ""));
    });

  const edits: [what: string, edited: string, kept: string[]][] = [
    [
      "a figure of table three",
      changed(draft, /(（一）予以公开 \|) \d+/, "（一）予以公开 | 77"),
      ["disclosure", "disputes"],
    ],
    [
      "the prose above a table",
      changed(
        draft,
        "\n四、政府信息公开行政复议、行政诉讼情况\n",
        "\n四、政府信息公开行政复议、行政诉讼情况\n见下表。\n",
      ),
      ["disclosure", "applications"],
    ],
    ["a heading above", changed(draft, "二、主动", "2、主动"), ["applications", "disputes"]],
    ["the year, to one of the other form", draft.replaceAll("2024", "2020"), []],
    [
      "a section in front of it gone",
      changed(draft, /二、主动[\s\S]*?(?=\n三、收到)/, ""),
      ["applications", "disputes"],
    ],
    ["the body behind the last table", changed(draft, "此外没有补充内容", "别无其他"), [...tableIds]],
  ];
  for (const [what, edited, kept] of edits)
    it(`are read anew where they changed: ${what}`, () => assert.deepEqual(taken(draft, edited), kept));

  it("are read anew where the draft turns out to be in Traditional script", () => {
    const mixed = changed(draft, "行政许可", "行政許可");
    assert.deepEqual(taken(mixed, changed(mixed, "过去一年，", "过去一年里，")), [...tableIds]);
    assert.deepEqual(taken(mixed, changed(mixed, "过去一年，", "过去一年，公開")), ["applications", "disputes"]);
  });

  it("take the two cells of a torn figure with them", () => {
    const row = { received: "20 0 0 0 0 0 20", granted: "20 0 0 0 0 0 20", total: "20 0 0 0 0 0 20" };
    const torn = changed(
      withRows(renderDraft({ layout: "pipes" }), "applications", row),
      "公开 | 20 |",
      "公开 | 2 | 0 |",
    );
    const edited = changed(torn, "过去一年，", "过去的一年里，");
    assert.equal(at(edited, rowOf(edited, "applications", "granted").split?.span), "2 | 0");
    assert.deepEqual(taken(torn, edited), [...tableIds]);
  });

  it("are read anew where they stand in another section", () => {
    const [table = ""] = /^行政复议 \|[\s\S]*?(?=\n+五、)/m.exec(draft) ?? [];
    const moved = changed(changed(draft, table, ""), "六、其他需要报告的事项\n", `六、其他需要报告的事项\n${table}\n`);
    assert.deepEqual(taken(moved, changed(moved, "过去一年，", "")), ["disclosure", "applications"]);
    assert.deepEqual(taken(moved, draft).includes("disputes"), false);
  });
});
