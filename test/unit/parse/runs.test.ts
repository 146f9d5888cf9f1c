import assert from "node:assert/strict";
import { RunCollector, type Runs } from "../../../server/src/parse/runs";
import { vocabularyOf } from "../../../server/src/parse/vocabulary";
import type { View } from "../../../server/src/source/view";
import { cellsOf, tableForm } from "./reading";

const form = tableForm("disputes");
const results = form.rows[0]?.columns.map(({ label }) => label) ?? [];

function collected(lines: readonly string[]): Runs & { view: View } {
  const { view, tokens } = cellsOf(lines.join("\n"), "disputes");
  return { view, ...new RunCollector(view, vocabularyOf("disputes"), form).collect(tokens) };
}

/** Each run as `labels: cells`, `_` a blank and `~` one that may be the room of a merged cell. */
function runs(...lines: string[]): string[] {
  const { view, runs: found } = collected(lines);
  return found.map(({ labels, values }) => {
    const cells = values.map(({ start, end, soft }) => view.text.slice(start, end) || (soft ? "~" : "_"));
    return `${labels.join("+")}: ${cells.join(" ")}`;
  });
}

describe("runs of figures", () => {
  const cases: [name: string, lines: string[], runs: string[]][] = [
    ["have the labels in front of them", ["| 行政复议 | 总计 |", "| 1 | 2 |"], ["行政复议+总计: 1 2"]],
    ["end at a label", ["总计", "1", "2", "行政诉讼", "3"], ["总计: 1 2", "行政诉讼: 3"]],
    ["go on one figure a line", ["1", "2", "", "3"], [": 1 2 3"]],
    ["begin anew with each line of several", ["| 1 | 2 |", "| 3 | 4 |"], [": 1 2", ": 3 4"]],
    ["begin anew where a line of several follows single ones", ["1", "2", "3 4"], [": 1 2", ": 3 4"]],
    ["begin anew where single ones follow a line of several", ["3 4", "1", "2"], [": 3 4", ": 1 2"]],
    ["keep words in a line of figures", ["| 1 | 未统计 | 3 |"], [": 1 未统计 3"]],
    ["keep words alone on a line where they stand for a figure", ["1", "未统计", "3"], [": 1 未统计 3"]],
    ["end at words alone on a line that do not", ["1", "审理情况", "3"], [": 1", "审理情况: 3"]],
    ["end at words on a line of several below", ["| 1 | 2 |", "| 审理 | 3 |"], [": 1 2", "审理: 3"]],
    ["end at a label in a line of figures", ["| 1 | 总计 | 3 |"], [": 1", "总计: 3"]],
    ["do not begin with words", ["| 未统计 | 1 | 2 |"], ["未统计: 1 2"]],
    ["take no words behind blanks alone", ["| 行政复议 | 1 |", "|  | 审理 | 3 |"], ["行政复议: 1", "审理: 3"]],
    ["leave page marks in cells out", ["总计 |", "1 |", "- 3 - |", "2 |"], ["总计: 1 2"]],
    ["leave rules of dashes out", ["| 总计 | --- | 1 | 2 |"], ["总计: 1 2"]],
    [
      "have the label with a sentence in front of it, but not the sentence",
      ["复".repeat(60), "总计", "1"],
      ["总计: 1"],
    ],
    ["take no blank beside a label for a figure", ["| 行政复议 |  |  | 1 |"], ["行政复议: 1"]],
    ["take a blank one cell a line", ["总计 |", "| ", "1 |"], ["总计: _ 1"]],
    ["are none where only fillers stand", ["| 行政复议 | 总计 |", "||||"], []],
    ["are blank where as many stand as a row has", ["总计 |", ..."|||||"], ["总计: _ _ _ _ _"]],
    ["are none where fewer blanks stand", ["总计 |", ..."||||"], []],
    [
      "are blank where as many fillers stand as the table has figures",
      ["总计\t甲", "\t".repeat(14)],
      [`总计+甲: ${"~ ".repeat(15).trim()}`],
    ],
  ];
  for (const [name, lines, expected] of cases)
    it(name, () => {
      assert.deepEqual(runs(...lines), expected);
    });

  it("take no words or dashes behind all figures of the table, but further figures", () => {
    const figures = Array.from({ length: 15 }, (_, at) => String(at));
    assert.deepEqual(runs(...figures, "/", "未统计"), [`: ${figures.join(" ")}`]);
    assert.deepEqual(runs(...figures, "7"), [`: ${figures.join(" ")} 7`]);
    assert.deepEqual(runs(...figures.slice(1), "/"), [`: ${figures.slice(1).join(" ")} /`]);
  });
});

describe("the header in front of the runs", () => {
  const texts = (lines: string[]): Record<"header" | "named", string[]> => {
    const { view, header, named } = collected(lines);
    const words = (cells: Runs["header"]): string[] => cells.map(({ start, end }) => view.text.slice(start, end));
    return { header: words(header), named: words(named) };
  };

  it("is all words before the first figures; those of the form are told apart", () => {
    const { header, named } = texts(["本年情况", "| 行政复议 | 尚未 | 总计 |", "| 1 | 2 | 3 |", "行政诉讼"]);
    assert.deepEqual(header, ["本年情况", "行政复议", "尚未", "总计"]);
    assert.deepEqual(named, ["行政复议", "总计"]);
  });

  it("goes on behind blanks", () => {
    assert.deepEqual(texts(["总计 |", ..."|||||", "行政诉讼 |"]).named, ["总计", "行政诉讼"]);
  });

  it("may be run together: three labels in one tell as much as three", () => {
    const fused = results.join("").repeat(3);
    assert.deepEqual(texts([fused, "1"]).named, [fused]);
    assert.equal(collected([fused, "1"]).known, 5);
    assert.equal(collected([`${results.slice(0, 3).join("")}及其他各项数据`, "1"]).known, 3);
    assert.equal(collected([`${results.slice(0, 2).join("")}及其他各项数据一览`, "1"]).known, 0);
  });

  it("has labels counted once each", () => {
    assert.equal(collected(["| 总计 | 总计 | 结果维持 | 甲 |", "| 1 | 2 |"]).known, 2);
  });
});
