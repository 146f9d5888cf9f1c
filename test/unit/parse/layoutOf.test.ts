import assert from "node:assert/strict";
import { layoutOf } from "../../../server/src/parse/layoutOf";
import type { LayoutId } from "../../../server/src/parse/layouts/layout";
import { cellsOf } from "./reading";

describe("the layout of a table", () => {
  const tables: [name: string, text: string, layout: LayoutId][] = [
    ["rows with pipes", "规章 | 1 | 2 |\n行政许可 | 3 |", "pipes"],
    ["rows between pipes", "| 规章 | 1 |\n| 行政许可 | 3 |", "pipes"],
    ["Markdown, by its second row", "| 规章 | 1 |\n| --- | --- |\n| 行政许可 | 3 |", "markdown"],
    ["Markdown with columns set to the right", "| 规章 | 1 |\n|---:|:---|\n| 行政许可 | 3 |", "markdown"],
    ["pipes with single dashes for figures", "| 规章 | - |\n| 行政许可 | - |", "pipes"],
    ["one cell a line with a pipe", "规章 |\n1 |\n2 |", "pipeCells"],
    ["the same with one row in pipes", "规章 |\n1 |\n2 |\n3 |\n4 |\n乙 | 5 |", "pipeCells"],
    ["rows from a spreadsheet", "规章\t1\t2\n行政许可\t3", "tabs"],
    ["one cell a line behind a tab", "\t规章\n\t1\n\t2", "tabCells"],
    ["rows in blanks", "规章 1 2 3\n行政许可 4 5 6", "spaces"],
    ["one cell a line", "规章\n1\n2", "lines"],
    ["a cell with nothing but its pipe", "甲\n规章  |", "pipeCells"],
    ["a cell with nothing but its tab", "甲\n\t规章", "tabCells"],
    ["cells of HTML", "<table><tr><td>规章<td>1</table>", "html"],
  ];
  for (const [name, text, layout] of tables)
    it(`${layout}: ${name}`, () => {
      const { view, tokens } = cellsOf(text, "disclosure");
      assert.equal(layoutOf(view, tokens.slice(-tokens.length + (text.startsWith("甲\n") ? 1 : 0))), layout);
    });

  it("is one of blanks where there is one line only", () => {
    const { view, tokens } = cellsOf("规章");
    assert.equal(layoutOf(view, tokens), "spaces");
    assert.equal(layoutOf(view, []), "lines");
  });

  it("is told by the cells given, whatever else is around them", () => {
    const { view, tokens } = cellsOf("规章\n1\n2\n\n甲 | 3 | 4 |", "disclosure");
    assert.equal(layoutOf(view, tokens.slice(0, 2)), "lines");
    assert.equal(layoutOf(view, tokens.slice(3)), "pipes");
  });
});
