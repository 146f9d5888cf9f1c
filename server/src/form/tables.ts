import type { ColumnForm, HeaderCell, IdentityForm, RowForm, TableForm } from "./types";

/** The columns of table three under 申请人情况. */
const applicantColumns: readonly ColumnForm[] = [
  { key: "naturalPersons", label: "自然人" },
  { key: "businesses", label: "商业企业", group: "法人或其他组织" },
  { key: "researchInstitutions", label: "科研机构", group: "法人或其他组织" },
  { key: "socialOrganizations", label: "社会公益组织", group: "法人或其他组织" },
  { key: "legalServices", label: "法律服务机构", group: "法人或其他组织" },
  { key: "others", label: "其他", group: "法人或其他组织" },
  { key: "total", label: "总计" },
];

export const corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
const applicants = "申请人情况";
const organizations = "法人或其他组织";

const results = "三、本年度办理结果";
const refused = "（三）不予公开";
const unavailable = "（四）无法提供";
const unprocessed = "（五）不予处理";
const otherHandling = "（六）其他处理";

function application(key: string, label: string, articles: string, groups: string[], aliases?: string[]): RowForm {
  return { key, label, articles, groups, columns: applicantColumns, ...(aliases ? { aliases } : {}) };
}

/** Rows of table three before （六）其他处理, the same in both forms. */
const commonRows: readonly RowForm[] = [
  application(
    "received",
    "一、本年新收政府信息公开申请数量",
    "27-31",
    [],
    ["本年新收政府信息公开申请", "本年新收申请数量"],
  ),
  application(
    "carriedOver",
    "二、上年结转政府信息公开申请数量",
    "33",
    [],
    ["上年结转政府信息公开申请", "上年结转申请数量"],
  ),
  application("granted", "（一）予以公开", "36(1)(2)", [results]),
  application(
    "partlyGranted",
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "37",
    [results],
    ["部分公开"],
  ),
  application("refused.stateSecret", "1.属于国家秘密", "14", [results, refused], ["属于国家秘密的"]),
  application(
    "refused.prohibitedByLaw",
    "2.其他法律行政法规禁止公开",
    "14",
    [results, refused],
    ["其他法律法规禁止公开"],
  ),
  application("refused.security", "3.危及“三安全一稳定”", "14", [results, refused], ["危及三安全一稳定的"]),
  application("refused.thirdParty", "4.保护第三方合法权益", "15, 32", [results, refused], ["涉及第三方合法权益"]),
  application(
    "refused.internalAffairs",
    "5.属于三类内部事务信息",
    "16 ¶1",
    [results, refused],
    ["属于三类内部管理信息"],
  ),
  application("refused.process", "6.属于四类过程性信息", "16 ¶2", [results, refused]),
  application("refused.enforcementFile", "7.属于行政执法案卷", "16 ¶2", [results, refused], ["属于行政执法案卷信息"]),
  application("refused.adminQuery", "8.属于行政查询事项", "36(7)", [results, refused]),
  application(
    "unavailable.notHeld",
    "1.本机关不掌握相关政府信息",
    "36(4)(5)",
    [results, unavailable],
    ["本机关不掌握相关信息"],
  ),
  application("unavailable.needsCreation", "2.没有现成信息需要另行制作", "38", [results, unavailable]),
  application("unavailable.unclear", "3.补正后申请内容仍不明确", "30", [results, unavailable]),
  application("unprocessed.complaint", "1.信访举报投诉类申请", "39 ¶1", [results, unprocessed]),
  application("unprocessed.repeated", "2.重复申请", "36(6)", [results, unprocessed]),
  application("unprocessed.publication", "3.要求提供公开出版物", "39 ¶2", [results, unprocessed]),
  application("unprocessed.excessive", "4.无正当理由大量反复申请", "35", [results, unprocessed]),
  application("unprocessed.reconfirm", "5.要求行政机关确认或重新出具已获取信息", "", [results, unprocessed]),
];

const otherRows2021: readonly RowForm[] = [
  application(
    "other.uncorrected",
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "30",
    [results, otherHandling],
    ["申请人无正当理由逾期不补正"],
  ),
  application(
    "other.unpaid",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "42; 国办函〔2020〕109号",
    [results, otherHandling],
    ["申请人逾期未按收费通知要求缴纳费用"],
  ),
  application("other.rest", "3.其他", "", [results, otherHandling]),
];

const otherRow2019: RowForm = application("other", otherHandling, "", [results], ["其他处理情况"]);

const totalRow = application("total", "（七）总计", "", [results], ["总计", "合计"]);
const carriedForwardRow = application(
  "carriedForward",
  "四、结转下年度继续办理",
  "33",
  [],
  ["结转下年度继续办理情况", "结转下年度办理", "结转下年继续办理"],
);

const applicationsHeader: readonly (readonly HeaderCell[])[] = [
  [
    { label: corner, columns: 3, rows: 3 },
    { label: applicants, columns: 7 },
  ],
  [
    { label: "自然人", rows: 2 },
    { label: organizations, columns: 5 },
    { label: "总计", rows: 2 },
  ],
  applicantColumns.slice(1, 6).map(({ label }) => ({ label })),
];

function applicationsTable(form: "2019" | "2021", otherRows: readonly RowForm[]): TableForm {
  const outcomes = [...commonRows.slice(2), ...otherRows];
  const columns = applicantColumns.map(({ key }) => key);
  const identities: IdentityForm[] = [
    { rule: "table/row-total", across: "columns", left: columns.slice(0, -1), right: ["total"], total: "total" },
    {
      rule: "table/column-total",
      across: "rows",
      left: outcomes.map(({ key }) => key),
      right: ["total"],
      total: "total",
    },
    {
      rule: "table/balance",
      across: "rows",
      left: ["received", "carriedOver"],
      right: ["total", "carriedForward"],
      total: "carriedForward",
    },
  ];
  return {
    id: "applications",
    form,
    section: "applications",
    name: { zh: "表三（收到和处理政府信息公开申请情况）", en: "Table 3 (收到和处理政府信息公开申请情况)" },
    short: { zh: "表三", en: "Table 3" },
    rows: [...commonRows, ...otherRows, totalRow, carriedForwardRow],
    identities,
    header: applicationsHeader,
    headerWords: [corner, applicants, organizations, results, refused, unavailable, unprocessed, otherHandling],
    arrangement: "down",
  };
}

export const applications2021 = applicationsTable("2021", otherRows2021);
export const applications2019 = applicationsTable("2019", [otherRow2019]);

const disputeColumns: readonly ColumnForm[] = [
  { key: "upheld", label: "结果维持" },
  { key: "corrected", label: "结果纠正" },
  { key: "otherResult", label: "其他结果" },
  { key: "pending", label: "尚未审结" },
  { key: "total", label: "总计" },
];

const reconsideration = "行政复议";
const litigation = "行政诉讼";

function dispute(key: string, label: string, groups: string[], aliases?: string[]): RowForm {
  return { key, label, groups, columns: disputeColumns, articles: "51", ...(aliases ? { aliases } : {}) };
}

const direct = "未经复议直接起诉";
const afterReconsideration = "复议后起诉";

/** Table four is the same in both forms. */
export const disputes2021: TableForm = {
  id: "disputes",
  form: "2021",
  section: "disputes",
  name: { zh: "表四（政府信息公开行政复议、行政诉讼情况）", en: "Table 4 (政府信息公开行政复议、行政诉讼情况)" },
  short: { zh: "表四", en: "Table 4" },
  rows: [
    dispute("reconsideration", reconsideration, []),
    dispute("litigation", direct, [litigation], ["未经复议直接起诉的", "行政诉讼未经复议直接起诉"]),
    dispute(
      "litigationAfterReconsideration",
      afterReconsideration,
      [litigation],
      ["行政诉讼复议后起诉", "经复议后起诉"],
    ),
  ],
  identities: [
    {
      rule: "table/dispute-total",
      across: "columns",
      left: disputeColumns.slice(0, -1).map(({ key }) => key),
      right: ["total"],
      total: "total",
    },
  ],
  header: [
    [
      { label: reconsideration, columns: 5 },
      { label: litigation, columns: 10 },
    ],
    [
      ...disputeColumns.map(({ label }) => ({ label, rows: 2 })),
      { label: direct, columns: 5 },
      { label: afterReconsideration, columns: 5 },
    ],
    [...disputeColumns, ...disputeColumns].map(({ label }) => ({ label })),
  ],
  headerWords: [reconsideration, litigation, direct, afterReconsideration],
  arrangement: "across",
};
export const disputes2019: TableForm = { ...disputes2021, form: "2019" };
