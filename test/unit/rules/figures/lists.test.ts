import assert from "node:assert/strict";
import type { DraftParts } from "../../figures/draft";
import { problemOf, problemsOf } from "./problems";

const noTable: DraftParts = { without: ["applications"] };

describe("figures/parts", () => {
  it("tells the total, how many parts there are, their sum and the difference", () => {
    const { zh, en, on, severity } = problemOf("parts", "公开信息1,090条，其中网站50条，微信1,050条。");
    assert.equal(zh, "正文写1,090条，所列2项合计1100，多出10。");
    assert.equal(en, "The text says 1,090条, but the 2 listed add up to 1100, 10 more.");
    assert.deepEqual([on, severity], ["1,090", "warning"]);
  });

  it("is a hint where a part of the list may have been left out", () => {
    const { zh, en, severity } = problemOf("parts", "公开信息90条（网站50条、微信39条）。");
    assert.equal(zh, "正文写90条，所列2项合计89，少1；若所列只是一部分，可不改。");
    assert.equal(en, "The text says 90条, but the 2 listed add up to 89, 1 less; fine if only some are listed.");
    assert.equal(severity, "hint");
  });

  it("points at every part, and offers to change the total or any of them", () => {
    const { related, choices } = problemOf("parts", "公开信息90条，其中网站５０条，微信41条。");
    assert.deepEqual(related, [
      ["５０", "第1项：50条", "Part 1: 50条"],
      ["41", "第2项：41条", "Part 2: 41条"],
    ]);
    assert.deepEqual(
      choices.map(({ zh, en, after }) => [zh, en, after]),
      [
        ["把总数改为91", "Change the total to 91", "公开信息91条，其中网站５０条，微信41条。"],
        ["把50条改为49", "Change 50条 to 49", "公开信息90条，其中网站４９条，微信41条。"],
        ["把41条改为40", "Change 41条 to 40", "公开信息90条，其中网站５０条，微信40条。"],
      ],
    );
  });

  it("offers no part below zero, none that is rounded, and no more than six", () => {
    const titles = (text: string): string[] => problemOf("parts", text).choices.map(({ zh }) => zh);
    assert.deepEqual(titles("公开信息90条，其中网站98条，微信2条。"), ["把总数改为100", "把98条改为88"]);
    assert.deepEqual(titles("公开信息9000条，其中网站1.5万条，微信7000条。"), ["把总数改为22000"]);
    const many = Array.from({ length: 8 }, (_, at) => `第${"甲乙丙丁戊己庚辛"[at]}类${at + 11}条`).join("，");
    assert.equal(titles(`公开信息110条，其中${many}。`).length, 7);
  });

  it("finds a total in the sentence before", () => {
    const { on } = problemOf("parts", "共公开信息90条。其中网站50条，微信41条。");
    assert.equal(on, "90");
    assert.deepEqual(problemsOf("parts", "共公开信息90条。\n（二）公开渠道\n其中网站50条，微信41条。"), []);
  });

  it("is left to the table where that contradicts the sentence or bears out every figure", () => {
    const text = "办结政府信息公开申请12件，其中予以公开8件，部分公开3件。";
    assert.deepEqual(problemsOf("parts", text), []);
    assert.equal(problemOf("parts", text, "overview", { without: ["applications", "disputes"] }).on, "12");
    assert.deepEqual(problemsOf("parts", "办结政府信息公开申请12件。其中予以公开8件，部分公开2件。"), []);
    assert.deepEqual(problemsOf("parts", "办结政府信息公开申请15件。其中予以公开9件，部分公开9件。"), []);
  });
});

describe("figures/share", () => {
  it("tells the part, the whole and the right share, in the digits printed", () => {
    const { zh, en, on, severity, related, choices } = problemOf("share", "公开信息300条，其中微信100条，占35.5%。");
    assert.equal(zh, "正文写占35.5%，100条占300条应为33.3%。");
    assert.equal(en, "The text says 35.5%, but 100条 of 300条 is 33.3%.");
    assert.deepEqual([on, severity], ["35.5", "warning"]);
    assert.deepEqual(related, [
      ["100", "部分", "The part"],
      ["300", "总数", "The total"],
    ]);
    assert.deepEqual(choices, [
      { zh: "改为33.3%", en: "Change to 33.3%", preferred: true, after: "公开信息300条，其中微信100条，占33.3%。" },
    ]);
  });
  it("is a hint where more than one figure may be the whole", () => {
    const { severity, zh } = problemOf("share", "网站公开250条，公开信息共300条，其中微信100条，占45%。");
    assert.deepEqual([severity, zh], ["hint", "正文写占45%，100条占300条应为33%。"]);
  });
  it("of a whole that only the table has names and points at its cell", () => {
    const { zh, en, related } = problemOf("share", "自然人申请10件，占新收申请的90%。");
    assert.equal(zh, "正文写占90%，10件占表三“一、本年新收政府信息公开申请数量”总计的12应为83%。");
    assert.equal(en, "The text says 90%, but 10件 of Table 3 “一、本年新收政府信息公开申请数量” 总计 (12) is 83%.");
    assert.deepEqual(
      related.map(([on]) => on),
      ["10", "12"],
    );
  });
});

describe("figures/flow", () => {
  it("tells both sides with their figures, and points at each but its own", () => {
    const text = "新收政府信息公开申请20件，上年结转3件，办结20件，结转下年2件。";
    const { zh, en, on, severity, related } = problemOf("flow", text, "overview", noTable);
    assert.equal(zh, "新收20件+上年结转3件为23，办结20件+结转下年2件为22，相差1。");
    assert.equal(en, "新收20件+上年结转3件 is 23, but 办结20件+结转下年2件 is 22: a difference of 1.");
    assert.deepEqual([on, severity], ["20", "warning"]);
    assert.deepEqual(related, [
      ["20", "新收20件", "新收20件"],
      ["3", "上年结转3件", "上年结转3件"],
      ["2", "结转下年2件", "结转下年2件"],
    ]);
  });
});
