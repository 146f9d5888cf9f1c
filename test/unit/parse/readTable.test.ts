import assert from "node:assert/strict";
import { cellAt, cellOf, type TableReading } from "../../../server/src/parse/tableReading";
import { traceOfTable } from "../../../server/src/parse/tableTrace";
import { linesOf, rowIn, tableForm, tableIn } from "./reading";

const disclosure = (lines: string[], form?: "2019" | "2021"): TableReading | null =>
  tableIn(lines.join("\n"), "disclosure", form);

const lines = [
  "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
  "| 规章 | 0 | 0 | 0 |",
  "| 行政规范性文件 | 2 | 1 | 9 |",
  "| 行政许可 | 31 |",
  "| 行政处罚 | 4 |",
  "| 行政强制 | 0 |",
  "| 行政事业性收费 | 1.5 |",
];

const labels = [
  "一、本年新收政府信息公开申请数量",
  "二、上年结转政府信息公开申请数量",
  "（一）予以公开",
  "（七）总计",
  "四、结转下年度继续办理",
];
const row = (label: string, figures: string): string => `| ${[label, ...figures.split(" ")].join(" | ")} |`;
const five = labels.map((label) => row(label, "1 0 0 0 0 0 1"));
const applications = (all: string[]): TableReading | null => tableIn(all.join("\n"));

describe("a statutory table", () => {
  it("has an entry for each row of the form, in the form's order", () => {
    const table = disclosure([...lines.slice(0, 1), ...lines.slice(1).reverse()]);
    assert.deepEqual(
      table?.rows.map(({ form }) => form.key),
      tableForm("disclosure").rows.map(({ key }) => key),
    );
    assert.deepEqual(
      ["rules", "normativeDocuments", "licensing", "fees"].map((key) => rowIn(table, key)),
      ["0 0 0", "2 1 9", "31", "1.5"],
    );
    assert.equal(rowIn(disclosure(lines.toSpliced(4, 1)), "penalties"), "absent");
  });

  it("tells where it is, where a row is, and where its label is", () => {
    const text = ["以下为统计表", "", ...lines, "", "注：以上为全年数字"].join("\n");
    const table = tableIn(text, "disclosure");
    const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    assert.ok(table);
    assert.equal(slice(table.span), lines.join("\n").slice(2, -2));
    const [, documents] = table.rows;
    assert.equal(slice(documents?.span ?? table.span), "行政规范性文件 | 2 | 1 | 9");
    assert.equal(slice(documents?.label ?? table.span), "行政规范性文件");
    assert.equal(documents?.labelText, "行政规范性文件");
    assert.equal(cellAt(table, "normativeDocuments", "repealed")?.value, 1);
    assert.equal(cellAt(table, "normativeDocuments", "decisions"), undefined);
    assert.equal(cellAt(table, "procurement", "amount"), undefined);
    assert.equal(documents && cellOf(documents, "inForce")?.text, "9");
  });

  it("is none of two labels, nor of labels without a figure unless they are most of its header", () => {
    assert.equal(disclosure(["规章 | 1 | 2 | 3 |", "行政许可 | 1 |"]), null);
    assert.notEqual(disclosure(["规章 | 1 | 2 | 3 |", "行政许可 | 1 |", "行政处罚 | 1 |"]), null);
    assert.equal(disclosure(["规章", "行政许可", "行政处罚", "行政强制", "信息内容"]), null);
    assert.notEqual(disclosure(["规章", "行政许可", "行政处罚", "行政强制", "信息内容", "行政事业性收费"]), null);
  });

  it("is read as the form that accounts for most of it, the preferred one where both do", () => {
    const old = [
      "| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |",
      "| 行政许可 | 3 | -1 | 9 |",
      "| 其他对外管理服务事项 | 3 | 0 | 9 |",
      "| 行政处罚 | 3 | 1 | 9 |",
    ];
    assert.equal(disclosure(old, "2021")?.form.form, "2019");
    assert.equal(disclosure(lines, "2019")?.form.form, "2021");
    const both = ["| 规章 | 0 | 0 | 0 |", "| 行政规范性文件 | 2 | 1 | 9 |", "| 行政许可 |", "| 行政处罚 |"];
    assert.equal(disclosure(both, "2019")?.form.form, "2019");
    assert.equal(disclosure(both, "2021")?.form.form, "2021");
  });

  it("is told by how many figures its rows have, where labels do not tell", () => {
    const names = ["行政许可", "行政处罚", "行政强制"];
    const formOf = (figures: string, preferred: "2019" | "2021"): string | undefined =>
      disclosure(
        names.map((name) => row(name, figures)),
        preferred,
      )?.form.form;
    assert.deepEqual([formOf("31", "2019"), formOf("31", "2021")], ["2021", "2021"]);
    assert.deepEqual([formOf("3 -1 9", "2019"), formOf("3 -1 9", "2021")], ["2019", "2019"]);
    assert.deepEqual([formOf("9 9 9", "2019"), formOf("9 9 9", "2021")], ["2019", "2021"], "merged, or three figures");
  });

  it("is read as the new form with merged figures in every place", () => {
    const wide = lines.map((line) =>
      line.split("|").length === 4 ? line.replace(/(\S+) \|$/, "$1 | $1 | $1 |") : line,
    );
    assert.equal(disclosure(wide, "2019")?.form.form, "2021");
    assert.equal(rowIn(disclosure(wide), "licensing"), "31");
  });
});

describe("a row whose label is none of the form's", () => {
  it("takes the place of the one missing between its neighbours, if faintly alike", () => {
    const renamed = lines.map((line) => line.replace("行政处罚", "行政上的罚没"));
    assert.equal(rowIn(disclosure(renamed), "penalties"), "4");
    const other = lines.map((line) => line.replace("行政处罚", "信访事项"));
    assert.equal(rowIn(disclosure(other), "penalties"), "absent");
  });

  it("takes a place in each gap, and several in one", () => {
    const renamed = lines.map((line) =>
      line.replace("行政处罚", "行政上的罚没").replace("行政强制", "行政上的强制").replace("规章", "规章制度"),
    );
    const table = disclosure(renamed);
    assert.deepEqual(
      ["rules", "penalties", "coercion"].map((key) => rowIn(table, key)),
      ["0 0 0", "4", "0"],
    );
    const gaps = disclosure(
      lines.map((line) => line.replace("行政许可", "行政上的许可").replace("行政强制", "行政上的强制")),
    );
    assert.deepEqual(
      ["licensing", "penalties", "coercion"].map((key) => rowIn(gaps, key)),
      ["31", "4", "0"],
    );
  });

  it("takes no place where two rows are missing", () => {
    const renamed = lines.map((line) => line.replace("行政处罚", "行政上的罚没")).toSpliced(5, 1);
    assert.equal(rowIn(disclosure(renamed), "penalties"), "absent");
    assert.equal(rowIn(disclosure(renamed), "fees"), "1.5");
  });

  it("takes the last place too, and no place a row printed elsewhere has", () => {
    const last = lines.map((line) => line.replace("行政事业性收费", "行政单位收费项目"));
    assert.equal(rowIn(disclosure(last), "fees"), "1.5");
    const moved = [
      ...lines.slice(0, 4),
      "| 行政上的罚没 | 7 |",
      "| 行政强制 | 0 |",
      "| 行政事业性收费 | 1.5 |",
      "| 行政处罚 | 4 |",
    ];
    assert.equal(rowIn(disclosure(moved), "penalties"), "4");
  });
});

describe("a row printed twice", () => {
  it("counts once, and is told where its figures differ", () => {
    const text = [...lines, "| 行政许可 | 32 |", "| 行政处罚 | 4 |"].join("\n");
    const table = tableIn(text, "disclosure");
    assert.equal(rowIn(table, "licensing"), "31");
    assert.deepEqual(
      table?.repeated.map(({ start, end }) => [start, text.slice(start, end)]),
      [[text.lastIndexOf("行政许可"), "行政许可"]],
    );
  });

  it("is the one that can be read", () => {
    const table = disclosure([...lines.slice(0, 3), "| 行政许可 | 3 | 1 |", ...lines.slice(3)]);
    assert.equal(rowIn(table, "licensing"), "31");
    assert.deepEqual(table?.repeated, []);
  });
});

describe("a damaged table", () => {
  it("does not believe a row that does not add up above one that is gone", () => {
    const damaged = five.with(1, row(labels[1] as string, "1 0 0 0 0 0 2"));
    assert.equal(rowIn(applications(damaged), "carriedOver"), "1 0 0 0 0 0 2");
    assert.equal(rowIn(applications(damaged.toSpliced(2, 1)), "carriedOver"), "unreadable");
    assert.equal(rowIn(applications(five.toSpliced(2, 1)), "carriedOver"), "1 0 0 0 0 0 1");
    const blank = five.with(1, row(labels[1] as string, "1  0 0 0 0 1"));
    assert.equal(rowIn(applications(blank), "carriedOver"), "1 _ 0 0 0 0 1");
    assert.equal(rowIn(applications(blank.toSpliced(2, 1)), "carriedOver"), "unreadable");
  });

  it("can be read with one row that cannot, or few of many", () => {
    const short = (...at: number[]): string[] =>
      five.map((line, index) => (at.includes(index) ? row(labels[index] as string, "1 0 1") : line));
    assert.equal(applications(short(0))?.readable, true);
    assert.equal(applications(short(0, 3))?.readable, false);
    assert.equal(applications(short(0, 1, 2, 3, 4))?.readable, false);
    const form = tableForm("applications").rows.map(({ label }) => label);
    const first = (count: number): string[] =>
      form.slice(0, count).map((label, at) => row(label, at < 2 ? "1 0 1" : "1 0 0 0 0 0 1"));
    assert.deepEqual([applications(first(7))?.readable, applications(first(8))?.readable], [false, true]);
  });

  it("can be read where only one row is there, and not where only its header is", () => {
    assert.equal(disclosure(lines.slice(0, 2))?.readable, true);
    const header = applications(["| 申请人情况 |", "| 自然人 | 法人或其他组织 | 商业企业 | 科研机构 | 社会公益组织 |"]);
    assert.equal(header?.readable, false);
  });

  it("is not read where lines that say the same as the line above were taken out", () => {
    const line = (label: string, figures: string): string[] => [label, ...figures.split(" ")];
    const zeros = labels.flatMap((label) => line(label, "1 0 0 0 0 0 1"));
    assert.equal(applications(zeros)?.readable, true);
    assert.equal(applications(zeros.filter((one, at) => one !== zeros[at - 1]))?.readable, false);
    const oneShort = [
      ...line(labels[0] as string, "1 0 1"),
      ...labels.slice(1).flatMap((label) => line(label, "1 2 3 4 5 6 21")),
    ];
    assert.equal(applications(oneShort)?.readable, false);
    assert.equal(applications(oneShort.with(-1, "6"))?.readable, true);
    const piped = oneShort.map((cell) => `${cell} |`);
    assert.equal(applications(piped)?.readable, false);
    assert.equal(applications(piped.with(-2, "|"))?.readable, true, "a blank cell would have been taken out too");
  });

  it("keeps what is printed of a row that cannot be read", () => {
    const table = applications(five.with(0, row(labels[0] as string, "1 0 1")));
    assert.deepEqual(
      table?.rows[0]?.printed.map(({ value }) => value),
      [1, 0, 1],
    );
    assert.equal(rowIn(table, "received"), "missing-cells");
    assert.equal(
      rowIn(applications(five.with(0, row(labels[0] as string, "1 0 0 0 0 0 1 1 1"))), "received"),
      "extra-cells",
    );
  });

  it("joins the digits of one figure printed in two cells, and says where", () => {
    const text = five.with(0, row(labels[0] as string, "1 2 0 0 0 0 0 12")).join("\n");
    const [received] = tableIn(text)?.rows ?? [];
    assert.deepEqual(
      received?.cells?.map(({ value }) => value),
      [12, 0, 0, 0, 0, 0, 12],
    );
    const { span, value, column } = received?.split ?? assert.fail("a split");
    assert.deepEqual([text.slice(span.start, span.end), value, column], ["1 | 2", 12, 0]);
    assert.deepEqual(received?.cells?.[0]?.span, span);
  });
});

describe("the trace of a table whose cells cannot be told apart", () => {
  function trace(all: string[], id: "disclosure" | "applications" | "disputes"): string | null {
    const text = all.join("\n");
    const view = linesOf(text);
    const found = traceOfTable(view, { first: 0, last: view.count }, tableForm(id));
    assert.ok(
      found === null || (!found.readable && found.layout === "lines" && found.rows.every(({ present }) => !present)),
    );
    return found && text.slice(found.span.start, found.span.end);
  }

  const rows = ["规章,0,0,0", "行政规范性文件，2，1，9", "行政许可:31"];

  it("are three rows with figures, from the first to the last", () => {
    assert.equal(trace(["情况如下", ...rows, "特此说明"], "disclosure"), rows.join("\n"));
    assert.equal(trace(rows.slice(0, 2), "disclosure"), null);
    assert.equal(trace([...rows.slice(0, 2), rows[0] as string], "disclosure"), null, "a row twice is one");
  });

  it("are no rows with words behind their figures, or without figures", () => {
    assert.equal(trace([...rows.slice(0, 2), "行政许可31件"], "disclosure"), null);
    assert.equal(trace([...rows.slice(0, 2), "行政许可无"], "disclosure"), null);
    assert.equal(trace([...rows.slice(0, 2), "行政检查,31"], "disclosure"), null);
  });

  it("may have labels of groups to the left", () => {
    const grouped = ["答复情况→2.重复申请→0→1", "三、本年度办理结果→（一）予以公开→0→1", "（七）总计→0→1"];
    assert.equal(trace(grouped, "applications"), grouped.join("\n"));
  });

  it("is a line of as many figures as table four has", () => {
    const figures = Array.from({ length: 15 }, (_, at) => at);
    assert.equal(trace(["复议", figures.join(",")], "disputes"), figures.join(","));
    assert.equal(trace([figures.slice(1).join(",")], "disputes"), null);
    assert.equal(trace([`共${figures.join(",")}`], "disputes"), null);
  });

  it("is not looked for in lines longer than any row", () => {
    assert.equal(
      trace(
        rows.map((line) => line.replace(/(?=\d)/, " ".repeat(200))),
        "disclosure",
      ),
      null,
    );
  });
});
