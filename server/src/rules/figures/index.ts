import type { Rule } from "../finding";
import { applications } from "./applications";
import { claim } from "./claim";
import { countWord } from "./count-word";
import { disclosure } from "./disclosure";
import { disputes } from "./disputes";
import { fee } from "./fee";
import { flow } from "./flow";
import { parts } from "./parts";
import { share } from "./share";
import { unit } from "./unit";
import { zero } from "./zero";

/** The rules on figures in prose. */
export const figureRules: Rule[] = [
  applications,
  flow,
  disputes,
  disclosure,
  parts,
  share,
  claim,
  zero,
  unit,
  countWord,
  fee,
];
