import type { Rule } from "../finding";
import { order } from "./order";
import { period } from "./period";
import { year } from "./year";

/** Rules on years, the period of the figures and the date of signature. */
export const dateRules: readonly Rule[] = [year, period, order];
