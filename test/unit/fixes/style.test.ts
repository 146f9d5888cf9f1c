import assert from "node:assert/strict";
import { type DraftStyle, headingLike, inStyle, styleOf } from "../../../server/src/fixes/style";
import { sections } from "../../../server/src/form/sections";
import { headingStyles, renderDraft } from "../../corpus/draft";
import { changed, reportOf } from "../printed";

const styleIn = (text: string): DraftStyle => styleOf(reportOf(text), "tabs");
const bare = (headings: readonly string[], body = "没有发生。"): string =>
  headings.flatMap((heading) => [heading, body]).join("\n");
const page = headingStyles.plain
  .map((heading) => `<h2>${heading}</h2>\n<p class="t">本年度没有需要报告的情况。</p>`)
  .join("\n");

describe("the style of a draft", () => {
  it("has its line break", () => {
    for (const newline of ["\n", "\r\n", "\r"] as const)
      assert.equal(styleIn(renderDraft({ lineEnding: newline })).newline, newline);
  });

  it("has the layout of its own tables, else the one that is wanted, else tables in tags in a page", () => {
    for (const [layout, id] of [
      ["pipes", "pipes"],
      ["pipeCells", "pipeCells"],
      ["lines", "lines"],
      ["tabCells", "tabCells"],
      ["markdown", "markdown"],
      ["html", "html"],
      ["tsv", "tabs"],
      ["spaces", "spaces"],
    ])
      assert.equal(styleOf(reportOf(renderDraft({ layout: layout as string })), "markdown").layout, id);
    assert.equal(styleIn(bare(headingStyles.plain)).layout, "tabs");
    assert.equal(styleIn(page).layout, "html");
  });

  it("has the layout of whichever table is left", () => {
    const draft = renderDraft({ layout: "markdown" });
    assert.equal(
      styleIn(
        changed(changed(draft, /\|[^\n]*第二十条第（一）[\s\S]*?(?=\n+三、)/, ""), /\| （本列[\s\S]*?(?=\n+四、)/, ""),
      ).layout,
      "markdown",
    );
  });

  for (const [name, markup, spaced] of [
    ["plain", "plain", false],
    ["markdown", "markdown", true],
    ["bold", "plain", false],
  ] as const)
    it(`is ${markup} under ${name} headings`, () => {
      const style = styleIn(bare(headingStyles[name]));
      assert.deepEqual([style.markup, style.spaced], [markup, spaced]);
    });

  it("is that of its title where it has no headings", () => {
    const title = "云溪县2024年政府信息公开工作年度报告";
    assert.equal(styleIn(`# ${title}\n`).markup, "markdown");
    assert.equal(styleIn(`<h1>${title}</h1>\n`).markup, "html");
    assert.equal(styleIn(`${title}\n`).markup, "plain");
  });

  it("is spaced where an empty line is below every heading", () => {
    const spaced = headingStyles.plain.map((heading) => `${heading}\n\n没有发生。\n`).join("\n");
    assert.equal(styleIn(spaced).spaced, true);
    assert.equal(styleIn(changed(spaced, "六、其他需要报告的事项\n\n", "六、其他需要报告的事项\n")).spaced, false);
  });

  it("has half-width brackets where most are", () => {
    assert.equal(styleIn(bare(headingStyles.plain, "(一)主动公开(网站)(大厅)，见附件（一）。")).halfWidth, true);
    assert.equal(styleIn(bare(headingStyles.plain, "（一）主动公开（网站），见附件(一)。")).halfWidth, false);
    assert.equal(styleIn(bare(headingStyles.plain)).halfWidth, false);
  });

  const paragraphs: [what: string, text: string, prefix: string, suffix: string][] = [
    ["its indentation", bare(headingStyles.plain, "　　本年度没有需要报告的情况。"), "　　", ""],
    ["nothing", bare(headingStyles.plain, "本年度没有需要报告的情况。"), "", ""],
    ["not the marks of a list", bare(headingStyles.plain, "  > 本年度没有需要报告的情况。"), "  ", ""],
    ["its tags", page, '<p class="t">', "</p>"],
    [
      "plain tags in a page without paragraphs",
      headingStyles.plain.map((one) => `<h2>${one}</h2>`).join("\n"),
      "<p>",
      "</p>",
    ],
    [
      "that of a paragraph and no short line",
      `${bare(headingStyles.plain, "本年度没有需要报告的情况。")}\n　　见附件。`,
      "",
      "",
    ],
  ];
  for (const [what, text, prefix, suffix] of paragraphs)
    it(`has around a paragraph ${what}`, () => assert.deepEqual(styleIn(text).paragraph, { prefix, suffix }));
});

describe("a heading like those of the draft", () => {
  const like = (text: string, number: number): string =>
    headingLike(reportOf(text), sections[number - 1] ?? assert.fail());

  const drafts: [what: string, headings: string[], number: number, expected: string][] = [
    [
      "plain",
      ["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况"],
      5,
      "五、存在的主要问题及改进情况",
    ],
    [
      "the nearest of several",
      ["# 1. 总体情况", "二、主动公开政府信息情况", "**三、收到和处理政府信息公开申请情况**"],
      4,
      "**四、政府信息公开行政复议、行政诉讼情况**",
    ],
    [
      "of two as near the one above",
      ["一、总体情况", "**二、主动公开政府信息情况**", "## 四、政府信息公开行政复议、行政诉讼情况"],
      3,
      "**三、收到和处理政府信息公开申请情况**",
    ],
    [
      "one with an ordinal, though another is nearer",
      ["一、总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况"],
      4,
      "四、政府信息公开行政复议、行政诉讼情况",
    ],
    [
      "without an ordinal, where none has one",
      ["总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况"],
      4,
      "政府信息公开行政复议、行政诉讼情况",
    ],
    [
      "with its colon",
      ["一、总体情况：", "二、主动公开政府信息情况：", "三、收到和处理政府信息公开申请情况："],
      6,
      "六、其他需要报告的事项：",
    ],
    [
      "in its tags",
      ["<h3>一、总体情况</h3>", "<h3>二、主动公开政府信息情况</h3>", "<h3>三、收到和处理政府信息公开申请情况</h3>"],
      6,
      "<h3>六、其他需要报告的事项</h3>",
    ],
  ];
  for (const [what, headings, number, expected] of drafts)
    it(`is ${what}`, () => assert.equal(like(bare(headings), number), expected));

  it("is a level below the title, where there are no others", () => {
    const title = "云溪县2024年政府信息公开工作年度报告";
    for (const [text, expected] of [
      [`# ${title}`, "## 一、总体情况"],
      [`## ${title}`, "### 一、总体情况"],
      [`<h1>${title}</h1>`, "<h2>一、总体情况</h2>"],
      [`**${title}**`, "一、总体情况"],
      [title, "一、总体情况"],
    ] as const)
      assert.equal(like(`${text}\n`, 1), expected);
  });
});

describe("labels of the form", () => {
  it("take the draft's half-width marks, and no others change", () => {
    assert.equal(
      inStyle("（一）部分公开（区分处理的，只计这一情形）：“甲”、乙", { halfWidth: true }),
      "(一)部分公开(区分处理的,只计这一情形):“甲”、乙",
    );
    assert.equal(inStyle("（一）部分公开", { halfWidth: false }), "（一）部分公开");
  });
});
