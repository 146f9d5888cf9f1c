import type { TableId } from "../form/types";
import type { Report } from "../report/report";
import { Memo } from "../source/memo";
import { hasRivalFigures } from "./scope";
import { isPartOfWhole } from "./siblings";
import type { Statement } from "./statement";
import { statementsOf } from "./statements";
import { type Evaluation, figuresOf, type TableFigures } from "./tableFigures";

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

/** Every statement of a report that its tables contradict, those with one cause merged. */
const mismatches = new Memo((report: Report): Mismatch[] => {
  const figures = figuresOf(report);
  const statements = statementsOf(report);
  const found = statements.flatMap((statement) => compare(report, figures, statement) ?? []);
  return found.length > 0 ? merge(withoutParts(found, statements, figures), statements) : found;
});

/** The mismatches against one table. */
export function mismatchesWith(report: Report, table: TableId): Mismatch[] {
  return mismatches.of(report).filter(({ statement }) => statement.table === table);
}

const contradicted = new Memo(
  (report: Report): Set<number> =>
    new Set(mismatches.of(report).flatMap(({ statement, certain }) => (certain ? statement.at : []))),
);

/** Whether a sentence's figures disagree with a table: other rules leave it then to that finding. */
export function isContradicted(report: Report, sentence: number): boolean {
  return contradicted.of(report).has(sentence);
}

/** Leaves out the figures that are parts of what the table counts. */
function withoutParts(found: readonly Mismatch[], statements: readonly Statement[], figures: TableFigures): Mismatch[] {
  const bySentence = new Map<string, Statement[]>();
  for (const statement of statements) {
    const beside = bySentence.get(sentenceKey(statement));
    if (beside) beside.push(statement);
    else bySentence.set(sentenceKey(statement), [statement]);
  }
  const misfits = new Set(found.map(({ statement }) => statement));
  const all = figures.evaluate("applications", { rows: ["total"] })?.value ?? 0;
  return found.filter(({ statement, nearest, others }) => {
    const values = [nearest, ...others].map(({ value }) => value);
    const beside = bySentence.get(sentenceKey(statement)) ?? [];
    return !isPartOfWhole({ statement, values, all }, beside, misfits);
  });
}

function compare(report: Report, figures: TableFigures, statement: Statement): Mismatch | null {
  const { quantity } = statement;
  const evaluations: Evaluation[] = [];
  for (const reading of statement.readings) {
    const evaluation = figures.evaluate(statement.table, reading);
    // A cell left blank may well be the one meant.
    if (evaluation === null) return null;
    if (evaluation === undefined) continue;
    if (fits(evaluation.value, quantity.value, quantity.step)) return null;
    const { also } = evaluation;
    if (also !== null && fits(also, quantity.value, quantity.step)) return null;
    if (!evaluations.some(({ value }) => value === evaluation.value)) evaluations.push(evaluation);
  }
  if (statement.partial && evaluations.some(({ value }) => value >= quantity.value)) return null;
  const distance = ({ value }: Evaluation): number => Math.abs(value - quantity.value);
  const [nearest, ...others] = evaluations.sort((a, b) => distance(a) - distance(b));
  if (!nearest) return null;
  const certain = isOwn(report, statement) && statement.certainty === "sure";
  return { statement, nearest, others, difference: quantity.value - nearest.value, certain, followers: [] };
}

/** 全县 in a county government's report is the table's scope, unless 本级 tells the two apart. */
function isOwn(report: Report, { scope }: Statement): boolean {
  return scope === "own" || (scope === "whole" && !hasRivalFigures(report));
}

/** A figure printed in 万 stands for every figure it may have been rounded or cut from. */
function fits(actual: number, printed: number, step: number): boolean {
  return step > 1 ? Math.abs(actual - printed) < step : Math.abs(actual - printed) < 1e-6;
}

const sums = new Set(["pool", "concluded", "carriedForward", "handled"]);

/** A wrong addend that was carried on into the sum behind it is one mistake, and so is a sentence of which nothing fits. */
function merge(found: readonly Mismatch[], statements: readonly Statement[]): Mismatch[] {
  const kept: Mismatch[] = [];
  const [stated, missed] = [countBySentence(statements), countBySentence(found.map(({ statement }) => statement))];
  for (const mismatch of found) {
    const key = sentenceKey(mismatch.statement);
    const nothingFits = (stated.get(key) ?? 0) >= several && stated.get(key) === missed.get(key);
    const cause = causeOf(mismatch, kept, nothingFits);
    if (cause) cause.followers.push({ statement: mismatch.statement, nearest: mismatch.nearest });
    else kept.push(mismatch);
  }
  return kept;
}

/** From this many on, a sentence of which no figure fits speaks of another year or body, or the table is empty. */
const several = 4;

/** The finding of the same sentence that explains this one. */
function causeOf(mismatch: Mismatch, kept: readonly Mismatch[], nothingFits: boolean): Mismatch | undefined {
  const { statement, difference, certain } = mismatch;
  for (let index = kept.length - 1; index >= 0; index--) {
    const earlier = kept[index] as Mismatch;
    if (earlier.statement.at !== statement.at) return undefined;
    if (earlier.statement.table !== statement.table || earlier.certain !== certain) continue;
    if (nothingFits || (earlier.difference === difference && sums.has(statement.measure))) return earlier;
  }
  return undefined;
}

function countBySentence(statements: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const statement of statements) counts.set(sentenceKey(statement), (counts.get(sentenceKey(statement)) ?? 0) + 1);
  return counts;
}

function sentenceKey({ at, table }: Statement): string {
  return `${table} ${at}`;
}
