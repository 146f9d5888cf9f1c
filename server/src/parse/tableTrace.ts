import type { TableForm } from "../form/types";
import { labelKey } from "./labelKey";
import type { LineRange } from "./readTable";
import { absentRow, type TableReading } from "./tableReading";
import type { ViewLines } from "./viewLines";
import { vocabularyOf } from "./vocabulary";

const fewestRows = 3;
const longestLine = 160;
/** Words, and behind them nothing but figures and what may part them. */
const labelAndFigures = /^([^\d]*(?:\d{1,2}[.、][^\d]+)?)([\d][\d,;:.\-+ \t]*)$/;

/**
 * A table whose cells no reader can tell apart, such as rows parted by commas: lines that are a row's label and figures.
 * It is there, so that nobody should say that it is missing; null where there is no such trace.
 */
export function traceOfTable(lines: ViewLines, { first, last }: LineRange, form: TableForm): TableReading | null {
  const { entries } = vocabularyOf(form.id);
  const met = new Set<string>();
  let from = -1;
  let to = -1;
  for (let line = first; line < last; line++) {
    if (lines.length(line) > longestLine) continue;
    const label = labelAndFigures.exec(lines.text(line))?.[1];
    const row = label && entries.get(labelKey(label))?.row;
    if (!row) continue;
    met.add(row);
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
