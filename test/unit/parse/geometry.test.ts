import assert from "node:assert/strict";
import type { TableId } from "../../../server/src/form/types";
import { areFilled, countFilled, type Geometry, geometryOf } from "../../../server/src/parse/geometry";
import { assembleRows } from "../../../server/src/parse/rowAssembler";
import { vocabularyOf } from "../../../server/src/parse/vocabulary";
import { cellsOf, tableForm } from "./reading";

describe("how the rows of a table are laid out", () => {
  function geometry(lines: string[], id: TableId = "applications"): Geometry {
    const { view, tokens } = cellsOf(lines.join("\n"), id);
    const { rows, header } = assembleRows(view, tokens, vocabularyOf(id));
    return geometryOf(view, rows, tableForm(id), header);
  }

  const labels = ["2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请", "（七）总计"];
  const figures = ["1", "2", "3", "4", "5", "6", "21"];
  const grid = (row: (label: string) => string): string[] => labels.map(row);

  it("may be cells without any beside them", () => {
    assert.deepEqual(geometry(grid((label) => `| ${label} | ${figures.join(" | ")} |`)), {
      ...{ fillers: false, cells: 8, lead: -1, column: 1, trailing: false, uniform: true, copies: false, exact: true },
    });
  });

  it("may be a grid, with room in front of the figures", () => {
    const found = geometry(grid((label) => `| | ${label} | | ${figures.join(" | ")} |`));
    assert.deepEqual([found.fillers, found.cells, found.column, found.lead], [true, 10, 3, -1]);
  });

  it("may have room behind the figures, in rows without a pipe in front", () => {
    const found = geometry(grid((label) => `${label} | ${figures.join(" | ")} | | |`));
    assert.deepEqual([found.fillers, found.cells, found.trailing, found.lead, found.column], [true, 10, true, 0, -1]);
  });

  it("may have it behind the figures one cell a line", () => {
    const found = geometry(grid((label) => `${[label, ...figures].map((cell) => `${cell} |`).join("\n")}\n|||`));
    assert.deepEqual([found.fillers, found.cells, found.trailing, found.lead], [true, 11, true, 0]);
  });

  it("differ where a row lost cells, and the others tell", () => {
    const lines = grid((label) => `| ${label} | ${figures.join(" | ")} |`);
    const found = geometry(lines.with(1, `| ${labels[1]} | 1 | 2 | |`));
    assert.deepEqual([found.cells, found.uniform], [8, true]);
  });

  it("are not alike where rows are too few to tell", () => {
    const lines = grid((label) => `| ${label} | ${figures.join(" | ")} |`);
    assert.equal(geometry(lines.slice(0, 2)).uniform, false);
    assert.equal(geometry(lines.slice(0, 3)).uniform, true);
  });

  it("are not alike in HTML, whose spans take cells", () => {
    const row = (label: string): string => `<tr><td>${[label, ...figures].join("<td>")}</tr>`;
    assert.equal(geometry([`<table>${labels.map(row).join("")}</table>`]).uniform, false);
  });

  it("count a label torn into cells once", () => {
    const lines = grid((label) => `| ${label} | ${figures.join(" | ")} |`);
    const torn = lines.with(1, `| 3.要求提供 | 公开出版物 | ${figures.join(" | ")} |`);
    const { cells, uniform, column } = geometry(torn);
    assert.deepEqual([cells, uniform, column], [8, true, 1]);
  });

  it("repeat a merged figure only where every narrow row does", () => {
    const two = ["| 规章 | 0 | 1 | 2 |", "| 行政许可 | 3 | 3 | 3 |", "| 行政处罚 | 4 | 4 | 4 |"];
    assert.equal(geometry(two, "disclosure").copies, true);
    assert.equal(geometry(two.with(2, "| 行政处罚 | 4 | 4 | 5 |"), "disclosure").copies, false);
    assert.equal(geometry(two.with(2, "| 行政处罚 | 4 |"), "disclosure").copies, false);
    assert.equal(geometry(two.with(2, "| 行政处罚 | 4 | | |"), "disclosure").copies, true, "or leaves the room blank");
    assert.equal(geometry(two.with(1, "| 行政许可 | 3 | | |").slice(0, 2), "disclosure").copies, false);
  });

  it("are told by the header where no row has all its figures", () => {
    const header = "| 信息内容 | | 本年制发件数 | 本年废止件数 | 现行有效件数 |";
    const found = geometry([header, "| 规章 | | 0 | | 2 |", "| 行政规范性文件 | | | 1 | 2 |"], "disclosure");
    assert.deepEqual([found.lead, found.column], [-1, 2]);
  });

  const cells = (...parts: string[]): string => `| ${[...parts, ...figures].join(" | ")} |`;
  const [group, total] = ["（五）不予处理", "（七）总计"];

  it("have as much room in front of the figures where labels stand in different columns", () => {
    const lines = [
      cells(group, labels[0] as string, ""),
      cells("", labels[1] as string, ""),
      cells(total, ""),
      cells(labels[2] as string, ""),
    ];
    const found = geometry(lines);
    assert.deepEqual([found.lead, found.column], [1, -1]);
  });

  it("have figures in the same columns whichever column their labels are in", () => {
    const lines = [
      cells(group, labels[0] as string),
      cells("", labels[1] as string),
      cells(total, ""),
      cells(labels[2] as string, ""),
    ];
    const found = geometry(lines);
    assert.deepEqual([found.lead, found.column], [-1, 2]);
  });

  it("are told by the header where it stands over the first figures, though room is behind them", () => {
    const lines = grid((label) => `${label} | ${figures.join(" | ")} | |`);
    const found = geometry(["类别 | 自然人 | 商业企业 | 科研机构 |", ...lines]);
    assert.deepEqual([found.lead, found.column], [-1, 1]);
    const aside = geometry(["类别 | 年度 | 自然人 | 商业企业 | 科研机构 |", ...lines]);
    assert.deepEqual([aside.lead, aside.column], [0, -1], "it stands elsewhere");
  });

  it("begin where four of five do, and nowhere certain where fewer do", () => {
    const five = [...labels, "8.属于行政查询事项"];
    const with2 = (count: number): Geometry =>
      geometry(five.map((label, at) => (at < count ? cells(label, "") : cells(label))));
    assert.deepEqual([with2(1).column, with2(2).column, with2(5).column], [1, -1, 2]);
  });

  it("are as long as most are, the last one apart", () => {
    const long = (label: string): string => `${cells(label)} | |`;
    assert.equal(geometry([...labels.slice(0, 3).map((label) => cells(label)), long(total)]).cells, 8);
    assert.equal(
      geometry([cells(labels[0] as string), long(labels[1] as string), long(labels[2] as string), cells(total)]).cells,
      10,
    );
  });

  it("are told by rows with figures missing where no other is there", () => {
    const found = geometry(grid((label) => `| ${label} | 1 | | | | | | 1 |`));
    assert.deepEqual([found.fillers, found.cells, found.uniform], [false, 8, true]);
  });
});

describe("whether cells are filled", () => {
  it("is counted up to the number asked for", () => {
    const { tokens } = cellsOf("| 2.重复申请 | 1 | | - | 3 |");
    const values = tokens.slice(1);
    assert.equal(countFilled(values), 3);
    assert.deepEqual(
      [0, 2, 3, 4].map((width) => areFilled(values, width)),
      [true, true, true, false],
    );
  });
});
