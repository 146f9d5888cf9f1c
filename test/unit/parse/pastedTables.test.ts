import assert from "node:assert/strict";
import { expectedExtract, renderDraft, tableText } from "../../corpus/draft";
import { type Figures, seededFigures, zeroFigures } from "../../corpus/figures";
import { gridsOf, laidOut, type TableKind } from "../../corpus/grid";
import { complaints, service } from "../support";

const kinds: readonly TableKind[] = ["disclosure", "applications", "disputes"];

/** A draft whose tables are printed by a function of their rows; a merged cell stands once, `under` it there is "". */
function draft(
  figures: Figures,
  print: (rows: string[][], kind: TableKind) => string,
  { under = true, zero = "0" } = {},
): string {
  const grids = gridsOf(figures, (figure) => (figure === 0 ? zero : String(figure)));
  return kinds.reduce((text, kind) => {
    const rows = laidOut(grids[kind]).map((line) => line.flatMap((cell) => (cell ? cell.text : under ? "" : [])));
    return text.replace(tableText({ figures }, kind), () => print(rows, kind));
  }, renderDraft({ figures }));
}

function tablesOf(text: string): Record<TableKind, Record<string, unknown> | null> | undefined {
  return service.extract(service.read(text))[0]?.tables as never;
}

function isRead(text: string, figures: Figures, zero = "0"): void {
  assert.deepEqual(tablesOf(text), expectedExtract({ figures, zero }).tables);
  assert.deepEqual(complaints(text), []);
}

const some = seededFigures(7);
const sparse: Figures = { ...zeroFigures(), disputes: { ...zeroFigures().disputes, litigation: [0, 1, 0, 0, 1] } };
sparse.applications.received = [3, 0, 0, 0, 0, 0, 3];
sparse.applications.granted = [3, 0, 0, 0, 0, 0, 3];
sparse.applications.total = [3, 0, 0, 0, 0, 0, 3];
sparse.disclosure.penalties = { decisions: 4 };
sparse.disclosure.normativeDocuments = { issued: 2, repealed: 1, inForce: 9 };

describe("tables as they are pasted", () => {
  it("are read where rows begin without a pipe, and those below a merged cell with the pipe behind it", () => {
    const print = (rows: string[][]): string => rows.map((row) => `${row.join("|")}|`).join("\n");
    for (const figures of [some, sparse]) {
      isRead(draft(figures, print), figures);
      isRead(draft(figures, print, { zero: "" }), figures, "");
    }
  });

  for (const end of ["", " |"])
    it(`are read one cell a line in a box of its own: | 0${end}`, () => {
      const boxed = (figures: Figures, zero: string): string =>
        draft(figures, (rows) => rows.flatMap((row) => row.map((cell) => `| ${cell}${end}`)).join("\n"), { zero });
      for (const figures of [sparse, ...[0, 1, 2, 3].map((seed) => seededFigures(seed))]) {
        isRead(boxed(figures, "0"), figures);
        const blank = boxed(figures, "");
        assert.deepEqual(complaints(blank), []);
        const { applications } = expectedExtract({ figures, zero: "" }).tables;
        // Where room of merged cells stands beside blanks, a row may be declined, but never read as another.
        for (const [key, row] of Object.entries(tablesOf(blank)?.applications ?? {}))
          assert.ok(
            [applications[key], Array(7).fill(null)].some((right) => String(right) === String(row)),
            key,
          );
      }
    });

  it("are read behind the backslashes of converters to Markdown", () => {
    const older = seededFigures(108, "2019");
    const escaped = (cell: string): string => cell.replace(/^(\d)\./, "$1\\.").replace(/^-/, "\\-");
    const text = draft(older, (rows) => rows.map((row) => `| ${row.map(escaped).join(" | ")} |`).join("\n"));
    assert.match(text, /\| \\-\d/);
    assert.match(text, /\| 1\\\.属于/);
    isRead(text, older);
  });

  const tabbed: [string, (row: string[]) => string][] = [
    ["a tab behind every row", (row) => `${row.join("\t")}\t`],
    ["two tabs behind every row", (row) => `${row.join("\t")}\t\t`],
    ["a tab in front of every row", (row) => `\t${row.join("\t")}`],
    ["a tab behind every cell, which has a line of its own", (row) => row.map((cell) => `${cell}\t`).join("\n")],
  ];
  for (const [name, print] of tabbed)
    it(`are read with ${name}, figures blank or not`, () => {
      const printed = (rows: string[][]): string => rows.map(print).join("\n");
      isRead(draft(some, printed, { under: false }), some);
      if (!name.includes("line of its own")) isRead(draft(sparse, printed, { under: false, zero: "" }), sparse, "");
    });

  it("has no blank behind a label that only its tab is behind", () => {
    const noTotals = structuredClone(some);
    const printed = (rows: string[][]): string =>
      rows.map((row) => row.map((cell) => `${cell}\t`).join("\n")).join("\n");
    const text = draft(
      noTotals,
      (rows, kind) => {
        if (kind !== "applications") return printed(rows);
        return printed(rows.map((row) => (/^\d+$/.test(row.at(-1) ?? "") ? [...row.slice(0, -1), ""] : row)));
      },
      { under: false },
    );
    const received = tablesOf(text)?.applications?.received;
    assert.deepEqual(received, [...(some.applications.received ?? []).slice(0, -1), null]);
    assert.deepEqual(complaints(text), []);
  });

  it("have cells of several lines, in quotation marks, out of a spreadsheet", () => {
    const quoted = (cell: string): string =>
      /^(?:\d\.)?[\u4e00-\u9fff]{4,6}$/.test(cell) ? `"${cell.slice(0, 2)}\n${cell.slice(2)}"` : cell;
    const printed = (rows: string[][]): string => rows.map((row) => row.map(quoted).join("\t")).join("\n");
    const text = draft(sparse, printed, { zero: "" });
    assert.match(text, /\t"2\.\n重复申请"\t/);
    isRead(text, sparse, "");
    isRead(draft(some, printed), some);
  });

  for (const separator of ["\t", " | "])
    it(`run on in one line, rows left blank among them, parted by ${JSON.stringify(separator)}`, () => {
      const figures = structuredClone(sparse);
      const printed = (rows: string[][]): string => rows.flat().join(separator) + (separator === "\t" ? "" : separator);
      const blank = draft(figures, printed, { under: false, zero: "" });
      assert.deepEqual(tablesOf(blank)?.applications, expectedExtract({ figures, zero: "" }).tables.applications);
      assert.deepEqual(complaints(blank), []);
      const reworded = draft(
        figures,
        (rows) => printed(rows).replace("重复申请", "重复申请的").replace("保护第三方合法权益", "保护第三方合法权益的"),
        {
          under: false,
        },
      );
      isRead(reworded, figures);
    });

  it("end without a pipe in every row where they begin so, the last cells blank or not", () => {
    const printed = (rows: string[][]): string => rows.map((row) => row.join(" | ")).join("\n");
    isRead(draft(some, printed, { under: false }), some);
    const figures = structuredClone(some);
    for (const row of Object.values(figures.applications)) row[6] = 0;
    for (const key of ["coercion", "licensing", "penalties"]) figures.disclosure[key] = { decisions: 3 };
    figures.disclosure.fees = { amount: 0 };
    const text = draft(figures, printed, { under: false, zero: "" });
    const { disclosure, applications } = expectedExtract({ figures, zero: "" }).tables;
    assert.deepEqual(tablesOf(text)?.disclosure, disclosure);
    assert.deepEqual(tablesOf(text)?.applications, applications);
    assert.deepEqual(complaints(text), []);
  });

  it("have figures of merged cells in every place, some of them blank", () => {
    const rows = [
      "规章 1 1 1",
      "行政规范性文件 2 1 9",
      "行政许可 _ _ _",
      "行政处罚 4 4 4",
      "行政强制 _ _ _",
      "行政事业性收费 _ _ _",
    ];
    const table = rows.map((row) => `| ${row.replaceAll("_", "").split(" ").join(" | ")} |`).join("\n");
    const text = renderDraft().replace(tableText({}, "disclosure"), () => table);
    const { penalties, licensing } = tablesOf(text)?.disclosure ?? {};
    assert.deepEqual([penalties, licensing], [{ decisions: 4 }, { decisions: null }]);
    assert.deepEqual(complaints(text), []);
  });

  it("have labels torn over lines, the figures beside one piece, and wordings that are not the form's", () => {
    const text = renderDraft({ layout: "spaces", figures: some });
    const torn = text
      .replace("没有现成信息需要另行制作  ", "没有现成信息需要另行\n制作的  ")
      .replace("申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请  ", "申请人无正当理由逾期不补\n正  ")
      .replace("2.其他法律行政法规禁止公开  ", "（2）其他法律行政法规禁止公\n开  ")
      .replace("\n行政许可  ", "\n行政许可事项  ");
    isRead(torn, some);
  });

  it("may have a line of dashes and a nought that is no page number", () => {
    const figures = zeroFigures();
    const text = renderDraft({ figures, layout: "spaces" }).replace("规章  0  0  0", "规章\n— 0 ——");
    assert.deepEqual(complaints(text), []);
    const { rules } = tablesOf(text)?.disclosure ?? {};
    assert.deepEqual(rules, { issued: null, repealed: 0, inForce: null });
  });
});

describe("tables whose cells are parted by commas", () => {
  const printed: [string, (row: string[]) => string][] = [
    ["commas", (row) => row.join(",")],
    ["commas and blanks", (row) => row.join(", ")],
    ["semicolons", (row) => row.join("；")],
    ["quotation marks and commas", (row) => row.map((cell) => `"${cell}"`).join(",")],
  ];
  const noughts = ["0", "无", "-"];
  for (const [name, print] of printed)
    for (const zero of noughts)
      it(`are there, though not read, with ${name} and noughts printed as ${zero}`, () => {
        for (const figures of [some, sparse]) {
          const text = draft(figures, (rows) => rows.map(print).join("\n"), { zero });
          assert.deepEqual(complaints(text), []);
          assert.deepEqual(tablesOf(text), { disclosure: null, applications: null, disputes: null });
        }
      });
});
