import type { TableId } from "../form/types";
import type { Report } from "../report/report";
import type { Statement } from "./statement";
import { statementsOf } from "./statements";
import { type Evaluation, TableFigures } from "./tableFigures";

/** A statement that no honest reading of the table reconciles. */
export interface Mismatch {
  statement: Statement;
  /** The reading that comes nearest. */
  nearest: Evaluation;
  /** The other values an honest reading gives. */
  others: Evaluation[];
  /** The prose's figure less the table's. */
  difference: number;
  /** False where the scope or the words leave a doubt that the table's figure is meant. */
  certain: boolean;
  /** Further statements of the sentence that are off by the same amount for the same reason. */
  followers: { statement: Statement; nearest: Evaluation }[];
}

const known = new WeakMap<Report, Mismatch[]>();

/** Every statement of a report that its tables contradict, those with one cause merged; worked out once a version. */
export function mismatchesOf(report: Report): Mismatch[] {
  let mismatches = known.get(report);
  if (!mismatches) {
    const figures = new TableFigures(report);
    const statements = statementsOf(report);
    mismatches = merge(
      statements.flatMap((statement) => compare(figures, statement) ?? []),
      statements,
    );
    known.set(report, mismatches);
  }
  return mismatches;
}

/** The mismatches against one table. */
export function mismatchesWith(report: Report, table: TableId): Mismatch[] {
  return mismatchesOf(report).filter(({ statement }) => statement.table === table);
}

/** Whether a sentence's figures disagree with a table: other rules leave it then to that finding. */
export function isContradicted(report: Report, sentence: number): boolean {
  return mismatchesOf(report).some(({ statement, certain }) => statement.at === sentence && certain);
}

function compare(figures: TableFigures, statement: Statement): Mismatch | null {
  const { quantity } = statement;
  const evaluations: Evaluation[] = [];
  for (const reading of statement.readings) {
    const evaluation = figures.evaluate(statement.table, reading);
    // A cell left blank may well be the one meant.
    if (evaluation === null) return null;
    if (evaluation === undefined) continue;
    if (fits(evaluation.value, quantity.value, quantity.step)) return null;
    if (evaluation.also !== null && fits(evaluation.also, quantity.value, quantity.step)) return null;
    if (!evaluations.some(({ value }) => value === evaluation.value)) evaluations.push(evaluation);
  }
  const distance = ({ value }: Evaluation): number => Math.abs(value - quantity.value);
  const [nearest, ...others] = evaluations.sort((a, b) => distance(a) - distance(b));
  if (!nearest) return null;
  const certain = statement.scope === "own" && statement.certainty === "sure";
  return { statement, nearest, others, difference: quantity.value - nearest.value, certain, followers: [] };
}

/** A figure printed in 万 stands for every figure it may have been rounded or cut from. */
function fits(actual: number, printed: number, step: number): boolean {
  return step > 1 ? Math.abs(actual - printed) < step : Math.abs(actual - printed) < 1e-6;
}

const sums = new Set(["pool", "concluded", "carriedForward", "handled"]);

/** A wrong addend that was carried on into the sum behind it is one mistake, and so is a sentence of which nothing fits. */
function merge(found: readonly Mismatch[], statements: readonly Statement[]): Mismatch[] {
  const kept: Mismatch[] = [];
  for (const mismatch of found) {
    const cause = kept.find(
      (earlier) =>
        isAlike(earlier, mismatch) && (followsFrom(earlier, mismatch) || nothingFits(mismatch, found, statements)),
    );
    if (cause) cause.followers.push({ statement: mismatch.statement, nearest: mismatch.nearest });
    else kept.push(mismatch);
  }
  return kept;
}

function isAlike(one: Mismatch, other: Mismatch): boolean {
  return (
    one.statement.at === other.statement.at &&
    one.statement.table === other.statement.table &&
    one.certain === other.certain
  );
}

function followsFrom(cause: Mismatch, { statement, difference }: Mismatch): boolean {
  return cause.difference === difference && sums.has(statement.measure);
}

const several = 4;

/** Where none of several figures fits, the table is another year's or body's, or empty: one finding says so. */
function nothingFits(mismatch: Mismatch, found: readonly Mismatch[], statements: readonly Statement[]): boolean {
  const here = ({ at, table }: Statement): boolean =>
    at === mismatch.statement.at && table === mismatch.statement.table;
  const all = statements.filter(here).length;
  return all >= several && found.filter(({ statement }) => here(statement)).length === all;
}
