import assert from "node:assert/strict";
import { foldTable, isBlank, isDigit, isHan, ordinaryForm } from "../../../server/src/source/fold";
import { createView, type View } from "../../../server/src/source/view";

function folded(text: string): string {
  return createView(text).text;
}

/** The text as typed behind a piece of the view. */
function typed(view: View, piece: string): string {
  const at = view.text.indexOf(piece);
  assert.ok(at >= 0, piece);
  return view.source.slice(view.sourceStart(at), view.sourceEnd(at + piece.length));
}

describe("folding of single characters", () => {
  const folds: [name: string, typed: string, folded: string][] = [
    ["every full-width form", "！Ａｚ～：；", "!Az~:;"],
    ["spaces of any width", "甲\u00a0乙\u1680丙\u2000丁\u200a戊\u202f己\u205f庚\u3000辛", "甲 乙 丙 丁 戊 己 庚 辛"],
    ["a tab", "甲\t乙", "甲\t乙"],
    ["line ends of any kind", "甲\u000b乙\u000c丙\u0085丁\u2029戊", "甲\n乙\n丙\n丁\n戊"],
    ["marks of direction", "甲\u200e乙\u202a丙\u202e丁\u2066戊\u206f己", "甲乙丙丁戊己"],
    ["joiners and separators without width", "甲\u061c乙\u180e丙\u2060丁\u200f戊", "甲乙丙丁戊"],
    ["control characters", "甲\u0001乙\u001f丙", "甲乙丙"],
    ["dashes", "‐‑‒–—―−─━﹣ㄧ", "-----------"],
    ["vertical lines", "│┃∣｜￨¦┆┇┊┋", "||||||||||"],
    ["brackets and quotation marks in small or ornamental form", "﹙❨⦅﹚❩⦆﹝﹞„‟＂", "((()))〔〕“““"],
    ["small punctuation", "﹒﹪﹑", ".%、"],
    ["radicals", "⼀⼆⾏", "一二行"],
    ["compatibility ideographs", "\ufa19\uf94f", "神累"],
  ];
  for (const [name, source, text] of folds)
    it(`${name} become ordinary ones`, () => {
      assert.equal(folded(source), text);
    });

  it("what means something of its own stays", () => {
    const own = "〇々，。、《》“”‘’·…①㈠〔〕【】×℃%";
    // The full-width comma is the one mark among them that has an ASCII form.
    assert.equal(folded(own), own.replace("，", ","));
  });

  it("a radical with no ordinary form of one unit stays", () => {
    assert.equal(ordinaryForm("⺀".charCodeAt(0)), "⺀".charCodeAt(0));
    assert.equal(folded("甲⺀乙"), "甲⺀乙");
    assert.equal(ordinaryForm(0x2f00), "一".charCodeAt(0));
  });

  it("there is an entry for every code unit, nearly all of them unchanged", () => {
    assert.equal(foldTable.length, 0x10000);
    assert.ok(foldTable.filter((entry) => entry !== 0).length < 2000);
  });

  it("knows Han characters, digits and blanks by their edges", () => {
    for (const char of "一鿿㐀䶿〇") assert.ok(isHan(char.charCodeAt(0)), char);
    for (const code of [0x33ff, 0x4dc0, 0xa000, 0x3006, 0x3008]) assert.ok(!isHan(code), code.toString(16));
    for (const char of "09") assert.ok(isDigit(char.charCodeAt(0)));
    for (const char of " \t") assert.ok(isBlank(char.charCodeAt(0)));
    for (const char of "\n甲") assert.ok(!isBlank(char.charCodeAt(0)));
    for (const char of "/:") assert.ok(!isDigit(char.charCodeAt(0)));
  });
});

describe("Traditional script", () => {
  it("is left as it is without a character that only such drafts have", () => {
    assert.equal(folded("乾隆年間的鬆糕"), "乾隆年間的鬆糕");
  });

  it("is told by one such character, wherever it stands: what went before is folded too", () => {
    assert.equal(folded("乾旱時節收到申請，並按規定答覆"), "干旱时节收到申请,并按规定答覆");
  });

  it("is told by such a character spelt as an entity", () => {
    assert.equal(folded("<p>時節&#x958b;始</p>"), "\n时节开始\n");
  });

  it("may be written in radicals and compatibility ideographs", () => {
    assert.equal(folded("部\u2fa8信息公開，各\uf9d0事項"), "部门信息公开,各类事项");
    assert.equal(folded("部\u2fa8"), "部門");
    assert.equal(folded("<p>公開部&#x2fa8;</p>"), "\n公开部门\n");
  });

  it("does not touch the text after it", () => {
    folded("開");
    assert.equal(folded("乾隆"), "乾隆");
  });

  it("keeps the offsets of the text as typed", () => {
    const view = createView("雲溪縣\u200b青禾鎮(zhèn)報告");
    assert.equal(view.text, "云溪县青禾镇报告");
    assert.equal(typed(view, "云溪县"), "雲溪縣");
    assert.equal(typed(view, "青禾镇"), "青禾鎮");
    assert.equal(typed(view, "镇报"), "鎮(zhèn)報");
  });
});

describe("pinyin in brackets", () => {
  const dropped = ["鎮(zhèn)", "鎮（zhèn）", "鎮(lǜ)", "務(ɡuǎn)", "務(chuāngüa)"];
  for (const text of dropped)
    it(`${text} is one character`, () => {
      assert.match(folded(text), /^[镇务]$/);
    });

  const kept: [why: string, text: string, folded: string][] = [
    ["it has no tone", "镇(zhen)", "镇(zhen)"],
    ["it has two tones", "镇(zhènwù)", "镇(zhènwù)"],
    ["it is longer than any syllable", "镇(zzzzzhènn)", "镇(zzzzzhènn)"],
    ["it holds something else", "镇(zhè1)", "镇(zhè1)"],
    ["no Han character stands in front", "A(zhèn)", "A(zhèn)"],
    ["the bracket is never closed", "镇(zhèn", "镇(zhèn"],
    ["it stands at the beginning", "(zhèn)镇", "(zhèn)镇"],
  ];
  for (const [why, text, view] of kept)
    it(`is kept where ${why}`, () => {
      assert.equal(folded(text), view);
      assert.deepEqual(createView(text).pinyin, []);
    });
});

describe("the way back from the view", () => {
  const cases: [typed: string, piece: string, back: string][] = [
    ["零\u200b宽", "零宽", "零\u200b宽"],
    ["\ufeff一、总体情况", "一、", "一、"],
    ["甲\r\n乙", "甲", "甲"],
    ["甲&#20057;丙<br>丁<p>", "乙", "&#20057;"],
    ["甲&#20057;丙<br>丁<p>", "丙\n丁", "丙<br>丁"],
    ["<p>甲<!-- 乙 -->丙</p>", "甲丙", "甲<!-- 乙 -->丙"],
    ["１２件", "12", "１２"],
  ];
  for (const [source, piece, back] of cases)
    it(`${JSON.stringify(piece)} in ${JSON.stringify(source)} is ${JSON.stringify(back)}`, () => {
      assert.equal(typed(createView(source), piece), back);
    });

  it("leads from an offset to the first character at or behind it", () => {
    const view = createView("甲\u200b\u200b乙丙");
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 9].map((offset) => view.viewOffset(offset)),
      [0, 1, 1, 1, 2, 3, 3],
    );
    assert.equal(createView("").viewOffset(5), 0);
    assert.equal(createView("\u200b").viewOffset(1), 0);
    assert.equal(createView("甲乙").viewOffset(9), 2);
  });

  it("ends where the text ends, however much was dropped there", () => {
    const view = createView("甲\u200b乙\u200b\u200b");
    assert.equal(view.sourceStart(view.text.length), 5);
    assert.equal(view.sourceEnd(view.text.length), 3);
  });
});
