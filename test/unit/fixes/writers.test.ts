import assert from "node:assert/strict";
import { type FigureText, gridOf, rowsGrid } from "../../../server/src/fixes/writers/grid";
import { writers } from "../../../server/src/fixes/writers/writers";
import { form2021 } from "../../../server/src/form/form2021";
import type { RowForm, TableForm } from "../../../server/src/form/types";

const columns = [
  { key: "a", label: "甲" },
  { key: "b", label: "计" },
];
const row = (key: string, label: string, ...groups: string[]): RowForm => ({
  key,
  label,
  groups,
  columns,
  articles: "",
});

/** A small table with everything the large one has: merged header cells, and groups within a group. */
const small: TableForm = {
  ...form2021.tables.applications,
  rows: [
    row("in", "一、收"),
    row("given", "（一）给", "二、果"),
    row("no.first", "1.密", "二、果", "（二）拒"),
    row("no.rest", "2.他", "二、果", "（二）拒"),
    row("left", "三、存"),
  ],
  header: [
    [
      { label: "项目", columns: 3, rows: 2 },
      { label: "人", columns: 2 },
    ],
    [{ label: "甲" }, { label: "计" }],
  ],
};
const blocks: TableForm = {
  ...form2021.tables.disclosure,
  rows: [row("rules", "规"), { ...row("fees", "费"), columns: columns.slice(0, 1) }],
  blocks: [
    { title: "第一项", header: ["内容", "甲", "计"], rows: ["rules"] },
    { title: "第二项", header: ["内容", "甲"], rows: ["fees"] },
  ],
};
const across: TableForm = {
  ...form2021.tables.disputes,
  rows: [row("x", "复"), row("y", "诉")],
  header: [
    [
      { label: "复", columns: 2 },
      { label: "诉", columns: 2 },
    ],
    [...columns, ...columns].map(({ label }) => ({ label })),
  ],
};

/** Figures 1, 2, 3 … in the order in which they are printed. */
function counting(): FigureText {
  let figure = 0;
  return () => String(++figure);
}
const printed = (table: TableForm, layout: keyof typeof writers, newline = "\n"): string =>
  writers[layout](gridOf(table, counting()), newline);
const text = (...lines: string[]): string => lines.join("\n");

describe("a table is written", () => {
  it("in rows of pipes, the pipes of merged cells behind", () => {
    assert.equal(
      printed(small, "pipes"),
      text(
        "项目 | 人 ||||",
        "甲 | 计 ||||",
        "一、收 | 1 | 2 |||",
        "二、果 | （一）给 | 3 | 4 ||",
        "（二）拒 | 1.密 | 5 | 6 ||",
        "2.他 | 7 | 8 |||",
        "三、存 | 9 | 10 |||",
      ),
    );
    assert.equal(
      printed(blocks, "pipes"),
      text("第一项 |||", "内容 | 甲 | 计 |", "规 | 1 | 2 |", "第二项 |||", "内容 | 甲 ||", "费 | 3 ||"),
    );
    assert.equal(printed(across, "pipes"), text("复 | 诉 |||", "甲 | 计 | 甲 | 计 |", "1 | 2 | 3 | 4 |"));
  });

  it("in a cell a line with its pipe, those of merged cells on a line of their own", () => {
    assert.equal(
      printed(across, "pipeCells"),
      text("复 |", "诉 |", "||", "甲 |", "计 |", "甲 |", "计 |", "1 |", "2 |", "3 |", "4 |"),
    );
  });

  it("in a cell a line, empty lines between", () => {
    assert.equal(
      printed(across, "lines"),
      text("复", "", "诉", "", "甲", "", "计", "", "甲", "", "计", "", "1", "", "2", "", "3", "", "4"),
    );
  });

  it("in a cell a line behind a tab, empty lines between rows, a lone tab beneath a merged cell", () => {
    assert.equal(
      printed({ ...small, rows: small.rows.slice(0, 4), header: [] }, "tabCells"),
      text(
        ...["\t一、收", "\t1", "\t2", ""],
        ...["\t二、果", "\t（一）给", "\t3", "\t4", ""],
        ...["\t", "\t（二）拒", "\t1.密", "\t5", "\t6", ""],
        ...["\t", "\t", "\t2.他", "\t7", "\t8"],
      ),
    );
  });

  it("in Markdown, every row as wide as the table, the first one the header", () => {
    assert.equal(
      printed(small, "markdown"),
      text(
        "| 项目 |  |  | 人 |  |",
        "| --- | --- | --- | --- | --- |",
        "|  |  |  | 甲 | 计 |",
        "| 一、收 |  |  | 1 | 2 |",
        "| 二、果 | （一）给 |  | 3 | 4 |",
        "|  | （二）拒 | 1.密 | 5 | 6 |",
        "|  |  | 2.他 | 7 | 8 |",
        "| 三、存 |  |  | 9 | 10 |",
      ),
    );
  });

  it("in HTML, cells merged", () => {
    assert.equal(
      printed(small, "html"),
      text(
        "<table>",
        '<tr><td colspan="3" rowspan="2">项目</td><td colspan="2">人</td></tr>',
        "<tr><td>甲</td><td>计</td></tr>",
        '<tr><td colspan="3">一、收</td><td>1</td><td>2</td></tr>',
        '<tr><td rowspan="3">二、果</td><td colspan="2">（一）给</td><td>3</td><td>4</td></tr>',
        '<tr><td rowspan="2">（二）拒</td><td>1.密</td><td>5</td><td>6</td></tr>',
        "<tr><td>2.他</td><td>7</td><td>8</td></tr>",
        '<tr><td colspan="3">三、存</td><td>9</td><td>10</td></tr>',
        "</table>",
      ),
    );
    assert.match(
      printed(blocks, "html"),
      /<td colspan="3">第一项[\s\S]*<td>内容<\/td><td colspan="2">甲[\s\S]*<td>费<\/td><td colspan="2">3/,
    );
  });

  it("in tabs, as a spreadsheet pastes it", () => {
    assert.equal(
      printed(blocks, "tabs"),
      text("第一项\t\t", "内容\t甲\t计", "规\t1\t2", "第二项\t\t", "内容\t甲\t", "费\t3\t"),
    );
    assert.equal(printed(small, "tabs").split("\n")[4], "\t（二）拒\t1.密\t5\t6");
  });

  it("in blanks", () => assert.equal(printed(across, "spaces"), text("复 诉", "甲 计 甲 计", "1 2 3 4")));

  it("with the line breaks of the draft", () => {
    for (const layout of Object.keys(writers) as (keyof typeof writers)[])
      assert.equal(printed(small, layout, "\r\n"), printed(small, layout).replaceAll("\n", "\r\n"), layout);
  });

  it("with the figures of its rows and columns", () => {
    const grid = gridOf(small, (key, column) => `${key}.${column}`);
    assert.equal(writers.tabs(grid, "\n").split("\n")[4], "\t（二）拒\t1.密\tno.first.a\tno.first.b");
    assert.deepEqual(
      grid.rows[4]?.map(({ figure }) => figure),
      [undefined, undefined, { row: "no.first", column: "a" }, { row: "no.first", column: "b" }],
    );
  });
});

describe("single rows are written", () => {
  const rows = (table: TableForm, keys: string[], withHead: boolean): string =>
    writers.pipes(rowsGrid(table, keys, counting(), withHead), "\n");

  const cases: [what: string, keys: string[], withHead: boolean, lines: string][] = [
    ["without the group to their left", ["no.rest"], false, "2.他 | 1 | 2 |||"],
    ["with their group, where they begin it", ["no.first"], true, "（二）拒 | 1.密 | 1 | 2 ||"],
    [
      "with the group of the further ones, once",
      ["given", "no.first", "no.rest"],
      false,
      "（一）给 | 1 | 2 |||\n（二）拒 | 1.密 | 3 | 4 ||\n2.他 | 5 | 6 |||",
    ],
    ["with every group they begin", ["given"], true, "二、果 | （一）给 | 1 | 2 ||"],
    [
      "without the group that reaches down from above",
      ["no.first", "no.rest", "left"],
      true,
      "（二）拒 | 1.密 | 1 | 2 ||\n2.他 | 3 | 4 |||\n三、存 | 5 | 6 |||",
    ],
  ];
  for (const [what, keys, withHead, lines] of cases) it(what, () => assert.equal(rows(small, keys, withHead), lines));

  it("with title and header of their block, or without", () => {
    assert.equal(rows(blocks, ["fees"], true), "第二项 |||\n内容 | 甲 ||\n费 | 1 ||");
    assert.equal(rows(blocks, ["fees"], false), "费 | 1 ||");
  });
});
