import type { Meaning } from "./applicationStatements";
import type { Quantity } from "./quantity";
import type { Certainty } from "./statement";
import { decisionRows, documentActs, documentRows } from "./vocabulary";

const documentUnits = new Set(["件", "个", "份", "部", "项"]);
const decisionUnits = new Set(["件", "项", "宗", "个", "起", "例"]);
const notIssuing =
  /收录|修[订改]|清理|审[查核]|备案|解读|征求|评估|报送|党|各$|均$|分别|转发|链接|上级|合法性|目录|文本|全文/;
const delisted = /不再|目录|移出|撤下/;
const publishing = /公[开示]|发布|归集|上传|公布|[推报]送|双公示|信息|目录|事项|结果|清单|案卷|率/;

/** A line of figures without a verb, 「行政强制24件」: nothing was published that is not said to be. */
const bareDecision = /^(?:[,、和及]|其中)?行政(?:许可|处罚|强制)(?:措施|案件)?(?:共|共计|为)?:?$/;

/** A meaning with how sure it is. */
export interface DisclosureMeaning extends Meaning {
  certainty: Certainty;
}

/** What a figure says of regulations and normative documents issued, repealed or in force. */
export function readDocuments(
  quantity: Quantity,
  rowsBefore: readonly string[],
  said: string,
): DisclosureMeaning | null {
  const { lead, tail } = quantity;
  // Weeding out is no act of the table; what is repealed by it is.
  const words = /废止|失效/.test(lead) ? lead.replace("清理", "") : lead;
  if (!documentUnits.has(quantity.unit) || notIssuing.test(words) || delisted.test(tail)) return null;
  const act = documentActs.find(({ words }) => words.test(lead)) ?? documentActs.find(({ words }) => words.test(tail));
  if (!act || (act.vague && /公开/.test(lead))) return null;
  const named = documentRowsIn(lead) ?? documentRowsIn(tail) ?? rowsBefore;
  // 「清理规范性文件，继续有效20件」: what is issued there may be of another kind.
  const rows =
    named.length > 0 || lead.length > 5 || act.key === "issued" || act.vague ? named : (documentRowsIn(said) ?? []);
  if (rows.length === 0) return null;
  const columns = act.vague ? act.columns.map((column) => [column]) : [act.columns];
  return {
    measure: act.key,
    word: act.words.exec(lead)?.[0] ?? act.words.exec(tail)?.[0] ?? "",
    readings: columns.map((keys) => ({ rows, columns: keys })),
    certainty: act.vague ? "likely" : "sure",
  };
}

/** The rows of table two that words on documents name, or null. */
export function documentRowsIn(words: string): string[] | null {
  const rows = documentRows.filter(({ words: pattern }) => pattern.test(words)).map(({ key }) => key);
  return rows.length > 0 ? rows : null;
}

/** What a figure says of licences, penalties and compulsory measures decided; what is published of them is another figure. */
export function readDecisions({ lead, tail, unit, start }: Quantity, text: string): DisclosureMeaning | null {
  if (!decisionUnits.has(unit) || publishing.test(lead) || publishing.test(tail) || /各$|均$|分别/.test(lead))
    return null;
  const row = decisionRows.filter(({ words }) => words.test(lead) || words.test(tail));
  const [only] = row;
  if (row.length !== 1 || !only) return null;
  const decided = /[作做]出|处理决定|决定/.test(lead + tail);
  // Among permits and other business, a licence handled is none decided.
  if (!decided && /审批|服务事项/.test(text)) return null;
  const named = bareDecision.test(lead) && !publishing.test(text.slice(0, start));
  if (!decided && !named && !/实施|采取|办[理结]|处理/.test(lead)) return null;
  return {
    measure: only.key,
    word: only.words.exec(lead + tail)?.[0] ?? "",
    readings: [{ rows: [only.key], columns: ["decisions"] }],
    certainty: decided ? "sure" : "likely",
  };
}
