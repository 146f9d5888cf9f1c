import assert from "node:assert/strict";
import { draft, figuresIn, found, type Place } from "./draft";

/** True of the base draft, or of nothing the tables count: every one must stay silent. */
const silent: Record<string, [Place, string][]> = {
  "honest readings of applications": [
    ["overview", "全年收到政府信息公开申请12件，上年结转1件，办结12件，结转下年度1件。"],
    ["overview", "全年受理政府信息公开申请13件（含2023年度结转1件），办结12件。"],
    ["overview", "共处理政府信息公开申请13件，其中办结12件，1件结转下年度继续办理。"],
    ["overview", "收到申请12件，上年转结1件，共计13件，已办结12件，转结下年1件。"],
    ["overview", "本年收到信息公开申请12件，当年办结11件。"],
    ["overview", "答复政府信息公开申请12件，予以公开及部分公开10件，本机关不掌握2件。"],
    ["overview", "办结申请12件，予以公开8件，部分公开2件，不掌握2件，无法提供0件。"],
    ["overview", "依申请公开12件，其中同意公开8件，部分公开2件，信息不存在2件。"],
    ["overview", "新收申请12件，当年办结11件，其中予以公开7件。"],
    ["overview", "第一季度收到申请3件，予以公开2件。"],
    ["overview", "经会商答复申请2件，重新答复予以公开1件。"],
    ["disputes", "引发行政复议的3件申请，原答复为予以公开2件。"],
    ["applications", "新收12件，其中自然人10件，商业企业2件。"],
    ["applications", "新收申请 12 件、上年结转 1 件，结转至2025年1件。"],
    ["overview", "我镇收到申请12件，10件来自自然人，2件由企业提出。"],
    ["overview", "办结申请12件，予以公开8件（自然人7件、商业企业1件），部分公开2件。"],
  ],
  "what is not an application": [
    ["overview", "全年受理群众来信来访30件，办结28件，回复领导信箱75条。"],
    ["overview", "收到人大代表建议9件、政协提案7件，均已办结，办复率100%。"],
    ["overview", "12345热线转办工单318件，办结318件。"],
    ["overview", "其中1件申请因涉及第三方，书面征求意见1次。"],
    ["overview", "因申请涉及第三方书面征求意见3次。"],
    ["overview", "依申请公开指南由企业填报：全年办理企业登记134件，均为企业网上申请。"],
    ["overview", "依申请公开之外，公开的企业信息均由企业自行填报。"],
    ["overview", "接受群众电话咨询40件次，当面答复15件。"],
    ["overview", "通过网络收到申请5件，信函收到申请7件。"],
    ["overview", "办理信息公开申请时延期答复3件，补正告知2件，逾期答复0件。"],
    ["overview", "平均每件申请办理用时7个工作日，较上年缩短3个工作日。"],
    ["overview", "上年同期收到政府信息公开申请9件，今年同比增加3件。"],
    ["overview", "2023年收到政府信息公开申请9件。"],
    ["overview", "上半年收到政府信息公开申请5件。"],
    ["overview", "截至2024年底，历年累计收到政府信息公开申请80件。"],
    ["overview", "县公安局收到政府信息公开申请5件，县自然资源局收到政府信息公开申请3件。"],
    ["overview", "行政许可申请按期办结率100%，政府信息公开申请按期办结率100%。"],
    ["overview", "收到政府信息公开申请约20件，办结近20件。"],
    ["overview", "镇里全年办理占用（破挖）村道申请31件，与政府信息公开申请分册登记。"],
    ["overview", "下一步，力争受理政府信息公开申请20件以内办结时限缩短至5个工作日。"],
    ["overview", "自然人、法人提出申请各1件的情况另册登记。"],
    ["overview", "答复前先与申请人通一次电话，答复后再回访一次。"],
    ["overview", "每收到1件政府信息公开申请，当天登记；每受理1件，指定专人跟办。"],
    ["overview", "收到申请12件，其中上门申请的5件，来信申请的4件，网上申请的3件。"],
    ["other", "收取信息处理费1260元，涉及申请2件。"],
    ["other", "全年对2件政府信息公开申请收取信息处理费60元，申请3件免收处理费。"],
    ["overview", "另有不予受理的政府信息公开申请3件。"],
    ["overview", "政府新收政府信息公开申请7件，予以公开5件；部门新收政府信息公开申请5件，予以公开3件。"],
  ],
  "honest figures beside others": [
    ["overview", "收到政府信息公开申请12件，按时办结11件，结转1件。"],
    ["overview", "截至2024年12月31日，全年共收到政府信息公开申请12件，已办结12件，正在办理1件。"],
    ["overview", "2024年收到政府信息公开申请12件，比2023年增加4件，增长50%。"],
    ["overview", "2024年收到政府信息公开申请12件，比2023年（16件）下降25%，办结12件。"],
    ["overview", "政府信息公开申请中，8件予以公开，2件部分公开，2件因本机关不掌握无法提供。"],
    ["overview", "上年结转政府信息公开申请1件，已办结；本年新收12件，办结11件。"],
    ["applications", "收到申请12件，加上上年结转1件，应办理13件，实际办理12件。"],
    ["overview", "受理行政许可申请300件，受理救助申请56件，政务服务窗口受理各类申请5000件。"],
    ["overview", "县政府及各部门制发行政规范性文件12件。"],
    ["overview", "县政府网站发布信息3200条，微博发布1500条，微信发布2100条，总计6800条。"],
    ["overview", "公开信息2563条：部门文件1024条、乡镇文件1539条，阅读量达12.5万人次。"],
    ["overview", "公开预算、决算各5条，其中网站10条。"],
  ],
  disputes: [
    ["disputes", "本年度政府信息公开行政复议2件，行政诉讼1件。"],
    ["overview", "因政府信息公开引发行政复议2件，结果维持1件、纠正1件；行政诉讼1件，法院判决维持。"],
    ["overview", "因政府信息公开引发的行政复议、行政诉讼案件共3件。"],
    ["overview", "县司法部门办理各类行政复议案件120件，公开行政复议决定书38份。"],
    ["overview", "行政诉讼一审2件、二审1件。"],
    ["disputes", "行政复议2件，均已审结。行政诉讼1件，结果维持。"],
  ],
  disclosure: [
    ["overview", "公开行政许可结果24条、行政处罚信息31条。"],
    ["overview", "清理规范性文件30件，修订3件。"],
    ["overview", "公开规范性文件6件，转发上级规范性文件11件。"],
    ["overview", "制定行政规范性文件2件，废止1件，现行有效9件。"],
    ["overview", "全年印发文件45件，制发公报4期。"],
  ],
  "parts that are right in some way": [
    ["overview", "全年主动公开信息200条，其中动态192条、公告8条，公开财政信息81条。"],
    ["overview", "共公开信息300条，其中网站200条（动态150条、公告50条），公众号100条。"],
    ["overview", "共公开信息300条，其中网站200条，其中动态150条、公告50条；公众号100条。"],
    ["overview", "全年公开信息90条。按渠道分，网站50条、微信40条；按主题分，民政30条、财政60条。"],
    ["overview", "主动公开信息90条，较上年增加12条，其中网站50条，微信40条。"],
    ["overview", "主动公开信息90条，其中包括财政信息20条、民政信息30条等。"],
    ["overview", "主动公开信息90条，重点公开财政信息20条、民政信息30条。"],
    ["overview", "公开各类信息1.2万条，其中网站5100条，微信6950条。"],
    ["overview", "公开各类信息12,050条，其中网站5,100条，微信6,950条。"],
    ["overview", "编发公报4期，累计发放3200余册，其中镇村3000册。"],
    ["overview", "全镇现有政务新媒体3个（公众号2个、视频号1个），粉丝共4.6万人。"],
    ["overview", "网站公开50条，微信公开40条，合计90条。"],
    ["overview", "主动公开信息100余条，其中网站50条，微信40条。"],
    ["overview", "公开文件15件、公告20条，其中网站35条。"],
    ["overview", "办结申请12件，其中予以公开8件，部分公开2件。"],
    ["overview", "召开专题会议3次，其中常务会1次。"],
    ["overview", "政府网站共发布信息320条，“青禾发布”微信更新510条，官方微博更新130条。"],
    ["overview", "全年发布信息900条，其中网站公开400条，含规范性文件类3条，其他文件类397条。微信推文500条。"],
    ["overview", "公开各类信息270条，互动信息50条。其中预算信息50条，资质审批20条，建议答复19条。"],
    ["overview", "全年公开动态信息1400条，其中文件15条，解读10条，工作报告1条。"],
    [
      "overview",
      "门户网站发布信息450条，其中主动公开210条，上级网站采用62条，访问量37万次；微博发布信息610条，微信发布72条。",
    ],
    ["overview", "各级报刊刊登稿件90条，其中青禾日报50条、青禾+40条。"],
    ["overview", "公开信息90条，其中重点领域信息60条，机构信息12条，发布年度报告。"],
    ["overview", "行政许可共11个事项，其中采伐证共办理466件，用地许可共办理64个，经营许可共办理2个。"],
    ["overview", "镇里热线共受理诉求60件（其中直接答复45件，转办15件），日均受理0.2件，回访58件。"],
    ["overview", "热线共受理诉求60件，其中镇里直接答复45件、转办15件，月均受理5件。"],
  ],
  "numbers that count nothing": [
    [
      "overview",
      "根据《条例》第二十条第（一）项和国办公开办函〔2021〕30号，依托“12345”热线和5·15政务公开日开展活动，电话0795-7161076。",
    ],
    ["overview", "落实“三审三校”，24小时内响应，7个工作日答复，“十四五”规划全文公开。"],
    ["overview", "网站访问量17448，微信公众号关注人数3200，平均得分98.5。"],
    ["overview", "现有专栏数为5，公开事项分别为3、5、7项。"],
    ["overview", "规范办理依申请公开件，共享信息条目，分期分批更新。"],
  ],
  "shares that round or cut": [
    ["overview", "全年公开信息300条，其中微信100条，占33%。"],
    ["overview", "全年公开信息300条，其中微信200条，占比66.6%；网站100条，占比33.4%。"],
    ["overview", "办结申请12件，其中予以公开8件，占66.7%。"],
    ["overview", "网站公开200条、微信公开300条，占60%。"],
    ["overview", "网站和微信分别占60%、40%。"],
    ["overview", "新收申请12件，共办理申请12件，其中予以公开或部分公开占83.3%、无法提供占16.7%。"],
  ],
  "claims and denials": [
    ["overview", "政府信息公开申请均在法定期限内答复。"],
    ["overview", "收到政府信息公开申请12件，办结12件，其余1件结转下年，上年结转的申请均已办结。"],
    ["overview", "未收到通过信函提出的政府信息公开申请。"],
    ["overview", "2023年未收到政府信息公开申请。"],
    ["overview", "未发生行政复议被纠错后拒不履行的情况。"],
    ["overview", "除上述情况外，未收到其他政府信息公开申请。"],
    ["overview", "没有申请人因收费问题提出异议，无依申请收费情况。"],
    ["disputes", "未发生复议后起诉的行政诉讼败诉。"],
    ["disputes", "行政复议2件，其中纠正1件；全年没有行政诉讼败诉案件。"],
    ["disputes", "行政复议2件、行政诉讼1件，其中复议纠正1件，未发生败诉案件。"],
    ["other", "本年度未收取信息处理费，实际收取0元。"],
  ],
  "lists that are counted right": [
    [
      "preamble",
      "全文包括总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项共六个部分。",
    ],
    [
      "preamble",
      "全文包括总体情况、公开内容、依申请公开办理、行政诉讼（复议）情况、存在的不足及其他需要报告的事项六个部分。",
    ],
    ["preamble", "报告由总体情况、主动公开、收到和处理申请情况、存在问题、其他需要报告的事项等六部分构成。"],
    ["problems", "存在两个方面的不足：一是公开不及时；二是形式单一。"],
    ["problems", "一是公开不及时；二是形式单一。改进措施：一是加强培训；二是丰富形式；三是压实责任。"],
    ["problems", "首先，公开不及时；二是形式单一。"],
    ["problems", "统一是前提，唯一是关键，这十二是个约数。"],
  ],
};

describe("figures in prose: traps", () => {
  for (const [name, sentences] of Object.entries(silent))
    describe(name, () => {
      for (const [place, text] of sentences)
        it(text, () => {
          const problems = figuresIn(draft({ text, in: place })).filter(({ severity }) => severity !== "hint");
          assert.deepEqual(
            problems.map(({ rule, on, message }) => `${rule} ${on} ${message}`),
            [],
          );
        });
    });

  it("whole districts and blank tables are never held against the text", () => {
    const county = { unit: "云溪县", text: "全县各级行政机关共新收政府信息公开申请155件，办结150件。" };
    assert.deepEqual(
      figuresIn(draft(county)).filter(({ severity }) => severity === "warning"),
      [],
    );
    const text = draft({ text: "全年新收政府信息公开申请155件。" }).replace(
      /(received|本年新收[^|]*)\| [\d |]*/,
      "$1| | | | | | | |\n",
    );
    assert.deepEqual(
      figuresIn(text).filter(({ rule }) => rule === "figures/applications"),
      [],
    );
    assert.deepEqual(found("全年新收政府信息公开申请155件。", "overview", { without: ["applications"] }), []);
  });

  it("blank cells are zeros where the totals say so, and nothing else", () => {
    const bare = (text: string): string => text.replace(/(?<=\| )0(?= \|)/g, " ");
    const messages = (text: string): string[] =>
      figuresIn(text).flatMap(({ severity, message }) => (severity === "warning" ? message : []));
    const right = "全年予以公开8件，其中法人或其他组织1件；均未发生行政诉讼败诉情形。";
    assert.deepEqual(messages(bare(draft({ text: right }))), []);
    const text = "政府信息公开申请予以公开9件，部分公开3件。";
    const withoutTotals = (draft: string): string => draft.replace(/(（[一二]）.*?\| )\d+ \|$/gm, "$1  |");
    assert.deepEqual(messages(withoutTotals(bare(draft({ text })))), messages(draft({ text })));
    assert.equal(messages(draft({ text })).length, 2);
    assert.equal(messages(bare(draft({ text: "行政诉讼1件，尚未审结。", in: "disputes" }))).length, 1);
    const wrong = bare(draft({ text: "行政诉讼1件，尚未审结。", in: "disputes" })).replace(
      /1 \| 1 \|(?= +\| +\| 2 \|)/,
      "1 |   |",
    );
    assert.deepEqual(messages(wrong), []);
  });
});
