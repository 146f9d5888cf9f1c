import assert from "node:assert/strict";
import { form2019 } from "../../../server/src/form/form2019";
import { form2021 } from "../../../server/src/form/form2021";
import {
  columnName,
  headingText,
  numberOfOrdinal,
  ordinalLike,
  ordinalText,
  rowName,
  subOrdinalText,
} from "../../../server/src/form/names";
import type { RowForm, TableForm } from "../../../server/src/form/types";

describe("ordinals", () => {
  it("are printed as the form prints them", () => {
    assert.deepEqual([ordinalText(1), ordinalText(6), ordinalText(10)], ["一、", "六、", "十、"]);
    assert.deepEqual([subOrdinalText(1), subOrdinalText(5)], ["（一）", "（五）"]);
  });

  const alike: [printed: string, number: number, expected: string][] = [
    ["五、", 4, "四、"],
    ["五.", 4, "四."],
    ["第五部分", 6, "第六部分"],
    ["第十章：", 3, "第三章："],
    ["十二、", 5, "五、"],
    ["（二）", 3, "（三）"],
    ["㈠", 2, "㈡"],
    ["㈩", 9, "㈨"],
    ["①", 6, "⑥"],
    ["③、", 1, "①、"],
    ["1．", 2, "2．"],
    ["12)", 3, "3)"],
    ["１．", 2, "２．"],
    ["１２、", 10, "１０、"],
    ["", 3, ""],
  ];
  for (const [printed, number, expected] of alike)
    it(`${number} in the manner of ${printed || "nothing"} is ${expected || "nothing"}`, () => {
      assert.equal(ordinalLike(printed, number), expected);
    });

  const numbers: [printed: string, number: number][] = [
    ["一、", 1],
    ["十、", 10],
    ["第六部分", 6],
    ["（三）", 3],
    ["㈠", 1],
    ["㈩", 10],
    ["①", 1],
    ["⑩、", 10],
    ["1.", 1],
    ["12、", 12],
    ["４．", 4],
    ["十二、", 0],
    ["、", 0],
    ["", 0],
  ];
  for (const [printed, number] of numbers)
    it(`${printed || "nothing"} says ${number || "none"}`, () => {
      assert.equal(numberOfOrdinal(printed), number);
    });
});

describe("names in the form's words", () => {
  const row = (table: TableForm, key: string): RowForm => table.rows.find((one) => one.key === key) as RowForm;
  const { applications, disputes, disclosure } = form2021.tables;

  it("are those of the six headings", () => {
    assert.deepEqual(form2021.sections.map(headingText), [
      "一、总体情况",
      "二、主动公开政府信息情况",
      "三、收到和处理政府信息公开申请情况",
      "四、政府信息公开行政复议、行政诉讼情况",
      "五、存在的主要问题及改进情况",
      "六、其他需要报告的事项",
    ]);
    assert.equal(form2019.sections, form2021.sections);
  });

  const rows: [table: TableForm, key: string, name: string][] = [
    [applications, "received", "一、本年新收政府信息公开申请数量"],
    [applications, "granted", "（一）予以公开"],
    [applications, "unprocessed.repeated", "（五）不予处理 2.重复申请"],
    [applications, "other.rest", "（六）其他处理 3.其他"],
    [form2019.tables.applications, "other", "（六）其他处理"],
    [disputes, "reconsideration", "行政复议"],
    [disputes, "litigation", "行政诉讼 未经复议直接起诉"],
    [disclosure, "fees", "行政事业性收费"],
  ];
  for (const [table, key, name] of rows)
    it(`${name} needs ${name.includes(" ") ? "its group" : "no group"} to be told apart`, () => {
      assert.equal(rowName(table, row(table, key)), name);
    });

  it("tell every row of a table apart", () => {
    for (const table of [...Object.values(form2021.tables), ...Object.values(form2019.tables)])
      assert.equal(new Set(table.rows.map((one) => rowName(table, one))).size, table.rows.length);
  });

  it("are those of columns, or the key of one that is not the form's", () => {
    assert.equal(columnName(row(applications, "received"), "legalServices"), "法律服务机构");
    assert.equal(columnName(row(disclosure, "fees"), "amount"), "本年收费金额（单位：万元）");
    assert.equal(columnName(row(disclosure, "fees"), "issued"), "issued");
  });
});
