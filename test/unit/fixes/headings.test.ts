import assert from "node:assert/strict";
import type { Edit } from "../../../server/src/fixes/edit";
import { insertAspects, insertFeeStatement, insertTitle, renumber, reorder } from "../../../server/src/fixes/headings";
import { type DraftStyle, styleOf } from "../../../server/src/fixes/style";
import { feeSentence } from "../../../server/src/form/sections";
import type { Report } from "../../../server/src/report/report";
import { applyEdits } from "../../../server/src/service";
import { headingStyles } from "../../corpus/draft";
import { reportOf } from "../printed";

const plain = headingStyles.plain;
const words = headingStyles.noOrdinal;
const body = "本年度没有发生。";
const draftOf = (headings: readonly string[], gap = "\n"): string =>
  headings.map((heading) => `${heading}${gap}${body}`).join(gap);

function after(text: string, repair: (report: Report, style: DraftStyle) => (Edit | null)[]): string {
  const report = reportOf(text);
  const edits = repair(report, styleOf(report, "pipes")).filter((edit) => edit !== null);
  return applyEdits(text, edits);
}

describe("headings are renumbered", () => {
  const cases: [
    what: string,
    printed: (text: string, at: number) => string,
    right: (text: string, at: number) => string,
  ][] = [
    ["where one has another's number", (text, at) => `${"一三三四五六"[at]}、${text}`, (_, at) => plain[at] ?? ""],
    ["where all are shifted", (text, at) => `${"二三四五六七"[at]}、${text}`, (_, at) => plain[at] ?? ""],
    [
      "where dirt stands before one",
      (text, at) => `${at === 2 ? "|" : ""}${"一二三四五六"[at]}、${text}`,
      (_, at) => plain[at] ?? "",
    ],
    [
      "where one has none, as the others are",
      (text, at) => (at === 3 ? text : `第${"一二三四五六"[at]}部分 ${text}`),
      (text, at) => `第${"一二三四五六"[at]}部分 ${text}`,
    ],
    [
      "where one has a number of another kind",
      (text, at) => `${at === 2 ? "3、" : `${"一二三四五六"[at]}、`}${text}`,
      (_, at) => plain[at] ?? "",
    ],
    ["where none has one", (text) => text, (_, at) => plain[at] ?? ""],
  ];
  for (const [what, printed, right] of cases)
    it(what, () => assert.equal(after(draftOf(words.map(printed)), renumber), draftOf(words.map(right))));

  it("without an edit where they are right", () => assert.deepEqual(renumber(reportOf(draftOf(plain))), []));
});

describe("sections are put in order", () => {
  it("with their text, whatever stands in front of them staying where it is", () => {
    const part = (at: number): string => `${plain[at]}\n第${at + 1}段。\n`;
    const shuffled = `松川市林业局\n${[0, 3, 1, 2, 5, 4].map(part).join("")}`;
    assert.equal(after(shuffled, reorder), `松川市林业局\n${[0, 1, 2, 3, 4, 5].map(part).join("")}`);
  });

  it("with a line break behind the one that had none at the end", () => {
    const text = [plain[0], body, plain[2], body, plain[1], body].join("\r\n");
    assert.equal(after(text, reorder), [plain[0], body, plain[1], `${body}\r\n${plain[2]}`, body, ""].join("\r\n"));
  });
});

describe("a title is put above a draft", () => {
  const signed = (text: string): string => `${text}\n松川市林业局\n2025年1月10日\n`;
  const period = "统计期限为2024年1月1日至2024年12月31日。";

  it("with its body and its year", () => {
    const text = signed(draftOf(plain).replace(body, period));
    assert.equal(
      after(text, (...given) => [insertTitle(...given)]),
      `松川市林业局2024年政府信息公开工作年度报告\n${text}`,
    );
  });

  it("as a heading of its kind", () => {
    const title = "松川市林业局2024年政府信息公开工作年度报告";
    const markdown = signed(draftOf(headingStyles.markdown, "\n\n").replace(body, period));
    assert.equal(
      after(markdown, (...given) => [insertTitle(...given)]),
      `# ${title}\n\n${markdown}`,
    );
    const page = signed(draftOf(plain.map((one) => `<h2>${one}</h2>`)).replace(body, period));
    assert.equal(
      after(`<body>\n${page}`, (...given) => [insertTitle(...given)]),
      `<body>\n<h1>${title}</h1>\n${page}`,
    );
  });

  it("behind the mark at the start of a file", () => {
    const text = `\ufeff${signed(draftOf(plain).replace(body, period))}`;
    assert.ok(after(text, (...given) => [insertTitle(...given)]).startsWith("\ufeff松川市林业局2024年"));
  });

  const stops: [what: string, text: string, plainText: string, snippet: string][] = [
    ["body", draftOf(plain).replace(body, period), "××2024年", `\${1:机关名称}2024年`],
    ["year", `${draftOf(plain)}\n松川市林业局\n`, "松川市林业局××××年", `松川市林业局\${1:年份}年`],
    ["body and year", draftOf(plain), "××××××年", `\${1:机关名称}\${2:年份}年`],
  ];
  for (const [what, text, plainText, snippet] of stops)
    it(`with marks to fill in where the ${what} is unknown`, () => {
      const report = reportOf(text);
      const edit = insertTitle(
        { ...report, unit: what.includes("body") ? null : "松川市林业局" },
        styleOf(report, "pipes"),
      );
      assert.ok(edit.text.startsWith(plainText), edit.text);
      assert.ok(edit.snippet?.startsWith(snippet), edit.snippet);
    });
});

describe("sub-headings are added to section one", () => {
  const overview = (...lines: string[]): string =>
    [plain[0], ...lines, ...plain.slice(1).flatMap((one) => [one, body])].join("\n");
  const added = (text: string, ...ids: string[]): string =>
    after(text, (report, style) => [insertAspects(report, ids, style)]);

  const cases: [last: string, next: string][] = [
    ["（四）平台建设", "（五）监督保障"],
    ["(四)平台建设", "(五)监督保障"],
    ["（四） 平台建设", "（五） 监督保障"],
    ["㈣平台建设", "㈤监督保障"],
    ["4.平台建设", "5.监督保障"],
    ["4、平台建设", "5、监督保障"],
    ["**（四）平台建设**", "**（五）监督保障**"],
    ["　　（四）平台建设", "　　（五）监督保障"],
    ["### （四）平台建设", "### （五）监督保障"],
  ];
  for (const [last, next] of cases)
    it(`as the last one there: ${last.trim()}`, () =>
      assert.equal(added(overview(last, body), "supervision"), overview(last, body, next)));

  it("in the order of the form, numbered on", () => {
    assert.equal(
      added(overview("（一）主动公开", body), "supervision", "management"),
      overview("（一）主动公开", body, "（二）政府信息管理", "（三）监督保障"),
    );
  });

  it("from one, where there are none", () => {
    assert.equal(added(overview(body), "proactive"), overview(body, "（一）主动公开"));
    assert.equal(
      added(overview("(网站)(大厅)(专栏)已更新。"), "proactive"),
      overview("(网站)(大厅)(专栏)已更新。", "(一)主动公开"),
    );
  });

  it("behind the last paragraph of a page, in its tags", () => {
    const html = (...lines: string[]): string =>
      [
        `<h2>${plain[0]}</h2>`,
        ...lines,
        ...plain.slice(1).flatMap((one) => [`<h2>${one}</h2>`, `<p>${body}</p>`]),
      ].join("\n");
    const lines = ["<h3>（四）平台建设</h3>", `<p>${body}</p>`];
    assert.equal(added(html(...lines), "supervision"), html(...lines, "<h3>（五）监督保障</h3>"));
  });

  it("not without a section one, and none for none", () => {
    const style = styleOf(reportOf(overview(body)), "pipes");
    assert.equal(insertAspects(reportOf(draftOf(plain.slice(1))), ["proactive"], style), null);
    assert.equal(insertAspects(reportOf(overview(body)), [], style), null);
  });
});

describe("the fee statement is added below the heading of section six", () => {
  const stated = (text: string): string => after(text, (...given) => [insertFeeStatement(...given)]);

  it("as paragraphs there are written", () => {
    assert.equal(stated(draftOf(plain)), draftOf(plain).replace(`${plain[5]}\n`, `${plain[5]}\n${feeSentence}\n`));
    const indented = draftOf(plain, "\r\n　　").replaceAll(body, "　　本年度没有需要报告的情况。");
    assert.ok(stated(indented).includes(`${plain[5]}\r\n　　　　${feeSentence}\r\n`));
    const spaced = draftOf(headingStyles.markdown, "\n\n");
    assert.equal(stated(spaced), spaced.replace(`${plain[5]}\n`, `${plain[5]}\n\n${feeSentence}\n`));
    const page = plain.map((one) => `<h2>${one}</h2>\n<p class="t">本年度没有需要报告的情况。</p>`).join("\n");
    assert.ok(stated(page).includes(`<h2>${plain[5]}</h2>\n<p class="t">${feeSentence}</p>\n<p class="t">`));
  });

  it("not without a section six", () => assert.equal(stated(draftOf(plain.slice(0, 5))), draftOf(plain.slice(0, 5))));
});
