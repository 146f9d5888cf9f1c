import type { Span } from "../source/lines";

/** Replaces a span of the text as typed (UTF-16 offsets); an empty span inserts. */
export interface Edit {
  span: Span;
  text: string;
  /** The same text as a snippet with tab stops, where it has any. */
  snippet?: string;
}

/** Words of the draft as a snippet holds them: `$`, `}` and `\\` would mean something else there. */
export function inSnippet(words: string): string {
  return words.replace(/[\\$}]/g, "\\$&");
}

/** A repair as it is offered: edits in the order of the text that do not overlap. */
export interface Fix {
  title: string;
  edits: Edit[];
  /** Only one answer is right, and this is it. */
  preferred: boolean;
  /** Cannot change the meaning of the draft; may be applied without asking. */
  safe: boolean;
}

/** The text after the edits. Throws where edits overlap, which would be a mistake of ours. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = "";
  let at = 0;
  for (const { span, text: replacement } of sorted) {
    if (span.start < at) throw new Error(`edits overlap at offset ${span.start}`);
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return result + text.slice(at);
}
