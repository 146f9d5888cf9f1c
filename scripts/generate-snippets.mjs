// Writes snippets/nianbao.json. Headings, aspects, tables and statutes come from server/src; the sentences are ours.
// `--check` writes nothing and fails when the file is out of date.
import { emit, loadForm } from "./generate-grammar.mjs";

const form = await loadForm(`
  export { currentForm } from "./form/forms";
  export { aspects, feeSentence } from "./form/sections";
  export { headingText, subOrdinalText } from "./form/names";
  export { regulations } from "./form/statutes";
  export { tableText } from "./fixes/insertTable";`);
const { aspects, currentForm, feeSentence, headingText, regulations, subOrdinalText, tableText } = form;

/** @typedef {"overview" | "disclosure" | "applications" | "disputes" | "problems" | "other"} SectionId */

/** Sentences with tab stops `@` or `@{words}`, numbered in the order they stand; `#{name}` is one stop used again. */
const sentences = {
  title: "#{XX县XX镇}#{20XX}年政府信息公开工作年度报告",
  preamble: `本报告根据《${regulations.title}》（${regulations.number}）和《${currentForm.notice.title}》（${currentForm.notice.number}）的要求编制。`,
  period: "本报告所列数据的统计期限自#{20XX}年1月1日起至#{20XX}年12月31日止。",
  contact: "如对本报告有疑问，请与#{XX县XX镇}@{党政综合办公室}联系（地址：@{XX}，电话：@{XX}）。",
  overview: "#{20XX}年，#{XX县XX镇}认真落实政府信息公开各项要求，以公开促落实、促规范、促服务，各项工作有序推进。",
  flow: "本年度新收政府信息公开申请@{0}件，上年结转@{0}件；办结@{0}件，结转下年度继续办理@{0}件。",
  outcomes:
    "办结的申请中，予以公开@{0}件，部分公开@{0}件，不予公开@{0}件，无法提供@{0}件，不予处理@{0}件，其他处理@{0}件。",
  noApplications: "本年度未收到政府信息公开申请，也没有上年结转的申请。",
  disputes: "本年度因政府信息公开引发行政复议@{0}件、行政诉讼@{0}件，详见下表。",
  noDisputes: "本年度未发生因政府信息公开引起的行政复议、行政诉讼。",
  fee: feeSentence,
  feeCharged: "本年度依申请提供政府信息，收取信息处理费@{0}元，涉及申请@{0}件。",
  parts: "全年主动公开政府信息@{0}条，其中：政府网站@{0}条，政务新媒体@{0}条，其他渠道@{0}条。",
  accountability: "政府信息公开列入年度工作考核，全年开展社会评议@{0}次，未发生需要追究责任的情形。",
  noMore: "本年度没有其他需要报告的事项。",
};

const aspectSentences = {
  proactive: sentences.parts,
  uponApplication: sentences.flow,
  management: "发布前逐条审核，先审查后公开；对已公开的信息定期清理，全年更新目录@{0}次。",
  platform: "做好政府网站专栏和政务新媒体的日常维护，全年开展自查@{0}次。",
  supervision: sentences.accountability,
};

const problems = [
  "本年度工作中还存在一些不足：一是@{重点领域的信息公开不够及时}；二是@{政策解读的形式不够多样}。",
  "下一步将从以下方面改进：一是@{完善信息发布的提醒和催办办法}；二是@{多用图表、问答等方式解读政策}。",
];

const headings = Object.fromEntries(currentForm.sections.map((section) => [section.id, headingText(section)]));

const overview = [
  headings.overview,
  sentences.overview,
  ...aspects.flatMap(({ id, label }, at) => [`${subOrdinalText(at + 1)}${label}`, aspectSentences[id]]),
];
const opening = [sentences.title, "", [sentences.preamble, sentences.period, sentences.contact].join("")];
const signature = ["", "#{XX县XX镇}人民政府", "$CURRENT_YEAR年@{1}月@{15}日"];

/** A table of the form in rows of pipes, all figures zero. @param {"disclosure" | "applications" | "disputes"} id */
function table(id) {
  const style = { newline: "\n", layout: "pipes", halfWidth: false };
  return tableText(currentForm.tables[id], style).text.split("\n");
}

const skeleton = (/** @type {(id: any) => string[]} */ tableOf) => [
  ...opening,
  ...overview,
  headings.disclosure,
  ...tableOf("disclosure"),
  headings.applications,
  ...tableOf("applications"),
  headings.disputes,
  ...tableOf("disputes"),
  headings.problems,
  ...problems,
  headings.other,
  sentences.fee,
  ...signature,
];

/** Tab stops in snippet syntax: `@{x}` a new one, `#{x}` one for all with the same words. @param {string[]} lines */
function snippetBody(lines) {
  const shared = new Map();
  let last = 0;
  return lines.map((line) =>
    line.replace(/[@#]\{([^}]*)\}/g, (mark, words) => {
      if (mark[0] === "#" && shared.has(words)) return `\${${shared.get(words)}}`;
      last++;
      if (mark[0] === "#") shared.set(words, last);
      return `\${${last}:${words}}`;
    }),
  );
}

/** Name, pinyin, explanation, lines. @type {[string, string[], string, string[]][]} */
const list = [
  ["年报骨架", ["nbgj", "nianbao"], "六个部分的标题和常用语句，不含表格", skeleton(() => [])],
  ["年报全文", ["nbqw"], "六个部分，连同三张表（数字均为 0）", skeleton(table)],
  ["年报标题", ["nbbt"], "标题", [sentences.title]],
  ["编制说明", ["bzsm"], "开头一段：编制依据、统计期限、联系方式", [opening[2]]],
  ["统计期限", ["tjqx"], "统计期限一句", [sentences.period]],
  [currentForm.sections[0].heading, ["ztqk"], "第一部分，分五个方面", overview],
  ["五个方面", ["wgfm"], "第一部分的五个小标题和语句", overview.slice(2)],
  [currentForm.sections[1].heading, ["zdgk"], "第二部分和表二", [headings.disclosure, ...table("disclosure")]],
  [
    currentForm.sections[2].heading,
    ["sdhcl", "ysqgk"],
    "第三部分和表三",
    [headings.applications, ...table("applications")],
  ],
  [currentForm.sections[3].heading, ["fyss"], "第四部分和表四", [headings.disputes, ...table("disputes")]],
  [currentForm.sections[4].heading, ["wtgj"], "第五部分：一是、二是", [headings.problems, ...problems]],
  [currentForm.sections[5].heading, ["qtsx"], "第六部分，含信息处理费", [headings.other, sentences.fee]],
  ["主动公开数", ["zdgks"], "主动公开的总数和分项", [sentences.parts]],
  ["申请办理", ["sqbl"], "新收、结转、办结、结转下年", [sentences.flow]],
  ["办理结果", ["bljg"], "六类办理结果的件数", [sentences.outcomes]],
  ["未收到申请", ["wsdsq", "lsq"], "零申请", [sentences.noApplications]],
  ["复议诉讼", ["fysss"], "行政复议、行政诉讼件数", [sentences.disputes]],
  ["未发生复议诉讼", ["wfsfyss"], "零复议、零诉讼", [sentences.noDisputes]],
  ["未收取信息处理费", ["wsqxxclf", "xxclf"], "没有收取信息处理费", [sentences.fee]],
  ["收取信息处理费", ["sqxxclf"], "收取了信息处理费", [sentences.feeCharged]],
  ["问题和改进", ["wthgj"], "第五部分的两段，不含标题", problems],
  ["考核评议追究", ["khpyzj"], "人民政府的报告应当写到的三项", [sentences.accountability]],
  ["没有其他事项", ["myqtsx"], "第六部分没有别的事项", [sentences.noMore]],
  ["落款", ["lk"], "单位和日期", signature.slice(1)],
];

if (process.argv[1] === import.meta.filename)
  emit({
    "snippets/nianbao.json": Object.fromEntries(
      list.map(([name, pinyin, description, lines]) => [
        name,
        { prefix: [name, ...pinyin], description, body: snippetBody(lines) },
      ]),
    ),
  });
