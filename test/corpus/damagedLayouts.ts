/** Layouts that bear the marks of pages, converters and crawlers; every figure is still there, in its order. */
import { cellLines, type Layout, markdown, markdownOf, pipeCells, pipeRows, spaceRows, tsv } from "./cleanLayouts";
import { type Grid, type GridCell, laidOut } from "./grid";

/** Table three cut into one small table a row, each under a sub-heading and a header that means nothing. */
function oneRowTables(grid: Grid, header: readonly string[], fake: boolean): string {
  if (grid.kind !== "applications") return markdown(grid);
  let group = "";
  const pieces = figureRows(grid).map((cells) => {
    const labels = cells.filter((cell) => !cell.figure).map(({ text }) => text);
    const figures = cells.filter((cell) => cell.figure).map(({ text }) => text);
    const own = labels.at(-1) ?? "";
    const headings = labels.slice(0, -1).filter((text) => text !== group);
    group = headings.at(-1) ?? group;
    const dashes = fake ? `| --- | --- |\n| - | - |\n\n` : "";
    const titles = headings.map((text) => `### ${text}\n\n`).join("");
    return `${titles}${dashes}${markdownOf([header, [own, ...figures]])}`;
  });
  return pieces.join("\n\n");
}

function figureRows(grid: Grid): GridCell[][] {
  return grid.rows.filter((cells) => cells.some(({ figure }) => figure));
}

const meaningless = ["项目", "数据1", "数据2", "数据3", "数据4", "数据5", "数据6", "总计"];
/** A header that lies: it names what stands in other rows. */
const lying = [
  "一、本年新收政府信息公开申请数量",
  "自然人",
  "商业企业",
  "科研机构",
  "社会公益组织",
  "法律服务机构",
  "其他",
  "总计",
];

/** Sub-headings name the rows; the tables below them hold nothing but figures. */
function headedFigures(grid: Grid): string {
  if (grid.kind !== "applications") return pipeRows(grid);
  const pieces = figureRows(grid).flatMap((cells) => {
    const labels = cells.filter(({ figure }) => !figure).map(({ text }) => text);
    const figures = cells.filter(({ figure }) => figure).map(({ text }) => text);
    return [...labels, markdownOf([["数据", ...meaningless.slice(1, 7)], figures])];
  });
  return pieces.join("\n\n");
}

/** A page number and the header once more before every tenth row. */
function repeatedHeader(grid: Grid): string {
  const { head } = grid;
  if (grid.kind !== "applications") return pipeRows(grid);
  const lines = pipeRows(grid).split("\n");
  const header = lines.slice(0, head);
  return lines
    .flatMap((line, at) => (at > head && at % 10 === 0 ? [`- ${at / 10} -`, ...header, line] : [line]))
    .join("\n");
}

/** Every page a Markdown table of its own, whose header is the first row of the page. */
function replacedHeader(grid: Grid): string {
  const lines = laidOut(grid).map((line) => line.map((cell) => cell?.text ?? ""));
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += 9) pages.push(markdownOf(lines.slice(at, at + 9)));
  return pages.join("\n\n");
}

/** Long labels broken in two. */
function tornLabels(grid: Grid, render: (grid: Grid) => string, between: string): string {
  if (grid.kind === "disputes") return render(grid);
  const tear = (cell: GridCell): GridCell => {
    if (cell.figure || cell.text.length < 7 || cell.text.startsWith("（") || cell.text.startsWith("第")) return cell;
    const middle = cell.text.startsWith("1.申请人") ? 12 : 5;
    return { ...cell, text: `${cell.text.slice(0, middle)}${between}${cell.text.slice(middle)}` };
  };
  return render({ ...grid, rows: grid.rows.map((cells) => cells.map(tear)) });
}

/** Group labels in one cell with the first item of the group. */
function gluedGroups(grid: Grid, between: string): string {
  const rows = grid.rows.map((cells) => {
    const labels = cells.filter(({ figure }) => !figure);
    if (labels.length < 2 || labels.length === cells.length) return cells;
    const glued: GridCell = { text: labels.map(({ text }) => text).join(between), columns: 1, rows: 1, figure: false };
    return [glued, ...cells.filter(({ figure }) => figure)];
  });
  return pipeRows({ ...grid, rows });
}

function ofDisputes(
  render: (figures: string[], grid: Grid) => string,
  others: (grid: Grid) => string,
): Layout["render"] {
  return (grid) => {
    if (grid.kind !== "disputes") return others(grid);
    return render(
      (grid.rows.at(-1) ?? []).map(({ text }) => text),
      grid,
    );
  };
}

const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

function fusedHeader(figures: string[]): string {
  const header = `行政复议行政诉讼${results.join("")}未经复议直接起诉复议后起诉${results.join("")}${results.join("")}`;
  return `${header}\n${figures.join(" ")}`;
}

function underSubHeadings(figures: string[]): string {
  const titles = ["（一）行政复议", "（二）行政诉讼：未经复议直接起诉", "（三）行政诉讼：复议后起诉"];
  return titles
    .map((title, at) => `${title}\n\n${markdownOf([results, figures.slice(5 * at, 5 * at + 5)])}`)
    .join("\n\n");
}

/** Each block a column, each result a row. */
function transposed(figures: string[]): string {
  const rows = results.map((name, at) => [name, figures[at] ?? "", figures[5 + at] ?? "", figures[10 + at] ?? ""]);
  return markdownOf([["", "行政复议", "未经复议直接起诉", "复议后起诉"], ...rows]);
}

/** Page numbers between rows, in the three ways in which they are printed. */
function pageNumbers(grid: Grid, render: (grid: Grid) => string, every: number): string {
  const marks = ["— 3 —", "第 4 页 共 9 页", "- 5 -"];
  const rows = grid.rows.flatMap((cells, at) => {
    const ends = cells.some(({ figure }) => figure) && at % every === 0;
    return ends ? [cells, [{ text: marks[at % 3] ?? "", columns: grid.width, rows: 1, figure: false }]] : [cells];
  });
  return render({ ...grid, rows });
}

/** Page numbers as bare digits on lines of their own. */
function barePageNumbers(grid: Grid): string {
  if (grid.kind === "disputes") return pipeRows(grid);
  return pipeRows(grid)
    .split("\n")
    .flatMap((line, at) => (at % 9 === 8 ? [line, String(at)] : [line]))
    .join("\n");
}

/** The header of table four cut short, as pages really print it. */
function cutShort(grid: Grid): string {
  if (grid.kind !== "disputes") return pipeRows(grid);
  const short: Record<string, string> = { 结果维持: "结果", 结果纠正: "结果", 其他结果: "其他", 尚未审结: "尚未" };
  const cut = (cell: GridCell): GridCell => ({ ...cell, text: short[cell.text] ?? cell.text });
  return pipeRows({ ...grid, rows: grid.rows.map((cells, at) => (at === 2 ? cells.map(cut) : cells)) });
}

export const damagedLayouts: readonly Layout[] = [
  { id: "oneRowTables", clean: false, render: (grid) => oneRowTables(grid, meaningless, false) },
  { id: "oneRowTablesLying", clean: false, render: (grid) => oneRowTables(grid, lying, true) },
  { id: "headedFigures", clean: false, render: headedFigures },
  { id: "repeatedHeader", clean: false, render: repeatedHeader },
  { id: "replacedHeader", clean: false, render: replacedHeader },
  { id: "tornOverCells", clean: false, render: (grid) => tornLabels(grid, pipeRows, " | ") },
  { id: "tornOverLines", clean: false, render: (grid) => tornLabels(grid, cellLines, "\n") },
  { id: "tornOverTabs", clean: false, render: (grid) => tornLabels(grid, tsv, "\t") },
  { id: "gluedGroups", clean: false, render: (grid) => gluedGroups(grid, "") },
  { id: "gluedGroupsSpaced", clean: false, render: (grid) => gluedGroups(grid, " ") },
  { id: "fusedHeader", clean: false, render: ofDisputes(fusedHeader, cellLines) },
  { id: "lostHeader", clean: false, render: ofDisputes((figures) => figures.join(" | "), pipeRows) },
  { id: "lostHeaderTabs", clean: false, render: ofDisputes((figures) => figures.join("\t"), tsv) },
  { id: "underSubHeadings", clean: false, render: ofDisputes(underSubHeadings, markdown) },
  { id: "transposed", clean: false, render: ofDisputes(transposed, markdown) },
  { id: "cutShort", clean: false, render: cutShort },
  { id: "pageNumbersPipes", clean: false, render: (grid) => pageNumbers(grid, pipeRows, 7) },
  { id: "pageNumbersLines", clean: false, render: (grid) => pageNumbers(grid, cellLines, 8) },
  { id: "pageNumbersCells", clean: false, render: (grid) => pageNumbers(grid, pipeCells, 6) },
  { id: "pageNumbersSpaces", clean: false, render: (grid) => pageNumbers(grid, spaceRows, 6) },
  { id: "barePageNumbers", clean: false, render: barePageNumbers },
];
