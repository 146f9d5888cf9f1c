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
  /** The cases concluded in the year, as the table has them. */
  all: number;
}

/** Whether a figure is only a part of what the table counts: of a row split over several figures, or of a printed sum that fits. */
export function isPartOfWhole(
  { statement, values, all }: Misfit,
  beside: readonly Statement[],
  misfits: ReadonlySet<Statement>,
): boolean {
  const { quantities } = statement.sentence;
  if (quantities.length > most) return false;
  return (
    isShareOfRow(statement, values, beside) ||
    isAddend(statement.quantity, values, quantities) ||
    beside.some((earlier) => isWholeOf(earlier, statement) && !misfits.has(earlier)) ||
    isCompletedBy(statement, values, beside) ||
    beside.some((earlier) => isOutcomeOf(earlier, statement, values, all) && !misfits.has(earlier)) ||
    isUpheldWithDismissed(statement, values, beside)
  );
}

const summed = new Set(["received", "newly", "concluded", "handled", "applications", "issued", "published", "outcome"]);

/** 「印发4件，其中新印发3件」: a figure that fits, and behind it a smaller one of the same. */
function isWholeOf(earlier: Statement, later: Statement): boolean {
  return (
    summed.has(later.measure) &&
    earlier.measure === later.measure &&
    earlier.quantity.start < later.quantity.start &&
    earlier.quantity.value > later.quantity.value &&
    rowOf(earlier) === rowOf(later)
  );
}

/** 「当年新收7件已办结6件，其中予以公开4件」: those concluded are not all of the year's, nor are their outcomes. */
function isOutcomeOf(earlier: Statement, later: Statement, values: readonly number[], all: number): boolean {
  return (
    later.measure === "outcome" &&
    earlier.measure === "concluded" &&
    earlier.quantity.start < later.quantity.start &&
    earlier.quantity.value < all &&
    values.some((value) => value >= later.quantity.value)
  );
}

/** Ways in which a case ends that an office may name beside those it dealt with. */
const closing =
  /不再处理|逾期[不未]补正|放弃|终止|取消|撤[回销]|送达|不予处理|退回|移送|转[办交]|不属于|其余|余下|剩余/;
const carried = /结转|转结|办理中|正在|尚在/;

/** What a sentence names as closed otherwise, behind a figure of cases concluded. */
export function closedOtherwise({ sentence: { quantities, text }, quantity }: Statement): number[] {
  if (!closing.test(text)) return [];
  return quantities
    .filter(({ start, unit, lead, tail }) => {
      const isBehind = start > quantity.start && unitClass(unit) === unitClass(quantity.unit);
      return (
        isBehind &&
        closing.test(lead + tail) &&
        !carried.test(lead + tail) &&
        !/其中/.test(text.slice(quantity.unitEnd, start))
      );
    })
    .map(({ value }) => value);
}

/** 「维持2件，驳回3件」: a claim dismissed leaves the decision as it was, so the table may hold 5 upheld. */
function isUpheldWithDismissed(
  { measure, quantity }: Statement,
  values: readonly number[],
  beside: readonly Statement[],
): boolean {
  return (
    measure === "upheld" &&
    beside.some((one) => one.measure === "dismissed" && values.includes(one.quantity.value + quantity.value))
  );
}

/** 「收到53件，办结50件，逾期未补正不再处理1件，结转下年2件」: together they make the total, or what came in. */
function isCompletedBy(statement: Statement, values: readonly number[], beside: readonly Statement[]): boolean {
  if (statement.measure !== "concluded") return false;
  const others = closedOtherwise(statement);
  if (others.length === 0) return false;
  const whole = others.reduce((total, value) => total + value, statement.quantity.value);
  const of = (measure: string): number => beside.find((one) => one.measure === measure)?.quantity.value ?? 0;
  // 其余 is what remains of the figure printed, not of the table's.
  const fits = values.includes(whole) && !/其余|余下|剩余/.test(statement.sentence.text);
  return fits || whole + of("carriedForward") === of("received") + of("newly") + of("carriedOver");
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
  if (alike.length < 2) return false;
  // What is void by itself may be counted with what was repealed, or not.
  if (statement.measure === "repealed" && alike.some(({ quantity }) => values.includes(quantity.value))) return true;
  return values.includes(alike.reduce((sum, { quantity }) => sum + quantity.value, 0));
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
