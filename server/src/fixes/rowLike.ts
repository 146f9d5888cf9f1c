import type { RowForm } from "../form/types";
import { labelKey } from "../parse/labelKey";
import type { LayoutId } from "../parse/layouts/layout";
import type { RowReading, TableReading } from "../parse/tableReading";
import { applyEdits, type Edit } from "./edit";
import { lineEnd, lineStart } from "./places";
import { writeCell } from "./setCell";

/** Layouts in which a row is a line and its cells stand below those of other rows. */
const aligned: ReadonlySet<LayoutId> = new Set(["tabs", "pipes", "markdown"]);
const separators = /^[\s|｜]*$/;
const firstCell = /^[^\t|｜]*[^\s|｜]/;

/** What is to be written into a further row. */
export interface NewRow {
  form: RowForm;
  label: string;
  /** The label of its innermost group, where it is the first row of it. */
  group: string | undefined;
  figures: readonly number[];
}

/**
 * The line of a further row, written as the line of a row like it: with the empty cells beside its label, the blanks around
 * its cells and the separators at its ends. Null where no row is like it.
 */
export function rowLike(source: string, table: TableReading, row: NewRow): string | null {
  if (!aligned.has(table.layout)) return null;
  const { form } = row;
  const models = table.rows.flatMap((reading) => {
    const isAlike =
      reading.form.groups.length === form.groups.length && reading.form.columns.length === form.columns.length;
    return isAlike && !reading.split ? (modelOf(source, table, reading) ?? []) : [];
  });
  if (row.group !== undefined) {
    const model = models.find(({ group }) => group) ?? withRoom(source, models);
    return model ? written(source, model, row) : null;
  }
  const siblings = models.filter(({ reading }) => reading.form.groups.at(-1) === form.groups.at(-1));
  // Where every row repeats the labels of its groups, only rows of the same group are alike.
  const repeats = siblings.filter(({ isBare }) => !isBare).length > 1;
  const model = repeats ? siblings[0] : (siblings.find(({ isBare }) => isBare) ?? models.find(({ isBare }) => isBare));
  return model ? written(source, model, row) : null;
}

interface Model {
  reading: RowReading;
  start: number;
  end: number;
  /** Nothing but separators stands beside its label and figures. */
  isBare: boolean;
  /** The cell that holds the label of its innermost group and nothing else. */
  group: Edit["span"] | undefined;
}

/** A row that stands in a line of its own. */
function modelOf(source: string, { rows }: TableReading, reading: RowReading): Model | null {
  const { cells, label, span, form } = reading;
  if (!cells || !label || !span) return null;
  const start = lineStart(source, span.start);
  const end = lineEnd(source, span.start);
  const last = cells.at(-1);
  if (!last || last.span.end > end || label.end > end || span.start < start) return null;
  if (rows.some((other) => other !== reading && other.span && other.span.start < end && other.span.end > start))
    return null;
  const edits = [label, ...cells.map((cell) => cell.span)].map((own) => ({ span: moved(own, -start), text: "" }));
  const beside = applyEdits(source.slice(start, end), edits);
  const cell = firstCell.exec(source.slice(span.start, label.start))?.[0] ?? "";
  const isGroup = cell !== "" && labelKey(cell) === labelKey(form.groups.at(-1) ?? "");
  const isOnlyGroup = isGroup && separators.test(beside.replace(cell, ""));
  return {
    reading,
    start,
    end,
    isBare: separators.test(beside),
    group: isOnlyGroup ? { start: span.start, end: span.start + cell.length } : undefined,
  };
}

/** A row with an empty cell beside its label, which has room for the label of a group. */
function withRoom(source: string, models: readonly Model[]): Model | undefined {
  for (const model of models) {
    if (!model.isBare) continue;
    const before = source.slice(model.start, model.reading.label?.start);
    const room = /(?<=[\t|｜])([ \u3000]*)[\t|｜][ \u3000]*$/.exec(before);
    if (!room) continue;
    const start = model.start + room.index;
    return { ...model, group: { start, end: start + (room[1] ?? "").length } };
  }
  return undefined;
}

function written(source: string, { reading, start, end, group, isBare }: Model, row: NewRow): string {
  const edits = (reading.cells ?? []).map((cell, at) => writeCell(source, cell, row.figures[at] ?? 0));
  if (reading.label) edits.push({ span: reading.label, text: row.label });
  if (group && row.group !== undefined)
    edits.push({ span: group, text: group.start < group.end && isBare ? ` ${row.group} ` : row.group });
  return applyEdits(
    source.slice(start, end),
    edits.map(({ span, text }) => ({ span: moved(span, -start), text })),
  );
}

function moved({ start, end }: Edit["span"], by: number): Edit["span"] {
  return { start: start + by, end: end + by };
}
