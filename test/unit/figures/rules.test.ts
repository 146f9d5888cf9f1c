import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { figureRules } from "../../../server/src/rules/figures/index";
import { sayIn } from "../../../server/src/rules/finding";
import { baseFigures, type DraftParts, draft, figuresIn, found, type Place, reportOf } from "./draft";

type Case = [text: string, expected: string[], place?: Place, options?: DraftParts];

/** Wrong sentences in the base draft, with every finding of the group: rule, severity, the text it stands on. */
const cases: Record<string, Case[]> = {
  applications: [
    ["我镇共收到政府信息公开申请15件，已办结12件。", ["figures/applications warning 15"]],
    ["依申请公开信息十五件。", ["figures/applications warning 十五"]],
    ["2024年收到政府信息公开申请12件，比2023年（16件）下降25%，办结10件。", ["figures/applications warning 10"]],
    ["办理结果为：予以公开的9件，部分公开的2件。", ["figures/applications warning 9"]],
    ["收到申请12件，上年转结3件，共计15件。", ["figures/applications warning 3"]],
    ["新收政府信息公开申请１５件。", ["figures/applications warning １５"]],
    ["收到申请20件，上年结转5件，办结23件，结转下年2件。", ["figures/applications warning 20"]],
    ["全县共收到政府信息公开申请155件。", ["figures/applications hint 155"], "overview", { unit: "云溪县" }],
  ],
  flow: [
    [
      "新收政府信息公开申请20件，上年结转3件，办结25件。",
      ["figures/flow warning 25"],
      "overview",
      { without: ["applications"] },
    ],
    [
      "收到政府信息公开申请20件，上年结转3件，共计25件。",
      ["figures/flow warning 25"],
      "overview",
      { without: ["applications"] },
    ],
    [
      "收到政府信息公开申请20件，办结16件，结转下年度2件。",
      ["figures/flow warning 16"],
      "overview",
      { without: ["applications"] },
    ],
    ["新收申请20件，上年结转3件，办结20件，结转下年度3件。", [], "overview", { without: ["applications"] }],
    ["收到申请23件（含上年结转3件），办结20件，结转下年度3件。", [], "overview", { without: ["applications"] }],
    ["收到政府信息公开申请20件，办结22件。", [], "overview", { without: ["applications"] }],
  ],
  disputes: [
    ["因政府信息公开被申请行政复议3件，被提起行政诉讼1件。", ["figures/disputes warning 3"]],
    ["行政诉讼2件。", ["figures/disputes warning 2"], "disputes"],
    ["行政复议2件，其中维持2件。", ["figures/disputes warning 2"], "disputes"],
  ],
  disclosure: [
    ["全年制发行政规范性文件3件，废止1件，现行有效9件。", ["figures/disclosure warning 3"]],
    ["作出行政处罚决定16件。", ["figures/disclosure warning 16"]],
    ["办理行政许可130件。", ["figures/disclosure hint 130"]],
    ["各部门公开现行有效规范性文件7件。", ["figures/disclosure hint 7"]],
  ],
  parts: [
    ["公开信息90条，其中网站50条，微信41条。", ["figures/parts warning 90"]],
    ["公开信息90条，其中网站50条，微信39条。", ["figures/parts warning 90"]],
    ["公开信息90条，其中网站20条，微信19条。", ["figures/parts hint 90"]],
    ["公开信息90条，包括网站35条，微信80条，其中动态60条、公告20条。", ["figures/parts warning 90"]],
    ["公开信息90条，分别为动态50条、公告39条。", ["figures/parts warning 90"]],
    ["公开信息90条，其中网站50条，微信45条；在三项改革专栏公开4条。", ["figures/parts warning 90"]],
    ["全年县政府网站公开信息90条，微信20条，微博15条。", []],
    ["全年通过网站、微信等公开信息90条，网站50条，微信20条，微博15条。", ["figures/parts hint 90"]],
    ["累计公开信息90条。网站30条；微信20条；微博15条。村级公告栏张贴25条。", []],
    ["累计公开信息90条。网站30条；微信20条；微博15条。村级公告栏张贴24条。", ["figures/parts hint 90"]],
    ["公开信息90条，其中网站50篇、微信30条、其他9条等。", ["figures/parts warning 90"]],
    ["公开信息90条（网站50条、微信39条）。", ["figures/parts hint 90"]],
    ["网站50条，微信40条，合计91条。", ["figures/parts warning 91"]],
    ["公开信息20条，其中预算10条、决算9条；公开民政信息30条，其中低保15条、救助15条。", ["figures/parts warning 20"]],
    ["公开信息20条，其中预算10条、决算10条；公开民政信息30条，其中低保15条、救助16条。", ["figures/parts warning 30"]],
    ["办结政府信息公开申请12件，其中予以公开9件，部分公开2件，无法提供2件。", ["figures/applications warning 9"]],
  ],
  share: [
    ["公开信息300条，其中微信100条，占35%。", ["figures/share warning 35"]],
    ["办结政府信息公开申请12件，其中予以公开8件，占75%。", ["figures/share warning 75"]],
  ],
  claim: [
    ["全年收到政府信息公开申请12件，均已办结。", ["figures/claim warning 均已办结"]],
    ["全年收到政府信息公开申请12件，全部按时办结。", ["figures/claim hint 全部按时办结"]],
    ["收到政府信息公开申请12件，均为自然人申请。", ["figures/claim warning 均为自然人"]],
    ["收到政府信息公开申请12件，均由企业提出。", ["figures/claim warning 均由企业"]],
    ["行政复议2件，均获维持。", ["figures/claim warning 均获维持"], "disputes"],
    ["行政诉讼1件，正在审理中。", ["figures/claim warning 正在审理中"], "disputes"],
  ],
  zero: [
    ["2024年我镇未收到政府信息公开申请。", ["figures/zero warning 未收到政府信息公开申请"]],
    ["未收到法人或其他组织提出的申请。", ["figures/zero warning 未收到法人或其他组织提出的申请"]],
    ["未发生行政复议、行政诉讼。", ["figures/zero warning 未发生行政复议、行政诉讼"], "disputes"],
    ["无行政复议纠错案件，无行政诉讼败诉案件。", ["figures/zero warning 无行政复议纠错案件"], "disputes"],
    ["无上年结转申请。", ["figures/zero warning 无上年结转申请"]],
    ["全年未制发行政规范性文件。", ["figures/zero warning 未制发行政规范性文件"]],
  ],
  unit: [
    ["全年主动公开信息326，其中网站200条。", ["figures/unit warning 326"]],
    ["全年共主动公开条，更新栏目5个。", ["figures/unit warning 共主动公开条"]],
    ["全年主动公开信息 条。", ["figures/unit warning 公开信息 条"]],
  ],
  "count-word": [
    [
      "全文包括总体情况、主动公开、依申请公开、复议诉讼、存在问题六个部分。",
      ["figures/count-word warning 六个部分"],
      "preamble",
    ],
    ["存在以下不足：二是公开不及时；三是形式单一。", ["figures/count-word warning 二是"], "problems"],
    ["一是公开不及时；三是形式单一。", ["figures/count-word warning 三是"], "problems"],
    ["一是公开不及时；二是形式单一。改进措施：一是培训；三是督查。", ["figures/count-word warning 三是"], "problems"],
    ["一是抓制度，具体做法：一是建账，二是对账，三是销账；二是抓培训。", [], "problems"],
    ["存在三个方面的不足：一是不及时；二是不全面。", ["figures/count-word warning 三个方面"], "problems"],
  ],
  fee: [
    ["本年度未收取信息处理费。另收取政府信息公开信息处理费200元。", ["figures/fee warning 200"], "other"],
    ["收取行政事业性收费3.5万元。", ["figures/fee warning 3.5万"], "other"],
  ],
};

describe("rules on figures", () => {
  for (const [rule, sentences] of Object.entries(cases))
    describe(rule, () => {
      for (const [text, expected, place, options] of sentences)
        it(text, () => assert.deepEqual(found(text, place, options), expected));
    });

  it("tells two amounts with as many decimals apart", () => {
    const figures = { ...baseFigures, disclosure: { ...baseFigures.disclosure, fees: [12.6] } };
    assert.deepEqual(found("收取行政事业性收费12.6万元。", "overview", { figures }), []);
    assert.deepEqual(found("收取行政事业性收费12.7万元。", "overview", { figures }), ["figures/fee warning 12.7万"]);
  });

  it("names every row taken off with its sign", () => {
    const rows = { "other.rest": [1, 0, 0, 0, 0, 0, 1], "unprocessed.repeated": [1, 0, 0, 0, 0, 0, 1] };
    const applications = { ...baseFigures.applications, ...rows, total: [12, 2, 0, 0, 0, 0, 14] };
    const [finding] = figuresIn(
      draft({ text: "答复政府信息公开申请20件。", figures: { ...baseFigures, applications } }),
    );
    const titles = JSON.stringify(finding?.data);
    assert.ok(titles.includes("表三“（七）总计”-“（六）其他处理”-“（五）不予处理”总计"), titles);
  });

  it("leaves the shares of a sentence that is a table in words", () => {
    const long = "动态7条占9%，".repeat(90);
    assert.deepEqual(
      found(`公开信息700条，${long}公告8条。`).filter((one) => one.startsWith("figures/share")),
      [],
    );
    assert.deepEqual(found("公开信息700条，动态7条占9%。"), ["figures/share warning 9"]);
  });

  it("tells one cause once", () => {
    const [nested, twice] = [
      "主动公开412条，其中民政类95条（低保58条、特困21条、救助17条），农业类143条，其他173条。",
      "公开信息301条；按时间分，上半年140条，下半年160条；按类别分，动态220条，公告80条。",
    ];
    assert.deepEqual(found(nested), ["figures/parts warning 95"]);
    assert.deepEqual(found(twice), ["figures/parts warning 301"]);
    assert.deepEqual(found("政府信息公开行政复议、行政诉讼均为零。", "disputes"), [
      "figures/zero warning 行政复议、行政诉讼均为零",
    ]);
  });

  it("leaves the share of a part that does not add up to the list", () => {
    assert.deepEqual(found("发布信息800条，其中民生类532条，占54%，经济类368条，占46%。"), [
      "figures/parts warning 800",
    ]);
  });

  it("names both figures, the table's words and the difference", () => {
    const [finding] = figuresIn(draft({ text: "新收政府信息公开申请15件。" }));
    assert.equal(finding?.message, "正文写新收15件，表三“一、本年新收政府信息公开申请数量”总计为12，相差3。");
  });

  it("offers the table's figure first, then the text's for the cell, in the digits printed", () => {
    const text = draft({ text: "新收政府信息公开申请１５件。" });
    const [finding] = figuresIn(text);
    assert.equal(finding?.data?.kind, "choices");
    const choices = finding?.data?.kind === "choices" ? finding.data.choices : [];
    const results = choices.map(({ edits, preferred }) => [
      edits.map(({ span, text: to }) => `${text.slice(span.start, span.end)}→${to}`),
      preferred,
    ]);
    assert.deepEqual(results, [
      [["１５→１２"], true],
      [["12→15"], false],
    ]);
    for (const { edits } of choices) {
      const edited = edits.reduceRight(
        (result, { span, text: to }) => result.slice(0, span.start) + to + result.slice(span.end),
        text,
      );
      assert.deepEqual(
        figuresIn(edited).filter(({ rule }) => rule === "figures/applications"),
        [],
      );
    }
  });

  it("points at the cell, and at every part of a list", () => {
    const text = draft({ text: "新收申请15件。\n公开信息90条，其中网站50条，微信41条。" });
    const related = figuresIn(text).map((finding) =>
      finding.related?.map(({ span }) => text.slice(span.start, span.end)),
    );
    assert.deepEqual(related, [["12"], ["50", "41"]]);
  });

  it("speaks English, with the statutory words in Chinese", () => {
    const report = reportOf(draft({ text: "新收政府信息公开申请15件，均已办结。未发生行政复议。一是好。三是好。" }));
    for (const rule of figureRules)
      for (const { message } of rule.check(report, { say: sayIn("en") })) assert.match(message, /^[ -~“]/);
  });

  it("has titles in both languages and ids of the group", () => {
    for (const { id, title } of figureRules) {
      assert.match(id, /^figures\/[a-z-]+$/);
      assert.ok(title.zh.length > 0 && title.en.length > 0);
    }
    assert.equal(new Set(figureRules.map(({ id }) => id)).size, 11);
  });
});

describe("rules on figures, on hostile text", () => {
  const units = [
    "7",
    "一",
    "（",
    "其中",
    "、",
    "其中1条，",
    "1条（",
    "新收1件，",
    "未收到公民",
    "“1",
    "《1",
    "1,111,",
    "均",
    "一是",
    "占1%",
  ];
  for (const unit of units)
    it(`200 KB of ${unit}`, function () {
      this.timeout(20_000);
      figuresIn(draft({ text: unit.repeat(200_000 / unit.length) }));
    });
});

const folder = resolve("..", "shared", "seeds");
const seeds = existsSync(folder) ? folder : undefined;
(seeds ? describe : describe.skip)("rules on figures, on real drafts", () => {
  const expected: Record<string, string[]> = {
    "anju-2024": ["figures/disclosure hint 7", "figures/unit warning 17448"],
    "erjie-2023": ["figures/parts warning 558"],
    "fankou-2024": [],
    "lujiang-2023": [],
    "shijiahe-2024": [],
  };
  for (const [name, findings] of Object.entries(expected))
    it(name, () => {
      const text = readFileSync(`${seeds}/${name}.txt`, "utf8");
      assert.deepEqual(
        figuresIn(text).map(({ rule, severity, on }) => `${rule} ${severity} ${on}`),
        findings,
      );
    });
});
