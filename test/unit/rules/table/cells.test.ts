import assert from "node:assert/strict";
import { baseDraft } from "../../docs/baseDraft";
import { assertFound, changed, fixes, repairs, said, saidOnce, unmarked } from "../said";

const documents = "行政规范性文件 | 2 | 1 | 9 |";
const repeated = "2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |";

/** The draft with another figure for documents issued. */
function issued(figure: string): string {
  return changed(documents, `行政规范性文件 | ⟦${figure}⟧ | 1 | 9 |`);
}

describe("table/cell-value", () => {
  const rule = "table/cell-value";
  const cases: [string, string, string, string, string | null][] = [
    ["-2", "error", "是负数（-2）。", "is negative (-2).", null],
    ["2.5", "error", "应为整数，填写的是 2.5。", "wants a whole number, not 2.5.", null],
    ["见附件说明", "error", "应填数字，填写的是“见附件说明”。", "wants a number, not “见附件说明”.", null],
    [
      "2件",
      "warning",
      "只填数字，不带单位或说明（2件）。",
      "wants the bare number, without unit or remark (2件).",
      "2",
    ],
    [
      "2（修订1件）",
      "warning",
      "只填数字，不带单位或说明（2（修订1件））。",
      "wants the bare number, without unit or remark (2（修订1件）).",
      "2",
    ],
    ["１２", "hint", "宜用半角数字，不用全角数字或千位分隔符（１２）。", "reads better in plain digits (１２).", "12"],
    [
      "1,200",
      "hint",
      "宜用半角数字，不用全角数字或千位分隔符（1,200）。",
      "reads better in plain digits (1,200).",
      "1200",
    ],
  ];
  for (const [figure, severity, zh, en, plain] of cases)
    it(`says of ${figure} that it ${en.replace(/ \(.*/, "")}`, () => {
      const text = issued(figure);
      assertFound(rule, text);
      const found = saidOnce(rule, unmarked(text));
      assert.equal(found.severity, severity);
      assert.equal(found.zh, `表二“行政规范性文件”行“本年制发件数”列${zh}`);
      assert.equal(found.en, `Table 2, row “行政规范性文件”, column “本年制发件数” ${en}`);
      if (plain === null) assert.throws(() => assert.equal(fixes(rule, unmarked(text)).length, 1));
      else
        assert.deepEqual(repairs(rule, unmarked(text)), {
          [`改为 ${plain}`]: changed(documents, `行政规范性文件 | ${plain} | 1 | 9 |`),
        });
    });

  it("may write plain digits without asking, but not drop a remark", () => {
    const flags = (figure: string): boolean[] =>
      fixes(rule, unmarked(issued(figure))).flatMap(({ safe, preferred }) => [safe, preferred]);
    assert.deepEqual(flags("１２"), [true, true]);
    assert.deepEqual(flags("2件"), [false, false]);
    assert.deepEqual(Object.keys(repairs(rule, unmarked(issued("2件")), "en")), ["Change to 2"]);
  });

  for (const right of ["0", "-", "—", "/", "无", "9007199254740991"])
    it(`takes ${right} as it is`, () => assert.deepEqual(said(rule, unmarked(issued(right))), []));

  it("finds a figure beyond what can be counted", () => {
    const found = saidOnce(rule, unmarked(issued("9007199254740993")));
    assert.match(found.zh, /过大，不像数量（9007199254740993）。$/);
    assert.match(found.en, /is too large for a count \(9007199254740993\)\.$/);
    assert.equal(found.severity, "error");
  });

  it("takes a zero with its unit for no negative figure", () => {
    assert.match(saidOnce(rule, unmarked(issued("0件"))).zh, /只填数字，不带单位或说明（0件）。$/);
  });

  it("knows the figures by column: fees may be fractions, never negative", () => {
    const fee = (figure: string): string => changed("行政事业性收费 | 0 |", `行政事业性收费 | ${figure} |`);
    assert.deepEqual(said(rule, fee("3.27")), []);
    assert.match(saidOnce(rule, fee("-3.27")).zh, /“行政事业性收费”行“本年收费金额（单位：万元）”列是负数（-3\.27）/);
    assert.equal(saidOnce(rule, fee("251000元")).severity, "warning");
  });
});

describe("table/blank-cell", () => {
  const rule = "table/blank-cell";
  const three = changed(repeated, "⟦2.重复申请⟧ | 0 | 0 |  |  |  | 0 | 0 |");

  it("counts the blanks of a row, at its label, as a hint", () => {
    assertFound(rule, three);
    const { zh, en, severity } = saidOnce(rule, unmarked(three));
    assert.equal(severity, "hint");
    assert.equal(zh, "表三“（五）不予处理 2.重复申请”行有 3 个空白单元格；没有的填 0。");
    assert.equal(
      en,
      "Table 3, row “（五）不予处理 2.重复申请” has 3 blank cells; where there is nothing to report, write 0.",
    );
  });

  it("fills them with 0 where every identity then holds", () => {
    assert.deepEqual(repairs(rule, unmarked(three)), { "空白单元格填 0": baseDraft });
    assert.deepEqual(Object.keys(repairs(rule, unmarked(three), "en")), ["Fill the blank cells with 0"]);
  });

  it("fills one blank with what its identities leave for it", () => {
    const text = changed("（一）予以公开 | 7 | 1 |", "（一）予以公开 |  | 1 |");
    assert.deepEqual(repairs(rule, text), { 按勾稽关系填写空白单元格: baseDraft });
    const subtrahend = changed("| 10 | 2 | 0 | 0 | 0 | 0 | 12 |\n四、", "|  | 2 | 0 | 0 | 0 | 0 | 12 |\n四、");
    assert.deepEqual(Object.values(repairs(rule, subtrahend)), [baseDraft], "a total, from its outcomes");
  });

  it("offers nothing for two blanks that share a remainder", () => {
    const text = changed("（一）予以公开 | 7 | 1 | 0 |", "（一）予以公开 |  |  | 0 |");
    const column = changed(
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形） | 1 | 1 |",
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形） |  |  |",
      text,
    );
    assert.equal(said(rule, column).length, 2);
    assert.deepEqual(repairs(rule, column), {});
  });

  it("counts row by row, and fills zeros beside a remainder it knows", () => {
    const text = changed("1 | 1 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1 | 0", "1 | 1 |  |  | 2 | 1 | 0 | 0 | 0 |  | 0");
    assert.deepEqual(
      said(rule, text).map(({ zh }) => zh),
      [
        "表四“行政复议”行有 2 个空白单元格；没有的填 0。",
        "表四“行政诉讼 未经复议直接起诉”行有 1 个空白单元格；没有的填 0。",
      ],
    );
    const after = changed("1 | 1 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1 | 0", "1 | 1 | 0 | 0 | 2 | 1 | 0 | 0 | 0 |  | 0");
    assert.deepEqual(repairs(rule, text), { "空白单元格填 0": after });
  });

  it("takes a dash for a figure", () => {
    assert.deepEqual(said(rule, changed(repeated, "2.重复申请 | - | — | / | 无 | - | - | - |")), []);
  });

  it("waits while the row is being typed", () => {
    const text = unmarked(three);
    const row = text.indexOf("2.重复申请");
    const end = text.indexOf(" |\n", row);
    for (const typingAt of [row, row + 12, end]) assert.deepEqual(said(rule, text, { typingAt }), [], `${typingAt}`);
    for (const typingAt of [row - 1, end + 2]) assert.equal(said(rule, text, { typingAt }).length, 1, `${typingAt}`);
  });
});

describe("table/split-digits", () => {
  const rule = "table/split-digits";
  const whole = "一、本年新收政府信息公开申请数量 | 10 | 2 | 0 | 0 | 0 | 0 | 12 |";

  it("stands on both halves and joins them where the row then adds up", () => {
    const text = changed(whole, "一、本年新收政府信息公开申请数量 | ⟦1 | 0⟧ | 2 | 0 | 0 | 0 | 0 | 12 |");
    assertFound(rule, text);
    const { zh, en, severity } = saidOnce(rule, unmarked(text));
    assert.equal(severity, "warning");
    assert.equal(zh, "表三“一、本年新收政府信息公开申请数量”行“自然人”列的 10 被拆成两格；合并后本行总计正好相符。");
    assert.equal(
      en,
      "Table 3, row “一、本年新收政府信息公开申请数量”, column “自然人”: 10 is split over two cells; joined, the row adds up.",
    );
    assert.deepEqual(repairs(rule, unmarked(text)), { "合并为 10": baseDraft });
    assert.deepEqual(Object.keys(repairs(rule, unmarked(text), "en")), ["Join to 10"]);
    assert.equal(fixes(rule, unmarked(text))[0]?.preferred, true);
  });

  it("names the column the joined figure stands in", () => {
    const text = changed(whole, "一、本年新收政府信息公开申请数量 | 10 | 2 | 0 | 0 | 0 | 0 | ⟦1 | 2⟧ |");
    assertFound(rule, text);
    assert.match(saidOnce(rule, unmarked(text)).zh, /“总计”列的 12 被拆成两格/);
  });

  it("joins nothing where two ways would make the row add up, or none", () => {
    for (const row of ["| 1 | 0 | 2 | 0 | 0 | 0 | 0 | 13 |", "| 1 | 1 | 0 | 0 | 0 | 0 | 1 | 1 |"]) {
      const text = changed(whole, `一、本年新收政府信息公开申请数量 ${row}`);
      assert.deepEqual(said(rule, text), [], row);
      assert.equal(said("table/extra-cell", text).length, 1, row);
    }
  });
});
