/** The draft the examples of the rule pages are put into: right in every way, for 2024, of a township. */
export type Place =
  | "top"
  | "preamble"
  | "overview"
  | "disclosure"
  | "applications"
  | "disputes"
  | "problems"
  | "other"
  | "end";

const zeros = [0, 0, 0, 0, 0, 0, 0];

const applicationRows: [string, number[]][] = [
  ["一、本年新收政府信息公开申请数量", [10, 2, 0, 0, 0, 0, 12]],
  ["二、上年结转政府信息公开申请数量", [1, 0, 0, 0, 0, 0, 1]],
  ["三、本年度办理结果 | （一）予以公开", [7, 1, 0, 0, 0, 0, 8]],
  ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", [1, 1, 0, 0, 0, 0, 2]],
  ["（三）不予公开 | 1.属于国家秘密", zeros],
  ["2.其他法律行政法规禁止公开", zeros],
  ["3.危及“三安全一稳定”", zeros],
  ["4.保护第三方合法权益", zeros],
  ["5.属于三类内部事务信息", zeros],
  ["6.属于四类过程性信息", zeros],
  ["7.属于行政执法案卷", zeros],
  ["8.属于行政查询事项", zeros],
  ["（四）无法提供 | 1.本机关不掌握相关政府信息", [2, 0, 0, 0, 0, 0, 2]],
  ["2.没有现成信息需要另行制作", zeros],
  ["3.补正后申请内容仍不明确", zeros],
  ["（五）不予处理 | 1.信访举报投诉类申请", zeros],
  ["2.重复申请", zeros],
  ["3.要求提供公开出版物", zeros],
  ["4.无正当理由大量反复申请", zeros],
  ["5.要求行政机关确认或重新出具已获取信息", zeros],
  ["（六）其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", zeros],
  ["2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", zeros],
  ["3.其他", zeros],
  ["（七）总计", [10, 2, 0, 0, 0, 0, 12]],
  ["四、结转下年度继续办理", [1, 0, 0, 0, 0, 0, 1]],
];

const disclosureTable = `第二十条第（一）项 | |||
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
规章 | 0 | 0 | 0 |
行政规范性文件 | 2 | 1 | 9 |
第二十条第（五）项 | |||
信息内容 | 本年处理决定数量 | ||
行政许可 | 120 | ||
第二十条第（六）项 | |||
信息内容 | 本年处理决定数量 | ||
行政处罚 | 15 | ||
行政强制 | 0 | ||
第二十条第（八）项 | |||
信息内容 | 本年收费金额（单位：万元） | ||
行政事业性收费 | 0 |`;

const applicationsTable = `（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 | ||||||||
自然人 | 法人或其他组织 | 总计 | |||||||
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||
${applicationRows.map(([label, figures]) => `${label} | ${figures.join(" | ")} |`).join("\n")}`;

const disputesTable = `行政复议 | 行政诉讼 | |||||||||||||
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 | ||||||||
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | |||||
1 | 1 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |`;

interface Section {
  heading: string;
  body: string;
  table?: string;
}

const sections: Record<string, Section> = {
  overview: {
    heading: "一、总体情况",
    body: `（一）主动公开
2024年，青禾镇在县政府门户网站和政务新媒体上主动公开政府信息186条。
（二）依申请公开
全年新收政府信息公开申请12件，上年结转1件，共办结12件，结转下年度继续办理1件。
（三）政府信息管理
每条信息发布前经起草人、分管领导、主要领导逐级审核，失效的内容按季度清理。
（四）政府信息公开平台建设
镇便民服务中心设有查阅点，配备电脑和专人，群众到场即可查询。
（五）监督保障
公开工作列入年度考核，组织社会评议一次，本年度没有需要责任追究的情形。`,
  },
  disclosure: { heading: "二、主动公开政府信息情况", body: "", table: disclosureTable },
  applications: { heading: "三、收到和处理政府信息公开申请情况", body: "", table: applicationsTable },
  disputes: { heading: "四、政府信息公开行政复议、行政诉讼情况", body: "", table: disputesTable },
  problems: {
    heading: "五、存在的主要问题及改进情况",
    body: `一是少数村的公开栏更换不勤，二是解读材料的形式单一。
针对这些不足，镇里安排专人按月巡查公开栏，并请驻村干部用图解讲清政策。`,
  },
  other: { heading: "六、其他需要报告的事项", body: "本年度未收取政府信息公开信息处理费。" },
};

export const title = "云溪县青禾镇人民政府2024年政府信息公开工作年度报告";
const preamble = "本报告由青禾镇人民政府办公室编制。所列数据的统计期限自2024年1月1日起至2024年12月31日止。";
const signature = "云溪县青禾镇人民政府\n2025年1月16日";

export interface Example {
  /** Where the fragment goes; undefined where it is the whole draft. */
  place?: Place;
  replacesTable: boolean;
  without: string[];
}

/** The base draft with a fragment put in; alone, it is the base draft. */
export function draftWith(fragment: string, { place, replacesTable, without }: Example): string {
  const at = (here: Place): string[] => (here === place && fragment !== "" ? [fragment] : []);
  const parts = [...at("top"), title, "", preamble, ...at("preamble"), ""];
  for (const [id, { heading, body, table }] of Object.entries(sections)) {
    if (without.includes(id)) {
      parts.push(...at(id as Place));
      continue;
    }
    parts.push(heading);
    if (body) parts.push(body);
    if (table && !(replacesTable && id === place)) parts.push(table);
    parts.push(...at(id as Place), "");
  }
  parts.push(signature, ...at("end"));
  return `${parts.join("\n")}\n`;
}

export const baseDraft: string = draftWith("", { replacesTable: false, without: [] });
