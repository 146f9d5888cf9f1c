import assert from "node:assert/strict";
import { readDocument } from "../../../server/src/report/readDocument";
import type { Report } from "../../../server/src/report/report";
import { renderDraft } from "../../corpus/draft";

const body = renderDraft({ title: "" });

/** A draft with other lines in place of its title; the preamble names the body and the period. */
function read(title: string): Report {
  const report = readDocument(`${title}\n${body}`).reports[0];
  assert.ok(report);
  return report;
}

const titles: [printed: string, unit: string, year: number][] = [
  ["云溪县青禾镇2024年政府信息公开工作年度报告", "云溪县青禾镇", 2024],
  ["2024年云溪县青禾镇政府信息公开工作年度报告", "云溪县青禾镇", 2024],
  ["云溪县青禾镇2024年度政府信息公开工作报告", "云溪县青禾镇", 2024],
  ["云溪县青禾镇2024年政府信息公开年度报告", "云溪县青禾镇", 2024],
  ["云溪县青禾镇政府信息公开工作2024年度报告", "云溪县青禾镇", 2024],
  ["关于云溪县青禾镇2024年政府信息公开工作年度报告", "云溪县青禾镇", 2024],
  ["云溪县青禾镇关于2024年政府信息公开工作的年度报告", "云溪县青禾镇", 2024],
  ["云溪县人民政府2024年政府信息公开工作年度报告", "云溪县人民政府", 2024],
  ["云溪县人民政府政府信息公开工作年度报告（2024年）", "云溪县人民政府", 2024],
  ["云溪县人民政府办公室2024年政府信息公开工作年度报告", "云溪县人民政府办公室", 2024],
  ["云溪县市场监督管理局2024年政府信息公开工作年度报告", "云溪县市场监督管理局", 2024],
  ["云溪县青禾镇 2024 年政府信息公开工作年度报告", "云溪县青禾镇", 2024],
  ["2024云溪县青禾镇2024年度政府信息公开工作年度报告", "云溪县青禾镇", 2024],
  ["云溪县人民政府2024年信息公开年度报告", "云溪县人民政府", 2024],
  ["云溪县人民政府信息公开2024年年度报告", "云溪县人民政府", 2024],
  ["云溪县水务局2024年政府信息年度报告", "云溪县水务局", 2024],
  ["云溪县青禾镇２０２４年政府信息公开工作年度报告", "云溪县青禾镇", 2024],
  ["雲溪縣青禾鎮2024年政府信息公開工作年度報告", "云溪县青禾镇", 2024],
  ["# 云溪县青禾镇2024年政府信息公开工作年度报告", "云溪县青禾镇", 2024],
  ["**云溪县青禾镇2024年政府信息公开工作年度报告**", "云溪县青禾镇", 2024],
  ["云溪县青禾镇2024年政府信息公开工作\n年度报告", "云溪县青禾镇", 2024],
  ["云溪县青禾镇\n2024年政府信息公开工作年度报告", "云溪县青禾镇", 2024],
  ["云溪县青禾镇2024年\n\n政府信息公开工作年度报告", "云溪县青禾镇", 2024],
  ["云溪县青禾镇20\n24年政府信息公开工作年度报告", "云溪县青禾镇", 2024],
  ["政府信息公开\n\n云溪县青禾镇2024年政府信息公开工作年度报告", "云溪县青禾镇", 2024],
  ["首页 > 政府信息公开年报 >\n云溪县青禾镇2024年政府信息公开工作年度报告", "云溪县青禾镇", 2024],
  ["<h1>云溪县青禾镇2024年政府信息公开工作年度报告</h1>", "云溪县青禾镇", 2024],
  ["云溪县青禾镇2024年政府信息公开工作年报", "云溪县青禾镇", 2024],
  ["云溪县青禾镇2024年度政务公开工作年度报告", "云溪县青禾镇", 2024],
  ["云溪县青禾镇二〇二四年政府信息公开工作年度报告", "云溪县青禾镇", 2024],
  ["云溪县青禾镇二○二四年度政府信息公开工作年度报告", "云溪县青禾镇", 2024],
  ["二零二四年云溪县青禾镇政府信息公开工作年度报告", "云溪县青禾镇", 2024],
  ["云溪海关(本级机关)2024年政府信息公开工作年度报告", "云溪海关(本级机关)", 2024],
  ["2024年政府信息公开工作年度报告（云溪县水务局）", "云溪县水务局", 2024],
  ["2024年政府信息公开工作年度报告\n（云溪县水务局）", "云溪县水务局", 2024],
  ["【年报】云溪县水务局2024年政府信息公开工作年度报告", "云溪县水务局", 2024],
  ["附件1：云溪县水务局2024年政府信息公开工作年度报告", "云溪县水务局", 2024],
  ["《云溪县水务局2024年政府信息公开工作年度报告》", "云溪县水务局", 2024],
  ["云溪县水务局关于报送2024年政府信息公开工作年度报告的报告", "云溪县水务局", 2024],
  ["各溪乡2024年政府信息公开工作年度报告", "各溪乡", 2024],
  ["现代农业园管委会2024年政府信息公开工作年度报告", "现代农业园管委会", 2024],
  ["将乐县青禾镇2024年政府信息公开工作年度报告", "将乐县青禾镇", 2024],
  ["云溪县机构编制委员会办公室2024年政府信息公开工作年度报告", "云溪县机构编制委员会办公室", 2024],
  [
    "首页 > 政务公开 > 信息公开年报 > 2024 > 部门政府信息公开工作年度报告\n云溪县水务局2024年政府信息公开工作年度报告",
    "云溪县水务局",
    2024,
  ],
  ["首页/政务公开/2024年政府信息公开工作年度报告\n云溪县水务局2024年政府信息公开工作年度报告", "云溪县水务局", 2024],
  [
    "当前位置：政务公开 » 年报 » 云溪县水务局2023年政府信息公开工作年度报告\n云溪县水务局2024年政府信息公开工作年度报告",
    "云溪县水务局",
    2024,
  ],
];

describe("title", () => {
  for (const [printed, unit, year] of titles)
    it(`${printed.replaceAll("\n", "⏎")}`, () => {
      const { title, unit: found, year: foundYear } = read(printed);
      assert.ok(title, "there is a title");
      assert.equal(title.year, year);
      assert.equal(foundYear, year);
      assert.equal(found, unit);
    });

  it("counts once where it is repeated behind a breadcrumb", () => {
    const title = "云溪县青禾镇2024年政府信息公开工作年度报告";
    const text = `${title}\n来源：云溪县\n${title}\n${body}`;
    const report = readDocument(text).reports[0];
    assert.equal(report?.title?.text, title);
    assert.equal(report?.title?.span.start, 0);
  });

  it("may be absent: unit and year come from the text", () => {
    const report = readDocument(body).reports[0];
    assert.equal(report?.title, null);
    assert.equal(report?.year, 2024);
    assert.equal(report?.unit, "云溪县青禾镇人民政府");
  });

  it("is none of the sentences that speak of the report", () => {
    for (const sentence of [
      "现将云溪县青禾镇2024年政府信息公开工作年度报告公布如下。",
      "现公布云溪县青禾镇2024年政府信息公开工作年度报告",
      "特编制云溪县青禾镇2024年政府信息公开工作年度报告",
      "云溪县政务公开办公室编制了云溪县人民政府2024年度政府信息公开工作年度报告",
    ])
      assert.equal(read(sentence).title, null, sentence);
  });

  it("of a school year is another kind of report", () => {
    const text = `云溪学院2023-2024学年信息公开工作年度报告\n${body}`;
    assert.deepEqual(readDocument(text).reports, []);
  });
});

const periods = [
  "自2024年1月1日起至2024年12月31日止",
  "从2024年1月1日起至12月31日止",
  "自 2024 年 1 月 1 日起，至 2024 年 12 月 31 日止",
  "2024年1月1日至2024年12月31日",
  "2024年1月1日—12月31日",
  "2024年1月1日-2024年12月31日",
  "2024年1月1日始到2024年12月31日",
  "2024年1月1日起截止2024年12月31日",
  "２０２４年１月１日至２０２４年１２月３１日",
  "2024年1月1日到当年12月31日",
  "2024年01月01日至2024年12月31日",
  "自2024年1月1日\n起至2024年12月31日止",
];

describe("period", () => {
  for (const printed of periods)
    it(printed.replaceAll("\n", "⏎"), () => {
      const text = body.replace("2024年1月1日至2024年12月31日", printed);
      const period = readDocument(text).reports[0]?.period;
      assert.equal(period?.year, 2024);
      assert.ok(text.slice(period?.span.start, period?.span.end).length > 10);
    });
});

describe("unit below a title that names none", () => {
  for (const [below, unit] of [
    ["云溪县水务局", "云溪县水务局"],
    ["云溪县开发区管委会（云溪县商务区管委会）", "云溪县开发区管委会"],
    ["（云溪县水务局）", "云溪县水务局"],
  ] as const)
    it(below, () => assert.equal(read(`2024年政府信息公开工作年度报告\n\n${below}\n2025年1月8日`).unit, unit));
});

describe("unit without a title", () => {
  const opening = /按照.*?日。/;
  const cases: [string, string][] = [
    ["本报告由云溪县青禾镇人民政府编制。", "云溪县青禾镇人民政府"],
    ["如有疑问，请与云溪县青禾镇党政办公室联系。", "云溪县青禾镇"],
    ["如有疑问，请与云溪县青禾镇党政综合办公室联系。", "云溪县青禾镇"],
    ["如有疑问，请与云溪县青禾镇党建办（地址：青禾镇新街18号；电话：0795-7160000）联系。", "云溪县青禾镇"],
    ["2024年，云溪县青禾镇认真落实各项要求。", "云溪县青禾镇"],
    ["现公布云溪县水务局2024年政府信息公开工作年度报告。", "云溪县水务局"],
    ["特向社会公布云溪县水务局（以下简称“县水务局”，下同）2024年政府信息公开工作年度报告。", "云溪县水务局"],
    ["现将云溪县水务局（以下简称“县水务局”）2024年政府信息公开工作年度报告公布如下。", "云溪县水务局"],
    ["本报告结合云溪县水务局（以下简称“县水务局”）政府信息公开工作有关统计数据撰写。", "云溪县水务局"],
    ["结合云溪县水务局（含下属单位）政府信息公开工作有关统计数据撰写。", "云溪县水务局"],
    ["本报告由云溪县青禾镇人民政府党政综合办公室（综合信息指挥室）负责编制。", "云溪县青禾镇人民政府"],
    ["对我局在2024年度内的工作进行了梳理，本报告由云溪县水务局办公室编制。", "云溪县水务局"],
    ["2024年，本溪市云溪县水务局认真落实各项要求。", "本溪市云溪县水务局"],
    ["现发布2024年云溪县水务局政府信息公开工作年度报告。", "云溪县水务局"],
    ["按照要求，特编制云溪县水务局2024年政府信息公开工作年度报告。", "云溪县水务局"],
    ["经梳理编制云溪海关2024年政府信息公开工作年度报告。", "云溪海关"],
    ["现将云溪县水务局二〇二四年政府信息公开工作年度报告公布如下。", "云溪县水务局"],
    ["现将我局2024年政府信息公开工作情况报告如下。如有疑问，请与云溪县水务局办公室联系。", "云溪县水务局"],
    ["云溪县政务公开工作领导小组办公室编制了云溪县人民政府2024年度政府信息公开工作年度报告。", "云溪县人民政府"],
    [
      "现公布云溪县人民政府2024年政府信息公开工作年度报告。如有疑问，请与云溪县政务公开工作领导小组办公室联系。",
      "云溪县人民政府",
    ],
    ["现将乐县2024年政府信息公开工作年度报告公布如下。", "将乐县"],
  ];
  for (const [sentence, unit] of cases)
    it(sentence, () => {
      const text = body.replace(opening, sentence).replace(/云溪县青禾镇人民政府\n.*\n$/, "");
      assert.equal(readDocument(text).reports[0]?.unit, unit);
    });

  it("is none where only 我局 is named", () => {
    const sentence = "现将我局2024年政府信息公开工作情况报告如下。本报告由我局办公室编制。";
    const text = body.replace(opening, sentence).replace(/云溪县青禾镇人民政府\n.*\n$/, "");
    assert.equal(readDocument(text).reports[0]?.unit, null);
  });

  it("is that of the sign-off", () => {
    const text = body.replace(opening, "");
    assert.equal(readDocument(text).reports[0]?.unit, "云溪县青禾镇人民政府");
  });
});

describe("year without a title", () => {
  const period = "2024年1月1日至2024年12月31日";
  const stale = body.replace(period, "2023年1月1日至2023年12月31日");
  const yearIn = (text: string): number | null | undefined => readDocument(text).reports[0]?.year;

  it("is the period's, whatever is planned", () => {
    assert.equal(yearIn(body.replace("五、存在", "2025年，我镇将再接再厉。\n五、存在")), 2024);
  });
  it("is the one announced, where period and prose disagree", () => {
    assert.equal(yearIn(`本局编制了2024年政府信息公开年度报告。\n${stale}`), 2024);
  });
  it("is the prose's, where it never names the period's", () => {
    const told = "2024年，公开工作有序。\n2024年，公开目录重新整理。\n2024年，栏目更新及时。\n";
    assert.equal(yearIn(stale.replace("一、总体情况\n", `一、总体情况\n${told}`)), 2024);
  });
  it("is the period's, where a stale announcement stands alone", () => {
    const told = "2024年，公开工作有序。\n2024年，公开目录重新整理。\n";
    const text = `本局编制了2023年政府信息公开年度报告。\n${body.replace("一、总体情况\n", `一、总体情况\n${told}`)}`;
    assert.equal(yearIn(text), 2024);
  });
});
