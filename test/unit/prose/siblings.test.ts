import assert from "node:assert/strict";
import { mismatchesWith } from "../../../server/src/prose/mismatches";
import { isPartOfWhole } from "../../../server/src/prose/siblings";
import { statementsOf } from "../../../server/src/prose/statements";
import type { Figures } from "../figures/draft";
import { inDraft } from "./reading";

/** Whether the figure of a value is only a part of what the table counts, given the values the table gives it. */
function isPart(text: string, figure: number, values: number[], others: number[] = [figure]): boolean {
  const statements = statementsOf(inDraft(text, text.includes("复议") ? "disputes" : "applications").report);
  const statement = statements.find(({ quantity }) => quantity.value === figure);
  assert.ok(statement, text);
  const misfits = new Set(statements.filter(({ quantity }) => others.includes(quantity.value)));
  return isPartOfWhole({ statement, values, all: 0 }, statements, misfits);
}

describe("figures beside each other", () => {
  const cases: [what: string, text: string, figure: number, values: number[], expected: boolean, others?: number[]][] =
    [
      ["two of one row that make it up", "收到9件，不掌握2件，不掌握3件。", 2, [5], true],
      ["two of one row that do not", "收到9件，不掌握2件，不掌握3件。", 2, [6], false],
      ["two of different rows", "收到9件，不掌握2件，行政查询3件。", 2, [5], false],
      ["a smaller one of the same behind one that fits", "收到9件，其中党政办收到3件。", 3, [9], true],
      [
        "a smaller one of the same behind one that fits no more than it",
        "收到9件，其中党政办收到3件。",
        3,
        [8],
        false,
        [9, 3],
      ],
      ["a larger one of the same behind one that fits", "收到3件，合计收到9件。", 9, [3], false],
      ["a smaller one in front of one that fits", "收到3件，另收到9件。", 3, [9], false],
      ["addends of a total printed behind them", "党政办收到2件，综治办收到3件，共收到5件。", 2, [5], true],
      ["addends of a total printed before them", "共收到5件，党政办收到2件，综治办收到3件。", 3, [5], true],
      ["addends of a figure that is no total", "收到2件，收到3件，收到5件。", 2, [5], false, [2, 3, 5]],
      ["addends of a total that does not fit", "党政办收到2件，综治办收到3件，共收到5件。", 2, [6], false],
      ["addends that miss their total", "党政办收到2件，综治办收到4件，共收到5件。", 2, [5], false],
      ["one figure equal to its total", "党政办收到5件，共收到5件。", 5, [6], false],
      ["what was received less what was withdrawn", "收到9件，其中2件撤回，实际受理7件。", 9, [7], true],
      ["what was received and, as some count, withdrawn", "收到7件，2件撤回。", 7, [9], true],
      ["what was withdrawn, where that does not fit either", "收到7件，2件撤回。", 7, [10], false],
      ["concluded, and closed otherwise", "收到9件，办结6件，终止办理3件。", 6, [9], true],
      ["concluded, and closed otherwise, less than the table", "收到9件，办结6件，终止办理2件。", 6, [9], false],
      [
        "concluded, closed and carried, as much as came in",
        "收到9件，办结6件，终止办理2件，结转下年1件。",
        6,
        [50],
        true,
      ],
      [
        "concluded, closed and carried, with what was carried in",
        "新收8件，上年结转1件，办结7件，终止2件。",
        7,
        [50],
        true,
      ],
      ["concluded, with nothing closed otherwise", "收到9件，办结6件。", 6, [8], false],
      ["received, with what was closed otherwise", "收到6件，终止办理3件。", 6, [9], false],
      ["concluded, with the rest of what is printed", "收到9件，办结6件，其余2件转办。", 6, [8], false],
      ["upheld, with what was dismissed", "行政复议5件，维持2件，驳回3件。", 2, [5], true],
      ["upheld, with what was dismissed, and yet too few", "行政复议5件，维持2件，驳回1件。", 2, [5], false],
      ["dismissed, with what was upheld", "行政复议5件，纠正2件，驳回3件。", 2, [5], false],
    ];
  for (const [what, text, figure, values, expected, others] of cases)
    it(`${what}: ${expected ? "a part" : "by itself"}`, () =>
      assert.equal(isPart(text, figure, values, others), expected));

  it("are not weighed in a sentence that is a table in words", () => {
    const many = `共收到5件，党政办收到2件，综治办收到3件，公开${"1条，".repeat(60)}`;
    assert.ok(!isPart(`${many}。`, 3, [5]));
    assert.ok(isPart(`${many.slice(0, 100)}。`, 3, [5]));
  });

  it("of what is void by itself may be counted with what was repealed, or not", () => {
    for (const [repealed, isRight] of [
      [3, true],
      [2, true],
      [1, true],
      [4, false],
    ] as const) {
      const figures: Figures = {
        disclosure: { normativeDocuments: [3, repealed, 20] },
        applications: {},
        disputes: {},
      };
      const { report } = inDraft("废止规范性文件2件，失效1件。", "disclosure", { figures });
      assert.equal(mismatchesWith(report, "disclosure").length === 0, isRight, String(repealed));
    }
  });
});
