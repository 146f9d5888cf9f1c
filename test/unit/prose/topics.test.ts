import assert from "node:assert/strict";
import { sentencesOf } from "../../../server/src/prose/prose";
import { inheritedTopic, topicAt, topicsIn } from "../../../server/src/prose/topics";
import type { Topic } from "../../../server/src/prose/vocabulary";
import { draft, reportOf } from "../figures/draft";
import { inDraft, sentenceIn } from "./reading";

/** What each figure of a sentence counts. */
function topics(text: string, inherited: Topic | null = null): (Topic | null)[] {
  const sentence = sentenceIn(text);
  return sentence.quantities.map(({ lead, tail, start, unitEnd }) =>
    topicAt(topicsIn(sentence), start - lead.length, start, unitEnd + tail.length, inherited),
  );
}

describe("subjects of sentences", () => {
  const named: [text: string, topic: Topic | null][] = [
    ["收到政府信息公开申请3件", "applications"],
    ["收到依申请公开信件3件", "applications"],
    ["信访举报投诉类3件", "applications"],
    ["收到行政复议申请3件", "disputes"],
    ["被提起诉讼3件", "disputes"],
    ["一审败诉3件", "disputes"],
    ["印发规范性文件3件", "documents"],
    ["废止规章3件", "documents"],
    ["完善规章制度3件", null],
    ["作出行政处罚3件", "decisions"],
    ["收取信息处理费3元", "fees"],
    ["受理行政许可申请3件", "other"],
    ["受理救助申请3件", "other"],
    ["办理人大代表建议3件", "other"],
    ["接听热线3次", "other"],
  ];
  for (const [text, topic] of named)
    it(`${text}: ${topic ?? "nothing the tables know"}`, () => assert.deepEqual(topics(text), [topic]));

  it("the last one in a figure's own words wins over those behind and before it", () => {
    assert.deepEqual(topics("行政复议案件中涉及依申请的3件", null), ["applications"]);
    assert.deepEqual(topics("收到12件申请，2件行政诉讼，1件"), ["applications", "disputes", "disputes"]);
    assert.deepEqual(topics("涉及行政复议的事项，共3件，规范性文件另计"), ["disputes"]);
    assert.deepEqual(topics("收到申请3件，咨询另计；办理申请5件咨询"), ["applications", "applications"]);
    assert.deepEqual(topics("共3件咨询", "documents"), ["other"]);
    assert.deepEqual(topics("共3件", "documents"), ["documents"]);
    assert.deepEqual(topics("共3件"), [null]);
  });

  it("are not taken from the names of documents", () => {
    assert.deepEqual(topics("按《行政复议法》收到申请3件"), ["applications"]);
    assert.deepEqual(topicsIn(sentenceIn("学习《规范性文件管理办法》")), []);
    assert.deepEqual(topicsIn(sentenceIn("收到申请和复议")), [
      { topic: "applications", start: 2, end: 4 },
      { topic: "disputes", start: 5, end: 7 },
    ]);
  });
});

describe("a subject taken over from what stands before", () => {
  const inherited = (text: string, section: "overview" | "applications" | "disputes" | "other" = "overview") => {
    const { report, sentences } = inDraft(text, section);
    const last = sentences.at(-1);
    const at = last ? sentencesOf(report).indexOf(last) : -1;
    return inheritedTopic(report, at);
  };

  it("is the last one of the paragraph", () => {
    assert.equal(inherited("收到申请3件。另有复议2件。均已办结。"), "disputes");
    assert.equal(inherited("收到申请3件。天气晴朗。均已办结。"), "applications");
  });
  it("is not looked for more than six sentences back", () => {
    assert.equal(inherited(`收到申请3件。${"天气晴朗。".repeat(5)}均已办结。`), "applications");
    assert.equal(inherited(`收到申请3件。${"天气晴朗。".repeat(6)}均已办结。`), null);
  });
  it("is that of a heading above, where the paragraph names none", () => {
    assert.equal(inherited("（二）依申请公开\n共收到3件。"), "applications");
    assert.equal(inherited("（二）群众来信\n共收到3件。", "applications"), "other");
    assert.equal(inherited("（二）依申请公开情况，详见下文\n共收到3件。"), null);
    assert.equal(inherited("（二）依申请公开3项\n共收到3件。"), null);
    assert.equal(inherited(`（二）依申请公开${"的情况".repeat(8)}\n共收到3件。`), null);
  });
  it("is that of the section where nothing else tells", () => {
    assert.equal(inherited("共收到3件。", "applications"), "applications");
    assert.equal(inherited("共收到3件。", "disputes"), "disputes");
    assert.equal(inherited("共收到3件。", "other"), null);
  });
  it("of a heading ends with its section, and far below it", () => {
    const report = reportOf(`${draft({ text: "（二）依申请公开", in: "problems" })}\n共收到3件。`);
    assert.equal(inheritedTopic(report, sentencesOf(report).length - 1), null);
    assert.equal(inherited(`（二）依申请公开\n${"天气晴朗，万里无云。\n".repeat(3)}共收到3件。`), "applications");
    assert.equal(inherited(`（二）依申请公开\n${"天气晴朗，万里无云。\n".repeat(70)}共收到3件。`), null);
  });
  it("is none for a sentence that is not there", () => assert.equal(inheritedTopic(inDraft("好。").report, 999), null));
});
