import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createService } from "../../../server/src/service";

const service = createService("zh-cn");
const drafts = readdirSync("samples")
  .filter((name) => /^\d\d-/.test(name))
  .map((name) => ({ name, document: service.read(readFileSync(`samples/${name}`, "utf8")) }));
const found = (name: string): string[] => {
  const draft = drafts.find((one) => one.name.startsWith(name));
  assert.ok(draft, name);
  return service
    .check(draft.document)
    .filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ rule }) => rule);
};

describe("samples", () => {
  it("are one report each", () => {
    assert.equal(drafts.length, 9);
    for (const { name, document } of drafts) {
      assert.equal(document.reports.length, 1, name);
      const [report] = document.reports;
      assert.ok(report?.unit && report.year && report.sections.length === 6, name);
    }
  });

  for (const name of ["01", "02", "04", "05", "06", "07", "08"])
    it(`${name} has every table, and nothing wrong`, () => {
      assert.deepEqual(found(name), []);
      const tables = Object.values(
        drafts.find((draft) => draft.name.startsWith(name))?.document.reports[0]?.tables ?? {},
      );
      assert.equal(tables.filter((table) => table?.readable).length, 3);
    });

  it("01 to 07 show one layout each", () => {
    const layouts = drafts.map(({ document }) => document.reports[0]?.tables.disclosure?.layout ?? null);
    assert.deepEqual(layouts, ["pipes", "pipeCells", "pipes", "lines", "tabCells", "markdown", "html", "pipes", null]);
  });

  it("03 shows typical faults", () => {
    const rules = new Set(found("03"));
    for (const rule of ["table/suspect-cell", "structure/missing-table", "structure/section-number"])
      assert.ok(rules.has(rule), rule);
  });

  it("09 lacks its tables and nothing else", () => {
    assert.deepEqual([...new Set(found("09"))], ["structure/missing-table"]);
  });
});

describe("snippets", () => {
  const snippets: Record<string, { prefix: string[]; body: string[] }> = JSON.parse(
    readFileSync("snippets/nianbao.json", "utf8"),
  );
  /** A snippet as it stands when nothing has been typed over its tab stops, but for the name and the year. */
  const inserted = (name: string): string => {
    const body = (snippets[name]?.body ?? []).join("\n");
    const words = new Map<string, string>();
    return body
      .replace(/\$\{(\d+):([^}]*)\}/g, (_, stop: string, text: string) => {
        words.set(stop, text.replace("XX县XX镇", "云溪县青禾镇").replace("20XX", "2025"));
        return words.get(stop) as string;
      })
      .replace(/\$\{(\d+)\}/g, (_, stop: string) => words.get(stop) ?? "")
      .replaceAll("$CURRENT_YEAR", "2026");
  };

  it("have prefixes of their own", () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
  });

  it("number their tab stops from 1 without a gap", () => {
    for (const [name, { body }] of Object.entries(snippets)) {
      const stops = new Set([...body.join("\n").matchAll(/\$\{(\d+)/g)].map(([, stop]) => Number(stop)));
      assert.deepEqual(
        [...stops],
        [...stops].map((_, at) => at + 1),
        name,
      );
    }
  });

  it("make a whole report without errors", () => {
    const document = service.read(inserted("年报全文"));
    const [report] = document.reports;
    assert.equal(report?.unit, "云溪县青禾镇");
    assert.equal(report?.year, 2025);
    const wrong = service
      .check(document)
      .filter(({ rule, severity }) => severity === "error" || /^structure/.test(rule));
    assert.deepEqual(
      wrong.map(({ rule, message }) => `${rule} ${message}`),
      [],
    );
  });

  it("make a skeleton that lacks its tables only", () => {
    const rules = service.check(service.read(inserted("年报骨架"))).map(({ rule }) => rule);
    assert.deepEqual(
      [...new Set(rules)].filter((rule) => /^(?:structure|table)/.test(rule)),
      ["structure/missing-table"],
    );
  });
});
