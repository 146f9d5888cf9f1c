/** A number that counts something, as printed in a sentence. Offsets are into the sentence's text. */
export interface Quantity {
  /** The value in single units: 1.2万条 is 12000; a percentage is its figure. */
  value: number;
  /** One unit of the last digit printed: 1 for 12, 1000 for 1.2万, 0.1 for 3.5%. */
  step: number;
  /** The number with 万 or 亿, without approximation and unit. */
  start: number;
  end: number;
  /** Behind the unit. */
  unitEnd: number;
  /** `%` for a percentage; empty where no unit word is printed. */
  unit: string;
  /** 约, 余, 多, 近, 以上 … */
  approximate: boolean;
  /** Written in Chinese numerals. */
  han: boolean;
  /** The words before it in its own clause, behind the figure before it. */
  lead: string;
  /** The words behind it, up to the next punctuation or figure. */
  tail: string;
  /** Offset of the bracket it stands in, or -1. */
  bracket: number;
}

/** A year named in a sentence: 2024年. */
export interface YearMention {
  year: number;
  start: number;
}
