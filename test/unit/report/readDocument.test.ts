import assert from "node:assert/strict";
import type { Report } from "../../../server/src/report/report";
import { headingStyles, renderDraft } from "../../corpus/draft";
import { at, changed, reportOf, withoutLines } from "../printed";
import { service } from "../support";

const draft = renderDraft({ layout: "pipes" });
const headings = headingStyles.plain;

function reportsOf(text: string): Report[] {
  return service.read(text).reports;
}

describe("a document", () => {
  const reports: [what: string, text: string, count: number][] = [
    ["with three of the headings", headings.slice(0, 3).join("\n\n"), 1],
    ["with two of them", headings.slice(0, 2).join("\n\n"), 0],
    ["with a title that names its year", "云溪县2024年政府信息公开工作年度报告\n", 1],
    ["with a title without a year", "云溪县政府信息公开工作年度报告\n", 0],
    ["with a title without a year, and a heading", `云溪县政府信息公开工作年度报告\n\n${headings[0]}\n`, 1],
    ["with nothing in it", "", 0],
    ["for an academic year", changed(draft, "过去一年，", "本报告为2023至2024学年信息公开年度报告。过去一年，"), 0],
    ["under the measures for universities", changed(draft, "按照《", "按照《高等学校信息公开办法》、《"), 0],
    [
      "that names those measures further down",
      changed(draft, "此外没有", "《高等学校信息公开办法》不适用，此外没有"),
      1,
    ],
    ["that holds a report twice", `${draft}\n${draft}`, 2],
    ["of three bodies", ["", "甲", "乙"].map((name) => draft.replaceAll("云溪县", `${name}云溪县`)).join("\n"), 3],
  ];
  for (const [what, text, count] of reports)
    it(`${what} holds ${count}`, () => assert.equal(reportsOf(text).length, count));

  it("parts where the title of the next report begins", () => {
    const second = draft.replaceAll("云溪县青禾镇", "松川市林业局").replaceAll("2024", "2023");
    const text = `${draft}\n\n${second}`;
    const [one, two] = reportsOf(text);
    assert.equal(one?.span.start, 0);
    assert.equal(one?.span.end, two?.span.start);
    assert.ok(at(text, two?.span).startsWith("松川市林业局2023年政府信息公开工作年度报告\n"));
    assert.equal(two?.span.end, text.length);
    assert.deepEqual([one?.unit, one?.year], ["云溪县青禾镇", 2024]);
    assert.deepEqual([two?.unit, two?.year], ["松川市林业局", 2023]);
    assert.ok(at(text, two?.tables.disputes?.span).startsWith("行政复议"));
    assert.ok((two?.tables.disputes?.span.start ?? 0) > (two?.span.start ?? 0));
  });

  it("parts at section one where the next report has no title", () => {
    const text = `${draft}\n${draft.slice(draft.indexOf("一、总体情况"))}`;
    assert.ok(at(text, reportsOf(text)[1]?.span).startsWith("一、总体情况\n"));
  });
});

describe("a report", () => {
  it("has its title and its year where they are typed", () => {
    for (const [text, year] of [
      [draft, "2024"],
      [renderDraft({ title: "云溪县青禾镇二〇二四年政府信息公开工作年度报告" }), "二〇二四"],
    ] as const) {
      const { title, unit } = reportOf(text);
      assert.equal(at(text, title?.span), text.split("\n")[0]);
      assert.deepEqual([title?.year, at(text, title?.yearSpan), unit], [2024, year, "云溪县青禾镇"]);
    }
  });

  it("has its period", () => {
    const { period } = reportOf(draft);
    assert.equal(at(draft, period?.span), "2024年1月1日至2024年12月31日");
    assert.equal(period?.year, 2024);
  });

  for (const [year, form] of [
    [2019, "2019"],
    [2020, "2019"],
    [2021, "2021"],
    [2024, "2021"],
    [2031, "2021"],
    [2018, "2021"],
  ] as const)
    it(`for ${year} follows the form of ${form}`, () => assert.equal(reportOf(renderDraft({ year })).form.id, form));

  it("has sections that reach from heading to heading, the last to the end", () => {
    const { sections } = reportOf(draft);
    assert.deepEqual(
      sections.map(({ form, heading }) => [
        form.number,
        heading.number,
        at(draft, heading.span),
        at(draft, heading.ordinal),
      ]),
      headings.map((heading, place) => [place + 1, place + 1, heading, heading.slice(0, 2)]),
    );
    for (const [place, { span }] of sections.entries())
      assert.equal(span.end, sections[place + 1]?.span.start ?? draft.length);
    const problems = sections[4];
    assert.ok(at(draft, problems?.span).trimEnd().endsWith("多用群众听得懂的话讲政策。"));
  });

  it("has headings without an ordinal, at whose start it would be", () => {
    const { sections } = reportOf(renderDraft({ headings: "noOrdinal" }));
    for (const { heading } of sections) {
      assert.deepEqual(heading.ordinal, { start: heading.span.start, end: heading.span.start });
      assert.equal(heading.number, 0);
    }
  });

  it("tells the level of Markdown headings", () => {
    const levels = (text: string): number[] => reportOf(text).sections.map(({ heading }) => heading.markdownLevel);
    assert.deepEqual(levels(renderDraft({ headings: "markdown" })), [2, 2, 2, 2, 2, 2]);
    assert.deepEqual(levels(draft), [0, 0, 0, 0, 0, 0]);
  });

  it("is the same with other line ends, a mark at its start, in Traditional script: places are as typed", () => {
    for (const options of [
      { lineEnding: "\r\n" },
      { lineEnding: "\r" },
      { byteOrderMark: true },
      { script: "traditional" },
    ] as const) {
      const text = renderDraft({ layout: "pipes", ...options });
      const { sections, unit, tables } = reportOf(text);
      assert.equal(unit, "云溪县青禾镇");
      assert.match(at(text, sections[2]?.heading.span), /^三、收到和[处處]理政府信息公[开開]申[请請]情[况況]$/);
      assert.match(at(text, tables.disputes?.rows[0]?.span), /^0 \| 0 \| 0 \| 0 \| 0$/);
    }
  });

  it("counts a heading that is printed twice as one section and a repeat", () => {
    const text = changed(draft, "\n六、", "\n五、存在的主要问题及改进情况\n再说一遍。\n六、");
    const { repeatedHeadings, sections } = reportOf(text);
    assert.equal(sections.length, 6);
    assert.deepEqual(
      repeatedHeadings.map(({ span }) => span.start),
      [text.lastIndexOf("五、存在的")],
    );
  });

  it("has a heading in the writer's own words, marked as such", () => {
    const { sections } = reportOf(changed(draft, "五、存在的主要问题及改进情况", "五、短板和下一步打算"));
    assert.deepEqual(
      sections.filter((one) => one.heading.isOtherwiseWorded).map(({ form }) => form.id),
      ["problems"],
    );
  });

  it("is read though its page lost all line breaks", () => {
    const prose = changed(
      draft,
      /(?<=二、主动公开政府信息情况\n)[\s\S]*(?=\n五、)/,
      "略。\n三、收到和处理政府信息公开申请情况\n略。\n四、政府信息公开行政复议、行政诉讼情况\n略。",
    );
    const { sections } = reportOf(prose.replace(/\n+/g, " "));
    assert.deepEqual(
      sections.map(({ form }) => form.number),
      [1, 2, 3, 4, 5, 6],
    );
  });
});

describe("the table of a section", () => {
  it("is none where only prose stands", () => {
    const { tables } = reportOf(headings.flatMap((heading) => [heading, "没有发生。"]).join("\n"));
    assert.deepEqual(tables, { disclosure: null, applications: null, disputes: null });
  });

  it("is found in another section, and where its own heading is lost", () => {
    const [table = ""] = /^行政复议 \|[\s\S]*?(?=\n+五、)/m.exec(draft) ?? [];
    const moved = changed(changed(draft, table, ""), "六、其他需要报告的事项\n", `六、其他需要报告的事项\n${table}\n`);
    assert.ok(reportOf(moved).tables.disputes?.readable);
    assert.ok((reportOf(moved).tables.disputes?.span.start ?? 0) > moved.indexOf("六、"));
    assert.ok(reportOf(withoutLines(draft, /^三、收到和处理政府/)).tables.applications?.readable);
    assert.ok(reportOf(withoutLines(draft, /^二、主动/)).tables.disclosure?.readable);
  });

  it("is there, though no reader can tell its cells apart", () => {
    const commas = changed(draft, /一、本年新收[\s\S]*结转下年度.*/, "").replace(
      /(?<=情况\n)(?=\n（本列)/,
      "一、本年新收政府信息公开申请数量：3，0，3\n（一）予以公开：3，0，3\n（七）总计：3，0，3\n",
    );
    assert.equal(reportOf(commas).tables.applications?.readable, false);
  });
});
