import type { Cell } from "../../parse/value";
import { inStyleOf } from "../../prose/numerals";
import { spanIn } from "../../prose/prose";
import type { Quantity } from "../../prose/quantity";
import type { Sentence } from "../../prose/sentences";
import type { Report } from "../../report/report";
import type { Span } from "../../source/lines";

/** The span of a quantity's number in the text as typed. */
export function numberSpan(report: Report, sentence: Sentence, { start, end }: Quantity): Span {
  return spanIn(report, sentence, start, end);
}

/** The edit that puts another value in the place of a quantity's number, in the digits it is printed in. */
export function quantityEdit(
  report: Report,
  sentence: Sentence,
  quantity: Quantity,
  value: number,
): { span: Span; text: string } {
  const span = numberSpan(report, sentence, quantity);
  return { span, text: inStyleOf(report.view.source.slice(span.start, span.end), value) };
}

/** The edit that puts a value into a cell, in the digits it is printed in. */
export function cellEdit(cell: Cell, value: number): { span: Span; text: string } {
  return { span: cell.span, text: inStyleOf(cell.text, value) };
}

/** The quantity as printed, without the blanks and line breaks inside it: 1,234条. */
export function printed(sentence: Sentence, { start, unitEnd }: Quantity): string {
  return sentence.text.slice(start, unitEnd);
}

/** A value for a message: no more digits than it has. */
export function figure(value: number): string {
  return String(Number(value.toFixed(6)));
}
