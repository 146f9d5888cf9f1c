import assert from "node:assert/strict";
import { cellsOf, cut } from "../reading";

type Cases = [name: string, lines: string[], cells: string[]][];

function check(cases: Cases): void {
  for (const [name, lines, cells] of cases)
    it(name, () => {
      assert.deepEqual(cut(lines.join("\n")), cells);
    });
}

describe("rows of pipes", () => {
  check([
    ["delimited at both ends", ["| 甲 | 1 | 2 |", "| 乙 | 3 | 4 |"], ["甲|1|2", "乙|3|4"]],
    ["with a cell left blank", ["| 甲 |  | 2 |", "| 乙 | 3 | |"], ["甲|_|2", "乙|3|_"]],
    ["that begin without a pipe", ["甲 | 1 | 2 |", "乙 | 3 | 4 |"], ["甲|1|2", "乙|3|4"]],
    [
      "whose first cell is blank where the others begin without a pipe",
      ["甲 | 1 |", "乙 | 2 |", "| 3 |"],
      ["甲|1", "乙|2", "_|3"],
    ],
    ["that begin with one although most do", ["| 甲 | 1 |", "| 乙 | 2 |", "丙 | 3 |"], ["甲|1", "乙|2", "丙|3"]],
    ["that end without a pipe", ["甲 | 1 | 2", "乙 | 3 | 4"], ["甲|1|2", "乙|3|4"]],
    ["whose last cell is blank where others end without a pipe", ["甲 | 1 | 2", "乙 | 3 |"], ["甲|1|2", "乙|3|_"]],
    ["whose last pipe delimits where rows of as many end in one", ["甲 | 1 |", "乙 | 3 |"], ["甲|1", "乙|3"]],
    ["indented under ones that are not", ["甲 | 1 |", " | 2 |", "乙 | 3 |"], ["甲|1", "_|2", "乙|3"]],
    ["with emphasis and headings in their cells", ["| **甲** | # 乙 | *3* |"], ["甲|乙|3"]],
    ["with one cell only", ["| 甲 |", "| 1 | 2 |", "| 3 | 4 |"], ["甲·", "1|2", "3|4"]],
  ]);

  it("have columns counted from the first cell, the blank one in front included", () => {
    const { tokens } = cellsOf("甲 | 1 |\n乙 | 2 |\n| 3 |");
    assert.deepEqual(
      tokens.map(({ column }) => column),
      [0, 1, 0, 1, 0, 1],
    );
  });

  it("have cells with room up to their separators", () => {
    const { view, tokens } = cellsOf("| 甲  | 12 |");
    assert.deepEqual(
      tokens.map(({ roomStart, roomEnd }) => view.text.slice(roomStart, roomEnd)),
      [" 甲  ", " 12 "],
    );
  });
});

describe("the second row of a Markdown table", () => {
  check([
    ["is no row of cells", ["| 甲 | 乙 |", "|---|:--:|", "| 1 | 2 |"], ["甲|乙", "1|2"]],
    ["may be dashes and blanks", ["甲 | 乙", "--- | ---", "1 | 2"], ["甲|乙", "1|2"]],
    ["may be single dashes under the first row", ["| 甲 | 乙 |", "|-|-|", "| 1 | 2 |"], ["甲|乙", "1|2"]],
    [
      "is a row of dashes further down",
      ["| 甲 | 乙 |", "| 1 | 2 |", "|-|-|", "| 3 | 4 |"],
      ["甲|乙", "1|2", "-|-", "3|4"],
    ],
    ["is a row of dashes at the end", ["| 甲 | 乙 |", "| - | - |"], ["甲|乙", "-|-"]],
    ["is a row of dashes at the beginning", ["| - | - |", "| 甲 | 乙 |"], ["-|-", "甲|乙"]],
    [
      "may be long dashes wherever it stands",
      ["| 甲 | 乙 |", "| 1 | 2 |", "|---|---|", "| 3 | 4 |"],
      ["甲|乙", "1|2", "3|4"],
    ],
    ["is none without a dash", ["| 甲 | 乙 |", "| : | : |", "| 1 | 2 |"], ["甲|乙", ":|:", "1|2"]],
    ["may have colons", ["| 甲 | 乙 |", "| 1 | 2 |", "|:-|-:|", "| 3 | 4 |"], ["甲|乙", "1|2", "3|4"]],
    ["is none with a figure in it", ["| 甲 | 乙 |", "| - | 1 |", "| 3 | 4 |"], ["甲|乙", "-|1", "3|4"]],
  ]);
});

describe("one cell a line with a pipe behind it", () => {
  check([
    ["is a cell alone", ["甲 |", "1 |", "2 |"], ["甲·", "1·", "2·"]],
    ["is blank where the pipe is alone", ["甲 |", "1 |", "|", "2 |"], ["甲·", "1·", "_·", "2·"]],
    [
      "has the room of merged cells in pipes together",
      ["甲 |", "1 |", "2 |", "|||", "3 |"],
      ["甲·", "1·", "2·", "~·|~·|~·", "3·"],
    ],
    ["may have other rows among it", ["甲 |", "1 |", "2 |", "乙 | 3 | 4 |"], ["甲·", "1·", "2·", "乙|3|4"]],
  ]);

  const row = (label: string, figures: string[]): string[] => ["|", `${label} |`, ...figures.map((one) => `${one} |`)];
  const zeros = Array.from({ length: 7 }, () => "0");
  const four = ["重复申请", "属于国家秘密", "本机关不掌握相关政府信息", "要求提供公开出版物"];

  it("may begin each row with a pipe alone, which is then no cell", () => {
    const text = four.flatMap((label) => row(label, zeros)).join("\n");
    assert.deepEqual(
      cut(text),
      four.flatMap((label) => [`${label}·`, ...zeros.map((zero) => `${zero}·`)]),
    );
  });

  it("has a last cell left blank where the pipe is one of the row's cells", () => {
    const blank = [...zeros.slice(1), ""].map((one) => (one === "" ? "|" : `${one} |`));
    const text = four.flatMap((label) => [`${label} |`, ...blank]).join("\n");
    assert.equal(cut(text).filter((cell) => cell === "_·").length, 4);
  });

  it("takes two rows that begin with a pipe for no habit", () => {
    const text = four
      .slice(0, 3)
      .flatMap((label) => row(label, zeros))
      .join("\n");
    assert.equal(cut(text).filter((cell) => cell === "_·").length, 3);
  });
});

describe("lines of nothing but pipes", () => {
  check([
    ["are the room of merged cells, the pipes at the ends delimiting", ["| 甲 | 1 |", "|  |  |"], ["甲|1", "~|~"]],
    [
      "begin with a blank cell where rows begin without a pipe",
      ["甲 | 1 |", "乙 | 2 |", "|  |  |"],
      ["甲|1", "乙|2", "~|~|~"],
    ],
    ["are nothing where one pipe stands among rows", ["| 甲 | 1 |", "|", "| 乙 | 2 |"], ["甲|1", "乙|2"]],
  ]);

  it("are kept up to a number no table has columns for", () => {
    const { tokens } = cellsOf(`| 甲 | 1 |\n${"|".repeat(5000)}`);
    assert.equal(tokens.length, 2 + 64);
  });
});
