import assert from "node:assert/strict";
import { brokenFlows } from "../../../server/src/prose/flows";
import { closedOtherwise } from "../../../server/src/prose/siblings";
import type { Statement } from "../../../server/src/prose/statement";
import { statementsOf } from "../../../server/src/prose/statements";
import { baseFigures, type DraftParts, draft, reportOf } from "../figures/draft";
import { inDraft } from "./reading";
import { lastIn } from "./spoken";

const noTable: DraftParts = { without: ["applications"] };
const words = (statements: Statement[]): string =>
  statements.map(({ word, quantity }) => `${word}${quantity.value}`).join("+");

/** The flows of a text that do not balance, as `12+1=13 ≠ 11+1=12 at 11`. */
function brokenIn(text: string, options: DraftParts = noTable): string[] {
  return brokenFlows(inDraft(text, "applications", options).report).map(
    ({ at, intake, outgo }) =>
      `${words(intake.statements)}=${intake.value} ≠ ${words(outgo.statements)}=${outgo.value} at ${at.quantity.value}`,
  );
}

const cases: [what: string, text: string, ...expected: string[]][] = [
  ["that balances", "新收申请20件，上年结转3件，办结20件，结转下年度3件。"],
  [
    "with everything said",
    "新收申请20件，上年结转3件，办结20件，结转下年度2件。",
    "新收20+上年结转3=23 ≠ 办结20+结转下年2=22 at 20",
  ],
  [
    "that concludes more than came in",
    "新收申请20件，上年结转3件，办结25件。",
    "新收20+上年结转3=23 ≠ 办结25=25 at 25",
  ],
  ["that may have carried the rest forward unsaid", "新收申请20件，上年结转3件，办结21件。"],
  ["whose intake may hold what was carried in unsaid", "收到申请20件，办结22件。"],
  ["with what was carried in within what was received", "收到申请23件（含上年结转3件），办结20件，结转下年度3件。"],
  ["with too little going out", "收到申请20件，办结16件，结转下年度2件。", "收到20=20 ≠ 办结16+结转下年2=18 at 16"],
  ["with more going out than was received", "收到申请20件，办结19件，结转下年度2件。"],
  ["with a right sum printed", "新收申请20件，上年结转3件，共计23件，办结23件。"],
  ["with a wrong sum printed", "新收申请20件，上年结转3件，共计25件。", "新收20+上年结转3=23 ≠ 共计25=25 at 25"],
  ["whose sum is what was received", "收到申请20件，上年结转3件，共计20件。"],
  [
    "that falls short of its printed sum",
    "新收申请20件，上年结转3件，共计23件，办结20件，结转下年度2件。",
    "共计23=23 ≠ 办结20+结转下年2=22 at 20",
  ],
  ["with a case closed otherwise", "新收申请20件，上年结转3件，办结20件，1件终止办理，结转下年度2件。"],
  [
    "over two sentences of a paragraph",
    "新收申请20件，上年结转3件。办结25件。",
    "新收20+上年结转3=23 ≠ 办结25=25 at 25",
  ],
  ["over two paragraphs", "新收申请20件，上年结转3件。\n\n（二）办结情况\n办结25件。"],
  ["told of two bodies", "新收申请20件，上年结转3件，办结25件。其中全县新收40件，办结50件。"],
  ["with one thing said twice", "新收申请20件，上年结转3件，办结25件，另办结2件。"],
  ["with cases concluded early, which are a part", "新收申请20件，上年结转3件，提前办结25件。"],
  ["told of the body and of those below it", "新收申请20件。全县上年结转3件，办结25件。"],
  ["with no figure of what came in", "上年结转3件，办结25件，结转下年度2件。"],
];

describe("a flow of applications", () => {
  for (const [what, text, ...expected] of cases) it(what, () => assert.deepEqual(brokenIn(text), expected));

  it("is the table's affair where it has every figure", () => {
    const text = "新收申请12件，上年结转1件，办结12件，结转下年度2件。";
    assert.deepEqual(brokenIn(text, {}), []);
    assert.equal(brokenIn(text).length, 1);
    const applications = { ...baseFigures.applications, carriedForward: [2, 0, 0, 0, 0, 0, 2] };
    assert.deepEqual(brokenIn(text, { figures: { ...baseFigures, applications } }), []);
  });
  it("of the whole county is none of the table's", () =>
    assert.deepEqual(brokenIn("全县新收申请20件，上年结转3件，办结25件。", {}), [
      "新收20+上年结转3=23 ≠ 办结25=25 at 25",
    ]));
  it("is left alone where the table contradicts one of its figures", () => {
    const blank = draft({ text: "新收申请20件，上年结转3件，办结25件。", in: "applications" }).replace(
      /(四、结转下年度继续办理|二、上年结转政府信息公开申请数量) \|.*\|/g,
      "$1 | | | | | | | |",
    );
    assert.deepEqual(brokenFlows(reportOf(blank)), []);
  });
});

describe("cases closed otherwise than by an answer", () => {
  const closed: [text: string, ...values: number[]][] = [
    ["收到9件，1件终止办理，2件撤回，办结6件"],
    ["共有9件，办结6件"],
  ];
  for (const [text, ...values] of closed)
    it(`${text}: none behind the figure`, () => {
      const statement = lastIn(`${text}。`, "applications");
      assert.ok(statement);
      assert.deepEqual(closedOtherwise(statement), values);
    });

  const first = (text: string): number[] => {
    const { report } = inDraft(text, "applications", noTable);
    const concluded = statementsOf(report).find(({ measure }) => measure === "concluded");
    assert.ok(concluded);
    return closedOtherwise(concluded);
  };
  it("are counted behind a figure of cases concluded, in its unit", () => {
    assert.deepEqual(first("收到9件，办结6件，1件终止办理，2件撤回。"), [1, 2]);
    assert.deepEqual(first("收到9件，办结6件，逾期未补正1件，2次转办。"), [1]);
  });
  it("are neither what is carried forward nor what 其中 names as a part", () => {
    assert.deepEqual(first("收到9件，办结6件，其余3件结转下年。"), []);
    assert.deepEqual(first("收到9件，办结6件，其中2件撤回。"), []);
  });
});
