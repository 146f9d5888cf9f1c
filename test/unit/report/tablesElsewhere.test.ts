import assert from "node:assert/strict";
import type { TableId } from "../../../server/src/form/types";
import { cleanLayoutIds, expectedExtract, renderDraft } from "../../corpus/draft";
import { seededFigures } from "../../corpus/figures";
import { at, changed, reportOf } from "../printed";
import { complaints, repaired, service } from "../support";

const ids = ["disclosure", "applications", "disputes"] as const;
const lostHeadings: Partial<Record<TableId, RegExp>> = {
  disclosure: /\n二、主动.*\n/,
  applications: /\n三、收到.*\n/,
  disputes: /\n四、政府.*\n/,
};

/** Every table of a draft has its own figures and its own place. */
function assertSameTables(text: string, whole: string): void {
  assert.deepEqual(service.extract(service.read(text))[0]?.tables, service.extract(service.read(whole))[0]?.tables);
  for (const id of ids)
    assert.equal(at(text, reportOf(text).tables[id]?.span), at(whole, reportOf(whole).tables[id]?.span), id);
}

describe("a table outside its section", () => {
  for (const layout of cleanLayoutIds) {
    const figures = seededFigures(9);
    const draft = renderDraft({ layout, figures });

    for (const [id, heading] of Object.entries(lostHeadings))
      it(`is the whole table and nothing else where the heading of ${id} is lost, in the layout ${layout}`, () => {
        const text = changed(draft, heading, "\n");
        assertSameTables(text, draft);
        assert.deepEqual(service.extract(service.read(text))[0]?.tables, expectedExtract({ figures }).tables);
        assert.deepEqual(
          complaints(text).map((one) => one.split(":")[0]),
          ["structure/missing-section"],
        );
      });

    it(`is found in section six, in the layout ${layout}`, () => {
      const start = draft.indexOf("\n四、政府") + "\n四、政府信息公开行政复议、行政诉讼情况\n".length;
      const end = draft.indexOf("\n五、");
      const table = draft.slice(start, end);
      const emptied = draft.slice(0, start) + draft.slice(end + 1);
      assertSameTables(changed(emptied, /(?<=六、.*\n)/, `${table}\n`), draft);
    });
  }

  it("of the older form gives way to the prescribed one, and the tables above it stay", () => {
    const older = renderDraft({ layout: "pipes", figures: seededFigures(3, "2019"), year: 2023 });
    const disclosure = renderDraft({ layout: "pipes", figures: seededFigures(3) });
    const printed = at(disclosure, reportOf(disclosure).tables.disclosure?.span);
    const mixed = changed(older, at(older, reportOf(older).tables.disclosure?.span), printed);
    const text = changed(mixed, /\n三、收到.*\n/, "\n");
    const { text: after } = repaired(text, "structure/old-form");
    assert.equal(at(after, reportOf(after).tables.disclosure?.span), printed);
    assert.ok(!complaints(after).some((one) => one.startsWith("structure/old-form")));
  });
});
