import assert from "node:assert/strict";
import { spokenIn } from "./spoken";

/** Figures that may be any part of what their words name are told `at most`; those that are no total are passed over. */
const cases: Record<string, [text: string, ...expected: string[]][]> = {
  "no totals": [
    ["各自收到申请3件"],
    ["各受理申请3件"],
    ["单月最多收到申请3件"],
    ["单日收到申请3件"],
    ["同一申请人提交申请3件"],
    ["首次收到申请3件"],
    ["1人申请3件"],
    ["2名居民提出申请3件"],
    ["收到12件，提出申请3件", "received 12", "applications 3"],
  ],
  "some of the whole": [
    ["有3件申请被评为优秀"],
    ["有3件申请已办结", "concluded 3 at most"],
    ["其中有3件申请答复后回访", "concluded 3 at most"],
    ["就3件申请答复进行会商", "concluded 3 at most"],
    ["另对3件申请的答复归档", "concluded 3 at most"],
    ["涉及征地的申请3件", "applications 3 at most"],
    ["关于宅基地类信息公开申请3件", "applications 3 at most"],
    ["5日内办结3件", "concluded 3 at most"],
    ["提前办结3件", "concluded 3 at most"],
    ["经审核后办结3件", "concluded 3 at most"],
    ["当场答复3件"],
    ["单独答复3件", "concluded 3 at most"],
    ["联合答复3件", "concluded 3 at most"],
    ["办结3件，其余9件办结", "concluded 3", "concluded 9 at most"],
    ["办结3件，其余办结9件", "concluded 3", "concluded 9 at most"],
    ["收到3件，其余办结9件", "received 3", "concluded 9"],
    ["收到申请3件", "received 3"],
    ["收到3件申请", "received 3"],
    ["提前结转下年3件", "carriedForward 3"],
  ],
  outcomes: [
    ["收到9件，3件经补正后予以公开", "received 9", "outcome 3 at most"],
    ["收到9件，告知查阅途径3件", "received 9", "outcome 3 at most"],
    ["收到9件，公开并告知获取方式3件", "received 9", "outcome 3"],
    ["收到9件，信息不存在3件，不掌握2件", "received 9", "outcome 3 at most", "outcome 2"],
    ["收到9件，信息不存在3件", "received 9", "outcome 3"],
    ["收到9件，予以公开3件", "received 9", "outcome 3"],
  ],
};

describe("figures that are parts", () => {
  for (const [name, group] of Object.entries(cases))
    describe(name, () => {
      for (const [text, ...expected] of group)
        it(`${text}: ${expected.join(", ") || "nothing"}`, () =>
          assert.deepEqual(spokenIn(`${text}。`, "applications"), expected));
    });

  it("of disputes: a claim dismissed or withdrawn may be counted with others", () =>
    assert.deepEqual(spokenIn("行政复议9件，驳回3件，终止2件，其他结果1件，维持3件。", "disputes"), [
      "disputes 9",
      "dismissed 3 at most",
      "otherResult 2 at most",
      "otherResult 1",
      "upheld 3",
    ]));
});
