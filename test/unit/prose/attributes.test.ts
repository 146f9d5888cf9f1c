import assert from "node:assert/strict";
import { attributeFigures } from "../../../server/src/prose/attributes";
import { quantitiesIn, sentencesIn } from "./reading";

/** The figures of the last sentence that sort documents, as values. */
function sorted(text: string): number[] {
  const sentences = sentencesIn(text);
  const sentence = sentences.at(-1);
  assert.ok(sentence);
  const figures = attributeFigures(sentence, sentences.at(-2) ?? null);
  assert.equal(attributeFigures(sentence, null), figures, "worked out once");
  return sentence.quantities.filter((one) => figures.has(one)).map(({ value }) => value);
}

describe("figures that sort documents by their disclosure attribute", () => {
  const cases: [text: string, values: number[]][] = [
    ["制发公文70件，其中主动公开55件，依申请公开9件，不予公开6件", [55, 9, 6]],
    ["制发公文70件，主动公开55件", [55]],
    ["制发公文70件，55件主动公开，9件依申请公开", [55, 9]],
    ["审核文件70件，标注为“不予公开”6件", [6]],
    ["主动公开55件，依申请公开9件", [55, 9]],
    ["公开类55件，依申请类9件", []],
    ["主动公开55件，收到依申请公开申请9件", []],
    ["主动公开55件，共收到依申请公开9件", []],
    ["依申请公开9件，不予公开6件", []],
    ["收到申请12件，依申请公开9件，不予公开3件", []],
    ["主动公开90条，依申请公开9件", []],
    ["制发公文70件。其中依申请公开9件，不予公开6件", [9, 6]],
    ["制发公文70件。依申请公开9件，不予公开6件", []],
    ["收到申请12件。其中依申请公开9件，不予公开3件", []],
    ["收到申请12件，予以公开5件；制发公文70件，不予公开6件，收到来信3件", [6]],
    ["公开信息90条，制发公文70件", []],
  ];
  for (const [text, values] of cases)
    it(`${text}: ${values.join(", ") || "none"}`, () => assert.deepEqual(sorted(text), values));

  it("are none without a figure", () => assert.equal(quantitiesIn("主动公开、依申请公开").length, 0));
});
