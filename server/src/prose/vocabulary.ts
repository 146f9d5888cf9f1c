/**
 * What prose may speak of, in keys of the form. A term names rows or columns of a table; a row key stands for itself and
 * for every row below it (`refused` for the eight reasons). The words are patterns on folded text without blanks.
 */

/** Cells to add: every row with every column; `minus` rows or columns are taken off. */
export interface Reading {
  rows: readonly string[];
  minusRows?: readonly string[];
  columns?: readonly string[];
  minusColumns?: readonly string[];
}

export interface Term {
  key: string;
  words: RegExp;
}

const received: Reading = { rows: ["received"] };
const pool: Reading = { rows: ["received", "carriedOver"] };
const total: Reading = { rows: ["total"] };
const carriedOver: Reading = { rows: ["carriedOver"] };
const carriedForward: Reading = { rows: ["carriedForward"] };

/** What is counted of applications, most particular first, with every cell or sum it may honestly mean. */
export interface Measure extends Term {
  readings: readonly Reading[];
}

export const applicationMeasures: readonly Measure[] = [
  {
    key: "carriedForward",
    words:
      /(?:结转|转结|转入|顺延)[到至入]?[下次明后]一?个?年|[下次]一?年度?(?:继续)?(?:结转|办理)|未办结|尚未答复|未办理完|正在办理|办理之?中|待办|尚在办/,
    readings: [carriedForward],
  },
  {
    key: "carriedOver",
    words:
      /[上去往前]一?个?年度?(?:的|未办结)?(?:依申请公开|政府信息公开申请)?(?:未办结)?(?:申请)?(?:结转|转结|转入|遗留|接转)|(?:结转|转结|接转)自?[上去往]一?个?年|(?:结转|转结)[到至入]?[本今]年/,
    readings: [carriedOver],
  },
  { key: "newly", words: /新收|新增|新受理|新接|新提出/, readings: [received] },
  {
    key: "received",
    words: /收到|受理(?!条件|范围|标准|要求|窗口|点)|接收|接到|收件|登记(?!档案|类|信息(?!公开))/,
    readings: [received, pool],
  },
  { key: "concluded", words: /办结|答复|办复|办毕|办理完|处理完|完成办理|办理完成|回复|作出处理/, readings: [total] },
  { key: "handled", words: /办理|(?<!再)处理/, readings: [total, received, pool] },
  { key: "carried", words: /结转|转结/, readings: [carriedForward, carriedOver] },
  {
    key: "applications",
    words:
      /申请(?:件|数|量|案件|事项|总量|总数)?的?(?:数量|总数|件数)?(?:共计|总计|合计|共有|共|为|有|达|达到)?:?$|依申请(?:公开)?(?:方面)?的?(?:政府)?(?:信息|事项|件|申请|请求|信件|诉求|来信)?(?:共计|共有|共|为|有)?:?$/,
    readings: [received, pool, total, { rows: ["granted", "partlyGranted"] }, { rows: ["granted"] }],
  },
];

/** 共计 behind new and carried-in applications is their sum. */
export const poolReadings: readonly Reading[] = [pool];

/** Of what came in this year, what was concluded: where the sentence says nothing of what was carried in. */
export const concludedOfNew: readonly Reading[] = [{ rows: ["received"], minusRows: ["carriedForward"] }];

/** 答复 may leave out what was closed without an answer. */
export const answered: readonly Reading[] = [
  { rows: ["total"], minusRows: ["other"] },
  { rows: ["total"], minusRows: ["other", "unprocessed"] },
  { rows: ["total"], minusRows: ["unprocessed"] },
  { rows: ["total"], minusRows: ["other", "unprocessed", "unavailable.unclear"] },
];

/** The outcome rows of table three, by the words that name them in prose: rows first, then their groups. */
export const outcomeRows: readonly Term[] = [
  { key: "refused.stateSecret", words: /国家秘密/ },
  { key: "refused.prohibitedByLaw", words: /法[规律]禁止/ },
  { key: "refused.security", words: /三安全/ },
  // A case that merely 涉及第三方 may have any outcome.
  {
    key: "refused.thirdParty",
    words: /第三[方人][^,;:]{0,10}(?:权益|利益|隐私|秘密|不同意|不予|反对)|(?<!涉及)第三[方人]\)?$/,
  },
  { key: "refused.internalAffairs", words: /内部事务|内部管理信息/ },
  { key: "refused.process", words: /过程性/ },
  { key: "refused.enforcementFile", words: /执法案卷/ },
  { key: "refused.adminQuery", words: /行政查询/ },
  { key: "unavailable.notHeld", words: /不掌握|信息不存在/ },
  { key: "unavailable.needsCreation", words: /现成信息|另行制作/ },
  { key: "unavailable.unclear", words: /仍不明确/ },
  { key: "unprocessed.complaint", words: /信访、?(?:举报|投诉)|举报、?投诉类/ },
  { key: "unprocessed.repeated", words: /重复申请/ },
  { key: "unprocessed.publication", words: /公开出版物/ },
  { key: "unprocessed.excessive", words: /大量反复|反复申请/ },
  { key: "unprocessed.reconfirm", words: /重新出具|确认已获取/ },
  { key: "other.uncorrected", words: /逾期[不未]补正/ },
  { key: "other.unpaid", words: /缴纳费用|逾期未缴|未缴费/ },
];

export const outcomeGroups: readonly Term[] = [
  {
    key: "granted",
    words:
      /(?<!不)予以公开|给予公开|^(?:[,、和]|其中|答复|[(]\d[)])*公开:?$|(?<!不)同意公开|全部公开|告知[^,;:]{0,12}(?:获取|查阅)的?(?:方式|途径)|(?:(?<!不)公开|全部)(?:和|及|以及|与|、|或|或者|\((?:含|包含|包括))部分公开/,
  },
  { key: "partlyGranted", words: /部分公开|区分处理/ },
  { key: "refused", words: /不予以?公开|不同意公开|(?<![可能应])不公开(?!为)/ },
  { key: "unavailable", words: /无法提供/ },
  { key: "unprocessed", words: /不予处理/ },
  { key: "other", words: /其[他它]处理/ },
];

/** Columns of table three. `organizations` stands for the five kinds of 法人或其他组织. */
export const organizations = "organizations";
export const applicants: readonly Term[] = [
  { key: "naturalPersons", words: /自然人|公民|(?<=[由自系])个人|个人(?=提[出交])/ },
  { key: organizations, words: /法人|其他(?:社会)?组织/ },
  { key: "businesses", words: /企业|公司(?=提|$)/ },
  { key: "researchInstitutions", words: /科研机构/ },
  { key: "socialOrganizations", words: /公益组织/ },
  { key: "legalServices", words: /法律服务机构|律师事务所/ },
];

/** The results of table four: each with the columns, or sums of columns, it may mean. */
export interface DisputeResult extends Term {
  columns: readonly (readonly string[])[];
  minusColumns?: readonly string[];
}

export const disputeResults: readonly DisputeResult[] = [
  {
    key: "pending",
    words: /尚未审结|未审结|正在审理|审理之?中|未办结|正在办理|办理中|未结案|待审/,
    columns: [["pending"]],
  },
  {
    key: "otherResult",
    words: /其[他它]结果|撤回|终止|和解|调解|^[,、和及]?其他:?$/,
    columns: [["otherResult"]],
  },
  { key: "settled", words: /审结|已结(?!转)|结案/, columns: [["total"]], minusColumns: ["pending"] },
  { key: "upheld", words: /维持/, columns: [["upheld"]] },
  { key: "corrected", words: /纠正|纠错/, columns: [["corrected"]] },
  {
    key: "overturned",
    words: /撤销|确认违法|责令|变更|败诉/,
    columns: [["corrected"], ["otherResult"], ["corrected", "otherResult"]],
  },
  { key: "dismissed", words: /驳回/, columns: [["upheld"], ["otherResult"], ["upheld", "otherResult"]] },
];

export const disputeRows: readonly Term[] = [
  {
    key: "litigationAfterReconsideration",
    words: /复议后的?(?:起诉|提起|行政诉讼|诉讼)|经复议后?(?:起诉|提起)/,
  },
  { key: "litigation", words: /未经复议|直接起诉/ },
];

/** What is done to documents, as columns of table two in either form. */
export interface DocumentAct extends Term {
  columns: readonly string[];
  /** Whether the words may as well speak of putting documents on a site. */
  vague?: boolean;
}

export const documentActs: readonly DocumentAct[] = [
  { key: "repealed", words: /废止|失效/, columns: ["repealed"] },
  { key: "inForce", words: /现行有效|继续有效|有效/, columns: ["inForce", "total"] },
  { key: "issued", words: /制定|制发|印发|出台|新发/, columns: ["issued", "made"] },
  { key: "published", words: /发布|公布/, columns: ["issued", "made", "inForce", "total", "published"], vague: true },
];

export const documentRows: readonly Term[] = [
  { key: "normativeDocuments", words: /规范性文件/ },
  { key: "rules", words: /规章(?!制度)/ },
];

export const decisionRows: readonly Term[] = [
  { key: "licensing", words: /行政许可/ },
  { key: "penalties", words: /行政处罚/ },
  { key: "coercion", words: /行政强制/ },
];

/** Subjects that sentences are about; the last one named before a figure is what it counts. */
export type Topic = "applications" | "disputes" | "documents" | "decisions" | "fees" | "other";

export const topicWords: readonly { topic: Topic; words: string; behind?: string }[] = [
  { topic: "other", words: "申请", behind: "(?:执行|强制|救助|补贴|补助)" },
  {
    topic: "other",
    words: "行政许可|许可|审批|救助|补贴|补助|住房|租房|低保|登记|办证|贷款|仲裁|援助|资格|认定|入学|专利|各类|执行",
    behind: "申请",
  },
  { topic: "applications", words: "依申请公开(?:方面)?的?(?:信件|诉求|请求|来信|业务|办件)" },
  { topic: "disputes", words: "复议申请" },
  { topic: "applications", words: "信访、?举报、?投诉类|信访、?投诉、?举报类|举报投诉类|信访类申请|信访申请" },
  { topic: "disputes", words: "复议|诉讼|起诉|应诉|败诉" },
  { topic: "documents", words: "规范性文件|规章(?!制度)" },
  { topic: "decisions", words: "行政许可|行政处罚|行政强制" },
  { topic: "fees", words: "处理费|事业性收费" },
  {
    topic: "other",
    words:
      "主动公开|建议|提案|议案|信箱|来信|留言|咨询|热线|工单|诉求|投诉|举报|来访|信访|线索|意见|信件|督办|业务|办件|培训|会议|网民|舆情|公告|公报|稿件|动态|解读|专栏|新媒体|公众号|满意|评议|问题|政策文件|通知书|决定书",
  },
  { topic: "applications", words: "申请|依申请" },
];

/** Bodies that are not the reporting one: their figures are parts or another's. */
export const namedBodies =
  /(?:公安|教[育体]|民政|财政|司法|住[建房]|资源|规划|人[社力]|卫[健生]|医保|交通|水[利务]|农[业村]|林业|商务|文旅|文化|审计|应急|统计|监管|税务|环[境保]|城管|执法|信访|发改|发展|工信|科技|退役|审批|政务服务|数据|国资|金融|档案|机关事务|乡村振兴|招商|气象|消防|烟草|供销|土地|房产|征收|园林)[^,、;:。()]{0,6}?(?:局|委|厅|大队|中心|分局|支队|所)|(?:分局|派出所|[某该]局|[一二三四五六七八九十两几多\d]个(?:乡镇|街道|部门|单位|镇)|下属|所属|直属)/;

/** Words that name outcomes of applications and little else: two kinds of them tell what a sentence is about. */
export const outcomeEvidence =
  /予以公开|部分公开|不予公开|无法提供|不予处理|不掌握|过程性信息|内部事务|执法案卷|行政查询/g;
