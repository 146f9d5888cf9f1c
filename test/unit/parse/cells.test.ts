import assert from "node:assert/strict";
import { cellAt } from "../../../server/src/parse/tableReading";
import { type CellState, readValue } from "../../../server/src/parse/value";
import { readDocument } from "../../../server/src/report/readDocument";
import { renderDraft } from "../../corpus/draft";
import { seededFigures } from "../../corpus/figures";

const values: [string, CellState, number | null][] = [
  ["0", "number", 0],
  ["12", "number", 12],
  ["1234567", "number", 1_234_567],
  ["6532.96", "number", 6532.96],
  ["-3", "number", -3],
  ["+3", "number", 3],
  ["3,607", "number", 3607],
  ["1,234,567.5", "number", 1_234_567.5],
  ["", "blank", null],
  ["-", "dash", null],
  ["--", "dash", null],
  ["/", "dash", null],
  ["无", "dash", null],
  ["22(其中修订16件)", "remark", 22],
  ["251000元", "remark", 251_000],
  ["25.1万元", "remark", 25.1],
  ["1.35万件", "remark", 13_500],
  ["5件", "remark", 5],
  ["本单位未制作规章", "text", null],
  ["0项目", "text", null],
  ["12)", "text", null],
  ["1.2.3", "text", null],
];

describe("cell values", () => {
  for (const [text, state, value] of values)
    it(`${JSON.stringify(text)} is ${state} ${value}`, () => {
      assert.deepEqual(readValue(text), { state, value });
    });
});

const printed: [layout: string, figure: string, state: CellState, value: number | null, unusual: boolean][] = [];
for (const layout of ["pipes", "pipeCells", "markdown", "html", "tsv", "tabCells"]) {
  printed.push(
    [layout, "１２", "number", 12, true],
    [layout, "3,607", "number", 3607, true],
    [layout, "22（其中修订16件）", "remark", 22, false],
    [layout, "—", "dash", null, false],
    [layout, "无", "dash", null, false],
  );
}
printed.push(
  ["pipes", "", "blank", null, false],
  ["markdown", "", "blank", null, false],
  ["html", "&nbsp;", "blank", null, false],
  ["html", "", "blank", null, false],
  ["tsv", "", "blank", null, false],
  ["tabCells", "", "blank", null, false],
  ["pipes", "本单位未制作规章", "text", null, false],
  ["html", "本单位未制作规章", "text", null, false],
);

describe("cells in a table", () => {
  for (const [layout, text, state, value, unusual] of printed)
    it(`${layout}: ${text === "" ? "nothing" : text} is ${state} ${value}`, () => {
      const figures = seededFigures(4);
      figures.disclosure.normativeDocuments = { issued: 987_123, repealed: 5, inForce: 9 };
      const whole = renderDraft({ layout, figures });
      const draft = whole.replace("987123", text);
      const table = readDocument(draft).reports[0]?.tables.disclosure;
      const cell = table && cellAt(table, "normativeDocuments", "issued");
      assert.ok(cell, "the row is read");
      assert.equal(cell.state, state);
      assert.equal(cell.value, value);
      assert.equal(cell.unusual ?? false, unusual);
      if (state !== "blank") assert.equal(draft.slice(cell.span.start, cell.span.end), text);
      assert.ok(
        cell.span.start >= whole.indexOf("987123") - 1 && cell.span.start <= whole.indexOf("987123") + text.length,
      );
      assert.equal(table && cellAt(table, "normativeDocuments", "inForce")?.value, 9);
    });

  it("digits of one figure in two cells are joined where only one way adds up", () => {
    const figures = seededFigures(4);
    figures.applications.received = [20, 3, 0, 0, 0, 0, 23];
    const draft = renderDraft({ layout: "pipes", figures }).replace("数量 | 20 | 3 |", "数量 | 2 | 0 | 3 |");
    const row = readDocument(draft).reports[0]?.tables.applications?.rows[0];
    assert.deepEqual(
      row?.cells?.map(({ value }) => value),
      [20, 3, 0, 0, 0, 0, 23],
    );
    assert.equal(row?.split?.value, 20);
    assert.equal(draft.slice(row?.split?.span.start, row?.split?.span.end), "2 | 0");
  });

  it("a row's label may carry a long remark on how to fill it in", () => {
    const remark =
      "（指由本机关办理并依法留存登记的全部事项，含当场办结、委托下级代办、跨部门联办和容缺受理后补齐材料的事项，不含退件）";
    const figures = seededFigures(7);
    const text = renderDraft({ layout: "pipes", figures }).replace(/^(\|? ?)行政处罚(?= \|)/m, `$1行政处罚${remark}`);
    assert.ok(text.includes(remark));
    const table = readDocument(text).reports[0]?.tables.disclosure;
    assert.equal(table && cellAt(table, "penalties", "decisions")?.value, figures.disclosure.penalties?.decisions);
  });

  it("too many figures, or too few, are said to be so", () => {
    const draft = renderDraft({ layout: "pipes", figures: seededFigures(4) });
    const row = (text: string) => readDocument(text).reports[0]?.tables.applications?.rows[0];
    assert.equal(row(draft.replace("申请数量 |", "申请数量 | 1 | 1 |"))?.problem, "extra-cells");
    assert.equal(row(draft.replace(/申请数量 \| \d+ \|/, "申请数量 |"))?.problem, "missing-cells");
  });

  it("blank cells one a line are read where the room of merged cells follows them", () => {
    const lone = (figures: readonly (number | null)[]): string[] =>
      figures.map((one) => (one === null ? "|" : `${one} |`));
    const draft = renderDraft({ layout: "pipeCells" });
    const start = draft.indexOf("一、本年新收政府信息公开申请数量");
    const end = draft.indexOf("二、上年结转政府信息公开申请数量");
    const row = ["一、本年新收政府信息公开申请数量 |", ...lone([6, null, null, null, null, null, 6]), "||", ""].join(
      "\n",
    );
    const table = readDocument(draft.slice(0, start) + row + draft.slice(end)).reports[0]?.tables.applications;
    assert.deepEqual(
      table?.rows[0]?.cells?.map(({ value }) => value),
      [6, null, null, null, null, null, 6],
    );
    const torn = row.replace("|\n|\n", "|\n");
    const damaged = readDocument(draft.slice(0, start) + torn + draft.slice(end)).reports[0]?.tables.applications;
    assert.equal(damaged?.rows[0]?.cells, null);
  });

  it("a table of blank cells is there, and says nothing", () => {
    for (const layout of ["pipes", "markdown", "html", "tsv", "tabCells", "pipeCells"]) {
      const { tables } = readDocument(renderDraft({ layout, zero: "" })).reports[0] ?? {};
      for (const table of Object.values(tables ?? {})) {
        assert.ok(table?.readable, `${layout} ${table?.form.id}`);
        for (const { cells } of table.rows)
          assert.ok(
            cells?.every(({ state }) => state === "blank"),
            layout,
          );
      }
    }
  });
});
