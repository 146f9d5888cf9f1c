import assert from "node:assert/strict";
import fc from "fast-check";
import { findingsOf, fixesAfter } from "../unit/support";
import { cleanLayoutIds, draftOptions, renderDraft } from "./draft";

/** Findings by rule and message, without the numbers that change when something else does. */
function countOf(text: string, rule: string, message: string): number {
  return findingsOf(text).findings.filter((one) => one.rule === rule && one.message === message).length;
}

function errorsIn(text: string): number {
  return findingsOf(text).findings.filter(({ severity }) => severity === "error").length;
}

/** Line breaks that are not the draft's: a lone CR or LF in a draft of CR LF. */
function tornBreaks(text: string): number {
  return text.includes("\r\n") ? (text.match(/\r(?!\n)|(?<!\r)\n/g)?.length ?? 0) : 0;
}

/** Rules whose repairs write figures into cells, or cells between others: separators, tags and line breaks all stay. */
const figureRules = new Set([
  "table/suspect-cell",
  "table/row-total",
  "table/column-total",
  "table/balance",
  "table/dispute-total",
  "table/missing-row",
  "table/missing-cell",
  "table/blank-cell",
  "table/cell-value",
]);

describe("every repair of a damaged draft", () => {
  const damage = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.integer({ min: 1, max: 400 }) });

  it("takes its finding away and touches nothing but its edits", () => {
    fc.assert(
      fc.property(draftOptions(), fc.constantFrom(...cleanLayoutIds), damage, (options, layout, { at, cut }) => {
        const whole = renderDraft({ ...options, layout });
        const start = Math.floor(at * whole.length);
        const text = whole.slice(0, start) + whole.slice(start + cut);
        for (const { finding, fix, after } of fixesAfter(text)) {
          const { rule, message } = finding;
          const before = countOf(text, rule, message);
          assert.ok(countOf(after, rule, message) < before, `${rule} stays after “${fix.title}”: ${message}`);
          assert.ok(tornBreaks(after) <= tornBreaks(text), `${rule}, “${fix.title}”, tears line breaks`);
          if (!figureRules.has(rule)) continue;
          for (const { span } of fix.edits)
            assert.doesNotMatch(text.slice(span.start, span.end), /[<>\r\n|\t]/, `${rule} in ${layout}`);
          if (fix.preferred) assert.ok(errorsIn(after) <= errorsIn(text), `${rule}, “${fix.title}”, makes new errors`);
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }).timeout(180_000);
});
