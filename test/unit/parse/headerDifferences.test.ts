import assert from "node:assert/strict";
import { blockHeads } from "../../../server/src/parse/blockHeads";
import { headerDifferences } from "../../../server/src/parse/headerDifferences";
import { cellsOf, tableForm } from "./reading";

/** The cells of a header in a line of pipes that are told to be cut short: as printed, and the form's. */
function differences(line: string, id: "applications" | "disputes" | "disclosure" = "disputes"): string[] {
  const { view, tokens } = cellsOf(line, id);
  return headerDifferences(view, tableForm(id), tokens).map(({ span, printed, expected }) => {
    assert.equal(line.slice(span.start, span.end), printed);
    return `${printed} ${expected}`;
  });
}

describe("header cells cut short", () => {
  const cut: [name: string, line: string, found: string[]][] = [
    ["at their end", "| 结果维持 | 尚未 | 总计 |", ["尚未 尚未审结"]],
    ["at their beginning", "| 结果维持 | 纠正 | 审结 |", ["纠正 结果纠正", "审结 尚未审结"]],
    ["are not told where two labels begin so", "| 结果维持 | 结果 | 总计 |", []],
    ["are not told from one character", "| 结果维持 | 尚 | 总计 |", []],
    ["are none where two pieces make a label", "| 结果维持 | 尚未 | 审结 | 总计 |", []],
    ["are none where other words stand", "| 结果维持 | 审理中 | 总计 |", []],
    ["are none where all is whole", "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |", []],
  ];
  for (const [name, line, found] of cut)
    it(name, () => {
      assert.deepEqual(differences(line), found);
    });

  it("are told by their place where the header has as many cells as the form's", () => {
    const whole = tableForm("disputes")
      .header.flat()
      .map(({ label }) => label);
    const at = whole.indexOf("结果纠正");
    const damaged = whole
      .with(at, "结果")
      .with(at + 1, "其他")
      .with(at + 2, "尚未");
    assert.deepEqual(differences(`| ${whole.join(" | ")} |`), []);
    assert.deepEqual(differences(`| ${damaged.join(" | ")} |`), ["结果 结果纠正", "其他 其他结果", "尚未 尚未审结"]);
  });

  it("keep their place in the text as typed", () => {
    assert.deepEqual(differences("| 結果維持 | 尚未 | 總計 |"), ["尚未 尚未审结"]);
  });

  it("are looked for where the form prints a header for the table, not for each block", () => {
    assert.deepEqual(differences("| 法人或其他 | 科研机构 |", "applications"), ["法人或其他 法人或其他组织"]);
    assert.deepEqual(differences("| 信息内容 | 本年制发 |", "disclosure"), []);
  });
});

describe("title and header of each block", () => {
  /** What stands for each block in lines of table two; `-` where its title is not printed. */
  function heads(text: string): string[] {
    const { view, tokens } = cellsOf(text, "disclosure");
    return blockHeads(view, tableForm("disclosure"), tokens).map((span) =>
      span ? text.slice(span.start, span.end).replaceAll("\n", "⏎") : "-",
    );
  }

  const documents = "第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |";
  const rows = "规章 | 0 | 0 | 0 |\n行政规范性文件 | 2 | 1 | 9 |";

  it("run from the title to the last of the header", () => {
    assert.deepEqual(
      heads(`${documents}\n${rows}\n第二十条第（五）项\n信息内容 | 本年处理决定数量 |\n行政许可 | 3 |`),
      [documents.replace("\n", "⏎").slice(0, -2), "第二十条第（五）项⏎信息内容 | 本年处理决定数量", "-", "-"],
    );
  });

  it("are the title alone where the header is not printed, or is another block's", () => {
    assert.deepEqual(heads(`第二十条第（六）项\n行政处罚 | 3 |`), ["-", "-", "第二十条第（六）项", "-"]);
    assert.deepEqual(heads(`第二十条第（六）项\n本年制发件数 | 3 |`), ["-", "-", "第二十条第（六）项", "-"]);
  });

  it("do not go on behind a figure, nor end at a blank cell", () => {
    assert.deepEqual(heads("第二十条第（五）项 | 信息内容 | 5 | 本年处理决定数量 |").slice(1, 2), [
      "第二十条第（五）项 | 信息内容",
    ]);
    assert.deepEqual(heads("第二十条第（五）项 | 信息内容 |  | 本年处理决定数量 |").slice(1, 2), [
      "第二十条第（五）项 | 信息内容 |  | 本年处理决定数量",
    ]);
  });

  it("are those of tables that have blocks only", () => {
    const { view, tokens } = cellsOf("第二十条第（五）项");
    assert.deepEqual(blockHeads(view, tableForm("applications"), tokens), []);
  });
});
