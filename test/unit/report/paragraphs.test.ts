import assert from "node:assert/strict";
import type { Paragraph } from "../../../server/src/report/paragraphs";
import { headingStyles, renderDraft } from "../../corpus/draft";
import { changed, reportOf } from "../printed";

const [first = "", ...others] = headingStyles.plain;

/** Paragraphs of section one that holds the given lines. */
function paragraphs(...lines: string[]): string[] {
  const text = [first, ...lines, ...others].join("\n");
  return reportOf(text)
    .paragraphs.filter(({ section }) => section === "overview")
    .map((paragraph) => paragraph.text);
}

const long = "公开专栏与上级门户网站保持同步，错误链接随查随改";

describe("prose", () => {
  const joined: [why: string, lines: string[]][] = [
    ["a line as long as the paper is wide", [long, "并且登记在册。"]],
    ["the middle of a list", ["补贴、", "账目都已公开。"]],
    ["a comma", ["账目公开，", "补贴公开。"]],
    ["a semicolon", ["账目公开；", "补贴公开。"]],
    ["a list, however short its items are", ["甲、", "乙"]],
    ["a list, over an empty line", ["补贴、", "", "账目都已公开。"]],
    ["a list, over two empty lines", ["补贴、", "", "", "账目都已公开。"]],
    ["a figure torn in two", [`${long}共计12`, "3件。"]],
  ];
  for (const [why, lines] of joined)
    it(`goes on behind ${why}`, () => {
      const found = paragraphs(...lines);
      assert.equal(found.length, 1);
      assert.equal(found[0]?.replace(/\s/g, ""), lines.join("").replaceAll("，", ",").replaceAll("；", ";"));
    });

  const parted: [why: string, lines: string[]][] = [
    ["a full stop", [`${long}。`, "补贴公开。"]],
    ["a full stop in quotation marks", [`群众说：“${long}。”`, "补贴公开。"]],
    ["a colon", [`${long}：`, "补贴公开。"]],
    ["a short line", ["平台建设", "公开专栏改版。"]],
    ["an empty line", [long, "", "补贴公开。"]],
    ["a list, three empty lines below", ["补贴、", "", "", "", "账目都已公开。"]],
  ];
  for (const [why, lines] of parted) it(`ends at ${why}`, () => assert.equal(paragraphs(...lines).length, 2));

  for (const start of ["（一）主动公开", "1.主动公开", "一是主动公开", "# 主动公开", "- 主动公开", "> 主动公开"])
    it(`begins anew with ${start}`, () => assert.equal(paragraphs(long, start).length, 2));

  it("begins anew with an indented line below one that is not, and goes on where both are", () => {
    assert.equal(paragraphs(long, "　　补贴公开。").length, 2);
    assert.equal(paragraphs(`　　${long}`, "　　补贴公开。").length, 1);
  });

  it("keeps the breaks of its lines, an empty one as a blank of the same length", () => {
    const [text] = paragraphs("补贴、", "", "账目公开。");
    assert.equal(text, "补贴、 \n账目公开。");
  });

  it("lies where its words are", () => {
    const { paragraphs: all, view } = reportOf(renderDraft({ layout: "pipes" }));
    for (const { start, end, text } of all) assert.equal(view.text.slice(start, end).replace(/\n(?=\n)/, " "), text);
  });
});

describe("the section of a paragraph", () => {
  const sectionsOf = (text: string): [Paragraph["section"], string][] =>
    reportOf(text).paragraphs.map(({ section, text: words }) => [section, words.slice(0, 8)]);

  it("is none in front of the first heading, the sign-off being of the last", () => {
    const found = sectionsOf(renderDraft());
    assert.deepEqual(found[0], [null, "云溪县青禾镇20"]);
    assert.deepEqual(found.at(-1), ["other", "2025年1月1"]);
  });

  it("is the heading's it stands behind on one line", () => {
    const text = changed(
      renderDraft(),
      "五、存在的主要问题及改进情况\n",
      "五、存在的主要问题及改进情况。栏目更新偏慢。\n",
    );
    const found = sectionsOf(text).filter(([section]) => section === "problems");
    assert.deepEqual(found[0], ["problems", "栏目更新偏慢。"]);
  });

  it("is not left at a heading that is printed again, whose words are no prose", () => {
    const text = changed(renderDraft(), "（二）改进情况\n", "五、存在的主要问题及改进情况\n（二）改进情况\n");
    const found = sectionsOf(text).filter(([section]) => section === "problems");
    assert.ok(found.some(([, words]) => words === "(二)改进情况"));
    assert.ok(!found.some(([, words]) => words.startsWith("五、")));
  });

  it("has a paragraph that a table ends, and none of the table's cells", () => {
    for (const layout of ["pipes", "lines", "tabCells", "html", "htmlWord", "tsv", "oneLine"]) {
      const before = changed(renderDraft({ layout }), /(?<=\n四、政府.*\n)/, "见下表、\n");
      const text = changed(before, "\n五、", "\n皆无。\n五、");
      const found = sectionsOf(text).filter(([section]) => section === "disputes");
      assert.deepEqual(
        found.map(([, words]) => words),
        ["见下表、", "皆无。"],
        layout,
      );
    }
  });

  it("has the sentence between two pieces of a table", () => {
    const sentence = "以上为新收和结转的申请，以下为办理结果的分类。";
    const text = changed(renderDraft({ layout: "pipes" }), "三、本年度办理结果", `${sentence}\n三、本年度办理结果`);
    assert.deepEqual(
      sectionsOf(text).filter(([section]) => section === "applications"),
      [["applications", sentence.slice(0, 8)]],
    );
  });
});
