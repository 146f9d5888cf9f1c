import assert from "node:assert/strict";
import { form2021 } from "../../../server/src/form/form2021";
import type { TableId } from "../../../server/src/form/types";
import { figuresOf } from "../../../server/src/prose/tableFigures";
import type { Reading } from "../../../server/src/prose/vocabulary";
import { type DraftParts, draft, reportOf } from "../figures/draft";

const report = reportOf(draft());
const evaluate = (table: TableId, reading: Reading, options?: DraftParts) =>
  figuresOf(options ? reportOf(draft(options)) : report).evaluate(table, reading);

describe("figures of the tables, for prose to be compared with", () => {
  const values: [what: string, table: TableId, reading: Reading, value: number][] = [
    ["a row's total", "applications", { rows: ["received"] }, 12],
    ["a sum of rows", "applications", { rows: ["received", "carriedOver"] }, 13],
    ["a difference", "applications", { rows: ["received"], minusRows: ["carriedForward"] }, 11],
    ["a group of rows", "applications", { rows: ["unavailable"] }, 2],
    ["a column", "applications", { rows: ["granted"], columns: ["naturalPersons"] }, 7],
    ["the organisations together", "applications", { rows: ["received"], columns: ["organizations"] }, 2],
    ["several columns", "disputes", { rows: ["reconsideration"], columns: ["upheld", "corrected"] }, 2],
    ["a total less a column", "disputes", { rows: ["litigation"], minusColumns: ["upheld"] }, 0],
    ["the column the form has", "disclosure", { rows: ["normativeDocuments"], columns: ["issued", "made"] }, 2],
    ["a decision", "disclosure", { rows: ["licensing"], columns: ["decisions"] }, 120],
  ];
  for (const [what, table, reading, value] of values)
    it(`give ${what}`, () => assert.equal(evaluate(table, reading)?.value, value));

  it("give nothing for rows, columns and tables that are not there", () => {
    assert.equal(evaluate("applications", { rows: ["unknown"] }), undefined);
    assert.equal(evaluate("applications", { rows: ["received", "unknown"] }), undefined);
    assert.equal(evaluate("applications", { rows: ["received"], minusRows: ["unknown"] }), undefined);
    assert.equal(evaluate("disclosure", { rows: ["normativeDocuments"], columns: ["decisions"] }), undefined);
    assert.equal(evaluate("applications", { rows: ["received"] }, { without: ["applications"] }), undefined);
  });

  const { received } = Object.fromEntries(
    form2021.tables.applications.rows.map(({ key, label }) => [key, label]),
  ) as Record<string, string>;
  const printing = (...cells: string[]) =>
    figuresOf(reportOf(draft().replace(new RegExp(`(${received} \\|).*`), `$1 ${cells.join(" | ")} |`)));

  it("give null for a blank cell, but work a blank total out from its row", () => {
    const blank = printing("10", "", "0", "0", "0", "0", "");
    assert.equal(blank.evaluate("applications", { rows: ["received"], columns: ["businesses"] }), null);
    assert.equal(blank.evaluate("applications", { rows: ["received"] }), null);
    assert.equal(
      printing("10", "2", "0", "0", "0", "0", "").evaluate("applications", { rows: ["received"] })?.value,
      12,
    );
  });

  it("know a wrong total by its addends", () => {
    const wrong = printing("10", "2", "0", "0", "0", "0", "15");
    const evaluation = wrong.evaluate("applications", { rows: ["received"] });
    assert.deepEqual([evaluation?.value, evaluation?.also], [15, 12]);
    const flow = wrong.evaluate("applications", { rows: ["received"], minusRows: ["carriedForward"] });
    assert.deepEqual([flow?.value, flow?.also], [14, 11]);
    for (const columns of [["naturalPersons"], ["total", "naturalPersons"]])
      assert.equal(wrong.evaluate("applications", { rows: ["received"], columns })?.also, null);
    assert.equal(evaluate("disputes", { rows: ["litigation"], minusColumns: ["pending"] })?.also, null);
    assert.equal(evaluate("disputes", { rows: ["litigation"] })?.also, 1);
    assert.equal(
      printing("10", "", "0", "0", "0", "0", "12").evaluate("applications", { rows: ["received"] })?.also,
      null,
    );
  });

  const cells: [what: string, table: TableId, reading: Reading, texts: string[]][] = [
    ["one for a row", "applications", { rows: ["received"] }, ["12"]],
    ["those added and taken off", "applications", { rows: ["received"], minusRows: ["carriedForward"] }, ["12", "1"]],
    [
      "five for the organisations",
      "applications",
      { rows: ["received"], columns: ["organizations"] },
      ["2", "0", "0", "0", "0"],
    ],
    ["columns taken off", "disputes", { rows: ["reconsideration"], minusColumns: ["pending"] }, ["2", "0"]],
  ];
  for (const [what, table, reading, texts] of cells)
    it(`point at their cells: ${what}`, () =>
      assert.deepEqual(
        evaluate(table, reading)?.cells.map(({ text }) => text),
        texts,
      ));

  const names: [table: TableId, reading: Reading, zh: string, en: string][] = [
    [
      "applications",
      { rows: ["received"] },
      "表三“一、本年新收政府信息公开申请数量”总计",
      "Table 3 “一、本年新收政府信息公开申请数量” 总计",
    ],
    [
      "applications",
      { rows: ["total"], minusRows: ["granted", "partlyGranted"], columns: ["organizations"] },
      "表三“（七）总计”-“（一）予以公开”-“（二）部分公开”法人或其他组织",
      "Table 3 “（七）总计”-“（一）予以公开”-“（二）部分公开” 法人或其他组织",
    ],
    ["applications", { rows: ["refused"] }, "表三“（三）不予公开”总计", "Table 3 “（三）不予公开” 总计"],
    [
      "applications",
      { rows: ["refused.stateSecret"] },
      "表三“（三）不予公开1.属于国家秘密”总计",
      "Table 3 “（三）不予公开1.属于国家秘密” 总计",
    ],
    [
      "applications",
      { rows: ["other.uncorrected"] },
      "表三“（六）其他处理1.申请人无正当理由逾期不补正、行政…”总计",
      "Table 3 “（六）其他处理1.申请人无正当理由逾期不补正、行政…” 总计",
    ],
    [
      "disputes",
      { rows: ["litigation"], columns: ["upheld", "corrected"], minusColumns: ["pending"] },
      "表四“未经复议直接起诉”结果维持+结果纠正-尚未审结",
      "Table 4 “未经复议直接起诉” 结果维持+结果纠正-尚未审结",
    ],
    [
      "disclosure",
      { rows: ["normativeDocuments"], columns: ["issued", "made"] },
      "表二“行政规范性文件”本年制发件数",
      "Table 2 “行政规范性文件” 本年制发件数",
    ],
    [
      "disclosure",
      { rows: ["fees"], columns: ["amount"] },
      "表二“行政事业性收费”本年收费金额",
      "Table 2 “行政事业性收费” 本年收费金额",
    ],
  ];
  for (const [table, reading, zh, en] of names)
    it(`are named in the form's words: ${zh}`, () => assert.deepEqual(evaluate(table, reading)?.name, { zh, en }));
});
