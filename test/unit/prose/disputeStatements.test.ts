import assert from "node:assert/strict";
import type { Place } from "../figures/draft";
import { lastIn, readingsIn, spokenIn } from "./spoken";

const both = "litigation+litigationAfterReconsideration";
const every = `reconsideration+${both}`;

describe("what sentences state of disputes", () => {
  const stated: [text: string, expected: string[], place?: Place][] = [
    ["因政府信息公开被申请行政复议2件", ["disputes 2"]],
    ["行政复议2件，行政诉讼1件", ["disputes 2", "disputes 1"], "disputes"],
    ["行政复议2件，其中维持1件、纠正1件", ["disputes 2", "upheld 1", "corrected 1"], "disputes"],
    ["行政复议9件，审结5件，未审结4件", ["disputes 9", "settled 5", "pending 4"], "disputes"],
    [
      "行政复议5件，驳回3件，撤回1件，撤销1件",
      ["disputes 5", "dismissed 3 at most", "otherResult 1 at most", "overturned 1"],
      "disputes",
    ],
    ["行政复议5件，其他结果1件", ["disputes 5", "otherResult 1"], "disputes"],
    ["发生行政复议2件", ["disputes 2?"], "overview"],
    ["行政复议2份，行政诉讼3次", ["disputes 3"], "disputes"],
    ["行政诉讼一审2件，二审1件", [], "disputes"],
    ["发放行政复议决定书3件", [], "overview"],
    ["复议决定3件", ["disputes 3"], "disputes"],
    ["县法院受理行政诉讼5件", [], "disputes"],
    ["复议机关受理行政复议5件，审结4件", [], "disputes"],
    ["与政府信息公开无关的行政复议5件", [], "disputes"],
    ["非政府信息公开类行政复议5件", [], "disputes"],
    ["行政复议案例3件", [], "disputes"],
    ["行政复议2件，另有3件", ["disputes 2"], "disputes"],
    ["负责人出庭应诉3次，行政诉讼3件", [], "overview"],
    ["作出行政复议决定3件", [], "overview"],
    ["办理行政复议5件", [], "overview"],
    ["办理政府信息公开行政复议5件", ["disputes 5"], "overview"],
    ["代理行政诉讼5件", [], "overview"],
    ["各科室行政复议各2件", [], "disputes"],
  ];
  for (const [text, expected, place] of stated)
    it(`${text}: ${expected.join(", ") || "nothing"}`, () => assert.deepEqual(spokenIn(`${text}。`, place), expected));

  const readings: [text: string, readings: string[], place?: Place][] = [
    ["行政复议2件", ["reconsideration", "reconsideration(-pending)"]],
    ["被申请行政复议2件", ["reconsideration"]],
    ["行政复议2件，尚未审结1件", ["reconsideration(pending)"]],
    ["行政诉讼2件", [both, `${both}(-pending)`]],
    ["行政复议、行政诉讼2件", [every, `${every}(-pending)`]],
    ["未经复议直接起诉2件", ["litigation", "litigation(-pending)"]],
    ["复议后起诉2件", ["litigationAfterReconsideration", "litigationAfterReconsideration(-pending)"]],
    ["行政复议2件，维持1件", ["reconsideration(upheld)"]],
    ["行政复议2件，审结1件", ["reconsideration(total-pending)"]],
    ["行政诉讼2件，驳回1件", [`${both}(upheld)`, `${both}(otherResult)`, `${both}(upheld+otherResult)`]],
    [
      "行政复议2件，责令1件",
      ["reconsideration(corrected)", "reconsideration(otherResult)", "reconsideration(corrected+otherResult)"],
    ],
    [
      "结果维持1件",
      [
        `${every}(upheld)`,
        `${both}(upheld)`,
        "reconsideration(upheld)",
        "litigation(upheld)",
        "litigationAfterReconsideration(upheld)",
      ],
    ],
    ["行政诉讼2件（含复议后起诉）", [both, `${both}(-pending)`, "litigation"]],
    ["2件复议均维持，行政诉讼3件，1件维持", [`${both}(upheld)`]],
  ];
  for (const [text, expected] of readings)
    it(`${text} may be ${expected.join(" or ")}`, () =>
      assert.deepEqual(readingsIn(`${text}。`, "disputes"), expected));

  it("are in doubt where nothing says what the cases were about", () => {
    assert.equal(lastIn("发生行政复议2件。", "other")?.certainty, "likely");
    assert.equal(lastIn("因信息公开发生行政复议2件。", "other")?.certainty, "sure");
    assert.equal(lastIn("收到政府信息公开申请9件。发生行政复议2件。", "other")?.certainty, "sure");
    assert.equal(lastIn("印发规范性文件9件。发生行政复议2件。", "other")?.certainty, "likely");
    assert.equal(lastIn("发生行政复议2件。", "disputes")?.certainty, "sure");
  });

  it("count cases in many units", () => {
    for (const unit of ["件", "起", "宗", "例", "个", "次", "项"])
      assert.deepEqual(spokenIn(`行政复议3${unit}。`, "disputes"), ["disputes 3"], unit);
  });

  it("name the word that says so", () => {
    assert.equal(lastIn("行政诉讼2件。", "disputes")?.word, "诉讼");
    assert.equal(lastIn("行政复议2件，其中1件未审结。", "disputes")?.word, "未审结");
  });
});
