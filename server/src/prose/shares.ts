import type { Report } from "../report/report";
import { isOurs } from "./assertion";
import { brokenLists } from "./lists";
import { isContradicted } from "./mismatches";
import { sentencesOf } from "./prose";
import type { Quantity } from "./quantity";
import type { Sentence } from "./sentences";
import { type Evaluation, figuresOf } from "./tableFigures";
import { mayAdd, unitClass } from "./units";

/** A percentage that no total named nearby bears out. */
export interface WrongShare {
  sentence: Sentence;
  percentage: Quantity;
  part: Quantity;
  whole: Whole;
  /** What part over whole comes to, in per cent. */
  actual: number;
  certain: boolean;
}

/** What a share is of: a figure printed nearby, or one that only the table has. */
export type Whole = { sentence: Sentence; quantity: Quantity; table?: undefined } | { table: Evaluation };

const shareWords = /占(?:比|总|全|到|全部|[^,;:]{0,16})?[的为比达约]?:?$|比例[为达占]?:?$/;
/** A sentence with more figures is a table in words. */
const most = 60;
/** Less than any figure printed. */
const rounding = 1e-9;
const ofWhole = /^的(?:比例)?[为约]?:?$/;
/** What a share speaks of, where its own words name it. */
const named = /^[,、和及]?(?:其中)?([^,、]{2,12})占/;
/** Measures of table three behind 占. */
const wholeWords =
  /(?<=占)(?:全部|全年|本年度?|当年|年度)?(?:新收(?:政府)?(?:信息)?(?:公开)?依?申请|(?:政府信息公开|依)?(?:申请)?(?:办结|办理结果))/;
/** 「办理80件，其中予以公开占60%」: the share is that of a part whose figure is not printed. */
const unsaidPart = /其中/;
const totalWords = /共|累计|合计|总计|总|全年/;

/** Shares of a total (占54%) that neither rounding nor cutting off explains, whatever total nearby is taken. */
export function wrongShares(report: Report): WrongShare[] {
  const sentences = sentencesOf(report);
  const found: WrongShare[] = [];
  let totals: Totals | null = null;
  for (const [at, sentence] of sentences.entries()) {
    if (!sentence.text.includes("%") || !sentence.text.includes("占") || isContradicted(report, at)) continue;
    if (/分别[占为]|[同环]比/.test(sentence.text) || sentence.quantities.length > most) continue;
    const above = sentences[at - 1];
    const before = above && above.paragraph === sentence.paragraph ? above : null;
    const listed = brokenLists(sentence, before).flatMap(({ certain, parts }) => (certain ? parts : []));
    for (const [index, percentage] of sentence.quantities.entries()) {
      totals ??= tableTotals(report);
      const wrong = check(totals, sentence, before, index, percentage);
      // A part that does not add up has no right share either: one finding is enough.
      if (
        wrong &&
        !listed.some(({ quantity }) => quantity === wrong.part) &&
        (!wrong.whole.table || isOurs(report, sentence, wrong.part.start))
      )
        found.push(wrong);
    }
  }
  return found;
}

function check(
  totals: Totals,
  sentence: Sentence,
  before: Sentence | null,
  index: number,
  percentage: Quantity,
): WrongShare | null {
  const pair = percentage.unit === "%" && !percentage.approximate ? pairOf(sentence, index) : null;
  if (!pair || !isExact(pair.part)) return null;
  const { part, total } = pair;
  const between = sentence.text.slice(part.unitEnd, percentage.start);
  if (between.includes(";") || unsaidPart.test(between)) return null;
  const wholes = [
    ...sentence.quantities
      .filter((one) => one !== part && (total ? one === total : one.start < part.start))
      .map((quantity) => ({ sentence, quantity })),
    ...((!total && before?.quantities.map((quantity) => ({ sentence: before, quantity }))) || []),
  ].filter(({ quantity }) => isExact(quantity) && mayAdd(quantity.unit, part.unit) && quantity.value >= part.value);
  const others = [...sentence.quantities, ...(before?.quantities ?? [])].map(({ value }) => value);
  if ([...others, ...runSums(sentence, part), ...totals.values].some((whole) => fits(part, whole, percentage)))
    return null;
  const same = wholes.filter(
    ({ quantity }) => unitClass(quantity.unit) === unitClass(part.unit) && !hasShare(sentence, quantity),
  );
  const whole =
    same.find(({ quantity }) => totalWords.test(quantity.lead)) ?? (same.length === 1 ? same[0] : undefined);
  if (!whole) return same.length === 0 ? ofTable(totals, sentence, percentage, part) : null;
  const certain = same.length === 1 || same[0] === whole;
  return { sentence, percentage, part, whole, actual: (100 * part.value) / whole.quantity.value, certain };
}

function fits(part: Quantity, whole: number, { value, step }: Quantity): boolean {
  return whole > 0 && Math.abs((100 * part.value) / whole - value) < step - rounding;
}

/** The part a share is of, with the whole where that stands between: 「93条，占全年1240条的7.5%」. */
function pairOf({ quantities }: Sentence, index: number): { part: Quantity; total?: Quantity } | null {
  const { lead, bracket } = quantities[index] as Quantity;
  // A remark in brackets is passed over: 「35件（含部分公开9件），占41%」.
  const before = quantities.slice(0, index).filter((one) => bracket >= 0 || one.bracket < 0);
  const [earlier, last] = before.slice(-2);
  if (earlier && last && ofWhole.test(lead) && last.lead.includes("占")) return { part: earlier, total: last };
  // 「网站48条，微信16条，网站占75%」
  const subject = named.exec(lead)?.[1] ?? "-";
  const part = before.findLast((one) => one.lead.includes(subject)) ?? before.at(-1);
  return part && shareWords.test(lead) ? { part } : null;
}

/** Whether a share is printed right behind a figure: it is then a part, and no whole. */
function hasShare({ quantities }: Sentence, part: Quantity): boolean {
  const next = quantities[quantities.indexOf(part) + 1];
  return next?.unit === "%" && shareWords.test(next.lead);
}

/** 「占新收申请的82.3%」: the measure is named, and its figure stands in the table alone. */
function ofTable({ named }: Totals, sentence: Sentence, percentage: Quantity, part: Quantity): WrongShare | null {
  const word = wholeWords.exec(percentage.lead)?.[0] ?? "";
  const table = /新收/.test(word) ? named.received : /办/.test(word) ? named.total : ofOtherShare(named, sentence);
  if (!table || table.value < part.value || table.value === 0 || unitClass(part.unit) !== "件") return null;
  return { sentence, percentage, part, whole: { table }, actual: (100 * part.value) / table.value, certain: true };
}

/** The total that another share of the sentence is of. */
function ofOtherShare({ received, total }: Totals["named"], { quantities }: Sentence): Evaluation | undefined {
  const isOf = (whole?: Evaluation): boolean =>
    quantities.some((one, at) => {
      const part = quantities[at - 1];
      return part && whole && one.unit === "%" && shareWords.test(one.lead) && fits(part, whole.value, one);
    });
  return [received, total].find(isOf);
}

function isExact({ unit, approximate }: Quantity): boolean {
  return unit !== "%" && unit !== "" && !approximate;
}

/** Sums of the runs of same-unit figures the part belongs to: a total may be left unsaid. */
function runSums({ quantities }: Sentence, part: Quantity): number[] {
  const alike = quantities.filter(
    (one) => isExact(one) && unitClass(one.unit) === unitClass(part.unit) && !totalWords.test(one.lead),
  );
  const sums: number[] = [];
  for (let from = 0; from < Math.min(alike.length, 12); from++) {
    let sum = 0;
    for (const { value } of alike.slice(from, from + 12)) {
      sum += value;
      sums.push(sum);
    }
  }
  return sums;
}

/** The totals of table three that a share may be of. */
interface Totals {
  values: readonly number[];
  named: { received?: Evaluation | undefined; total?: Evaluation | undefined };
}

function tableTotals(report: Report): Totals {
  const figures = figuresOf(report);
  const of = (...rows: string[]): Evaluation | undefined => figures.evaluate("applications", { rows }) ?? undefined;
  const [received, total] = [of("received"), of("total")];
  const all = [received, of("received", "carriedOver"), total, of("granted"), of("granted", "partlyGranted")];
  return { values: all.flatMap((one) => one?.value ?? []), named: { received, total } };
}
