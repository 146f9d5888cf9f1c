import assert from "node:assert/strict";
import { baseDraft } from "../../docs/baseDraft";
import { assertFoundIn, fixes, proseAfter, repairs, said, saidOnce, withProse } from "../said";

const rule = "text/repeated";

function check(lines: readonly string[]): void {
  for (const prose of lines) it(prose.replaceAll("\n", "⏎"), () => assertFoundIn(rule, "overview", prose));
}

describe("text/repeated", () => {
  const prose = "发布信息息前逐条核对。";

  it("shows both, stands on the second and points at the first", () => {
    const { zh, en, severity, on, related } = saidOnce(rule, withProse("overview", prose));
    assert.equal(severity, "warning");
    assert.equal(on, "息");
    assert.equal(zh, "“息息”重复了。");
    assert.equal(en, "“息息” is repeated.");
    assert.deepEqual(related, [["息", "前一处在这里", "First here"]]);
  });

  it("removes the second, as the preferred repair", () => {
    assert.equal(proseAfter(rule, "overview", prose), "发布信息前逐条核对。");
    assert.deepEqual(Object.keys(repairs(rule, withProse("overview", prose))), ["删去重复的一处"]);
    assert.deepEqual(Object.keys(repairs(rule, withProse("overview", prose), "en")), ["Remove the repetition"]);
    assert.equal(fixes(rule, withProse("overview", prose))[0]?.preferred, true);
  });

  it("shows long ones cut at 24 characters, and what is apart once", () => {
    const clause = "各村各站所按月核对公开栏内容并留存照片备查归档留档";
    const text = withProse("overview", `${clause}，${clause}，年底汇总。`);
    assert.equal(clause.length, 25);
    assert.equal(saidOnce(rule, text).zh, `“${clause.slice(0, 24)}…”重复了。`);
    const short = withProse("overview", "按月核对公开栏，按月核对公开栏，年底汇总。");
    assert.equal(saidOnce(rule, short).zh, "“按月核对公开栏”重复了。");
  });
});

describe("text/repeated on characters", () => {
  describe("that cannot meet themselves", () =>
    check([
      "公⟦公⟧开栏按月更换。",
      "档案情况⟦况⟧良好。",
      "工作制度⟦度⟧健全。",
      "属于四类过程性⟦性⟧信息。",
      "群众的⟦的⟧意见已答复。",
      "开展了⟦了⟧三次培训。",
      "二街镇⟦镇⟧严格审核。",
      "青禾镇⟦镇⟧，按月通报。",
      "鸭南乡⟦乡⟧人民政府主动公开信息。",
      "在全县和⟦和⟧各镇推广。",
      "公开信息186条⟦条⟧，收到申请12件⟦件⟧。",
    ]));
  describe("that begin or end a word of their own", () =>
    check([
      "公开开展情况良好，信息息事宁人。",
      "监督督促到位，管理理念更新，机制制度健全。",
      "职工工作积极，企业业务熟练，党建建设有力。",
      "为了了解需求，目的的确达到，能够明了了然。",
      "村村通广播，层层压实，件件落实，牢牢把握，天天更新。",
      "方方面面、认认真真、扎扎实实做好。",
      "县县级领导、市市场监管局、东城街街道、常务会会议、局局长到场。",
      "到镇镇政府查阅，古镇镇严格审核，我乡乡人民政府设点。",
      "公公公布，公公开开。",
      "“信息息”一词和《信息息汇编》照原文引用。",
      "“码上上办”和《青禾镇镇域规划》上线。",
      "镇镇相连，乡乡联动。",
      "帮助3个个体户，学习5条条例，件件有回音，条条落实。",
    ]));
  it("reads over the blanks of a broken line", () => {
    assertFoundIn(rule, "overview", "各站所逐条核对拟发布的每一条信息⟦息⟧\n　　内容，核对无误再公开。");
    assertFoundIn(rule, "overview", "各站所逐条核对各村拟公开的每一条信息息\n　　事宁人的旧例不再沿用。");
  });
  it("leaves the body's own name alone", () => {
    assert.deepEqual(said(rule, baseDraft.replaceAll("青禾镇", "信信镇")), []);
  });
  it("finds them in Traditional script, where it is written", () => {
    const text = withProse("overview", "發佈信息息前逐條核對。");
    assert.equal(saidOnce(rule, text).on, "息");
  });
});

describe("text/repeated on words", () => {
  describe("that are slips", () =>
    check([
      "公开情况⟦情况⟧总体平稳。",
      "完善监督保障⟦保障⟧机制。",
      "抓好宣传⟦宣传⟧工作，落实审核⟦审核⟧制度。",
      "推进政府信息⟦信息⟧公开。",
      "由镇便民中心⟦便民中心⟧负责解答，便民中心⟦便民中心⟧平台同步。",
      "公开情况⟦情况⟧报告已印发。",
      "及时⟦及时⟧更新栏目。",
      "我镇⟦我镇⟧主动公开。",
    ]));
  describe("that are turns of speech, or two words that meet", () =>
    check([
      "研究研究再定，学习学习先进经验，了解了解情况。",
      "一件一件抓落实，逐项逐项核对，越来越来得及时。",
      "二〇二四二〇二四",
      "人民政府政府信息公开指南、工作工作方案、信息信息化平台。",
      "规范规范性文件管理，保障保障房信息公开。",
      "“情况情况通报”是栏目原名，《工作情况情况汇编》已归档。",
    ]));
  it("are not looked for in tables", () => {
    const text = baseDraft.replace("规章 | 0 |", "规章规章 | 0 |");
    assert.deepEqual(said(rule, text), []);
  });
});

describe("text/repeated on a wording that was changed", () => {
  check([
    "群众可通过⟦可以通过⟧网站查询。",
    "群众可以拨打⟦可拨打⟧热线咨询。",
    "可以公开的可以随时查询，可公开的可以公开。",
    "可查可以A级标准办理。",
  ]);
  it("leaves the first wording", () => {
    assert.equal(proseAfter(rule, "overview", "群众可通过可以通过网站查询。"), "群众可通过网站查询。");
    assert.equal(proseAfter(rule, "overview", "群众可以拨打可拨打热线咨询。"), "群众可以拨打热线咨询。");
  });
});

describe("text/repeated on clauses", () => {
  describe("one after the other", () =>
    check([
      "清理栏目，⟦清理栏目⟧，年底归档。",
      "清理栏目，逐月核对，⟦清理栏目，逐月核对⟧，年底归档。",
      "核对，核对，再归档。",
      "涉及民生、教育、⟦教育⟧、卫生。",
      "涉及学、学、用。",
      "编号为2024，2024，其余顺延。",
      "一，一，二。",
      "清理栏 目；⟦清理栏目⟧。",
      "清理栏目，逐月核对，清理栏目，年底归档。",
      "一二三四，一二三四，五六七八。",
      "清理栏目，清理栏目 | 0 |",
    ]));
  const long = "公开栏由驻村干部按周巡查并留存照片备查";
  describe("long ones further on", () =>
    check([
      `${long}，其余照旧，⟦${long}⟧。`,
      `${long}。其余照旧。⟦${long}⟧，破损当天更换。`,
      `按照县里公开工作的统一部署和要求抓好落实，先审后发，按照县里公开工作的统一部署和要求抓好落实。`,
      `共在三个平台发布各类信息12条并逐条核对，先审后发，共在三个平台发布各类信息12条并逐条核对。`,
      "由驻村干部巡查公开栏，其余照旧，由驻村干部巡查公开栏。",
    ]));
  it("take their comma with them, or what follows them where they begin a sentence", () => {
    assert.equal(
      proseAfter(rule, "overview", `${long}，其余照旧，${long}，年底汇总。`),
      `${long}，其余照旧，年底汇总。`,
    );
    assert.equal(
      proseAfter(rule, "overview", `${long}。其余照旧。${long}，年底汇总。`),
      `${long}。其余照旧。年底汇总。`,
    );
    assert.equal(proseAfter(rule, "overview", `${long}，其余照旧，${long}。`), `${long}，其余照旧。`);
    assert.equal(proseAfter(rule, "overview", "清理栏目，清理栏目，年底归档。"), "清理栏目，年底归档。");
  });

  const sentence = "公开栏按周巡查，破损的当天更换，巡查记录存档备查。";
  it("whole sentences come again in their section, and go with their stop", () => {
    assertFoundIn(rule, "problems", `${sentence}\n各村自查一次。\n⟦${sentence.slice(0, -1)}⟧。`);
    assert.equal(
      proseAfter(rule, "problems", `${sentence}各村自查一次。\n${sentence}随后通报。`),
      `${sentence}各村自查一次。\n随后通报。`,
    );
  });
  it("may come again where they have fewer than twenty characters", () => {
    const twenty = "公开栏由驻村干部按周巡查，并且留存照片备查";
    assertFoundIn(rule, "problems", `${twenty}。\n各村自查一次。\n⟦${twenty}⟧。`);
    const nineteen = twenty.slice(1);
    assertFoundIn(rule, "problems", `${nineteen}。\n各村自查一次。\n${nineteen}。`);
  });
  it("may come again in another section, or be short", () => {
    assert.deepEqual(
      said(rule, withProse("problems", sentence).replace("一、总体情况\n", `一、总体情况\n${sentence}\n`)),
      [],
    );
    assertFoundIn(rule, "problems", "公开栏按周巡查，记录存档。\n各村自查。\n公开栏按周巡查，记录存档。");
  });
  it("are cells where a table could not be read", () => {
    const cells = "本年制发件数，本年制发件数，0，0\n";
    const text = baseDraft.replace(/第二十条第（一）项[\s\S]*?行政事业性收费 \| 0 \|\n/, cells);
    assert.notEqual(text, baseDraft);
    assert.deepEqual(said(rule, text), []);
  });
});

describe("text/repeated on stops", () => {
  check([
    "公开及时⟦。。⟧群众满意。",
    "公开及时⟦，，⟧群众满意。",
    "公开及时⟦，。⟧",
    "公开及时⟦、，⟧群众满意。",
    "公开及时⟦；。⟧群众满意；",
    "公开及时⟦、。⟧",
    "公开及时；，群众满意，、有序。",
    "公开及时&nbsp;。群众满意&ldquo;；&#160;;",
    "A&B公司⟦；；⟧其余照旧。",
    "公开及时，，群众满意 | 0 |",
    "公开及时⟦。，⟧群众满意。",
    "公开及时⟦。。。⟧",
    "公开及时，“好。”，群众满意……",
  ]);
  it("name the marks as typed and the one that stays", () => {
    for (const [wrong, kept, right] of [
      ["公开及时，，群众满意。", "，", "公开及时，群众满意。"],
      ["公开及时、，群众满意。", "，", "公开及时，群众满意。"],
      ["公开及时，。", "。", "公开及时。"],
      ["公开及时；；群众满意。", "；", "公开及时；群众满意。"],
      ["公开、、及时。", "、", "公开、及时。"],
      ["公开及时、。", "。", "公开及时。"],
      ["公开及时。，群众满意。", "。", "公开及时。群众满意。"],
    ] as const) {
      const marks = /[，、；。]{2}/.exec(wrong)?.[0] as string;
      const { zh, en, severity } = saidOnce(rule, withProse("overview", wrong));
      assert.equal(severity, "warning");
      assert.equal(zh, `标点“${marks}”多了一个。`);
      assert.equal(en, `“${marks}” is one mark too many.`);
      assert.deepEqual(repairs(rule, withProse("overview", wrong)), {
        [`改为“${kept}”`]: withProse("overview", right),
      });
    }
  });
  it("wait while they are being typed", () => {
    const text = withProse("overview", "公开及时，，群众满意。");
    const at = text.indexOf("，，群众");
    for (const typingAt of [at + 1, at + 2]) assert.deepEqual(said(rule, text, { typingAt }), []);
    for (const typingAt of [at, at + 3]) assert.equal(said(rule, text, { typingAt }).length, 1);
  });
});
