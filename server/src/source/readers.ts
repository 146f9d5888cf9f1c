import type { MarkupReading } from "./markup";
import { readMarkup } from "./readMarkup";
import { traditionalPairs } from "./traditional";

/**
 * What only some drafts need: the reader of HTML and the table of Traditional characters. Together they are as large as
 * half of the service; the bundle of the language server puts `lsp/readersOnDemand.ts` in place of this module.
 */
export interface Readers {
  readMarkup(text: string): MarkupReading;
  /** Pairs of UTF-16 code units: a Traditional character, then its Simplified form. */
  traditionalPairs: string;
}

const bundled: Readers = { readMarkup, traditionalPairs };

export function readers(): Readers {
  return bundled;
}
