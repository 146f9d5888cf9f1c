import type { YearMention } from "./mentions";

/** Words that show a sentence to speak of another year on purpose. */
const comparison =
  /较|[同环相]比|比(?!如|例|赛|重)|上年|上一年|[去往历前]年|以来|截[至止]|至今|印发|出台|颁布|获(?!取|知|悉)|[评列]为|授予|[指提]出|整改|反馈|针对|结转|遗留|的通知|成立|启用|上线|挂牌|建成|撤销|合并|划转|更名|将|拟/;
/** What rightly carries the year before, named straight after it: 2022年部门决算, 2022年政务公开工作要点. */
const carriesItsYear = /[决预]算|要点|[规计]划|方案|版|报告中|年报中|问题|不足/;
const near = 24;
/** A paragraph beyond this is no paragraph; it is not searched again for every year in it. */
const longestParagraph = 10_000;

const subject = "[\\u4e00-\\u9fff“”]{0,16}?";
const reporting =
  "主动公开|公开(?:政府|各类|政务)?信息|发布|收到|受理|新收|办理|办结|答复|未?发生|没有|召开|举办|未收取|无(?:依申请|收费|行政|政府)|制发|制定|开展|严格|认真|坚持|深入|全面|积极|始终|高度重视|不断|持续|贯彻|按照|紧紧|紧扣|围绕";
/** A statement of what was done in the year. */
const statement = new RegExp(`^(?:度|全年|年内)?,?${subject}(${reporting})`);
/** A statement with a figure, or that there was none. */
const figures =
  /(?:主动公开|公开(?:政府|各类|政务)?信息|发布|收到|受理|新收|办结)[^。]{0,30}?\d[\d.万余多]*[条件篇份次]|未收到|没有收到|未发生/;
const wholeYear = /^1月1日[起始]?,?(?:至|到|-+)(?:20\d\d年|[当同]年)?12月31日/;
const opensSentence =
  /^(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.]{1,2}[\u4e00-\u9fff]{0,16}:?|[\u4e00-\u9fff]{2,12}(?:情况|方面):?)?$/;
const actsHere = /^(?:[\u4e00-\u9fff]{0,8}(?:镇|乡|街道|局|县|区|市|办|委)|[我本全][\u4e00-\u9fff]{1,3})$/;
const titleLike = /(?:信息公开|政务公开)(?:工作)?(?:年度)?(?:报告|年报)$/;
const announced =
  /^度?[\u4e00-\u9fff]{0,20}?(?:政府信息公开|信息公开|政务公开)(?:工作)?(?:年度)?(?:情况)?(?:报告|年报|情况)/;

/** A sentence that tells what was done, under another year than the report's, with nothing that makes it a comparison. */
export function isLeftover(mention: YearMention, year: number): boolean {
  const { sentence, lead, rest, paragraph } = mention;
  if (!opensSentence.test(lead) && !actsHere.test(lead)) return false;
  if (comparison.test(sentence) || carriesItsYear.test(rest.slice(0, near)) || names(sentence, year)) return false;
  const verb = statement.exec(rest)?.[1];
  if (!verb && !wholeYear.test(rest)) return false;
  if (mention.year > year) return figures.test(rest) && paragraph.section !== "problems";
  if (paragraph.section === "problems" && /问题|不足|改进|完善/.test(sentence)) return false;
  const text = paragraph.end - paragraph.start > longestParagraph ? "" : paragraph.text;
  if (!names(text, year)) return true;
  // Beside sentences about the report's own year only a figure that has no counterpart there is out of place.
  return figures.test(rest) && !comparison.test(text) && !(verb && hasCounterpart(text, year, verb));
}

/** 「现将2023年度政府信息公开工作情况报告如下」, or a title printed again, in a report for another year. */
export function announcesAnother({ sentence, lead, rest, paragraph }: YearMention, year: number): boolean {
  if (paragraph.section !== null || names(sentence, year) || /通知|上年|较|比/.test(sentence)) return false;
  if (sentence.length <= 60 && sentence.length === paragraph.text.trim().length && titleLike.test(sentence))
    return true;
  return /(?:现将|现公布|现发布|编制了?|[公发]布)[\u4e00-\u9fff]{0,24}$/.test(lead) && announced.test(rest);
}

const aheadVerbs =
  "进一步|继续|重点|着力|着重|从|在|不断|持续|以|加强|加大|按照|围绕|努力|积极|深入|全面|严格|切实|坚持|通过|采取|紧|做好|抓好|聚焦|健全|完善|强化|推动|推进|始终";
const planned = new RegExp(`^度?,?[\\u4e00-\\u9fff]{0,14}?(?:将|拟|计划)会?,?(?:${aheadVerbs})`);

/** 「2023年将…」 under problems and improvements of the report for 2023: what is announced is next year's. */
export function isOwnYearPlanned({ sentence, lead, rest, paragraph }: YearMention): boolean {
  if (paragraph.section !== "problems" || !planned.test(rest)) return false;
  if (/[上去]年|[提指]出|要求|已经|已完成|以来/.test(sentence) || /纳入|列[入为]|作为/.test(rest.slice(0, 30)))
    return false;
  return opensSentence.test(lead) || /下一步|今后|下步|接下来/.test(lead) || actsHere.test(lead);
}

function names(text: string, year: number): boolean {
  for (let at = text.indexOf(String(year)); at >= 0; at = text.indexOf(String(year), at + 4))
    if (/^[ \t\n]{0,3}年/.test(text.slice(at + 4, at + 8))) return true;
  return false;
}

function hasCounterpart(text: string, year: number, verb: string): boolean {
  for (let at = text.indexOf(`${year}`); at >= 0; at = text.indexOf(`${year}`, at + 4))
    if (text.slice(at, at + 40).includes(verb)) return true;
  return false;
}
