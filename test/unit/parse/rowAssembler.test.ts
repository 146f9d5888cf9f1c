import assert from "node:assert/strict";
import type { TableId } from "../../../server/src/form/types";
import { type Assembly, assembleRows, type LabelledRow } from "../../../server/src/parse/rowAssembler";
import { vocabularyOf } from "../../../server/src/parse/vocabulary";
import type { View } from "../../../server/src/source/view";
import { cellsOf } from "./reading";

function assembled(text: string, id: TableId): Assembly & { view: View } {
  const { view, tokens } = cellsOf(text, id);
  return { view, ...assembleRows(view, tokens, vocabularyOf(id)) };
}

/** Each row as `key: cells behind its label`, `_` for a blank one. */
function rows(text: string, id: TableId = "disclosure"): string[] {
  const { view, rows: found } = assembled(text, id);
  return found.map(({ key, values }) => {
    const cells = values.map(({ start, end }) => view.text.slice(start, end) || "_");
    return `${key}: ${cells.join(" ")}`.trim();
  });
}

type Cases = [name: string, lines: string[], rows: string[]][];

function check(cases: Cases, id?: TableId): void {
  for (const [name, lines, expected] of cases)
    it(name, () => {
      assert.deepEqual(rows(lines.join("\n"), id), expected);
    });
}

describe("rows put together from cells", () => {
  check([
    ["are a label and what follows it", ["| 规章 | 0 | 1 | 2 |", "| 行政许可 | 3 |"], ["rules: 0 1 2", "licensing: 3"]],
    ["may have a line for each cell", ["规章", "0", "1", "2", "行政许可", "3"], ["rules: 0 1 2", "licensing: 3"]],
    ["keep blanks within and behind", ["| 规章 | | 1 | |", "| 行政许可 | 3 |"], ["rules: _ 1 _", "licensing: 3"]],
    ["may be all blank", ["| 规章 | | | |", "| 行政许可 | |"], ["rules: _ _ _", "licensing: _"]],
    ["may have a label and nothing behind it", ["| 规章 |", "| 行政许可 | 3 |"], ["rules:", "licensing: 3"]],
    ["may end with a label", ["| 行政许可 | 3 |", "| 行政处罚 |"], ["licensing: 3", "penalties:"]],
    ["may follow one another in a line", ["规章 0 0 0 行政许可 3"], ["rules: 0 0 0", "licensing: 3"]],
    ["may go on in the next line where figures are lacking", ["规章 | 0 |", "| 1 | 2 |"], ["rules: 0 1 2"]],
    [
      "do not take a lone figure below a line of cells",
      ["| 规章 | 0 | 1 | 2 |", "5", "| 行政许可 | 3 |"],
      ["rules: 0 1 2", "licensing: 3"],
    ],
    ["take words behind a label in its line", ["| 行政许可 | 已另行公布 |"], ["licensing: 已另行公布"]],
    ["take words behind figures in their line", ["| 行政许可 | 3 | 另有委托办理 |"], ["licensing: 3 另有委托办理"]],
    ["take words that stand for a figure on a line of their own", ["规章", "0", "不涉及", "2"], ["rules: 0 不涉及 2"]],
    [
      "take no other words there",
      ["规章", "0", "1", "2", "已另行公布", "行政许可", "3"],
      ["rules: 0 1 2", "licensing: 3"],
    ],
    ["leave page marks out", ["规章", "0", "1", "- 3 -", "2"], ["rules: 0 1 2"]],
    ["leave rules of dashes out", ["| 规章 | --- | 0 | 1 | 2 |"], ["rules: 0 1 2"]],
    ["go on behind a table of dashes", ["| 规章 | - | - | - |", "| 0 | 1 | 2 |"], ["rules: 0 1 2"]],
    ["have a label none of the form's", ["| 行政检查 | 3 |", "| 行政许可 | 4 |"], ["null: 3", "licensing: 4"]],
    ["begin behind a header", ["| 信息内容 | 本年处理决定数量 |", "| 行政许可 | 3 |"], ["licensing: 3"]],
  ]);

  check(
    [
      [
        "have groups to the left of their labels",
        ["| （五）不予处理 | 2.重复申请 | 0 | 1 | 0 | 0 | 1 |", "| | 3.要求提供公开出版物 | 2 |"],
        ["unprocessed.repeated: 0 1 0 0 1", "unprocessed.publication: 2"],
      ],
      [
        "may go by a word of the header, alone in the line of its figures",
        ["| 自然人 | 商业企业 |", "| 总计 | 1 | 2 |"],
        ["total: 1 2"],
      ],
      ["have labels torn over lines", ["4.保护第三方", "合法权益", "0", "1"], ["refused.thirdParty: 0 1"]],
      [
        "have blanks behind a group for nothing",
        ["（五）不予处理 |", "|||||||", "2.重复申请 |", "1 |"],
        ["unprocessed.repeated: 1"],
      ],
      [
        "have labels torn where the first piece is a row's own",
        ["| 2.其他 | 法律行政法规禁止公开 | 0 |"],
        ["refused.prohibitedByLaw: 0"],
      ],
      [
        "begin with a label that begins as words for a figure do",
        ["2.重复申请", "0", "无正当理由大量反复申请的", "5"],
        ["unprocessed.repeated: 0", "unprocessed.excessive: 5"],
      ],
      ["are blank behind a total with its ordinal", ["（七）总计 |", ..."|||||||"], ["total: _ _ _ _ _ _ _"]],
      ["are none behind the header's total", ["总计 |", ..."|||||||"], []],
      [
        "are blank behind a group in one line with as many blanks",
        [`| （六）其他处理 |${" |".repeat(7)}`],
        ["other: _ _ _ _ _ _ _"],
      ],
      [
        "are none behind a group with fewer",
        [`| （六）其他处理 |${" |".repeat(6)}`, "| 3.其他 | 1 |"],
        ["other.rest: 1"],
      ],
      [
        "are none behind a group whose item follows",
        ["（六）其他处理 |", ..."|||||||", "3.其他 |", "1 |"],
        ["other.rest: 1"],
      ],
      [
        "have blanks behind a group that is a row",
        ["（六）其他处理 |", ..."|||||||", "（七）总计 |", "1 |"],
        ["other: _ _ _ _ _ _ _", "total: 1"],
      ],
    ],
    "applications",
  );

  it("take more cells in the next line until five are there", () => {
    const line = (text: string): string[] => rows(`2.重复申请\t${text}\n6\t7`, "applications");
    assert.deepEqual(line("1\t2\t3\t4"), ["unprocessed.repeated: 1 2 3 4 6 7"]);
    assert.deepEqual(line("1\t2\t3\t4\t5"), ["unprocessed.repeated: 1 2 3 4 5"]);
  });

  it("tell the last of the form's rows, and those another follows in the same line", () => {
    const { rows: found } = assembled("规章 0 0 0 行政许可 3\n行政处罚 4\n另行处理 0 0 0", "disclosure");
    assert.deepEqual(
      found.map(({ key, isLast, interrupted }) => [key, isLast, interrupted]),
      [
        ["rules", false, true],
        ["licensing", false, false],
        ["penalties", true, false],
        [null, false, false],
      ],
    );
  });

  it("tell the header in front of them, and how many labels of the table were met", () => {
    const { view, header, known } = assembled(
      "表二\n信息内容 | 本年处理决定数量 |\n行政许可 | 3 |\n行政处罚 | 4 |",
      "disclosure",
    );
    assert.deepEqual(
      header.map(({ start, end }) => view.text.slice(start, end)),
      ["表二", "信息内容", "本年处理决定数量", "行政许可"],
    );
    assert.deepEqual([...known], ["信息内容", "本年处理决定数量", "行政许可", "行政处罚"]);
  });

  it("know their label by the cells that name the row, and those of its groups", () => {
    const { view, rows: found } = assembled(
      "| 三、本年度办理结果 | （五）不予处理 | 2.重复 | 申请 | 0 |",
      "applications",
    );
    const words = (cells: LabelledRow["own"]): string =>
      cells.map(({ start, end }) => view.text.slice(start, end)).join("+");
    assert.deepEqual(
      found.map(({ labels, own }) => [words(labels), words(own)]),
      [["三、本年度办理结果+(五)不予处理+2.重复+申请", "2.重复+申请"]],
    );
  });

  const remark = `（${"含当场办结和委托代办的事项".repeat(6)}）`;
  it("know a label by its words before a long remark in brackets", () => {
    assert.deepEqual(rows(`| 行政许可${remark} | 3 |`), ["licensing: 3"]);
    assert.deepEqual(rows(`| 行政许可${remark}。 | 3 |`), []);
    assert.deepEqual(rows(`| 信息内容${remark} | 3 |`), ["null: 3"], "of a row unknown to the form");
  });
});
