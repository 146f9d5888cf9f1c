import assert from "node:assert/strict";
import { assertQuiet, marksIn, repairedProse } from "./inDraft";

const rule = "text/repeated";

describe("text/repeated", () => {
  const slips: [string, string, string][] = [
    ["青禾镇镇认真清理存量信息。", "镇", "青禾镇认真清理存量信息。"],
    ["属于四类过程性性信息的不予提供。", "性", "属于四类过程性信息的不予提供。"],
    ["发布信息息前逐条核对。", "息", "发布信息前逐条核对。"],
    ["镇里公公开栏目按月更换。", "公", "镇里公开栏目按月更换。"],
    ["档案情况况良好。", "况", "档案情况良好。"],
    ["群众的的意见逐条答复。", "的", "群众的意见逐条答复。"],
    ["公开情况情况总体平稳。", "情况", "公开情况总体平稳。"],
    ["由由镇便民中心便民中心负责解答。", "便民中心", "由由镇便民中心负责解答。"],
    [
      "清理栏目三个，逐月核对，清理栏目三个，逐月核对，年底归档。",
      "清理栏目三个，逐月核对",
      "清理栏目三个，逐月核对，年底归档。",
    ],
    ["涉及民生、教育、教育、卫生等领域。", "教育", "涉及民生、教育、卫生等领域。"],
  ];
  for (const [prose, marked, fixed] of slips)
    it(`finds the slip in ${prose}`, () => {
      assert.ok(marksIn(rule, "overview", prose).includes(marked), marksIn(rule, "overview", prose).join());
      assert.equal(repairedProse(rule, "overview", prose), fixed);
    });

  it("finds a whole sentence that comes again in its section", () => {
    const sentence = "公开栏由驻村干部按周巡查并留存照片，发现破损当天更换。";
    assert.deepEqual(marksIn(rule, "problems", `${sentence}\n各村自查一次。\n${sentence}`), [sentence.slice(0, -1)]);
  });

  const right = [
    "层层压实，紧紧依靠群众，事事有着落，件件有回音，牢牢守住底线，村村通广播，实实在在办实事。",
    "市市场监管局、县县级领导、局局长、东城街街道、常务会会议均已参加。",
    "云溪县青禾镇人民政府政府信息公开指南、政府政务公开专栏已更新。",
    "天天有更新，人人会查询，处处有指引，时时可咨询，常常回头看，认认真真、扎扎实实、方方面面做好服务。",
    "公开开展情况、监督督促机制、工作作风、落实实施方案、服务务实高效、进行行政指导、更新新闻栏目。",
    "机制制度健全，监管管理到位，职工工作积极，党建建设有力，企业业务熟练，事业业务齐全。",
    "通过以及时公开为要求的办法，为了了解群众需求，达到目的的同时减轻负担，群众参与与监督并重。",
    "二〇二二年以来，一件一件抓落实，一村一村走到位，逐项逐项核对。",
    "确定定期检查制度，健全全流程管理，公众众多，项目目录齐全，年报报告及时，实现现场办理。",
    "工作工作方案、政务公开公开栏、信息信息化平台的名称按原文引用。",
    "“码上上办”小程序上线，《青禾镇镇域规划》公布。",
    "答复复议机关的询问，保障障碍人士的权益，年年底清点，提高高效服务能力。",
    "按照县里的部署开展工作，按照县里的部署检查整改。",
    "对外公布网站、电话、窗口，对内明确网站、电话、窗口的责任人。",
  ];
  for (const prose of right) it(`is silent on ${prose.slice(0, 16)}…`, () => assertQuiet("overview", prose));
});
