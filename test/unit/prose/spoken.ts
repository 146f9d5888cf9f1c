import type { Statement } from "../../../server/src/prose/statement";
import { statementsOf } from "../../../server/src/prose/statements";
import type { Reading } from "../../../server/src/prose/vocabulary";
import type { DraftParts, Place } from "../figures/draft";
import { inDraft } from "./reading";

/** What the prose of a draft states, as `measure value`, `?` behind where it may speak of something else. */
export function spokenIn(text: string, place?: Place, options?: DraftParts): string[] {
  return statementsOf(inDraft(text, place, options).report).map(
    ({ measure, quantity, certainty, partial }) =>
      `${measure} ${quantity.value}${certainty === "likely" ? "?" : ""}${partial ? " at most" : ""}`,
  );
}

/** The last statement of a text. */
export function lastIn(text: string, place?: Place, options?: DraftParts): Statement | undefined {
  return statementsOf(inDraft(text, place, options).report).at(-1);
}

/** A reading as a sum: `received+carriedOver-carriedForward` with its columns in brackets. */
export function sumTold({ rows, minusRows = [], columns = [], minusColumns = [] }: Reading): string {
  const signed = (plus: readonly string[], minus: readonly string[]): string =>
    plus.join("+") + minus.map((key) => `-${key}`).join("");
  const places = signed(columns, minusColumns);
  return `${signed(rows, minusRows)}${places ? `(${places})` : ""}`;
}

/** Every reading of the last statement of a text. */
export function readingsIn(text: string, place?: Place, options?: DraftParts): string[] {
  return lastIn(text, place, options)?.readings.map(sumTold) ?? [];
}
