import type { TableId } from "../form/types";
import type { Report } from "../report/report";
import { type Assertion, isOurs } from "./assertion";
import { sentencesOf } from "./prose";
import { isOfAnother } from "./scope";
import { type Sentence, trait } from "./sentences";
import { inheritedTopic, topicAt, topicsIn } from "./topics";
import type { Reading } from "./vocabulary";

/** A claim on all of something, and the cells that must come to zero (or to more) for it to be true. */
interface ClaimPattern {
  words: RegExp;
  table: TableId & ("applications" | "disputes");
  readings(rows: readonly string[]): readonly Reading[];
  positive?: boolean;
  /** Words of the sentence that take the claim back or speak of a part. */
  unless: RegExp;
}

const all = "(?:已?全部|[均都皆])";
const within = "[^,;:()\\d]{0,16}?";

const patterns: readonly ClaimPattern[] = [
  {
    words: new RegExp(`${all}${within}(?:办结|办理完毕|办毕|处理完毕|办理完成|完成办理)(?!率)`),
    table: "applications",
    readings: () => [{ rows: ["carriedForward"] }],
    unless: /结转|转结|其余|其他|除|未办结|正在办理|未到期|未答复|建议|提案|复议|诉讼|率/,
  },
  {
    words: new RegExp(`(?:${all}|全)[是为系由]?(?:来自)?(?:自然人|公民|个人)`),
    table: "applications",
    readings: () => [
      { rows: ["received"], minusRows: [], columns: ["organizations"] },
      { rows: ["total"], columns: ["organizations"] },
    ],
    unless: /企业|法人|组织/,
  },
  {
    words: new RegExp(`${all}[是为系由]?(?:来自)?(?:法人|企业|公司)(?=的?申请|提[出交]|[,;。]|$)`),
    table: "applications",
    readings: () => [
      { rows: ["received"], columns: ["naturalPersons"] },
      { rows: ["total"], columns: ["naturalPersons"] },
    ],
    unless: /自然人|公民|个人|群众|居民|村民/,
  },
  {
    words: new RegExp(`${all}(?:已|已经|依法)?予以?公开(?![或及和、])`),
    table: "applications",
    readings: () => [
      { rows: ["total"], minusRows: ["granted"] },
      { rows: ["total"], minusRows: ["granted", "partlyGranted"] },
      { rows: ["received"], minusRows: ["granted"] },
    ],
    unless: /除|外|部分|其余|主动|不予|无法|符合|可以公开|应当|能够|结转/,
  },
  {
    words: new RegExp(`${all}(?:已|为|是|被|获|予以|予|得到|判决|裁定|决定)*(?:结果)?维持`),
    table: "disputes",
    readings: (rows) => [{ rows, columns: ["corrected", "otherResult", "pending"] }],
    unless: /除|其余|尚未|正在|审结的/,
  },
  {
    words: new RegExp(`${all}(?:已|已经)?(?:审结|结案|审理完毕)`),
    table: "disputes",
    readings: (rows) => [{ rows, columns: ["pending"] }],
    unless: /除|其余|尚未|正在|率/,
  },
  {
    words: /(?:均|全部|都)?(?:正在|尚在)(?:办理|审理)(?:之中|中|过程中)?|(?:均|全部|都)?(?:尚未|未)审结/,
    table: "disputes",
    readings: (rows) => [{ rows, columns: ["pending"] }],
    positive: true,
    unless: /无|没有|申请\d|0件|0起|结转/,
  },
];

/** Words without which no sentence claims anything of the tables. */
const claimed =
  /办结|办毕|完毕|办理完成|完成办理|自然人|公民|个人|法人|企业|公司|予以?公开|维持|审|结案|办理中|正在办理/;
const everyRow = ["reconsideration", "litigation", "litigationAfterReconsideration"];
const mildWords = /按期|按时|期限|时限|规定时间|法定|及时/;

/** Sentences that claim something of every application or dispute: 均已办结, 均为自然人申请, 均获维持, 正在审理中. */
export function claimsOf(report: Report): Assertion[] {
  const found: Assertion[] = [];
  const sentences = sentencesOf(report);
  for (const [at, sentence] of candidates(report)) {
    for (const pattern of patterns) {
      const match = pattern.words.exec(sentence.text);
      if (!match || pattern.unless.test(sentence.text)) continue;
      const start = match.index;
      const inherited = inheritedTopic(report, at);
      const topic = topicAt(topicsIn(sentence), start, start, start, inherited);
      if (topic !== pattern.table || !isOurs(report, sentence, start)) continue;
      if (isOfAnother(sentence.text.slice(sentence.text.lastIndexOf(";", start) + 1, start), report)) continue;
      if (isTakenBack(sentences[at + 1], sentence, pattern)) continue;
      const mild = pattern.table === "applications" && mildWords.test(match[0]);
      const readings = pattern.readings(rowsBefore(sentence, start));
      const { table, positive = false } = pattern;
      found.push({ sentence, at, start, end: start + match[0].length, table, readings, positive, mild });
    }
  }
  return found;
}

function* candidates(report: Report): Generator<[number, Sentence]> {
  const sentences = sentencesOf(report);
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at] as Sentence;
    const isUniversal = (sentence.traits & trait.universal) !== 0 && sentence.section !== "problems";
    if (isUniversal ? claimed.test(sentence.text) : sentence.section === "disputes" && sentence.text.includes("审"))
      yield [at, sentence];
  }
}

function isTakenBack(next: Sentence | undefined, sentence: Sentence, { table }: ClaimPattern): boolean {
  return table === "applications" && next?.paragraph === sentence.paragraph && /结转下|未办结|正在办理/.test(next.text);
}

/** The kinds of dispute named in front of a claim; all where none is. */
export function rowsBefore({ text }: Sentence, start: number): readonly string[] {
  const clause = text.slice(0, start);
  const [reviewed, sued] = [
    clause.lastIndexOf("复议"),
    Math.max(clause.lastIndexOf("诉讼"), clause.lastIndexOf("起诉")),
  ];
  if (reviewed < 0 && sued < 0) return everyRow;
  if (sued < 0) return everyRow.slice(0, 1);
  if (reviewed < 0) return everyRow.slice(1);
  const between = clause.slice(Math.min(reviewed, sued), Math.max(reviewed, sued));
  if (!/[,;\d]/.test(between)) return everyRow;
  return reviewed > sued ? everyRow.slice(0, 1) : everyRow.slice(1);
}
