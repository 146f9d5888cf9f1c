import assert from "node:assert/strict";
import { cellsOf, cut } from "../reading";

type Cases = [name: string, lines: string[], cells: string[]][];

function check(cases: Cases, id: "applications" | "disclosure" = "applications"): void {
  for (const [name, lines, cells] of cases)
    it(name, () => {
      assert.deepEqual(cut(lines.join("\n"), id), cells);
    });
}

describe("rows parted by tabs", () => {
  check([
    ["keep their cells", ["甲\t1\t2", "乙\t3\t4"], ["甲|1|2", "乙|3|4"]],
    ["keep blank cells within and at the end", ["甲\t\t2\t", "乙\t3\t\t"], ["甲|_|2|_", "乙|3|_|_"]],
    ["keep the place of a first cell merged with the one above", ["\t\t乙\t3"], ["_|_|乙|3"]],
    ["have blanks around figures", ["甲 \t 1 \t2 "], ["甲|1|2"]],
    ["are a label and a blank figure where one tab stands behind a label", ["行政许可\t"], ["行政许可|_"]],
    ["lose a stray tab behind a figure", ["12\t"], ["12·"]],
    ["lose a stray tab behind an indented label", [" 行政许可\t"], ["行政许可·"]],
  ]);

  it("count columns from the start of the line", () => {
    assert.deepEqual(
      cellsOf("\t\t乙\t3").tokens.map(({ column }) => column),
      [0, 1, 2, 3],
    );
  });
});

describe("one cell a line behind tabs", () => {
  check([
    ["is that cell alone", ["\t甲", "\t\t1", "\t\t\t2"], ["甲·", "1·", "2·"]],
    ["is a row where it is deeper than any indentation", ["\t\t\t\t2"], ["_|_|_|_|2"]],
    ["may have a blank cell behind two tabs", ["\t\t甲\t"], ["_|_|甲|_"]],
  ]);
});

describe("lone tabs", () => {
  check(
    [
      [
        "are blank cells, one for each line",
        ["\t规章", "\t", "\t", "\t", "\t行政许可"],
        ["规章·", "_·", "_·", "_·", "行政许可·"],
      ],
      [
        "are blank cells before an empty line",
        ["\t规章", "\t1", "\t", "", "\t行政许可"],
        ["规章·", "1·", "_·", "行政许可·"],
      ],
      ["are blank cells at the end", ["\t规章", "\t1", "\t"], ["规章·", "1·", "_·"]],
      ["are a row of their own where a line has several", ["规章\t1\t2\t3", "\t\t\t"], ["规章|1|2|3", "~|~|~|~"]],
    ],
    "disclosure",
  );

  check([
    [
      "are the room under merged labels in front of a label",
      ["\t1", "", "\t", "\t", "\t2.重复申请", "\t0"],
      ["1·", "2.重复申请·", "0·"],
    ],
    ["are blank cells in front of a figure", ["\t2.重复申请", "\t", "\t", "\t0"], ["2.重复申请·", "_·", "_·", "0·"]],
  ]);

  it("are kept up to a number no table has columns for", () => {
    assert.equal(cellsOf(`\t甲\n${"\t".repeat(5000)}`).tokens.length, 1 + 65);
  });
});
