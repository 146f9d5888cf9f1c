import assert from "node:assert/strict";
import { defaultSettings } from "../../../server/src/service";
import { editorKeys, projectKeys, readSettings } from "../../../server/src/settings/readSettings";

describe("settings as they come from a file or an editor", () => {
  it("take every level and every table style", () => {
    for (const level of ["error", "warning", "info", "hint", "off"])
      assert.deepEqual(readSettings({ rules: { "table/label": level } }, projectKeys), {
        settings: { rules: { "table/label": level }, tableStyle: "pipes" },
        problems: [],
      });
    for (const tableStyle of ["markdown", "html", "pipes", "tabs"])
      assert.deepEqual(readSettings({ tableStyle }, projectKeys), {
        settings: { rules: {}, tableStyle },
        problems: [],
      });
  });

  it("leave out what is not understood, name it, and keep the rest", () => {
    const rules = { "table/label": "hint", "table/none": "off", "table/balance": 2, "dates/year": "OFF" };
    assert.deepEqual(readSettings({ rules, tableStyle: "lines", colour: true }, projectKeys), {
      settings: { rules: { "table/label": "hint" }, tableStyle: "pipes" },
      problems: [
        "unknown setting: colour",
        "unknown rule: table/none",
        "rule table/balance: unknown level 2",
        'rule dates/year: unknown level "OFF"',
        'unknown tableStyle: "lines"',
      ],
    });
  });

  for (const value of [null, undefined, 3, "off", []])
    it(`are the usual ones where they are ${JSON.stringify(value)}`, () => {
      const read = readSettings(value, projectKeys);
      assert.deepEqual([read.settings, read.problems.length], [defaultSettings, 1]);
      assert.deepEqual(readSettings({ rules: value ?? undefined }, projectKeys).settings, defaultSettings);
    });

  it("may hold what other parts read: an editor also its trace", () => {
    const value = { $schema: "", accepted: [], body: {}, rollups: [] };
    assert.deepEqual(readSettings(value, projectKeys).problems, []);
    assert.deepEqual(readSettings({ ...value, trace: {} }, projectKeys).problems, ["unknown setting: trace"]);
    assert.deepEqual(readSettings({ ...value, trace: {} }, editorKeys).problems, []);
  });
});
