import assert from "node:assert/strict";
import { baseDraft, type Place, title } from "../../docs/baseDraft";
import {
  assertFound,
  assertFoundIn,
  changed,
  fixes,
  proseAfter,
  repairs,
  said,
  saidOnce,
  unmarked,
  withProse,
} from "../said";

const rule = "dates/year";

describe("dates/year in prose", () => {
  it("names the report's year and the one printed, and puts the right one in", () => {
    const prose = "2023年，镇里发布信息150条。";
    const { zh, en, severity, on } = saidOnce(rule, withProse("overview", prose));
    assert.equal(on, "2023年");
    assert.equal(severity, "warning");
    assert.equal(zh, "这是2024年的报告，此处写的是2023年，可能是上一份报告留下的。");
    assert.equal(en, "This is the report for 2024; 2023 here may be left from another year's report.");
    assert.equal(proseAfter(rule, "overview", prose), "2024年，镇里发布信息150条。");
    assert.deepEqual(Object.keys(repairs(rule, withProse("overview", prose))), ["改为2024年"]);
    assert.equal(fixes(rule, withProse("overview", prose))[0]?.preferred, true);
  });

  const left: [Place, string][] = [
    ["overview", "⟦2023年⟧度，我镇严格审核发布内容。"],
    ["overview", "（六）其他工作。⟦2022年⟧，全镇共收到留言30件。"],
    ["overview", "主动公开方面：⟦2023 年⟧深入开展栏目清理。"],
    ["overview", "青禾镇⟦2023年⟧未收到依申请公开件。"],
    ["overview", "⟦2025年⟧，我镇受理申请12件。"],
    ["overview", "编好《汇编》，贴好“回顾”，⟦2023年⟧，我镇发布信息150条。"],
    ["overview", "⟦2023年⟧1月1日至12月31日，收费情况正常。"],
    ["other", "⟦2023年⟧，我镇未收取信息处理费。"],
    ["problems", "⟦2023年⟧，我镇深入推进公开，群众满意。"],
  ];
  for (const [place, prose] of left) it(`finds ${prose}`, () => assertFoundIn(rule, place, prose));

  it("changes both years of a period", () => {
    for (const period of ["2023年1月1日至2023年12月31日", "2023年1月1日起至 2023 年12月31日"])
      assert.equal(
        proseAfter(rule, "overview", `${period}，镇里收到申请3件。`),
        `${period.replaceAll("2023", "2024")}，镇里收到申请3件。`,
      );
  });

  const right: [Place, string, string][] = [
    ["overview", "2023年12月，镇里收到申请3件。", "a month of the year before"],
    ["overview", "较2023年发布数量增加30条。", "a comparison"],
    ["overview", "2023年发布信息150条，同比增长两成。", "growth"],
    ["overview", "2023年印发的制度继续执行，严格落实审核。", "what was issued then"],
    ["overview", "2023年政务公开工作要点严格落实到位。", "last year's plan of work"],
    ["overview", "2023年部门决算发布及时。", "accounts of the year before"],
    ["overview", "《2023年，我镇发布信息汇编》已归档。", "a document's name"],
    ["overview", "编印“2023年，我镇发布信息选”一册。", "a quotation"],
    ["overview", "编好《总结，2023年，我镇发布信息150条》。", "a clause of a document's name"],
    ["overview", "张贴“回顾，2023年，我镇发布信息150条”。", "a clause of a quotation"],
    ["overview", "2023年，我镇发布信息3条，2024年发布5条。", "the own year in the same sentence"],
    ["overview", "2025年，我镇深入推进栏目整合。", "a plan"],
    ["overview", "栏目自2023年开展以来，发布信息3条。", "a beginning"],
    ["problems", "2023年，我镇严格整改存在的问题。", "problems of the year before"],
    ["overview", "在2023年开展清理的基础上，镇里逐月复查。", "a clause that does not open with the year"],
    ["overview", "2023年度目标任务如期完成。", "no word of reporting"],
  ];
  for (const [place, prose, why] of right) it(`takes ${why} for right`, () => assertFoundIn(rule, place, prose));

  it("wants a figure beside sentences about the own year, and none that has a counterpart there", () => {
    assertFoundIn(rule, "overview", "2024年，我镇坚持公开。⟦2023年⟧，我镇受理申请3件。");
    assertFoundIn(rule, "overview", "2024年，我镇坚持公开。2023年，我镇严格审核。");
    assertFoundIn(rule, "overview", "2024年，我镇受理申请5件。2023年，我镇受理申请3件。");
    assertFoundIn(rule, "overview", "2023年，我镇受理申请3件。2024年，我镇受理申请5件。");
    assertFoundIn(rule, "overview", "⟦2023年⟧，我镇受理申请3件。2024年，我镇坚持公开。");
    assertFoundIn(rule, "overview", "2024年，申请较上年减少。2023年，我镇受理申请3件。");
  });
});

describe("dates/year of what the report announces", () => {
  for (const prose of [
    "现将⟦2023年⟧度政府信息公开工作情况公布如下。",
    "现公布云溪县青禾镇⟦2023年⟧政府信息公开年度报告。",
    "云溪县青禾镇⟦2023年⟧政府信息公开年度报告",
    "本机关编制了《青禾镇⟦2023年⟧政府信息公开工作年度报告》。",
    "现将《⟦2023年⟧度政务公开年报》予以公布。",
  ])
    it(`finds ${prose}`, () => assertFoundIn(rule, "preamble", prose));
  for (const prose of [
    "按照《关于做好2023年政府信息公开工作年度报告编制工作的通知》编制。",
    "上年已公布2023年度政府信息公开工作情况。",
    "云溪县青禾镇2023年政府信息公开年度报告。全文另附。",
    "现将2023年度政府信息公开工作情况与2024年一并公布。",
    "编制了《青禾镇2024年政府信息公开工作年度报告》。",
  ])
    it(`is silent on ${prose}`, () => assertFoundIn(rule, "preamble", prose));
  it("looks for it in front of section one alone", () => {
    assertFoundIn(rule, "other", "编制了《青禾镇2023年政府信息公开工作年度报告》。");
  });
  it("changes the year in the title's own words", () => {
    assert.equal(
      proseAfter(rule, "preamble", "本机关编制了《2023小区2023年政府信息公开工作年度报告》。"),
      "本机关编制了《2023小区2024年政府信息公开工作年度报告》。",
    );
  });
});

describe("dates/year in headings", () => {
  it("stands on the year of the heading", () => {
    const text = changed("一、总体情况", "一、⟦2023年⟧总体情况");
    assertFound(rule, text);
    assert.deepEqual(Object.values(repairs(rule, unmarked(text))), [changed("一、总体情况", "一、2024年总体情况")]);
    assertFound(rule, changed("六、其他需要报告的事项", "六、2024年其他需要报告的事项", text));
  });
});

describe("dates/year of what is planned", () => {
  it("wants next year's for what section five announces", () => {
    const prose = "2024年，我镇将进一步完善公开栏。";
    const { zh, en, on, severity } = saidOnce(rule, withProse("problems", prose));
    assert.equal(on, "2024年");
    assert.equal(severity, "warning");
    assert.equal(zh, "2024年的报告中，“2024年将……”应是下一年的打算，即2025年。");
    assert.equal(en, "In the report for 2024, what will be done (2024年将…) is planned for 2025.");
    assert.equal(proseAfter(rule, "problems", prose), "2025年，我镇将进一步完善公开栏。");
    assert.deepEqual(Object.keys(repairs(rule, withProse("problems", prose), "en")), ["Change to 2025"]);
  });
  for (const [place, prose] of [
    ["problems", "下一步，⟦2024年⟧拟继续抓好培训。"],
    ["problems", "⟦2024年⟧度，计划重点抓好图解。"],
    ["problems", "我镇⟦2024年⟧将着力抓好图解。"],
    ["overview", "2024年，我镇将进一步完善公开栏。"],
    ["problems", "2024年，我镇将公开工作纳入考核。"],
    ["problems", "上年提出，2024年将继续抓好的三件事均已完成。"],
    ["problems", "县里要求2024年将继续抓好图解。"],
    ["problems", "2024年，我镇进一步完善了公开栏。"],
    ["problems", "2024年，我镇将公开栏移至便民大厅。"],
  ] as const)
    it(prose, () => assertFoundIn(rule, place, prose));
});

describe("dates/year of title and period", () => {
  const period = "2024年1月1日起至2024年12月31日";

  it("takes the one for wrong that the prose does not name, and offers both corrections", () => {
    const text = changed(period, `⟦${period.replaceAll("2024", "2023")}⟧`);
    assertFound(rule, text);
    const { zh, en, related } = saidOnce(rule, unmarked(text));
    assert.equal(zh, "标题是2024年的报告，统计期限却是2023年。");
    assert.equal(en, "The title says 2024, the period of the figures is in 2023.");
    assert.deepEqual(related, [["2024", "与此处不一致", "Differs from this"]]);
    assert.deepEqual(repairs(rule, unmarked(text)), {
      统计期限改为2024年: baseDraft,
      标题改为2023年: changed(title, title.replace("2024", "2023"), unmarked(text)),
    });
    assert.deepEqual(
      fixes(rule, unmarked(text)).map(({ preferred }) => preferred),
      [true, false],
    );
  });

  it("takes the title for wrong where the prose names the period's year", () => {
    const text = changed(title, title.replace("2024", "⟦2022⟧"));
    assertFound(rule, text);
    assert.deepEqual(saidOnce(rule, unmarked(text)).related, [[period, "与此处不一致", "Differs from this"]]);
    assert.deepEqual(Object.keys(repairs(rule, unmarked(text))), ["标题改为2024年", "统计期限改为2022年"]);
  });

  it("keeps the numerals of a title", () => {
    const text = changed(title, title.replace("2024", "二〇二二"));
    assert.equal(repairs(rule, text).标题改为2024年, changed(title, title.replace("2024", "二〇二四")));
  });

  it("says nothing else while the two disagree", () => {
    const text = withProse("overview", "2021年，镇里发布信息150条。").replace(title, title.replace("2024", "2022"));
    assert.equal(said(rule, text).length, 1);
  });

  it("leaves a period over two years to dates/period", () => {
    const text = changed(period, "2023年1月1日起至2024年12月31日");
    assert.deepEqual(said(rule, text), []);
    assert.equal(said("dates/period", text).length, 1);
  });

  it("speaks of the report where the title names no year", () => {
    const text = changed(title, title.replace("2024年", ""))
      .replace("本报告由青禾镇人民政府办公室编制。", "本机关编制了2024年政府信息公开年度报告。")
      .replaceAll(period, period.replaceAll("2024", "2020"));
    const { zh, en, on } = saidOnce(rule, text);
    assert.equal(on, period.replaceAll("2024", "2020"));
    assert.equal(zh, "这是2024年的报告，统计期限却是2020年。");
    assert.equal(en, "This is the report for 2024; the period of the figures is in 2020.");
    assert.deepEqual(Object.keys(repairs(rule, text)), ["统计期限改为2024年"]);
  });
});

describe("dates/year without 年", () => {
  it("is a hint at a sentence that opens with the bare figure", () => {
    const prose = "2024通过门户网站公开信息三十条。";
    const { zh, en, on, severity } = saidOnce(rule, withProse("overview", prose));
    assert.deepEqual([on, severity], ["2024", "hint"]);
    assert.equal(zh, "“2024”后可能缺“年”字。");
    assert.equal(en, "2024 may lack its 年.");
    assert.equal(proseAfter(rule, "overview", prose), "2024年通过门户网站公开信息三十条。");
    assert.deepEqual(Object.keys(repairs(rule, withProse("overview", prose), "en")), ["Add 年"]);
    assert.deepEqual(Object.keys(repairs(rule, withProse("overview", prose))), ["补上“年”"]);
  });
  for (const prose of [
    "栏目已清理；⟦2023⟧度共公开信息三十条。",
    "栏目已清理。\n\n　　⟦2025⟧，我镇公开信息三十条。",
    "2026通过门户网站公开信息三十条。",
    "2022我镇公开信息三十条。",
    "热线号码是2024通过短信告知。",
    "2024共30条。",
    "2024度假区公开信息三十条。",
    "2024份材料已归档。",
  ])
    it(prose, () => assertFoundIn(rule, "overview", prose));

  it("waits while the year is being typed", () => {
    const text = withProse("overview", "2024通过门户网站公开信息三十条。");
    const at = text.indexOf("2024通过");
    for (const typingAt of [at, at + 4, at + 5])
      assert.deepEqual(said(rule, text, { typingAt }), [], `${typingAt - at}`);
    for (const typingAt of [at - 1, at + 6]) assert.equal(said(rule, text, { typingAt }).length, 1, `${typingAt - at}`);
  });
});
