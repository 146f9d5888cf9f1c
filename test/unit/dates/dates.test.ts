import assert from "node:assert/strict";
import { baseDraft, type Place } from "../docs/baseDraft";
import { assertQuiet, findingsOf, marks, marksIn, repaired, repairedProse } from "../text/inDraft";

describe("dates/year", () => {
  const rule = "dates/year";
  const wrong: [Place, string, string, string][] = [
    ["overview", "2023年，我镇主动公开信息150条。", "2023年", "2024年，我镇主动公开信息150条。"],
    ["overview", "2023年，镇政府召开专题会3次。", "2023年", "2024年，镇政府召开专题会3次。"],
    ["overview", "2023年，我镇发生行政复议2件。", "2023年", "2024年，我镇发生行政复议2件。"],
    ["overview", "2023年度共收到申请3件。", "2023年", "2024年度共收到申请3件。"],
    ["overview", "我镇2022年共发布动态30条。", "2022年", "我镇2024年共发布动态30条。"],
    [
      "overview",
      "2023年1月1日至2023年12月31日，镇里发布动态30条。",
      "2023年",
      "2024年1月1日至2024年12月31日，镇里发布动态30条。",
    ],
    ["preamble", "现将2023年度政府信息公开工作情况报告如下。", "2023年", "现将2024年度政府信息公开工作情况报告如下。"],
    [
      "preamble",
      "我镇编制了《青禾镇2023年政府信息公开工作年度报告》。",
      "2023年",
      "我镇编制了《青禾镇2024年政府信息公开工作年度报告》。",
    ],
    ["problems", "2024年，我镇将继续抓好村级公开。", "2024年", "2025年，我镇将继续抓好村级公开。"],
    ["problems", "下一步，2024年将着力抓好培训。", "2024年", "下一步，2025年将着力抓好培训。"],
  ];
  for (const [place, prose, marked, fixed] of wrong)
    it(`finds the year in ${prose}`, () => {
      assert.deepEqual(marksIn(rule, place, prose), [marked]);
      assert.equal(repairedProse(rule, place, prose), fixed);
    });

  const right: [Place, string][] = [
    ["overview", "2023年部门决算和2023年政务公开工作要点落实情况已公开。"],
    ["overview", "与2023年相比，公开数量增加；2023年为上年最低。"],
    ["overview", "2023年，我镇被评为先进单位。"],
    ["overview", "2023年收到申请5件，2024年收到12件。"],
    ["overview", "自2019年以来，我镇坚持每月自查。"],
    ["overview", "《青禾镇2023年政府信息公开工作年度报告》于2024年1月公布。"],
    ["preamble", "格式与已公布的《青禾镇2023年政府信息公开工作年度报告》相同。"],
    ["overview", "2024年，我镇将公开工作纳入考核。"],
    ["problems", "针对2023年报告指出的不足，我镇2024年逐项整改。"],
    ["problems", "2025年，我镇将继续抓好村级公开。"],
    ["problems", "上年度提出2024年将继续抓好的事项，均已落实。"],
    ["problems", "2024年，我镇将公开工作作为重点纳入考核。"],
  ];
  for (const [place, prose] of right) it(`is silent on ${prose}`, () => assertQuiet(place, prose));

  it("takes the title for wrong where prose and period agree", () => {
    const text = baseDraft.replace("人民政府2024年政府", "人民政府2023年政府");
    assert.deepEqual(marks(rule, text), ["2023"]);
    assert.equal(repaired(rule, text), baseDraft);
  });

  it("names one slip where the period alone is another year's and there is no title", () => {
    const text = baseDraft
      .replace(/^.*\n/, "")
      .replace("本报告由青禾镇人民政府办公室编制。", "本机关编制了2024年政府信息公开年度报告。")
      .replace("自2024年1月1日起至2024年", "自2020年1月1日起至2020年");
    assert.deepEqual(marks(rule, text), ["2020年1月1日起至2020年12月31日"]);
    assert.deepEqual(marks("dates/period", text), []);
    assert.deepEqual(marks("structure/old-form", text), []);
    assert.ok(repaired(rule, text).includes("自2024年1月1日起至2024年12月31日"));
  });

  it("says nothing of the form while the year is in dispute", () => {
    const text = baseDraft.replace("人民政府2024年政府", "人民政府2020年政府");
    assert.deepEqual(marks(rule, text), ["2020"]);
    assert.deepEqual(marks("structure/old-form", text), []);
  });

  it("reads a title's year in numerals and corrects it in numerals", () => {
    const right = baseDraft.replace("人民政府2024年政府", "人民政府二〇二四年政府");
    assert.deepEqual(marks(rule, right), []);
    const wrong = baseDraft.replace("人民政府2024年政府", "人民政府二〇二三年政府");
    assert.deepEqual(marks(rule, wrong), ["二〇二三"]);
    assert.equal(repaired(rule, wrong), right);
  });

  it("takes the period for wrong where it stands alone", () => {
    const text = baseDraft.replace("自2024年1月1日起至2024年", "自2023年1月1日起至2023年");
    assert.deepEqual(marks(rule, text), ["2023年1月1日起至2023年12月31日"]);
    assert.equal(repaired(rule, text), baseDraft);
    assert.deepEqual(marks("dates/period", text), []);
  });
});

describe("dates/period", () => {
  const rule = "dates/period";
  const whole = "2024年1月1日起至2024年12月31日";
  for (const other of [
    "2024年1月1日起至2024年11月30日",
    "2024年2月1日起至2024年12月31日",
    "2023年1月1日起至2024年12月31日",
    "2024年1月1日起至2024年12月30日",
  ])
    it(`finds ${other}`, () => {
      const text = baseDraft.replace(whole, other);
      assert.deepEqual(marks(rule, text), [other]);
      assert.equal(repaired(rule, text), baseDraft);
    });

  it("quotes a period that is broken over two lines on one", () => {
    const text = baseDraft.replace(whole, "2024年1月1日起至2024年11月\n30日");
    const finding = findingsOf(text).find(({ rule: id }) => id === rule);
    assert.match(finding?.message ?? "", /此处写作“2024年1月1日起至2024年11月 30日”。$/);
  });

  it("finds the last day without its 日", () => {
    const text = baseDraft.replace(`${whole}止`, "2024年1月1日起至2024年12月31止");
    assert.deepEqual(marks(rule, text), ["31"]);
    assert.equal(repaired(rule, text), baseDraft.replace("12月31日止", "12月31日止"));
  });

  for (const right of [
    "2024 年 1 月 1 日至 12 月 31 日",
    "2024年1月1日—12月31日",
    "２０２４年１月１日起，至２０２４年１２月３１日",
  ])
    it(`is silent on ${right}`, () => assert.deepEqual(marks(rule, baseDraft.replace(whole, right)), []));

  it("is silent on other periods and on a body set up within the year", () => {
    assertQuiet("overview", "2024年3月1日至2024年4月30日，开展公开栏整治。");
    const text = baseDraft.replace(
      `统计期限自${whole}止`,
      "统计期限自2024年5月1日（本机关成立之日）起至2024年12月31日止",
    );
    assert.deepEqual(marks(rule, text), []);
  });
});

describe("dates/period of a body set up within the year", () => {
  const set = (last: string): string[] =>
    marks("dates/period", baseDraft.replace(/自2024年1月1日.*?日/, `自本局成立之日2024年3月1日起至2024年${last}`));
  it("may be shorter, but not end on a day that is in no calendar", () => {
    assert.deepEqual(set("12月30日"), []);
    assert.deepEqual(set("11月31日"), ["2024年3月1日起至2024年11月31日"]);
  });
});

describe("dates/order", () => {
  const rule = "dates/order";
  const signed = (date: string, unit = "云溪县青禾镇人民政府"): string[] =>
    marks(rule, baseDraft.replaceAll("云溪县青禾镇人民政府", unit).replace("2025年1月16日", date));

  it("finds a date within the year, in figures and in words", () => {
    assert.deepEqual(signed("2024年1月16日"), ["hint: 2024年1月16日"]);
    assert.deepEqual(signed("二〇二四年一月十六日"), ["hint: 二〇二四年一月十六日"]);
  });
  it("warns of a day that is in no calendar", () => {
    assert.deepEqual(signed("2025年2月29日"), ["2025年2月29日"]);
    assert.deepEqual(signed("二〇二四年十一月三十一日"), ["二〇二四年十一月三十一日"]);
    assert.deepEqual(signed("2025年13月1日"), ["2025年13月1日"]);
  });
  it("knows the deadline of governments and of departments", () => {
    assert.deepEqual(signed("2025年3月31日"), []);
    assert.deepEqual(signed("2025年4月1日"), ["hint: 2025年4月1日"]);
    assert.deepEqual(signed("2025年2月1日", "云溪县水务局"), ["hint: 2025年2月1日"]);
    assert.deepEqual(signed("二〇二五年一月三十一日", "云溪县水务局"), []);
  });
});

describe("dates/order in other shapes of the sign-off", () => {
  const signed = (text: string): string => baseDraft.replace("云溪县青禾镇人民政府\n2025年1月16日\n", `${text}\n`);
  for (const [early, marked] of [
    ["云溪县青禾镇人民政府　2024年1月16日", "2024年1月16日"],
    ["2024.1.16", "2024.1.16"],
    ["2024-01-16", "2024-01-16"],
    ["（2024 年 1 月 16 日）", "2024 年 1 月 16 日"],
    ["云溪县青禾镇人民政府\n2024年1月", "2024年1月"],
  ] as const)
    it(early.replace("\n", "⏎"), () => {
      assert.deepEqual(marks("dates/order", signed(early)), [`hint: ${marked}`]);
      const right = signed(early.replaceAll("2024", "2025"));
      assert.deepEqual(marks("dates/order", right), []);
      assert.deepEqual(marks("structure/missing-signature", right), []);
    });
  it("is none in a sentence", () => {
    assert.deepEqual(marks("dates/order", signed("栏目上线于2024年1月16日")), []);
  });
});

describe("dates/order below the title", () => {
  const rule = "dates/order";
  const dated = (date: string): string => baseDraft.replace("工作年度报告\n", `工作年度报告\n${date}\n`);

  it("finds a date within the year, in brackets or not", () => {
    assert.deepEqual(marks(rule, dated("（2024年1月25日）")), ["hint: 2024年1月25日"]);
    assert.deepEqual(marks(rule, dated("二〇二四年一月二十五日")), ["hint: 二〇二四年一月二十五日"]);
  });
  it("is silent on the right one, which stands for the sign-off", () => {
    const text = dated("（2025年1月25日）").replace(/云溪县青禾镇人民政府\n2025年1月16日\n$/, "");
    assert.deepEqual(marks(rule, text), []);
    assert.deepEqual(marks("structure/missing-signature", text), []);
  });
});

describe("dates/year without its 年", () => {
  const rule = "dates/year";
  for (const [prose, fixed] of [
    ["2024通过门户网站公开信息30条。", "2024年通过门户网站公开信息30条。"],
    ["栏目已整理。2024全年公开信息30条。", "栏目已整理。2024年全年公开信息30条。"],
    ["2025我镇公开信息30条。", "2025年我镇公开信息30条。"],
    ["2024度共公开信息30条。", "2024年度共公开信息30条。"],
  ] as const)
    it(`is a hint in ${prose}`, () => {
      assert.deepEqual(marksIn(rule, "overview", prose), [`hint: ${/20\d\d/.exec(prose)?.[0]}`]);
      assert.equal(repairedProse(rule, "overview", prose), fixed);
    });
  for (const prose of ["2024元用于更新栏目。", "2024条信息已归档。", "2019通过验收。", "编号为2024全镇统一。"])
    it(`is not said of ${prose}`, () => assert.deepEqual(marksIn(rule, "overview", prose), []));
});

describe("dates/period in other shapes", () => {
  for (const right of [
    "2024年1月1日（含）至12月31日（含）",
    "2024年1月1日零时至12月31日",
    "2024年1月1日至本年12月31日",
    "2024年1月1日起，截止到2024年12月31日",
  ])
    it(`is silent on ${right}`, () => {
      const text = baseDraft.replace("2024年1月1日起至2024年12月31日", right);
      assert.deepEqual(marks("dates/period", text), []);
      assert.deepEqual(marks("dates/year", text), []);
    });
  it(`finds a last day that is wrong beside （含）`, () => {
    const text = baseDraft.replace("2024年1月1日起至2024年12月31日", "2024年1月1日（含）至11月30日（含）");
    assert.equal(marks("dates/period", text).length, 1);
  });
});
