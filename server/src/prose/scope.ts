import type { Report } from "../report/report";
import { Memo } from "../source/memo";
import { sentencesOf } from "./prose";
import type { Quantity } from "./quantity";
import type { BodyMentions, Sentence } from "./sentences";
import { namedBodies } from "./vocabulary";

/**
 * Whose figure it is: the reporting body's, that of everything under it (`whole` where the body is the government of just
 * that area), or another's (then it is compared with nothing).
 */
export type Scope = "own" | "whole" | "wide" | "other";

const own =
  /[我本](?:[省市县区镇乡街局办委院厅州旗]|街道|单位|机关|部门|级|行政机关|政府)|[省市县区州乡镇]本级|[县区市镇乡]政府办|(?<=^|[,;:年])政府(?=共?(?:新收|收到|受理|接收))/g;
const wide =
  /(?:^|[,;:]|年度?|期间|以来|其中)(?:全(?:[省市县区州镇乡域]|街道|系统)|各(?:级|部门|单位|[镇乡县区市村]|街道|社区)|村级|辖区|基层)|[厅局委院本]系统|[省市县区州厅局委]属各?单位|(?:[及和与、]|[省市县区州镇乡府])其?(?:各(?:级|部门|单位|[镇乡县区市]|街道)|所属(?:部门|单位)|下属(?:部门|单位))|(?<=^|[,;:年])(?:部门|社区)(?=[均共]?未?(?:新收|收到|受理|接收))/g;
const wideHint = /[全各辖基属部村社系]/;
const smallBody = /(?:[镇乡](?:人民)?(?:政府)?|街道(?:办事处|办)?|办公室|局|委员会|委|厅|中心)$/;
const government = /([省市县区旗州])人民政府$/;
const manyBodies = /各级|各部门|各单位|乡镇|镇街|街道|部门|下属|所属|直属|系统/;
const rival =
  /本级(?!政府|人民|财政|预算|决算|部门|行政)|本办(?![法理事])|政府(?:办(?:公室)?)?[共新]?(?:收到|受理|接到|接收|办结|办理|答复)/;
/** Those who are helped, urged or stand below, and a village that is named as the one who acts. */
const helped =
  /(?:指导|督促|督办|配合|协助|协同|帮助)(?!下)[^,;:()]{0,10}?(?:[村镇乡]|社区|街道|部门|单位|政府(?!信息)|局|委员会|办公室)|下辖|辖区内|所辖/;
const village =
  /(?:^|[,;:、的])((?![各全我本每农])[^,;:、的]{2,6}?(?:村|社区)(?:村委会|居委会|民委员会)?)[共新]?(?=收|受理|接|办|答复|公开|制定|印发)/;
const inNameOf = /以([^,;:()]{1,20}?)的?名义/g;
const past = /[上去前]一?年|同期/;
const carried = /结转|转结|转入|遗留|接转/;
/** A difference, a part of the year, an average or a plan. */
const anotherMeasure =
  /[同环]比|增[加长幅]|减少|下降|[上提]升|降低|提高|[多少]于|[上下]半年|季度|每[逢当]?(?:有|收到|接到|受理|办理|答复|[件月周日天年条个季次])|[平人日月]均|近[一二三两五]年|历年|累计至|成立以来|以来|将(?!(?:上年|本))|拟(?!稿)|计划|力争|预计|下一步|明年|今后|争取|不[低少]于|\d月(?!底|末|31日)/;
const partOfYear = /季度|[上下]半年/;
/** Behind a part of the year, what tells that all of it is spoken of again. */
const wholeYear = /全年|年度|[合总共]计|一共|年底/;
const until = /截至|截止/;
/** 「截至2024年6月」: a part of the year. */
const untilEarlier = /截[至止]到?(?:20\d\d年|今年|本年)?(?:0?[1-9]|1[01])月/;

/** Whose figure a quantity is, by the last body named before it in its sentence. */
export function scopeOf(sentence: Sentence, quantity: Quantity, report: Report): Scope {
  if (namesAnother(quantity.lead, report) || countsBodies(sentence, quantity)) return "other";
  const signed = signedBy(sentence, quantity, report);
  if (signed) return signed;
  const bodies = bodiesIn(sentence);
  const lastWide = lastBefore(bodies.wide, quantity.start);
  if (lastWide <= lastBefore(bodies.own, quantity.start)) return "own";
  const words = sentence.text.slice(lastWide, quantity.start);
  if (smallBody.test(report.unit ?? "") && /全(?:镇|乡|街道|街|办)/.test(words)) return "own";
  const area = government.exec(report.unit ?? "")?.[1];
  return area && words.includes(`全${area}`) && !manyBodies.test(words) ? "whole" : "wide";
}

/** 「3个部门收到申请5件」: the count of bodies ends the words before the figure. */
function countsBodies({ text }: Sentence, { lead, start }: Quantity): boolean {
  return text[start - lead.length - 1] === "个" && /^(?:乡镇|街道|部门|单位|镇)/.test(lead);
}

/** 「以县政府办公室名义印发2件」: the body signed for is told apart from the reporting one. */
function signedBy({ text }: Sentence, { lead }: Quantity, { unit }: Report): Scope | null {
  if (!lead.includes("名义")) return null;
  const name = [...lead.matchAll(inNameOf)].at(-1)?.[1];
  if (!name || /^[我本]/.test(name)) return null;
  const bare = (unit ?? "").replace("人民政府", "政府");
  if (bare.endsWith(name.replace("人民政府", "政府"))) return null;
  // Where several sign, the table may count them together.
  return text.split("名义").length > 2 ? "wide" : "other";
}

const rivals = new Memo((report: Report): boolean => sentencesOf(report).some(({ text }) => rival.test(text)));

/** Whether a report tells the figures of its body's own offices apart from those of the whole area. */
export function hasRivalFigures(report: Report): boolean {
  return rivals.of(report);
}

/** Whether both the reporting body and everything under it are spoken of: which figure is whose is then not certain. */
export function isMixedScope(sentence: Sentence): boolean {
  const { own, wide } = bodiesIn(sentence);
  return own.length > 0 && wide.length > 0;
}

function bodiesIn(sentence: Sentence): BodyMentions {
  const { text } = sentence;
  sentence.bodies ??= { own: places(own, text), wide: wideHint.test(text) ? places(wide, text) : [] };
  return sentence.bodies;
}

function places(pattern: RegExp, text: string): number[] {
  const found: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match.index);
  return found;
}

function lastBefore(places: readonly number[], at: number): number {
  return places.findLast((place) => place < at) ?? -1;
}

/** Whether words in front of a claim name another body and, behind it, not the reporting one. */
export function isOfAnother(words: string, report: Report): boolean {
  if (!namesAnother(words, report)) return false;
  const name = (namedBodies.exec(words) ?? village.exec(words) ?? helped.exec(words))?.index ?? 0;
  return places(own, words).every((place) => place < name);
}

function namesAnother(lead: string, report: Report): boolean {
  const unit = report.unit ?? "";
  const named = namedBodies.exec(lead)?.[0] ?? village.exec(lead)?.[1];
  return (named !== undefined && !unit.includes(named)) || helped.test(lead);
}

/** Whether a quantity is neither a difference, a plan, an average nor a figure of another or a part of a year. */
export function isOfTheYear(sentence: Sentence, quantity: Quantity, reportYear: number | null): boolean {
  const { lead } = quantity;
  if (anotherMeasure.test(lead) || (past.test(lead) && !carried.test(lead + quantity.tail))) return false;
  const half = sentence.text.slice(sentence.text.lastIndexOf(";", quantity.start) + 1, quantity.start);
  if (partOfYear.test(half) && !wholeYear.test(half.slice(half.search(/季度|半年/)))) return false;
  if (sentence.text.includes("累计") && isCumulative(sentence.text.slice(0, quantity.start))) return false;
  if (sentence.text.includes("截") && untilEarlier.test(sentence.text.slice(0, quantity.start))) return false;
  const year = lastYearBefore(sentence, quantity.start);
  if (year === null || reportYear === null || year === reportYear) return true;
  return carried.test(lead);
}

function isCumulative(before: string): boolean {
  return until.test(before) && before.includes("累计");
}

/** 「比2022年下降29%，…」: the year compared with is none of the figures' behind the next comma. */
function isCompared(text: string, year: number, at: number): boolean {
  return "比较同与".includes(text[year - 1] ?? "-") && /[,;]/.test(text.slice(year, at));
}

/** The year a figure belongs to: the last one named before it that is not the source or target of what is carried over. */
function lastYearBefore(sentence: Sentence, at: number): number | null {
  for (let index = sentence.years.length - 1; index >= 0; index--) {
    const mention = sentence.years[index];
    if (!mention || mention.start >= at) continue;
    const around = sentence.text.slice(Math.max(0, mention.start - 4), mention.start + 16);
    if (carried.test(around) || isCompared(sentence.text, mention.start, at)) continue;
    return mention.year;
  }
  return null;
}
