import assert from "node:assert/strict";
import { headingStyles, renderDraft } from "../../corpus/draft";
import { seededFigures } from "../../corpus/figures";
import { changed, reportOf } from "../printed";

const headings = headingStyles.plain;

interface Parts {
  opening?: string;
  overview?: string;
  problems?: string;
  other?: string;
}

/** A draft without a title and without tables. */
function untitled({ opening = "", overview = "", problems = "", other = "" }: Parts): string {
  const bodies = [overview, "", "", "", problems, other];
  return [opening, ...headings.flatMap((heading, at) => [heading, bodies[at] ?? ""])].join("\n");
}

const period = (year: number): string => `统计期限为${year}年1月1日至${year}年12月31日。`;

describe("the year of a report whose title does not tell it", () => {
  const cases: [why: string, parts: Parts, year: number | null][] = [
    ["is its period's", { opening: period(2023) }, 2023],
    ["is unknown where nothing tells it", { overview: "全年更新栏目三次。" }, null],
    ["is what the preamble announces", { opening: "现公布我镇2023年度政府信息公开工作年度报告。" }, 2023],
    ["is read with blanks between", { opening: "现发布 2022 年政务公开 年报。" }, 2022],
    [
      "is what the preamble announces rather than a period left from last year",
      { opening: `现公布我镇2023年度政府信息公开年报，${period(2022)}` },
      2023,
    ],
    [
      "is that of a title the preamble announces",
      { opening: `现公布《青禾镇2023年度政府信息公开工作年度报告》。${period(2022)}` },
      2023,
    ],
    [
      "is the period's again where one word of the prose stands by it",
      {
        opening: `现公布我镇2023年度政府信息公开年报，${period(2022)}`,
        overview: "2022年，公开专栏改版。2022年，窗口前移。",
      },
      2022,
    ],
    [
      "is the period's, though the prose names another twice",
      { opening: period(2022), overview: "2023年，专栏改版。2023年，窗口前移。" },
      2022,
    ],
    [
      "is the prose's, where it names one three times",
      { opening: period(2022), overview: "2023年，专栏改版。2023年，窗口前移。2023年，答复提速。" },
      2023,
    ],
    [
      "is what the opening names most, where there is no period",
      { overview: "2023年，专栏改版。2023年，窗口前移，较2022年多。" },
      2023,
    ],
    ["is not that of the date of signature", { other: "2023年没有其他事项。\n2024年1月10日\n2024年1月10日" }, 2023],
  ];
  for (const [why, parts, year] of cases) it(why, () => assert.equal(reportOf(untitled(parts)).year, year));

  const noVotes: [what: string, phrase: string][] = [
    ["a month", "2023年3月，专栏改版。"],
    ["a comparison", "较2023年多一成。"],
    ["what was before", "公开量比 2023年持平。"],
    ["a limit", "截至2023年底，专栏有五个。"],
    ["a plan", "2023年将改版专栏。"],
    ["an intention", "2023年我镇拟增设窗口。"],
    ["a document's title", "落实《关于做好2023年政务公开的通知》。"],
  ];
  for (const [what, phrase] of noVotes)
    it(`is not told by ${what}: ${phrase}`, () =>
      assert.equal(reportOf(untitled({ opening: period(2022), overview: phrase.repeat(4) })).year, 2022));

  it("is not told by plans in section five, but by what section six says", () => {
    const words = "2023年的栏目不多。".repeat(3);
    assert.equal(reportOf(untitled({ opening: period(2022), problems: words })).year, 2022);
    assert.equal(reportOf(untitled({ opening: period(2022), other: words })).year, 2023);
  });

  it("is not told by the words of the period", () => {
    assert.equal(
      reportOf(untitled({ opening: `${period(2023)}2022年，专栏改版。`, overview: "2022年，窗口前移。" })).year,
      2023,
    );
  });

  describe("with the tables of a form", () => {
    const older = renderDraft({ figures: seededFigures(3, "2019"), title: "", year: 2021 });
    const newer = renderDraft({ title: "", year: 2020 });
    const named = (draft: string, year: number): string =>
      changed(draft, "一、总体情况\n", `一、总体情况\n${year}年，专栏改版。\n`);

    it("is still the period's, where nothing names another", () => {
      assert.equal(reportOf(older).year, 2021);
      assert.equal(reportOf(newer).year, 2020);
    });

    it("is what the prose names once, where the form speaks for it against the period", () => {
      assert.equal(reportOf(named(older, 2020)).year, 2020);
      assert.equal(reportOf(named(newer, 2021)).year, 2021);
    });

    it("is the period's, where the form speaks for both", () => {
      assert.equal(reportOf(named(renderDraft({ title: "", year: 2023 }), 2022)).year, 2023);
    });
  });

  it("never is another than the title's", () => {
    const draft = renderDraft({ year: 2023 });
    assert.equal(reportOf(changed(draft, /2023年1月1日至2023年/, "2022年1月1日至2022年")).year, 2023);
  });
});
