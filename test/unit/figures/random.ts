import type { Figures, Rows } from "./draft";

/** A small generator with a fixed seed: the same drafts in every run. */
export class Random {
  constructor(private state: number) {}

  /** An integer from 0 to below the bound. */
  below(bound: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * bound);
  }

  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}

const outcomeKeys = [
  "granted",
  "partlyGranted",
  "refused.stateSecret",
  "refused.thirdParty",
  "refused.internalAffairs",
  "refused.process",
  "refused.enforcementFile",
  "refused.adminQuery",
  "unavailable.notHeld",
  "unavailable.needsCreation",
  "unavailable.unclear",
  "unprocessed.complaint",
  "unprocessed.repeated",
  "other.uncorrected",
  "other.rest",
];

/** Figures that satisfy every identity of the form. */
export function randomFigures(random: Random): Figures {
  const rows: Rows = {};
  for (const key of outcomeKeys) rows[key] = row(random, key === "granted" ? 60 : 14);
  const total = sum(Object.values(rows));
  const carriedForward = row(random, 5);
  const carriedOver = total.slice(0, 6).map((value) => Math.min(value, random.below(4)));
  const received = total
    .slice(0, 6)
    .map((value, at) => value + (carriedForward[at] as number) - (carriedOver[at] as number));
  Object.assign(rows, { received: closed(received), carriedOver: closed(carriedOver), total, carriedForward });
  const disputes: Rows = {};
  for (const key of ["reconsideration", "litigation", "litigationAfterReconsideration"])
    disputes[key] = closed([random.between(1, 8), random.below(5), random.below(5), random.below(2)]);
  return { disclosure: disclosure(random), applications: rows, disputes };
}

function disclosure(random: Random): Rows {
  const count = (): number => random.between(1, 40);
  return {
    normativeDocuments: [count(), count(), count() + 40],
    licensing: [random.between(50, 900)],
    penalties: [random.between(50, 900)],
    coercion: [random.below(50)],
    fees: [random.between(1, 9000) / 100],
  };
}

function row(random: Random, most: number): number[] {
  return closed([
    random.below(most) + 1,
    random.below(4),
    random.below(2),
    random.below(2),
    random.below(2),
    random.below(2),
  ]);
}

function closed(values: number[]): number[] {
  return [...values, values.reduce((total, value) => total + value, 0)];
}

function sum(rows: readonly number[][]): number[] {
  return Array.from({ length: 7 }, (_, at) => rows.reduce((total, values) => total + (values[at] as number), 0));
}
