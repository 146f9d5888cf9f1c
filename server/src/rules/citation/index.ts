import type { Rule } from "../finding";
import { mismatch } from "./mismatch";
import { shape } from "./shape";
import { superseded } from "./superseded";

/** Rules on the regulations and notices a report cites. */
export const citationRules: readonly Rule[] = [superseded, mismatch, shape];
