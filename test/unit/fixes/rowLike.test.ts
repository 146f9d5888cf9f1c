import assert from "node:assert/strict";
import { renderDraft, tableText } from "../../corpus/draft";
import { type Figures, seededFigures, zeroFigures } from "../../corpus/figures";
import { gridsOf, laidOut } from "../../corpus/grid";
import { complaints, repaired, service } from "../support";

const figures = seededFigures(7);

/** A draft whose table three is printed row by row, merged cells once and empty below and beside. */
function draft(print: (row: string[]) => string, shown: Figures = figures, zero = "0"): string {
  const grid = gridsOf(shown, (figure) => (figure === 0 ? zero : String(figure))).applications;
  const table = laidOut(grid).map((line) => print(line.map((cell) => cell?.text ?? "")));
  return renderDraft({ figures: shown }).replace(tableText({ figures: shown }, "applications"), () => table.join("\n"));
}

const layouts: [string, (row: string[]) => string][] = [
  ["a grid of tabs", (row) => row.join("\t")],
  ["a grid of tabs, one of them behind every row", (row) => `${row.join("\t")}\t`],
  ["a grid of pipes", (row) => `| ${row.join(" | ")} |`],
  ["a tight grid of pipes", (row) => `|${row.join("|")}|`],
];

describe("a row that was lost", () => {
  for (const [name, print] of layouts)
    for (const label of ["4.保护第三方合法权益", "二、上年结转政府信息公开申请数量", "（七）总计"])
      it(`comes back as it was, with the empty cells beside its label, in ${name}: ${label}`, () => {
        const text = draft(print);
        const lost = text.replace(new RegExp(`\\n[^\\n]*${label}[^\\n]*(?=\\n)`), "");
        assert.notEqual(lost, text);
        assert.equal(repaired(lost, "table/missing-row").text, text);
      });

  it("comes back below a line of half a megabyte, which is not searched from each of its characters", () => {
    const print = (row: string[]): string => `| ${row.join(" | ")} |`;
    const text = draft(print).replace("\n", `\n${"镇".repeat(500_000)}\n`);
    const lost = text.replace(/\n[^\n]*4\.保护第三方合法权益[^\n]*(?=\n)/, "");
    assert.ok(repaired(lost, "table/missing-row").text === text);
  });

  for (const parts of ["\t", " | "])
    it(`comes back in its place where rows run on in one line, parted by ${JSON.stringify(parts)}`, () => {
      const printed = draft((row) => row.flatMap((cell) => cell || []).join(parts)).split("\n");
      const at = printed.findIndex((line) => line.startsWith("（本列"));
      const end = printed.findIndex((line) => line.startsWith("四、结转"));
      const line = printed.slice(at, end + 1).join(parts);
      const text = [...printed.slice(0, at), line, ...printed.slice(end + 1)].join("\n");
      const cells = line.split(parts);
      for (const label of ["4.保护第三方合法权益", "四、结转下年度继续办理"]) {
        const lost = cells.indexOf(label);
        const short = text.replace(line, () => [...cells.slice(0, lost), ...cells.slice(lost + 8)].join(parts));
        assert.equal(repaired(short, "table/missing-row").text, text);
      }
    });

  it("comes back with the label of its group, where all of the group was lost", () => {
    const text = draft((row) => row.join("\t"));
    const lost = text.replace(/\n\t（四）无法提供[^\n]*\n\t\t2[^\n]*\n\t\t3[^\n]*/, "");
    const { text: after } = repaired(lost, "table/missing-row");
    assert.match(after, /\n\t（四）无法提供\t1\.本机关不掌握相关政府信息(?:\t0){7}\n\t\t2\.没有现成[^\t]*(?:\t0){7}\n/);
  });

  it("leaves the rows with blank cells what they were", () => {
    const sparse = zeroFigures();
    for (const key of ["received", "granted", "total"]) sparse.applications[key] = [0, 2, 0, 1, 0, 0, 3];
    const text = draft((row) => row.join("\t"), sparse, "");
    const lost = text.replace(/\n\t\t2\.重复申请[^\n]*/, "");
    const { text: after } = repaired(lost, "table/missing-row");
    const before = service.extract(service.read(lost))[0]?.tables.applications;
    const now = service.extract(service.read(after))[0]?.tables.applications;
    assert.deepEqual({ ...now, "unprocessed.repeated": null }, { ...before, "unprocessed.repeated": null });
    assert.deepEqual(complaints(after), []);
  });
});

describe("cells that a row lacks", () => {
  it("are put beside those left blank, not in their places", () => {
    const own = figures.applications["unprocessed.complaint"] ?? [];
    const printed = own.map((figure) => (figure === 0 ? "" : String(figure)));
    const text = draft((cells) => cells.filter((cell) => cell !== "").join("\t"));
    const line = /(?<=1\.信访举报投诉类申请)[^\n]*/;
    const lost = text.replace(line, `\t${printed.slice(0, -1).join("\t")}`);
    const { text: after } = repaired(lost, "table/missing-cell");
    assert.equal(after, text.replace(line, `\t${printed.join("\t")}`));
  });
});

describe("blank cells that are filled", () => {
  it("leave the other rows of a table of unequal rows what they were", () => {
    const rows = [
      "第二十条第（一）项",
      "信息内容\t本年制发件数\t本年废止件数\t现行有效件数",
      "规章\t\t\t",
      "行政规范性文件\t\t\t26",
      "第二十条第（五）项",
      "信息内容\t本年处理决定数量",
      "行政许可\t",
      "第二十条第（六）项",
      "信息内容\t本年处理决定数量",
      "行政处罚\t",
      "行政强制\t",
      "第二十条第（八）项",
      "信息内容\t本年收费金额（单位：万元）",
      "行政事业性收费\t0.12",
    ];
    const text = renderDraft().replace(tableText({}, "disclosure"), () => rows.join("\n"));
    const { text: after } = repaired(text, "table/blank-cell");
    assert.equal(after, text.replace("规章\t\t\t", "规章\t0\t0\t0"));
    const tables = service.extract(service.read(after))[0]?.tables.disclosure as unknown as Record<string, unknown>;
    assert.deepEqual(tables.normativeDocuments, { issued: null, repealed: null, inForce: 26 });
    assert.deepEqual(complaints(after), []);
  });
});
