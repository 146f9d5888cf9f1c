import type { Figures } from "./draft";
import type { Random } from "./random";

/** A wording with `{name}` in the place of its figures, each the value of a function of the tables. */
export interface Family {
  name: string;
  wordings: readonly string[];
  values(figures: Figures, random: Random): Record<string, number>;
}

const total = (figures: Figures, key: string): number => figures.applications[key]?.[6] ?? 0;
const group = (figures: Figures, name: string): number =>
  Object.keys(figures.applications)
    .filter((key) => key.startsWith(`${name}.`))
    .reduce((sum, key) => sum + total(figures, key), 0);
const dispute = (figures: Figures, key: string, column: number): number => figures.disputes[key]?.[column] ?? 0;
const lawsuits = (figures: Figures, column: number): number =>
  dispute(figures, "litigation", column) + dispute(figures, "litigationAfterReconsideration", column);

export const families: readonly Family[] = [
  {
    name: "new",
    wordings: [
      "本年度，我镇新收政府信息公开申请{a}件。",
      "全年新增依申请公开事项{a}件，全部登记在册。",
      "2024年共新收到群众提出的信息公开申请 {a} 件。",
      "镇政府本年新受理{a}件政府信息公开申请。",
    ],
    values: (figures) => ({ a: total(figures, "received") }),
  },
  {
    name: "carried in",
    wordings: [
      "上年结转政府信息公开申请{a}件。",
      "另有上一年度结转申请{a}件，一并办理。",
      "申请台账中，结转上年{a}件。",
      "其中含2023年度结转申请{a}件。",
    ],
    values: (figures) => ({ a: total(figures, "carriedOver") }),
  },
  {
    name: "concluded",
    wordings: [
      "年内共办结政府信息公开申请{a}件。",
      "已依法答复依申请公开件{a}件。",
      "全年办理完毕政府信息公开申请共计{a}件。",
    ],
    values: (figures) => ({ a: total(figures, "total") }),
  },
  {
    name: "carried forward",
    wordings: [
      "结转下年度继续办理的申请{a}件。",
      "尚有申请{a}件结转至2025年办理，即结转下年{a}件。",
      "政府信息公开申请转结下一年度{a}件。",
    ],
    values: (figures) => ({ a: total(figures, "carriedForward") }),
  },
  {
    name: "outcome groups",
    wordings: [
      "政府信息公开申请办理结果：予以公开{a}件，部分公开{b}件，不予公开{c}件，无法提供{d}件，不予处理{e}件，其他处理{f}件。",
      "已办申请中，予以公开{a}件、部分公开{b}件、不予公开{c}件、无法提供{d}件、不予处理{e}件。",
      "对收到的申请，作出予以公开决定{a}件；部分公开{b}件；不予公开{c}件；本机关无法提供{d}件。",
    ],
    values: (figures) => ({
      a: total(figures, "granted"),
      b: total(figures, "partlyGranted"),
      c: group(figures, "refused"),
      d: group(figures, "unavailable"),
      e: group(figures, "unprocessed"),
      f: group(figures, "other"),
    }),
  },
  {
    name: "outcome rows",
    wordings: [
      "不予公开的申请中，属于三类内部事务信息{a}件，属于四类过程性信息{b}件，属于行政执法案卷{c}件。",
      "申请办理情况：本机关不掌握相关政府信息{d}件，没有现成信息需要另行制作{e}件。",
      "政府信息公开申请中，信访举报投诉类申请{f}件、重复申请{g}件。",
    ],
    values: (figures) => ({
      a: total(figures, "refused.internalAffairs"),
      b: total(figures, "refused.process"),
      c: total(figures, "refused.enforcementFile"),
      d: total(figures, "unavailable.notHeld"),
      e: total(figures, "unavailable.needsCreation"),
      f: total(figures, "unprocessed.complaint"),
      g: total(figures, "unprocessed.repeated"),
    }),
  },
  {
    name: "applicants",
    wordings: [
      "新收申请中，自然人{a}件，法人或其他组织{b}件。",
      "本年新收申请{n}件（自然人{a}件，法人或其他组织{b}件）。",
      "从新收申请的申请人看，自然人申请{a}件，商业企业申请{c}件。",
    ],
    values: ({ applications }) => ({
      n: applications.received?.[6] ?? 0,
      a: applications.received?.[0] ?? 0,
      b: (applications.received?.[6] ?? 0) - (applications.received?.[0] ?? 0),
      c: applications.received?.[1] ?? 0,
    }),
  },
  {
    name: "reviews",
    wordings: [
      "因信息公开被申请行政复议{a}件，其中维持{b}件，纠正{c}件。",
      "政府信息公开类行政复议案件{a}起。",
      "涉及政府信息公开的行政复议共{a}件，结果维持{b}件、结果纠正{c}件、其他结果{d}件、尚未审结{e}件。",
    ],
    values: (figures) => {
      const at = (column: number): number => dispute(figures, "reconsideration", column);
      return { a: at(4), b: at(0), c: at(1), d: at(2), e: at(3) };
    },
  },
  {
    name: "lawsuits",
    wordings: [
      "因信息公开被提起行政诉讼{a}件。",
      "政府信息公开行政诉讼案件共{a}件，尚未审结{e}件。",
      "信息公开方面发生行政诉讼{a}起，其中复议后起诉{f}起。",
    ],
    values: (figures) => ({
      a: lawsuits(figures, 4),
      e: lawsuits(figures, 3),
      f: dispute(figures, "litigationAfterReconsideration", 4),
    }),
  },
  {
    name: "documents",
    wordings: [
      "全年制发行政规范性文件{a}件，废止{b}件，现行有效{c}件。",
      "本年出台规范性文件{a}件；现行有效的规范性文件共{c}件。",
      "我镇印发行政规范性文件{a}份，宣布失效{b}份。",
      "作出行政许可决定{d}件，作出行政处罚决定{e}件。",
    ],
    values: ({ disclosure }) => {
      const [a = 0, b = 0, c = 0] = disclosure.normativeDocuments ?? [];
      return { a, b, c, d: disclosure.licensing?.[0] ?? 0, e: disclosure.penalties?.[0] ?? 0 };
    },
  },
  {
    name: "flow",
    wordings: [
      "全年新收政府信息公开申请{a}件，上年结转{b}件，共办结{c}件，结转下年度{d}件。",
      "收到政府信息公开申请{a}件，上年度结转{b}件，共计{p}件；已办结{c}件，结转下年{d}件。",
      "新收申请{a}件、上年结转{b}件，本年答复{c}件，{d}件结转下年继续办理，即结转下年{d}件。",
    ],
    values: (figures) => ({
      a: total(figures, "received"),
      b: total(figures, "carriedOver"),
      c: total(figures, "total"),
      d: total(figures, "carriedForward"),
      p: total(figures, "received") + total(figures, "carriedOver"),
    }),
  },
  {
    name: "parts",
    wordings: [
      "全年主动公开信息{t}条，其中网站{a}条，公众号{b}条，公示栏{c}条。",
      "本年共发布信息{t}条，分别为工作动态{a}条、通知公告{b}条、财政信息{c}条。",
      "开设政务新媒体栏目{t}个，其中：图文{a}个，视频{b}个，其他{c}个。",
      "通过各渠道公开信息{t}条，其中动态类{a}条、公示类{b}条、其他{c}条。",
    ],
    values: (_, random) => {
      const [a, b, c] = [random.between(30, 400), random.between(20, 300), random.between(10, 200)];
      return { t: a + b + c, a, b, c };
    },
  },
  {
    name: "shares",
    wordings: [
      "全年主动公开政府信息{t}条，其中通过网站公开{a}条，占{s}%。",
      "各渠道共发布信息{t}条，其中微信公众号{a}条，占总数的{s}%。",
      "本年公开信息{t}条。网站公开{a}条，占比{s}%。",
    ],
    values: (_, random) => {
      const [t, a] = [random.between(60, 400), random.between(20, 50)];
      return { t, a, s: Number(((100 * a) / t).toFixed(2)) };
    },
  },
  {
    name: "charges",
    wordings: [
      "本年行政事业性收费金额{f}万元。",
      "全年共收取行政事业性收费{f}万元。",
      "我镇行政事业性收费为{f}万元，全部上缴国库。",
    ],
    values: ({ disclosure }) => ({ f: disclosure.fees?.[0] ?? 0 }),
  },
  {
    name: "counting words",
    wordings: [
      "全年抓好{n}个方面的工作：一是更新目录；二是培训专人；三是回访群众。",
      "主要做法有{n}项：一是集中公开；二是上门解读；三是定期清理。",
      "公开工作有{n}个特点：一是来源统一；二是审核从严；三是答复及时。",
    ],
    values: () => ({ n: 3 }),
  },
];
