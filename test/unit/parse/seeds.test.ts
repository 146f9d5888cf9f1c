import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { extractReport } from "../../../server/src/report/extract";
import { readDocument } from "../../../server/src/report/readDocument";

const seeds = "../shared/seeds";

describe("real drafts", () => {
  it("give the figures that were read from them by hand", function () {
    if (!existsSync(`${seeds}/expected.json`)) {
      console.log(`      skipped: ${seeds}/expected.json is not there`);
      this.skip();
    }
    const expected = JSON.parse(readFileSync(`${seeds}/expected.json`, "utf8"));
    for (const [file, figures] of Object.entries(expected)) {
      const { reports } = readDocument(readFileSync(`${seeds}/${file}`, "utf8"));
      assert.equal(reports.length, 1, file);
      assert.deepEqual(reports.map(extractReport), [figures], file);
    }
  });
});
