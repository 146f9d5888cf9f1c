import assert from "node:assert/strict";
import { feeConflicts } from "../../../server/src/prose/fees";
import { baseFigures, type DraftParts } from "../figures/draft";
import { inDraft } from "./reading";

/** The amounts that something contradicts: the words that deny them, or table two's figure in 万元. */
function conflicts(text: string, charged = 0, options: DraftParts = {}): string[] {
  const figures = { ...baseFigures, disclosure: { ...baseFigures.disclosure, fees: [charged] } };
  return feeConflicts(inDraft(text, "other", { figures, ...options }).report).map(
    ({ quantity, denial, table }) =>
      `${quantity.value} but ${denial ? denial.sentence.text.slice(denial.start, denial.end) : `${table?.value}万元`}`,
  );
}

describe("fees", () => {
  const denied: [text: string, ...expected: string[]][] = [
    ["本年度未收取信息处理费。另收取信息处理费200元。", "200 but 未收取信息处理费"],
    ["收取信息处理费200元。没有产生任何政府信息公开信息处理费。", "200 but 没有产生任何政府信息公开信息处理费"],
    ["无信息处理费。收取信息公开信息处理费200元、30元。", "200 but 无信息处理费"],
    ["本年度未收取信息处理费，收取0元。"],
    ["本年度未收取信息处理费，收取信息处理费0元。"],
    ["本年度未收取信息处理费，收取信息处理费约200元。"],
    ["2023年收取信息处理费200元。本年度未收取信息处理费。"],
    ["县公安局收取信息处理费200元。本年度未收取信息处理费。"],
    ["全县收取信息处理费200元，我镇未收取信息处理费。"],
    ["收取信息处理费200元。县公安局未收取信息处理费。"],
    ["收取信息处理费200元。"],
    ["未收取信息处理费。收取培训费200元。"],
    ["未收取信息处理费。对2件申请收取处理费告知1件。"],
  ];
  for (const [text, ...expected] of denied) it(text, () => assert.deepEqual(conflicts(text), expected));

  const charged: [text: string, amount: number, ...expected: string[]][] = [
    ["收取行政事业性收费3.5万元。", 3.5],
    ["收取行政事业性收费35000元。", 3.5],
    ["收取行政事业性收费35100元。", 3.5],
    ["收取行政事业性收费36000元。", 3.5, "36000 but 3.5万元"],
    ["收取行政事业性收费3.5万元。", 3],
    ["收取行政事业性收费3.5万元。", 0, "35000 but 0万元"],
    ["收取行政事业性收费3万元。", 3.52],
    ["收取行政事业性收费2万元。", 3.52, "20000 but 3.52万元"],
    ["收取行政事业性收费0元。", 0.4, "0 but 0.4万元"],
    ["收取培训费3.5万元。", 0],
    ["收取行政事业性收费0元，培训费3万元。", 0],
    ["收取行政事业性收费5200元。", 0.5],
    ["收取行政事业性收费5200元。", 0.7, "5200 but 0.7万元"],
    ["全县收取行政事业性收费3.5万元。", 0],
  ];
  for (const [text, amount, ...expected] of charged)
    it(`${text}（表二${amount}）`, () => assert.deepEqual(conflicts(text, amount), expected));

  it("are compared with no table where there is none", () =>
    assert.deepEqual(conflicts("收取行政事业性收费3.5万元。", 0, { without: ["disclosure"] }), []));
});
