import type { Quantity } from "./quantity";
import type { Statement } from "./statement";
import { unitClass } from "./units";

const totalWords = /共|合计|总计|实际/;
/** What was withdrawn is concluded in the table, and to some offices not dealt with. */
const withdrawn = /撤回|撤销/;
const netWords = /实际/;
/** From this many figures on, a sentence is a table in words. */
const most = 60;

/** The figures around one that fits none of the values the table gives it. */
export interface Misfit {
  statement: Statement;
  /** Every value an honest reading gives. */
  values: readonly number[];
}

/** Whether a figure is only a part of what the table counts: of a row split over several figures, or of a printed sum that fits. */
export function isPartOfWhole({ statement, values }: Misfit, beside: readonly Statement[]): boolean {
  if (statement.sentence.quantities.length > most) return false;
  return isShareOfRow(statement, values, beside) || isAddend(statement.quantity, values, statement.sentence.quantities);
}

/** 「无法提供1件，信息不存在的1件」: both of one row, which holds 2. */
function isShareOfRow(statement: Statement, values: readonly number[], beside: readonly Statement[]): boolean {
  const row = rowOf(statement);
  const alike = beside.filter(
    (one) =>
      one.measure === statement.measure &&
      rowOf(one) === row &&
      (one.measure === "outcome" || one.table === "disclosure" || one.word === statement.word),
  );
  return alike.length > 1 && values.includes(alike.reduce((sum, { quantity }) => sum + quantity.value, 0));
}

function rowOf({ table, readings: [first] }: Statement): string {
  return `${table} ${first?.rows} ${first?.minusRows ?? ""} ${first?.columns ?? ""} ${first?.minusColumns ?? ""}`;
}

/** 「党政办公室受理10件，综治办受理20件，全镇共受理30件」, 「收到32件，其中2件撤回，实际受理30件」. */
function isAddend(figure: Quantity, values: readonly number[], quantities: readonly Quantity[]): boolean {
  const alike = quantities.filter(({ unit }) => unitClass(unit) === unitClass(figure.unit));
  const at = alike.indexOf(figure);
  if (alike.some(({ lead, tail, value }) => withdrawn.test(lead + tail) && values.includes(figure.value + value)))
    return true;
  return alike.some((whole, place) => {
    if (place === at || !totalWords.test(whole.lead) || !values.includes(whole.value)) return false;
    const between = alike.slice(Math.min(place, at), Math.max(place, at) + 1);
    if (netWords.test(whole.lead) && at < place && sum(between) === 2 * figure.value) return true;
    return addsTo(
      whole.value,
      at < place ? alike.slice(0, place).reverse() : alike.slice(place + 1),
      between.length - 1,
    );
  });
}

/** Whether a run from the first figure on, of at least so many, and two, adds to a value. */
function addsTo(value: number, run: readonly Quantity[], atLeast: number): boolean {
  let total = 0;
  for (const [index, part] of run.entries()) {
    total += part.value;
    if (total >= value) return total === value && index > 0 && index + 1 >= atLeast;
  }
  return false;
}

function sum(quantities: readonly Quantity[]): number {
  return quantities.reduce((total, { value }) => total + value, 0);
}
