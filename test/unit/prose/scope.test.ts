import assert from "node:assert/strict";
import {
  hasRivalFigures,
  isMixedScope,
  isOfAnother,
  isOfTheYear,
  type Scope,
  scopeOf,
} from "../../../server/src/prose/scope";
import { inDraft } from "./reading";

const township = "云溪县青禾镇人民政府";

/** Whose figure the last one of a sentence is. */
function scopeIn(text: string, unit = township): Scope {
  const { report, sentences } = inDraft(text, "overview", { unit });
  const sentence = sentences.at(-1);
  const quantity = sentence?.quantities.at(-1);
  assert.ok(sentence && quantity, text);
  return scopeOf(sentence, quantity, report);
}

describe("whose figure it is", () => {
  const cases: [text: string, expected: Scope, unit?: string][] = [
    ["收到申请3件", "own"],
    ["我镇收到申请3件", "own"],
    ["全镇收到申请3件", "own"],
    ["全镇收到申请3件", "wide", "云溪县人民政府"],
    ["全县收到申请3件", "wide"],
    ["全县收到申请3件", "whole", "云溪县人民政府"],
    ["全市收到申请3件", "wide", "云溪县人民政府"],
    ["全县各部门收到申请3件", "wide", "云溪县人民政府"],
    ["全县收到申请3件", "wide", "云溪县"],
    ["全县收到申请3件", "wide", "云溪县财政局"],
    ["各单位收到申请3件", "wide"],
    ["县政府及所属部门收到申请3件", "other"],
    ["县政府及各部门收到申请3件", "wide"],
    ["辖区收到申请3件", "wide"],
    ["全县收到申请9件，我镇收到3件", "own"],
    ["我镇收到申请9件，全县收到3件", "wide"],
    ["县公安局收到申请3件", "other"],
    ["收到申请9件，自然资源局3件", "other"],
    ["县财政局收到申请3件", "own", "云溪县财政局"],
    ["3个部门收到申请3件", "other"],
    ["三个部门收到申请3件", "other"],
    ["涉及3个部门，收到申请3件", "own"],
    ["公开事项3个，部门3件", "own"],
    ["松溪村收到申请3件", "other"],
    ["各村收到申请3件", "wide"],
    ["指导各村办理3件", "other"],
    ["辖区内收到申请3件", "other"],
    ["以县政府办公室名义印发文件3件", "other"],
    ["以镇政府名义印发文件3件", "own"],
    ["以我镇名义印发文件3件", "own"],
    ["以县政府名义印发文件5件，以县政府办公室名义印发文件3件", "wide"],
  ];
  for (const [text, expected, unit] of cases)
    it(`${text}${unit ? `（${unit}）` : ""}: ${expected}`, () => assert.equal(scopeIn(text, unit), expected));
});

describe("the reporting body and those below it", () => {
  it("are mixed where a sentence names both", () => {
    const mixed = (text: string): boolean[] => inDraft(text).sentences.map(isMixedScope);
    assert.deepEqual(mixed("全县收到9件，我镇收到3件。全县收到9件。我镇收到3件。"), [true, false, false]);
  });

  it("are told apart in a report that speaks of 本级 or the office itself", () => {
    const rival = (text: string): boolean => hasRivalFigures(inDraft(text).report);
    assert.ok(rival("县本级收到申请3件。"));
    assert.ok(rival("县政府办公室收到申请3件。"));
    assert.ok(!rival("公开县本级财政预决算。"));
    assert.ok(!rival("全县收到申请3件。"));
  });

  const claims: [words: string, isAnother: boolean][] = [
    ["县教育局收到的申请", true],
    ["县教育局开展检查，我镇收到的申请", false],
    ["我镇转县教育局的申请", true],
    ["松溪村收到的申请", true],
    ["指导各村办理的申请", true],
    ["收到的申请", false],
  ];
  for (const [words, expected] of claims)
    it(`${words}: ${expected ? "another's" : "not another's"}`, () =>
      assert.equal(isOfAnother(words, inDraft("好。").report), expected));
});

describe("the report's own year (2024)", () => {
  function ofTheYear(text: string, year?: number | null): boolean {
    const { report, sentences } = inDraft(text);
    const sentence = sentences.at(-1);
    const quantity = sentence?.quantities.at(-1);
    assert.ok(sentence && quantity, text);
    return isOfTheYear(sentence, quantity, year === undefined ? report.year : year);
  }
  const own = [
    "收到申请3件",
    "2024年收到申请3件",
    "收到申请3件，较2023年多",
    "比2023年下降29%，收到申请3件",
    "与2023年相比，收到申请3件",
    "上年结转3件",
    "2023年度结转3件",
    "去年遗留申请3件",
    "2023年结转的申请已办结，共3件",
    "截至2024年12月31日收到申请3件",
    "截至2024年12月底共收到申请3件",
    "将上年结转的3件",
    "拟稿3件",
    "累计收到申请3件",
  ];
  const others = [
    "2023年收到申请3件",
    "比2023年的3件",
    "2024年收到申请9件，2023年3件",
    "上年收到申请3件",
    "去年同期3件",
    "同比增加3件",
    "较上年减少3件",
    "上半年收到申请3件",
    "第一季度办结3件",
    "每月办理3件",
    "平均3件",
    "近三年收到3件",
    "条例施行以来收到3件",
    "明年计划公开3件",
    "将公开3件",
    "拟公开3件",
    "力争不少于3件",
    "5月办结3件",
    "截至2024年6月收到申请3件",
    "截止9月底，共收到3件",
    "截至2024年底，累计收到申请3件",
  ];
  for (const text of own) it(`${text}: yes`, () => assert.ok(ofTheYear(text)));
  for (const text of others) it(`${text}: no`, () => assert.ok(!ofTheYear(text)));
  it("is any year in a report of no year", () => assert.ok(ofTheYear("2023年收到申请3件", null)));
});
