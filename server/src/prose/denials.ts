import type { Report } from "../report/report";
import { type Assertion, isOurs, sentencesWith } from "./assertion";
import type { Sentence } from "./sentences";
import { organizations, type Reading } from "./vocabulary";

const denial = /(?:未曾|未有|没有|未|无|零)(?:收到|接到|受理|接收|发生|产生|出现|存在|引发|引起)?/g;
const applicationObject =
  /^(?:过|任何|一件|相关|有关|公民|自然人|法人|和|或|或者|及|、|其他组织|个人|群众|社会公众|单位|的|提出|书面|要求|政府|政务|信息|公开|依|依法)*申请(?:公开|的|政府|政务|信息|事项|件|事宜|情况|案件|需求|工作|业务)*$/;
const disputeObject =
  /^(?:过|任何|一起|相关|有关|因|由|针对|涉及|关于|政府|政务|信息|公开|依申请|申请|工作|事务|事项|引起|引发|导致|产生|而|被|提起|提出|的|行政|复议|诉讼|举报|投诉|和|及|与|或|、|以及|案件|情况|事件|起诉|发生)*$/;
const carried = /^(?:上年度?|上一年度?|去年)(?:的)?(?:申请)?结转|^结转(?:至|到)?下(?:一)?年|^申请结转(?:至|到)?下/;
const documents = /^(?:新)?(?:制定|制发|印发|出台)(?:过|任何)?(?:新的)?(?:行政)?规范性文件$/;
const longestObject = 60;

/** Sentences that deny applications, disputes, carried-over cases or new documents: 未收到…申请, 未发生行政复议. */
export function denialsOf(report: Report): Assertion[] {
  const found: Assertion[] = [];
  for (const [at, sentence] of sentencesWith(report, "denial")) {
    const { text } = sentence;
    if (!/申请|复议|诉讼|结转|规范性文件/.test(text) || /除.{1,30}外/.test(text)) continue;
    for (const match of text.matchAll(denial)) {
      const start = match.index;
      const words = objectBehind(text, start + match[0].length);
      const denied = /无|没有/.test(match[0]) && match[0].length <= 2;
      const meaning = words.length > 0 ? meaningOf(words, denied) : null;
      if (!meaning || !isOurs(report, sentence, start) || isDeniedTwice(sentence, start)) continue;
      found.push({ sentence, at, start, end: start + match[0].length + words.length, ...meaning });
      break;
    }
  }
  return found;
}

function objectBehind(text: string, from: number): string {
  let end = from;
  while (end < text.length && end - from < longestObject && !",;:()0123456789".includes(text[end] as string)) end++;
  return text.slice(from, end);
}

function isDeniedTwice({ text }: Sentence, start: number): boolean {
  return /[不未非并]$|是否|有$/.test(text.slice(Math.max(0, start - 2), start));
}

function meaningOf(words: string, bare: boolean): Pick<Assertion, "table" | "readings"> | null {
  if (carried.test(words)) {
    const row = /下/.test(words) ? "carriedForward" : "carriedOver";
    return { table: "applications", readings: [{ rows: [row] }] };
  }
  if (documents.test(words))
    return { table: "disclosure", readings: [{ rows: ["normativeDocuments"], columns: ["issued", "made"] }] };
  if (/复议|诉讼/.test(words))
    return disputeObject.test(words) ? { table: "disputes", readings: [disputed(words)] } : null;
  if (!applicationObject.test(words)) return null;
  // 没有依申请公开政府信息 may also mean that nothing was released.
  const released: Reading[] = bare ? [{ rows: ["granted", "partlyGranted"] }] : [];
  const columns = deniedColumns(words);
  return { table: "applications", readings: [{ rows: ["received"], columns }, ...released] };
}

/** 未收到法人或其他组织的申请 denies those alone. */
function deniedColumns(words: string): string[] {
  const [persons, bodies] = [/公民|自然人|个人/.test(words), /法人|组织/.test(words)];
  if (persons === bodies) return ["total"];
  return [persons ? "naturalPersons" : organizations];
}

function disputed(words: string): Reading {
  const rows = /复议/.test(words) ? ["reconsideration"] : [];
  return { rows: /诉讼/.test(words) ? [...rows, "litigation", "litigationAfterReconsideration"] : rows };
}
