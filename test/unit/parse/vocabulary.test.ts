import assert from "node:assert/strict";
import { forms } from "../../../server/src/form/forms";
import type { TableId } from "../../../server/src/form/types";
import { bareKey, labelKey } from "../../../server/src/parse/labelKey";
import { type Label, mostAlike, namesRow, RowNames } from "../../../server/src/parse/rowNames";
import type { Token } from "../../../server/src/parse/token";
import { isTableLabel, vocabularyOf } from "../../../server/src/parse/vocabulary";
import { tableForm } from "./reading";

const tables: readonly TableId[] = ["disclosure", "applications", "disputes"];

function rowOf(printed: string, id: TableId = "applications"): string | undefined {
  return vocabularyOf(id).entries.get(labelKey(printed))?.row;
}

describe("labels of a table", () => {
  for (const id of tables)
    it(`of ${id}: every row is named by its label, its other names, and these behind its groups`, () => {
      for (const { tables: own } of forms)
        for (const { key, label, aliases = [], groups } of own[id].rows)
          for (const name of [label, ...aliases]) {
            const glued = [...groups, name].join("");
            for (const printed of [name, glued, `${groups[0] ?? ""}${name}`, `${groups.at(-1) ?? ""}${name}`])
              assert.equal(rowOf(printed, id)?.split(".")[0], key.split(".")[0], printed);
            assert.equal(rowOf(glued, id), key);
          }
    });

  const printed: [label: string, row: string, id?: TableId][] = [
    ["本年新收申请数量", "received"],
    ["上年结转政府信息公开申请", "carriedOver"],
    ["部分公开", "partlyGranted"],
    ["属于国家秘密的", "refused.stateSecret"],
    ["3.危及“三安全一稳定”", "refused.security"],
    ["（三）不予公开1.属于国家秘密", "refused.stateSecret"],
    ["不予公开属于国家秘密", "refused.stateSecret"],
    ["三、本年度办理结果（一）予以公开", "granted"],
    ["（六）其他处理3.其他", "other.rest"],
    ["其他处理情况", "other"],
    ["合计", "total"],
    ["结转下年继续办理", "carriedForward"],
    ["规范性文件", "normativeDocuments", "disclosure"],
    ["其他对外管理服务事项", "otherServices", "disclosure"],
    ["行政诉讼复议后起诉", "litigationAfterReconsideration", "disputes"],
    ["未经复议直接起诉的", "litigation", "disputes"],
  ];
  for (const [label, row, id] of printed)
    it(`${label} is ${row}`, () => {
      assert.equal(rowOf(label, id), row);
    });

  it("tell rows, groups and cells of the header apart", () => {
    const { entries } = vocabularyOf("applications");
    assert.deepEqual(entries.get("重复申请"), { row: "unprocessed.repeated" });
    assert.deepEqual(entries.get("商业企业"), { header: true });
    assert.deepEqual(entries.get("其他"), { header: true, row: "other.rest" });
    assert.deepEqual(entries.get("总计"), { header: true, row: "total" });
    assert.deepEqual(entries.get("不予公开"), { header: true, group: "（三）不予公开" });
    assert.deepEqual(entries.get("其他处理"), { header: true, group: "（六）其他处理", row: "other" });
  });

  it("are known whichever table they are of", () => {
    for (const label of ["重复申请", "规章", "结果维持", "本年废止件数"]) assert.ok(isTableLabel(label), label);
    for (const label of ["总体情况", "青禾镇", ""]) assert.ok(!isTableLabel(label), label);
  });

  it("are of one form or of both", () => {
    const { keysOf } = vocabularyOf("disclosure");
    const [old, now] = [keysOf(tableForm("disclosure", "2019")), keysOf(tableForm("disclosure", "2021"))];
    assert.ok(old.has("政府集中采购") && !now.has("政府集中采购"));
    assert.ok(now.has("本年制发件数") && !old.has("本年制发件数"));
    assert.ok(now.has("行政许可") && old.has("行政许可"));
  });

  it("have rows as wide as the form's, the narrowest and the widest of all forms", () => {
    const { widths, mostWidths, widthsOf } = vocabularyOf("disclosure");
    assert.deepEqual([widths.get("licensing"), mostWidths.get("licensing")], [1, 3]);
    assert.deepEqual([widths.get("fees"), mostWidths.get("fees")], [1, 2]);
    assert.equal(widthsOf(tableForm("disclosure", "2019")).get("fees"), 2);
    assert.equal(widthsOf(tableForm("disclosure", "2021")).get("procurement"), undefined);
  });

  it("stand to the left of rows in tables three and four only", () => {
    assert.deepEqual(
      tables.map((id) => vocabularyOf(id).mergesLabels),
      [false, true, true],
    );
  });

  it("are no longer than the longest, its groups in front of it", () => {
    const { longestKey, entries } = vocabularyOf("disclosure");
    assert.equal(longestKey, bareKey("本年收费金额（单位：万元）").length);
    assert.ok([...entries.keys()].some((key) => key.length === longestKey));
  });
});

describe("which row some labels name", () => {
  const vocabulary = vocabularyOf("applications");

  /** Labels in cells, folded, `/` between those of different physical rows. */
  function labels(text: string): Label[] {
    return text.split("/").flatMap((line, row) =>
      line.split("|").map((words, column) => {
        const token = { row, column, shared: line.includes("|") } as Token;
        return { token, text: words, key: labelKey(words), entry: vocabulary.entries.get(labelKey(words)) };
      }),
    );
  }

  /** The row, the labels that are its own, and in brackets those of its groups. */
  function resolved(text: string): string {
    const all = labels(text);
    const { key, from, to, groupFrom } = new RowNames(vocabulary).resolve(all);
    const words = (some: readonly Label[]): string => some.map((one) => one.text).join("+");
    const groups = words(all.slice(groupFrom, from));
    return `${key}: ${groups === "" ? "" : `(${groups})`}${words(all.slice(from, to))}`;
  }

  const cases: [labels: string, named: string][] = [
    ["2.重复申请", "unprocessed.repeated: 2.重复申请"],
    ["(五)不予处理|2.重复申请", "unprocessed.repeated: ((五)不予处理)2.重复申请"],
    ["三、本年度办理结果|(五)不予处理/2.重复申请", "unprocessed.repeated: (三、本年度办理结果+(五)不予处理)2.重复申请"],
    ["4.保护第三方/合法权益", "refused.thirdParty: 4.保护第三方+合法权益"],
    ["4.保护|第三方|合法|权益", "refused.thirdParty: 4.保护+第三方+合法+权益"],
    ["3.其他", "other.rest: 3.其他"],
    ["(七)总计", "total: (七)总计"],
    ["2.重复申请/自然人|商业企业|总计", "unprocessed.repeated: 2.重复申请"],
    ["2.重复申请/自然人|商业企业", "unprocessed.repeated: 2.重复申请"],
    ["2.重复申请/企业|机构", "unprocessed.repeated: 2.重复申请"],
    ["2.重复申请/数据1|数据2|数据3", "unprocessed.repeated: 2.重复申请"],
    ["2.重复申请(同一申请人)", "unprocessed.repeated: 2.重复申请(同一申请人)"],
    ["3.要求提供的公开出版物", "unprocessed.publication: 3.要求提供的公开出版物"],
    ["2.重复的申请", "null: 2.重复的申请"],
    ["5.要求行政机关确认或重新出具信息", "unprocessed.reconfirm: 5.要求行政机关确认或重新出具信息"],
    ["9.来信来访登记", "null: 9.来信来访登记"],
    ["自然人|商业企业|总计", "null: (自然人+商业企业)总计"],
    ["甲乙", "null: 甲乙"],
  ];
  for (const [text, named] of cases)
    it(`${text} names ${named}`, () => {
      assert.equal(resolved(text), named);
    });

  it("is the one most alike, and none where two are as much", () => {
    const rows = [
      { key: "left", label: "甲乙丙丁" },
      { key: "right", label: "甲乙丙戊" },
    ];
    assert.equal(mostAlike("甲乙丙丁己", rows), "left");
    assert.equal(mostAlike("甲乙丙", rows), null);
    assert.equal(mostAlike("甲乙", rows), null);
    assert.equal(mostAlike("甲乙丙", rows.slice(0, 1)), "left");
    assert.equal(mostAlike("甲乙丙", [...rows.slice(0, 1), { key: "left", label: "甲乙丙丁" }]), "left");
  });

  it("may be told by a label that can be nothing else", () => {
    const names = (text: string): boolean => namesRow(labels(text)[0] as Label);
    assert.deepEqual(["重复申请", "3.其他", "其他", "总计", "(七)总计", "自然人", "甲"].map(names), [
      ...[true, true, false, false, true],
      ...[false, false],
    ]);
    assert.ok(!names("(六)其他处理"), "it may be the group");
  });
});
