import { countBefore, type Span } from "../source/lines";
import type { Edit, Fix } from "./edit";

/**
 * The edits of the repairs that may be applied without asking, all at once and in the order of the text: of two repairs
 * that touch only the first is taken, and of a repair all edits or none.
 */
export function safeEdits(fixes: readonly Fix[]): Edit[] {
  const safe = fixes.filter((fix) => fix.safe && fix.edits.length > 0);
  const taken: Edit[] = [];
  for (const { edits } of safe.sort((a, b) => startOf(a) - startOf(b))) {
    if (edits.some(({ span }) => touchesAny(taken, span))) continue;
    for (const edit of edits) taken.splice(placeFor(taken, edit.span.start), 0, edit);
  }
  return taken;
}

function startOf({ edits }: Fix): number {
  return edits[0]?.span.start ?? 0;
}

/** Spans taken do not overlap, so that only the neighbours can touch. */
function touchesAny(taken: readonly Edit[], { start, end }: Span): boolean {
  const place = placeFor(taken, start);
  const before = taken[place - 1];
  const behind = taken[place];
  return (before !== undefined && before.span.end >= start) || (behind !== undefined && behind.span.start <= end);
}

/** Behind the last edit that starts before an offset, so that edits stay sorted. */
function placeFor(taken: readonly Edit[], offset: number): number {
  return countBefore(taken.length, (at) => (taken[at] as Edit).span.start < offset);
}
