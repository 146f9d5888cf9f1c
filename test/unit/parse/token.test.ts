import assert from "node:assert/strict";
import { type Token, TokenList } from "../../../server/src/parse/token";
import { between, toCell, tokenSpan, tokensSpan } from "../../../server/src/parse/tokenSpans";
import { createView } from "../../../server/src/source/view";
import { cellsOf } from "./reading";

function one(text: string): Token {
  const list = new TokenList(text);
  list.push(0, text.length, 3, 2, true);
  return list.tokens[0] as Token;
}

describe("a cell cut out of a text", () => {
  const cells: [room: string, content: string, state: string, value: number | null][] = [
    ["  12 ", "12", "number", 12],
    ["\t０\n", "０", "text", null],
    ["1234567", "1234567", "number", 1_234_567],
    ["3.5", "3.5", "number", 3.5],
    ["-4", "-4", "number", -4],
    ["**总计**", "总计", "text", null],
    ["## 规章", "规章", "text", null],
    ["*", "*", "dash", null],
    ["#", "#", "text", null],
    ["无", "无", "dash", null],
    ["空", "空", "dash", null],
    ["减少3项", "减少3项", "remark", -3],
    ["5件", "5件", "remark", 5],
    ["&nbsp;", "", "blank", null],
    [" &nbsp;&emsp; ", "", "blank", null],
    ["&nbsp;7&#160;", "7", "number", 7],
    ["&#xA0; 规章 &#12288;", "规章", "text", null],
    ["&ensp;7", "7", "number", 7],
    ["7&thinsp;", "7", "number", 7],
    ["&amp;", "&amp;", "text", null],
    ["", "", "blank", null],
    [" \t", "", "blank", null],
  ];
  for (const [room, content, state, value] of cells)
    it(`${JSON.stringify(room)} is ${state} ${JSON.stringify(content)}`, () => {
      const token = one(room);
      assert.equal(room.slice(token.start, token.end), content);
      assert.deepEqual([token.state, token.value], [state, value]);
      assert.deepEqual([token.roomStart, token.roomEnd, token.row, token.column], [0, room.length, 3, 2]);
      assert.deepEqual([token.shared, token.soft], [true, false]);
    });

  it("longer than any cell keeps its blanks spelt out", () => {
    const text = `&nbsp;${"甲".repeat(250)}`;
    assert.equal(one(text).start, 0);
    assert.equal(one(`&nbsp;${"甲".repeat(100)}`).start, 6);
  });

  it("may be the room of a merged one, blank whatever is in it", () => {
    const list = new TokenList(" | ");
    list.pushFiller(0, 1, 0, 0, false);
    assert.deepEqual(list.tokens, [
      {
        start: 0,
        end: 0,
        roomStart: 0,
        roomEnd: 1,
        row: 0,
        column: 0,
        shared: false,
        soft: true,
        state: "blank",
        value: null,
      },
    ]);
  });
});

describe("the place of a cell in the text as typed", () => {
  /** What each cell of a draft takes there, and whether its figure is printed in an unusual way. */
  function typed(text: string): string[] {
    const { view, tokens } = cellsOf(text);
    return tokens.map((token) => {
      const cell = toCell(view, token);
      assert.equal(cell.text, text.slice(cell.span.start, cell.span.end));
      return `${cell.text}${cell.unusual ? " unusual" : ""}`;
    });
  }

  const rows: [text: string, cells: string[]][] = [
    ["| 甲 | 1 |  |", ["甲", "1", "  "]],
    ["| 甲 | １２ | 3,607 | -4 | 1.5 | +2 |", ["甲", "１２ unusual", "3,607 unusual", "-4", "1.5", "+2"]],
    ["| 甲 | 5 件 |", ["甲", "5 件"]],
    ["甲\t\t1\t", ["甲", "", "1", ""]],
    ["<table><tr><td>甲</td><td></td></tr></table>", ["甲", ""]],
    ["<table><tr><td>甲</td><td> </td></tr></table>", ["甲", " "]],
    ["<table><tr><td>甲</td><td>&nbsp;</td></tr></table>", ["甲", "&nbsp;"]],
    ["<table><tr><td>甲</td><td><p><span>&nbsp;</span></p></td></tr></table>", ["甲", "&nbsp;"]],
    ["<table><tr><td>甲</td><td><p>3</p></td></tr></table>", ["甲", "3"]],
    ["<table><tr><td>甲</td><td>\n  </td></tr></table>", ["甲", ""]],
  ];
  for (const [text, cells] of rows)
    it(`${JSON.stringify(text)} has ${JSON.stringify(cells)}`, () => {
      assert.deepEqual(typed(text), cells);
    });

  it("of a blank one lies inside all tags of its cell, and before a tag of another", () => {
    const html = "<table><tr><td><p><b></b></p></td><td><br></td><td>1</td></tr></table>";
    const { view, tokens } = cellsOf(html);
    const [first, second] = tokens.map((token) => tokenSpan(view, token));
    assert.deepEqual(first, { start: html.indexOf("</b>"), end: html.indexOf("</b>") });
    assert.deepEqual(second, { start: html.indexOf("<br>"), end: html.indexOf("<br>") });
  });

  it("of several runs from the first to the last", () => {
    const { view, tokens } = cellsOf("| 甲 | 1 | 2 |");
    assert.deepEqual(tokensSpan(view, tokens.slice(1)), { start: 6, end: 11 });
    assert.deepEqual(tokensSpan(createView("甲"), []), { start: 0, end: 0 });
  });

  it("tells which cells lie between two of them", () => {
    const { tokens } = cellsOf("| 甲 | 1 | 2 | 3 |");
    const at = (index: number): number => (tokens[index] as Token).roomStart;
    assert.deepEqual(between(tokens, at(1), at(2)), tokens.slice(1, 3));
    assert.equal(between(tokens, at(0), at(3)), tokens);
    assert.deepEqual(between(tokens, at(3) + 1, at(3) + 1), []);
  });
});
