import type { Report } from "../report/report";
import { Memo } from "../source/memo";
import { sentencesOf } from "./prose";
import type { Quantity } from "./quantity";
import { type Sentence, trait } from "./sentences";

/** A number without its unit, or a unit without its number. Offsets are into the sentence. */
export interface Gap {
  kind: "unit" | "number";
  sentence: Sentence;
  start: number;
  end: number;
  words: string;
}

const counted =
  /(?:信息|申请|文件|公告|动态|稿件|政策解读|留言|咨询|建议|提案|复议|诉讼|新收到?|收到|受理|办结|主动公开|共公开|共发布|结转|予以公开|部分公开|不予公开|无法提供)(?:共计?|[总合]计|[为有了])?$/;
const noUnitNeeded = /量|数|率|值|分|名|第|编号|电话|邮编|代码|号$/;
const gap =
  /(?:共计?|累计|[总合]计|总共)(?:主动|对外|依法|及时)?(?:公开|发布|更新|推送|收到|受理|办结|转发|接收)?(?:各[类项])?(?:政[府务])?(?:信息|动态|文件|公告)?(?:共计?)?[条篇件份期](?=[,;。、:]|$)|(?:公开|发布|更新)(?:各类)?(?:政[府务])?信息共?[条篇](?=[,;:]|$)/g;
const unitAtEnd = /[条篇件份期](?:[,;、:]|$)/;
const wholeWords = /(?:公开|申请|信)件$|[文条稿案要证附]件$/;

const gaps = new Memo(gapsIn);
const none: readonly Gap[] = [];

/** Numbers that lack a unit word and counts that lack their number. */
export function gapsOf(report: Report): Gap[] {
  const found: Gap[] = [];
  for (const sentence of sentencesOf(report)) {
    if (sentence.section === "problems") continue;
    for (const one of gaps.of(sentence)) found.push(one);
  }
  return found;
}

function gapsIn(sentence: Sentence): readonly Gap[] {
  const found: Gap[] = [];
  if (sentence.traits & trait.digit)
    for (const [index, quantity] of sentence.quantities.entries())
      if (lacksUnit(sentence, quantity, index)) found.push(gapAt("unit", sentence, quantity.start, quantity.end));
  for (const { index, end } of missingNumbers(sentence.text)) found.push(gapAt("number", sentence, index, end));
  return found.length > 0 ? found : none;
}

function gapAt(kind: Gap["kind"], sentence: Sentence, start: number, end: number): Gap {
  return { kind, sentence, start, end, words: sentence.text.slice(start, end) };
}

function lacksUnit({ text, quantities, stopped }: Sentence, quantity: Quantity, index: number): boolean {
  const { unit, han, lead, unitEnd: end, bracket } = quantity;
  // A line may have been broken behind the number.
  if (end === text.length && !stopped) return false;
  if (unit !== "" || han || bracket >= 0 || !counted.test(lead) || noUnitNeeded.test(lead.slice(-12))) return false;
  if (text[end] === "、" || text[end] === ")" || text[end] === ":" || /分别|依次/.test(text.slice(0, quantity.start)))
    return false;
  // A column of bare figures is a table in words, not a slip.
  return !quantities.some((other, at) => at !== index && other.unit === "");
}

function missingNumbers(text: string): { index: number; end: number }[] {
  if (!(text.includes("共") || text.includes("计") || text.includes("信息")) || !unitAtEnd.test(text)) return [];
  return [...text.matchAll(gap)]
    .filter(
      ({ 0: words, index }) => !wholeWords.test(words) && !/[公总一]/.test(text[index - 1] ?? "") && words.length > 2,
    )
    .map(({ 0: words, index }) => ({ index, end: index + words.length }));
}
