import type { TableId } from "../form/types";
import type { Quantity } from "./quantity";
import type { Scope } from "./scope";
import type { Sentence } from "./sentences";
import type { Reading } from "./vocabulary";

/** How sure it is that the words speak of the table's figure at all. */
export type Certainty = "sure" | "likely";

/** What a figure in prose says, as every cell or sum of cells it may honestly mean. */
export interface Statement {
  sentence: Sentence;
  /** Place of the sentence among the report's. */
  at: number;
  quantity: Quantity;
  table: TableId;
  /** What is counted: a key of the vocabulary. */
  measure: string;
  /** The words that say so, as printed. */
  word: string;
  readings: readonly Reading[];
  scope: Scope;
  certainty: Certainty;
  /** May be any part of what is counted, and is wrong only where it is more. */
  partial: boolean;
}
