import assert from "node:assert/strict";
import { findHeadings, type HeadingCandidate } from "../../../server/src/parse/headings";
import { ViewLines } from "../../../server/src/parse/viewLines";
import { readDocument } from "../../../server/src/report/readDocument";
import { createView } from "../../../server/src/source/view";
import { type HeadingStyle, headingStyles, renderDraft } from "../../corpus/draft";

function headingsIn(text: string): HeadingCandidate[] {
  return findHeadings(new ViewLines(createView(text)));
}

function sectionsOf(text: string): string[] {
  return (readDocument(text).reports[0]?.sections ?? []).map(({ form }) => form.id);
}

const six = ["overview", "disclosure", "applications", "disputes", "problems", "other"];

const variants: Record<string, string[]> = {
  overview: [
    "一、总体情况",
    "一、总体工作情况",
    "一、工作基本情况",
    "一、政府信息公开工作总体情况",
    "一、信息公开总体情况",
    "一、2023年政务公开总体情况",
    "一、工作总体推进情况",
    "一、总体公开情况",
    "一、主要工作情况",
    "一、 总 体 情 况",
  ],
  disclosure: [
    "二、主动公开政府信息情况",
    "二、行政机关主动公开政府信息情况",
    "二、政府信息主动公开情况",
    "二、本年度主动公开政务信息的情况",
  ],
  applications: [
    "三、收到和处理政府信息公开申请情况",
    "三、行政机关收到和处理政府信息公开申请情况",
    "三、收到和处理政府信息公开的申请情况",
    "三、收到和处理政府信息公开情况",
    "三、政府信息依申请公开办理情况",
    "三、依申请公开情况",
    "三、政府信息公开申请情况",
    "三、政府信息公开申请的受理和办理情况",
    "三、收　到　和　处　理　政　府　信　息　公　开　申　请　情　况",
  ],
  disputes: [
    "四、政府信息公开行政复议、行政诉讼情况",
    "四、政府信息公开行政复议和行政诉讼情况",
    "四、政府信息公开行政复议及行政诉讼情况",
    "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
  ],
  problems: [
    "五、存在的主要问题及改进情况",
    "五、政府信息公开工作存在的主要问题及改进情况",
    "五、存在问题及改进措施",
    "五、存在的问题和改进方向",
    "五、存在问题与改进思路",
  ],
  other: [
    "六、其他需要报告的事项",
    "六、其它需要报告的事项",
    "六、其他报告的事项",
    "六、需要说明的其他事项",
    "六、其他需要说明的事项",
    "六、其他",
    "六、其它",
  ],
};

describe("section headings", () => {
  for (const [section, lines] of Object.entries(variants))
    for (const line of lines)
      it(`${line} is ${section}`, () => {
        assert.deepEqual(
          headingsIn(line).map((found) => found.section),
          [section],
        );
      });

  const dressed: [string, string, number][] = [
    ["|六、其他需要报告的事项", "other", 6],
    ["l六、其他需要报告的事项", "other", 6],
    ["## 一、总体情况", "overview", 1],
    ["### **二、主动公开政府信息情况**", "disclosure", 2],
    ["**五、存在的主要问题及改进情况**", "problems", 5],
    ["　　三、收到和处理政府信息公开申请情况", "applications", 3],
    ["四 、 政府信息公开行政复议、行政诉讼情况", "disputes", 4],
    ["二、主动公开政府信息情况（单位：件）", "disclosure", 2],
    ["六、其他需要报告的事项。", "other", 6],
    ["七、其他需要报告的事项", "other", 7],
    ["第一部分、总体情况", "overview", 1],
    ["其他需要报告的事项", "other", 0],
    ["一、總體情況", "overview", 1],
    ["第一部分 总体情况", "overview", 1],
    ["第一部分：总体情况", "overview", 1],
    ["一 总体情况", "overview", 1],
    ["二　主动公开政府信息情况", "disclosure", 2],
    ["一总体情况", "overview", 1],
    ["【一、总体情况】", "overview", 1],
    ["★六、其他需要报告的事项", "other", 6],
    ["- 二、主动公开政府信息情况", "disclosure", 2],
    ["一、青禾镇总体情况", "overview", 1],
    ["一.总体情况", "overview", 1],
    ["一．总体情况：", "overview", 1],
  ];
  for (const [line, section, number] of dressed)
    it(`${line} is ${section}, number ${number}`, () => {
      const found = headingsIn(line);
      assert.deepEqual(
        found.map((one) => [one.section, one.number]),
        [[section, number]],
      );
    });

  it("may run on into the text on the same line", () => {
    const [found, ...more] = headingsIn(
      "一、总体情况。过去一年，我们把政务公开当作实事来抓，公开的方式和时效都有进步，群众更满意。",
    );
    assert.equal(found?.section, "overview");
    assert.equal(more.length, 0);
  });

  const sentences = [
    "全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、其他需要报告的事项六个部分。",
    "报告由总体情况，主动公开政府信息情况两个部分组成",
    "（一）主动公开政府信息情况",
    "(二)依申请公开情况",
    "1.主动公开情况",
    "一是主动公开政府信息情况良好",
    "本年制发件数",
    "一、本年新收政府信息公开申请数量",
    "三、本年度办理结果",
    "四、结转下年度继续办理",
    "收到政府信息公开申请5件",
    "三 主动公开政府信息情况",
    "一 主要工作情况",
    "五、其他",
    "3.其他",
  ];
  for (const line of sentences)
    it(`${line.slice(0, 24)} is none`, () => {
      assert.deepEqual(headingsIn(line), []);
    });

  for (const style of Object.keys(headingStyles) as HeadingStyle[])
    it(`in the style ${style} are all found in a draft`, () => {
      assert.deepEqual(sectionsOf(renderDraft({ headings: style })), six);
    });

  it("keep their order and sections where the numbering is shifted, restarts or is dirty", () => {
    const words = headingStyles.noOrdinal;
    const shifted = words.map((text, at) => `${"二三四五六七"[at]}、${text}`);
    const restarted = words.map((text, at) => `${"一二三一二三"[at]}、${text}`);
    const dirty = headingStyles.plain.map((text, at) => (at % 2 ? `|${text}` : `l${text}`));
    for (const headings of [shifted, restarted, dirty]) assert.deepEqual(sectionsOf(renderDraft({ headings })), six);
  });

  it("in a table of contents are not the sections", () => {
    const draft = renderDraft();
    const at = draft.indexOf("一、总体情况\n");
    const text = `${draft.slice(0, at)}目录\n${headingStyles.plain.join("\n")}\n${draft.slice(at)}`;
    const report = readDocument(text).reports[0];
    assert.deepEqual(sectionsOf(text), six);
    assert.ok(report?.tables.applications?.readable);
    assert.deepEqual(report?.repeatedHeadings, []);
  });

  it("may be numbered 1、 to 6、 where an automatic number lost its style", () => {
    const words = headingStyles.noOrdinal;
    const all = words.map((text, at) => `${at + 1}、 ${text}`);
    const first = words.map((text, at) => (at === 0 ? `1、${text}` : `${"一二三四五六"[at]}、${text}`));
    const last = words.map((text, at) => (at === 5 ? `6.${text}` : `${"一二三四五六"[at]}、${text}`));
    for (const headings of [all, first, last]) assert.deepEqual(sectionsOf(renderDraft({ headings })), six);
  });

  it("may be numbered （一） to （六）, where nothing is numbered 一、", () => {
    const words = headingStyles.noOrdinal;
    const bracketed = words.map((text, at) => `（${"一二三四五六"[at]}）${text}`);
    assert.deepEqual(sectionsOf(renderDraft({ headings: bracketed })), six);
    const draft = renderDraft().replace("（二）依申请公开", "（二）主动公开政府信息情况");
    assert.deepEqual(sectionsOf(draft.replace("二、主动公开政府信息情况\n", "")).includes("disclosure"), false);
  });

  for (const [name, write] of [
    ["1 ", (at: number) => `${at + 1} `],
    ["1）", (at: number) => `${at + 1}）`],
    ["01、", (at: number) => `0${at + 1}、`],
    ["①", (at: number) => "①②③④⑤⑥"[at]],
    ["壹、", (at: number) => `${"壹贰叁肆伍陆"[at]}、`],
  ] as const)
    it(`may be numbered ${name}, each in its own place`, () => {
      const headings = headingStyles.noOrdinal.map((text, at) => `${write(at)}${text}`);
      assert.deepEqual(sectionsOf(renderDraft({ headings })), six);
    });

  it("may be broken over two lines", () => {
    const broken = headingStyles.plain.map((line, at) =>
      at === 2 || at === 5 ? `${line.slice(0, 7)}\n${line.slice(7)}` : line,
    );
    const report = readDocument(renderDraft({ headings: broken })).reports[0];
    assert.deepEqual(
      report?.sections.map(({ form }) => form.id),
      six,
    );
    assert.ok(report?.sections.every(({ heading }) => !heading.isOtherwiseWorded));
    assert.ok(!report?.paragraphs.some(({ text }) => text.endsWith("申请情况") || text.endsWith("报告的事项")));
  });

  it("may be in the writer's own words, under their ordinal and in their place", () => {
    const plain = headingStyles.plain;
    for (const [at, words] of [
      [0, "一、基本情况综述"],
      [1, "二、公开政府信息的统计数据"],
      [2, "三、公开申请的收到与处理"],
      [3, "四、涉诉情况"],
      [4, "五、短板和下一步打算"],
      [5, "六、需要说明的收费情况"],
    ] as const) {
      const text = renderDraft({ headings: plain.map((line, index) => (index === at ? words : line)) });
      const report = readDocument(text).reports[0];
      assert.deepEqual(sectionsOf(text), six, words);
      assert.equal(report?.sections[at]?.heading.isOtherwiseWorded, true, words);
    }
  });

  it("are not told by a numbering that restarts, nor by the labels of a table", () => {
    const draft = renderDraft();
    const restarted = draft.replace("二、主动公开政府信息情况\n", "一、公开的数据\n二、公开的做法\n");
    assert.equal(sectionsOf(restarted).includes("disclosure"), false);
    for (const line of headingStyles.plain) assert.equal(sectionsOf(draft.replace(`${line}\n`, "")).length, 5, line);
  });

  it("may stand on one line with the whole text", () => {
    const draft = renderDraft({ layout: "spaces" });
    const page = draft.replace(/\n+/g, " ");
    const report = readDocument(page).reports[0];
    assert.deepEqual(sectionsOf(page), six);
    assert.equal(report?.title?.text, readDocument(draft).reports[0]?.title?.text);
    const glued = draft.replace(/\n+(一、总体情况)\n/, "如有疑问，请与镇办公室联系。 $1 ");
    assert.deepEqual(sectionsOf(glued), six);
    assert.deepEqual(sectionsOf(draft.replace("一、总体情况\n", "详见一、总体情况 各条。\n")), six.slice(1));
    assert.deepEqual(sectionsOf(draft.replace(/\n+(一、总体情况)\n/, "现将情况报告如下： $1 ")), six);
    const listed = draft.replace(/\n+(一、总体情况)\n/, "报告包括： $1 二、主动公开等各部分。\n");
    assert.deepEqual(sectionsOf(listed), six.slice(1));
    const bare = "二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 四、政府信息公开行政复议、行政诉讼情况";
    const empty = `一、总体情况 已按要求公开。 ${bare} 五、存在的主要问题及改进情况 人手不足。 六、其他需要报告的事项 无。`;
    assert.deepEqual(sectionsOf(`云溪县水务局2024年政府信息公开工作年度报告\n${empty}`), six);
  });

  it("may end the line of the sentence in front, where the break between them was lost", () => {
    const draft = renderDraft();
    const glued = draft.replace(/\n+(一、总体情况)\n/, "如有疑问，请与镇办公室联系。$1\n");
    assert.notEqual(glued, draft);
    assert.deepEqual(sectionsOf(glued), six);
    const overview = readDocument(glued).reports[0]?.sections[0];
    assert.equal(glued.slice(overview?.heading.span.start, overview?.heading.span.end), "一、总体情况");
    const listed = draft.replace(/\n+(一、总体情况)\n/, "分为六、其他需要报告的事项和其余部分。$1\n");
    assert.deepEqual(sectionsOf(listed), six.slice(1));
  });

  it("are not the numbered aspects of section one", () => {
    const draft = renderDraft()
      .replace("二、主动公开政府信息情况\n", "")
      .replace("一、总体情况\n", "一、总体情况\n2.主动公开政府信息情况\n");
    assert.deepEqual(
      sectionsOf(draft),
      six.filter((id) => id !== "disclosure"),
    );
  });

  it("may be numbered otherwise than the rest where their table is right below", () => {
    for (const layout of ["pipes", "lines", "markdown", "tsv", "html"])
      for (const ordinal of ["2、", "（二）"]) {
        const draft = renderDraft({ layout }).replace("二、主动公开政府信息情况", `${ordinal}主动公开政府信息情况`);
        assert.deepEqual(sectionsOf(draft), six, `${layout} ${ordinal}`);
      }
  });

  it("do not include a sub-heading of section five in their words", () => {
    const draft = renderDraft()
      .replace("（一）存在的主要问题", "一、存在的主要问题")
      .replace("（二）改进情况", "二、改进情况");
    const report = readDocument(draft).reports[0];
    assert.deepEqual(sectionsOf(draft), six);
    assert.equal(report?.sections.find(({ form }) => form.id === "problems")?.heading.number, 5);
  });

  it("that come twice are told apart: the first counts, the second is a repeat", () => {
    const draft = renderDraft();
    const report = readDocument(`${draft}\n二、主动公开政府信息情况\n无\n`).reports[0];
    assert.deepEqual(
      report?.repeatedHeadings.map(({ form }) => form.id),
      ["disclosure"],
    );
  });
});
