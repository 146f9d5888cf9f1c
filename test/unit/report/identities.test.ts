import assert from "node:assert/strict";
import { checkIdentities, type Identity } from "../../../server/src/report/identities";
import { renderDraft } from "../../corpus/draft";
import { tableOf, withRows } from "../printed";

const zeros = renderDraft({ layout: "pipes" });
const drafts = {
  applications: (rows: Record<string, string>) => withRows(zeros, "applications", rows),
  disputes: (reconsideration: string) => withRows(zeros, "disputes", { reconsideration }),
};

/** The identities of table four's first row, and of table three those that do not hold. */
function ofReconsideration(cells: string): Identity | undefined {
  const { identities } = checkIdentities(tableOf(drafts.disputes(cells), "disputes"));
  return identities.find(({ terms }) => terms[0]?.row.key === "reconsideration");
}

/** `rule@row.column: left/right` of what is broken, the place being that of the total. */
function broken(rows: Record<string, string>): string[] {
  const { identities } = checkIdentities(tableOf(drafts.applications(rows), "applications"));
  return identities.filter(({ state }) => state === "broken").map(told);
}

function told({ form, left, right, total: { row, column } }: Identity): string {
  return `${form.rule.slice("table/".length)}@${row.key}.${row.columns[column]?.key}: ${left}/${right}`;
}

/** The clusters: how many identities each holds, and its correction. */
function clusters(rows: Record<string, string>): [number, string | null][] {
  return checkIdentities(tableOf(drafts.applications(rows), "applications")).clusters.map(({ broken, correction }) => [
    broken.length,
    correction && `${correction.row.key}.${correction.row.columns[correction.column]?.key} = ${correction.value}`,
  ]);
}

describe("the identities of a table", () => {
  it("are 25 row totals, 7 column totals and 7 balances in table three, 3 totals in table four, none in table two", () => {
    const counts = (id: "disclosure" | "applications" | "disputes"): Record<string, number> => {
      const found: Record<string, number> = {};
      for (const { form } of checkIdentities(tableOf(zeros, id)).identities)
        found[form.rule] = (found[form.rule] ?? 0) + 1;
      return found;
    };
    assert.deepEqual(counts("applications"), { "table/row-total": 25, "table/column-total": 7, "table/balance": 7 });
    assert.deepEqual(counts("disputes"), { "table/dispute-total": 3 });
    assert.deepEqual(counts("disclosure"), {});
  });

  const states: [cells: string, state: string, sums: string, why: string][] = [
    ["1 2 0 4 7", "holds", "7/7", "the parts make the total"],
    ["1 2 0 4 8", "broken", "7/8", "the total is more"],
    ["1 2 0 4 6", "broken", "7/6", "the total is less"],
    ["1 2 · 4 8", "open", "7/8", "the blank part may be the one that lacks"],
    ["1 2 · 4 6", "broken", "7/6", "whatever the blank part is, there are too many"],
    ["1 2 0 4 ·", "open", "7/0", "the total is not given"],
    ["0 0 0 0 ·", "holds", "0/0", "nothing adds up to nothing"],
    ["2 · · · 3", "open", "2/3", "one of the three may be what lacks"],
    ["1 2 - 4 8", "broken", "7/8", "a dash says that there is none"],
    ["1 2 0 4件 7", "holds", "7/7", "a figure with a unit counts"],
    ["１ 2 0 4 7", "holds", "7/7", "figures in full width count"],
  ];
  for (const [cells, state, sums, why] of states)
    it(`${cells}: ${state}, since ${why}`, () => {
      const identity = ofReconsideration(cells);
      assert.equal(identity?.state, state);
      assert.equal(`${identity?.left}/${identity?.right}`, sums);
    });

  for (const cells of ["1 未统计 0 4 7", "1 2.5 0 4 7", "1 -2 0 4 7", "1 2 0 4 见附件"])
    it(`${cells}: nothing is claimed of what is no count`, () => assert.equal(ofReconsideration(cells), undefined));

  it("count the parts for the total and the total against them", () => {
    const { terms } = ofReconsideration("1 2 0 4 7") as Identity;
    assert.deepEqual(
      terms.map(({ cell, column, sign }) => [column, cell.value, sign]),
      [
        [0, 1, 1],
        [1, 2, 1],
        [2, 0, 1],
        [3, 4, 1],
        [4, 7, -1],
      ],
    );
  });

  it("stand at the total of a row, at 总计 of a column, at what is carried forward of a balance", () => {
    assert.deepEqual(broken({ granted: "5 0 0 0 0 0 4" }), [
      "row-total@granted.total: 5/4",
      "column-total@total.naturalPersons: 5/0",
      "column-total@total.total: 4/0",
    ]);
    assert.deepEqual(
      broken({ received: "5 0 0 0 0 0 5", carriedOver: "1 0 0 0 0 0 1", carriedForward: "4 0 0 0 0 2 6" }),
      ["balance@carriedForward.naturalPersons: 6/4", "balance@carriedForward.others: 0/2"],
    );
  });

  it("of a column are balanced each, though the totals balance", () => {
    const rows = { received: "60 0 0 0 0 1 61", granted: "61 0 0 0 0 0 61", total: "61 0 0 0 0 0 61" };
    assert.deepEqual(broken(rows), [
      "balance@carriedForward.naturalPersons: 60/61",
      "balance@carriedForward.others: 1/0",
    ]);
  });

  it("take as nothing a cell that an identity which holds leaves no room for", () => {
    // The row of 予以公开 adds up without its blank, so that the column lacks one.
    const rows = { received: "1 0 0 0 0 0 1", granted: "· 0 0 0 0 0 0", total: "1 0 0 0 0 0 1" };
    assert.deepEqual(broken(rows), ["column-total@total.naturalPersons: 0/1", "column-total@total.total: 0/1"]);
    // Where the row's total is blank too, both may be one.
    assert.deepEqual(broken({ ...rows, granted: "· 0 0 0 0 0 ·" }), []);
  });

  it("are not claimed of a row that was not read, nor of the sums it is in", () => {
    const torn = withRows(zeros, "applications", { total: "1 0 0 0 0 0 1" }).replace(/(（一）予以公开 \|) 0 \|/, "$1");
    const { identities } = checkIdentities(tableOf(torn, "applications"));
    assert.deepEqual(identities.filter(({ state }) => state === "broken").map(told), [
      "balance@carriedForward.naturalPersons: 0/1",
      "balance@carriedForward.total: 0/1",
    ]);
    assert.equal(identities.length, 24 + 7);
  });

  it("are claimed of no table that could not be read", () => {
    const torn = zeros.replace(/(行政复议 \| 行政诉讼[\s\S]*?\n)0 \| 0 \| 0/, "$10");
    const table = tableOf(torn, "disputes");
    assert.deepEqual(checkIdentities({ ...table, readable: false, memo: {} }), { identities: [], clusters: [] });
  });
});

describe("identities that are broken together", () => {
  const right = {
    received: "5 0 0 0 0 0 5",
    granted: "3 0 0 0 0 0 3",
    partlyGranted: "2 0 0 0 0 0 2",
    total: "5 0 0 0 0 0 5",
  };

  it("are none in a table that adds up", () => assert.deepEqual(clusters(right), []));

  const corrections: [what: string, rows: Record<string, string>, broken: number, correction: string][] = [
    ["a wrong outcome", { granted: "4 0 0 0 0 0 3" }, 2, "granted.naturalPersons = 3"],
    ["a wrong outcome that is less", { granted: "1 0 0 0 0 0 3" }, 2, "granted.naturalPersons = 3"],
    [
      "an outcome that belongs to nobody",
      { partlyGranted: "2 0 0 7 0 0 2" },
      2,
      "partlyGranted.socialOrganizations = 0",
    ],
    ["a wrong row total", { granted: "3 0 0 0 0 0 8" }, 2, "granted.total = 3"],
    ["a wrong column total", { total: "9 0 0 0 0 0 5" }, 3, "total.naturalPersons = 5"],
    ["a wrong grand total", { total: "5 0 0 0 0 0 6" }, 3, "total.total = 5"],
    ["a wrong intake", { received: "1 0 0 0 0 0 5" }, 2, "received.naturalPersons = 5"],
    ["a dash for a figure", { granted: "- 0 0 0 0 0 3" }, 2, "granted.naturalPersons = 3"],
    ["something carried forward", { carriedForward: "0 1 0 0 0 0 0" }, 2, "carriedForward.businesses = 0"],
  ];
  for (const [what, rows, count, correction] of corrections)
    it(`name the one cell: ${what}`, () => assert.deepEqual(clusters({ ...right, ...rows }), [[count, correction]]));

  const unknown: [what: string, rows: Record<string, string>, found: [number, null][]][] = [
    ["two wrong cells of one row", { granted: "4 1 0 0 0 0 3" }, [[3, null]]],
    [
      "columns alone, whose cells' rows all hold",
      { total: "4 0 0 0 0 1 5" },
      [
        [2, null],
        [2, null],
      ],
    ],
    [
      "a cell that would have to be less than nothing",
      { granted: "0 3 0 0 0 0 0", total: "2 3 0 0 0 0 5", received: "2 3 0 0 0 0 5", partlyGranted: "5 0 0 0 0 0 5" },
      [[2, null]],
    ],
    ["two that want different figures of their cell", { granted: "4 0 0 0 0 0 2" }, [[3, null]]],
  ];
  for (const [what, rows, found] of unknown)
    it(`name no cell: ${what}`, () => assert.deepEqual(clusters({ ...right, ...rows }), found));

  it("are told apart where they share no cell", () => {
    const process = { "refused.process": "0 0 2 0 0 0 0" };
    assert.deepEqual(clusters({ ...right, received: "6 0 0 0 0 0 5", ...process }), [
      [2, "received.naturalPersons = 5"],
      [2, "refused.process.researchInstitutions = 0"],
    ]);
    // The row of the one and the column of the other cross.
    assert.deepEqual(clusters({ ...right, granted: "4 0 0 0 0 0 3", ...process }), [[4, null]]);
  });

  it("name no cell in table four, where every figure of the row would do", () => {
    const { clusters } = checkIdentities(tableOf(drafts.disputes("1 0 0 0 3"), "disputes"));
    assert.deepEqual(
      clusters.map(({ broken, correction }) => [broken.length, correction]),
      [[1, null]],
    );
  });

  it("name a cell beside totals that are all left blank", () => {
    const rows = Object.fromEntries(Object.entries(right).map(([key, cells]) => [key, cells.replace(/\d$/, "·")]));
    assert.deepEqual(clusters(rows), []);
    assert.deepEqual(clusters({ ...rows, granted: "3 1 0 0 0 0 ·" }), [[1, "granted.businesses = 0"]]);
  });
});
