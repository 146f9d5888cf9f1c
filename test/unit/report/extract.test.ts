import assert from "node:assert/strict";
import type { Extract } from "../../../server/src/report/extract";
import { renderDraft } from "../../corpus/draft";
import { seededFigures } from "../../corpus/figures";
import { changed, withoutLines, withRows } from "../printed";
import { service } from "../support";

const draft = renderDraft({ layout: "pipes" });

function extractOf(text: string): Extract {
  return service.extract(service.read(text))[0] ?? assert.fail("no report");
}

describe("the extract of a draft", () => {
  it("names title, body, year, form and sections", () => {
    const { tables, ...head } = extractOf(draft);
    assert.deepEqual(head, {
      title: "云溪县青禾镇2024年政府信息公开工作年度报告",
      unit: "云溪县青禾镇",
      year: 2024,
      form: "2021",
      sections: ["overview", "disclosure", "applications", "disputes", "problems", "other"],
    });
  });

  it("gives table two by column, tables three and four in the order of their columns", () => {
    const figures = withRows(
      withRows(draft, "disclosure", { normativeDocuments: "4 1 20", fees: "12.5" }),
      "disputes",
      {
        litigation: "1 0 0 2 3",
      },
    );
    const { disclosure, disputes } = extractOf(figures).tables;
    assert.deepEqual(disclosure?.normativeDocuments, { issued: 4, repealed: 1, inForce: 20 });
    assert.deepEqual(disclosure?.fees, { amount: 12.5 });
    assert.deepEqual(disputes, {
      reconsideration: [0, 0, 0, 0, 0],
      litigation: [1, 0, 0, 2, 3],
      litigationAfterReconsideration: [0, 0, 0, 0, 0],
    });
  });

  it("tells what is not given from nothing", () => {
    const { applications, disclosure } = extractOf(
      withRows(withRows(draft, "applications", { granted: "· - 0 未统计 3件 0 ·" }), "disclosure", { rules: "· / 0" }),
    ).tables;
    assert.deepEqual(applications?.granted, [null, null, 0, null, 3, 0, null]);
    assert.deepEqual(disclosure?.rules, { issued: null, repealed: null, inForce: 0 });
  });

  it("gives null in every place of a row that is lost", () => {
    const { applications, disclosure } = extractOf(withoutLines(draft, /重复申请|行政许可/)).tables;
    assert.deepEqual(applications?.["unprocessed.repeated"], Array(7).fill(null));
    assert.deepEqual(disclosure?.licensing, { decisions: null });
  });

  it("has null for a table that is absent or cannot be read", () => {
    const without = changed(draft, /行政复议 \| 行政诉讼[\s\S]*?(?=\n五、)/, "");
    assert.equal(extractOf(without).tables.disputes, null);
    const commas = draft.replace(/一、本年新收[\s\S]*结转下年度.*/, (table) => table.replaceAll(" | ", "，"));
    assert.equal(extractOf(commas).tables.applications, null);
    const emptied = withoutLines(draft, /^(?:规章|行政|信息内容)/);
    assert.equal(extractOf(emptied).tables.disclosure, null);
  });

  it("lists the sections found, in the order of the form", () => {
    const moved = changed(withoutLines(draft, /^二、/), /(五、[\s\S]*?)(六、[\s\S]*)/, "");
    assert.deepEqual(extractOf(moved).sections, ["overview", "applications", "disputes"]);
  });

  it("names the form that is printed, not the one the year wants", () => {
    const late = renderDraft({ layout: "pipes", figures: seededFigures(3, "2019"), year: 2023 });
    const { form, year, tables } = extractOf(late);
    assert.deepEqual([form, year], ["2019", 2023]);
    assert.deepEqual(Object.keys(tables.disclosure?.procurement ?? {}), ["projects", "amount"]);
    assert.ok(tables.applications?.other);
    assert.equal(extractOf(changed(late, /第二十条第（一）项[\s\S]*?(?=\n三、)/, "")).form, "2021");
  });

  it("has the single row of other handling where a draft prints it", () => {
    const older = withRows(renderDraft({ layout: "pipes", figures: seededFigures(3, "2019") }), "applications", {
      other: "0 0 0 0 0 1 1",
    });
    const { applications } = extractOf(older).tables;
    assert.deepEqual(applications?.other, [0, 0, 0, 0, 0, 1, 1]);
    assert.equal(applications?.["other.rest"], undefined);
  });

  it("is one for each report of a file, and none of another document", () => {
    assert.deepEqual(
      service.extract(service.read(`${draft}\n${draft.replaceAll("2024", "2023")}`)).map(({ year }) => year),
      [2024, 2023],
    );
    assert.deepEqual(service.extract(service.read("采购合同\n\n一、标的\n二、价款\n")), []);
  });
});
