import assert from "node:assert/strict";
import { readDocument } from "../../../server/src/report/readDocument";
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
});
