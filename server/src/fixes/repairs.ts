import { fixesOf, insertEverythingMissing } from "./fixes";
import { insertTable } from "./insertTable";
import { safeEdits } from "./safeEdits";
import { styleOf } from "./style";

/**
 * All that writes repairs. A session needs it only when a person asks for one; the bundle of the language server puts
 * `lsp/repairsOnDemand.ts` in place of this module.
 */
export interface Repairs {
  fixesOf: typeof fixesOf;
  insertEverythingMissing: typeof insertEverythingMissing;
  insertTable: typeof insertTable;
  safeEdits: typeof safeEdits;
  styleOf: typeof styleOf;
}

const bundled: Repairs = { fixesOf, insertEverythingMissing, insertTable, safeEdits, styleOf };

export function repairs(): Repairs {
  return bundled;
}
