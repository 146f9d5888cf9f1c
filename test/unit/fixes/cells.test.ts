import assert from "node:assert/strict";
import { convertTable } from "../../../server/src/fixes/convertTable";
import { insertCells, placesOf } from "../../../server/src/fixes/insertCells";
import { setCell } from "../../../server/src/fixes/setCell";
import { styleOf } from "../../../server/src/fixes/style";
import type { TableId } from "../../../server/src/form/types";
import { applyEdits } from "../../../server/src/service";
import { renderDraft } from "../../corpus/draft";
import { seededFigures } from "../../corpus/figures";
import { at, changed, figuresOf, reportOf, rowOf, tableOf, withRows } from "../printed";
import { service } from "../support";

const layouts = ["pipes", "pipeCells", "lines", "tabCells", "markdown", "htmlOneLine", "tsv", "spaces"];

describe("a figure is set", () => {
  const set = (text: string, id: TableId, row: string, column: string, value: number): string => {
    const edit = setCell(reportOf(text), id, row, column, value);
    return edit ? applyEdits(text, [edit]) : assert.fail("no edit");
  };

  for (const layout of layouts)
    it(`in place of the printed one, in the layout ${layout}`, () => {
      const draft = renderDraft({ layout });
      const after = set(draft, "applications", "granted", "businesses", 12);
      assert.equal(after.length, draft.length + 1);
      assert.deepEqual(figuresOf(after, "applications", "granted"), [0, 12, 0, 0, 0, 0, 0]);
    });

  const blanks: [before: string, after: string][] = [
    ["规章 | 0 |  | 0", "规章 | 0 | 7 | 0"],
    ["规章 | 0 | | 0", "规章 | 0 | 7 | 0"],
    ["规章 | 0 || 0", "规章 | 0 | 7 | 0"],
    ["规章 | 0 |   | 0", "规章 | 0 | 7 | 0"],
    ["规章|0||0", "规章|0| 7 |0"],
    ["规章 ｜ 0 ｜  ｜ 0", "规章 ｜ 0 ｜ 7 ｜ 0"],
  ];
  for (const [before, after] of blanks)
    it(`into the blank of ${before}, with the blanks its neighbours have`, () => {
      const text = changed(renderDraft({ layout: "pipes" }), "规章 | 0 | 0 | 0", before);
      assert.equal(set(text, "disclosure", "rules", "repealed", 7), changed(text, before, after));
    });

  it("in place of one between tight pipes, which stay tight", () => {
    const text = changed(renderDraft({ layout: "pipes" }), "规章 | 0 | 0 | 0", "规章|0|0|0");
    assert.equal(set(text, "disclosure", "rules", "repealed", 7), changed(text, "规章|0|0|0", "规章|0|7|0"));
  });

  it("into a blank on a line of its own, before its pipe", () => {
    const [printed, blank] = ["规章 |\n0 |\n0 |\n0 |", "规章 |\n0 |\n |\n0 |"];
    const text = changed(renderDraft({ layout: "pipeCells" }), printed, blank);
    assert.equal(set(text, "disclosure", "rules", "repealed", 7), changed(text, blank, "规章 |\n0 |\n7 |\n0 |"));
  });

  it("into a blank between tabs or tags as it is", () => {
    const tabs = changed(renderDraft({ layout: "tsv" }), "规章\t0\t0\t0", "规章\t0\t\t0");
    assert.equal(set(tabs, "disclosure", "rules", "repealed", 7), changed(tabs, "规章\t0\t\t0", "规章\t0\t7\t0"));
    const html = withRows(renderDraft({ layout: "htmlOneLine" }), "disclosure", { rules: "0 · 0" });
    assert.deepEqual(figuresOf(set(html, "disclosure", "rules", "repealed", 7), "disclosure", "rules"), [0, 7, 0]);
    assert.equal(set(html, "disclosure", "rules", "repealed", 7).length, html.length + 1);
  });

  it("nowhere, where there is no such cell", () => {
    const text = changed(renderDraft({ layout: "pipes" }), "规章 | 0 | 0 | 0", "规章 | 0 | 0");
    assert.equal(setCell(reportOf(text), "disclosure", "rules", "repealed", 7), null);
    assert.equal(setCell(reportOf(text), "disclosure", "penalties", "repealed", 7), null);
  });
});

describe("figures that are not printed", () => {
  const cell = (value: number) => ({ state: "number" as const, value, span: { start: 0, end: 0 }, text: "" });
  const cases: [figures: number[], printed: number[], places: number[][] | null][] = [
    [
      [1, 2, 3],
      [1, 3],
      [[], [2], []],
    ],
    [
      [1, 2, 3],
      [2, 3],
      [[1], [], []],
    ],
    [
      [1, 2, 3],
      [1, 2],
      [[], [], [3]],
    ],
    [[1, 2, 3, 4], [3], [[1, 2], [4]]],
    [[1, 2], [], [[1, 2]]],
    [[1, 2], [3], null],
    [[1, 2], [2, 1], null],
  ];
  for (const [figures, printed, places] of cases)
    it(`${figures} beside ${printed.length > 0 ? printed : "nothing"}`, () =>
      assert.deepEqual(placesOf(figures, printed.map(cell)), places));
});

describe("cells are added", () => {
  const figures = [5, 6, 7, 8, 9, 10, 45];

  /** The row 予以公开 with some of its figures cut out, and put back. */
  function restored(layout: string, from: number, to: number, known: readonly number[] | undefined): [string, string] {
    const whole = withRows(renderDraft({ layout }), "applications", { granted: figures.join(" ") });
    const cells = rowOf(whole, "applications", "granted").cells ?? [];
    const next = cells[to];
    const [start, end] = next
      ? [cells[from]?.span.start ?? 0, next.span.start]
      : [cells[from - 1]?.span.end ?? 0, cells[to - 1]?.span.end ?? 0];
    const torn = whole.slice(0, start) + whole.slice(end);
    const report = reportOf(torn);
    return [whole, applyEdits(torn, insertCells(report, "applications", "granted", styleOf(report, "pipes"), known))];
  }

  for (const layout of layouts) {
    for (const [from, to] of [
      [0, 1],
      [2, 4],
      [6, 7],
      [1, 7],
    ] as const)
      it(`where they are known to belong, ${from + 1} to ${to}, in the layout ${layout}`, () => {
        const [whole, after] = restored(layout, from, to, figures);
        assert.deepEqual(figuresOf(after, "applications", "granted"), figures);
        // Where a single figure is left, nothing tells how wide the blanks are.
        if (layout !== "spaces" || to - from < 6) assert.equal(after, whole);
      });

    it(`as zeros behind the last, where nothing tells, in the layout ${layout}`, () => {
      const [, after] = restored(layout, 2, 4, undefined);
      assert.deepEqual(figuresOf(after, "applications", "granted"), [5, 6, 9, 10, 45, 0, 0]);
    });
  }

  it("behind a label that stands alone", () => {
    const text = changed(renderDraft({ layout: "pipes" }), "2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |", "2.重复申请 |");
    const report = reportOf(text);
    const after = applyEdits(
      text,
      insertCells(report, "applications", "unprocessed.repeated", styleOf(report, "pipes")),
    );
    assert.deepEqual(figuresOf(after, "applications", "unprocessed.repeated"), [0, 0, 0, 0, 0, 0, 0]);
  });

  it("to no row that has all of its own, and to none that is lost", () => {
    const report = reportOf(renderDraft());
    for (const row of ["granted", "other"])
      assert.deepEqual(insertCells(report, "applications", row, styleOf(report, "pipes")), []);
  });
});

describe("a table in the form of another year", () => {
  const converted = (text: string, id: TableId): string | null => {
    const report = reportOf(text);
    const edit = convertTable(report, id, styleOf(report, "pipes"));
    return edit && applyEdits(text, [edit]);
  };
  const draft2019 = renderDraft({ layout: "pipes", figures: seededFigures(3, "2019"), year: 2024 });
  const draft2021 = renderDraft({ layout: "pipes", figures: seededFigures(3), year: 2020 });

  it("keeps the figures both have: what was one row is the last of its rows", () => {
    const text = withRows(draft2019, "applications", { other: "1 0 0 0 0 2 3" });
    const after = converted(text, "applications") ?? assert.fail();
    assert.equal(tableOf(after, "applications").form.form, "2021");
    for (const row of ["received", "refused.process", "total"])
      assert.deepEqual(figuresOf(after, "applications", row), figuresOf(text, "applications", row));
    assert.deepEqual(figuresOf(after, "applications", "other.rest"), [1, 0, 0, 0, 0, 2, 3]);
    assert.deepEqual(figuresOf(after, "applications", "other.unpaid"), [0, 0, 0, 0, 0, 0, 0]);
  });

  it("keeps the sum of rows that are one now", () => {
    const text = withRows(draft2021, "applications", {
      "other.uncorrected": "1 0 0 0 0 2 3",
      "other.unpaid": "4 · 0 0 0 - 4",
      "other.rest": "0 0 0 0 0 5 5",
    });
    const after = converted(text, "applications") ?? assert.fail();
    assert.deepEqual(figuresOf(after, "applications", "other"), [5, 0, 0, 0, 0, 7, 12]);
  });

  it("keeps of table two what has the same name, and is zero elsewhere", () => {
    const text = withRows(draft2019, "disclosure", { licensing: "3 -1 25", procurement: "2 17.5" });
    const after = converted(text, "disclosure") ?? assert.fail();
    assert.deepEqual(service.extract(service.read(after))[0]?.tables.disclosure?.licensing, { decisions: 25 });
    assert.deepEqual(figuresOf(after, "disclosure", "normativeDocuments"), [0, 0, 0]);
    assert.deepEqual(figuresOf(after, "disclosure", "fees"), [0]);
    const start = tableOf(text, "disclosure").span.start;
    assert.equal(after.slice(0, start), text.slice(0, start));
    const behind = (one: string): string => one.slice(tableOf(one, "disclosure").span.end).trimStart();
    assert.equal(behind(after), behind(text));
  });

  it("has the labels of the draft's own punctuation", () => {
    const text = draft2019.replaceAll("（", "(").replaceAll("）", ")");
    assert.match(at(text, tableOf(text, "disclosure").span), /^第二十条第\(一\)项/);
    assert.match(converted(text, "disclosure") ?? "", /\n第二十条第\(一\)项 \|+\n信息内容 \| 本年制发件数/);
    assert.match(converted(text, "applications") ?? "", /\(六\)其他处理 \| 1\.申请人无正当理由/);
  });

  it("is left where figures would be lost, and in a page of tags", () => {
    assert.equal(converted(withRows(draft2019, "disclosure", { fees: "未统计 0" }), "disclosure"), null);
    assert.equal(converted(changed(draft2019, /(重复申请 \| \d+ \| )\d+ \| /, "2.重复申请 | "), "applications"), null);
    assert.equal(
      converted(renderDraft({ layout: "html", figures: seededFigures(3, "2019"), year: 2024 }), "disclosure"),
      null,
    );
  });

  it("may lack a row, which is zero then", () => {
    const text = changed(draft2019, /2\.重复申请.*\n/, "");
    assert.deepEqual(
      figuresOf(converted(text, "applications") ?? "", "applications", "unprocessed.repeated"),
      Array(7).fill(0),
    );
  });
});
