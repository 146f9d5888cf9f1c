import assert from "node:assert/strict";
import { readDocument } from "../../../server/src/report/readDocument";
import type { Report } from "../../../server/src/report/report";
import { citationRules } from "../../../server/src/rules/citation";
import { dateRules } from "../../../server/src/rules/dates";
import { sayIn } from "../../../server/src/rules/finding";
import { textRules } from "../../../server/src/rules/text";
import { withProse } from "./inDraft";

const rules = [...dateRules, ...citationRules, ...textRules];
const length = 300_000;
const units = [
  "镇",
  "（",
  "《",
  "“",
  "9",
  "X",
  "_",
  "a.",
  "&nbsp;",
  "1 ",
  "2022年，我镇主动公开信息5条。",
  "国办公开办函〔2019〕60号，",
  "清理栏目三个，",
  "（\n",
  "《\n",
  "我市，\n",
  "HYPERLINK ",
  "mso-a:",
];

describe("rules on the text", () => {
  for (const unit of units)
    it(`take no longer on ${JSON.stringify(unit)} without end`, () => {
      const text = withProse("problems", unit.repeat(length / unit.length));
      const { reports } = readDocument(text);
      const start = performance.now();
      for (const report of reports) for (const rule of rules) rule.check(report, { say: sayIn("en") });
      // Quadratic work takes minutes here; the bound is loose, since machines differ.
      assert.ok(performance.now() - start < 5000);
    }).timeout(20_000);

  it("look for words in a report alone, however many reports a file holds", () => {
    const one = `${withProse("problems", "我镇加强公开。。由青木镇人民政府编制，错误！未找到引用源。")}\n`;
    assert.ok(searched(one.repeat(40)) < 42 * searched(one));
  });

  it("find the same in each of many reports", () => {
    const one = `${withProse("problems", "我镇加强公开。。错误！未找到引用源。")}\n`;
    const { reports } = readDocument(one.repeat(40));
    assert.deepEqual(new Set(reports.map((report) => messagesOf(report).join())).size, 1);
    assert.equal(reports.length, 40);
  });
});

function messagesOf(report: Report): string[] {
  return textRules.flatMap((rule) => rule.check(report, { say: sayIn("en") }).map(({ message }) => message));
}

/** How many characters `indexOf` passes over while the rules run. */
function searched(text: string): number {
  const { reports } = readDocument(text);
  const { indexOf } = String.prototype;
  let passed = 0;
  String.prototype.indexOf = function (words: string, from = 0): number {
    const at = indexOf.call(this, words, from);
    passed += (at < 0 ? this.length : at) - from;
    return at;
  };
  try {
    reports.forEach(messagesOf);
  } finally {
    String.prototype.indexOf = indexOf;
  }
  return passed;
}
