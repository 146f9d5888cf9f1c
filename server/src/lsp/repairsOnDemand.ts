import type { Repairs } from "../fixes/repairs";

/** Loads what writes repairs when the first is asked for; takes the place of `fixes/repairs.ts`. */
export function repairs(): Repairs {
  return (require("./repairs.js") as { repairs(): Repairs }).repairs();
}
