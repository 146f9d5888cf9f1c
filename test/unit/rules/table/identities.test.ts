import assert from "node:assert/strict";
import { baseDraft } from "../../docs/baseDraft";
import { assertFound, changed, fixes, repairs, said, saidOnce, unmarked } from "../said";

const granted = "（一）予以公开 | 7 | 1 | 0 | 0 | 0 | 0 | 8 |";
const received = "一、本年新收政府信息公开申请数量 | 10 | 2 | 0 | 0 | 0 | 0 | 12 |";
const disputes = "1 | 1 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |";
const identityRules = ["table/row-total", "table/column-total", "table/balance", "table/dispute-total"];

/** What all rules on identities find, by rule. */
function broken(text: string): Record<string, string[]> {
  const rules = [...identityRules, "table/suspect-cell"];
  return Object.fromEntries(
    rules.map((rule) => [rule, said(rule, text).map(({ zh }) => zh)] as const).filter(([, found]) => found.length > 0),
  );
}

describe("table/suspect-cell", () => {
  const rule = "table/suspect-cell";
  const wrong = changed(granted, "（一）予以公开 | ⟦9⟧ | 1 | 0 | 0 | 0 | 0 | 8 |");
  const text = unmarked(wrong);

  it("stands on the one figure that can be wrong, and is all that is said", () => {
    assertFound(rule, wrong);
    assert.deepEqual(Object.keys(broken(text)), [rule]);
    assert.equal(saidOnce(rule, text).severity, "error");
  });

  it("names row, column, both figures, the difference, and how many identities it repairs", () => {
    const { zh, en } = saidOnce(rule, text);
    assert.equal(
      zh,
      "表三“（一）予以公开”行“自然人”列填写的是 9，应为 7，相差 2；只改这一个数，2 处勾稽关系即全部成立。",
    );
    assert.equal(
      en,
      "Table 3, row “（一）予以公开”, column “自然人” says 9 and should be 7, a difference of 2: this one change repairs all 2 broken identities.",
    );
  });

  it("points at the totals of the broken identities, each with its own numbers", () => {
    assert.deepEqual(saidOnce(rule, text).related, [
      [
        "8",
        "表三“（一）予以公开”行：总计为 8，前面各项之和为 10，相差 2。",
        "Table 3, row “（一）予以公开”: 总计 is 8, its parts add up to 10; difference 2.",
      ],
      [
        "10",
        "表三“自然人”列：“（七）总计”为 10，各项办理结果之和为 12，相差 2。",
        "Table 3, column “自然人”: “（七）总计” is 10, the outcomes add up to 12; difference 2.",
      ],
    ]);
  });

  it("writes the right figure, as the preferred repair", () => {
    assert.deepEqual(repairs(rule, text), { "将“自然人”改为 7": baseDraft });
    assert.deepEqual(Object.keys(repairs(rule, text, "en")), ["Change “自然人” to 7"]);
    assert.equal(fixes(rule, text)[0]?.preferred, true);
  });

  it("says one identity where only one was broken", () => {
    const one = changed(disputes, "⟦10⟧ | 1 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |");
    assert.ok(!said(rule, unmarked(one)).length, "either the result or the total may be wrong");
    const total = unmarked(changed(disputes, "1 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |"));
    assert.match(saidOnce(rule, total).zh, /填写的是 0，应为 2，相差 2；只改这一个数，1 处勾稽关系即全部成立/);
    assert.match(saidOnce(rule, total).en, /this one change repairs the broken identity\.$/);
  });

  it("shows a dash as it is printed", () => {
    const dashed = changed(granted, "（一）予以公开 | ⟦-⟧ | 1 | 0 | 0 | 0 | 0 | 8 |");
    assertFound(rule, dashed);
    const { zh, en } = saidOnce(rule, unmarked(dashed));
    assert.match(zh, /填写的是 -，应为 7，相差 7；/);
    assert.match(en, /says - and should be 7, a difference of 7:/);
  });

  it("tells a wrong total of totals by the row, the column and the balance it breaks", () => {
    const total = changed("（七）总计 | 10 | 2 | 0 | 0 | 0 | 0 | 12 |", "（七）总计 | 10 | 2 | 0 | 0 | 0 | 0 | ⟦21⟧ |");
    assertFound(rule, total);
    const { zh, related } = saidOnce(rule, unmarked(total));
    assert.match(zh, /“（七）总计”行“总计”列填写的是 21，应为 12，相差 9；只改这一个数，3 处/);
    assert.deepEqual(related.at(-1), [
      "1",
      "表三“总计”列：第一项加第二项为 13，第三项加第四项为 22，相差 9。",
      "Table 3, column “总计”: items 1 and 2 add up to 13, items 3 and 4 to 22; difference 9.",
    ]);
  });

  it("names none of two wrong figures that might as well be the two at the other corners", () => {
    const both = changed("重复申请 | 0 | 0 |", "重复申请 | 0 | 3 |", text);
    assert.deepEqual(said(rule, both), []);
    assert.equal(said("table/row-total", both).length + said("table/column-total", both).length, 4);
  });
});

describe("table/row-total and table/column-total", () => {
  // Two figures of one row: no single cell explains row and both columns.
  const text = changed(granted, "（一）予以公开 | 8 | 3 | 0 | 0 | 0 | 0 | 8 |");
  const marks = (row: string, first: string, second: string): string =>
    changed(
      "（七）总计 | 10 | 2 |",
      `（七）总计 | ${first} | ${second} |`,
      changed("| 8 | 3 | 0 | 0 | 0 | 0 | 8 |", `| 8 | 3 | 0 | 0 | 0 | 0 | ${row} |`, text),
    );

  it("stand on the totals", () => {
    assertFound("table/row-total", marks("⟦8⟧", "10", "2"));
    assertFound("table/column-total", marks("8", "⟦10⟧", "⟦2⟧"));
    assert.deepEqual(said("table/suspect-cell", text), []);
  });

  it("give both sums and the difference, in both languages, as errors", () => {
    assert.deepEqual(broken(text), {
      "table/row-total": ["表三“（一）予以公开”行：总计为 8，前面各项之和为 11，相差 3。"],
      "table/column-total": [
        "表三“自然人”列：“（七）总计”为 10，各项办理结果之和为 11，相差 1。",
        "表三“商业企业”列：“（七）总计”为 2，各项办理结果之和为 4，相差 2。",
      ],
    });
    assert.equal(saidOnce("table/row-total", text).severity, "error");
    assert.equal(
      said("table/column-total", text)[1]?.en,
      "Table 3, column “商业企业”: “（七）总计” is 2, the outcomes add up to 4; difference 2.",
    );
  });

  it("point at every addend by name and figure, and not at the total", () => {
    const { related } = saidOnce("table/row-total", text);
    assert.deepEqual(
      related.map(([on]) => on),
      ["8", "3", "0", "0", "0", "0"],
    );
    assert.deepEqual(related[1], [
      "3",
      "表三“（一）予以公开”行“商业企业”列：3",
      "Table 3, row “（一）予以公开”, column “商业企业”: 3",
    ]);
    assert.equal(said("table/column-total", text)[0]?.related.length, 21, "every outcome of the 2021 form");
  });

  it("say blank of an addend that is blank", () => {
    const blank = changed("| 8 | 3 | 0 |", "| 8 | 3 |  |", text);
    const { related } = saidOnce("table/row-total", blank);
    assert.deepEqual(related[2], [
      "  ",
      "表三“（一）予以公开”行“科研机构”列：空白",
      "Table 3, row “（一）予以公开”, column “科研机构”: blank",
    ]);
  });

  it("offer the sum for the total, not as the preferred repair", () => {
    const after = changed("| 8 | 3 | 0 | 0 | 0 | 0 | 8 |", "| 8 | 3 | 0 | 0 | 0 | 0 | 11 |", text);
    assert.deepEqual(repairs("table/row-total", text), { "将“总计”改为 11": after });
    assert.equal(fixes("table/row-total", text)[0]?.preferred, false);
    const column = changed("（七）总计 | 10 |", "（七）总计 | 11 |", text);
    assert.deepEqual(repairs("table/column-total", text), { "将“自然人”改为 11": column });
  });
});

describe("table/balance", () => {
  const rule = "table/balance";
  // Two columns of the first row, and its total: every row and column adds up, the total column balances.
  const text = changed(received, "一、本年新收政府信息公开申请数量 | 9 | 3 | 0 | 0 | 0 | 0 | 12 |");

  it("checks each column, also where the total column balances", () => {
    assert.deepEqual(broken(text), {
      [rule]: [
        "表三“自然人”列：第一项加第二项为 10，第三项加第四项为 11，相差 1。",
        "表三“商业企业”列：第一项加第二项为 3，第三项加第四项为 2，相差 1。",
      ],
    });
    assert.deepEqual(
      said(rule, text).map(({ on, severity }) => [on, severity]),
      [
        ["1", "error"],
        ["0", "error"],
      ],
    );
  });

  it("stands on what is carried forward, and points at the other three", () => {
    assertFound(rule, changed("四、结转下年度继续办理 | 1 | 0 |", "四、结转下年度继续办理 | ⟦1⟧ | ⟦0⟧ |", text));
    assert.deepEqual(
      said(rule, text)[0]?.related.map(([, zh]) => zh),
      [
        "表三“一、本年新收政府信息公开申请数量”行“自然人”列：9",
        "表三“二、上年结转政府信息公开申请数量”行“自然人”列：1",
        "表三“（七）总计”行“自然人”列：10",
      ],
    );
  });

  it("offers what is left to carry forward, where that is a count", () => {
    const after = changed("四、结转下年度继续办理 | 1 | 0 |", "四、结转下年度继续办理 | 0 | 0 |", text);
    assert.deepEqual(repairs(rule, text), { "将“自然人”改为 0": after });
    const less = changed("| 9 | 3 | 0 | 0 | 0 | 0 | 12 |", "| 8 | 4 | 0 | 0 | 0 | 0 | 12 |", text);
    assert.deepEqual(repairs(rule, less), {}, "9 − 10 is none");
  });
});

describe("table/dispute-total", () => {
  const rule = "table/dispute-total";
  const text = changed(disputes, "4 | 1 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |");

  it("stands on the total of the kind of proceedings, with both sums", () => {
    assertFound(rule, changed("4 | 1 | 0 | 0 | 2 |", "4 | 1 | 0 | 0 | ⟦2⟧ |", text));
    const { zh, en, severity, related } = saidOnce(rule, text);
    assert.equal(severity, "error");
    assert.equal(zh, "表四“行政复议”行：总计为 2，前面各项之和为 5，相差 3。");
    assert.equal(en, "Table 4, row “行政复议”: 总计 is 2, its parts add up to 5; difference 3.");
    assert.deepEqual(related[0], [
      "4",
      "表四“行政复议”行“结果维持”列：4",
      "Table 4, row “行政复议”, column “结果维持”: 4",
    ]);
    assert.deepEqual(repairs(rule, text), {
      "将“总计”改为 5": changed("4 | 1 | 0 | 0 | 2 |", "4 | 1 | 0 | 0 | 5 |", text),
    });
  });

  it("names the block of litigation with its group", () => {
    const later = changed(disputes, "1 | 1 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1 | 2 | 1 | 0 | 0 | 1 |");
    assert.equal(saidOnce(rule, later).zh, "表四“行政诉讼 复议后起诉”行：总计为 1，前面各项之和为 3，相差 2。");
  });

  it("is silent where disputes concern no application of this year", () => {
    const legal = changed(disputes, "9 | 0 | 0 | 3 | 12 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 4 | 4 |");
    assert.deepEqual(broken(legal), {});
  });
});

describe("the rules on identities", () => {
  it("claim nothing of a column whose figures are words, nor of blanks that may hold the difference", () => {
    assert.deepEqual(broken(changed(received, received.replace("| 10 |", "| 未统计 |"))), {});
    assert.deepEqual(broken(changed(granted, granted.replace("| 7 |", "|  |"))), {});
  });
});
