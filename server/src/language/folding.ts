import type { Document } from "../report/report";
import type { Span } from "../source/lines";

/** What can be folded: sections, aspects and tables. UTF-16 offsets as typed; blank lines at the end stay visible. */
export function foldingSpans(document: Document): Span[] {
  const spans: Span[] = [];
  for (const report of document.reports) {
    for (const section of report.sections) {
      spans.push(section.span, ...section.aspects.map(({ span }) => span));
    }
    for (const table of Object.values(report.tables)) if (table) spans.push(table.span);
  }
  return spans.map(({ start, end }) => ({ start, end: withoutTrailingBlanks(document.text, start, end) }));
}

function withoutTrailingBlanks(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? "")) last--;
  return last;
}
