import assert from "node:assert/strict";
import type { Assertion } from "../../../server/src/prose/assertion";
import { denialsOf } from "../../../server/src/prose/denials";
import type { DraftParts, Place } from "../figures/draft";
import { inDraft } from "./reading";
import { sumTold } from "./spoken";

const denialsIn = (text: string, place: Place = "applications", options: DraftParts = {}): Assertion[] =>
  denialsOf(inDraft(text, place, options).report);
const wordsOf = ({ sentence, start, end }: Assertion): string => sentence.text.slice(start, end);

const courts = "litigation+litigationAfterReconsideration";
const every = `reconsideration+${courts}`;

/** A sentence, and what must come to zero for it to be true. */
const denied: [text: string, ...expected: string[]][] = [
  ["未收到政府信息公开申请", "received(total)"],
  ["没有收到政府信息公开申请", "received(total)"],
  ["未曾受理任何公民、法人和其他组织的申请", "received(total)"],
  ["没有依申请公开政府信息", "received(total)", "granted+partlyGranted"],
  ["无收到申请", "received(total)"],
  ["未收到公民提出的申请", "received(naturalPersons)"],
  ["未收到法人或其他组织提出的申请", "received(organizations)"],
  ["政府信息公开申请数量为零", "received(total)"],
  ["依申请公开数为0", "received(total)"],
  ["新收政府信息公开申请0件"],
  ["无上年结转申请", "carriedOver"],
  ["2023年无结转申请", "carriedOver"],
  ["没有结转下年度申请", "carriedForward"],
  ["无结转2025年继续办理的申请", "carriedForward"],
  ["无结转2024年办理的申请"],
  ["收到的申请全部办结，没有结转", "carriedForward"],
  ["上年申请全部办结，没有结转"],
  ["无不予公开情形", "refused"],
  ["无部分公开、无法提供的情况", "partlyGranted+unavailable"],
  ["未作出行政许可、行政处罚决定", "licensing+penalties(decisions)"],
  ["未作出行政强制措施", "coercion(decisions)"],
  ["未制定规范性文件", "normativeDocuments(issued+made)"],
  ["未废止规范性文件", "normativeDocuments(repealed)"],
  ["未制定、废止规范性文件", "normativeDocuments(issued+made+repealed)"],
  ["未发生行政复议", "reconsideration"],
  ["未发生行政诉讼", courts],
  ["未发生行政复议、行政诉讼", every],
  ["无因政府信息公开被申请行政复议，提起行政诉讼情况", every],
  ["没有行政复议，行政诉讼1件", "reconsideration"],
  ["行政复议2件，无被纠错", "reconsideration(corrected)"],
  ["行政诉讼2件，无败诉", `${courts}(corrected)`],
  ["行政复议2件，无纠错和败诉", `${every}(corrected)`],
  ["行政复议、行政诉讼零发生", every],
  ["未收到申请，未发生行政复议", "received(total)", "reconsideration"],
];

/** Sentences that deny nothing the tables count. */
const silent: [text: string, place?: Place][] = [
  ["未收到通过信函提出的申请"],
  ["除上述情况外，未收到其他申请"],
  ["2022年未收到政府信息公开申请"],
  ["上半年未收到政府信息公开申请"],
  ["县公安局未收到政府信息公开申请"],
  ["各部门未收到政府信息公开申请"],
  ["全县收到申请9件，我镇未收到申请"],
  ["是否未收到申请"],
  ["并未收到逾期申请"],
  ["非无申请"],
  ["未收到救助申请"],
  ["未发生因不予公开引发的投诉"],
  ["未发生行政复议被纠错后拒不履行的情况"],
  ["未修订规范性文件"],
  ["未收到政府信息公开申请", "problems"],
  ["天气未见好转"],
];

describe("denials", () => {
  for (const [text, ...expected] of denied)
    it(`${text}: ${expected.join(", ") || "nothing"}`, () =>
      assert.deepEqual(
        denialsIn(`${text}。`).flatMap(({ readings }) => readings.map(sumTold)),
        expected,
      ));
  for (const [text, place] of silent)
    it(`${text}${place ? `（${place}）` : ""}: nothing`, () =>
      assert.deepEqual(denialsIn(`${text}。`, place).map(wordsOf), []));

  it("name their table", () =>
    assert.deepEqual(
      denialsIn("未收到政府信息公开申请，未发生行政复议，未制定规范性文件。").map(({ table }) => table),
      ["applications", "disputes", "disclosure"],
    ));

  it("stand on the words that deny, up to a mark or a figure", () => {
    const words: [text: string, ...expected: string[]][] = [
      ["全年未收到政府信息公开申请。", "未收到政府信息公开申请"],
      ["全年未收到1件政府信息公开申请。", "未收到1件政府信息公开申请"],
      ["依申请公开数为0，未发生行政复议（行政诉讼1件）。", "依申请公开数为0", "未发生行政复议"],
      ["全年政府信息公开申请数量均为零。", "政府信息公开申请数量均为零"],
      ["无结转2025年继续办理的申请。", "无结转2025年继续办理的申请"],
    ];
    for (const [text, ...expected] of words) assert.deepEqual(denialsIn(text).map(wordsOf), expected, text);
  });

  it("know the place of their sentence among the report's", () => {
    const { report, sentences } = inDraft("收到来信9件。未收到政府信息公开申请。");
    const [denial] = denialsOf(report);
    assert.equal(denial?.sentence, sentences[1]);
    assert.equal(denial?.at, denialsOf(report)[0]?.at);
    assert.equal(denialsIn("未收到政府信息公开申请。收到来信9件。", "overview")[0]?.at, (denial?.at ?? 0) - 1);
  });

  it("of outcomes are those of applications only", () => {
    assert.equal(denialsIn("收到政府信息公开申请9件，无不予公开情形。", "overview").length, 1);
    assert.equal(denialsIn("制发公文9件，无不予公开情形。", "overview").length, 0);
  });

  it("of a report without a year say nothing of other years", () =>
    assert.deepEqual(denialsIn("无结转2025年办理的申请。", "applications", { year: 2025 }).map(wordsOf), []));
});
