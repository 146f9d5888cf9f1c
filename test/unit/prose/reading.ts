import type { SectionId } from "../../../server/src/form/types";
import { sentencesOf } from "../../../server/src/prose/prose";
import type { Quantity } from "../../../server/src/prose/quantity";
import { readSentences, type Sentence } from "../../../server/src/prose/sentences";
import type { Report } from "../../../server/src/report/report";
import { createView } from "../../../server/src/source/view";
import { type DraftParts, draft, type Place, reportOf } from "../figures/draft";

/** The sentences of a paragraph that stands alone. */
export function sentencesIn(text: string, section: SectionId | null = "overview"): Sentence[] {
  const folded = createView(text).text;
  return readSentences({ start: 0, end: folded.length, text: folded, section }, 0);
}

/** The only sentence of a text. */
export function sentenceIn(text: string, section: SectionId | null = "overview"): Sentence {
  const [sentence, ...rest] = sentencesIn(text, section);
  if (!sentence || rest.length > 0) throw new Error(`not one sentence: ${text}`);
  return sentence;
}

export function quantitiesIn(text: string): Quantity[] {
  return sentencesIn(text).flatMap(({ quantities }) => quantities);
}

/** The only quantity of a text. */
export function quantityIn(text: string): Quantity {
  const [quantity, ...rest] = quantitiesIn(text);
  if (!quantity || rest.length > 0) throw new Error(`${rest.length} quantities too many: ${text}`);
  return quantity;
}

/** A value with its unit, as `90条`, and `~` in front where it is approximate. */
export function told({ value, unit, approximate }: Quantity): string {
  return `${approximate ? "~" : ""}${value}${unit}`;
}

/** The base draft with a text in one of its sections, read, and the sentences of that text. */
export function inDraft(
  text: string,
  place: Place = "overview",
  options: DraftParts = {},
): { report: Report; sentences: Sentence[] } {
  const report = reportOf(draft({ ...options, text, in: place }));
  const section = place === "preamble" ? null : place;
  return { report, sentences: sentencesOf(report).filter((sentence) => sentence.section === section) };
}
