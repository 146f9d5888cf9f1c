import assert from "node:assert/strict";
import { disclosure2019, disclosure2021 } from "../../../server/src/form/disclosure";
import { figureCount } from "../../../server/src/form/forms";
import { plausibility } from "../../../server/src/form/plausibility";
import type { TableForm } from "../../../server/src/form/types";

type Line = [title: string, columns: string, rows: string];

/** The blocks as they are printed: title, columns, rows. */
function printed({ blocks = [], rows }: TableForm): Line[] {
  return blocks.map(({ title, header, rows: keys }) => [
    title,
    header.slice(1).join(" "),
    keys.map((key) => rows.find((row) => row.key === key)?.label).join(" "),
  ]);
}

const change = "上一年项目数量 本年增/减";

describe("table two", () => {
  it("has ten figures in four blocks since 2021", () => {
    assert.deepEqual(printed(disclosure2021), [
      ["第二十条第（一）项", "本年制发件数 本年废止件数 现行有效件数", "规章 行政规范性文件"],
      ["第二十条第（五）项", "本年处理决定数量", "行政许可"],
      ["第二十条第（六）项", "本年处理决定数量", "行政处罚 行政强制"],
      ["第二十条第（八）项", "本年收费金额（单位：万元）", "行政事业性收费"],
    ]);
    assert.equal(figureCount(disclosure2021), 10);
  });

  it("had 22 figures in five blocks before", () => {
    assert.deepEqual(printed(disclosure2019), [
      ["第二十条第（一）项", "本年新制作数量 本年新公开数量 对外公开总数量", "规章 规范性文件"],
      ["第二十条第（五）项", `${change} 处理决定数量`, "行政许可 其他对外管理服务事项"],
      ["第二十条第（六）项", `${change} 处理决定数量`, "行政处罚 行政强制"],
      ["第二十条第（八）项", change, "行政事业性收费"],
      ["第二十条第（九）项", "采购项目数量 采购总金额", "政府集中采购"],
    ]);
    assert.equal(figureCount(disclosure2019), 22);
  });

  for (const table of [disclosure2021, disclosure2019]) {
    it(`of ${table.form} prints every row in one block, under the columns it has`, () => {
      const blocks = table.blocks ?? [];
      assert.deepEqual(
        blocks.flatMap(({ rows }) => rows),
        table.rows.map(({ key }) => key),
      );
      for (const { header, rows, title } of blocks)
        for (const row of table.rows.filter(({ key }) => rows.includes(key))) {
          assert.deepEqual(header, ["信息内容", ...row.columns.map(({ label }) => label)]);
          assert.equal(title, `第二十条第${row.articles.slice(2)}项`);
        }
    });

    it(`of ${table.form} has no identity, and calls its kind of documents by either name`, () => {
      assert.deepEqual(table.identities, []);
      const row = table.rows.find(({ key }) => key === "normativeDocuments");
      assert.deepEqual([row?.label, ...(row?.aliases ?? [])].sort(), ["行政规范性文件", "规范性文件"].sort());
    });
  }

  it("has fractions where money is counted, and a sign where a change is", () => {
    const special = (table: TableForm): string[] =>
      table.rows.flatMap(({ key, columns }) =>
        columns.flatMap((column) =>
          column.decimal || column.signed ? [`${key}.${column.key} ${column.decimal ? "decimal" : "signed"}`] : [],
        ),
      );
    assert.deepEqual(special(disclosure2021), ["fees.amount decimal"]);
    assert.deepEqual(special(disclosure2019), [
      "licensing.change signed",
      "otherServices.change signed",
      "penalties.change signed",
      "coercion.change signed",
      "fees.change signed",
      "procurement.amount decimal",
    ]);
  });

  it("keeps the keys under which its figures are extracted", () => {
    const keys = ({ rows }: TableForm): Record<string, string> =>
      Object.fromEntries(rows.map(({ key, columns }) => [key, columns.map((column) => column.key).join(" ")]));
    const documents = "issued repealed inForce";
    assert.deepEqual(keys(disclosure2021), {
      rules: documents,
      normativeDocuments: documents,
      licensing: "decisions",
      penalties: "decisions",
      coercion: "decisions",
      fees: "amount",
    });
    const changing = "previous change decisions";
    assert.deepEqual(keys(disclosure2019), {
      rules: "made published total",
      normativeDocuments: "made published total",
      licensing: changing,
      otherServices: changing,
      penalties: changing,
      coercion: changing,
      fees: "previous change",
      procurement: "projects amount",
    });
  });

  it("is held to be unlikely in terms of rows and columns it has", () => {
    const columns = disclosure2021.rows.flatMap((row) => row.columns.map(({ key }) => key));
    for (const key of plausibility.cityLevelRows) assert.ok(disclosure2021.rows.some((row) => row.key === key));
    for (const pair of plausibility.notMoreThan) for (const key of pair) assert.ok(columns.includes(key));
  });
});
