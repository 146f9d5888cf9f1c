import assert from "node:assert/strict";
import { cellsOf, cut } from "../reading";

const header = "自然人 商业企业 科研机构";

describe("cells parted by blanks", () => {
  const rows: [name: string, line: string, cells: string][] = [
    ["figures alone", "0 0 12 3", "0|0|12|3"],
    ["two figures", "0 12", "0|12"],
    ["dashes", "- 无 /", "-|无|/"],
    ["a label and its figures", "2.重复申请 0 0 0 0 0 0 0", "2.重复申请|0|0|0|0|0|0|0"],
    ["a header", header, header.replaceAll(" ", "|")],
    ["a whole table", `${header} 2.重复申请 1 2 3`, "自然人|商业企业|科研机构|2.重复申请|1|2|3"],
    ["an unknown label and three figures", "另行处理 0 0 0", "另行处理|0|0|0"],
    ["words for a figure behind a label", "2.重复申请 未统计 0 0", "2.重复申请|未统计|0|0"],
    ["blanks of any width", "0   0  12", "0|0|12"],
    ["a label spaced out", "重 复 申 请 0 0", "重|复|申|请|0|0"],
  ];
  for (const [name, line, cells] of rows)
    it(`are ${name}`, () => {
      assert.deepEqual(cut(line), [cells]);
    });

  const sentences: [name: string, line: string][] = [
    ["a sentence with a figure", "全年收到申请 3 件、均已按时答复、没有结转的申请"],
    ["words with two figures", "办件 12 咨询 5 接待 若干"],
    ["a label and a sentence", "重复申请 按规定处理 不再答复 并告知理由"],
    ["one label", "重复申请"],
    ["one word and another", "青禾镇 党政办"],
    ["figures that are too few among words", "甲乙 1 2 3 丙丁"],
  ];
  for (const [name, line] of sentences)
    it(`are not ${name}`, () => {
      assert.deepEqual(cut(line), [`${line}·`]);
    });

  it("have no room around them", () => {
    const { view, tokens } = cellsOf("2.重复申请  0  12\n甲");
    assert.deepEqual(
      tokens.map(({ roomStart, roomEnd, column }) => `${column} ${view.text.slice(roomStart, roomEnd)}`),
      ["0 2.重复申请", "1 0", "2 12", "0 甲"],
    );
  });

  it("are not page marks, nor rules drawn across the page", () => {
    assert.deepEqual(cut("0 1\n3 / 5\n- 3 -\n* * *\n2 3"), ["0|1", "2|3"]);
  });

  it("are only taken for a label spaced out where the pieces make one", () => {
    assert.deepEqual(cut("规 章 0 0 0", "disclosure"), ["规|章|0|0|0"]);
    assert.deepEqual(cut("规 定 甲 乙 0", "disclosure"), ["规 定 甲 乙 0·"]);
  });
});
