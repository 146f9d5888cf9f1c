import assert from "node:assert/strict";
import { baseDraft, draftWith, type Place } from "../docs/baseDraft";
import { assertQuiet, findingsOf, marks, marksIn, repaired, repairedProse } from "./inDraft";

const rule = "text/residue";
const put = (place: Place, text: string): string => draftWith(text, { place, replacesTable: false, without: [] });

describe("text/residue", () => {
  const inText: [string, string][] = [
    ["[bookmark: _Toc123]镇里按月核对。", "镇里按月核对。"],
    ['详见HYPERLINK "http://www.yunxi.gov.cn/a" \\t "_blank"县政府网站。', "详见县政府网站。"],
    ["共公开信息&nbsp;三十条。", "共公开信息三十条。"],
    ["印发《发布办法》&ldquo;三查&rdquo;制度。", "印发《发布办法》“三查”制度。"],
    ["鎮(zhèn)里开展政務(wù)公开。", "鎮里开展政務公开。"],
    ["mso-spacerun:yes;镇里按月核对。", "镇里按月核对。"],
    ["镇里按月核对，错误！未找到引用源。详见附表。", "镇里按月核对，详见附表。"],
    ["镇里按月核对Error! Reference source not found.。", "镇里按月核对。"],
  ];
  for (const [prose, fixed] of inText)
    it(`cleans ${prose}`, () => {
      assert.equal(marksIn(rule, "overview", prose).length, 1);
      assert.equal(repairedProse(rule, "overview", prose), fixed);
    });

  const around: [Place, string][] = [
    ["top", "政府信息公开"],
    ["top", "您当前的位置：首页 > 政务公开 > 年度报告"],
    ["top", "首页 > 政府信息公开"],
    ["preamble", "来源：青禾镇 发布时间：2025-01-16 浏览次数：12 字体：[大 中 小] 打印"],
    ["preamble", "【打印】"],
    ["end", "扫一扫在手机打开当前页"],
    ["end", "ICP备案号：某ICP备00000001号 网站标识码：0000000001"],
    ["end", "版权所有：云溪县人民政府"],
  ];
  for (const [place, line] of around)
    it(`says once, as information, that ${line} is no part of the report`, () => {
      const text = put(place, line);
      assert.deepEqual(marks(rule, text), [`info: ${line}`]);
      assert.equal(repaired(rule, text).trimEnd(), baseDraft.trimEnd());
    });

  for (const line of ["第 2 页 共 8 页", "— 3 —", "- 4 -"])
    it(`says the same of the page number ${line}`, () => {
      const text = put("problems", line);
      assert.deepEqual(marks(rule, text), [`info: ${line}`]);
      assert.equal(repaired(rule, text), baseDraft);
    });

  it("takes whole line breaks away", () => {
    const text = `${baseDraft.trimEnd()}\n扫一扫在手机打开当前页`.replaceAll("\n", "\r\n");
    assert.equal(repaired(rule, text), baseDraft.trimEnd().replaceAll("\n", "\r\n"));
  });

  it("cleans everything at once", () => {
    const text = `政府信息公开\n${put("problems", "[bookmark: _GoBack]镇里按月核对。")}扫一扫在手机打开当前页`;
    assert.equal(findingsOf(text).filter((finding) => finding.rule === rule).length, 3);
    assert.equal(repaired(rule, text, -1).trimEnd(), put("problems", "镇里按月核对。").trimEnd());
  });

  const right = [
    "网站标识码、备案号和公网安备信息在页面底部公布。",
    "群众扫一扫在手机上即可查询，打印服务免费。",
    "信息来源、发布时间由起草人核对后填写。",
    "采购A&B两类设备，参数见附件[1]。",
    "未找到引用源的文件另行登记，群众指出的错误逐条改正。",
  ];
  for (const prose of right)
    it(`is silent on ${prose}`, () => {
      assertQuiet("overview", prose);
      assert.deepEqual(marksIn(rule, "overview", prose), []);
    });

  it("takes a blank cell for a blank cell", () => {
    const text = baseDraft.replace("规章 | 0 | 0 | 0 |", "规章 | &nbsp; | 0 | 0 |");
    assert.deepEqual(marks(rule, text), []);
  });
});
