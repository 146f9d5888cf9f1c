import assert from "node:assert/strict";
import { form2021 } from "../../../server/src/form/form2021";
import { sections } from "../../../server/src/form/sections";
import { findHeadings, type HeadingCandidate, readOrdinal } from "../../../server/src/parse/headings";
import { otherwiseWorded } from "../../../server/src/parse/otherWordings";
import { headingStyles } from "../../corpus/draft";
import { linesOf } from "./reading";

/** Each heading as `section number: ordinal | words`, its line and its rank. */
function headings(text: string): string[] {
  const lines = linesOf(text);
  const { view } = lines;
  return findHeadings(lines).map(({ section, number, start, end, ordinalStart, ordinalEnd }) => {
    assert.equal(start, Math.min(start, ordinalStart));
    return `${section} ${number}: ${view.text.slice(ordinalStart, ordinalEnd)}|${view.text.slice(ordinalEnd, end).replace("\n", "⏎")}`;
  });
}

describe("the place of a heading", () => {
  const cases: [line: string, heading: string][] = [
    ["一、总体情况", "overview 1: 一、|总体情况"],
    ["  ## 二、 主动公开政府信息情况  ", "disclosure 2: 二、 |主动公开政府信息情况"],
    ["**五、存在的主要问题及改进情况**", "problems 5: 五、|存在的主要问题及改进情况"],
    ["|六、其他需要报告的事项", "other 6: 六、|其他需要报告的事项"],
    ["- 二、主动公开政府信息情况", "disclosure 2: 二、|主动公开政府信息情况"],
    ["第一部分 总体情况", "overview 1: 第一部分 |总体情况"],
    ["【一、总体情况】", "overview 1: 一、|总体情况】"],
    [
      "一、总体情况。过去一年，我们把公开当作实事来抓，办法不少，成效也好，群众都满意，来年还要再接再厉，把工作做得更细更实。",
      "overview 1: 一、|总体情况",
    ],
    ["一、总体情况 过去一年", "overview 1: 一、|总体情况"],
    ["二、主动公开政府信息情况（单位：件）", "disclosure 2: 二、|主动公开政府信息情况(单位:件)"],
    ["其他需要报告的事项", "other 0: |其他需要报告的事项"],
    ["### 总体情况", "overview 0: |总体情况"],
    ["> 一、总体情况", "overview 1: 一、|总体情况"],
    ["一 总体情况", "overview 1: 一 |总体情况"],
    ["1、总体情况", "overview 0: 1、|总体情况"],
    ["七、其他需要报告的事项", "other 7: 七、|其他需要报告的事项"],
    ["三、收到和处理政府\n信息公开申请情况", "applications 3: 三、|收到和处理政府⏎信息公开申请情况"],
    ["三、收到和处理政府**\n\n信息公开申请情况", "applications 3: 三、|收到和处理政府**⏎\n信息公开申请情况"],
  ];
  for (const [line, heading] of cases)
    it(`${line.slice(0, 30).replaceAll("\n", "⏎")}`, () => {
      assert.deepEqual(headings(line), [heading]);
    });

  const none: [why: string, line: string][] = [
    ["runs on without the form's own words", "一、主要工作情况。过去一年，我们把公开当作实事来抓"],
    ["runs on without an ordinal", "总体情况 过去一年我们把公开当作实事来抓"],
    ["is a cell beside others", "一、总体情况 | 2 |"],
    ["is a sentence", "一、总体情况良好"],
    ["has a loose wording without an ordinal", "主动公开情况"],
    ["has a number of another section", "3、总体情况"],
    ["goes on two empty lines below", "三、收到和处理政府\n\n\n信息公开申请情况"],
    ["goes on with a figure", "三、收到和处理政府\n5信息公开申请情况"],
    ["is too short", "六、"],
  ];
  for (const [why, line] of none)
    it(`is none where it ${why}`, () => {
      assert.deepEqual(headings(line), []);
    });

  it("has a line, a level and a rank", () => {
    const rank = (line: string): unknown[] =>
      findHeadings(linesOf(`\n${line}`)).map(({ line: at, markdownLevel, score }) => [at, markdownLevel, score]);
    assert.deepEqual(rank("一、总体情况"), [[1, 0, 5]]);
    assert.deepEqual(rank("## 一、总体情况"), [[1, 2, 5]]);
    assert.deepEqual(rank("### 总体情况"), [[1, 3, 4]]);
    assert.deepEqual(rank("总体情况"), [[1, 0, 3]]);
    assert.deepEqual(rank("一、主要工作情况"), [[1, 0, 2]]);
    assert.deepEqual(rank("# 主要工作情况"), [[1, 1, 1]]);
    assert.deepEqual(rank("一、总体情况。过去一年成效很好"), [[1, 0, 3]]);
    assert.deepEqual(rank("三、收到和处理政府\n信息公开申请情况"), [[1, 0, 5]]);
  });
});

describe("the ordinal of the first level", () => {
  const ordinals: [text: string, ordinal: string, number: number, level: number][] = [
    ["一、总体情况", "一、", 1, 0],
    ["## 十、附则", "十、", 10, 2],
    ["第三部分：申请", "第三部分:", 3, 0],
    ["第三章 申请", "第三章 ", 3, 0],
    ["★六、其他", "六、", 6, 0],
  ];
  for (const [text, printed, number, level] of ordinals)
    it(`of ${text} is ${printed}`, () => {
      const folded = text.replace("：", ":");
      const found = readOrdinal(folded);
      assert.equal(folded.slice(found?.start, found?.end), printed);
      assert.deepEqual([found?.number, found?.markdownLevel], [number, level]);
    });

  it("is not 十二、, （一） nor 1、", () => {
    for (const text of ["十二、其他", "(一)其他", "1、其他", "其他", "一是其他"])
      assert.equal(readOrdinal(text), null, text);
  });
});

describe("headings numbered otherwise", () => {
  const words = headingStyles.noOrdinal;
  const found = (text: string): string[] => headings(text).map((one) => one.split(" ")[0] as string);

  it("1、 count where section one is so numbered, or three are and none 一、", () => {
    assert.deepEqual(found(`1、${words[0]}\n2、${words[1]}`), ["overview", "disclosure"]);
    assert.deepEqual(found(`2、${words[1]}\n3、${words[2]}\n4、${words[3]}`), [
      "disclosure",
      "applications",
      "disputes",
    ]);
    assert.deepEqual(found(`2、${words[1]}\n3、${words[2]}`), []);
    assert.deepEqual(found(`一、${words[0]}\n2、${words[1]}\n3、${words[2]}\n4、${words[3]}`), ["overview"]);
    assert.deepEqual(found(`一、${words[0]}\n5、${words[4]}\n6、${words[5]}`), ["overview", "problems", "other"]);
  });

  it("（一） count where three are so numbered, whatever the others are", () => {
    const bracketed = [0, 1, 2].map((at) => `（${"一二三"[at]}）${words[at]}`);
    assert.deepEqual(found(bracketed.join("\n")), ["overview", "disclosure", "applications"]);
    assert.deepEqual(found(bracketed.slice(1).join("\n")), []);
    const enclosed = [0, 1, 2].map((at) => `${"㈠㈡㈢"[at]}${words[at]}`);
    assert.deepEqual(found(enclosed.join("\n")), ["overview", "disclosure", "applications"]);
    assert.deepEqual(found(`六、${words[5]}\n${bracketed.join("\n")}`), [
      "other",
      "overview",
      "disclosure",
      "applications",
    ]);
  });

  it("have figures of any kind that stand for their own number", () => {
    assert.deepEqual(headings(`①${words[0]}\n贰、${words[1]}\n03.${words[2]}`), [
      `overview 0: ①|${words[0]}`,
      `disclosure 0: 贰、|${words[1]}`,
      `applications 0: 03.|${words[2]}`,
    ]);
  });
});

describe("a table of contents", () => {
  const all = headingStyles.plain;
  const starts = (text: string): number[] => findHeadings(linesOf(text)).map(({ line }) => line);

  it("is four headings or more on lines that follow one another, all of which come again", () => {
    assert.deepEqual(starts([...all, "", ...all.flatMap((line) => [line, "文"])].join("\n")), [7, 9, 11, 13, 15, 17]);
    assert.deepEqual(starts([...all.slice(0, 3), "文", ...all.flatMap((line) => [line, "文"])].join("\n")).length, 9);
    assert.deepEqual(starts([...all, "文"].join("\n")).length, 6);
  });

  it("may have empty lines between its headings, and the first section right behind it", () => {
    const contents = all.join("\n\n");
    assert.deepEqual(
      starts(`${contents}\n${all.flatMap((line) => [line, "文"]).join("\n")}`),
      [11, 13, 15, 17, 19, 21],
    );
  });
});

describe("headings in the writer's own words", () => {
  /** Sections told by their ordinals alone, among lines that follow the other headings. */
  function told(lines: string[]): HeadingCandidate[] {
    const view = linesOf(lines.join("\n"));
    return otherwiseWorded(view, findHeadings(view), form2021, { first: 0, last: view.count });
  }
  const draft = (at: number, ...own: string[]): string[] =>
    headingStyles.plain.flatMap((line, index) => (index === at ? own : [line]));

  const cases: [name: string, at: number, own: string[], found: boolean][] = [
    ["name the subject of the section they are numbered as", 4, ["五、短板和下一步打算"], true],
    [
      "have the table of the section below them",
      1,
      ["二、数字说话", "规章 | 本年制发件数", "行政规范性文件 | 行政许可"],
      true,
    ],
    ["have fewer labels below them than a table", 1, ["二、数字说话", "本年制发件数和行政许可"], false],
    ["are as short as two words", 4, ["五、不足"], true],
    ["name nothing in a section without a table", 4, ["五、亮点和经验"], false],
    ["name nothing and have no table", 1, ["二、数字说话"], false],
    ["have a number of another section", 4, ["六、短板和下一步打算"], false],
    ["come twice in their place", 4, ["五、短板和下一步打算", "五、来年计划"], false],
    ["are a sentence", 4, ["五、短板和下一步打算。"], false],
    ["are longer than a heading", 4, [`五、${"短板和下一步打算".repeat(4)}`], false],
    ["stand above a row with their number", 3, ["四、复议和应诉", "四、结转下年度继续办理 | 0"], true],
    ["are a row of the table", 3, ["四、结转下年度继续办理 | 0"], false],
  ];
  for (const [name, at, own, is] of cases)
    it(`${is ? "count" : "do not count"} where they ${name}`, () => {
      const found = told(draft(at, ...own));
      assert.deepEqual(
        found.map(({ section, isOtherwiseWorded, score }) => [section, isOtherwiseWorded, score]),
        is ? [[sections[at]?.id, true, 1]] : [],
      );
    });

  it("have a place like any other", () => {
    const lines = draft(4, "## 五、 短板和下一步打算 **");
    const [found] = told(lines);
    const text = lines.join("\n");
    assert.equal(text.slice(found?.start, found?.end), "五、 短板和下一步打算");
    assert.equal(text.slice(found?.ordinalStart, found?.ordinalEnd), "五、 ");
    assert.deepEqual([found?.line, found?.number, found?.markdownLevel], [4, 5, 2]);
  });

  it("are only looked for where three others bear the form's numbers", () => {
    const few = (count: number): string[] => [
      ...headingStyles.plain.slice(0, count),
      ...headingStyles.noOrdinal.slice(count, 4),
      "五、短板和下一步打算",
    ];
    assert.equal(told(few(3)).length, 1);
    assert.equal(told(few(2)).length, 0);
  });

  it("are not looked for where the others' numbers are shifted", () => {
    const shifted = headingStyles.noOrdinal.slice(0, 4).map((line, at) => `${"二三四五"[at]}、${line}`);
    assert.deepEqual(told([...shifted, "五、短板和下一步打算"]), []);
  });

  it("are not looked for outside their place", () => {
    const moved = ["五、短板和下一步打算", ...headingStyles.plain.filter((_, at) => at !== 4)];
    assert.deepEqual(told(moved), []);
  });
});
