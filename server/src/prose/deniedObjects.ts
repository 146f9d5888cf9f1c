import type { Assertion } from "./assertion";
import { rowsBefore } from "./claims";
import type { Sentence } from "./sentences";
import { decisionRows, organizations, outcomeGroups, type Reading } from "./vocabulary";

/** What a denial says of a table. */
export type Denied = Pick<Assertion, "table" | "readings">;

const applicationObject =
  /^(?:过|任何形式|任何|[一1][件起例宗]|该项|该类|此项|此类|相关|有关|公民|自然人|法人|和|或|或者|及|、|等|其他组织|个人|群众|社会公众|单位|的|提出|书面|主动|要求|政府|政务|信息|公开|依申请|依|依法|申请|事项|件|事宜|情况|案件|需求|工作|业务)*$/;
const disputeObject =
  /^(?:过|任何|[一1][件起例宗]|相关|有关|因|由|针对|涉及|关于|对|[我本][省市县区镇乡街局办委院厅]|本?单位|本?机关|当事人|政府|政务|信息|公开|依申请|申请|工作|事务|事项|引起|引发|导致|产生|出现|而|被|提起|提出|的|行政|复议|诉讼|举报|投诉|申诉|和|及|与|或|或者|、|等|以及|案件|案|件|情况|情形|事件|起诉|发生)*$/;
const resultObject =
  /^(?:过|任何|[一1][件起例宗]|被|因|行政|复议|诉讼|出现|发生|存在|的|和|及|与|或|、|案件|情况|情形|现象|结果|纠错|纠正|败诉)*$/;
const carriedForward =
  /^(?:申请|政府信息公开申请)?(?:结转|转结)(?:申请)?(?:到|至|入)?(?:(?:下|次)(?:一)?(?:个)?年|明年|(20\d\d)年)|^(?:下(?:一)?|次)年度?(?:的)?(?:结转|转结)/;
const carriedOver = /^(?:上年度?|上一年度?|去年)(?:的)?(?:申请)?(?:结转|转结)/;
const carried = /^(?:申请)?(?:结转|转结)(?:的)?(?:政府信息公开)?(?:申请|事项|件|情况)*$/;
const merelyCarried = /^(?:结转|转结)(?:件|申请|案件|事项|情况)*$/;
const decisions = /^作出(?:任何)?(?:行政许可|行政处罚|行政强制)(?:决定|措施)+$/;
const lastYear = /(?:上(?:一)?年度?|去年|(20\d\d)年度?)$/;
const documents =
  /^(?:新|制定|制发|印发|出台|发布|废止|失效|过|任何|新的|行政|、|和|及|或|与)*规范性文件(?:的)?(?:情况|情形)?$/;
const lawsuits = ["litigation", "litigationAfterReconsideration"];
const settled = /办结|答复|办理完/;
const outcome =
  /^(?:作出|出现|有)?([不无其部][^、]{3})(?:[、和及或]([不无其部][^、]{3}))?(?:的|决定|申请|情形|情况|案件|事项|件)*$/;

/** What the words around a denial tell of it. */
export interface Context {
  /** A mere 无 or 没有, without a verb. */
  bare: boolean;
  year: number | null;
  onApplications(): boolean;
}

/** What a denial behind `start` says, by the words it denies; null where they are not of the tables. */
export function deniedBy(
  sentence: Sentence,
  start: number,
  words: string,
  { bare, year, onApplications }: Context,
): Denied | null {
  const row = carriedRow(sentence.text.slice(Math.max(0, start - 8), start), words, year);
  if (row) return { table: "applications", readings: [{ rows: [row] }] };
  const said = sentence.text.slice(0, start);
  if (merelyCarried.test(words) && settled.test(said) && !/[上去]一?年/.test(said))
    return { table: "applications", readings: [{ rows: ["carriedForward"] }] };
  if (decisions.test(words)) return ofDecisions(words);
  if (documents.test(words)) return ofDocuments(words);
  if (/纠错|纠正|败诉/.test(words)) return resultObject.test(words) ? ofResults(sentence, start, words) : null;
  if (/复议|诉讼|起诉/.test(words))
    return disputeObject.test(words) ? { table: "disputes", readings: [disputed(words)] } : null;
  const rows = outcomesIn(words);
  if (rows.length > 0 && onApplications()) return { table: "applications", readings: [{ rows }] };
  return /申请/.test(words) && applicationObject.test(words) ? ofApplications(words, bare) : null;
}

function carriedRow(before: string, words: string, year: number | null): string | null {
  const forward = carriedForward.exec(words);
  if (forward) return !forward[1] || (year !== null && Number(forward[1]) > year) ? "carriedForward" : null;
  const earlier = carried.test(words) ? lastYear.exec(before) : null;
  const isOver = earlier !== null && (!earlier[1] || (year !== null && Number(earlier[1]) < year));
  return isOver || carriedOver.test(words) ? "carriedOver" : null;
}

function ofDecisions(words: string): Denied {
  const rows = decisionRows.filter(({ words: pattern }) => pattern.test(words)).map(({ key }) => key);
  return { table: "disclosure", readings: [{ rows, columns: ["decisions"] }] };
}

function ofDocuments(words: string): Denied | null {
  const issued = /制定|制发|印发|出台/.test(words) ? ["issued", "made"] : [];
  const columns = /废止|失效/.test(words) ? [...issued, "repealed"] : issued;
  return columns.length > 0 ? { table: "disclosure", readings: [{ rows: ["normativeDocuments"], columns }] } : null;
}

/** 「无被纠错和败诉」: of the kinds of dispute it names, else of those named before; 败诉 is said of lawsuits where both are. */
function ofResults(sentence: Sentence, start: number, words: string): Denied {
  const lost = /败诉/.test(words) ? lawsuits : [];
  const ofLawsuits = lost.length > 0 && !/纠/.test(words) && /诉讼/.test(sentence.text.slice(0, start));
  const named = /复议|诉讼/.test(words) ? disputed(words).rows : ofLawsuits ? lost : null;
  const rows = named ?? [...new Set([...rowsBefore(sentence, start), ...lost])];
  return { table: "disputes", readings: [{ rows, columns: ["corrected"] }] };
}

function outcomesIn(words: string): string[] {
  const named = outcome.exec(words)?.slice(1) ?? [];
  return outcomeGroups
    .filter(({ words: pattern }) => named.some((one) => one && pattern.test(one)))
    .map(({ key }) => key);
}

function ofApplications(words: string, bare: boolean): Denied {
  // 没有依申请公开政府信息 may also mean that nothing was released.
  const released: Reading[] = bare ? [{ rows: ["granted", "partlyGranted"] }] : [];
  return { table: "applications", readings: [{ rows: ["received"], columns: deniedColumns(words) }, ...released] };
}

/** 未收到法人或其他组织的申请 denies those alone. */
function deniedColumns(words: string): string[] {
  const [persons, bodies] = [/公民|自然人|个人/.test(words), /法人|组织/.test(words)];
  if (persons === bodies) return ["total"];
  return [persons ? "naturalPersons" : organizations];
}

function disputed(words: string): Reading {
  const rows = /复议/.test(words) ? ["reconsideration"] : [];
  return { rows: /诉讼|起诉/.test(words) ? [...rows, ...lawsuits] : rows };
}
