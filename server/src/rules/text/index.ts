import type { Rule } from "../finding";
import { foreignLink } from "./foreignLink";
import { otherBody } from "./otherBody";
import { personalData } from "./personalData";
import { placeholder } from "./placeholder";
import { punctuation } from "./punctuation";
import { repeated } from "./repeated";
import { residue } from "./residue";

/** Rules on the wording, and on what does not belong in the text at all. */
export const textRules: readonly Rule[] = [
  repeated,
  placeholder,
  residue,
  foreignLink,
  personalData,
  otherBody,
  punctuation,
];
