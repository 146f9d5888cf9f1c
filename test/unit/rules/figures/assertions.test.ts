import assert from "node:assert/strict";
import { baseFigures, draft, figuresIn } from "../../figures/draft";
import { problemOf, problemsOf } from "./problems";

describe("figures/zero", () => {
  it("tells the words and the table's figure, and points at the cells that are not zero", () => {
    const { zh, en, on, severity, related } = problemOf("zero", "全年未收到政府信息公开申请。");
    const name = "表三“一、本年新收政府信息公开申请数量”总计";
    assert.equal(zh, `正文写“未收到政府信息公开申请”，但${name}为12。`);
    assert.equal(
      en,
      "The text says “未收到政府信息公开申请”, but Table 3 “一、本年新收政府信息公开申请数量” 总计 is 12.",
    );
    assert.deepEqual([on, severity], ["未收到政府信息公开申请", "warning"]);
    assert.deepEqual(related, [["12", `${name}：12`, "Table 3 “一、本年新收政府信息公开申请数量” 总计: 12"]]);
  });
  it("stands on the words as typed, blanks included", () =>
    assert.equal(problemOf("zero", "全年未 收到　申请。", "applications").on, "未 收到　申请"));
  it("points at the cells of all rows denied that are not zero", () => {
    const { related, zh } = problemOf("zero", "无部分公开、无法提供的情况。", "applications");
    assert.deepEqual(
      related.map(([on]) => on),
      ["2", "2"],
    );
    assert.match(zh, /为4。$/);
  });
  it("is silent where a reading bears the words out, a cell is blank or the table is missing", () => {
    const none = { ...baseFigures, applications: { received: [0, 0, 0, 0, 0, 0, 0] } };
    assert.deepEqual(problemsOf("zero", "未收到申请。", "applications", { figures: none }), []);
    assert.deepEqual(problemsOf("zero", "未收到申请。", "applications", { without: ["applications"] }), []);
    const blank = draft({ text: "未收到申请。", in: "applications" }).replace(/(本年新收.*?\|).*/, "$1 | | | | | | |");
    assert.deepEqual(figuresIn(blank), []);
  });
  it("is silent where a wrong total alone says otherwise", () => {
    const figures = { ...baseFigures, applications: { received: [0, 0, 0, 0, 0, 0, 3] } };
    assert.deepEqual(problemsOf("zero", "未收到申请。", "applications", { figures }), []);
  });
});

describe("figures/claim", () => {
  it("tells what the table counts", () => {
    const { zh, severity, on } = problemOf("claim", "收到政府信息公开申请12件，均已办结。");
    assert.equal(zh, "正文写“均已办结”，但表三“四、结转下年度继续办理”总计为1。");
    assert.deepEqual([on, severity], ["均已办结", "warning"]);
  });
  it("is a hint where the words leave room for those not yet due", () => {
    const { zh, en, severity } = problemOf("claim", "收到政府信息公开申请12件，均按期办结。");
    assert.match(zh, /为1；如指已到期的均按期办结，可不改。$/);
    assert.match(en, /is 1; fine if it speaks of those due only\.$/);
    assert.equal(severity, "hint");
  });
  it("that cases are open points at the cells, though they are zero", () => {
    const { zh, related } = problemOf("claim", "行政复议2件，正在审理中。", "disputes");
    assert.equal(zh, "正文写“正在审理中”，但表四“行政复议”尚未审结为0。");
    assert.deepEqual(
      related.map(([on]) => on),
      ["0"],
    );
  });
  it("that is true of some reading is right", () => {
    const persons = {
      ...baseFigures,
      applications: { received: [12, 0, 0, 0, 0, 0, 12], total: [10, 2, 0, 0, 0, 0, 12] },
    };
    assert.deepEqual(problemsOf("claim", "收到申请12件，均为自然人。", "applications", { figures: persons }), []);
    const open = { ...baseFigures, disputes: { reconsideration: [0, 0, 0, 2, 2] } };
    assert.deepEqual(problemsOf("claim", "行政复议2件，正在审理中。", "disputes", { figures: open }), []);
  });
  it("beside a figure that the table contradicts is left to that finding", () =>
    assert.deepEqual(problemsOf("claim", "收到政府信息公开申请15件，均已办结。"), []));
});

describe("figures/fee", () => {
  it("tells the amount and the words that deny it, and points at them", () => {
    const { zh, en, on, related } = problemOf("fee", "未收取信息处理费。收取信息处理费 200 元。", "other");
    assert.equal(zh, "这里写信息处理费200元，另一处写“未收取信息处理费”。");
    assert.equal(en, "A 信息处理费 of 200元 here, but “未收取信息处理费” elsewhere.");
    assert.equal(on, "200");
    assert.deepEqual(related, [["未收取信息处理费", "未收取信息处理费", "未收取信息处理费"]]);
  });
  it("tells the amount and table two's", () => {
    const { zh, en, on, related } = problemOf("fee", "收取行政事业性收费3.5万元。", "other");
    assert.equal(zh, "正文写行政事业性收费3.5万元，表二“行政事业性收费”本年收费金额为0万元。");
    assert.equal(en, "The text says 行政事业性收费 3.5万元, but Table 2 “行政事业性收费” 本年收费金额 is 0万元.");
    assert.equal(on, "3.5万");
    assert.deepEqual(related, [["0", "表二：0万元", "Table 2: 0万元"]]);
  });
});

describe("figures/unit", () => {
  it("names the number without a unit and the words without a number", () => {
    const { zh, en } = problemOf("unit", "主动公开信息17448，更新及时。");
    assert.equal(zh, "数字17448后面缺少“条”“件”等单位。");
    assert.equal(en, "17448 lacks a unit word such as 条 or 件.");
    const gap = problemOf("unit", "全年共主动公开 条。");
    assert.deepEqual(
      [gap.zh, gap.en, gap.on],
      ["“共主动公开条”缺少数字。", "“共主动公开条” lacks its number.", "共主动公开 条"],
    );
  });
});

describe("figures/count-word", () => {
  it("names the count and what was counted", () => {
    const text = "全文包括总体情况、主动公开、依申请公开、复议诉讼、存在问题六个部分。";
    const { zh, en, on } = problemOf("count-word", text, "preamble");
    assert.equal(zh, "写“六个部分”，所列部分只认得5个。");
    assert.equal(en, "“六个部分” says 6, but 5 sections are named.");
    assert.equal(on, "六个部分");
    const points = problemOf("count-word", "存在三个方面的不足：一是甲；二是乙。", "problems");
    assert.equal(points.zh, "写“三个方面”，后面列了2点。");
    assert.equal(points.en, "“三个方面” says 3, but 2 points follow.");
  });
  it("names the point printed and the one that is due", () => {
    const { zh, en, on } = problemOf("count-word", "一是甲；三是乙。", "problems");
    assert.equal(zh, "这里写“三是”，按次序应为“二是”。");
    assert.equal(en, "“三是” here, where “二是” is expected.");
    assert.equal(on, "三是");
  });
});
