import assert from "node:assert/strict";
import type { TableReading } from "../../../server/src/parse/tableReading";
import { renderDraft, tableText } from "../../corpus/draft";
import { marked, only } from "../support";
import { rowIn, tableForm, tableIn } from "./reading";

const form = tableForm("disputes");
const [first, second, third] = form.rows.map(({ label }) => label) as [string, string, string];
const results = form.rows[0]?.columns.map(({ label }) => label) ?? [];
const figures = [2, 1, 0, 0, 3, 0, 0, 1, 0, 1, 4, 0, 0, 2, 6];
const read = ["2 1 0 0 3", "0 0 1 0 1", "4 0 0 2 6"];

const table = (...lines: (string | readonly (string | number)[])[]): TableReading | null =>
  tableIn(lines.flat().join("\n"), "disputes");

/** The three blocks as they were read. */
function blocks(found: TableReading | null): string[] {
  return form.rows.map(({ key }) => rowIn(found, key));
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const three = [...results, ...results, ...results];

describe("table four in one run of figures", () => {
  const runs: [name: string, lines: string[]][] = [
    [
      "under the form's header",
      [row(["行政复议", "行政诉讼"]), row([...results, second, third]), row(three.slice(5)), row(figures)],
    ],
    ["under the labels of the results alone", [row(three), row(figures)]],
    ["under a header run together", [results.join("").repeat(3), figures.join(" ")]],
    ["under no header", [row(figures)]],
    ["one figure a line", [...results, ...figures.map(String)]],
    ["over two lines", [row(three), row(figures.slice(0, 8)), row(figures.slice(8))]],
    ["beside empty cells", [row(["", ...three, ""]), row(["", ...figures, ""])]],
    ["with a row of blanks above", [row(three), row(three.map(() => " ")), row(figures)]],
    ["with a page mark in it", [...results, ...figures.map(String).toSpliced(7, 0, "- 3 -")]],
  ];
  for (const [name, lines] of runs)
    it(`is read ${name}`, () => {
      assert.deepEqual(blocks(table(lines)), read);
    });

  it("is all blank where no figure is given", () => {
    const blank = "_ _ _ _ _";
    assert.deepEqual(blocks(table(row(three), row(three.map(() => " ")))), [blank, blank, blank]);
  });

  it("keeps a blank and words in their places", () => {
    assert.deepEqual(blocks(table(row(three), row(figures.map((figure, at) => (at === 7 ? "" : figure))))), [
      ...[read[0], "0 0 _ 0 1", read[2]],
    ]);
    assert.deepEqual(
      blocks(table(row(three), row(figures.map((figure, at) => (at === 7 ? "未统计" : figure)))))[1],
      "0 0 _ 0 1",
    );
  });

  it("is not read with a blank at an end beside other figures: it may be the room of a merged cell", () => {
    const last = table(row(three), row([...figures.slice(0, 14), ""]));
    assert.equal(last?.rows[2]?.cells, null);
    const zero = table(row(three), row([...figures.slice(0, 10), 0, 0, 0, 0, ""]));
    assert.equal(blocks(zero)[2], "0 0 0 0 _");
  });

  it("counts no prose right above it among its cells", () => {
    const own = tableText({}, "disputes");
    const text = renderDraft().replace(own, () => `全年行政复议3件。\n${own}`);
    assert.equal(marked(text, only(text, "figures/disputes").finding), "3");
  });

  it("does without a page number behind it, where all totals hold without it alone", () => {
    assert.deepEqual(blocks(table(results, [...figures, 7])), read);
    assert.deepEqual(blocks(table(results, [...figures.with(4, 9), 7]))[0], "extra-cells");
    // Nor where another figure may be the one too many.
    assert.deepEqual(blocks(table(results, [...figures, 12]))[0], "extra-cells");
    // A row of zeros holds without any of them.
    assert.deepEqual(blocks(table(results, Array(16).fill(0)))[0], "extra-cells");
  });

  it("says how many figures are missing or too many, up to two", () => {
    const short = table(row(three), row(figures.slice(0, 13)));
    assert.deepEqual([blocks(short)[0], short?.readable, short?.rows[0]?.wanted], ["missing-cells", true, 15]);
    assert.equal(short?.rows[0]?.printed.length, 13);
    const long = table(row(three), row([...figures, 1, 1]));
    assert.deepEqual([blocks(long)[0], long?.readable], ["extra-cells", true]);
    assert.equal(table(row(three), row(figures.slice(0, 12)))?.readable, false);
    assert.equal(table(row(three), row([...figures, 1, 1, 1]))?.readable, false);
    const blanks = table(row(three), row([...figures.slice(0, 12), "", "", "", ""]));
    assert.equal(blocks(blanks)[0], "missing-cells", "blanks are no figures too many");
    const blank = table(row(three), row(["", ...figures.slice(2)]));
    assert.equal(blank?.readable, true, "fourteen cells are one short, blank or not");
  });
});

describe("table four in several runs", () => {
  const part = (at: number): number[] => figures.slice(at * 5, at * 5 + 5);

  const parts: [name: string, lines: string[]][] = [
    [
      "a row for each block under its label",
      [row([first, ...part(0)]), row([second, ...part(1)]), row([third, ...part(2)])],
    ],
    ["such rows in another order", [row([third, ...part(2)]), row([first, ...part(0)]), row([second, ...part(1)])]],
    [
      "a small table for each block under its name",
      [first, second, third].flatMap((label, at) => [label, row(results), row(part(at))]),
    ],
    ["a small table for each block in the form's order", [0, 1, 2].flatMap((at) => [row(results), row(part(at))])],
    [
      "five figures and ten under headings of their own",
      [first, row(results), row(part(0)), second, third, row(three.slice(5)), row(figures.slice(5))],
    ],
    [
      "a row for each result",
      results.map((label, at) => row([label, part(0)[at] ?? "", part(1)[at] ?? "", part(2)[at] ?? ""])),
    ],
    [
      "a line for each result",
      [0, 1, 2].flatMap((at) => results.flatMap((label, column) => [label, String(part(at)[column])])),
    ],
  ];
  for (const [name, lines] of parts)
    it(`is read as ${name}`, () => {
      assert.deepEqual(blocks(table(lines)), read);
    });

  it("has blocks read on their own where one has a figure too many or too few", () => {
    const lines = [row([first, ...part(0), 8]), row([second, ...part(1)]), row([third, ...part(2)])];
    assert.deepEqual(blocks(table(lines)), ["extra-cells", read[1], read[2]]);
    assert.deepEqual(blocks(table(lines.with(0, row([first, ...part(0).slice(1)])))), [
      "missing-cells",
      read[1],
      read[2],
    ]);
  });

  it("joins digits of one figure printed in two cells", () => {
    const lines = [row([first, 1, "2", 0, 0, 0, 12]), row([second, ...part(1)]), row([third, ...part(2)])];
    const found = table(lines);
    assert.equal(blocks(found)[0], "12 0 0 0 12");
    assert.deepEqual([found?.rows[0]?.split?.value, found?.rows[0]?.split?.column], [12, 0]);
    const text = lines.join("\n");
    const { start = 0, end = 0 } = found?.rows[0]?.split?.span ?? {};
    assert.equal(text.slice(start, end), "1 | 2");
  });

  it("is not read as five and ten with a blank among them", () => {
    const below = (ten: (number | string)[]): TableReading | null =>
      table(first, row(results), row(part(0)), second, third, row(three.slice(5)), row(ten));
    assert.deepEqual(blocks(below(figures.slice(5))), read);
    assert.equal(below(["", ...figures.slice(6)])?.rows[0]?.cells, null);
  });

  it("is not read where ten figures come before five under the name of another block", () => {
    const lines = [second, row(results), row(part(0)), third, row(three.slice(5)), row(figures.slice(5))];
    assert.equal(table(lines)?.rows[0]?.cells, null);
  });
});

describe("where table four is not", () => {
  it("is told by too few of its labels and figures", () => {
    assert.equal(table("行政复议 2 件", "行政诉讼 1 件"), null);
    assert.equal(table(row(results.slice(0, 2)), row(figures.slice(0, 14))), null);
    assert.notEqual(table(row(results.slice(0, 3)), row(figures.slice(0, 14))), null);
  });

  it("is told by a header without a figure, unless it is nearly whole", () => {
    assert.equal(table(row(results)), null);
    assert.notEqual(table(row([...results, second, third, "行政复议"])), null);
  });
});

describe("the place of table four", () => {
  it("runs from the first cell of its header to its last figure", () => {
    const lines = ["见下表", "", row(three), row(figures), "", "以上为全年情况"];
    const { start = 0, end = 0 } = table(lines)?.span ?? {};
    assert.equal(lines.join("\n").slice(start, end), `${row(three).slice(2)}\n${row(figures).slice(0, -2)}`);
  });

  it("of a block runs from its first figure to its last", () => {
    const text = [row(three), row(figures)].join("\n");
    const spans = table(text)?.rows.map(({ span }) => text.slice(span?.start, span?.end));
    assert.deepEqual(
      spans,
      read.map((block) => block.replaceAll(" ", " | ")),
    );
  });
});
