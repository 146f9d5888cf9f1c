import type { Report } from "../../report/report";
import type { Span } from "../../source/lines";

/** The report's title, or its first line with words: where findings about the whole report are shown. */
export function headOf(report: Report): Span {
  if (report.title) return report.title.span;
  return firstWords(report) ?? { start: report.span.start, end: report.span.start };
}

function firstWords({ lines, firstLine, lastLine, view }: Report): Span | null {
  for (let line = firstLine; line < lastLine; line++)
    if (lines.length(line) > 0)
      return { start: view.sourceStart(lines.trimmedStart(line)), end: view.sourceEnd(lines.trimmedEnd(line)) };
  return null;
}
