import type { LayoutId } from "../../parse/layouts/layout";
import type { Grid, GridCell } from "./grid";

/** Prints a grid as text, without a line break behind the last row. */
export type Writer = (grid: Grid, newline: string) => string;

/** Rows of pipes; merged cells leave their pipes at the end of the row. */
const pipes: Writer = ({ rows, width }, newline) =>
  rows
    .map((row) => `${row.map(({ text }) => text).join(" | ")} |${"|".repeat(Math.max(0, fillers(row, width)))}`)
    .join(newline);

/** One cell a line with a pipe behind it; the pipes of merged cells on a line of their own. */
const pipeCells: Writer = ({ rows, width }, newline) =>
  rows
    .map((row) => {
      const rest = fillers(row, width);
      return [...row.map(({ text }) => `${text} |`), ...(rest > 0 ? ["|".repeat(rest)] : [])].join(newline);
    })
    .join(newline);

/** One cell a line with an empty line between. */
const lines: Writer = ({ rows }, newline) =>
  rows
    .flat()
    .map(({ text }) => text)
    .join(newline + newline);

/** One tab-indented cell a line, an empty line between rows, a lone tab where a merged cell reaches. */
const tabCells: Writer = (grid, newline) =>
  laidOut(grid)
    .map((row) =>
      row.flatMap((cell) => (cell === "covered" ? [] : [cell === "below" ? "\t" : `\t${cell.text}`])).join(newline),
    )
    .join(newline + newline);

/** A Markdown table, whose rows all have the full width; its first row is the header. */
const markdown: Writer = (grid, newline) =>
  laidOut(grid)
    .flatMap((row, at) => {
      const line = `| ${row.map((cell) => (typeof cell === "string" ? "" : cell.text)).join(" | ")} |`;
      return at === 0 ? [line, `|${" --- |".repeat(grid.width)}`] : [line];
    })
    .join(newline);

/** An HTML table with merged cells. */
const html: Writer = ({ rows }, newline) =>
  [
    "<table>",
    ...rows.map((row) => `<tr>${row.map((cell) => `<td${spans(cell)}>${cell.text}</td>`).join("")}</tr>`),
    "</table>",
  ].join(newline);

/** Rows as a spreadsheet pastes them; merged cells are empty ones. */
const tabs: Writer = (grid, newline) =>
  laidOut(grid)
    .map((row) => row.map((cell) => (typeof cell === "string" ? "" : cell.text)).join("\t"))
    .join(newline);

const spaces: Writer = ({ rows }, newline) => rows.map((row) => row.map(({ text }) => text).join(" ")).join(newline);

export const writers: Readonly<Record<LayoutId, Writer>> = {
  pipes,
  pipeCells,
  lines,
  tabCells,
  markdown,
  html,
  tabs,
  spaces,
};

function fillers(row: readonly GridCell[], width: number): number {
  return width - row.length;
}

function spans({ columns, rows }: GridCell): string {
  return `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
}

/** Every place of the grid: a cell where it starts, `covered` to its right, `below` beneath it. */
function laidOut({ rows, width }: Grid): (GridCell | "covered" | "below")[][] {
  const reach = new Array<number>(width).fill(0);
  return rows.map((row, at) => {
    const places: (GridCell | "covered" | "below")[] = [];
    const waiting = [...row];
    while (places.length < width) {
      const column = places.length;
      if ((reach[column] as number) > at) {
        places.push("below");
        continue;
      }
      const next = waiting.shift();
      if (!next) {
        places.push("covered");
        continue;
      }
      for (let span = 0; span < next.columns && places.length < width; span++) {
        reach[places.length] = at + next.rows;
        places.push(span === 0 ? next : "covered");
      }
    }
    return places;
  });
}
