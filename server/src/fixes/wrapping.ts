/** What stands around words in the text as typed: indentation and Markdown's marks on their line, or HTML tags. */
export interface Wrapping {
  /** Offsets of the words with what stands around them. */
  start: number;
  end: number;
  prefix: string;
  suffix: string;
  isHtml: boolean;
}

const mostTags = 400;
const openTags = /<[a-zA-Z][^<>]{0,200}>[ \t]*/g;
const closeTags = /^[ \t]*(?:<\/[a-zA-Z][a-zA-Z0-9]{0,10}>[ \t]*)+/;
const marks = /^[ \t\u3000\u00a0>]*(?:#{1,6}[ \t]*)?(?:\*\*|__)?/;
const endMarks = /^(?:\*\*|__)?[:：。]?(?:\*\*|__)?(?=[ \t\u3000]*(?:[\r\n]|$))/;

export function wrappingOf(source: string, start: number, end: number): Wrapping {
  return tagsAround(source, start, end) ?? marksAround(source, start, end);
}

/** The tags directly around the words, as many as open and close them. */
function tagsAround(source: string, start: number, end: number): Wrapping | null {
  const closing = closeTags.exec(source.slice(end, end + mostTags))?.[0];
  if (!closing) return null;
  const from = Math.max(0, start - mostTags);
  const before = source.slice(from, start);
  const opening: { at: number; name: string }[] = [];
  let next = -1;
  for (const { 0: tag, index } of before.matchAll(openTags)) {
    if (index !== next) opening.length = 0;
    opening.push({ at: from + index, name: nameOf(tag) });
    next = index + tag.length;
  }
  if (next !== before.length) return null;
  let suffixEnd = 0;
  let prefixStart = start;
  for (const { 0: tag, index } of closing.matchAll(/<\/[^>]*>/g)) {
    const last = opening.pop();
    if (last?.name !== nameOf(tag)) break;
    prefixStart = last.at;
    suffixEnd = index + tag.length;
  }
  if (suffixEnd === 0) return null;
  return {
    start: prefixStart,
    end: end + suffixEnd,
    prefix: source.slice(prefixStart, start),
    suffix: closing.slice(0, suffixEnd),
    isHtml: true,
  };
}

function nameOf(tag: string): string {
  return (/^<\/?([a-zA-Z0-9]+)/.exec(tag)?.[1] ?? "").toLowerCase();
}

function marksAround(source: string, start: number, end: number): Wrapping {
  let from = start;
  while (from > 0 && !/[\r\n\ufeff]/.test(source[from - 1] ?? "")) from--;
  const prefix = marks.exec(source.slice(from, start))?.[0] ?? "";
  const printed = endMarks.exec(source.slice(end, end + 8))?.[0] ?? "";
  const bold = /\*\*|__/.exec(prefix)?.[0];
  const suffix = bold && !printed.includes(bold) ? printed + bold : printed;
  return {
    start: from,
    end: end + printed.length,
    prefix,
    suffix: bold ? suffix : printed.replace(/\*\*|__/, ""),
    isHtml: false,
  };
}
