import type { SectionForm } from "./types";

/** The six sections; both forms have the same (国办公开办函〔2019〕60号, 〔2021〕30号). */
export const sections: readonly SectionForm[] = [
  { id: "overview", number: 1, heading: "总体情况", name: { zh: "总体情况", en: "Overview" } },
  {
    id: "disclosure",
    number: 2,
    heading: "主动公开政府信息情况",
    table: "disclosure",
    name: { zh: "主动公开", en: "Proactive disclosure" },
  },
  {
    id: "applications",
    number: 3,
    heading: "收到和处理政府信息公开申请情况",
    table: "applications",
    name: { zh: "依申请公开", en: "Disclosure upon application" },
  },
  {
    id: "disputes",
    number: 4,
    heading: "政府信息公开行政复议、行政诉讼情况",
    table: "disputes",
    name: { zh: "行政复议、行政诉讼", en: "Reconsideration and litigation" },
  },
  {
    id: "problems",
    number: 5,
    heading: "存在的主要问题及改进情况",
    name: { zh: "问题及改进", en: "Problems and improvements" },
  },
  { id: "other", number: 6, heading: "其他需要报告的事项", name: { zh: "其他事项", en: "Other matters" } },
];

interface HeadingWordings {
  words: readonly (readonly string[])[];
  strictWords: readonly (readonly string[])[];
  strict: RegExp;
  loose?: RegExp;
}

/**
 * Wordings of each heading, matched against the whole heading after folding, without punctuation, ordinal, year and
 * bracketed remarks. Every wording has all of one list of `words`, and every strict one all of one list of `strictWords`,
 * which spares most lines the rest. `loose` wordings are those that also occur as sub-headings of section one: they count
 * only under an ordinal of the first level.
 */
export const headingWordings: Readonly<Record<SectionForm["id"], HeadingWordings>> = (() => {
  const open = "(?:政府信息公开|政务公开|政务信息公开|信息公开|政府信息)?";
  const body = "(?:行政机关|本机关|本单位|本部门|机关|我[省市县区镇乡局委办街]?道?)?";
  const year = "(?:本年度|年度)?";
  return {
    overview: {
      words: [["总体", "况"], ["基本", "况"], ["工作", "情况"], ["概述"]],
      strictWords: [
        ["总体", "况"],
        ["基本", "况"],
      ],
      strict: new RegExp(`^${body}${year}${open}(?:工作)?(?:总体|基本)(?:工作|公开)?(?:推进|落实|开展)?(?:情况|概况)$`),
      loose: new RegExp(
        `^(?:${body}${year}${open}(?:主要|重点)?工作(?:总体)?(?:推进|开展|落实|完成)?情况|概述|总体概况|基本概况)$`,
      ),
    },
    disclosure: {
      words: [["主动公开"]],
      strictWords: [["主动公开", "信息"]],
      strict: new RegExp(
        `^${body}${year}(?:主动公开的?(?:政府|政务)信息(?:的|工作)?(?:情况)?|(?:政府|政务)信息主动公开(?:工作)?的?情况)$`,
      ),
      loose: new RegExp(`^${body}${year}(?:政府信息)?主动公开的?(?:信息|工作|政务)?的?(?:情况)?$`),
    },
    applications: {
      words: [["收到"], ["受理"], ["接收"], ["申请"]],
      strictWords: [["收到"], ["受理"], ["接收"]],
      strict: new RegExp(
        `^${body}${year}(?:收到|受理|接收)(?:和|及|与|并|、)?(?:处理|办理|答复)${open}的?(?:公开)?的?(?:申请|依申请公开)?的?(?:情况)?$`,
      ),
      loose: new RegExp(
        `^${body}${year}(?:(?:政府信息|政府信息公开|政务信息)?(?:依申请公开|申请公开)(?:政府信息)?(?:工作)?(?:办理|处理|受理)?的?(?:情况)?|(?:政府|政务)?信息公开申请(?:工作)?的?(?:收到|接收|受理)?(?:和|及|与)?(?:受理|办理|处理|答复)?的?情况|(?:收到|受理|接收|处理|办理|答复)的?(?:政府|政务)?信息公开申请的?(?:工作)?情况)$`,
      ),
    },
    disputes: {
      words: [["复议"]],
      strictWords: [["行政复议", "行政诉讼"]],
      strict: new RegExp(
        `^${body}${year}因?${open}(?:工作)?(?:的|被|引发的?|引起的?|申请)*被?(?:申请|提起)?的?行政复议(?:和|及|与|或|以及)?被?(?:提起|申请)?的?行政诉讼的?(?:工作)?(?:情况)?$`,
      ),
      loose: /^(?:政府信息公开)?(?:行政)?(?:复议诉讼|复议和诉讼|复议及诉讼|复议与诉讼)情况$/,
    },
    problems: {
      words: [["存在"], ["主要问题"]],
      strictWords: [["存在", "改进"]],
      strict: new RegExp(
        `^${body}${year}${open}(?:工作)?中?所?存在的?(?:主要)?(?:困难|不足)?(?:和|与|及)?(?:问题|不足)(?:和|及|与|以及)?其?(?:下一步|今后|下步)?的?(?:工作)?改进的?(?:工作)?(?:情况|措施|方向|思路|意见|办法|计划|打算|建议|举措)?$`,
      ),
      loose:
        /^(?:(?:政府信息公开|政务公开)?(?:工作)?中?存在的?(?:主要)?(?:问题|不足|困难)(?:(?:和|及|与)?(?:问题|不足|困难|短板))?(?:和|及|与|以及)?(?:下一步|今后|下步|解决|整改|应对)?的?(?:工作)?(?:计划|打算|情况|措施|思路|安排|办法|方向)?|主要问题(?:及|和|与)(?:改进|整改)(?:情况|措施))$/,
    },
    other: {
      words: [["其他"], ["其它"], ["需"], ["应当"]],
      strictWords: [["其他"], ["其它"], ["需", "报告"], ["需", "说明"], ["应当"]],
      strict:
        /^(?:(?:其他|其它)(?:需要|需|应当|应|须)?要?的?(?:报告|说明|公开)的?(?:其他|其它)?(?:有关)?的?(?:事项|情况|问题)|(?:需要|需|应当)(?:报告|说明)的?(?:其他|其它)?(?:有关)?(?:事项|情况))$/,
      loose: /^(?:其他|其它)(?:(?:有关|相关)?(?:事项|情况|工作情况))?$/,
    },
  };
})();

/** Words of a section's subject: under the section's own ordinal, in its own place, they make a heading of any wording. */
export const subjectWords: Readonly<Record<SectionForm["id"], RegExp>> = {
  overview: /情况|工作|概况|概述|综述|总体|基本/,
  disclosure: /主动公开/,
  applications: /申请/,
  disputes: /复议|诉讼/,
  problems: /问题|不足|困难|改进|整改|打算|计划|下一步|下步|今后/,
  other: /其他|其它|事项|说明|收费|处理费/,
};

/** The five aspects of section one (art. 50 and the form's notes); extra aspects and another order are legal. */
export const aspects: readonly { id: string; label: string; wordings: RegExp }[] = [
  { id: "proactive", label: "主动公开", wordings: /主动公开/ },
  { id: "uponApplication", label: "依申请公开", wordings: /依申请公开|申请公开|公开申请/ },
  { id: "management", label: "政府信息管理", wordings: /信息(?:资源)?(?:规范化?)?管理|信息的?管理|规范性文件管理/ },
  {
    id: "platform",
    label: "政府信息公开平台建设",
    wordings: /平台的?(?:建设|管理|情况|工作|方面)?|公开载体|载体建设/,
  },
  { id: "supervision", label: "监督保障", wordings: /监督(?:与|和|及)?保障|保障(?:与|和|及)?监督|监督|保障/ },
];

/** What a people's government's report must also speak of (Regulations art. 50, item 4). */
export const accountability: readonly { label: string; wordings: RegExp }[] = [
  { label: "工作考核", wordings: /考核|考评|绩效/ },
  { label: "社会评议", wordings: /评议|满意度|社会评价|公众评价|测评|第三方评估/ },
  { label: "责任追究", wordings: /责任追究|追责|问责|追究/ },
];

/** What section six normally states (国办函〔2020〕109号). */
export const feeStatement = /信息(?:公开)?(?:信息)?处理费|收费|收取.{0,12}费|费用/;

export const feeSentence = "本年度未收取政府信息公开信息处理费。";
