import assert from "node:assert/strict";
import { documentSymbols, type OutlineSymbol } from "../../../server/src/language/symbols";
import { sayIn } from "../../../server/src/rules/finding";
import { headingStyles, renderDraft } from "../../corpus/draft";
import { at, changed, withoutLines, withRows } from "../printed";
import { service } from "../support";

const draft = renderDraft({ layout: "pipes" });

function outline(text: string, locale: "zh-cn" | "en" = "zh-cn"): OutlineSymbol[] {
  return documentSymbols(service.read(text), sayIn(locale));
}

function childrenOf(symbols: readonly OutlineSymbol[], name: string): OutlineSymbol[] {
  return symbols.find((one) => one.name.includes(name))?.children ?? assert.fail(`no ${name}`);
}

/** The table of a section, and how it is described. */
function tableIn(text: string, section: string, locale: "zh-cn" | "en" = "zh-cn"): OutlineSymbol | undefined {
  return childrenOf(outline(text, locale), section).find(({ kind }) => kind === "table");
}

describe("the outline", () => {
  it("lists the sections by the form's headings, however they are printed", () => {
    const text = renderDraft({ headings: "older" });
    const symbols = outline(text);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      headingStyles.plain,
    );
    assert.equal(at(text, symbols[3]?.selection), "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况");
    assert.ok(symbols.every(({ kind, detail }) => kind === "section" && detail === ""));
  });

  it("lists the aspects of section one by their own words", () => {
    const aspects = childrenOf(outline(draft), "总体情况");
    assert.deepEqual(
      aspects.map(({ kind, name }) => `${kind} ${name}`),
      ["主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"].map((name) => `aspect ${name}`),
    );
    assert.equal(at(draft, aspects[1]?.selection), "（二）依申请公开");
    assert.match(at(draft, aspects[1]?.range), /^（二）依申请公开\n登记、[^（]*\n$/);
  });

  it("lists a table's rows with their totals, or their only or first figure", () => {
    const text = withRows(
      withRows(draft, "applications", { received: "2 1 0 0 0 0 3", carriedOver: "· · · · · · ·" }),
      "disclosure",
      { normativeDocuments: "4 1 20", fees: "3.5" },
    );
    const rowsOf = (section: string): [string, string][] =>
      tableIn(text, section)?.children.map(({ name, detail }) => [name, detail]) ?? [];
    assert.deepEqual(rowsOf("收到").slice(0, 3), [
      ["一、本年新收政府信息公开申请数量", "3"],
      ["二、上年结转政府信息公开申请数量", ""],
      ["（一）予以公开", "0"],
    ]);
    assert.deepEqual(rowsOf("主动公开"), [
      ["规章", "0"],
      ["行政规范性文件", "4"],
      ["行政许可", "0"],
      ["行政处罚", "0"],
      ["行政强制", "0"],
      ["行政事业性收费", "3.5"],
    ]);
    assert.deepEqual(
      rowsOf("复议").map(([name]) => name),
      ["行政复议", "行政诉讼 未经复议直接起诉", "行政诉讼 复议后起诉"],
    );
  });

  it("selects the label of a row, and its figures where it has none", () => {
    const [row] = tableIn(draft, "收到")?.children ?? [];
    assert.equal(row?.kind, "row");
    assert.equal(at(draft, row?.selection), "一、本年新收政府信息公开申请数量");
    assert.match(at(draft, row?.range), /^一、本年新收政府信息公开申请数量( \| 0){7}[ |]*$/);
    assert.equal(at(draft, tableIn(draft, "复议")?.children[0]?.selection), "0 | 0 | 0 | 0 | 0");
  });

  it("leaves out a row that is not printed", () => {
    assert.equal(tableIn(withoutLines(draft, /重复申请/), "收到")?.children.length, 24);
  });

  const details: [what: string, text: string, section: string, zh: string, en: string][] = [
    ["adds up", draft, "收到", "勾稽相符", "adds up"],
    ["has nothing to add up", draft, "主动公开", "", ""],
    [
      "has broken identities",
      withRows(draft, "applications", { granted: "1 0 0 0 0 0 0" }),
      "收到",
      "2 处不符",
      "2 identities broken",
    ],
    [
      "cannot be read",
      changed(draft, /^0 \| 0.*$/m, "0，0，0，0，0，0，0，0，0，0，0，0，0，0，0"),
      "复议",
      "无法读出",
      "not readable",
    ],
  ];
  for (const [what, text, section, zh, en] of details)
    it(`says of a table that it ${what}`, () => {
      assert.deepEqual([tableIn(text, section)?.name.slice(0, 1), tableIn(text, section)?.detail], ["表", zh]);
      assert.deepEqual(
        [tableIn(text, section, "en")?.name.slice(0, 5), tableIn(text, section, "en")?.detail],
        ["Table", en],
      );
    });

  it("says that a section lacks its table", () => {
    const text = changed(draft, /^行政复议 \|[\s\S]*?(?=\n+五、)/m, "");
    assert.equal(outline(text)[3]?.detail, "缺表");
    assert.equal(outline(text, "en")[3]?.detail, "no table");
  });

  it("does not nest a table that stands elsewhere", () => {
    const [table = ""] = /^行政复议 \|[\s\S]*?(?=\n+五、)/m.exec(draft) ?? [];
    const moved = changed(changed(draft, table, ""), "六、其他需要报告的事项\n", `六、其他需要报告的事项\n${table}\n`);
    assert.deepEqual([outline(moved)[3]?.children, outline(moved)[3]?.detail], [[], ""]);
  });

  it("encloses every entry in the one above it", () => {
    for (const layout of ["pipes", "lines", "html", "oneLine"]) {
      const check = (one: OutlineSymbol): void => {
        assert.ok(one.selection.start >= one.range.start && one.selection.end <= one.range.end, one.name);
        for (const child of one.children) {
          assert.ok(child.range.start >= one.range.start && child.range.end <= one.range.end, child.name);
          check(child);
        }
      };
      outline(renderDraft({ layout })).forEach(check);
    }
  });

  it("puts the sections of several reports under their titles, or what else names them", () => {
    const untitled = changed(draft, /^.*\n/, "").replace(/云溪县青禾镇(?:人民政府)?/g, "松川市林业局");
    const text = `${draft}\n${untitled}`;
    const [first, second] = outline(text);
    assert.deepEqual([first?.name, first?.kind, first?.children.length], [draft.split("\n")[0], "report", 6]);
    assert.equal(second?.name, "松川市林业局");
    assert.deepEqual(second?.selection, { start: second?.range.start, end: second?.range.start });
    const nameless = headingStyles.plain.join("\n无。\n");
    assert.deepEqual(
      [outline(`${nameless}\n${nameless}`)[1]?.name, outline(`${nameless}\n${nameless}`, "en")[1]?.name],
      ["（没有标题的报告）", "(report without a title)"],
    );
  });

  it("is empty for another document", () => assert.deepEqual(outline("会议纪要\n一、议题\n"), []));
});

describe("what can be folded", () => {
  const folded = (text: string): string[] => service.folding(service.read(text)).map((span) => at(text, span));

  it("are sections, aspects and tables, without the empty lines behind them", () => {
    const found = folded(draft);
    assert.equal(found.length, 6 + 5 + 3);
    assert.ok(found.every((text) => text === text.trimEnd()));
    assert.deepEqual(
      found.filter((text) => /^[一二三四五六]、/.test(text)).map((text) => text.split("\n")[0]),
      headingStyles.plain,
    );
    assert.ok(found.some((text) => /^（三）政府信息管理\n先审后发.*\n?.*更新。$/.test(text)));
    assert.ok(found.some((text) => /^行政复议 \|[^四五]*0$/.test(text)));
  });

  it("are those of every report, and none of another document", () => {
    assert.equal(folded(`${draft}\n${draft}`).length, 28);
    assert.deepEqual(folded("会议纪要\n一、议题\n"), []);
  });
});
