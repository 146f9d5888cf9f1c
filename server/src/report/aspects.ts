import { aspects as aspectForms } from "../form/sections";
import type { ViewLines } from "../parse/viewLines";
import type { View } from "../source/view";
import type { AspectReading, SectionReading } from "./report";

const subHeading =
  /^#{0,6}[ \t]*(?:\*\*)?[ \t]*(?:[(][ \t]*[一二三四五六七八九十]{1,3}[ \t]*[)]?|[一二三四五六七八九十]{1,3}[ \t]*[)]|[㈠-㈩])[ \t]*、?[ \t]*/;
const numbered = /^#{0,6}[ \t]*(?:\*\*)?[ \t]*\d{1,2}[ \t]*[.、)][ \t]*(?!\d)/;
const longestName = 36;

/** The sub-headings of section one: （一）… at the first level, or 1.… where the section has no others. */
export function readAspects(view: View, lines: ViewLines, section: SectionReading): AspectReading[] {
  const bracketed = collect(view, lines, section, subHeading);
  return bracketed.length > 0 ? bracketed : collect(view, lines, section, numbered);
}

function collect(view: View, lines: ViewLines, section: SectionReading, shape: RegExp): AspectReading[] {
  const found: AspectReading[] = [];
  const ends: number[] = [];
  for (let line = section.firstLine; line < section.lastLine; line++) {
    const from = lines.trimmedStart(line);
    const to = lines.trimmedEnd(line);
    const lead = shape.exec(view.text.slice(from, Math.min(to, from + 2 * longestName)));
    if (!lead) continue;
    const words = view.text.slice(from + lead[0].length, Math.min(to, from + lead[0].length + longestName));
    const stop = words.search(/[。:,;!*]/);
    const name = stop < 0 ? words : words.slice(0, stop);
    ends.push(view.sourceStart(from));
    found.push({
      id: aspectForms.find(({ wordings }) => wordings.test(name))?.id ?? null,
      text: name.trim(),
      heading: { start: view.sourceStart(from), end: view.sourceEnd(from + lead[0].length + name.length) },
      span: { start: view.sourceStart(from), end: section.span.end },
    });
  }
  found.forEach((aspect, at) => {
    aspect.span.end = ends[at + 1] ?? section.span.end;
  });
  return found;
}
