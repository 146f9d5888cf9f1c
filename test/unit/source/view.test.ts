import assert from "node:assert/strict";
import fc from "fast-check";
import { createView, type View } from "../../../server/src/source/view";

/** Text of the characters that folding does something with, lone surrogates and markup included. */
const pieces = fc.constantFrom(
  ..."一鎮務（）()０９|│—\t \u3000\n\r\u200b\ufeff\u00ad\ud800\udc00ā",
  "\r\n",
  "鎮(zhèn)",
  "務（wù）",
  "(zhen)",
  "<td>",
  "</tr>",
  "<table>",
  "</table>",
  "<br>",
  "&nbsp;",
  "&amp;",
  "<!-- x -->",
  "<script>x</script>",
  "<p",
  "😀",
  "2024年",
);
const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.array(fc.nat(0xffff), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
);

function checkMap(view: View): void {
  const { source, text } = view;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const start = view.sourceStart(at);
    const end = view.sourceEnd(at + 1);
    assert.ok(start >= before, "starts never go back");
    assert.ok(end > start, "every character of the view stands for some of the text");
    assert.ok(end <= source.length, "inside the text");
    const back = view.viewOffset(start);
    assert.equal(view.sourceStart(back), start, "the way back leads to the same place");
    before = start;
  }
  assert.equal(view.sourceStart(text.length), source.length);
  assert.equal(view.sourceEnd(0), 0);
}

describe("folded view", () => {
  it("of any text whatever has a map that is monotone and inside the text", () => {
    fc.assert(
      fc.property(anyText, (source) => checkMap(createView(source))),
      { numRuns: 1500 },
    );
  });

  it("finds the first character at or after any offset of the text", () => {
    fc.assert(
      fc.property(anyText, fc.nat(100), (source, offset) => {
        const view = createView(source);
        const at = view.viewOffset(offset);
        assert.ok(at >= 0 && at <= view.text.length);
        if (at < view.text.length) assert.ok(view.sourceStart(at) >= Math.min(offset, source.length));
        if (at > 0) assert.ok(view.sourceStart(at - 1) < offset);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves a plain text alone, offset for offset", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(..."政府信息公开2024年,。\n|"), { maxLength: 40 }), (chars) => {
        const text = chars.join("");
        const view = createView(text);
        assert.equal(view.text, text);
        for (let at = 0; at <= text.length; at++) assert.equal(view.sourceStart(at), at);
      }),
    );
  });

  const folds: [string, string][] = [
    ["政府信息公開工作年度報告", "政府信息公开工作年度报告"],
    ["石家河鎮(zhèn)2024年", "石家河镇2024年"],
    ["政務（wù）公開", "政务公开"],
    ["鎮(甲)", "镇(甲)"],
    ["年(nian)度", "年(nian)度"],
    ["１２，３４５．６７％（含）", "12,345.67%(含)"],
    ["本　年 度", "本 年 度"],
    ["零\u200b宽\ufeff字\u00ad符", "零宽字符"],
    ["—–‐", "---"],
    ["甲│乙｜丙", "甲|乙|丙"],
    ["甲\r\n乙\r丙\u2028丁", "甲 \n乙\n丙\n丁"],
    ["⾏政", "行政"],
    ["<p>甲</p>", "\n甲\n"],
    ["甲&nbsp;乙&lt;", "甲&nbsp;乙&lt;"],
    ["<b>甲</b>&nbsp;乙", "<b>甲</b>&nbsp;乙"],
    ["<span>甲</span>&nbsp;乙", "甲 乙"],
    ["| 甲<br>乙 | 丙 |", "| 甲 乙 | 丙 |"],
    ["甲<br>乙", "甲\n乙"],
    ["<p>a<script>甲</script>b</p>", "\nab\n"],
  ];
  for (const [source, folded] of folds)
    it(`folds ${JSON.stringify(source)}`, () => {
      assert.equal(createView(source).text, folded);
    });

  it("says where pinyin in brackets stood", () => {
    const source = "鎮(zhèn)、務(wù)";
    assert.deepEqual(
      createView(source).pinyin.map(({ start, end }) => source.slice(start, end)),
      ["(zhèn)", "(wù)"],
    );
  });

  it("keeps a lone surrogate as one character", () => {
    const view = createView("a\ud800b\udc00");
    assert.equal(view.text.length, 4);
    assert.equal(view.sourceStart(2), 2);
  });

  it("finds HTML tables from tag to tag, the open one to the end of the text", () => {
    const source = "甲<table><tr><td>1<table></table></td></tr></table>乙<table><tr>";
    assert.deepEqual(
      createView(source).htmlTables.map(({ start, end }) => source.slice(start, end)),
      ["<table><tr><td>1<table></table></td></tr></table>", "<table><tr>"],
    );
  });
});
