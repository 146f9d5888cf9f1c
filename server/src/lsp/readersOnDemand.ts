import type { Readers } from "../source/readers";

/** Loads the readers that few drafts need when the first such draft is opened; takes the place of `source/readers.ts`. */
export function readers(): Readers {
  return require("./readers.js") as Readers;
}
