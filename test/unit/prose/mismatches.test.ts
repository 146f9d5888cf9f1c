import assert from "node:assert/strict";
import type { TableId } from "../../../server/src/form/types";
import { isContradicted, type Mismatch, mismatchesWith } from "../../../server/src/prose/mismatches";
import { sentencesOf } from "../../../server/src/prose/prose";
import { baseFigures, type DraftParts, draft, type Place, reportOf } from "../figures/draft";
import { inDraft } from "./reading";

const mismatches = (text: string, table: TableId, place: Place, options?: DraftParts): Mismatch[] =>
  mismatchesWith(inDraft(text, place, options).report, table);

/** A figure that no reading reconciles: `measure 15≠12 (13)`, other readings in brackets, what goes with it behind `&`. */
function told({ statement, nearest, others, difference, certain, followers }: Mismatch): string {
  const { measure, quantity } = statement;
  assert.equal(difference, quantity.value - nearest.value);
  const more = others.length > 0 ? ` (${others.map(({ value }) => value).join(", ")})` : "";
  const along = followers.map((one) => ` & ${one.statement.quantity.value}→${one.nearest.value}`).join("");
  return `${measure} ${quantity.value}≠${nearest.value}${more}${along}${certain ? "" : "?"}`;
}

/** The base draft: 12 received, 1 carried in, 12 concluded (8 granted, 2 in part, 2 not held), 1 carried forward. */
const applications: [text: string, ...expected: string[]][] = [
  ["新收12件，上年结转1件，共计13件，办结12件，结转下年度1件"],
  ["新收15件", "newly 15≠12"],
  ["收到13件"],
  ["收到15件", "received 15≠13 (12)"],
  ["收到9件", "received 9≠12 (13)"],
  ["答复10件", "concluded 10≠12"],
  ["收到12件，办结11件"],
  ["收到1.2万件", "received 12000≠13 (12)"],
  ["新收15件，上年结转1件，共计16件", "newly 15≠12 & 16→13"],
  ["新收15件，上年结转1件，共计15件", "newly 15≠12", "pool 15≠13"],
  ["新收15件，上年结转3件", "newly 15≠12", "carriedOver 3≠1"],
  ["新收22件，上年结转5件，办结33件，结转下年4件", "newly 22≠12 & 5→1 & 33→12 & 4→1"],
  ["新收22件，上年结转5件，办结33件，结转下年1件", "newly 22≠12", "carriedOver 5≠1", "concluded 33≠12"],
  ["新收22件。上年结转1件，共计23件", "newly 22≠12", "pool 23≠13"],
  ["全县收到15件", "received 15≠13 (12)?"],
  ["全县收到15件，我镇新收12件", "received 15≠13 (12)?"],
  ["新收15件，结转下年4件", "newly 15≠12 & 4→1"],
  ["提前办结5件"],
  ["提前办结12件"],
  ["提前办结15件", "concluded 15≠12"],
];
const parts: [text: string, ...expected: string[]][] = [
  ["收到12件，党政办收到5件，综治办收到7件"],
  ["党政办收到5件，综治办收到8件，共收到13件"],
  ["党政办收到5件，综治办收到6件，共收到11件", "received 5≠12 (13)", "received 6≠12 (13)", "received 11≠12 (13)"],
  ["收到12件，其中2件撤回，实际受理10件"],
  ["收到14件，其中2件撤回，实际受理12件"],
  ["收到12件，办结9件，终止办理3件"],
  ["收到12件，办结9件，终止办理1件", "concluded 9≠11 (12)"],
  ["收到12件，办结9件，其余3件转办"],
  ["收到12件，不掌握1件，信息不存在1件"],
  ["收到12件，不掌握1件，信息不存在2件", "outcome 1≠2"],
];
const disputes: [text: string, ...expected: string[]][] = [
  ["行政复议2件，维持1件，纠正1件"],
  ["行政复议3件", "disputes 3≠2"],
  ["行政诉讼2件", "disputes 2≠1"],
  ["行政复议2件，驳回1件，撤销1件"],
  ["行政复议2件，维持2件", "upheld 2≠1"],
];
const disclosure: [text: string, ...expected: string[]][] = [
  ["制定规范性文件2件，废止1件，现行有效9件"],
  ["制定规范性文件3件", "issued 3≠2"],
  ["发布规范性文件9件"],
  ["发布规范性文件5件", "published 5≠2 (9)?"],
  ["印发规范性文件2件，其中新印发1件"],
  ["印发规范性文件1件，另印发规范性文件1件"],
  ["废止规范性文件1件，失效1件"],
  ["作出行政处罚决定16件", "penalties 16≠15"],
  ["办理行政许可121件", "licensing 121≠120?"],
];

describe("figures in prose that a table contradicts", () => {
  const groups: [name: string, table: TableId, place: Place, cases: typeof disputes][] = [
    ["applications", "applications", "applications", applications],
    ["applications told in parts", "applications", "applications", parts],
    ["disputes", "disputes", "disputes", disputes],
    ["disclosure", "disclosure", "disclosure", disclosure],
  ];
  for (const [name, table, place, cases] of groups)
    describe(name, () => {
      for (const [text, ...expected] of cases)
        it(`${text}: ${expected.join(", ") || "right"}`, () =>
          assert.deepEqual(mismatches(`${text}。`, table, place).map(told), expected));
    });

  it("are of one table each", () => {
    const text = "新收政府信息公开申请15件，因信息公开发生行政复议5件，制定规范性文件7件。";
    for (const [table, value] of [
      ["applications", 15],
      ["disputes", 5],
      ["disclosure", 7],
    ] as const)
      assert.deepEqual(
        mismatches(text, table, "overview").map(({ statement }) => statement.quantity.value),
        [value],
      );
  });

  it("of the whole county are the table's in the report of its government, unless 本级 is told apart", () => {
    const county: DraftParts = { unit: "云溪县人民政府" };
    const text = "全县收到政府信息公开申请15件。";
    assert.deepEqual(mismatches(text, "applications", "overview", county).map(told), ["received 15≠13 (12)"]);
    assert.deepEqual(mismatches(`${text}县本级办理咨询3次。`, "applications", "overview", county).map(told), [
      "received 15≠13 (12)?",
    ]);
  });

  it("mark their sentence where they are certain", () => {
    const contradicted = (text: string): boolean[] => {
      const { report, sentences } = inDraft(text, "overview");
      return sentences.map((sentence) => isContradicted(report, sentencesOf(report).indexOf(sentence)));
    };
    assert.deepEqual(contradicted("天气晴朗。新收政府信息公开申请15件。新收政府信息公开申请12件。"), [
      false,
      true,
      false,
    ]);
    assert.deepEqual(contradicted("办理行政许可121件。"), [false]);
  });

  it("are none where the figure may have been rounded to what is printed", () => {
    const receiving = (value: number): DraftParts => ({
      figures: { ...baseFigures, applications: { received: [value, 0, 0, 0, 0, 0, value] } },
    });
    const rounded = (value: number): string[] =>
      mismatches("新收1.2万件。", "applications", "applications", receiving(value)).map(told);
    assert.deepEqual(rounded(12999), []);
    assert.deepEqual(rounded(11001), []);
    assert.deepEqual(rounded(13000), ["newly 12000≠13000"]);
  });

  it("are none where the addends of a wrong total bear the figure out, or the cell is blank", () => {
    const received = (cells: string): string[] => {
      const text = draft({ text: "新收9件。", in: "applications" }).replace(/(本年新收.*?\|).*/, `$1 ${cells} |`);
      return mismatchesWith(reportOf(text), "applications").map(told);
    };
    assert.deepEqual(received("7 | 2 | 0 | 0 | 0 | 0 | 15"), []);
    assert.deepEqual(received("7 | 3 | 0 | 0 | 0 | 0 | 15"), ["newly 9≠15"]);
    assert.deepEqual(received("7 | | 0 | 0 | 0 | 0 |"), []);
  });

  it("are none where the table is missing", () =>
    assert.deepEqual(mismatches("新收15件。", "applications", "applications", { without: ["applications"] }), []));
});
