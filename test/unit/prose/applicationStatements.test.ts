import assert from "node:assert/strict";
import { lastIn, readingsIn, spokenIn } from "./spoken";

const flow: [text: string, expected: string[]][] = [
  ["新收申请12件，上年结转1件，共计13件", ["newly 12", "carriedOver 1", "pool 13"]],
  ["新收申请12件，共计13件", ["newly 12"]],
  ["办结12件，结转下年度1件", ["concluded 12", "carriedForward 1"]],
  ["受理12件，结转上年9件", ["received 12", "carriedOver 9"]],
  ["收到12件，含2023年度结转5件", ["received 12", "carriedOver 5"]],
  ["收到12件，结转至2025年5件", ["received 12", "carriedForward 5"]],
  ["收到12件，结转到2024年5件", ["received 12", "carriedOver 5"]],
  ["收到12件，转结下年5件", ["received 12", "carriedForward 5"]],
  ["收到12件，结转5件", ["received 12", "carried 5"]],
  ["收到及上年结转申请13件", ["pool 13"]],
  ["办理申请13件，12件办结，1件结转下年", ["handled 13", "concluded 12", "carriedForward 1"]],
  ["收到12件，其余1件于2025年1月答复", ["received 12"]],
  ["收到12件，1件次年答复", ["received 12"]],
  ["收到12件，其余1件于2024年1月答复", ["received 12", "concluded 1"]],
  ["依申请公开共12件", ["applications 12"]],
  ["依申请公开3件结转下年", ["carriedForward 3"]],
  ["收到12份，办结10次", ["received 12", "concluded 10"]],
  ["收到12封，办结10人次", []],
];
const outcomes: [text: string, expected: string[]][] = [
  ["收到9件，予以公开5件，部分公开4件", ["received 9", "outcome 5", "outcome 4"]],
  ["收到9件，7件予以公开，2件不予公开", ["received 9", "outcome 7", "outcome 2"]],
  ["收到9件，自然人7件，商业企业2件", ["received 9", "applicants 7", "applicants 2"]],
  ["收到9件，7件为自然人申请，2件为企业信息查询", ["received 9", "applicants 7"]],
  ["收到9件，社会组织2件", ["received 9"]],
  ["收到9件，延期答复3件，转办2件，按时办结率98件", ["received 9"]],
  ["收到9件，3件转办，2件自行撤回", ["received 9"]],
];
const others: [text: string, expected: string[]][] = [
  ["网上收到申请5件，办结4件", []],
  ["收到12件，网上5件", ["received 12"]],
  ["网上收到5件，共收到12件", ["received 12"]],
  ["网上收到5件，新收12件", ["newly 12"]],
  ["网上收到5件，合计申请12件", ["applications 12"]],
  ["线上线下共收到申请12件", ["received 12"]],
  ["受理公共服务事项500件，办结500件，收到政府信息公开申请12件", ["received 12"]],
  ["受理宅基地申请14件", []],
  ["受理公民申请14件", ["applicants 14"]],
  ["抽查答复书21件", []],
  ["各科室收到各3件", []],
  ["对2件申请收取处理费，申请3件免收处理费", []],
];

describe("what sentences state of applications", () => {
  for (const [name, cases] of Object.entries({ flow, outcomes, others }))
    describe(name, () => {
      for (const [text, expected] of cases)
        it(`${text}: ${expected.join(", ") || "nothing"}`, () =>
          assert.deepEqual(spokenIn(`${text}。`, "applications"), expected));
    });
});

/** Every honest reading of the last figure of a sentence. */
const readings: [text: string, expected: string[]][] = [
  ["新收申请12件", ["received"]],
  ["收到申请12件", ["received", "received+carriedOver"]],
  ["上年结转1件", ["carriedOver"]],
  ["新收12件，上年结转1件，合计13件", ["received+carriedOver"]],
  ["办结12件", ["total"]],
  ["收到12件，办结11件", ["total", "received-carriedForward"]],
  ["上年结转1件，办结1件", ["total"]],
  ["收到12件；上年结转1件，办结1件", ["total"]],
  ["上年结转的1件已办结，本年新收的12件已办结11件", ["total", "received-carriedForward"]],
  [
    "答复12件",
    [
      "total",
      "total-other",
      "total-other-unprocessed",
      "total-unprocessed",
      "total-other-unprocessed-unavailable.unclear",
    ],
  ],
  ["办理12件", ["total", "received", "received+carriedOver"]],
  ["结转1件", ["carriedForward", "carriedOver"]],
  ["办结12件（其中当年新收9件）", ["received", "received-carriedForward"]],
  ["予以公开5件，部分公开4件", ["partlyGranted"]],
  ["收到9件，予以公开5件", ["granted", "granted+partlyGranted"]],
  ["予以公开及部分公开9件，不予公开2件", ["refused"]],
  ["收到12件，予以公开及部分公开9件", ["granted+partlyGranted"]],
  ["不予公开（属于三类内部事务信息）1件", ["refused.internalAffairs"]],
  ["收到3件，公开2件，不予公开1件", ["refused", "total-granted-partlyGranted"]],
  ["收到4件，公开2件，不予公开1件", ["refused"]],
  ["予以公开1件，不予公开2件（本机关不掌握）", ["refused", "unavailable.notHeld"]],
  ["不予公开2件（另附说明）", ["refused"]],
  ["收到5件，告知获取方式和途径3件", ["granted", "granted+partlyGranted", "total"]],
  ["新收9件，自然人7件", ["received(naturalPersons)"]],
  [
    "收到9件，法人或其他组织2件",
    ["received(organizations)", "received+carriedOver(organizations)", "total(organizations)"],
  ],
  [
    "新收9件，予以公开8件，其中自然人7件",
    ["granted(naturalPersons)", "granted+partlyGranted(naturalPersons)", "received(naturalPersons)"],
  ],
  ["新收9件，自然人予以公开7件", ["granted(naturalPersons)", "granted+partlyGranted(naturalPersons)"]],
];

describe("honest readings of figures on applications", () => {
  for (const [text, expected] of readings)
    it(`${text}: ${expected.join(" or ")}`, () => assert.deepEqual(readingsIn(`${text}。`, "applications"), expected));

  const rows: [words: string, row: string][] = [
    ["属于国家秘密", "refused.stateSecret"],
    ["其他法律行政法规禁止公开", "refused.prohibitedByLaw"],
    ["危及三安全一稳定", "refused.security"],
    ["涉及第三方权益", "refused.thirdParty"],
    ["属于过程性信息", "refused.process"],
    ["属于行政执法案卷", "refused.enforcementFile"],
    ["属于行政查询事项", "refused.adminQuery"],
    ["没有现成信息", "unavailable.needsCreation"],
    ["补正后仍不明确", "unavailable.unclear"],
    ["信访举报投诉类", "unprocessed.complaint"],
    ["重复申请", "unprocessed.repeated"],
    ["要求提供公开出版物", "unprocessed.publication"],
    ["无正当理由大量反复申请", "unprocessed.excessive"],
    ["要求重新出具已获取信息", "unprocessed.reconfirm"],
    ["无正当理由逾期不补正", "other.uncorrected"],
    ["逾期未按收费通知要求缴纳费用", "other.unpaid"],
    ["无法提供", "unavailable"],
    ["不予处理", "unprocessed"],
    ["其他处理", "other"],
  ];
  for (const [words, row] of rows)
    it(`${words}: ${row}`, () => assert.deepEqual(readingsIn(`收到9件，${words}3件。`, "applications"), [row]));

  it("count cases in many units", () => {
    for (const unit of ["件", "宗", "份", "条", "次", "个", "例", "项", "起", "件次"])
      assert.deepEqual(spokenIn(`收到政府信息公开申请3${unit}。`), ["received 3"], unit);
  });

  it("name the words that say so, as printed", () => {
    const words: [text: string, word: string | undefined][] = [
      ["依申请公开共12件", "依申请公开共"],
      ["新收12件", "新收"],
      ["收到12件，予以公开及部分公开9件", "予以公开、部分公开"],
      ["收到12件，结转2025年1件", "结转"],
      ["新收12件，自然人7件", "自然人"],
    ];
    for (const [text, word] of words) assert.equal(lastIn(`${text}。`, "applications")?.word, word, text);
  });
});
