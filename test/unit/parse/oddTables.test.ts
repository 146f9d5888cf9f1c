import assert from "node:assert/strict";
import { renderDraft, tableText } from "../../corpus/draft";
import { seededFigures, zeroFigures } from "../../corpus/figures";
import type { TableKind } from "../../corpus/grid";
import { complaints, findingsOf, repaired, service } from "../support";

const zero = { layout: "pipes" } as const;

/** A draft of zeros with one of its tables printed otherwise. */
function withTable(kind: TableKind, text: string): string {
  const draft = renderDraft(zero);
  const own = tableText(zero, kind);
  assert.ok(draft.includes(own));
  return draft.replace(own, () => text);
}

function figuresOf(text: string, kind: TableKind): Record<string, unknown> | null {
  return (service.extract(service.read(text))[0]?.tables[kind] ?? null) as Record<string, unknown> | null;
}

function tableRules(text: string): string[] {
  return findingsOf(text).findings.flatMap(({ rule }) => (rule.startsWith("table/") ? rule : []));
}

/** Table two one cell a line, with what `print` makes of a cell. */
function disclosure(cells: string, print: (cell: string) => string = (cell) => cell): string {
  return cells.split(" ").map(print).join("\n");
}

const heads = {
  documents: "第二十条第（一）项 信息内容 本年制发件数 本年废止件数 现行有效件数",
  licensing: "第二十条第（五）项 信息内容 本年处理决定数量",
  penalties: "第二十条第（六）项 信息内容 本年处理决定数量",
  fees: "第二十条第（八）项 信息内容 本年收费金额（单位：万元）",
};
const { documents, licensing, penalties, fees } = heads;
const whole = `${documents} 规章 0 0 0 行政规范性文件 2 1 9 ${licensing} 行政许可 31 ${penalties} 行政处罚 4 行政强制 0 ${fees} 行政事业性收费 1.5`;

describe("table two", () => {
  it("keeps a figure behind a comment of the web page", () => {
    const html = renderDraft({ layout: "html", figures: seededFigures(3) });
    const commented = html.replaceAll(/<td([^>]*)>(\d)/g, "<td$1><!--StartFragment-->$2");
    assert.notEqual(commented, html);
    assert.deepEqual(service.extract(service.read(commented)), service.extract(service.read(html)));
    const before = html.replace("规章", "<!-- 核对过 -->规章").replace("<td", "<!--[if gte mso 9]--><td");
    assert.deepEqual(service.extract(service.read(before)), service.extract(service.read(html)));
  });

  it("does not join or drop digits that stand on two lines", () => {
    const text = withTable("disclosure", disclosure(whole.replace("31", "3 1")));
    assert.deepEqual(figuresOf(text, "disclosure")?.licensing, { decisions: null });
    assert.deepEqual(tableRules(text), ["table/unreadable"]);
  });

  it("reads a merged figure that is printed in every place its cell covers", () => {
    const rows = [
      "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
      "| --- | --- | --- | --- |",
      "| 规章 | 0 | 0 | 0 |",
      "| 行政规范性文件 | 2 | 1 | 9 |",
      "| 信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量 |",
      "| 行政许可 | 31 | 31 | 31 |",
      "| 行政处罚 | 4 | 4 | 4 |",
      "| 行政强制 | 0 | 0 | 0 |",
      "| 行政事业性收费 | 1.5 | 1.5 | 1.5 |",
    ];
    const text = withTable("disclosure", rows.join("\n"));
    assert.deepEqual(figuresOf(text, "disclosure")?.licensing, { decisions: 31 });
    assert.deepEqual(figuresOf(text, "disclosure")?.fees, { amount: 1.5 });
    assert.deepEqual(tableRules(text), []);
  });

  it("reads lines of blanks between empty lines as cells left blank", () => {
    const cells = whole.replace("规章 0 0 0", "规章   ").replace("行政处罚 4", "行政处罚 ").split(" ");
    const text = withTable("disclosure", cells.map((cell) => cell || "\u00a0").join("\n\n"));
    assert.deepEqual(figuresOf(text, "disclosure")?.rules, { issued: null, repealed: null, inForce: null });
    assert.deepEqual(figuresOf(text, "disclosure")?.penalties, { decisions: null });
    assert.deepEqual(figuresOf(text, "disclosure")?.fees, { amount: 1.5 });
    assert.deepEqual([...new Set(tableRules(text))], ["table/blank-cell"]);
    const spaced = withTable("disclosure", whole.split(" ").join("\n\n\u3000\n\n"));
    assert.deepEqual(
      figuresOf(spaced, "disclosure"),
      figuresOf(withTable("disclosure", disclosure(whole)), "disclosure"),
    );
    assert.deepEqual(tableRules(spaced), []);
  });

  it("reads blank cells that have lines of their own among rows of pipes", () => {
    const own = tableText(zero, "disclosure");
    const text = withTable("disclosure", own.replace(/^规章 \| 0 \| 0 \| 0 \|$/m, "规章 |\n|\n|\n|"));
    assert.notEqual(text, renderDraft(zero));
    assert.deepEqual(figuresOf(text, "disclosure")?.rules, { issued: null, repealed: null, inForce: null });
    assert.deepEqual(tableRules(text), ["table/blank-cell"]);
  });

  it("reads blank cells at the end of rows that have no pipe there", () => {
    const rows = [
      "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数",
      "规章 |   |   |  ",
      "行政规范性文件 | 2 | 1 | 9",
    ];
    const rest = [
      "行政许可 | 31 |   |  ",
      "行政处罚 | 4 |   |  ",
      "行政强制 | 0 |   |  ",
      "行政事业性收费 |   |   |  ",
    ];
    const text = withTable("disclosure", [...rows, ...rest].join("\n"));
    assert.deepEqual(figuresOf(text, "disclosure")?.rules, { issued: null, repealed: null, inForce: null });
    assert.deepEqual(figuresOf(text, "disclosure")?.normativeDocuments, { issued: 2, repealed: 1, inForce: 9 });
    assert.deepEqual(complaints(text), []);
  });

  it("reads a blank cell where every row begins with a pipe alone on its line", () => {
    const rows = whole.replace("规章 0 0 0", "规章 0 0 -").split(/ (?=第|信息|规章|行政)/);
    const cell = (text: string): string => (text === "-" ? "|" : `${text} |`);
    const text = withTable("disclosure", rows.map((row) => `|\n${row.split(" ").map(cell).join("\n")}`).join("\n"));
    assert.deepEqual(figuresOf(text, "disclosure")?.rules, { issued: 0, repealed: 0, inForce: null });
    assert.deepEqual(complaints(text), []);
  });

  it("is not read where lines that say the same were taken out", () => {
    const lost = whole.replace("规章 0 0 0", "规章 0").replace("行政强制 0", "行政强制 3");
    const text = withTable("disclosure", disclosure(lost));
    assert.deepEqual(tableRules(text), ["table/unreadable"]);
    assert.equal(figuresOf(text, "disclosure"), null);
  });

  it("is not missing where its cells cannot be told apart", () => {
    const text = withTable("disclosure", "规章,0,0,0\n行政规范性文件,2,1,9\n行政许可,31\n行政处罚,4\n行政强制,0");
    assert.ok(!findingsOf(text).findings.some(({ rule }) => rule === "structure/missing-table"));
    assert.deepEqual(tableRules(text), ["table/unreadable"]);
  });

  it("reads a change in words, and offers the figure", () => {
    const figures = seededFigures(1, "2019");
    const draft = renderDraft({ figures, layout: "pipeCells" });
    const cell = service.read(draft).reports[0]?.tables.disclosure?.rows.find(({ form }) => form.key === "licensing")
      ?.cells?.[1];
    assert.ok(cell);
    const text = `${draft.slice(0, cell.span.start)}减少4项${draft.slice(cell.span.end)}`;
    const read = figuresOf(text, "disclosure")?.licensing as Record<string, number>;
    assert.equal(read.change, -4);
    assert.equal(
      repaired(text, "table/cell-value").text,
      `${draft.slice(0, cell.span.start)}-4${draft.slice(cell.span.end)}`,
    );
  });

  it("reads spaced labels, and two figures on a line of their own", () => {
    const rows = "规 章 0 0 0\n行政规范性文件 2 1 9\n行政许可 31\n行政处罚 4\n行政强制 0\n行政事业性收费 1.5";
    const text = withTable("disclosure", `信息内容 本年制发件数 本年废止件数 现行有效件数\n${rows}`);
    assert.deepEqual(figuresOf(text, "disclosure")?.rules, { issued: 0, repealed: 0, inForce: 0 });
    assert.deepEqual(complaints(text), []);
  });

  it("leaves page marks and drawn rules out", () => {
    for (const mark of ["3 / 5", "3/5", "第 3 页 共 5 页", "***", "___"]) {
      const text = withTable("disclosure", disclosure(whole).replace("\n行政处罚", `\n${mark}\n行政处罚`));
      assert.deepEqual(figuresOf(text, "disclosure")?.licensing, { decisions: 31 }, mark);
      assert.deepEqual(complaints(text), [], mark);
    }
  });

  it("has lone tabs for blank cells, and one behind a label", () => {
    const blank = whole.replace("规章 0 0 0", "规章 - - -").replace("行政事业性收费 1.5", "行政事业性收费 -");
    const text = withTable(
      "disclosure",
      disclosure(blank, (cell) => `\t${cell === "-" ? "" : cell}`),
    );
    assert.deepEqual(figuresOf(text, "disclosure")?.rules, { issued: null, repealed: null, inForce: null });
    assert.deepEqual(complaints(text), []);
  });
});

describe("table four", () => {
  const header = "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |".repeat(3).replaceAll("||", "|");
  const figures = `| ${[2, 1, 0, 0, 3, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0].join(" | ")} |`;
  const delimiter = (cell: string): string => `|${`${cell}|`.repeat(15)}`;

  const tables: [string, string][] = [
    ["an empty header row", [`|${"  |".repeat(15)}`, delimiter(" --- "), header, figures].join("\n")],
    ["a delimiter row of single dashes", [header, delimiter("-"), figures].join("\n")],
    ["no delimiter row", [header, figures].join("\n")],
  ];
  for (const [name, table] of tables)
    it(`is read under ${name}, and a wrong total found`, () => {
      const text = withTable("disputes", table);
      assert.deepEqual(complaints(text), []);
      assert.deepEqual(Object.values(figuresOf(text, "disputes")?.reconsideration ?? {}), [2, 1, 0, 0, 3]);
      assert.deepEqual(tableRules(withTable("disputes", table.replace("| 3 |", "| 9 |"))), ["table/dispute-total"]);
    });

  it("tells a page number behind its figures from a figure too many", () => {
    const one = [2, 1, 0, 0, 3, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0];
    const printed = (all: number[]): string => `${header.replaceAll(/\s*\|\s*/g, "\n").trim()}\n${all.join("\n")}`;
    const text = withTable("disputes", printed([...one, 7]));
    assert.deepEqual(complaints(text), []);
    assert.deepEqual(Object.values(figuresOf(text, "disputes")?.litigation ?? {}), [0, 0, 1, 0, 1]);
    assert.deepEqual(tableRules(withTable("disputes", printed([9, ...one]))), ["table/extra-cell"]);
  });

  it("is read as five figures and ten under headings of their own", () => {
    const five = "（一）行政复议\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n2\n1\n0\n0\n3";
    const ten = `（二）行政诉讼\n未经复议直接起诉\n复议后起诉\n${"结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n".repeat(2)}0\n0\n1\n0\n1\n0\n0\n0\n0\n0`;
    const text = withTable("disputes", `${five}\n${ten}`);
    assert.deepEqual(Object.values(figuresOf(text, "disputes")?.litigation ?? {}), [0, 0, 1, 0, 1]);
    assert.deepEqual(complaints(text), []);
  });

  it("keeps the place of a blank and of words among its figures", () => {
    const blank = withTable("disputes", [header, figures.replace("| 3 |", "|  |")].join("\n"));
    assert.deepEqual(tableRules(blank), ["table/blank-cell"]);
    assert.match(repaired(blank, "table/blank-cell").text, /\| 2 \| 1 \| 0 \| 0 \| 3 \|/);
    const words = withTable("disputes", [header, figures.replace("| 1 | 0 | 0 |", "| 无此情况 | 0 | 0 |")].join("\n"));
    assert.deepEqual(tableRules(words), ["table/cell-value"]);
  });
});

describe("table three", () => {
  const text = renderDraft({ layout: "pipeCells", figures: seededFigures(2) });

  for (const layout of ["pipes", "pipeCells", "tabCells", "markdown", "html", "tsv"])
    it(`is read where most of it, or the whole column of totals, is blank, in the layout ${layout}`, () => {
      const figures = zeroFigures();
      for (const key of ["received", "granted", "total"]) figures.applications[key] = [1, 0, 0, 0, 0, 0, 1];
      const sparse = renderDraft({ layout, figures, zero: "" });
      assert.deepEqual(Object.values(figuresOf(sparse, "applications")?.received ?? {}), [
        1,
        null,
        null,
        null,
        null,
        null,
        1,
      ]);
      assert.deepEqual(complaints(sparse), []);
      const full = renderDraft({ layout, figures: seededFigures(2) });
      const rows = service.read(full).reports[0]?.tables.applications?.rows ?? [];
      const noTotals = rows.reduceRight((text, { cells }) => {
        const total = cells?.at(-1);
        return total ? text.slice(0, total.span.start) + text.slice(total.span.end) : text;
      }, full);
      assert.notEqual(figuresOf(noTotals, "applications"), null);
      assert.deepEqual(complaints(noTotals), []);
    });

  it("reads blanks where every row has as many cells behind its label as there are columns", () => {
    const rows = tableText({ layout: "pipes" }, "applications").split("\n");
    const inner = rows.map((row) => {
      const [label, group, ...rest] = row.split(" | ");
      if (!/ \| 0 /.test(row)) return row;
      const labels = group === "0" ? [label] : [label, group];
      const lead = /^[1-8]\./.test(label ?? "") ? "| " : "";
      assert.ok(rest.length > 0);
      return `${lead}${labels.join(" | ")} |${"   |".repeat(6)} 0 |`;
    });
    const text = withTable("applications", inner.join("\n"));
    const { received } = figuresOf(text, "applications") ?? {};
    assert.deepEqual(received, [null, null, null, null, null, null, 0]);
    assert.deepEqual([...new Set(tableRules(text))], ["table/blank-cell"]);
  });

  it("does not place blanks that ran together with the room of merged cells", () => {
    const collapsed = text.replaceAll(/\n(\d+) \|(?:\n\d+ \|){5}\n(\d+) \|/g, "\n$1 |\n$2 |\n|||||||");
    assert.equal(figuresOf(collapsed, "applications"), null);
    assert.ok(complaints(collapsed).every((one) => !one.startsWith("table/")));
  });

  it("tells an extra zero from a page number, or says nothing of the row", () => {
    const row = "（二）部分公开（区分处理的，只计这一情形，不计其他情形）";
    const lines = renderDraft({ layout: "lines" })
      .replace(`${row}\n\n0`, `${row}\n\n1\n\n0`)
      .replace(/(?<=不计其他情形）\n\n1(?:\n\n0){6}\n\n)0/, "2");
    const rules = tableRules(lines);
    assert.ok(!rules.includes("table/column-total") && !rules.includes("table/suspect-cell"), rules.join(" "));
  });

  it("has a row （六）其他处理 left blank, one cell a line", () => {
    const figures = seededFigures(1, "2019");
    const draft = renderDraft({ figures, layout: "pipeCells" });
    const blank = draft.replace(/（六）其他处理 \|(?:\n\d+ \|){7}/, `（六）其他处理 |${"\n|".repeat(7)}`);
    assert.notEqual(blank, draft);
    assert.ok(!tableRules(blank).includes("table/missing-row"));
  });

  for (const word of ["未统计", "无此情况", "？", "abc"])
    it(`keeps the row whose cell says ${word}`, () => {
      for (const layout of ["pipes", "pipeCells", "lines", "tabCells", "html"]) {
        const draft = renderDraft({ layout, figures: seededFigures(2) });
        const cell = service.read(draft).reports[0]?.tables.applications?.rows.at(-2)?.cells?.[0];
        assert.ok(cell);
        const changed = draft.slice(0, cell.span.start) + word + draft.slice(cell.span.end);
        assert.deepEqual(
          complaints(changed).map((one) => one.split(":")[0]),
          ["table/cell-value"],
          layout,
        );
      }
    });

  it("says that a figure is too large to be one", () => {
    const draft = renderDraft({ layout: "pipes" });
    const changed = draft.replace("数量 | 0 |", "数量 | 99999999999999999999 |");
    assert.ok(tableRules(changed).includes("table/cell-value"));
  });
});

describe("what stands between and behind tables", () => {
  const layouts = ["pipeCells", "lines", "tabCells"];
  for (const layout of layouts)
    for (const words of ["无其他情况说明。", "本年度无相关情况。", "无", "/", "*", "注：数字由各股室核对。", "12条"])
      it(`${words} behind the tables of the layout ${layout} is no cell`, () => {
        const draft = renderDraft({ layout, figures: seededFigures(2) });
        const text = draft.replace(/\n(?=[三四五]、)/g, `\n${words}\n`);
        assert.deepEqual(
          tableRules(text).filter((rule) => rule !== "table/label"),
          tableRules(draft).filter((rule) => rule !== "table/label"),
        );
        assert.deepEqual(
          service.extract(service.read(text))[0]?.tables,
          service.extract(service.read(draft))[0]?.tables,
        );
      });

  for (const mark of ["-3-", "3/5", "·3·", "(3)", "〔3〕", "【3】"])
    it(`the page mark ${mark} in a cell of its own is no figure`, () => {
      for (const layout of layouts) {
        const draft = renderDraft({ layout, figures: seededFigures(2) });
        const cell = layout === "pipeCells" ? `${mark} |` : layout === "tabCells" ? `\t${mark}` : mark;
        const text = draft.replace(/(?<=\n)(?=\t?2\.重复申请)/, `${cell}\n`).replace(/\n(?=五、)/, `\n${cell}\n`);
        assert.deepEqual(
          service.extract(service.read(text))[0]?.tables,
          service.extract(service.read(draft))[0]?.tables,
          layout,
        );
      }
    });
});

describe("blanks spelt as entities", () => {
  for (const layout of ["pipes", "markdown", "tsv", "pipeCells", "html"])
    it(`are blank cells in the layout ${layout}`, () => {
      const draft = renderDraft({ layout, zero: "&nbsp;" });
      assert.deepEqual(complaints(draft), []);
      assert.ok(tableRules(draft).every((rule) => rule === "table/blank-cell"));
    });
});

describe("a table whose cells are parted by what no reader knows", () => {
  const kinds = ["disclosure", "applications", "disputes"] as const;
  const ofPipes = renderDraft({ ...zero, figures: seededFigures(5) });
  const partedBy = (mark: string): string => ofPipes.replace(/[ \t]*\|+[ \t|]*(?=\n)/g, "").replace(/ *\| */g, mark);

  for (const mark of [",", "，", ";", "；", "、", "/", "→", "$", "·"])
    it(`is there, and not read, with ${mark}`, () => {
      const text = partedBy(mark);
      assert.deepEqual(
        kinds.map((kind) => figuresOf(text, kind)),
        [null, null, null],
      );
      assert.deepEqual(complaints(text), []);
      assert.equal(tableRules(text).filter((rule) => rule === "table/unreadable").length, kinds.length);
    });

  it("is there where each cell is in quotation marks", () => {
    const text = ofPipes.replace(/^.*\|.*$/gm, (row) =>
      row
        .split("|")
        .map((cell) => `"${cell.trim()}"`)
        .join(","),
    );
    assert.deepEqual(complaints(text), []);
    assert.equal(tableRules(text).length, kinds.length);
  });

  it("is read where the mark is another vertical line", () => {
    for (const mark of ["¦", "┆", "┃"]) {
      const text = ofPipes.replaceAll("|", mark);
      assert.deepEqual(
        kinds.map((kind) => figuresOf(text, kind)),
        kinds.map((kind) => figuresOf(ofPipes, kind)),
      );
      assert.deepEqual(tableRules(text), []);
    }
  });

  it("is missing where sentences only name two of its rows", () => {
    const own = tableText(zero, "disclosure");
    const text = renderDraft(zero).replace(own, () => "行政许可 31\n行政处罚 4");
    assert.ok(findingsOf(text).findings.some(({ rule }) => rule === "structure/missing-table"));
  });
});
