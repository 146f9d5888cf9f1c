import assert from "node:assert/strict";
import { createService } from "../../../server/src/service";
import { renderDraft } from "../../corpus/draft";

const service = createService("en");
const count = 300;
const draft = `${renderDraft().replace(/(行政许可 \| )(\d+)/, "$1１２")}\n`;
const document = service.read(draft.repeat(count));

describe("repairs in a file of many reports", () => {
  it("are those of the report each finding is in", () => {
    const findings = service.check(document).filter(({ rule }) => rule === "table/cell-value");
    assert.equal(findings.length, count);
    for (const finding of findings) {
      const [edit] = service.fixes(document, finding).flatMap(({ edits }) => edits);
      assert.deepEqual(edit?.span, finding.span);
    }
  });

  it("go to their report without a look at all of them", () => {
    const findings = service.check(document);
    let looks = 0;
    const reports = new Proxy(document.reports, {
      get(target, name, receiver) {
        looks++;
        return Reflect.get(target, name, receiver);
      },
    });
    for (const finding of findings) service.fixes({ ...document, reports }, finding);
    assert.ok(looks < findings.length * 4 * Math.log2(count), `${looks} looks for ${findings.length} findings`);
  });

  it("of what is missing go to the report at the cursor, the last one at the end of the file", () => {
    const one = draft.replace(/\n四、政府信息公开行政复议[\s\S]*?(?=\n五、)/, "");
    const three = service.read(one.repeat(3));
    const at = (offset: number): number | undefined =>
      service.insertEverythingMissing(three, offset)?.edits[0]?.span.start;
    const first = at(0) ?? 0;
    assert.ok(first > 0 && first < one.length);
    assert.equal(at(one.length - 1), first);
    assert.equal(at(one.length), first + one.length);
    assert.equal(at(3 * one.length), first + 2 * one.length);
  });
});
