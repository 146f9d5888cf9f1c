import assert from "node:assert/strict";
import { gapsOf } from "../../../server/src/prose/gaps";
import type { Place } from "../figures/draft";
import { inDraft } from "./reading";

const gapsIn = (text: string, place: Place = "overview"): string[] =>
  gapsOf(inDraft(text, place).report).map(({ kind, words, sentence, start, end }) => {
    assert.equal(sentence.text.slice(start, end), words);
    return `${kind} ${words}`;
  });

describe("figures without a unit, units without a figure", () => {
  const cases: [text: string, ...expected: string[]][] = [
    ["主动公开信息17448，累计浏览9次。", "unit 17448"],
    ["收到政府信息公开申请共12，均已办结。", "unit 12"],
    ["共办结12；另有咨询。", "unit 12"],
    ["新收12。", "unit 12"],
    ["公开各类信息共60余，积极回应。", "unit 60"],
    ["新收12"],
    ["新收12、13件。"],
    ["新收12：详见下表。"],
    ["更新栏目（新收12）。"],
    ["更新栏目（新收12，更新及时）。"],
    ["（新收12，更新及时）。"],
    ["新收12）更新及时。"],
    ["新收12件，办结13件。"],
    ["新收、办结分别为12，13。"],
    ["依次办结12，更新及时。"],
    ["新收12，办结13。"],
    ["新收12，办结13件。", "unit 12"],
    ["浏览量达到12，关注人数3。"],
    ["公开信息数量12，更新及时。"],
    ["代码为申请12，更新及时。"],
    ["平均得分98，良好。"],
    ["共主动公开条，更新栏目5个。", "number 共主动公开条"],
    ["累计公开各类政府信息篇。", "number 累计公开各类政府信息篇"],
    ["合计办结件、转办3件。", "number 合计办结件"],
    ["主动公开信息条，更新及时。", "number 公开信息条"],
    ["公开信息共条。", "number 公开信息共条"],
    ["共条，更新及时。"],
    ["公共信息条目清晰，共享信息条。"],
    ["一共公开条。"],
    ["总共公开条。", "number 总共公开条"],
    ["共公开文件。"],
    ["规范办理公开件。"],
    ["共公开条例。"],
  ];
  for (const [text, ...expected] of cases)
    it(`${text} ${expected.join(", ") || "nothing"}`, () => assert.deepEqual(gapsIn(text), expected));

  it("are not looked for in section five", () =>
    assert.deepEqual(gapsIn("主动公开信息17448，累计浏览9次。", "problems"), []));
  it("a number at the broken end of a line waits for its unit", () => {
    assert.deepEqual(gapsIn("主动公开信息17448\n（二）公开情况"), []);
    assert.deepEqual(gapsIn("主动公开信息17448。\n（二）公开情况"), ["unit 17448"]);
  });
});
