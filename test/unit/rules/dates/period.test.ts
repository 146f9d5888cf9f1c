import assert from "node:assert/strict";
import { baseDraft, title } from "../../docs/baseDraft";
import { assertFound, changed, fixes, repairs, said, saidOnce, unmarked, withProse } from "../said";

const whole = "2024年1月1日起至2024年12月31日";
const sentence = `所列数据的统计期限自${whole}止。`;

/** The draft with another sentence on the period. */
function periodic(words: string): string {
  return changed(sentence, words);
}

describe("dates/period of the figures", () => {
  const rule = "dates/period";
  const short = periodic("所列数据的统计期限自⟦2024年1月1日起至2024年11月30日⟧止。");

  it("quotes the period and says which one is meant", () => {
    assertFound(rule, short);
    const { zh, en, severity } = saidOnce(rule, unmarked(short));
    assert.equal(severity, "warning");
    assert.equal(zh, "统计期限应是2024年1月1日至12月31日，此处写作“2024年1月1日起至2024年11月30日”。");
    assert.equal(
      en,
      "The figures are those of 1 January to 31 December 2024; here it reads “2024年1月1日起至2024年11月30日”.",
    );
    assert.deepEqual(repairs(rule, unmarked(short)), { 改为2024年全年: baseDraft });
    assert.deepEqual(Object.keys(repairs(rule, unmarked(short), "en")), ["Change to the whole of 2024"]);
    assert.equal(fixes(rule, unmarked(short))[0]?.preferred, true);
  });

  it("changes nothing but the numbers that are wrong", () => {
    for (const [wrong, right] of [
      ["2024 年 3 月 5 日 至 12 月 31 日", "2024 年 1 月 1 日 至 12 月 31 日"],
      ["2023年1月1日—2024年12月30日", "2024年1月1日—2024年12月31日"],
      ["2024年1月1日到2025年12月31日", "2024年1月1日到2024年12月31日"],
      ["2024年1月1日至本年12月1日", "2024年1月1日至本年12月31日"],
    ] as const)
      assert.deepEqual(
        Object.values(repairs(rule, periodic(`统计期限为${wrong}。`))),
        [periodic(`统计期限为${right}。`)],
        wrong,
      );
  });

  it("knows a period of the figures by what its sentence says", () => {
    for (const words of ["数据截取时限为", "起止日期是", "统计口径为"])
      assertFound(
        rule,
        changed("（一）主动公开\n", `（一）主动公开\n${words}⟦2024年1月1日至2024年9月30日⟧。\n`, periodic("")),
      );
  });

  it("knows one in front of section one by its first or last day", () => {
    assertFound(rule, periodic("本报告的内容为⟦2024年1月1日至2024年11月30日⟧。"));
    assertFound(rule, periodic("所列内容为⟦2024年3月1日至2024年12月31日⟧。"));
    assertFound(rule, periodic("公示时间为2024年3月1日至2024年3月5日。"));
    assertFound(rule, periodic("年度报告所列情况为⟦2024年2月1日至2024年11月30日⟧。"));
  });

  it("leaves other periods in the sections alone", () => {
    assertFound(
      rule,
      changed("（一）主动公开\n", "（一）主动公开\n活动自2024年1月1日至2024年11月30日举行。\n", periodic("")),
    );
  });

  for (const why of ["成立", "组建", "挂牌", "机构改革"])
    it(`lets a body be younger than the year: ${why}`, () =>
      assertFound(rule, periodic(`统计期限自本机关${why}之日2024年5月1日至2024年12月31日。`)));

  it("knows the days of each month where the period may be short", () => {
    const text = periodic("统计期限自本机关挂牌之日⟦2024年4月31日至2024年12月31日⟧。");
    assertFound(rule, text);
    const { zh, en, severity } = saidOnce(rule, unmarked(text));
    assert.equal(severity, "warning");
    assert.equal(zh, "期限中有日历上不存在的日期。");
    assert.equal(en, "The period has a day that is in no calendar.");
    assert.deepEqual(repairs(rule, unmarked(text)), {});
    assertFound(rule, periodic("统计期限自本机关挂牌之日2024年2月29日至2024年12月31日。"));
    assertFound(rule, periodic("统计期限自本机关挂牌之日⟦2024年2月30日至2024年12月31日⟧。"));
    assertFound(rule, periodic("统计期限自本机关挂牌之日⟦2024年4月30日至2024年13月1日⟧。"));
  });

  it("wants the last day's 日", () => {
    for (const [from, to] of [
      ["2024年1月1日起至2024年12月⟦31⟧止。", "2024年1月1日起至2024年12月31日止。"],
      ["2024年1月1日至12月⟦31⟧，下同。", "2024年1月1日至12月31日，下同。"],
      ["2024年1月1日—12 月 ⟦31⟧期间。", "2024年1月1日—12 月 31日期间。"],
    ] as const) {
      const text = periodic(`数据的统计期限为${from}`);
      assertFound(rule, text);
      assert.deepEqual(repairs(rule, unmarked(text)), { "补上“日”": periodic(`数据的统计期限为${to}`) }, from);
    }
    const { zh, en } = saidOnce(rule, periodic("统计期限为2024年1月1日至12月31止。"));
    assert.equal(zh, "统计期限的截止日期缺“日”字。");
    assert.equal(en, "The last day of the period lacks its 日.");
  });

  it("does not want it elsewhere: of a number, or of a sentence on something else", () => {
    assertFound(rule, periodic("公示从2024年1月1日到12月31号。"));
    assertFound(rule, periodic("统计期限为2024年1月至12月。"));
    assertFound(rule, changed("没有需要责任追究的情形。", "整改时限为2024年1月1日至12月31。", periodic("")));
  });

  it("takes the whole year in any shape", () => {
    for (const right of [
      "2024年1月1日至12月31日",
      "2024年01月01日至2024年12月31日",
      "2024年1月1日（含）起，至2024年12月31日（含）",
      "2024年1月1日\n至2024年12月31日",
    ])
      assertFound(rule, periodic(`统计期限自${right}止。`));
  });

  it("speaks of the period's own year where no other is known", () => {
    const text = periodic("统计期限自2022年1月1日起至2022年11月30日止。")
      .replace(title, title.replace("2024年", ""))
      .replaceAll("2024年", "");
    assert.match(saidOnce(rule, text).zh, /应是2022年1月1日至12月31日/);
  });
});

describe("dates/order of the sign-off", () => {
  const rule = "dates/order";
  const signed = (date: string, unit = "云溪县青禾镇人民政府"): string =>
    changed("2025年1月16日", `⟦${date}⟧`).replaceAll("云溪县青禾镇人民政府", unit);

  it("says when the period ends", () => {
    const text = signed("2024年12月31日");
    assertFound(rule, text);
    const { zh, en, severity } = saidOnce(rule, unmarked(text));
    assert.equal(severity, "hint");
    assert.equal(zh, "落款日期在统计期限（2024年12月31日）结束之前。");
    assert.equal(en, "Signed before the period ended (31 December 2024).");
    assert.deepEqual(said(rule, unmarked(signed("2025年1月1日"))), []);
  });

  it("says which deadline was missed, of governments and of departments", () => {
    const late = saidOnce(rule, unmarked(signed("2025年4月1日")));
    assert.equal(late.severity, "hint");
    assert.equal(late.zh, "落款日期晚于2025年3月31日（条例第四十九条，各级政府）。");
    assert.equal(late.en, "Signed after 31 March 2025 (Regulations art. 49).");
    const department = saidOnce(rule, unmarked(signed("2025年2月1日", "云溪县水务局")));
    assert.equal(department.zh, "落款日期晚于2025年1月31日（条例第四十九条，政府部门）。");
    assert.equal(department.en, "Signed after 31 January 2025 (Regulations art. 49).");
  });

  const onTime: [string, string][] = [
    ["2025年3月31日", "云溪县青禾镇人民政府"],
    ["2025年3月31日", "白石区南桥街道办事处"],
    ["2025年1月31日", "云溪县人民政府办公室"],
    ["2026年6月1日", "云溪县图书馆"],
    ["2025年3月", "云溪县青禾镇人民政府"],
  ];
  for (const [date, unit] of onTime)
    it(`takes ${date} of ${unit} for right`, () => assert.deepEqual(said(rule, unmarked(signed(date, unit))), []));
  const tooLate: [string, string][] = [
    ["2025年4月1日", "白石区南桥街道办事处"],
    ["2025年2月1日", "云溪县人民政府办公室"],
    ["2025年2月1日", "松川市发展和改革委员会"],
    ["2025年2月1日", "松川省水利厅"],
    ["2026年1月5日", "云溪县青禾镇人民政府"],
  ];
  for (const [date, unit] of tooLate)
    it(`takes ${date} of ${unit} for late`, () => assertFound(rule, signed(date, unit)));

  it("warns of a day that no calendar has, whatever the year", () => {
    for (const date of ["2025年2月30日", "2025年4月31日", "2025年13月1日", "2025年00月16日"]) {
      assertFound(rule, signed(date));
      const { zh, en, severity } = saidOnce(rule, unmarked(signed(date)));
      assert.equal(severity, "warning");
      assert.equal(zh, "落款日期在日历上不存在。");
      assert.equal(en, "There is no such day in the calendar.");
    }
    assertFound(rule, changed("2025年1月16日", "2028年2月29日").replaceAll("云溪县青禾镇人民政府", "云溪县图书馆"));
  });

  it("takes 元月 for January", () => {
    assertFound(rule, signed("2024年元月16日"));
    const right = unmarked(signed("二〇二五年元月十六日"));
    assert.deepEqual([...said(rule, right), ...said("structure/missing-signature", right)], []);
    assertFound(rule, signed("2025年元月32日"));
  });

  it("reads the date below the title beside the one at the end", () => {
    const text = changed(`${title}\n`, `${title}\n（⟦2024年12月20日⟧）\n`, signed("2024年12月25日"));
    assertFound(rule, text);
  });

  it("compares nothing where the year of the report is unknown", () => {
    const text = withProse("end", "")
      .replace(title, title.replace("2024年", ""))
      .replace(sentence, "")
      .replaceAll("2024年", "")
      .replace("2025年1月16日", "1999年1月16日");
    assert.deepEqual(said(rule, text), []);
  });
});
