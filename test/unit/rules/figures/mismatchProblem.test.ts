import assert from "node:assert/strict";
import { problemOf } from "./problems";

describe("a figure in the text that a table contradicts", () => {
  it("is told with the table's name, both figures and the difference, in both languages", () => {
    const { zh, en, on, severity } = problemOf("applications", "新收政府信息公开申请1,215件。");
    assert.equal(zh, "正文写新收1,215件，表三“一、本年新收政府信息公开申请数量”总计为12，相差1203。");
    assert.equal(
      en,
      "The text says 新收1,215件, but Table 3 “一、本年新收政府信息公开申请数量” 总计 is 12: a difference of 1203.",
    );
    assert.deepEqual([on, severity], ["1,215", "warning"]);
  });

  it("points at the cell, and offers the table's figure first, then the text's", () => {
    const { related, choices } = problemOf("applications", "新收政府信息公开申请１５件。");
    assert.deepEqual(related, [
      ["12", "表三“一、本年新收政府信息公开申请数量”总计：12", "Table 3 “一、本年新收政府信息公开申请数量” 总计: 12"],
    ]);
    assert.deepEqual(choices, [
      {
        zh: "把正文改为12（以表格为准）",
        en: "Change the text to 12 (the table's figure)",
        preferred: true,
        after: "新收政府信息公开申请１２件。",
      },
      {
        zh: "把表格改为15（以正文为准）",
        en: "Change the table to 15 (the text's figure)",
        preferred: false,
        after: "一、本年新收政府信息公开申请数量 | 10 | 2 | 0 | 0 | 0 | 0 | 15 |",
      },
    ]);
  });

  it("of several readings is held against the nearest; the others are offered by name", () => {
    const { zh, choices } = problemOf("applications", "收到政府信息公开申请15件。");
    const pool = "表三“一、本年新收政府信息公开申请数量”+“二、上年结转政府信息公开申请数量”总计";
    assert.equal(zh, `正文写收到15件，${pool}为13，相差2。`);
    assert.deepEqual(
      choices.map(({ zh, after }) => [zh, after]),
      [
        ["把正文改为13（以表格为准）", "收到政府信息公开申请13件。"],
        ["把正文改为12（表三“一、本年新收政府信息公开申请数量”总计）", "收到政府信息公开申请12件。"],
      ],
    );
  });

  it("that was carried on into a sum is told and mended with it, at once", () => {
    const text = "新收政府信息公开申请十五件，上年结转1件，共计16件。";
    const { zh, en, related, choices, on } = problemOf("applications", text);
    assert.equal(on, "十五");
    assert.match(zh, /，相差3；本句另有1个数字也不符。$/);
    assert.match(en, /: a difference of 3; 1 more of the sentence differ as well\.$/);
    assert.deepEqual(related.at(-1), ["16", "同一句中也不符的数", "Another figure of the sentence that differs"]);
    assert.deepEqual(
      choices.map(({ after }) => after),
      ["新收政府信息公开申请十二件，上年结转1件，共计13件。"],
    );
  });

  it("with others off for the same reason is offered the nearest reading alone", () => {
    const { choices } = problemOf("applications", "收到政府信息公开申请15件，结转下年3件。");
    assert.deepEqual(
      choices.map(({ after }) => after),
      ["收到政府信息公开申请13件，结转下年1件。"],
    );
  });

  it("of another scope is a hint that says so", () => {
    const { zh, en, severity } = problemOf("applications", "全县收到政府信息公开申请15件。");
    assert.equal(severity, "hint");
    assert.match(zh, /，相差2；如果说的是全辖区或各部门的数，请核对口径。$/);
    assert.match(en, /: a difference of 2; check the scope if the figure covers other bodies too\.$/);
  });

  it("that may count something else is a hint that says so", () => {
    const { zh, en, severity } = problemOf("disclosure", "办理行政许可121件。");
    assert.equal(severity, "hint");
    assert.equal(zh, "正文写行政许可121件，表二“行政许可”本年处理决定数量为120，相差1；请核对是否同一口径。");
    assert.match(en, /: a difference of 1; check whether both count the same\.$/);
  });

  it("points at no more than eight cells", () => {
    const { related } = problemOf("applications", "收到申请20件，不予公开5件，部分公开2件。", "applications", {
      figures: {
        applications: { received: [20, 0, 0, 0, 0, 0, 20], partlyGranted: [2, 0, 0, 0, 0, 0, 2] },
        disclosure: {},
        disputes: {},
      },
    });
    assert.equal(related.length, 8);
  });

  for (const [rule, text, table] of [
    ["disputes", "政府信息公开行政复议5件。", "表四"],
    ["disclosure", "制定规范性文件5件。", "表二"],
  ] as const)
    it(`of ${table} is the finding of figures/${rule}`, () => {
      assert.ok(problemOf(rule, text).zh.includes(table));
      assert.throws(() => problemOf("applications", text));
    });
});
