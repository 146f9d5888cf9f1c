import type { Report } from "../report/report";
import type { Span } from "../source/lines";
import { readSentences, type Sentence } from "./sentences";

const known = new WeakMap<Report, Sentence[]>();

/** The sentences of a report's prose, read once a version. Lines that are left over from a table are not prose. */
export function sentencesOf(report: Report): Sentence[] {
  let sentences = known.get(report);
  if (!sentences) {
    sentences = [];
    for (const [index, paragraph] of report.paragraphs.entries()) {
      if (isTableRest(paragraph.text)) continue;
      for (const sentence of readSentences(paragraph, index)) sentences.push(sentence);
    }
    known.set(report, sentences);
  }
  return sentences;
}

function isTableRest(text: string): boolean {
  const opening = text.slice(0, 400);
  return (opening.includes("|") && opening.split("|").length > 3) || opening.includes("\u001f");
}

/** The span, in the text as typed, of a stretch of a sentence. */
export function spanIn(report: Report, sentence: Sentence, start: number, end: number): Span {
  const { view } = report;
  const from = view.sourceStart(sentence.viewAt(start));
  return { start: from, end: end > start ? view.sourceEnd(sentence.viewAt(end - 1) + 1) : from };
}
