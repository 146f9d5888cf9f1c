import type { IdentityForm } from "../form/types";
import type { RowReading, TableReading } from "../parse/tableReading";

/**
 * The figures a row must have for every identity of its table to hold, in the order of its columns; null where another row
 * was not read either, where no identity or more than one answer remains, or where the identities contradict one another.
 */
export function solveRow(table: TableReading, key: string): number[] | null {
  const row = table.rows.find(({ form }) => form.key === key);
  const others = new Map(table.rows.filter((other) => other !== row).map((other) => [other.form.key, other]));
  if (!row || [...others.values()].some(({ cells }) => cells === null)) return null;
  const down = table.form.identities.filter(({ across }) => across === "rows");
  const figures: number[] = [];
  for (let column = 0; column < row.form.columns.length; column++) {
    const answers = new Set(down.flatMap((identity) => solve(identity, key, column, others) ?? []));
    const [answer] = answers;
    if (answers.size !== 1 || answer === undefined || answer < 0) return null;
    figures.push(answer);
  }
  return addsUp(table, row, figures) ? figures : null;
}

/** What one term of an identity must be in a column for it to hold; null where the row is no term of it. */
function solve(
  { left, right }: IdentityForm,
  key: string,
  column: number,
  rows: ReadonlyMap<string, RowReading>,
): number | null {
  if (!left.includes(key) && !right.includes(key)) return null;
  const sum = (keys: readonly string[]): number =>
    keys.reduce((total, one) => total + (one === key ? 0 : (rows.get(one)?.cells?.[column]?.value ?? 0)), 0);
  const answer = sum(right) - sum(left);
  return left.includes(key) ? answer : -answer;
}

function addsUp({ form }: TableReading, row: RowReading, figures: readonly number[]): boolean {
  const at = (column: string): number => figures[row.form.columns.findIndex(({ key }) => key === column)] ?? 0;
  const sum = (columns: readonly string[]): number => columns.reduce((total, column) => total + at(column), 0);
  return form.identities
    .filter(({ across }) => across === "columns")
    .every(({ left, right }) => sum(left) === sum(right));
}
