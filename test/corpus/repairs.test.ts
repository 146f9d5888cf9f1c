import assert from "node:assert/strict";
import fc from "fast-check";
import { findingsOf, fixesAfter } from "../unit/support";
import { cleanLayoutIds, draftOptions, renderDraft } from "./draft";

/** Findings by rule and message, without the numbers that change when something else does. */
function countOf(text: string, rule: string, message: string): number {
  return findingsOf(text).findings.filter((one) => one.rule === rule && one.message === message).length;
}

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
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});
