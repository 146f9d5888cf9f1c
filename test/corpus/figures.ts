/**
 * Random figures of the statutory tables, all identities holding: parts are drawn, totals are summed. The keys are those
 * of `nianbao extract`; nothing here calls the reader.
 */
import fc from "fast-check";

export type DisclosureFigures = Record<string, Record<string, number>>;
/** One list a row: the seven columns of table three, or the five results of a block of table four. */
export type RowFigures = Record<string, number[]>;

export interface Figures {
  /** The form of table two. */
  form: "2021" | "2019";
  disclosure: DisclosureFigures;
  /** With the row `other` alone, or with `other.uncorrected`, `other.unpaid` and `other.rest`. */
  applications: RowFigures;
  disputes: RowFigures;
}

export const outcomeRows: readonly string[] = [
  "granted",
  "partlyGranted",
  "refused.stateSecret",
  "refused.prohibitedByLaw",
  "refused.security",
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
  "unprocessed.publication",
  "unprocessed.excessive",
  "unprocessed.reconfirm",
];
export const threeOtherRows: readonly string[] = ["other.uncorrected", "other.unpaid", "other.rest"];
export const oneOtherRow: readonly string[] = ["other"];
export const disputeRows: readonly string[] = ["reconsideration", "litigation", "litigationAfterReconsideration"];

const addends = 6;

/** A count: mostly nothing, or small, or now and then large, as one report is all over. */
const counts: readonly fc.Arbitrary<number>[] = [
  fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(30) }),
  fc.nat(9),
  fc.nat(400),
  fc.oneof(fc.nat(9), fc.nat(999_999)),
];

function ofEveryScale<T>(build: (count: fc.Arbitrary<number>) => fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof(...counts.map(build));
}

/** Table three: seven columns a row, `outcomes` between 上年结转 and 总计. */
function applicationsOf(outcomes: readonly string[], count: fc.Arbitrary<number>): fc.Arbitrary<RowFigures> {
  const row = fc.array(count, { minLength: addends, maxLength: addends });
  const cell = fc.tuple(count, fc.nat(100));
  return fc
    .record({
      rows: fc.array(row, { minLength: outcomes.length, maxLength: outcomes.length }),
      forward: row,
      carried: fc.array(cell, { minLength: addends, maxLength: addends }),
    })
    .map(({ rows, forward, carried }) => {
      const total = Array.from({ length: addends }, (_, column) => sum(rows.map((row) => row[column] ?? 0)));
      const all = total.map((figure, column) => figure + (forward[column] ?? 0));
      const over = all.map((figure, column) => Math.floor((figure * (carried[column]?.[1] ?? 0)) / 100));
      const received = all.map((figure, column) => figure - (over[column] ?? 0));
      const figures: RowFigures = { received: withTotal(received), carriedOver: withTotal(over) };
      outcomes.forEach((key, index) => {
        figures[key] = withTotal(rows[index] ?? []);
      });
      return { ...figures, total: withTotal(total), carriedForward: withTotal(forward) };
    });
}

export const applications2021: fc.Arbitrary<RowFigures> = ofEveryScale((count) =>
  applicationsOf([...outcomeRows, ...threeOtherRows], count),
);
export const applications2019: fc.Arbitrary<RowFigures> = ofEveryScale((count) =>
  applicationsOf([...outcomeRows, ...oneOtherRow], count),
);
export const applications: fc.Arbitrary<RowFigures> = fc.oneof(
  { weight: 3, arbitrary: applications2021 },
  { weight: 1, arbitrary: applications2019 },
);

export const disputes: fc.Arbitrary<RowFigures> = ofEveryScale((count) =>
  fc
    .array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 })
    .map((blocks) => Object.fromEntries(disputeRows.map((key, index) => [key, withTotal(blocks[index] ?? [])]))),
);

const money = fc.oneof(
  fc.constant(0),
  fc.nat(50_000),
  fc.nat(9_999_999).map((cents) => cents / 100),
);

export const disclosure2021: fc.Arbitrary<DisclosureFigures> = ofEveryScale((count) =>
  fc
    .record({
      issued: count,
      repealed: count,
      kept: count,
      licensing: count,
      penalties: count,
      coercion: count,
      amount: money,
    })
    .map(({ issued, repealed, kept, licensing, penalties, coercion, amount }) => ({
      rules: { issued: 0, repealed: 0, inForce: 0 },
      normativeDocuments: { issued, repealed, inForce: issued + kept },
      licensing: { decisions: licensing },
      penalties: { decisions: penalties },
      coercion: { decisions: coercion },
      fees: { amount },
    })),
);

export const disclosure2019: fc.Arbitrary<DisclosureFigures> = ofEveryScale((count) => {
  const change = fc.record({ previous: count, change: fc.integer({ min: -20, max: 20 }), decisions: count });
  const made = fc.tuple(count, count).map(([now, before]) => ({ made: now, published: now, total: now + before }));
  return fc.record({
    rules: fc.constant({ made: 0, published: 0, total: 0 }),
    normativeDocuments: made,
    licensing: change,
    otherServices: change,
    penalties: change,
    coercion: change,
    fees: fc.record({ previous: count, change: fc.integer({ min: -20, max: 20 }) }),
    procurement: fc.record({ projects: count, amount: money }),
  });
});

/** All three tables in the 2021 form. */
export const figures2021: fc.Arbitrary<Figures> = fc.record({
  form: fc.constant("2021" as const),
  disclosure: disclosure2021,
  applications: applications2021,
  disputes,
});

/** All three tables in the 2019 form. */
export const figures2019: fc.Arbitrary<Figures> = fc.record({
  form: fc.constant("2019" as const),
  disclosure: disclosure2019,
  applications: applications2019,
  disputes,
});

/** What is met in drafts: the 2021 form, now and then with the single row （六）其他处理, or the 2019 form. */
export const figures: fc.Arbitrary<Figures> = fc.oneof(
  { weight: 6, arbitrary: figures2021 },
  {
    weight: 1,
    arbitrary: figures2021.chain((base) => applications2019.map((applications) => ({ ...base, applications }))),
  },
  { weight: 2, arbitrary: figures2019 },
);

/** Figures of the 2021 form with every cell 0. */
export function zeroFigures(): Figures {
  const rows = (keys: readonly string[], width: number): RowFigures =>
    Object.fromEntries(keys.map((key) => [key, new Array<number>(width).fill(0)]));
  return {
    form: "2021",
    disclosure: {
      rules: { issued: 0, repealed: 0, inForce: 0 },
      normativeDocuments: { issued: 0, repealed: 0, inForce: 0 },
      licensing: { decisions: 0 },
      penalties: { decisions: 0 },
      coercion: { decisions: 0 },
      fees: { amount: 0 },
    },
    applications: rows(
      ["received", "carriedOver", ...outcomeRows, ...threeOtherRows, "total", "carriedForward"],
      addends + 1,
    ),
    disputes: rows(disputeRows, 5),
  };
}

/** Figures of a form drawn from a seed: the same in every run. */
export function seededFigures(seed: number, form: Figures["form"] = "2021"): Figures {
  return fc.sample(form === "2021" ? figures2021 : figures2019, { numRuns: 1, seed })[0] as Figures;
}

function withTotal(parts: readonly number[]): number[] {
  return [...parts, sum(parts)];
}

function sum(parts: readonly number[]): number {
  return parts.reduce((left, right) => left + right, 0);
}
