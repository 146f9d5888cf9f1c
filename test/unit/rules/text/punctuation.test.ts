import assert from "node:assert/strict";
import { baseDraft, type Place } from "../../docs/baseDraft";
import { assertFoundIn, changed, fixes, said, saidOnce, withProse } from "../said";

const rule = "text/punctuation";

describe("text/punctuation", () => {
  for (const [prose, on, zh, en] of [
    ["修订《发布办法，明确责任。", "《", "“《”没有对应的“》”。", "《 has no 》."],
    ["修订发布办法》，明确责任。", "》", "“》”没有对应的“《”。", "》 has no 《."],
    ["设查阅点（含村级，明确责任。", "（", "“(”没有对应的“)”。", "( has no )."],
    ["设查阅点，含村级)，明确责任。", ")", "“)”没有对应的“(”。", ") has no (."],
    ["推行“一次告知，明确责任。", "“", "““”没有对应的“””。", "“ has no ”."],
  ] as const)
    it(`says which half is missing in ${prose}`, () => {
      const found = saidOnce(rule, withProse("overview", prose));
      assert.equal(found.on, on);
      assert.equal(found.severity, "warning");
      assert.equal(found.zh, zh);
      assert.equal(found.en, en);
      assert.deepEqual(fixes(rule, withProse("overview", prose)), []);
    });

  const groups: Record<string, [Place, string][]> = {
    "counts pairs, not marks": [
      ["overview", "修订⟦《⟧《发布办法》，明确责任。"],
      ["overview", "修订《发布办法》⟦》⟧，明确责任。"],
      ["overview", "修订《关于〈发布办法〉的通知》（试行），推行“一次告知”。"],
      ["overview", "⟦》⟧发布办法《，明确责任》。"],
    ],
    "pairs full-width with half-width brackets": [["overview", "设查阅点（含村级)，培训(含镇属单位）。"]],
    "takes ordinals for whole": [
      ["overview", "包括1）明确责任，2)按月通报，①）存档。"],
      ["overview", "包括：一）先审后发；二) 按月通报；a）存档。"],
      ["overview", "第100⟦）⟧项已完成。"],
      ["overview", "审核一⟦）⟧次，共b）次。"],
    ],
    "takes straight quotation marks for either half": [
      ["overview", '推行“一次告知"，设"明白纸”。'],
      ["overview", '推行“一次告知"制度。'],
      ["overview", '推行⟦“⟧一次告知，设"明白纸"专栏。'],
      ["overview", "推行＂一次告知＂制度。"],
    ],
  };
  for (const [name, lines] of Object.entries(groups))
    describe(name, () => {
      for (const [place, prose] of lines) it(prose, () => assertFoundIn(rule, place, prose));
    });

  it("looks for the other half in the paragraph that goes on, and no further", () => {
    assertFoundIn(rule, "overview", "修订《发布\n\n办法》，明确责任。");
    const between =
      "公开栏由驻村干部按周巡查，发现破损当天更换，巡查记录由镇便民服务中心统一存档备查；各村每季度自查一次，自查结果在公开栏公示。";
    assertFoundIn(rule, "overview", `修订⟦《⟧发布办法。\n\n${between}\n\n另见办法⟦》⟧。`);
    assertFoundIn(rule, "overview", "修订《发布\n— 3 —\n办法》，明确责任。");
    assertFoundIn(
      rule,
      "overview",
      "修订《青禾镇政务公开栏目日常管理\n\n和村级公开栏巡查记录存档备查\n\n办法》，明确责任。",
    );
    const sections = changed("针对这些不足，", "针对》这些不足，", withProse("overview", "修订《发布办法。"));
    assert.equal(said(rule, sections).length, 2, "in two sections");
    assertFoundIn(rule, "overview", "修订发布办法⟦》⟧。\n\n明确⟦《⟧责任。");
  });

  it("looks for the rest of a torn label among the cells around it", () => {
    for (const torn of ["第二十条第（\n一）项 | |||", "第二十条第（一\n）项 | |||"])
      assert.deepEqual(said(rule, changed("第二十条第（一）项 | |||", torn)), []);
  });

  it("looks for it over a table's header too, but not over a sentence", () => {
    const corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 |";
    for (const gap of ["\n", "\n\n"])
      assert.deepEqual(said(rule, changed(corner, corner.replace("之和，等于", `之和，${gap}等于`))), []);
    assert.deepEqual(said(rule, changed(corner, corner.replace("（本列", "（\n本列"))), []);
    assertFoundIn(rule, "applications", "含镇属单位⟦（⟧下同\n\n以上为镇本级数据。\n\n不含村级。");
  });

  it("finds a half beside a table in a sentence", () => {
    assertFoundIn(rule, "applications", "注：⟦（⟧含镇属单位，下同。");
  });

  it("waits for the other half while the paragraph is typed", () => {
    const text = withProse("overview", "修订《发布办法\n");
    const at = text.indexOf("《发布");
    for (const typingAt of [at + 1, at + 5]) assert.deepEqual(said(rule, text, { typingAt }), [], `${typingAt - at}`);
    for (const typingAt of [at, at + 7]) assert.equal(said(rule, text, { typingAt }).length, 1, `${typingAt - at}`);
    const closing = withProse("overview", "修订发布办法》\n");
    assert.equal(said(rule, closing, { typingAt: closing.indexOf("》") + 1 }).length, 1, "nothing is to come");
  });

  it("says nothing of rows in pipes", () => {
    assert.deepEqual(said(rule, baseDraft.replace("规章 | 0 | 0 | 0 |", "规章（含决定 | 0 | 0 | 0 |")), []);
  });
});
