import assert from "node:assert/strict";
import { inStyleOf, numeralValue, toNumerals } from "../../../server/src/prose/numerals";
import { sentencesOf } from "../../../server/src/prose/prose";
import { draft, reportOf } from "../figures/draft";

/** The quantities of a text in section one: value, unit, and ~ where approximate. */
function quantities(text: string): string[] {
  const report = reportOf(draft({ text, in: "overview" }));
  return sentencesOf(report)
    .filter(({ section }) => section === "overview")
    .flatMap((sentence) => sentence.quantities)
    .map(({ value, unit, approximate }) => `${approximate ? "~" : ""}${value}${unit}`);
}

describe("quantities in prose", () => {
  const read: Record<string, string[]> = {
    "公开信息326条、公告１２件。": ["326条", "12件"],
    "公开信息3,607条，浏览1.35万次，发放1.2万余册。": ["3607条", "13500次", "~12000册"],
    "约90条，近20件，100余条，30篇以上。": ["~90条", "~20件", "~100条", "~30篇"],
    "占比66.7%，办结率100%。": ["66.7%", "100%"],
    "受理政府信息公开申请十二件，行政复议两件。": ["12件", "2件"],
    "收费金额 3.5 万元，实收 200 元。": ["35000元", "200元"],
    "开展培训2场次，参加120人次。": ["2场次", "120人次"],
    "全年公开信息的总数经过反复核对以后最终确定为一共3\n26条，全部在网站。": ["326条"],
    "2024年1月1日至12月31日，第二十条第（一）项，国办公开办函〔2021〕30号，第711号令。": [],
    "电话0795-7161076，邮编331200（办公室），热线12345受理。": [],
    "5·15政务公开日，“12345”热线，《2024年20条措施》，24小时，7个工作日，3个月，“4+1”机制。": [],
    "网址www.p252.cn，版本2.0，时间17:00，区间3-5件，IP 10.1.1.1。": [],
    "二十届三中全会，三审三校，一网通办，第3次会议。": [],
    "1.2023年收到申请。": [],
  };
  for (const [text, expected] of Object.entries(read))
    it(text.replace("\n", "⏎"), () => assert.deepEqual(quantities(text), expected));

  it("keeps the words before a number that stands behind a remark in brackets", () => {
    const report = reportOf(draft({ text: "不予公开（属于国家秘密）3件（其中村（居）务2件）。" }));
    const [first, second] = sentencesOf(report).flatMap((sentence) => sentence.quantities);
    assert.equal(first?.lead, "不予公开(属于国家秘密)");
    assert.equal(second?.lead, "其中村(居)务");
    assert.ok((second?.bracket ?? -1) > 0);
  });

  it("gives spans of the text as typed across blanks and line breaks", () => {
    const text = draft({ text: "　本年度我镇通过政府门户网站主动公开政府信息\n共 ３２６ 条。" });
    const report = reportOf(text);
    const sentence = sentencesOf(report).find(({ quantities }) => quantities.some(({ value }) => value === 326));
    const quantity = sentence?.quantities[0];
    assert.ok(sentence && quantity);
    const at = report.view.sourceStart(sentence.viewAt(quantity.start));
    assert.equal(text.slice(at, at + 3), "３２６");
  });
});

describe("numerals", () => {
  it("reads and writes Chinese numerals", () => {
    for (const [text, value] of [
      ["十", 10],
      ["十二", 12],
      ["二十", 20],
      ["一百零五", 105],
      ["两", 2],
      ["〇", 0],
    ] as const)
      assert.equal(numeralValue(text), value, text);
    assert.equal(numeralValue("一二"), null);
    for (let value = 0; value < 1000; value++) assert.equal(numeralValue(toNumerals(value)), value);
  });

  it("keeps the digits a figure is printed in", () => {
    assert.equal(inStyleOf("１２", 345), "３４５");
    assert.equal(inStyleOf("3,607", 12345), "12,345");
    assert.equal(inStyleOf("十五", 12), "十二");
    assert.equal(inStyleOf("12", 13), "13");
    assert.equal(inStyleOf("6,532.96", 1234.5), "1,234.5");
  });
});
