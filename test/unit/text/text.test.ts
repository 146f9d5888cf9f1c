import assert from "node:assert/strict";
import { isIdentityNumber, passesLuhn } from "../../../server/src/rules/text/personalData";
import type { Place } from "../docs/baseDraft";
import { baseDraft, title } from "../docs/baseDraft";
import { assertQuiet, findingsOf, marks, marksIn, withProse } from "./inDraft";

interface Cases {
  rule: string;
  wrong: [Place, string, string[]][];
  right: [Place, string][];
}

const cases: Cases[] = [
  {
    rule: "text/placeholder",
    wrong: [
      ["preamble", "请登录XX县人民政府网站查询。", ["XX"]],
      ["preamble", "联系电话：XX。", ["XX"]],
      ["preamble", "联系电话：XXXX-XXXXXXX。", ["XXXX-XXXXXXX"]],
      ["preamble", "可在县政府网站（网址：）下载。", ["（网址：）"]],
      ["preamble", "可在县政府网站（）下载。", ["（）"]],
      ["preamble", "请登录ＸＸＸ网站查询。", ["ＸＸＸ"]],
      ["preamble", "电子版见网站（具体网址）。", ["（具体网址）"]],
      ["preamble", "电子版见网站（网址）。", ["（网址）"]],
      ["overview", "（一）主动公开（三号仿宋）", ["（三号仿宋）"]],
      ["overview", "（一）主动公开（楷体_GB2312，加粗）", ["（楷体_GB2312，加粗）"]],
      ["overview", "例如在“具体重大政策名称”发布时同步解读。", ["“具体重大政策名称”"]],
      ["overview", "举办培训____次，印发《》。", ["____", "《》"]],
      ["overview", "与××县、某某镇交流，参加人员X人。", ["××", "某某", "X"]],
      ["overview", "依据国办公开办函〔〕30号办理。", ["〔〕"]],
      ["overview", "公开信息○○条。", ["○○"]],
    ],
    right: [
      ["overview", "热线7×24小时值守，网址为 http://www.yunxi.gov.cn/xxgk/ 。"],
      ["overview", "购置X光机一台，各部门（单位）按月自查。"],
      ["overview", "__重点工作__已列入计划。\n\n---\n"],
      ["overview", "详见附件（具体情况见附表）。"],
      ["overview", "二○○八年条例施行以来，栏目逐年增加。"],
      ["overview", "通过来访（地址）、热线（电话）受理，均登记在册。"],
    ],
  },
  {
    rule: "text/foreign-link",
    wrong: [
      ["preamble", "本报告电子版可在县政府门户网站（www.yunxi-net.com）下载。", ["www.yunxi-net.com"]],
      ["preamble", "可在青禾镇政府网站http://qinghe.example.net/查阅。", ["qinghe.example.net"]],
      ["overview", "云溪县人民政府网站（网址：www.yunxi888.cn）设有专栏。", ["www.yunxi888.cn"]],
    ],
    right: [
      ["preamble", "本报告电子版可在县政府网站（http://www.yunxi.gov.cn）下载，邮箱 qinghe@163.com 。"],
      ["overview", "稿件被人民网（www.people.com.cn）采用，镇供水公司官网（www.qhwater.com）同步公布停水信息。"],
      ["preamble", "电子版可在县政府网站下载，文件名为 nianbao2024.docx 。"],
    ],
  },
  {
    rule: "text/personal-data",
    wrong: [
      ["preamble", "联系人手机13800138000。", ["13800138000"]],
      ["preamble", "联系人手机138 0013 8000。", ["138 0013 8000"]],
      ["overview", "申请人11010519491231002X已领取材料。", ["11010519491231002X"]],
      ["overview", "补助打入银行卡号6222020000000000002。", marksOfCard("6222020000000000002")],
      ["overview", "打入账号：6543210987654321098。", ["hint: 6543210987654321098"]],
      ["overview", "开户行：云溪县农村商业银行，账户1234567890123456。", ["hint: 1234567890123456"]],
      ["overview", "王某（身份证号：110105194912310021）。", ["110105194912310021"]],
    ],
    right: [
      ["preamble", "联系电话0795-7160000，邮编331200，热线12345，传真0795-7160001。"],
      ["overview", "统一社会信用代码11360982014805160X，网站标识码3609820001，备案号赣公网安备36098202000001号。"],
      ["overview", "投入13800138000元，咨询电话138****8000。"],
      ["overview", "申请人11010519491231002１的号码校验不符。"],
    ],
  },
  {
    rule: "text/other-body",
    wrong: [
      ["overview", "我市主动公开信息300条。", ["我市"]],
      ["overview", "2024年，全省政府信息公开工作取得新成效。", ["全省"]],
      ["overview", "2024年，我局严格执行发布审核。", ["我局"]],
      ["overview", "青和镇主动公开信息300条。", ["青和镇"]],
      ["overview", "青和镇扎实推进公开。", ["青和镇"]],
      ["preamble", "本报告由柳河镇人民政府编制。", ["柳河镇"]],
      ["preamble", "如有疑问，请与柳河镇党政办公室联系。", ["柳河镇"]],
      ["overview", "青禾乡主动公开信息300条。", ["青禾乡"]],
      ["overview", "2024年，云溪县青禾街道严格执行发布审核。", ["青禾街道"]],
      ["other", "云溪县青禾街道", ["青禾街道"]],
    ],
    right: [
      ["overview", "按照全省统一部署，参加全市政务公开培训，在全县考核中名列前茅。"],
      ["overview", "全县政务公开工作会议召开后，我镇及时传达；全市首个查阅点建成。"],
      ["overview", "青禾镇（以下简称“青镇”）与青河镇、柳河镇互查，青镇主动公开检查结果。"],
      ["overview", "我区域内各村按期公开，全镇主动公开及时。"],
      ["overview", "2024年青禾乡村振兴专栏按月更新，青禾街道路名牌信息上墙。"],
      ["overview", "由原青禾乡主动移交的档案已清理。"],
      ["overview", "青禾镇（简称青禾街道）所辖各村，青禾街道积极配合。"],
    ],
  },
  {
    rule: "text/punctuation",
    wrong: [
      ["overview", "修订《发布管理办法，明确责任。", ["《"]],
      ["overview", "修订发布管理办法》，明确责任。", ["》"]],
      ["overview", "设查阅点（含村级，方便群众。", ["（"]],
      ["overview", "推行“一次告知，方便群众。", ["“"]],
    ],
    right: [
      ["overview", "修订《发布管理办法》(试行），设查阅点(含村级）。"],
      ["overview", "包括1）明确责任；2）按月通报；一）先审后发。"],
      ["overview", '执行《关于印发〈发布管理办法〉的通知》，推行“一次告知"。'],
    ],
  },
];

function marksOfCard(number: string): string[] {
  return passesLuhn(number) ? [number] : [];
}

for (const { rule, wrong, right } of cases)
  describe(rule, () => {
    for (const [place, prose, marked] of wrong)
      it(`finds ${marked.join("、")} in ${prose}`, () => assert.deepEqual(marksIn(rule, place, prose), marked));
    for (const [place, prose] of right) it(`is silent on ${prose.slice(0, 24)}…`, () => assertQuiet(place, prose));
  });

describe("text/other-body in a province's department", () => {
  it("finds a city that speaks of itself", () => {
    const text = withProse("overview", "我市认真落实公开要求。").replaceAll(/云溪县青禾镇人民政府/g, "江北省水利厅");
    assert.ok(text.startsWith("江北省水利厅"));
    assert.deepEqual(marks("text/other-body", text), ["我市"]);
  });
});

describe("check digits", () => {
  it("of identity numbers follow GB 11643", () => {
    assert.ok(isIdentityNumber("11010519491231002X"));
    assert.ok(!isIdentityNumber("110105194912310021"));
    assert.ok(!isIdentityNumber("11010519491331002X"));
  });
  it("of cards follow Luhn", () => {
    assert.ok(passesLuhn("4111111111111111"));
    assert.ok(!passesLuhn("4111111111111112"));
  });
});

describe("text/punctuation across a break", () => {
  it("pairs halves in paragraphs that follow one another", () => {
    assert.deepEqual(marksIn("text/punctuation", "overview", "修订《青禾镇\n\n发布管理办法》，明确责任。"), []);
  });
});

describe("text/punctuation in a table", () => {
  it("pairs the halves of a label torn over lines", () => {
    for (const torn of ["第二十条第（\n一）项 | |||", "第二十条第（一\n）项 | |||"])
      assert.deepEqual(marks("text/punctuation", baseDraft.replace("第二十条第（一）项 | |||", torn)), []);
  });
  it("still finds a half that is missing beside a table", () => {
    assert.deepEqual(marksIn("text/punctuation", "disclosure", "注：（含镇属单位，下同。"), ["（"]);
  });
});

describe("the text rules on a right draft", () => {
  it("say nothing", () => {
    assert.deepEqual(
      findingsOf(baseDraft).filter(({ rule }) => /^(?:text|dates|citation)\//.test(rule)),
      [],
    );
  });
  it("say nothing of a letter-for-figure in a table they cannot read", () => {
    assert.deepEqual(marks("text/repeated", baseDraft.replaceAll(" |", "")), []);
  });
});

describe("text/other-body in the report of a 街道办事处", () => {
  it("takes the name with and without the government that sent it for one", () => {
    const text = withProse("preamble", "如有疑问，请与云溪县柳河街道办事处联系。").replace(
      title,
      title.replace("青禾镇人民政府", "人民政府柳河街道办事处"),
    );
    assert.ok(text.includes("云溪县人民政府柳河街道办事处2024年"));
    assert.deepEqual(
      marks("text/other-body", text).filter((marked) => marked.includes("柳河")),
      [],
    );
  });
});
