import assert from "node:assert/strict";
import { readDocument } from "../../../server/src/report/readDocument";
import { checkDocument } from "../../../server/src/rules/checkDocument";
import { type Severity, sayIn } from "../../../server/src/rules/finding";
import { rulePage } from "../../../server/src/rules/pages";
import { checkReport, type RuleSettings, rules } from "../../../server/src/rules/registry";
import { renderDraft } from "../../corpus/draft";
import { baseDraft, title } from "../docs/baseDraft";
import { changed, findingsIn, said, saidOnce } from "./said";

/** The rules as the design lists them: E error, W warning, I info, H hint; * has a repair. */
const listed = `
structure: missing-section E* missing-table E* section-order W* section-number W* duplicate-section W empty-section W
old-form W* missing-title W* missing-aspect H* missing-fee-statement H* missing-accountability H missing-signature H
table: suspect-cell E* row-total E* column-total E* balance E* dispute-total E* missing-row E* missing-cell E*
extra-cell E cell-value E* split-digits W* blank-cell H* label H* unreadable I implausible H
figures: applications W* flow W disputes W* disclosure W parts W share W claim W zero W unit W count-word W fee W
dates: year W* period W* order H
citation: superseded H* mismatch W* shape W*
text: repeated W* placeholder W residue W* foreign-link W personal-data W other-body W punctuation W
`;
const grades: Record<string, Severity> = { E: "error", W: "warning", I: "info", H: "hint" };

function listedRules(): [string, Severity, boolean][] {
  let group = "";
  const words = listed.trim().split(/\s+/);
  return words.flatMap((word, at): [string, Severity, boolean][] => {
    if (word.endsWith(":")) group = word.slice(0, -1);
    const grade = words[at + 1] ?? "";
    return /^[EWIH]\*?$/.test(grade)
      ? [[`${group}/${word}`, grades[grade[0] as string] as Severity, grade.endsWith("*")]]
      : [];
  });
}

const zh = { say: sayIn("zh-cn") };

describe("the list of rules", () => {
  it("is the design's, in its order, with its severities", () => {
    assert.deepEqual(
      rules.map(({ id, severity }) => [id, severity]),
      listedRules().map(([id, severity]) => [id, severity]),
    );
  });

  it("offers every repair of the design", () => {
    const fixable = new Set(rules.filter((rule) => rule.fixable).map(({ id }) => id));
    assert.deepEqual(
      listedRules().filter(([id, , isListed]) => isListed && !fixable.has(id)),
      [],
    );
    for (const id of ["structure/empty-section", "table/extra-cell", "text/placeholder", "dates/order"])
      assert.ok(!fixable.has(id), id);
  });

  it("has a title for each in either language", () => {
    for (const { id, title: own } of rules) {
      assert.match(own.zh, /[\u4e00-\u9fff]/, id);
      assert.match(own.en, /^[A-Z][^\u4e00-\u9fff]+$/, id);
    }
    assert.equal(new Set(rules.map((rule) => rule.title.en)).size, rules.length);
    assert.equal(new Set(rules.map((rule) => rule.title.zh)).size, rules.length);
  });

  it("has a page for each", () => {
    assert.equal(
      rulePage("table/suspect-cell"),
      "https://github.com/nianbao/nianbao/blob/main/docs/rules/table/suspect-cell.md",
    );
  });
});

describe("settings of rules", () => {
  // 1 件 is a warning of an error's rule, the repeated 镇 a warning of its own.
  const text = changed(
    "行政许可 | 120 |",
    "行政许可 | 120件 |",
    changed("青禾镇在县政府", "青禾镇镇严格审核，在县政府"),
  );
  const severities = (settings: RuleSettings): Record<string, string> =>
    Object.fromEntries(findingsIn("zh-cn", text, { rules: settings }).map(({ rule, severity }) => [rule, severity]));

  it("leave severities as they are where nothing is set", () => {
    assert.deepEqual(severities({}), { "table/cell-value": "warning", "text/repeated": "warning" });
  });
  it("give every finding of a rule the severity that is set", () => {
    assert.deepEqual(severities({ "table/cell-value": "info", "text/repeated": "error" }), {
      "table/cell-value": "info",
      "text/repeated": "error",
    });
  });
  it("switch a rule off, and no other", () => {
    assert.deepEqual(severities({ "table/cell-value": "off" }), { "text/repeated": "warning" });
  });
  it("may name rules that are not there", () => {
    assert.deepEqual(severities({ "collection/growth": "error" }), severities({}));
  });
});

describe("findings", () => {
  const wrong = changed("六、其他需要报告的事项", "七、其他需要报告的事项")
    .replace("2025年1月16日", "2024年1月16日")
    .replace("（一）予以公开 | 7 |", "（一）予以公开 | 9 |");

  it("come in the order of the text", () => {
    const [report] = readDocument(wrong).reports;
    assert.ok(report);
    const found = checkReport(report, zh);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ["table/suspect-cell", "structure/section-number", "dates/order"],
    );
    assert.deepEqual(
      found.map(({ related }) => related.length),
      [2, 0, 0],
    );
  });

  it("carry what a repair needs where there is one, and nothing where there is none", () => {
    const found = checkReport(readDocument(wrong).reports[0] as never, zh);
    assert.deepEqual(
      found.map((finding) => "data" in finding),
      [true, true, false],
    );
  });

  it("are none in a right draft, nor in a text that is no report", () => {
    assert.deepEqual(findingsIn("zh-cn", baseDraft), []);
    assert.deepEqual(checkDocument(readDocument("各位同事：\n青禾镇镇里见。\n"), zh), []);
  });
});

describe("two reports in one file", () => {
  const rule = "structure/duplicate-section";
  const twice = `${baseDraft}\n${baseDraft}`;
  const second = twice.lastIndexOf(title);

  it("that are the same are told once, at the second title", () => {
    const { zh: chinese, en, start, on, severity, related } = saidOnce(rule, twice);
    assert.deepEqual([start, on, severity], [second, title, "warning"]);
    assert.equal(chinese, "同一份报告在此文件中又出现一次，请删去重复的一份。");
    assert.equal(en, "The same report begins here a second time; delete one of the two.");
    assert.deepEqual(related, [[title, "第一份在这里", "The first one is here"]]);
  });

  it("of two bodies or two years are told to be two", () => {
    for (const other of [{ unit: "云溪县石桥镇" }, { unit: "云溪县青禾镇人民政府", year: 2023 }]) {
      const found = saidOnce(rule, `${baseDraft}\n${renderDraft(other)}`);
      assert.equal(found.zh, "此文件从这里开始是另一份报告，请分成两个文件。");
      assert.equal(found.en, "Another report begins here; keep each in a file of its own.");
    }
  });

  it("are each checked for themselves, all findings in the order of the text", () => {
    const early = changed("2025年1月16日", "2024年1月16日");
    const wrong = `${early}\n${changed("六、其他", "七、其他", early)}`;
    const found = findingsIn("zh-cn", wrong);
    const starts = found.map(({ span }) => span.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.deepEqual(
      found.map((one) => one.rule),
      ["dates/order", rule, "structure/section-number", "dates/order"],
    );
  });

  it("are told at the severity that is set, or not at all", () => {
    assert.equal(saidOnce(rule, twice, { rules: { [rule]: "hint" } }).severity, "hint");
    assert.deepEqual(said(rule, twice, { rules: { [rule]: "off" } }), []);
  });

  it("are told at each further one", () => {
    assert.equal(said(rule, `${twice}\n${baseDraft}`).length, 2);
  });
});
