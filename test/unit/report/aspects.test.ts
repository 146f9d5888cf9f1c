import assert from "node:assert/strict";
import { aspects } from "../../../server/src/form/sections";
import type { AspectReading } from "../../../server/src/report/report";
import { headingStyles } from "../../corpus/draft";
import { at, reportOf } from "../printed";

const [overview = "", ...others] = headingStyles.plain;

function draftWith(...lines: string[]): string {
  return [overview, ...lines, ...others.flatMap((heading) => [heading, "（一）主动公开", "没有其他内容。"])].join("\n");
}

function aspectsOf(text: string): AspectReading[] {
  return reportOf(text).sections[0]?.aspects ?? [];
}

describe("the aspects of section one", () => {
  const wordings: [heading: string, id: string | null, name: string][] = [
    ["（一）主动公开情况", "proactive", "主动公开情况"],
    ["(一) 主动公开方面", "proactive", "主动公开方面"],
    ["( 二 )依申请公开。全年没有积压。", "uponApplication", "依申请公开"],
    ["㈡、依申请公开", "uponApplication", "依申请公开"],
    ["（三 政府信息资源管理", "management", "政府信息资源管理"],
    ["三）信息管理：目录随时更新", "management", "信息管理"],
    ["### （四）公开平台建设", "platform", "公开平台建设"],
    ["**（四）平台建设机制**", "platform", "平台建设机制"],
    ["　　（五）监督保障", "supervision", "监督保障"],
    ["（十）监督与保障工作", "supervision", "监督与保障工作"],
    ["（六）组织领导", null, "组织领导"],
  ];
  for (const [heading, id, name] of wordings)
    it(`${heading.trim()} is ${id ?? "one of the office's own"}`, () => {
      const [aspect, second] = aspectsOf(draftWith(heading, "全年工作平稳。"));
      assert.deepEqual([aspect?.id, aspect?.text, second], [id, name, undefined]);
    });

  it("know every label of the form", () => {
    const read = aspectsOf(draftWith(...aspects.map(({ label }) => `（一）${label}`)));
    assert.deepEqual(
      read.map(({ id }) => id),
      aspects.map(({ id }) => id),
    );
  });

  it("reach from their heading to the next, the last to the end of the section", () => {
    const text = draftWith("开头。", "（一）主动公开", "甲。", "乙。", "（二）平台建设，有三个", "丙。");
    const [first, second] = aspectsOf(text);
    assert.equal(at(text, first?.heading), "（一）主动公开");
    assert.equal(at(text, first?.span), "（一）主动公开\n甲。\n乙。\n");
    assert.equal(at(text, second?.heading), "（二）平台建设");
    assert.equal(at(text, second?.span), "（二）平台建设，有三个\n丙。\n");
  });

  it("are numbered 1. where no line has （一）, and a figure with decimals is no number", () => {
    const numbered = ["1.主动公开", "甲。", "2、依申请公开", "3) 监督保障", "4.5 万元用于平台建设。"];
    assert.deepEqual(
      aspectsOf(draftWith(...numbered)).map(({ id }) => id),
      ["proactive", "uponApplication", "supervision"],
    );
    assert.deepEqual(
      aspectsOf(draftWith("（一）主动公开", ...numbered)).map(({ id }) => id),
      ["proactive"],
    );
  });

  it("name themselves in their first words", () => {
    const [long] = aspectsOf(draftWith(`（一）${"围绕中心服务大局".repeat(6)}主动公开`));
    assert.equal(long?.id, null);
    assert.equal(long?.text.length, 36);
  });

  it("are none in prose, and none of another section", () => {
    assert.deepEqual(aspectsOf(draftWith("一是主动公开，二是监督保障。", "主动公开（一）（二）两项。")), []);
    assert.deepEqual(
      reportOf(draftWith("甲。")).sections.map((section) => section.aspects.length),
      [0, 0, 0, 0, 0, 0],
    );
  });

  it("are read in Traditional script, their places as typed", () => {
    const text = draftWith("（一）主動公開", "補貼、賬目及時發布。", "（二）監督(jiān dū)保障", "隨訪問卷。");
    const [first, second] = aspectsOf(text);
    assert.deepEqual([first?.id, first?.text], ["proactive", "主动公开"]);
    assert.equal(second?.id, "supervision");
    assert.equal(at(text, second?.heading), "（二）監督(jiān dū)保障");
  });
});
