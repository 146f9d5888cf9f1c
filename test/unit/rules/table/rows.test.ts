import assert from "node:assert/strict";
import { renderDraft } from "../../../corpus/draft";
import { baseDraft } from "../../docs/baseDraft";
import { assertFound, changed, findingsIn, fixes, repairs, said, saidOnce, unmarked } from "../said";

const repeated = "2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |";
const stateSecret = "（三）不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |";
const documents = "行政规范性文件 | 2 | 1 | 9 |";

/** The draft without whole lines. */
function without(lines: string[], text: string = baseDraft): string {
  return lines.reduce((left, line) => changed(`${line}\n`, "", left), text);
}

describe("table/missing-row", () => {
  const rule = "table/missing-row";

  it("stands on the label of the row above, and names what is missing below it", () => {
    const text = changed("1.信访举报投诉类申请", "⟦1.信访举报投诉类申请⟧", without([repeated]));
    assertFound(rule, text);
    const { zh, en, severity } = saidOnce(rule, unmarked(text));
    assert.equal(severity, "error");
    assert.equal(zh, "表三在此行之后缺少 1 行：“（五）不予处理 2.重复申请”。");
    assert.equal(en, "Table 3 lacks 1 row below this one: “（五）不予处理 2.重复申请”.");
  });

  it("stands on the label of the row below where the first is missing", () => {
    const text = changed(
      "⟦规章⟧ | 0 | 0 | 0 |",
      "",
      changed(documents, `⟦行政规范性文件⟧ | 2 | 1 | 9 |`, changed("规章 | 0 | 0 | 0 |", "⟦规章⟧ | 0 | 0 | 0 |")),
    );
    assertFound(rule, text);
    assert.equal(saidOnce(rule, unmarked(text)).zh, "表二在此行之前缺少 1 行：“规章”。");
    assert.equal(saidOnce(rule, unmarked(text)).en, "Table 2 lacks 1 row above this one: “规章”.");
  });

  it("names rows that are missing at the end", () => {
    const text = without([
      "（七）总计 | 10 | 2 | 0 | 0 | 0 | 0 | 12 |",
      "四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
    ]);
    const { on, zh } = saidOnce(rule, text);
    assert.equal(on, "3.其他");
    assert.equal(zh, "表三在此行之后缺少 2 行：“（七）总计”、“四、结转下年度继续办理”。");
    const one = without(["四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |"]);
    assert.equal(saidOnce(rule, one).zh, "表三在此行之后缺少 1 行：“四、结转下年度继续办理”。");
  });

  it("tells neighbours together and others apart", () => {
    const text = without([
      repeated,
      "3.要求提供公开出版物 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
      "8.属于行政查询事项 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
    ]);
    assert.deepEqual(
      said(rule, text).map(({ on, zh }) => [on, zh]),
      [
        ["7.属于行政执法案卷", "表三在此行之后缺少 1 行：“（三）不予公开 8.属于行政查询事项”。"],
        [
          "1.信访举报投诉类申请",
          "表三在此行之后缺少 2 行：“（五）不予处理 2.重复申请”、“（五）不予处理 3.要求提供公开出版物”。",
        ],
      ],
    );
  });

  it("writes quotation marks within a label as single ones", () => {
    const text = without(["3.危及“三安全一稳定” | 0 | 0 | 0 | 0 | 0 | 0 | 0 |"]);
    assert.equal(saidOnce(rule, text).zh, "表三在此行之后缺少 1 行：“（三）不予公开 3.危及‘三安全一稳定’”。");
  });

  it("fills in the figures where the identities tell them, and prefers that", () => {
    const row = "2.重复申请 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |";
    const whole = [
      [repeated, row],
      ["（一）予以公开 | 7 | 1 | 0 | 0 | 0 | 0 | 8 |", "（一）予以公开 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |"],
    ].reduce((text, [from = "", to = ""]) => changed(from, to, text), baseDraft);
    const text = without([row], whole);
    const [[title, after]] = Object.entries(repairs(rule, text)) as [[string, string]];
    assert.equal(title, "补上缺少的行，数字按勾稽关系填写");
    assert.equal(after.replace("| 4 |||\n", "| 4 |\n"), whole, "but for merged cells at the row's end");
    assert.deepEqual(Object.keys(repairs(rule, text, "en")), ["Add the missing row, as the identities require"]);
    assert.equal(fixes(rule, text)[0]?.preferred, true);
  });

  it("says nothing of the rows that the other form has", () => {
    const one = without([
      "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
      "3.其他 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
    ]);
    const single = changed(
      "（六）其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 |",
      "（六）其他处理 |",
      one,
    );
    assert.deepEqual(said(rule, single), []);
  });
});

describe("table/missing-cell and table/extra-cell", () => {
  const short = changed(repeated, "⟦2.重复申请⟧ | 0 | 0 | 0 | 0 | 0 |");
  const long = changed(repeated, "⟦2.重复申请⟧ | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 3 |");

  it("stand on the row's label, and count what it wants, has and lacks", () => {
    assertFound("table/missing-cell", short);
    const few = saidOnce("table/missing-cell", unmarked(short));
    assert.equal(few.severity, "error");
    assert.equal(few.zh, "表三“（五）不予处理 2.重复申请”行应有 7 个数字，只有 5 个，缺 2 个。");
    assert.equal(few.en, "Table 3, row “（五）不予处理 2.重复申请” wants 7 figures and has 5; 2 missing.");
    assertFound("table/extra-cell", long);
    const many = saidOnce("table/extra-cell", unmarked(long));
    assert.equal(many.severity, "error");
    assert.equal(many.zh, "表三“（五）不予处理 2.重复申请”行应有 7 个数字，却有 8 个，多 1 个。");
    assert.equal(many.en, "Table 3, row “（五）不予处理 2.重复申请” wants 7 figures and has 8; 1 too many.");
  });

  it("are not said of each other's rows", () => {
    assert.deepEqual(said("table/extra-cell", unmarked(short)), []);
    assert.deepEqual(said("table/missing-cell", unmarked(long)), []);
  });

  it("offer the figures that the identities tell, and cut nothing off", () => {
    assert.deepEqual(repairs("table/missing-cell", unmarked(short)), { 按勾稽关系补上缺少的数字: baseDraft });
    assert.deepEqual(Object.keys(repairs("table/missing-cell", unmarked(short), "en")), [
      "Add the missing figures, as the identities require",
    ]);
    assert.deepEqual(repairs("table/extra-cell", unmarked(long)), {});
  });

  it("offer zeros where nothing tells the figures", () => {
    const text = changed(documents, "行政规范性文件 | 2 | 1 |");
    const zero = changed(documents, "行政规范性文件 | 2 | 1 | 0 |");
    assert.deepEqual(repairs("table/missing-cell", text), { "在行末补 0": zero });
    assert.equal(fixes("table/missing-cell", text)[0]?.preferred, false);
  });

  it("count the figures of a table whose figures are one run", () => {
    const figures = "1 | 1 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |";
    const few = changed(figures, "1 | 1 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 |");
    assert.match(saidOnce("table/missing-cell", few).zh, /^表四应有 15 个数字，只有 14 个，缺 1 个。$/);
    assert.match(saidOnce("table/missing-cell", few).en, /^Table 4 wants 15 figures and has 14; 1 missing\.$/);
    const many = changed(figures, `⟦${figures.replace(/ \|$/, "")} | 7⟧ |`);
    assertFound("table/extra-cell", many);
    assert.match(saidOnce("table/extra-cell", unmarked(many)).zh, /^表四应有 15 个数字，却有 16 个，多 1 个。$/);
  });

  it("do not count blank cells as figures", () => {
    const text = changed(repeated, "2.重复申请 | 0 |  | 0 | 0 | 0 | 0 | 0 |");
    assert.deepEqual([...said("table/missing-cell", text), ...said("table/extra-cell", text)], []);
  });

  it("wait while the row is being typed, up to the row below", () => {
    const text = unmarked(short);
    const row = text.indexOf("2.重复申请");
    const next = text.indexOf("3.要求提供");
    for (const typingAt of [row, row + 6, next - 1])
      assert.deepEqual(said("table/missing-cell", text, { typingAt }), [], `${typingAt - row}`);
    for (const typingAt of [row - 2, next + 1, text.length])
      assert.equal(said("table/missing-cell", text, { typingAt }).length, 1, `${typingAt - row}`);
  });

  it("wait behind the last row of a table only where the person types at it", () => {
    const fees = changed("行政事业性收费 | 0 |", "行政事业性收费");
    const end = fees.indexOf("行政事业性收费") + "行政事业性收费".length;
    assert.deepEqual(said("table/missing-cell", fees, { typingAt: end + 1 }), []);
    assert.equal(said("table/missing-cell", fees, { typingAt: end + 20 }).length, 1);
  });
});

describe("table/unreadable", () => {
  const rule = "table/unreadable";
  /** Table four with a run of figures that no identity can place. */
  const figures = "1 | 1 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |";
  const lost = changed(figures, "1 | 1 | 0 | 2 | 1 | 1 |");

  it("is all that is said of such a table, on its first line, and no error", () => {
    assertFound(rule, changed("行政复议 | 行政诉讼 | |||||||||||||", "⟦行政复议 | 行政诉讼 | |||||||||||||⟧", lost));
    const { zh, en, severity } = saidOnce(rule, lost);
    assert.equal(severity, "info");
    assert.equal(zh, "表四无法完整读出（行或数字对不上格式），未作核对。请检查表格是否在粘贴时受损。");
    assert.equal(
      en,
      "Table 4 could not be read (rows or figures do not fit the form) and was not checked; it may have been damaged when pasted.",
    );
    const others = findingsIn("zh-cn", lost).filter(({ severity: grade }) => grade === "error" || grade === "warning");
    assert.deepEqual(
      others.map(({ message }) => message),
      [],
    );
  });

  it("waits while the person types in the table", () => {
    const { start } = saidOnce(rule, lost);
    assert.deepEqual(said(rule, lost, { typingAt: start + 30 }), []);
    assert.equal(said(rule, lost, { typingAt: start - 30 }).length, 1);
  });

  it("marks the line alone of a table that is one line", () => {
    const text = renderDraft({ layout: "oneLine" });
    const cut = text.replace(/( 0){15}(?=\n|$)/, " 0 0 0 0 0 0 0");
    assert.notEqual(cut, text);
    const { on } = saidOnce(rule, cut);
    assert.match(on, /^行政复议.*0 0 0 0 0 0 0$/);
  });

  it("doubts a row whose last figure may be the total, one column early", () => {
    const text = changed(repeated, "⟦2.重复申请⟧ | 4 | 0 | 0 | 0 | 0 | 4 |  |");
    assertFound(rule, text);
    const { zh, en, severity } = saidOnce(rule, unmarked(text));
    assert.equal(severity, "info");
    assert.equal(zh, "表三“（五）不予处理 2.重复申请”行的数字与格式对不上，未作核对。");
    assert.equal(en, "Table 3, row “（五）不予处理 2.重复申请”: the figures do not fit the form and were not checked.");
    assert.deepEqual(said("table/column-total", unmarked(text)), [], "its columns are open");
    const at = unmarked(text).indexOf("2.重复申请");
    assert.deepEqual(said(rule, unmarked(text), { typingAt: at + 20 }), []);
    assert.equal(said(rule, unmarked(text), { typingAt: at - 5 }).length, 1);
  });

  it("tells a row that stands twice with other figures, and checks the first", () => {
    const text = changed(repeated, `${repeated}\n⟦2.重复申请⟧ | 0 | 3 | 0 | 0 | 0 | 0 | 3 |`);
    assertFound(rule, text);
    const { zh, en } = saidOnce(rule, unmarked(text));
    assert.equal(zh, "表三的这一行出现了两次而数字不同，以第一次为准，此行未作核对。");
    assert.equal(
      en,
      "Table 3 has this row twice with different figures; the first one counts, this one was not checked.",
    );
    assert.deepEqual(said("table/suspect-cell", unmarked(text)), []);
  });

  it("says nothing of a row that stands twice with the same figures", () => {
    assert.deepEqual(
      said(rule, changed(stateSecret, `${stateSecret}\n1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |`)),
      [],
    );
  });
});
