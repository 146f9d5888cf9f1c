import type { Paragraph } from "../report/paragraphs";
import type { Report } from "../report/report";
import type { Span } from "../source/lines";
import { Memo } from "../source/memo";
import { readSentences, type Sentence } from "./sentences";

const known = new Memo(({ paragraphs }: Report): Sentence[] => {
  const sentences: Sentence[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (isTableRest(paragraph.text)) continue;
    for (const sentence of readSentences(paragraph, index)) sentences.push(sentence);
  }
  return sentences;
});

/** The sentences of a report's prose, read once a version. Lines that are left over from a table are not prose. */
export function sentencesOf(report: Report): Sentence[] {
  return known.of(report);
}

/**
 * Takes over the sentences of an earlier version for every paragraph that is still there word for word in the same
 * section, with what was worked out of them: after an edit only the paragraph that changed is read anew. The earlier
 * version must not be asked any more.
 */
export function reuseSentences(report: Report, earlier: Report): void {
  const old = known.peek(earlier);
  if (!old) return;
  known.drop(earlier);
  const pool = poolOf(old, earlier);
  const sentences: Sentence[] = [];
  for (const [index, paragraph] of report.paragraphs.entries()) {
    if (isTableRest(paragraph.text)) continue;
    const kept = pool.get(paragraph.text)?.pop();
    if (kept && kept.section === paragraph.section) {
      for (const sentence of kept.sentences) {
        sentence.moveTo(index, paragraph.start - kept.start);
        sentences.push(sentence);
      }
    } else {
      const own = { ...paragraph, text: detached(paragraph.text) };
      for (const sentence of readSentences(own, index)) sentences.push(sentence);
    }
  }
  known.keep(report, sentences);
}

/** A copy of its own: sentences live on through later versions, and a mere slice would keep this version's text alive. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

interface Kept {
  start: number;
  section: Paragraph["section"];
  sentences: Sentence[];
}

/** Sentences by the text of their paragraph; equal paragraphs keep theirs apart. */
function poolOf(sentences: readonly Sentence[], { paragraphs }: Report): Map<string, Kept[]> {
  const pool = new Map<string, Kept[]>();
  let open: Kept | undefined;
  let last = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== last) {
      last = sentence.paragraph;
      const { start, section, text } = paragraphs[last] as Paragraph;
      open = { start, section, sentences: [] };
      const equals = pool.get(text);
      if (equals) equals.push(open);
      else pool.set(text, [open]);
    }
    open?.sentences.push(sentence);
  }
  return pool;
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
