import assert from "node:assert/strict";
import { statementsOf } from "../../../server/src/prose/statements";
import { type DraftParts, draft, type Place } from "../figures/draft";
import { service } from "../support";
import { inDraft } from "./reading";
import { spokenIn } from "./spoken";

describe("statements of a report", () => {
  const cases: [what: string, text: string, expected: string[], place?: Place, options?: DraftParts][] = [
    ["speak of applications by name", "收到政府信息公开申请5件。", ["received 5"]],
    ["do not take 申请 of anything else", "收到住房申请5件，办结3件。", []],
    ["do not take cases without a word for applications", "全年收到5件，办结3件。", []],
    [
      "take them in the section on applications",
      "全年收到5件，办结3件。",
      ["received 5", "concluded 3"],
      "applications",
    ],
    ["take them where two outcomes are named", "予以公开5件，无法提供3件。", ["outcome 5", "outcome 3"]],
    ["do not take one outcome alone", "予以公开5件。", []],
    ["do not take pieces of information", "依申请公开渠道畅通，主动公开5条，收到稿件3条。", []],
    ["take 条 where 申请 stands in the sentence", "收到公开申请5条。", ["received 5"]],
    ["leave section five alone", "收到政府信息公开申请5件。", [], "problems"],
    ["leave approximate figures and shares alone", "收到政府信息公开申请约5件，占60%。", []],
    ["leave figures without a unit alone", "收到政府信息公开申请5，及时办理。", []],
    ["leave other years alone", "2022年收到政府信息公开申请5件。", []],
    ["leave what sorts documents alone", "制发公文9件，主动公开5件，依申请公开3件，不予公开1件。", []],
    ["leave other bodies alone", "县公安局收到政府信息公开申请5件，办结3件。", []],
    [
      "return to the reporting body by a word",
      "县公安局收到政府信息公开申请5件，我镇办结3件，共受理9件。",
      ["concluded 3", "received 9"],
    ],
    ["leave the parts of documents alone", "制发公文70件。其中依申请公开9件，不予公开6件。", []],
    ["do not take 申请 without a word for information", "收到申请5件，办结3件。", []],
    ["take the subject behind a figure", "发生2件行政复议。", ["disputes 2?"]],
    ["speak of disputes", "发生行政复议2件。", ["disputes 2?"]],
    ["speak of documents", "制定规范性文件3件，废止1件。", ["issued 3", "repealed 1"]],
    ["speak of decisions", "作出行政处罚决定16件。", ["penalties 16"]],
    ["do not speak of fees", "收取信息处理费5元。", []],
  ];
  for (const [what, text, expected, place, options] of cases)
    it(what, () => assert.deepEqual(spokenIn(text, place, options), expected));

  it("know their scope: wide for all figures of a sentence that names both the body and those below", () => {
    const scopes = (text: string): string[] => statementsOf(inDraft(text).report).map(({ scope }) => scope);
    assert.deepEqual(scopes("我镇收到政府信息公开申请5件。"), ["own"]);
    assert.deepEqual(scopes("全县收到政府信息公开申请5件，我镇收到3件。"), ["wide", "wide"]);
  });

  it("are read anew where the year or the body of a later version is another", () => {
    const text = draft({ text: "2023年收到政府信息公开申请9件。转县财政局办结5件。", in: "applications" });
    const before = service.read(text);
    assert.deepEqual(before.reports.flatMap(statementsOf), []);
    const later = service.read(text.replace("镇人民政府2024年", "镇人民政府2023年"), before);
    assert.deepEqual(
      later.reports.flatMap(statementsOf).map(({ quantity }) => quantity.value),
      [9],
    );
    const office = service.read(text.replace("青禾镇人民政府", "财政局"), later);
    assert.deepEqual(
      office.reports.flatMap(statementsOf).map(({ quantity }) => quantity.value),
      [5],
    );
  });

  it("are read once a version, with the places of their sentences", () => {
    const { report } = inDraft("天气晴朗。收到政府信息公开申请5件。发生行政复议2件。");
    const [first, second] = statementsOf(report);
    assert.equal(statementsOf(report)[0], first);
    assert.equal((second?.at ?? 0) - (first?.at ?? 0), 1);
    assert.deepEqual([first?.table, second?.table], ["applications", "disputes"]);
  });
});
