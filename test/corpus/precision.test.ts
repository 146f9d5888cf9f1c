import assert from "node:assert/strict";
import fc from "fast-check";
import { complaints } from "../unit/support";
import { draftOptions, type HeadingStyle, headingStyles, layoutIds, renderDraft } from "./draft";
import { seededFigures } from "./figures";

describe("a right draft", () => {
  for (const layout of layoutIds)
    it(`gives no error and no warning in the layout ${layout}`, () => {
      for (let seed = 0; seed < 8; seed++) {
        const text = renderDraft({ layout, figures: seededFigures(seed) });
        assert.deepEqual(complaints(text), [], `seed ${seed}`);
      }
    });

  for (const headings of Object.keys(headingStyles) as HeadingStyle[])
    it(`gives none under headings of the style ${headings}`, () => {
      assert.deepEqual(complaints(renderDraft({ headings })), []);
    });

  it("gives none with any figures, layout, script and line ends", () => {
    fc.assert(
      fc.property(draftOptions(), (options) => {
        // One row （六）其他处理 in a report for 2021 or later is what structure/old-form is for.
        const found = complaints(renderDraft(options)).filter((one) => !one.startsWith("structure/old-form"));
        assert.deepEqual(found, []);
      }),
      { numRuns: 150 },
    );
  });
});
