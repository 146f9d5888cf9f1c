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
    assert.equal(read("现将云溪县青禾镇2024年政府信息公开工作年度报告公布如下。").title, null);
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

describe("unit without a title", () => {
  const opening = /按照.*?日。/;
  const cases: [string, string][] = [
    ["本报告由云溪县青禾镇人民政府编制。", "云溪县青禾镇人民政府"],
    ["如有疑问，请与云溪县青禾镇党政办公室联系。", "云溪县青禾镇"],
    ["2024年，云溪县青禾镇认真落实各项要求。", "云溪县青禾镇"],
  ];
  for (const [sentence, unit] of cases)
    it(sentence, () => {
      const text = body.replace(opening, sentence).replace(/云溪县青禾镇人民政府\n.*\n$/, "");
      assert.equal(readDocument(text).reports[0]?.unit, unit);
    });

  it("is that of the sign-off", () => {
    const text = body.replace(opening, "");
    assert.equal(readDocument(text).reports[0]?.unit, "云溪县青禾镇人民政府");
  });
});
