import assert from "node:assert/strict";
import { draft, figuresIn } from "./draft";
import { figuresOf, gravest, type Sentence } from "./gravest";

const some = { applications: { received: 6, total: 6, granted: 6 } };
const many = { applications: { received: 30, total: 30, granted: 30 } };
const sued = { disputes: { litigation: [1, 0, 0, 0, 1] } };
const reviewed = { disputes: { reconsideration: [1, 0, 0, 0, 1] } };
const pending = { disputes: { reconsideration: [5, 1, 0, 3, 9] } };

/** Right, or of nothing the tables count: no error, no warning. */
const right: Record<string, Sentence[]> = {
  "documents sorted by their disclosure attribute": [
    ["起草公文70份，标注“主动公开”55份、“依申请公开”9份、“不予公开”6份。", some],
    ["全年拟制公文210件，其中主动公开150件，依申请公开40件，不予公开20件。", some],
    ["印发文件75份，公开属性为主动公开60份、依申请公开11份、不予公开4份。", some],
    ["年内形成政府信息88条，主动公开80条，依申请公开5条，不予公开3条。", some],
    ["制发公文64件（主动公开50件、依申请公开9件、不予公开5件）。", some],
    ["起草文件30件，其中21件主动公开，6件依申请公开，3件不予公开。", some],
    ["全年制发公文95件。其中依申请公开12件，不予公开7件。", some],
  ],
  "a clause behind a semicolon": [
    ["公开文件40件，其中镇政府文件33件；11件由两家联合印发。"],
    ["公开信息90条，其中国家级10条，省级20条，市级40条；县级另有80条。"],
    ["公开信息26条，其中网站17条；抖音号另发布90条。"],
    [
      "受理依申请公开18件，其中14件为征地补偿类；2件结转下年答复。",
      { applications: { received: 18, total: 16, granted: 16, carriedForward: 2 } },
    ],
  ],
  "figures of one row": [
    [
      "因本机关不掌握相关政府信息无法提供2件，信息不存在的3件。",
      { applications: { received: 5, total: 5, "unavailable.notHeld": 5 } },
      "applications",
    ],
    [
      "以区政府名义印发规范性文件4件，以区政府办公室名义印发规范性文件3件。",
      { documents: [7, 0, 20], unit: "柳林区人民政府" },
    ],
    ["以区委办公室名义印发规范性文件3件。", { documents: [7, 0, 20], unit: "柳林区人民政府" }],
  ],
  "what is carried over, by its years": [
    ["梳理以县政府和县政府办公室名义发布的规范性文件，失效3件、废止4件。", { documents: [0, 7, 20] }],
    [
      "2023年收到，结转至2024年作出答复的政府信息公开申请9件。",
      { applications: { received: 6, carriedOver: 9, total: 15, granted: 15 } },
    ],
    [
      "2024年收到，结转到2025年答复的政府信息公开申请4件。",
      { applications: { received: 6, total: 2, granted: 2, carriedForward: 4 } },
    ],
  ],
  "addends of a figure that fits": [
    ["综合服务中心收到12件，党建办收到18件，全镇共收到30件。", many, "applications"],
    ["县政府办转办申请4件，镇本级收到申请26件，合计30件。", many, "applications"],
    ["收到申请33件，其中3件撤回，实际受理30件。", many, "applications"],
    ["全镇共收到30件，党建办收到18件，综合服务中心收到12件。", many, "applications"],
  ],
  "不予公开 as all that was not released": [
    [
      "收到申请6件，其中公开4件，不予公开2件。",
      { applications: { received: 6, total: 6, granted: 4, "unavailable.notHeld": 2 } },
      "applications",
    ],
  ],
  "a row named in brackets": [
    [
      "收到申请5件，予以公开3件，不予公开2件（本机关不掌握）。",
      { applications: { received: 5, total: 5, granted: 3, "unavailable.notHeld": 2 } },
      "applications",
    ],
  ],
  "a short selection": [
    ["网站发布信息9000条，其中概况30条，动态3100条，目录3600条，解读150条。"],
    ["编发简报120期，其中专报6期、快报70期。"],
    ["修订制度9项，其中新立2项、合并3项。"],
    ["配备工作人员11人，其中专职3人、兼职4人。"],
    ["召开新闻发布会6场，其中主要负责人出席3场、分管负责人出席5场。"],
    ["全年收到来信80件，数量居前三位的村分别是松溪村20件、石桥村15件、柳林村9件。"],
  ],
  "disputes about something else": [
    ["全镇发生行政诉讼案件4件，均与政府信息公开工作无关。", sued, "disputes"],
    ["全年代理行政诉讼案件5件、行政复议案件2件。", reviewed],
    ["行政复议协助5件。", reviewed],
    ["收到行政复议申请37件，受理31件。", { ...some, ...reviewed }, "applications"],
    ["行政复议案件9件，已审结6件。", pending, "disputes"],
  ],
  "names of documents": [
    ["制定《松溪镇规范性文件管理办法》等制度5项。"],
    ["修订《政府信息公开申请办理规程》等流程8项，受理咨询3件。", some],
  ],
  "other bodies": [
    ["指导各村办理依申请公开3件。", some],
    ["下辖的石桥村收到申请4件。", some, "applications"],
    ["松溪村收到申请2件，柳林社区受理申请1件。", some, "applications"],
    ["协助县政府办公室答复申请9件。", some, "applications"],
  ],
  "a part of what the words name": [
    ["收到申请中有11件被认定为信访事项。", many, "applications"],
    ["予以公开类申请中17件为宅基地信息。", many, "applications"],
    [
      "办结政府信息公开申请20件（其中当年新收15件）。",
      { applications: { received: 18, carriedOver: 5, total: 20, granted: 20, carriedForward: 3 } },
    ],
  ],
  "papers, deadlines and other applications": [
    [
      "2024年受理线上信息公开申请41件，办结38件，结转下年度3件，受理线下信息公开申请6件，已全部办结。",
      { applications: { received: 47, total: 44, granted: 44, carriedForward: 3 } },
    ],
    ["收到申请6件，其中4件为企业登记信息，2件为宅基地信息。", some, "applications"],
    ["抽查依申请公开答复文书21份。", some],
    ["依申请公开答复书经合法性审查32份。", some],
    ["就5件复杂申请延长了答复期限。", many, "applications"],
    ["收到申请30件，其中符合受理条件的27件。", many, "applications"],
    ["受理宅基地申请14件。", some, "applications"],
    ["便民大厅公共服务类事项受理申请600件。", some, "applications"],
  ],
  denials: [
    ["未发生行政复议被纠错情形。", reviewed, "disputes"],
    ["未发生因不予公开引发的投诉。", { applications: { received: 2, total: 2, "refused.process": 2 } }, "applications"],
    ["未制定规范性文件，修订规范性文件2件。"],
    ["无结转至2024年办理的申请。", { applications: { received: 3, total: 2, granted: 2, carriedForward: 1 } }],
    ["没有行政复议，行政诉讼1件。", sued, "disputes"],
  ],
  "shares, money and counting words": [
    [
      "网上申请24件，占新收申请的80%。",
      { applications: { received: 30, total: 30, granted: 30 }, unit: "松溪镇人民政府" },
      "other",
    ],
    ["投入经费16万元，其中设备9万元，培训7万元。"],
    ["做好三项工作：一是建账；二是对账；三是销账。", {}, "problems"],
    ["做好三项工作：一是建账，具体为：一是登记，二是归档；二是对账；三是销账。", {}, "problems"],
    ["按照五大工作要求：一是建账；二是对账。", {}, "problems"],
    ["参会人数50余，反响热烈。"],
  ],
};

/** Wrong: a warning. */
const wrong: Record<string, Sentence[]> = {
  "figures beside those traps": [
    ["规范办理依申请公开。发生行政复议2件，结果维持1件。", reviewed],
    ["主动公开信息90条，收到依申请公开9件，不予公开3件。", some],
    ["公开信息90条，其中网站50条；微信30条；公示栏11条。"],
    ["以镇政府名义印发规范性文件3件。", { documents: [5, 0, 20] }],
    ["综合服务中心收到12件，党建办收到17件，全镇共收到29件。", many, "applications"],
    ["根据《政府信息公开条例》，收到政府信息公开申请9件。", some],
    ["公开信息90条，其中财政类50条，民政类20条，农业类15条。"],
    ["公开信息90条，其中网站50条，微信30条。"],
    ["政府信息公开行政复议5件。", reviewed],
    ["行政复议案件9件，已审结8件。", pending, "disputes"],
  ],
  "nothing said of a table that counts": [
    ["新收申请、行政复议、行政诉讼均为零。", some],
    ["新收申请、行政复议、行政诉讼均为零。", sued],
    ["行政复议、行政诉讼均为零。", reviewed, "disputes"],
    ["无下年度结转。", { applications: { received: 3, total: 2, granted: 2, carriedForward: 1 } }, "applications"],
    ["未发生有关政府信息公开工作的举报、投诉、行政复议或提起行政诉讼等情况。", sued],
    ["未接到任何形式的信息公开申请。", some],
    ...[
      "未接收到依申请公开。",
      "未收到依申请公开申请。",
      "未受理依申请公开信息申请。",
      "依申请公开：未收到该项申请。",
      "新收政府信息公开申请为零。",
    ].map((text): Sentence => [text, some]),
    ...[
      "未发生行政复议、行政诉讼案件或出现申诉情况。",
      "无因政府信息产生行政复议，提起行政诉讼情况发生。",
      "未收到信息公开行政复议申请，也未发生关于信息公开的行政诉讼案件。",
      "未发生针对我镇有关政府信息公开事务的行政复议案件、行政诉讼案件和举报申诉件。",
      "未出现被起诉或当事人提起行政复议的情况。",
    ].map((text): Sentence => [text, sued, "disputes"]),
    ["未收到信息公开行政复议申请，也未发生关于信息公开的行政诉讼案件。", reviewed, "disputes"],
    ["涉及复议2件，无被纠错和败诉。", { disputes: { reconsideration: [1, 1, 0, 0, 2] } }, "disputes"],
    ...["无结转2025年继续办理件。", "无转结下年度继续办理件。"].map(
      (text): Sentence => [text, { applications: { received: 3, total: 2, granted: 2, carriedForward: 1 } }],
    ),
    ["上年度无结转申请。", { applications: { received: 3, carriedOver: 1, total: 4, granted: 4 } }],
    ["2024年度未制定发布、废止行政规范性文件。", { documents: [2, 0, 20] }],
    ["2024年度未制定发布、废止行政规范性文件。", { documents: [0, 2, 20] }],
    ["全年无不予公开情形。", { applications: { received: 2, total: 2, "refused.process": 2 } }, "applications"],
  ],
  "applications by other names": [
    ["收到公民、或其他社会组织当面提交或以信函、传真和网页申请等形式的依申请公开7件。", some],
    ["共收到依申请公开信件7件。", some],
    ["我镇依申请公开请求7件。", some],
    ["接到依申请公开方面的诉求7件。", some],
    [
      "收到申请6件，除2件结转2025年继续办理，其他4件均按时答复。",
      { applications: { received: 6, total: 5, granted: 5, carriedForward: 1 } },
      "applications",
    ],
    ["2024年全县共受理依申请公开3件。", { ...some, unit: "柳林县人民政府" }],
    [
      "2024年全县共受理依申请公开3件。公开县本级财政预决算，如有疑问请与县政府办公室联系。",
      { ...some, unit: "柳林县人民政府" },
    ],
  ],
  "what only the table says": [
    ["自然人申请24件，占新收申请的82.3%。", { applications: { received: 24, total: 24, granted: 24 } }],
    [
      "予以公开63件，占办结总数的53.2%。",
      { applications: { received: 120, total: 120, granted: 63, partlyGranted: 57 } },
    ],
    ["清理废止规范性文件6件。", { documents: [0, 2, 20] }],
  ],
  "money, counting words and units": [
    ["投入经费12.5万元，其中设备8万元，培训8.5万元。"],
    ["做好三项工作：一是建账；二是对账；三是销账；四是查账。", {}, "problems"],
    ["采取三项措施：一是建账；二是对账；三是销账；四是查账。", {}, "problems"],
    ["主要有三点：一是建账；二是对账；三是销账；四是查账。", {}, "problems"],
    ["公开各类信息共60余，积极回应群众关切。"],
  ],
};

/** In doubt: a hint at most, but not silence. */
const doubtful: Sentence[] = [
  ["全市共收到政府信息公开申请90件，其中市政府收到6件。", { ...some, unit: "柳林市人民政府" }],
  ["本年行政复议5件。", reviewed],
  ["2024年全县共受理依申请公开3件，县本级1件。", { ...some, unit: "柳林县人民政府" }],
  ["2024年全县共受理依申请公开3件。", { ...some, unit: "柳林县财政局" }],
  ["行政许可0件、行政强制9件。", { coercion: 4 }],
  [
    "以区政府名义印发规范性文件4件，以区政府办公室名义印发规范性文件6件。",
    { documents: [4, 0, 20], unit: "柳林区人民政府" },
  ],
];

describe("readings of figures in prose", () => {
  for (const [name, sentences] of Object.entries(right))
    describe(`right: ${name}`, () => {
      for (const sentence of sentences) it(sentence[0], () => assert.notEqual(gravest(sentence), "warning"));
    });
  for (const [name, sentences] of Object.entries(wrong))
    describe(`wrong: ${name}`, () => {
      for (const sentence of sentences) it(sentence[0], () => assert.equal(gravest(sentence), "warning"));
    });
  describe("in doubt", () => {
    for (const sentence of doubtful) it(sentence[0], () => assert.equal(gravest(sentence), "hint"));
  });

  it("ends every message with a full stop", () => {
    for (const sentence of [...Object.values(wrong).flat(), ...doubtful]) {
      const [text, tables = {}, place = "overview"] = sentence;
      for (const { message } of figuresIn(draft({ text, in: place, figures: figuresOf(tables) })))
        assert.match(message, /。$/);
    }
  });
});
