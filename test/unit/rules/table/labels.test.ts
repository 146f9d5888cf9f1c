import assert from "node:assert/strict";
import { baseDraft } from "../../docs/baseDraft";
import { assertFound, changed, fixes, repairs, said, saidOnce, unmarked } from "../said";

const results = "结果维持 | 结果纠正 | 其他结果 | 尚未审结";

describe("table/label on a row", () => {
  const rule = "table/label";
  const text = changed("2.重复申请 |", "⟦2.重复的申请⟧ |");

  it("stands on the label and gives the form's words, as a hint", () => {
    assertFound(rule, text);
    const { zh, en, severity } = saidOnce(rule, unmarked(text));
    assert.equal(severity, "hint");
    assert.equal(zh, "表三的行名“2.重复的申请”与格式不一致，规定为“2.重复申请”。");
    assert.equal(en, "Table 3: the row label “2.重复的申请” differs from the form's “2.重复申请”.");
  });

  it("offers the form's words, not preferred", () => {
    assert.deepEqual(repairs(rule, unmarked(text)), { "改为“2.重复申请”": baseDraft });
    assert.deepEqual(Object.keys(repairs(rule, unmarked(text), "en")), ["Change to “2.重复申请”"]);
    assert.equal(fixes(rule, unmarked(text))[0]?.preferred, false);
  });

  it("shows a label as it was typed, in full-width digits too", () => {
    const wide = changed("2.重复申请 |", "２．重复的申请 |");
    assert.match(saidOnce(rule, wide).zh, /行名“２．重复的申请”与/);
  });

  it("offers no words where the first half of a torn label would stay in front of them", () => {
    for (const gap of ["\n", " | "]) {
      const torn = changed("2.没有现成信息需要另行制作 |", `2.没有现成的信息${gap}⟦需要另行制作⟧ |`);
      assertFound(rule, torn);
      assert.deepEqual(repairs(rule, unmarked(torn)), {}, gap);
    }
  });

  it("offers them behind the label of a group, where a group ends, and below a header", () => {
    for (const [form, printed] of [
      ["（四）无法提供 | 1.本机关不掌握相关政府信息 |", "（四）无法提供 | 1.本机关不掌握相关的信息 |"],
      ["（七）总计 |", "（七）总计数量 |"],
      ["行政许可 |", "行政许可事项 |"],
      ["规章 |", "规章制度 |"],
      ["一、本年新收政府信息公开申请数量 |", "一、本年新收到政府信息公开申请数量 |"],
    ] as const)
      assert.deepEqual(Object.values(repairs(rule, changed(form, printed))), [baseDraft], printed);
  });

  for (const [form, printed] of [
    ["2.重复申请 |", "重复申请 |"],
    ["2.重复申请 |", "(二) 重复申请： |"],
    ["2.重复申请 |", "②重复 申请 |"],
    ["（三）不予公开 | 1.属于国家秘密 |", "（三）不予公开1.属于国家秘密 |"],
    ["（三）不予公开 | 1.属于国家秘密 |", "不予公开 属于国家秘密 |"],
    ["三、本年度办理结果 | （一）予以公开 |", "三、本年度办理结果（一）予以公开 |"],
    ["3.危及“三安全一稳定” |", "3.危及三安全一稳定 |"],
  ] as const)
    it(`takes ${printed.replace(" |", "")} for the form's ${form.replaceAll(" |", "")}`, () =>
      assert.deepEqual(said(rule, changed(form, printed)), []));

  it("keeps to the ordinals of groups alone: another word is another label", () => {
    const glued = changed("（三）不予公开 | 1.属于国家秘密 |", "（三）不予以公开1.属于国家秘密 |");
    assert.equal(said(rule, glued).length, 1);
  });
});

describe("table/label on a header", () => {
  const rule = "table/label";
  const cut = "结果维持 | ⟦结果⟧ | 其他 | 尚未 | 总计 | 未经复议直接起诉";
  const text = changed(`${results} | 总计 | 未经复议直接起诉`, cut);

  it("is one finding, at the first damaged cell, with every place and what belongs there", () => {
    assertFound(rule, text);
    const { zh, en, severity, related } = saidOnce(rule, unmarked(text));
    assert.equal(severity, "hint");
    assert.equal(zh, "表四的表头不完整：结果、其他、尚未。规定为：结果纠正、其他结果、尚未审结。");
    assert.equal(
      en,
      "Table 4: header cells are cut short (结果、其他、尚未); the form has 结果纠正、其他结果、尚未审结.",
    );
    assert.deepEqual(related, [
      ["结果", "结果纠正", "结果纠正"],
      ["其他", "其他结果", "其他结果"],
      ["尚未", "尚未审结", "尚未审结"],
    ]);
  });

  it("names words that are damaged alike once, and completes them all", () => {
    const all = baseDraft.replaceAll(results, "结果维持 | 结果 | 其他 | 尚未");
    const { zh, related } = saidOnce(rule, all);
    assert.equal(zh, "表四的表头不完整：结果、其他、尚未。规定为：结果纠正、其他结果、尚未审结。");
    assert.equal(related.length, 9, "three in each of three blocks");
    assert.deepEqual(repairs(rule, all), { 补全表头: baseDraft });
    assert.equal(fixes(rule, all)[0]?.preferred, true);
    assert.deepEqual(Object.keys(repairs(rule, all, "en")), ["Complete the header"]);
  });
});

describe("table/implausible", () => {
  const rule = "table/implausible";
  const rules = (text: string, unit: string): string =>
    changed("规章 | 0 | 0 | 0 |", text).replaceAll("云溪县青禾镇人民政府", unit);

  it("doubts rules made below a city with districts, figure by figure", () => {
    assertFound(rule, changed("规章 | 0 | 0 | 0 |", "规章 | ⟦1⟧ | 0 | ⟦3⟧ |"));
    const [first] = said(rule, changed("规章 | 0 | 0 | 0 |", "规章 | 1 | 0 | 3 |"));
    assert.equal(first?.severity, "hint");
    assert.equal(first?.zh, "表二“规章”行“本年制发件数”列为 1：县级及以下机关没有规章制定权，请核对。");
    assert.equal(
      first?.en,
      "Table 2, row “规章”, column “本年制发件数” is 1, but bodies below a city with districts make no 规章.",
    );
  });

  for (const unit of ["云溪县人民政府", "白石区人民政府", "白石区南桥街道办事处", "云溪县柳河乡"])
    it(`doubts those of ${unit}`, () => assert.equal(said(rule, rules("规章 | 1 | 0 | 3 |", unit)).length, 2));
  for (const unit of ["松川市人民政府", "松川省人民政府", "松川自治区人民政府", "松川市司法局"])
    it(`believes those of ${unit}`, () => assert.deepEqual(said(rule, rules("规章 | 1 | 0 | 3 |", unit)), []));

  it("doubts fewer in force than were issued this year, at the figure in force", () => {
    const text = changed("行政规范性文件 | 2 | 1 | 9 |", "行政规范性文件 | 2 | 1 | ⟦1⟧ |");
    assertFound(rule, text);
    const { zh, en, severity } = saidOnce(rule, unmarked(text));
    assert.equal(severity, "hint");
    assert.equal(zh, "表二“行政规范性文件”：现行有效件数 1 少于本年制发件数 2，请核对。");
    assert.equal(en, "Table 2, “行政规范性文件”: 现行有效件数 1 is less than 本年制发件数 2.");
  });

  for (const row of ["2 | 1 | 2", "2 |  | ", " | 1 | 9", "- | 1 | 9", "未统计 | 1 | 0"])
    it(`believes ${row}`, () =>
      assert.deepEqual(said(rule, changed("行政规范性文件 | 2 | 1 | 9 |", `行政规范性文件 | ${row} |`)), []));
});
