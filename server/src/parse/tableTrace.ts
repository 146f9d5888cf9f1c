import { figureCount } from "../form/forms";
import type { TableForm } from "../form/types";
import { labelKey } from "./labelKey";
import type { LineRange } from "./readTable";
import { absentRow, type TableReading } from "./tableReading";
import { readValue } from "./value";
import type { ViewLines } from "./viewLines";
import { type Vocabulary, vocabularyOf } from "./vocabulary";

const fewestRows = 3;
const longestLine = 160;
const figure = /\d+/g;
/** Marks that part cells, but not the digits of a figure. */
const marks = /"?(?:[;&、]|(?<!\d),|,(?!\d{3}\b))"?/;
const word = /[\u4e00-\u9fff]/;
/** Words, and behind the last of them figures and what may part them. */
const labelAndFigures = /^(.*[\u4e00-\u9fff])[^\u4e00-\u9fffa-z]*\d[^\u4e00-\u9fffa-z]*$/i;

/**
 * A table whose cells no reader can tell apart, such as rows parted by commas or arrows: lines that are a row's label and
 * figures, or the figures of a whole table. It is there, so that nobody should say that it is missing; null where there
 * is no such trace.
 */
export function traceOfTable(lines: ViewLines, { first, last }: LineRange, form: TableForm): TableReading | null {
  const { entries } = vocabularyOf(form.id);
  const met = new Set<string>();
  let from = -1;
  let to = -1;
  for (let line = first; line < last; line++) {
    if (lines.length(line) > longestLine) continue;
    const text = lines.text(line);
    const keys = form.arrangement === "across" ? figuresOf(text, form) : rowOf(text, entries);
    if (keys.length === 0) continue;
    for (const key of keys) met.add(key);
    if (from < 0) from = lines.trimmedStart(line);
    to = lines.trimmedEnd(line);
  }
  if (met.size < fewestRows) return null;
  const { view } = lines;
  return {
    form,
    layout: "lines",
    span: { start: view.sourceStart(from), end: view.sourceEnd(to) },
    rows: form.rows.map(absentRow),
    readable: false,
    headerDifferences: [],
    blockHeads: [],
    repeated: [],
    memo: {},
  };
}

/** The row a line begins with the label of, or, behind labels to the left of it, comes to; figures alone follow. */
function rowOf(text: string, entries: Vocabulary["entries"]): string[] {
  let label = labelAndFigures.exec(text)?.[1] ?? labelBeforeMarks(text);
  while (label !== "") {
    const row = entries.get(labelKey(label))?.row;
    if (row) return [row];
    // What parts the label from one to the left of it is no word either.
    const next = label.search(/[^\u4e00-\u9fff][\u4e00-\u9fff]/);
    if (next < 0) return [];
    label = label.slice(next + 1);
  }
  return [];
}

/** What stands in front of figures, dashes, 无 or nothing, where marks part the cells. */
function labelBeforeMarks(text: string): string {
  const pieces = text.split(marks);
  const last = pieces.findLastIndex((piece) => isWords(piece));
  return last < pieces.length - 1 ? (pieces[last] ?? "") : "";
}

/** The keys of all rows, where a line is nothing but the figures of a table that is printed across. */
function figuresOf(text: string, form: TableForm): string[] {
  const count = figureCount(form);
  const cells = text.split(marks);
  const isRow = cells.length === count && !cells.some(isWords);
  const isFigures = !word.test(text) && (text.match(figure)?.length ?? 0) >= count;
  return isRow || isFigures ? form.rows.map(({ key }) => key) : [];
}

function isWords(cell: string): boolean {
  return readValue(cell.replaceAll('"', "").trim()).state === "text";
}
