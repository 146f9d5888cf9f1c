import assert from "node:assert/strict";
import { form2021 } from "../../../server/src/form/form2021";
import { headingText } from "../../../server/src/form/names";
import { renderDraft } from "../../corpus/draft";
import { changed, reportOf } from "../printed";
import { complaints, repaired } from "../support";

const draft = renderDraft();

describe("a heading whose ordinal is of another kind than the others'", () => {
  for (const section of form2021.sections.slice(2))
    for (const ordinal of [`${section.number}、`, `${section.number}.`, `（${"一二三四五六"[section.number - 1]}）`])
      it(`is the section's, and is renumbered: ${ordinal}${section.heading}`, () => {
        const text = changed(draft, headingText(section), ordinal + section.heading);
        assert.equal(reportOf(text).sections.length, 6);
        assert.deepEqual(
          complaints(text).map((one) => one.split(":")[0]),
          ["structure/section-number"],
        );
        assert.equal(repaired(text, "structure/section-number").text, draft);
      });

  it("is an aspect's within section one", () => {
    const aspects = "2、主动公开政府信息情况\n见第二部分。\n（三）收到和处理政府信息公开申请情况\n见第三部分。\n";
    const text = changed(draft, "二、主动公开政府信息情况\n", `${aspects}二、主动公开政府信息情况\n`);
    assert.deepEqual(
      reportOf(text).sections.map(({ heading }) => heading.number),
      [1, 2, 3, 4, 5, 6],
    );
    assert.equal(reportOf(text).repeatedHeadings.length, 0);
  });
});
