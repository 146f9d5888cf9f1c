import assert from "node:assert/strict";
import { figureCount, forms, tableForms } from "../../../server/src/form/forms";
import type { HeaderCell, IdentityForm, RowForm, TableForm, TableId } from "../../../server/src/form/types";

const [form2019, form2021] = forms as [(typeof forms)[0], (typeof forms)[0]];
const every = forms.flatMap(({ tables }) => Object.values(tables));

function rowOf(table: TableForm, key: string): RowForm {
  const row = table.rows.find((one) => one.key === key);
  assert.ok(row, key);
  return row;
}

function identityOf(table: TableForm, rule: IdentityForm["rule"]): IdentityForm {
  const found = table.identities.filter((one) => one.rule === rule);
  assert.equal(found.length, 1, rule);
  return found[0] as IdentityForm;
}

/** Table three as the form prints it: key, label, and the articles a row rests on. */
const lines = `
received | 一、本年新收政府信息公开申请数量 | 27-31
carriedOver | 二、上年结转政府信息公开申请数量 | 33
granted | （一）予以公开 | 36(1)(2)
partlyGranted | （二）部分公开（区分处理的，只计这一情形，不计其他情形） | 37
refused.stateSecret | 1.属于国家秘密 | 14
refused.prohibitedByLaw | 2.其他法律行政法规禁止公开 | 14
refused.security | 3.危及“三安全一稳定” | 14
refused.thirdParty | 4.保护第三方合法权益 | 15, 32
refused.internalAffairs | 5.属于三类内部事务信息 | 16 ¶1
refused.process | 6.属于四类过程性信息 | 16 ¶2
refused.enforcementFile | 7.属于行政执法案卷 | 16 ¶2
refused.adminQuery | 8.属于行政查询事项 | 36(7)
unavailable.notHeld | 1.本机关不掌握相关政府信息 | 36(4)(5)
unavailable.needsCreation | 2.没有现成信息需要另行制作 | 38
unavailable.unclear | 3.补正后申请内容仍不明确 | 30
unprocessed.complaint | 1.信访举报投诉类申请 | 39 ¶1
unprocessed.repeated | 2.重复申请 | 36(6)
unprocessed.publication | 3.要求提供公开出版物 | 39 ¶2
unprocessed.excessive | 4.无正当理由大量反复申请 | 35
unprocessed.reconfirm | 5.要求行政机关确认或重新出具已获取信息 |
other.uncorrected | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 30
other.unpaid | 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 42; 国办函〔2020〕109号
other.rest | 3.其他 |
total | （七）总计 |
carriedForward | 四、结转下年度继续办理 | 33`
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((part) => part.trim()) as [key: string, label: string, articles: string]);
const keys = lines.map(([key]) => key);
const outcomes = keys.slice(2, -5);
const others = keys.slice(-5, -2);

describe("table three", () => {
  const { applications } = form2021.tables;

  it("has 25 rows of seven figures, each resting on its articles", () => {
    assert.deepEqual(
      applications.rows.map(({ key, label, articles }) => [key, label, articles]),
      lines,
    );
    assert.equal(figureCount(applications), 175);
  });

  it("had one row for what was handled otherwise before 2021", () => {
    const { rows } = form2019.tables.applications;
    assert.deepEqual(
      rows.map(({ key }) => key),
      ["received", "carriedOver", ...outcomes, "other", "total", "carriedForward"],
    );
    assert.equal(rows.find(({ key }) => key === "other")?.label, "（六）其他处理");
    assert.equal(figureCount(form2019.tables.applications), 161);
  });

  it("counts one natural and five kinds of legal persons, and all of them", () => {
    const { columns } = rowOf(applications, "received");
    assert.deepEqual(
      columns.map(({ label }) => label),
      ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"],
    );
    assert.deepEqual(
      columns.map(({ key, group }) => [key, group ?? ""]),
      [
        ["naturalPersons", ""],
        ["businesses", "法人或其他组织"],
        ["researchInstitutions", "法人或其他组织"],
        ["socialOrganizations", "法人或其他组织"],
        ["legalServices", "法人或其他组织"],
        ["others", "法人或其他组织"],
        ["total", ""],
      ],
    );
    for (const row of applications.rows) assert.equal(row.columns, columns);
  });

  it("has the items of an outcome in its group", () => {
    const groups = { refused: "（三）不予公开", unavailable: "（四）无法提供", unprocessed: "（五）不予处理" };
    for (const { key, groups: own } of applications.rows) {
      const kind = key.split(".")[0] as keyof typeof groups;
      if (!key.includes(".")) assert.ok(own.length <= 1, key);
      else assert.deepEqual(own, ["三、本年度办理结果", groups[kind] ?? "（六）其他处理"]);
    }
    for (const key of ["received", "carriedOver", "carriedForward"])
      assert.deepEqual(rowOf(applications, key).groups, []);
  });

  it("has a header of three rows, its corner saying how the rows balance", () => {
    assert.deepEqual(
      applications.header.map((row) => row.map(({ label }) => label)),
      [
        ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况"],
        ["自然人", "法人或其他组织", "总计"],
        ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
      ],
    );
  });

  it("has for a total the sum of the six columns before it, in every row", () => {
    const { across, left, right, total } = identityOf(applications, "table/row-total");
    assert.equal(across, "columns");
    assert.deepEqual(
      left,
      applications.rows[0]?.columns.slice(0, 6).map(({ key }) => key),
    );
    assert.deepEqual([right, total], [["total"], "total"]);
  });

  it("has for outcomes the sum of all rows of outcomes, in every column", () => {
    for (const [table, last] of [
      [applications, others],
      [form2019.tables.applications, ["other"]],
    ] as const) {
      const { across, left, right, total } = identityOf(table, "table/column-total");
      assert.equal(across, "rows");
      assert.deepEqual(left, [...outcomes, ...last]);
      assert.deepEqual([right, total], [["total"], "total"]);
    }
  });

  it("balances what came in with what was done and what is left", () => {
    const balance = identityOf(applications, "table/balance");
    assert.equal(balance.across, "rows");
    assert.deepEqual(balance.left, ["received", "carriedOver"]);
    assert.deepEqual(balance.right, ["total", "carriedForward"]);
    assert.equal(balance.total, "carriedForward");
  });
});

describe("table four", () => {
  const { disputes } = form2021.tables;

  it("has three blocks of five figures, the same in both forms", () => {
    assert.deepEqual(
      disputes.rows.map(({ key, groups, label }) => [key, groups.join(), label]),
      [
        ["reconsideration", "", "行政复议"],
        ["litigation", "行政诉讼", "未经复议直接起诉"],
        ["litigationAfterReconsideration", "行政诉讼", "复议后起诉"],
      ],
    );
    for (const row of disputes.rows)
      assert.deepEqual(
        row.columns.map(({ label }) => label),
        ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"],
      );
    assert.equal(figureCount(disputes), 15);
    const { form, ...other } = form2019.tables.disputes;
    assert.deepEqual({ ...other, form: "2021" }, disputes);
    assert.equal(form, "2019");
  });

  it("has for a total the sum of the four results", () => {
    const { across, left, total } = identityOf(disputes, "table/dispute-total");
    assert.equal(across, "columns");
    assert.deepEqual(left, ["upheld", "corrected", "otherResult", "pending"]);
    assert.equal(total, "total");
    assert.equal(disputes.identities.length, 1);
  });
});

describe("every table of every form", () => {
  for (const table of every) {
    const name = `${table.id} of ${table.form}`;
    const columns = new Set(table.rows.flatMap((row) => row.columns.map(({ key }) => key)));

    it(`${name} has keys that tell its rows, and the columns of a row, apart`, () => {
      assert.equal(new Set(table.rows.map(({ key }) => key)).size, table.rows.length);
      for (const row of table.rows) assert.equal(new Set(row.columns.map(({ key }) => key)).size, row.columns.length);
    });

    it(`${name} names in its identities only what it has, and nothing on both sides`, () => {
      const rows = new Set(table.rows.map(({ key }) => key));
      for (const { across, left, right, total } of table.identities) {
        const known = across === "columns" ? columns : rows;
        for (const term of [...left, ...right]) assert.ok(known.has(term), term);
        assert.equal(new Set([...left, ...right]).size, left.length + right.length);
        assert.ok(right.includes(total), "a breach is reported at a term of the right side");
      }
    });

    it(`${name} has a header whose cells fill its rectangle once`, () => {
      const width = (row: readonly HeaderCell[]): number => row.reduce((sum, { columns: own = 1 }) => sum + own, 0);
      const hanging = table.header.map((row) => row.map(({ rows = 1, columns: own = 1 }) => [rows, own] as const));
      const wide = table.header.map((row, at) => {
        const above = hanging.slice(0, at).flatMap((cells, from) => cells.filter(([rows]) => from + rows > at));
        return width(row) + above.reduce((sum, [, own]) => sum + own, 0);
      });
      assert.ok(new Set(wide).size <= 1, wide.join());
    });

    it(`${name} stands in the section of its name`, () => {
      const section = form2021.sections.find(({ table: own }) => own === table.id);
      assert.equal(section?.id, table.section);
      assert.match(table.name.zh, new RegExp(`^${table.short.zh}（${section?.heading}）$`));
      assert.equal(table.name.en, `${table.short.en} (${section?.heading})`);
      assert.equal(table.short.en, `Table ${section?.number}`);
    });
  }

  it("comes newest first where a table is looked for in all of them", () => {
    for (const id of ["disclosure", "applications", "disputes"] as TableId[])
      assert.deepEqual(
        tableForms(id).map(({ form }) => form),
        ["2021", "2019"],
      );
  });
});
