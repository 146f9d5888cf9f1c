import type { TableId } from "../form/types";
import type { Report } from "../report/report";
import { sentencesOf } from "./prose";
import type { Quantity } from "./quantity";
import { isMixedScope, isOfTheYear, scopeOf } from "./scope";
import { type Sentence, trait } from "./sentences";
import type { Reading } from "./vocabulary";

/** What a sentence asserts of a table without giving a figure: that cells are zero, or that others are. */
export interface Assertion {
  sentence: Sentence;
  /** Place of the sentence among the report's. */
  at: number;
  /** The words that say so. */
  start: number;
  end: number;
  table: TableId;
  /** Any of these must come to zero (`positive`: to more) for the words to be true. */
  readings: readonly Reading[];
  positive?: boolean;
  /** The words leave room for exceptions. */
  mild?: boolean;
}

/** A quantity that stands for words without a figure, so that scope and year are asked of both alike. */
function stand(sentence: Sentence, start: number): Quantity {
  const { text } = sentence;
  let from = start;
  while (from > 0 && start - from < 60 && !isMark(text.charCodeAt(from - 1))) from--;
  const lead = text.slice(from, start);
  let to = start;
  while (to < text.length && to - start < longestTail && !isMark(text.charCodeAt(to))) to++;
  const none = { value: 0, step: 1, unit: "", approximate: false, han: false, bracket: -1 };
  return { ...none, start, end: start, unitEnd: start, lead, tail: text.slice(start, to) };
}

const longestTail = 16;

/** A comma, colon or semicolon of the folded view. */
function isMark(code: number): boolean {
  return code === 0x2c || code === 0x3a || code === 0x3b;
}

/** Whether words at an offset speak of the reporting body and of the report's year. */
export function isOurs(report: Report, sentence: Sentence, start: number): boolean {
  const quantity = stand(sentence, start);
  return (
    scopeOf(sentence, quantity, report) === "own" &&
    !isMixedScope(sentence) &&
    isOfTheYear(sentence, quantity, report.year)
  );
}

/** Sentences, outside section five, that may deny (未, 无) or speak of all (均, 全部), with their place. */
export function sentencesWith(report: Report, bits: keyof typeof trait): [number, Sentence][] {
  const found: [number, Sentence][] = [];
  const sentences = sentencesOf(report);
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at] as Sentence;
    if (sentence.traits & trait[bits] && sentence.section !== "problems") found.push([at, sentence]);
  }
  return found;
}
