import { addsUp, sumOf } from "./addition";
import { meansTheWhole, takesTheRest } from "./listEvidence";
import { type BrokenList, isPart, isVague, type Placed } from "./lists";
import type { Sentence } from "./sentences";
import { unitClass } from "./units";

const opens = /(其中|分别为|具体为|如下):$/;
const mostLines = 60;
/** (一), (1) and 1. number lines, each with others of its kind. */
const marks = [/^[(][一二三四五六七八九十]/, /^[(]?\d{1,2}[.、)]/];

/** A total with its parts on numbered lines below it: 「共120条，其中：」, 「1.机构职能20条；」, 「2.工作动态100条。」. */
export function brokenLineList(sentences: readonly Sentence[], at: number): BrokenList | null {
  const home = sentences[at] as Sentence;
  const opening = opens.exec(home.text);
  const total = home.quantities.at(-1);
  if (!opening || !total || total.bracket >= 0 || isVague(total) || sentences[at + 1]?.paragraph === home.paragraph)
    return null;
  const parts = linesBelow(sentences, at);
  const listed = parts.map(({ quantity }) => quantity);
  const isOfOneKind = listed.every(
    (part) => isPart(part, total) && !isVague(part) && unitClass(part.unit) === unitClass(total.unit),
  );
  if (parts.length < 2 || !isOfOneKind || addsUp(listed, [total])) return null;
  const sum = sumOf(listed);
  const isClosed = opening[1] === "分别为" || opening[1] === "具体为" || takesTheRest(listed);
  const likely = isClosed || (opening[1] === "其中" && meansTheWhole(listed, total));
  return {
    kind: "amongst",
    total: { sentence: home, quantity: total },
    parts,
    sum,
    certain: sum > total.value || likely,
  };
}

/** The first figure of every numbered line behind a sentence; none where a line has no figure. */
function linesBelow(sentences: readonly Sentence[], at: number): Placed[] {
  const parts: Placed[] = [];
  let paragraph = sentences[at]?.paragraph;
  const mark = marks.find((one) => one.test(sentences[at + 1]?.text ?? ""));
  for (let next = at + 1; next < sentences.length && parts.length < mostLines; next++) {
    const sentence = sentences[next] as Sentence;
    if (sentence.paragraph === paragraph) continue;
    if (!mark?.test(sentence.text)) break;
    const quantity = sentence.quantities.find(({ bracket }) => bracket < 0);
    if (!quantity) return [];
    paragraph = sentence.paragraph;
    parts.push({ sentence, quantity });
  }
  return parts;
}
