import assert from "node:assert/strict";
import { cellBreak, hasMarkup, rowBreak } from "../../../server/src/source/markup";
import { readMarkup } from "../../../server/src/source/readMarkup";
import { createView } from "../../../server/src/source/view";

/** The view of HTML with `¶` where a row begins and `¦` where a cell does. */
function view(html: string): string {
  return createView(html).text.replaceAll(rowBreak, "¶").replaceAll(cellBreak, "¦");
}

/** Each stretch of markup as typed. */
function stretches(html: string): string[] {
  return readMarkup(html).markups.map(({ start, end }) => html.slice(start, end));
}

describe("whether a text has markup", () => {
  const has = ["<table>", "</TD>", "<p class='x'>", "<br/>", "<!-- x", "<h1>", "<span>", "<html lang='zh'>", "<div\n>"];
  for (const text of has) it(`${JSON.stringify(text)} has`, () => assert.ok(hasMarkup(`甲${text}乙`)));

  const hasNot = ["3 < 5", "<甲>", "<b>", "<pre>", "<tdx>", "<https://www.example.gov.cn>", "table", "<h7>"];
  for (const text of hasNot) it(`${JSON.stringify(text)} has not`, () => assert.ok(!hasMarkup(`甲${text}乙`)));
});

describe("markup in the view", () => {
  const cases: [name: string, html: string, view: string][] = [
    ["a table is rows and cells", "<table><tr><td>甲</td><th>乙</th></tr></table>", "¶¶¦甲¦乙¶¶"],
    ["closing tags may be missing", "<table><tr><td>甲<td>乙<tr><td>丙</table>", "¶¶¦甲¦乙¶¦丙¶"],
    ["tags may be in capitals and have attributes", "<TABLE border=1><TR><TD rowspan='2'>甲</TABLE>", "¶¶¦甲¶"],
    ["paragraphs in a cell are one cell", "<table><tr><td><p>甲</p><p>乙</p></td></tr></table>", "¶¶¦ 甲  乙 ¶¶"],
    ["paragraphs elsewhere are lines", "<p>甲</p><div>乙</div><h2>丙</h2>", "\n甲\n\n乙\n\n丙\n"],
    ["a list is lines", "<body><ul><li>甲</li><li>乙</li></ul>", "\n\n\n甲\n\n乙\n\n"],
    ["inline tags leave no trace", "<p>总<span>体</span><b>情</b><font>况</font></p>", "\n总体情况\n"],
    ["a break is a line", "<p>甲<br>乙<br/>丙</p>", "\n甲\n乙\n丙\n"],
    ["a break in a cell is a blank", "<table><tr><td>商业<br>企业</td></tr></table>", "¶¶¦商业 企业¶¶"],
    ["a break in a cell without a table is a blank", "<tr><td>商业<br>企业<p>等</td></tr>", "¶¦商业 企业 等¶"],
    ["a break behind a cell is a line", "<tr><td>甲</td></tr><br>乙", "¶¦甲¶\n乙"],
    [
      "line ends inside a row are no lines",
      "<table>\n<tr>\n<td>商业\n企业</td>\n</tr>\n</table>",
      "¶\n¶ ¦商业 企业 ¶\n¶",
    ],
    ["but an empty line is", "<tr><td>甲\n\n乙", "¶¦甲\n\n乙"],
    ["scripts and styles are hidden", "<div>甲<style>td{}</style><script>a<td>b</script>乙</div>", "\n甲乙\n"],
    ["a script may be the first thing", "<script>a<td>b</script><p>甲</p>", "\n甲\n"],
    ["comments are hidden", "<p>甲<!-- <td> -->乙</p>", "\n甲乙\n"],
    ["a comment without an end hides the rest", "甲<!-- 乙</p>", "甲"],
    ["a declaration is hidden", "<!DOCTYPE html><?xml version='1'?><p>甲</p>", "\n甲\n"],
    ["entities are characters", "<p>&ldquo;甲&rdquo;&#19968;&lt;&nbsp;&emsp;乙</p>", "\n“甲”一<  乙\n"],
    ["an entity without width is a blank", "<p>甲&#8203;乙</p>", "\n甲 乙\n"],
    ["an entity beyond the first plane stays as typed", "<p>甲&#128512;乙</p>", "\n甲&#128512;乙\n"],
    ["a tag that is not closed before the text ends stays as typed", "<p>甲</p", "\n甲</p"],
    ["an unknown entity stays as typed", "<p>甲&foo;</p>", "\n甲&foo;\n"],
  ];
  for (const [name, html, expected] of cases)
    it(name, () => {
      assert.equal(view(html), expected);
    });

  it("has what every stretch was, in order and without overlap", () => {
    assert.deepEqual(stretches("<p id=1>甲&nbsp;<br />乙</p ><!-- 丙 -->"), [
      "<p id=1>",
      "&nbsp;",
      "<br />",
      "</p >",
      "<!-- 丙 -->",
    ]);
    assert.deepEqual(stretches("甲<style>p{}</style>乙"), ["<style>p{}</style>"]);
  });
});

describe("breaks in rows of pipes", () => {
  it("keep a row one line", () => {
    assert.equal(view("| 商业<br>企业 | 科研<br/>机构 |"), "| 商业 企业 | 科研 机构 |");
    assert.equal(view("｜商业<br>企业｜"), "|商业 企业|");
  });

  it("are lines where a line has one pipe at most", () => {
    assert.equal(view("商业<br>企业 |"), "商业\n企业 |");
  });

  it("are told line by line", () => {
    assert.equal(view("甲<br>乙\n| 丙<br>丁 |\n戊<br>己"), "甲\n乙\n| 丙 丁 |\n戊\n己");
    assert.equal(view("| 丙<br>丁 |\n<br>己<br>| 庚"), "| 丙 丁 |\n\n己\n| 庚");
  });

  it("are lines in a line longer than any row", () => {
    assert.equal(view(`|${"甲".repeat(4000)}<br>|`), `|${"甲".repeat(4000)}\n|`);
    assert.equal(view(`|${"甲".repeat(3900)}<br>|`), `|${"甲".repeat(3900)} |`);
  });
});

describe("tables in the text as typed", () => {
  function tables(html: string): string[] {
    return readMarkup(html).tables.map(({ start, end }) => html.slice(start, end));
  }

  const cases: [name: string, html: string, tables: string[]][] = [
    ["run from tag to tag", "<p>甲<table>乙</table >丙", ["<table>乙</table >"]],
    ["hold those inside them", "<table>甲<table>乙</table>丙</table>丁", ["<table>甲<table>乙</table>丙</table>"]],
    ["follow one another", "<table>甲</table><table>乙</table>", ["<table>甲</table>", "<table>乙</table>"]],
    [
      "run to the end of the text without a closing tag",
      "甲<table><table>乙</table>丙",
      ["<table><table>乙</table>丙"],
    ],
    ["have no end without a beginning", "甲</table><table>乙</table>", ["<table>乙</table>"]],
    ["end with a tag that is not closed", "<table>甲</table", ["<table>甲</table"]],
  ];
  for (const [name, html, expected] of cases)
    it(name, () => {
      assert.deepEqual(tables(html), expected);
    });
});
