import type { Report } from "../report/report";
import { isDigit } from "../source/fold";
import { type Assertion, isOurs, sentencesWith } from "./assertion";
import { deniedBy } from "./deniedObjects";
import type { Sentence } from "./sentences";
import { inheritedTopic, topicAt, topicsIn } from "./topics";

const denial =
  /(?:未[曾有]|没有|不存在|未|无|零)(?:[收接]到|接收到|受理|接收|[发产]生|出现|存在|引[发起])?|(?:新收到?|收到|受理|(?=行政复议|行政诉讼|(?<![上下人的织业类])依申请公开|(?<=^|[,;:年度内镇乡县区局委办])(?:政府)?信息公开申请))(?<object>[^,;:()\d未无没]{2,24}?)的?(?:数量|[件总]数|数|量)?(?:均?为[零0](?![.\d件起宗例条])|零发生)/g;
const deniable =
  /申请|复议|诉讼|[起败]诉|纠错|结转|转结|规范性文件|不予公开|无法提供|不予处理|部分公开|[出施取](?:任何)?行政/;
const longestObject = 60;
const mostDenials = 12;
/** 「无行政复议，提起行政诉讼情况发生」: one denial with a comma inside it. */
const goesOn = /^,(?=[^,;:()\d]{2,30}(?:发生|情[况形]|现象)$)/;

/** Sentences that deny applications, disputes, carried-over cases or new documents: 未收到…申请, 未发生行政复议. */
export function denialsOf(report: Report): Assertion[] {
  const found: Assertion[] = [];
  for (const [at, sentence] of sentencesWith(report, "denial")) {
    const { text } = sentence;
    if (!deniable.test(text) || /除.{1,30}外/.test(text)) continue;
    for (const one of denialsIn(report, sentence, at)) found.push(one);
  }
  return found;
}

function denialsIn(report: Report, sentence: Sentence, at: number): Assertion[] {
  const { text } = sentence;
  const found: Assertion[] = [];
  let behind = 0;
  for (const match of text.matchAll(denial)) {
    const start = match.index;
    if (start < behind || found.length >= mostDenials) continue;
    const from = start + match[0].length;
    const words = match.groups?.object ?? objectBehind(text, from);
    const bare = /无|没有/.test(match[0]) && match[0].length <= 2;
    const onApplications = (): boolean =>
      topicAt(topicsIn(sentence), start, start, from, inheritedTopic(report, at)) === "applications";
    const context = { bare, year: report.year, onApplications };
    const each = words.split(/[、和及]/);
    // 「复议、诉讼均为零」 is one denial of both.
    const objects = match.groups?.object && !each.every((one) => /复议|诉讼/.test(one)) ? each : [words];
    const denied = objects.flatMap((object) => (object && deniedBy(sentence, start, object, context)) || []);
    if (denied.length === 0 || !isOurs(report, sentence, start) || isDeniedTwice(sentence, start)) continue;
    behind = match.groups?.object ? from : from + words.length;
    for (const one of denied) found.push({ sentence, at, start, end: behind, ...one });
  }
  return found;
}

/** The words denied, up to a mark or a figure that is no year. */
function objectBehind(text: string, from: number): string {
  const end = clauseEnd(text, from);
  if (text[end] !== ",") return text.slice(from, end);
  const further = clauseEnd(text, end + 1);
  const clause = text.slice(end, further);
  const joins = /复议|诉讼|起诉/.test(clause) && !/[未无没]/.test(clause) && goesOn.test(clause);
  return joins ? `${text.slice(from, end)}、${text.slice(end + 1, further)}` : text.slice(from, end);
}

function clauseEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < longestObject && !",;:()".includes(text[end] as string)) {
    if (isDigit(text.charCodeAt(end)) && !/^1[件起例宗]/.test(text.slice(end, end + 2))) {
      if (!/^20\d\d年/.test(text.slice(end, end + 5))) break;
      end += 4;
    }
    end++;
  }
  return end;
}

function isDeniedTwice({ text }: Sentence, start: number): boolean {
  return /[不未非并]$|是否|有$/.test(text.slice(Math.max(0, start - 2), start));
}
