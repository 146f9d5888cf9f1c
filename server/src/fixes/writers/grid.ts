import type { BlockForm, RowForm, TableForm } from "../../form/types";

/** One printed cell: a label, or a figure of the form. */
export interface GridCell {
  text: string;
  figure?: { row: string; column: string };
  columns: number;
  rows: number;
}

/** A table as it is printed: rows of cells that start in them, merged cells once, and the full width in columns. */
export interface Grid {
  rows: GridCell[][];
  width: number;
}

/** The figure of a row and column as text. */
export type FigureText = (row: string, column: string) => string;

const labelColumns = 3;

/** The whole table as the form prints it. */
export function gridOf(table: TableForm, figure: FigureText): Grid {
  switch (table.arrangement) {
    case "blocks":
      return blocksGrid(table, figure);
    case "across":
      return acrossGrid(table, figure);
    case "down":
      return downGrid(table, table.rows, figure, true);
  }
}

/**
 * Some rows of a table alone, for a row that is missing; `withHead` prints what stands over or before the first of them: the
 * title and header of its block, or the cell of its group. `withRoom` has an empty cell beneath each group printed above.
 */
export function rowsGrid(
  table: TableForm,
  keys: readonly string[],
  figure: FigureText,
  withHead: boolean,
  withRoom = false,
): Grid {
  const rows = table.rows.filter(({ key }) => keys.includes(key));
  if (table.arrangement !== "blocks") return downGrid(table, rows, figure, false, withHead, withRoom);
  const width = blockWidth(table);
  const block = table.blocks?.find(({ rows: own }) => own.includes(rows[0]?.key ?? ""));
  const head = withHead && block ? blockHead(block, width) : [];
  return { width, rows: [...head, ...rows.map((row) => blockRow(row, figure, width))] };
}

function cell(text: string, columns = 1, rows = 1): GridCell {
  return { text, columns, rows };
}

function figureCell(row: RowForm, column: string, figure: FigureText, columns = 1): GridCell {
  return { text: figure(row.key, column), figure: { row: row.key, column }, columns, rows: 1 };
}

function blockWidth(table: TableForm): number {
  return Math.max(...table.rows.map(({ columns }) => columns.length)) + 1;
}

function blocksGrid(table: TableForm, figure: FigureText): Grid {
  const width = blockWidth(table);
  const rows: GridCell[][] = [];
  for (const block of table.blocks ?? []) {
    rows.push(...blockHead(block, width));
    for (const row of table.rows.filter(({ key }) => block.rows.includes(key))) rows.push(blockRow(row, figure, width));
  }
  return { rows, width };
}

function blockHead({ title, header }: BlockForm, width: number): GridCell[][] {
  return [
    [cell(title, width)],
    stretch(
      header.map((text) => cell(text)),
      width,
    ),
  ];
}

function blockRow(row: RowForm, figure: FigureText, width: number): GridCell[] {
  return stretch([cell(row.label), ...row.columns.map(({ key }) => figureCell(row, key, figure))], width);
}

/** The last cell of a short row takes the room that is left. */
function stretch(cells: GridCell[], width: number): GridCell[] {
  const last = cells.at(-1);
  if (last) last.columns += width - cells.length;
  return cells;
}

function acrossGrid(table: TableForm, figure: FigureText): Grid {
  const header = headerRows(table);
  const figures = table.rows.flatMap((row) => row.columns.map(({ key }) => figureCell(row, key, figure)));
  return { rows: [...header, figures], width: figures.length };
}

function headerRows(table: TableForm): GridCell[][] {
  return table.header.map((row) => row.map(({ label, columns, rows }) => cell(label, columns, rows)));
}

function downGrid(
  table: TableForm,
  rows: readonly RowForm[],
  figure: FigureText,
  whole: boolean,
  withGroup = whole,
  withRoom = false,
): Grid {
  const width = labelColumns + (rows[0]?.columns.length ?? 0);
  const printed = whole ? headerRows(table) : [];
  const reaching: string[] = [];
  rows.forEach((row, at) => {
    const before = rows[at - 1]?.groups ?? [];
    const groups = row.groups.flatMap((group, level) => {
      if (reaching[level] === group) return [];
      const isAbove = before[level] === group || (at === 0 && !withGroup);
      if (isAbove || (!whole && level === 0 && !startsGroup(table, row, level))) return withRoom ? cell("") : [];
      reaching[level] = group;
      return cell(group, 1, rows.slice(at).filter(({ groups: own }) => own[level] === group).length);
    });
    const label = cell(row.label, labelColumns - row.groups.length);
    printed.push([...groups, label, ...row.columns.map(({ key }) => figureCell(row, key, figure))]);
  });
  return { rows: printed, width };
}

/** Whether a row is the first of its group in the form. */
export function startsGroup(table: TableForm, row: RowForm, level: number): boolean {
  const at = table.rows.indexOf(row);
  return table.rows[at - 1]?.groups[level] !== row.groups[level];
}
