import type { TableForm } from "../form/types";
import type { TableReading } from "../parse/tableReading";
import type { Span } from "../source/lines";
import type { View } from "../source/view";
import type { Report, SectionReading } from "./report";

/** A section with the view it is in. */
interface Place {
  view: View;
  section: SectionReading;
}

/**
 * The reading of a section's table in an earlier version, moved to where the section now stands, if the section is word for
 * word the same; null where it must be read anew. The earlier version must not be asked any more.
 */
export function reuseTable(now: Place, earlier: Report, form: TableForm): TableReading | null {
  const table = earlier.tables[form.id];
  const section = earlier.sections.find((one) => one.form.table === form.id);
  if (!table || !section || earlier.form.tables[form.id] !== form) return null;
  // A table that stood elsewhere may have gone, or come to its section.
  if (table.span.start < section.span.start || table.span.end > section.span.end) return null;
  if (!isSame(now, { view: earlier.view, section })) return null;
  move(table, now.section.span.start - section.span.start);
  return table;
}

/** The folded text depends on the rest of the draft too: it may turn out to be in Traditional script. */
function isSame(now: Place, before: Place): boolean {
  const typed = ({ view, section: { span } }: Place): string => view.source.slice(span.start, span.end);
  const folded = ({ view, section }: Place): string => view.text.slice(section.bodyStart, section.bodyEnd);
  return typed(now) === typed(before) && folded(now) === folded(before);
}

function move(table: TableReading, by: number): void {
  if (by === 0) return;
  const spans = new Set<Span>([table.span, ...table.repeated, ...table.headerDifferences.map(({ span }) => span)]);
  for (const head of table.blockHeads) if (head) spans.add(head);
  for (const { label, span, cells, printed, split } of table.rows) {
    if (label) spans.add(label);
    if (span) spans.add(span);
    if (split) spans.add(split.span);
    for (const cell of printed) spans.add(cell.span);
    for (const cell of cells ?? []) spans.add(cell.span);
  }
  for (const span of spans) {
    span.start += by;
    span.end += by;
  }
}
