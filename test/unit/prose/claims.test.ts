import assert from "node:assert/strict";
import type { Assertion } from "../../../server/src/prose/assertion";
import { claimsOf, rowsBefore } from "../../../server/src/prose/claims";
import type { Place } from "../figures/draft";
import { inDraft, sentenceIn } from "./reading";
import { sumTold } from "./spoken";

const claimsIn = (text: string, place: Place): Assertion[] => claimsOf(inDraft(text, place).report);

/** A claim with the sums that bear it out: `=0` or, where cases must be there, `>0`. */
function told({ sentence, start, end, readings, positive, mild }: Assertion): string {
  const sums = readings.map((reading) => `${sumTold(reading)}${positive ? ">0" : "=0"}`).join(" or ");
  return `${sentence.text.slice(start, end)}${mild ? "?" : ""}: ${sums}`;
}

const courts = "litigation+litigationAfterReconsideration";
const every = `reconsideration+${courts}`;
const persons = "received(organizations)=0 or total(organizations)=0";

const cases: Record<string, [place: Place, text: string, ...expected: string[]][]> = {
  "everything concluded": [
    ["applications", "收到申请9件，均已办结", "均已办结: carriedForward=0"],
    ["applications", "收到申请9件，全部办理完毕", "全部办理完毕: carriedForward=0"],
    ["applications", "收到申请9件，均按时办结", "均按时办结?: carriedForward=0"],
    ["applications", "收到申请9件，全部在法定期限内办结", "全部在法定期限内办结?: carriedForward=0"],
    ["applications", "收到申请9件，均已办结，结转1件"],
    ["applications", "收到申请9件，除1件外均已办结"],
    ["applications", "收到申请9件，全部办结率100%"],
    ["applications", "收到申请9件，均已办结。另有1件结转下年度"],
    ["applications", "收到申请9件，均已办结。另有1件正在办理"],
    ["applications", "收到申请9件，均已办结。\n1件结转下年度", "均已办结: carriedForward=0"],
    ["applications", "办理人大代表建议9件，均已办结"],
    ["applications", "县教育局收到的申请均已办结"],
    ["applications", "县教育局转办3件；收到的申请均已办结", "均已办结: carriedForward=0"],
    ["applications", "全县收到的申请均已办结"],
    ["applications", "2022年收到申请9件，均已办结"],
    ["problems", "收到申请9件，均已办结"],
  ],
  applicants: [
    ["applications", "收到申请9件，均为自然人申请", `均为自然人: ${persons}`],
    ["applications", "收到申请9件，全部来自公民", `全部来自公民: ${persons}`],
    ["applications", "收到申请9件，全是个人提出", `全是个人: ${persons}`],
    ["applications", "收到申请9件，均为自然人或企业申请"],
  ],
  "everything released": [
    [
      "applications",
      "收到申请9件，均予以公开",
      "均予以公开: total-granted=0 or total-granted-partlyGranted=0 or received-granted=0",
    ],
    ["applications", "收到申请9件，均予公开或部分公开"],
    ["applications", "可以公开的均予以公开"],
  ],
  disputes: [
    ["disputes", "行政复议2件，均获维持", "均获维持: reconsideration(corrected+otherResult+pending)=0"],
    ["disputes", "行政诉讼2件，全部被判决维持", `全部被判决维持: ${courts}(corrected+otherResult+pending)=0`],
    ["disputes", "案件结果均为维持", `均为维持: ${every}(corrected+otherResult+pending)=0`],
    ["disputes", "行政复议2件，除1件外均获维持"],
    ["disputes", "行政复议2件，均已审结", "均已审结: reconsideration(pending)=0"],
    ["disputes", "行政复议2件，全部结案率100%"],
    ["disputes", "行政诉讼1件，正在审理中", `正在审理中: ${courts}(pending)>0`],
    ["disputes", "行政诉讼1件，尚未审结", `尚未审结: ${courts}(pending)>0`],
    ["disputes", "行政诉讼0件，正在审理的没有"],
    ["overview", "行政诉讼1件，正在审理中"],
  ],
};

describe("claims on everything", () => {
  for (const [name, group] of Object.entries(cases))
    describe(name, () => {
      for (const [place, text, ...expected] of group)
        it(text.replace("\n", "⏎"), () => assert.deepEqual(claimsIn(`${text}。`, place).map(told), expected));
    });

  it("name their table and the place of their sentence", () => {
    const [first, second] = claimsIn("收到申请9件，均已办结。行政复议2件，均已审结。", "applications");
    assert.deepEqual([first?.table, second?.table], ["applications", "disputes"]);
    assert.equal((second?.at ?? 0) - (first?.at ?? 0), 1);
  });

  const kinds: [words: string, rows: string][] = [
    ["案件", every],
    ["行政复议2件", "reconsideration"],
    ["行政诉讼2件", courts],
    ["被起诉2件", courts],
    ["复议2件", "reconsideration"],
    ["诉讼2件", courts],
    ["复议2件，诉讼", courts],
    ["诉讼2件；复议", "reconsideration"],
    ["行政复议和行政诉讼", every],
    ["行政复议2件，行政诉讼", courts],
    ["行政诉讼2件；行政复议", "reconsideration"],
    ["行政诉讼、行政复议", every],
  ];
  for (const [words, rows] of kinds)
    it(`behind ${words} are of ${rows}`, () =>
      assert.equal(rowsBefore(sentenceIn(`${words}均维持`), words.length).join("+"), rows));
});
