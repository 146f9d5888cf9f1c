import type { Report } from "../report/report";
import { isOurs, sentencesWith } from "./assertion";
import { sentencesOf } from "./prose";
import type { Quantity } from "./quantity";
import { isMixedScope, isOfTheYear, scopeOf } from "./scope";
import type { Sentence } from "./sentences";
import { type Evaluation, figuresOf, type TableFigures } from "./tableFigures";

/** A fee in prose that another sentence, or table two, contradicts. */
export interface FeeConflict {
  sentence: Sentence;
  quantity: Quantity;
  /** The sentence that denies any fee, or the figure of table two in 万元. */
  denial?: { sentence: Sentence; start: number; end: number };
  table?: Evaluation;
}

const tenThousand = 1e4;
/** Less than any figure printed. */
const rounding = 1e-9;
const processingFee = /信息(?:公开)?(?:信息)?处理费/;
const denied =
  /(?:未|没有|无|不|未曾)(?:收取|[产发]生|收|涉及|有|形成)?(?:过|任何|政[府务]|依申请|公开|信息|的|相关)*处理费/;

/** Amounts of the 信息处理费 beside its denial, and of 行政事业性收费 beside another figure in table two. */
export function feeConflicts(report: Report): FeeConflict[] {
  const denial = denialOf(report);
  const figures = figuresOf(report);
  const found: FeeConflict[] = [];
  for (const sentence of sentencesOf(report)) {
    if (sentence.quantities.length === 0 || !/处理费|事业性收费/.test(sentence.text)) continue;
    for (const quantity of sentence.quantities) {
      if (quantity.unit !== "元" || quantity.approximate || !isOfTheYear(sentence, quantity, report.year)) continue;
      if (scopeOf(sentence, quantity, report) !== "own" || isMixedScope(sentence)) continue;
      const words = quantity.lead + quantity.tail;
      if (processingFee.test(words) && quantity.value > 0 && denial) found.push({ sentence, quantity, denial });
      const table = /事业性收费/.test(words) ? chargedInTable(figures, quantity) : null;
      if (table) found.push({ sentence, quantity, table });
    }
  }
  return found;
}

function denialOf(report: Report): FeeConflict["denial"] {
  for (const [, sentence] of sentencesWith(report, "denial")) {
    const match = sentence.text.includes("处理费") ? denied.exec(sentence.text) : null;
    if (match && isOurs(report, sentence, match.index))
      return { sentence, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** Table two counts in 万元, to as many digits as an office likes. */
function chargedInTable(figures: TableFigures, { value, step }: Quantity): Evaluation | null {
  const charged = figures.evaluate("disclosure", { rows: ["fees"], columns: ["amount"] });
  const [cell] = charged?.cells ?? [];
  if (!charged || !cell) return null;
  const cellStep = 10 ** -(/\.(\d+)/.exec(cell.text)?.[1]?.length ?? 0);
  const tolerance = Math.max(step / tenThousand, cellStep);
  const printed = value / tenThousand;
  const distance = Math.abs(printed - charged.value);
  return distance < rounding || (printed > 0 && distance < tolerance - rounding) ? null : charged;
}
