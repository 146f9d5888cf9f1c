/** Layouts of drafts that come whole: nothing is lost, not even a word of the header. */
import { type Grid, type GridCell, laidOut } from "./grid";

export interface Layout {
  id: string;
  clean: boolean;
  render(grid: Grid): string;
}

/** A row a line, cells parted by pipes; the room of merged cells trails as pipes, the last row's is lost. */
export function pipeRows(grid: Grid): string {
  const lines = grid.rows.map((cells, at) => {
    const text = cells.map((cell) => torn(cell, " ")).join(" | ");
    const rest = at < grid.rows.length - 1 ? fillers(grid, cells) : "";
    return `${text} |${rest === "" ? "" : ` ${rest}`}`;
  });
  return lines.join("\n");
}

/** A cell a line with a pipe behind it; a line of pipes for the room of merged cells, but not at the end. */
export function pipeCells(grid: Grid): string {
  const lines = grid.rows.flatMap((cells, at) => {
    const rest = at < grid.rows.length - 1 ? fillers(grid, cells) : "";
    return [...cells.map((cell) => `${torn(cell, " ")} |`), ...(rest === "" ? [] : [rest])];
  });
  return lines.join("\n");
}

/** A cell a line, a blank line between cells, header cells torn over two lines. */
export function cellLines(grid: Grid): string {
  return grid.rows.flatMap((cells) => cells.map((cell) => torn(cell, "\n\n"))).join("\n\n");
}

/** A cell a line, indented by a tab; an empty line between rows, a lone tab for the room under a merged cell. */
export function tabCells(grid: Grid): string {
  return laidOut(grid)
    .map((line, row) => line.flatMap((cell, column) => tabCell(grid, cell, row, column)).join("\n"))
    .join("\n\n");
}

function tabCell(grid: Grid, cell: GridCell | null, row: number, column: number): string[] {
  if (cell) return [`\t${torn(cell, "\n")}`];
  return isUnder(grid, row, column) ? ["\t"] : [];
}

/** Whether a covered place lies below its cell, and not merely beside it. */
function isUnder(grid: Grid, row: number, column: number): boolean {
  const lines = laidOut(grid);
  for (let above = row - 1; above >= 0; above--) {
    const cell = lines[above]?.[column];
    if (cell) return cell.rows > row - above;
    const left = lines[above]?.slice(0, column).findLastIndex((other) => other !== null) ?? -1;
    const wide = lines[above]?.[left];
    if (wide && left + wide.columns > column && wide.rows > row - above) return false;
  }
  return false;
}

/** A Markdown table; covered places are empty cells. */
export function markdown(grid: Grid): string {
  return markdownOf(laidOut(grid).map((line) => line.map((cell) => (cell ? cell.text : ""))));
}

/** A Markdown table, its columns padded and its separator row with colons. */
function markdownAligned(grid: Grid): string {
  const [first, ...rest] = laidOut(grid).map(
    (line) => `| ${line.map((cell) => (cell?.text ?? "").padEnd(10, " ")).join(" | ")} |`,
  );
  return [first, `|${" :--- |".repeat(grid.width)}`, ...rest].join("\n");
}

/** A Markdown table without the outer pipes. */
function markdownBare(grid: Grid): string {
  const lines = laidOut(grid).map((line) => line.map((cell) => cell?.text ?? "").join(" | "));
  return [lines[0], new Array(grid.width).fill("---").join(" | "), ...lines.slice(1)].join("\n");
}

/** A Markdown table whose merged labels are repeated in every place they cover. */
function markdownRepeated(grid: Grid): string {
  const lines = laidOut(grid).map((line) => line.map((cell) => cell?.text ?? ""));
  laidOut(grid).forEach((line, row) => {
    line.forEach((cell, column) => {
      if (!cell || cell.figure) return;
      for (let below = 0; below < cell.rows; below++)
        for (let right = 0; right < cell.columns; right++) {
          const target = lines[row + below];
          if (target) target[column + right] = cell.text;
        }
    });
  });
  return markdownOf(lines);
}

export function markdownOf(lines: readonly (readonly string[])[]): string {
  const rows = lines.map((line) => `| ${line.join(" | ")} |`);
  return [rows[0], `|${" --- |".repeat(lines[0]?.length ?? 0)}`, ...rows.slice(1)].join("\n");
}

interface HtmlStyle {
  /** Between tags. */
  line: string;
  indent: string;
  closing: boolean;
  cell(text: string): string;
}

function html(grid: Grid, style: HtmlStyle): string {
  const close = (tag: string): string => (style.closing ? `</${tag}>` : "");
  const rows = grid.rows.map((cells) => {
    const inner = cells.map(({ text, columns, rows: down }) => {
      const spans = `${down > 1 ? ` rowspan="${down}"` : ""}${columns > 1 ? ` colspan="${columns}"` : ""}`;
      return `${style.indent}${style.indent}<td${spans}>${style.cell(text)}${close("td")}`;
    });
    return [`${style.indent}<tr>`, ...inner, `${style.indent}${close("tr")}`]
      .filter((text) => text.trim() !== "")
      .join(style.line);
  });
  return [`<table border="1">`, `<tbody>`, ...rows, `</tbody>`, `</table>`].join(style.line);
}

/** Rows as Excel gives them: cells parted by tabs, the room of merged cells empty. */
export function tsv(grid: Grid): string {
  return laidOut(grid)
    .map((line) => line.map((cell) => cell?.text ?? "").join("\t"))
    .join("\n");
}

/** Tab-parted rows of nothing but the cells that are there. */
function tsvCompact(grid: Grid): string {
  return grid.rows.map((cells) => cells.map(({ text }) => text).join("\t")).join("\n");
}

/** Rows of pipes, each with a pipe alone on the line before it. */
function leadingPipe(grid: Grid): string {
  return grid.rows.map((cells) => `|\n${cells.map(({ text }) => text).join(" | ")} |`).join("\n");
}

/** A row a line, cells parted by blanks. */
export function spaceRows(grid: Grid): string {
  return grid.rows.map((cells) => cells.map(({ text }) => text).join("  ")).join("\n");
}

/** The whole table on one line. */
function oneLine(grid: Grid): string {
  return grid.rows.flatMap((cells) => cells.map(({ text }) => text)).join(" ");
}

/** A label as it is broken in narrow header cells. */
function torn(cell: GridCell, between: string): string {
  return cell.text === "商业企业" || cell.text === "科研机构"
    ? `${cell.text.slice(0, 2)}${between}${cell.text.slice(2)}`
    : cell.text;
}

function fillers(grid: Grid, cells: readonly GridCell[]): string {
  return "|".repeat(Math.max(0, grid.width - cells.length));
}

const plain = (text: string): string => text;
const word = (text: string): string =>
  `<p class="MsoNormal"><span lang="EN-US">${text === "" ? "&nbsp;" : text}</span></p>`;
const padded = (text: string): string => `&nbsp;${text}&nbsp;`;

export const cleanLayouts: readonly Layout[] = [
  { id: "pipes", clean: true, render: pipeRows },
  { id: "pipeCells", clean: true, render: pipeCells },
  { id: "lines", clean: true, render: cellLines },
  { id: "tabCells", clean: true, render: tabCells },
  { id: "markdown", clean: true, render: markdown },
  { id: "markdownAligned", clean: true, render: markdownAligned },
  { id: "markdownBare", clean: true, render: markdownBare },
  { id: "markdownRepeated", clean: true, render: markdownRepeated },
  { id: "html", clean: true, render: (grid) => html(grid, { line: "\n", indent: "  ", closing: true, cell: plain }) },
  {
    id: "htmlOneLine",
    clean: true,
    render: (grid) => html(grid, { line: "", indent: "", closing: true, cell: plain }),
  },
  {
    id: "htmlUnclosed",
    clean: true,
    render: (grid) => html(grid, { line: "\n", indent: "", closing: false, cell: plain }),
  },
  {
    id: "htmlWord",
    clean: true,
    render: (grid) => html(grid, { line: "\n", indent: "\t", closing: true, cell: word }),
  },
  {
    id: "htmlPadded",
    clean: true,
    render: (grid) => html(grid, { line: "", indent: "", closing: false, cell: padded }),
  },
  { id: "tsv", clean: true, render: tsv },
  { id: "tsvCompact", clean: true, render: tsvCompact },
  { id: "leadingPipe", clean: true, render: leadingPipe },
  { id: "spaces", clean: true, render: spaceRows },
  { id: "oneLine", clean: true, render: oneLine },
];
