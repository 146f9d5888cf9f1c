import assert from "node:assert/strict";
import { findPeriod, findTitle } from "../../../server/src/parse/title";
import { findUnit } from "../../../server/src/parse/unit";
import { linesOf } from "./reading";

/** The title in a text that is nothing else, its marks left out, and the digits of its year. */
function titleIn(text: string): { title: string; year: string; text: string; unit: string | null } | null {
  const lines = linesOf(text);
  const found = findTitle(lines, 0, lines.count);
  const slice = (place: { start: number; end: number } | null): string =>
    lines.view.text.slice(place?.start, place?.end ?? 0);
  return found && { title: slice(found), year: slice(found.yearAt), text: found.text, unit: found.unit };
}

const title = "青禾镇2024年政府信息公开工作年度报告";

describe("the place of a title", () => {
  const cases: [name: string, text: string, title: string, year: string][] = [
    ["is its line", `\n  ${title}  \n`, title, "2024"],
    ["leaves Markdown's marks out", `# **${title}**`, title, "2024"],
    ["leaves book title marks and the mark of an annex out", `附件1：《${title}》`, title, "2024"],
    ["leaves a label in brackets out", `【最新公开】${title}`, title, "2024"],
    [
      "runs over several lines",
      "青禾镇\n2024年\n\n政府信息公开\n工作年度报告",
      "青禾镇\n2024年\n\n政府信息公开\n工作年度报告",
      "2024",
    ],
    ["has no year where there is none", "青禾镇政府信息公开工作年度报告", "青禾镇政府信息公开工作年度报告", ""],
    [
      "has a year in numerals",
      "青禾镇二〇二四年政府信息公开工作年度报告",
      "青禾镇二〇二四年政府信息公开工作年度报告",
      "二〇二四",
    ],
    [
      "has a year torn over lines nowhere",
      "青禾镇20\n24年政府信息公开工作年度报告",
      "青禾镇20\n24年政府信息公开工作年度报告",
      "",
    ],
    ["is the last one that is whole", `政府信息公开\n${title}`, title, "2024"],
    [
      "is the first that names body and year",
      `政府信息公开工作年度报告\n${title}\n南桥街道2023年政府信息公开工作年度报告`,
      title,
      "2024",
    ],
    [
      "is one without a year where there is no other",
      "年报公示\n青禾镇政府信息公开工作年度报告",
      "青禾镇政府信息公开工作年度报告",
      "",
    ],
    [
      "includes the body in brackets below",
      "2024年政府信息公开工作年度报告\n\n（云溪县水务局）",
      "2024年政府信息公开工作年度报告\n\n(云溪县水务局)",
      "2024",
    ],
    [
      "leaves a remark in brackets below out",
      "2024年政府信息公开工作年度报告\n（共六个部分）",
      "2024年政府信息公开工作年度报告",
      "2024",
    ],
  ];
  for (const [name, text, expected, year] of cases)
    it(name, () => {
      const found = titleIn(text);
      assert.equal(found?.title, expected);
      assert.equal(found?.year, year);
      assert.equal(found?.text, expected.replace(/\s/g, ""));
    });

  const none: [name: string, text: string][] = [
    ["has words and an end more than four lines apart", "2024年\n政府信息\n公开\n工作\n年度\n报告"],
    ["is longer than any title", `${"青禾".repeat(40)}${title}`],
    ["is a sentence", `按照${title}`],
    ["is announced", `现公布${title}`],
    ["is the path of a page", `首页 > 政务公开 > ${title}`],
    ["is that of a school year", "云溪学院2023-2024学年信息公开工作年度报告"],
    ["is about something else", "青禾镇2024年政府工作报告"],
    ["ends otherwise", "青禾镇2024年政府信息公开工作年度报告解读"],
  ];
  for (const [name, text] of none)
    it(`is nowhere where the text ${name}`, () => {
      assert.equal(titleIn(text), null);
    });

  it("is not looked for below sixty lines of text", () => {
    const above = (count: number): string => `${"公告栏\n\n".repeat(count)}`;
    assert.equal(titleIn(`${above(59)}${title}`)?.title, title);
    assert.equal(titleIn(`${above(63)}${title}`), null);
  });

  const units: [text: string, unit: string | null][] = [
    ["2024年政府信息公开工作年度报告", null],
    ["我局2024年政府信息公开工作年度报告", null],
    ["××××年青禾镇政府信息公开工作年度报告", "青禾镇"],
    ["青禾镇____年政府信息公开工作年度报告", "青禾镇"],
    ["青禾镇人民政府政府信息公开工作年度报告", "青禾镇人民政府"],
    ["云溪县人民政府网站青禾镇2024年政府信息公开工作年度报告", "青禾镇"],
    ["冀州2024年政府信息公开工作年度报告", "冀州"],
    ["青禾镇本年度政府信息公开工作年度报告", "青禾镇"],
    ["青禾镇关于印发2024年政府信息公开工作年度报告", "青禾镇"],
    ["关于公布青禾镇2024年政务公开年报", "青禾镇"],
    ["青禾镇-2024年政府信息公开年报", "青禾镇"],
    ["松川海关（本级机关）2024年政府信息公开工作年度报告", "松川海关(本级机关)"],
    ["（松川）海关）2024年政府信息公开工作年度报告", "松川海关"],
    ["2024年政府信息公开工作年度报告（青禾镇）", "青禾镇"],
    ["2024年政府信息公开工作年度报告（送审稿）", null],
  ];
  for (const [text, unit] of units)
    it(`names ${unit ?? "nobody"} in ${text}`, () => {
      assert.equal(titleIn(text)?.unit, unit);
    });
});

describe("the period of the figures", () => {
  const text = "统计期限为2024年1月1日起至2024年12月31日止。上年为2023年1月1日至2023年12月31日。";

  it("is the first in a stretch of the text, with its place", () => {
    const found = findPeriod(text, 0, text.length);
    assert.deepEqual(found, { start: 5, end: 27, text: "2024年1月1日起至2024年12月31日", year: 2024 });
    assert.equal(findPeriod(text, 6, text.length)?.year, 2023);
    assert.equal(findPeriod(text, 0, 26), null);
  });

  const printed = [
    "2024年1月1日零时起至12月31日",
    "2024年1月1日，至当年12月31日",
    "2024年1月1日截至2024年12月31日",
    "2024年1月1日~2024年12月31日（含）",
  ];
  for (const period of printed)
    it(`may be printed as ${period}`, () => {
      const folded = period.replace("，", ",").replace("（含）", "(含)");
      assert.equal(findPeriod(folded, 0, folded.length)?.text, folded);
    });

  for (const other of [
    "2024年1月1日、2024年12月31日",
    "1月1日至12月31日",
    "2024年1月至12月",
    `2024年1月1日${" ".repeat(17)}至12月31日`,
  ])
    it(`is not ${other}`, () => {
      assert.equal(findPeriod(other, 0, other.length), null);
    });
});

describe("the body where the title names none", () => {
  const unitIn = (text: string, bodyLine = 99): string | null => {
    const lines = linesOf(text);
    return findUnit(lines, 0, lines.count, bodyLine);
  };
  const signed = "\n南桥街道办事处\n2025年1月20日";

  const ranks: [name: string, text: string, unit: string | null][] = [
    [
      "is whose report it says to be, before who compiled it",
      "由松川市林业局编制。现公布青禾镇2024年政府信息公开工作年度报告。",
      "青禾镇",
    ],
    ["is not whose other papers are announced", "现发布青禾镇2024年工作要点。由南桥街道编制。", "南桥街道"],
    ["is who compiled it, before whom to ask", "请与松川市林业局联系。由青禾镇人民政府编制。", "青禾镇人民政府"],
    ["is whom to ask, before who signed", `如有疑问，请向青禾镇党政办反映。${signed}`, "青禾镇"],
    ["is who signed, before who acts in a sentence", `2024年，青禾镇认真落实各项要求。${signed}`, "南桥街道办事处"],
    [
      "is who acts in a sentence, before a group that compiled",
      "由政务公开领导小组办公室编制。青禾镇始终坚持以公开为常态。",
      "青禾镇",
    ],
    ["is the group where nobody else is named", "由青禾镇政务公开领导小组办公室编制。", "青禾镇政务公开领导小组办公室"],
    ["is no word that stands for one", "由我局编制。请与本机关联系。各单位认真落实。", null],
    ["is nobody where nobody is named", "情况如下。", null],
  ];
  for (const [name, text, unit] of ranks)
    it(name, () => {
      assert.equal(unitIn(text), unit);
    });

  it("signs with its name alone on a line, and a date alone below it", () => {
    assert.equal(unitIn(`情况如下。${signed}`), "南桥街道办事处");
    assert.equal(unitIn("情况如下。\n青禾镇人民政府办公室\n\n2025 年 1 月 20 日\n"), "青禾镇人民政府");
    assert.equal(unitIn("情况如下。\n南桥街道办事处\n第一季度"), null);
    assert.equal(unitIn("情况如下。\n南桥街道办事处提供\n2025年1月20日"), null);
    assert.equal(unitIn(`情况如下。${signed}${"\n附注".repeat(4)}`), "南桥街道办事处");
    assert.equal(unitIn(`情况如下。${signed}${"\n附注".repeat(5)}`), null, "too far from the end");
  });

  it("is looked for in the preamble, up to the first heading", () => {
    const text = "情况如下。\n一、总体情况\n由青禾镇人民政府编制。";
    assert.equal(unitIn(text, 1), null);
    assert.equal(unitIn(text), "青禾镇人民政府");
  });
});
