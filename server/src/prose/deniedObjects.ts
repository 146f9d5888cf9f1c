import type { Assertion } from "./assertion";
import { rowsBefore } from "./claims";
import type { Sentence } from "./sentences";
import { decisionRows, organizations, outcomeGroups, type Reading } from "./vocabulary";

/** What a denial says of a table. */
export type Denied = Pick<Assertion, "table" | "readings">;

const applicationObject =
  /^(?:过|任何(?:形式)?|[一1][件起例宗]|[该此][项类]|[相有]关|公民|自然人|法人|[和及、等的人依法件]|或者?|其他组织|个人|群众|社会公众|单位|提[出交]|递交|书面|主动|要求|政[府务]|信息|公开|申请|事[项宜]|情况|案件|需求|工作|业务)*$/;
const disputeObject =
  /^(?:任何|[一1][件起例宗]|[相有]关|[过因由对依而被的和及与、等案件]|针对|涉及|关于|[我本][省市县区镇乡街局办委院厅]|本?单位|本?机关|当事人|政[府务]|信息|公开|申请|工作|事[务项件]|引[起发]|导致|产生|出现|提[起出]|行政|复议|诉讼|举报|[投申]诉|或者?|以及|情[况形]|起诉|发生)*$/;
const resultObject =
  /^(?:任何|[一1][件起例宗]|[过被因的和及与或、]|政[府务]|信息|公开|工作|方面|行政|复议|诉讼|出现|发生|存在|案件|情[况形]|现象|结果|纠[错正]|败诉)*$/;
const carriedForward =
  /^(?:(?:政府信息公开)?申请)?(?:结转|转结)(?:申请)?[到至入]?(?:[下次]一?个?年|明年|(20\d\d)年)|^(?:下一?|次)年度?的?(?:结转|转结)/;
const carriedOver = /^(?:上年度?|上一年度?|去年)的?(?:申请)?(?:结转|转结)/;
const carried = /^(?:申请)?(?:结转|转结)的?(?:政府信息公开)?(?:申请|事项|件|情况)*$/;
const merelyCarried = /^(?:结转|转结)(?:件|申请|案件|事项|情况)*$/;
const decisions = /^(?:作出|实施|采取)(?:任何)?行政(?:许可|处罚|强制)(?:决定|措施)*$/;
const lastYear = /(?:上一?年度?|去年|(20\d\d)年度?)$/;
const documents =
  /^(?:新|制[定发]|印发|出台|发布|废止|失效|过|任何|新的|行政|、|和|及|或|与)*规范性文件的?(?:情[况形])?$/;
const settled = /办结|答复|办理完/;
const outcome =
  /^(?:作出|出现|有)?([不无其部][^、]{3})(?:[、和及或]([不无其部][^、]{3}))?(?:的|决定|申请|情[形况]|案件|事项|件)*$/;

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
  if (/纠[错正]|败诉/.test(words)) return resultObject.test(words) ? ofResults(sentence, start, words) : null;
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
  const issued = /制[定发]|印发|出台/.test(words) ? ["issued", "made"] : [];
  const columns = /废止|失效/.test(words) ? [...issued, "repealed"] : issued;
  return columns.length > 0 ? { table: "disclosure", readings: [{ rows: ["normativeDocuments"], columns }] } : null;
}

/** 「无被纠错和败诉」: of the kinds of dispute named before. */
function ofResults(sentence: Sentence, start: number, words: string): Denied {
  const named = rowsBefore(sentence, start);
  const rows = /败诉/.test(words) ? [...new Set([...named, "litigation", "litigationAfterReconsideration"])] : named;
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
  return { rows: /诉讼|起诉/.test(words) ? [...rows, "litigation", "litigationAfterReconsideration"] : rows };
}
