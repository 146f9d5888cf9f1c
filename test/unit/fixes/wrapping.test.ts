import assert from "node:assert/strict";
import { wrappingOf } from "../../../server/src/fixes/wrapping";

/** What stands around the words 标题 of a text, and all of it. */
function around(source: string): { prefix: string; suffix: string; whole: string; isHtml: boolean } {
  const start = source.indexOf("标题");
  const { prefix, suffix, isHtml, ...span } = wrappingOf(source, start, start + 2);
  return { prefix, suffix, isHtml, whole: source.slice(span.start, span.end) };
}

describe("what stands around a heading", () => {
  const plain: [source: string, prefix: string, suffix: string][] = [
    ["标题", "", ""],
    ["上文\n标题\n下文", "", ""],
    ["上文\r标题\r下文", "", ""],
    ["\ufeff标题", "", ""],
    ["## 标题", "## ", ""],
    ["　　标题：", "　　", "："],
    ["> 标题。", "> ", "。"],
    ["**标题**", "**", "**"],
    ["### **标题：**", "### **", "：**"],
    ["__标题__：", "__", "__："],
    ["**标题", "**", "**"],
    ["标题**", "", ""],
    ["标题：正文", "", ""],
    ["标题**强调**正文", "", ""],
  ];
  for (const [source, prefix, suffix] of plain)
    it(`in ${JSON.stringify(source)} is ${JSON.stringify(prefix)} and ${JSON.stringify(suffix)}`, () => {
      const found = around(source);
      assert.deepEqual([found.prefix, found.suffix, found.isHtml], [prefix, suffix, false]);
    });

  it("is printed whole: from the start of its line to the end of its marks", () => {
    assert.equal(around("上文\n## **标题**  \n下文").whole, "## **标题**");
    assert.equal(around("页 标题：\n").whole, "页 标题：");
  });

  const tags: [source: string, prefix: string, suffix: string][] = [
    ["<h2>标题</h2>", "<h2>", "</h2>"],
    ['<p class="x"><strong>标题</strong></p>', '<p class="x"><strong>', "</strong></p>"],
    ["<div><h2>标题</h2>\n<p>正文</p></div>", "<h2>", "</h2>"],
    ["<H2>标题</h2>", "<H2>", "</h2>"],
    ["<p>上文</p><p>标题</p>", "<p>", "</p>"],
    ["<p>标题</p></div></body>", "<p>", "</p>"],
    ["<p>上文<b>标题</b></p>", "<b>", "</b>"],
    ["<p> <b>标题</b> </p>", "<p> <b>", "</b> </p>"],
  ];
  for (const [source, prefix, suffix] of tags)
    it(`in ${source.replace("\n", "⏎")} is its own tags`, () => {
      const found = around(source);
      assert.deepEqual([found.prefix, found.suffix, found.isHtml], [prefix, suffix, true]);
      assert.equal(found.whole, `${prefix}标题${suffix}`);
    });

  for (const source of ["<p>标题，正文</p>", "<p>上文标题</p>", "标题</p>", "<b>标题</p>", "<br>标题"])
    it(`in ${source} is no tags`, () => assert.equal(around(source).isHtml, false));
});
