import assert from "node:assert/strict";
import type { Edit } from "../../../server/src/fixes/edit";
import { insertRows } from "../../../server/src/fixes/insertRow";
import { insertSections } from "../../../server/src/fixes/insertSection";
import { insertTable, TabStops, tableText } from "../../../server/src/fixes/insertTable";
import { lineEndOf } from "../../../server/src/fixes/places";
import { type DraftStyle, styleOf } from "../../../server/src/fixes/style";
import { aspects, feeSentence } from "../../../server/src/form/sections";
import type { SectionId } from "../../../server/src/form/types";
import { applyEdits } from "../../../server/src/service";
import { headingStyles, renderDraft } from "../../corpus/draft";
import { changed, reportOf, withoutLines } from "../printed";

const plain = headingStyles.plain;
const body = "本年度没有发生。";
const without = (...numbers: number[]): string[] => plain.filter((_, at) => !numbers.includes(at + 1));
const draftOf = (headings: readonly string[], gap = "\n"): string =>
  headings.map((heading) => `${heading}${gap}${body}`).join(gap);
const page = (headings: readonly string[]): string =>
  headings.map((heading) => `<h2>${heading}</h2>\n<p>${body}</p>`).join("\n");
const style = (text: string): DraftStyle => styleOf(reportOf(text), "pipes");

describe("a missing section is inserted", () => {
  const inserted = (text: string, ...ids: SectionId[]): string =>
    applyEdits(text, insertSections(reportOf(text), ids, style(text)));

  it("in front of the next one there, with nothing below it where the form has nothing to say", () => {
    const text = draftOf(without(5));
    assert.equal(inserted(text, "problems"), changed(text, "六、", `${plain[4]}\n六、`));
  });

  it("at the start, with its aspects", () => {
    const text = draftOf(without(1));
    const lines = aspects.map(({ label }, at) => `（${"一二三四五"[at]}）${label}`).join("\n");
    assert.equal(inserted(text, "overview"), `${plain[0]}\n${lines}\n${text}`);
  });

  it("at the end, on a line of its own, with the fee statement", () => {
    const text = draftOf(without(6));
    assert.equal(inserted(text, "other"), `${text}\n${plain[5]}\n${feeSentence}\n`);
    assert.equal(inserted(`${text}\n`, "other"), `${text}\n${plain[5]}\n${feeSentence}\n`);
  });

  it("above the sign-off, of a page too", () => {
    const signature = "松川市林业局\n2025年1月10日\n";
    const text = `${draftOf(without(6))}\n${signature}`;
    assert.equal(inserted(text, "other"), changed(text, signature, `${plain[5]}\n${feeSentence}\n${signature}`));
    const signed = "<p>松川市林业局</p>\n<p>2025年1月10日</p>\n</body>\n";
    const html = `<body>\n${page(without(6))}\n${signed}`;
    const section = `<h2>${plain[5]}</h2>\n<p>${feeSentence}</p>\n`;
    assert.equal(inserted(html, "other"), changed(html, signed, section + signed));
  });

  it("in front of the closing tags of a page", () => {
    const html = `<html><body><div>\n${page(without(5, 6))}\n</div>\n</body></html>\n`;
    assert.equal(inserted(html, "problems"), changed(html, "</div>", `<h2>${plain[4]}</h2>\n</div>`));
  });

  it("between empty lines where the draft has them", () => {
    const text = draftOf(
      headingStyles.markdown.filter((_, at) => at !== 4),
      "\n\n",
    );
    assert.equal(inserted(text, "problems"), changed(text, "## 六、", `## ${plain[4]}\n\n## 六、`));
  });

  it("behind the date below a title that is all there is", () => {
    const text = "云溪县2024年政府信息公开工作年度报告\n\n云溪县人民政府\n2025年1月10日\n";
    assert.equal(inserted(text, "problems"), `${text}${plain[4]}\n`);
  });

  it("with an empty line above its table where the layout wants one", () => {
    const text = draftOf(without(4));
    const edits = insertSections(reportOf(text), ["disputes"], { ...style(text), layout: "html" });
    assert.ok(edits[0]?.text.startsWith(`${plain[3]}\n\n<table>\n`));
    assert.ok(edits[0]?.snippet?.startsWith(`${plain[3]}\n\n<table>\n`));
  });

  it("with its table, and several at one place in the form's order", () => {
    const text = draftOf(without(4, 5), "\r\n");
    const [start = "", rest = ""] = inserted(text, "problems", "disputes").split(`${plain[3]}\r\n`);
    assert.equal(start, text.slice(0, text.indexOf("六、")));
    assert.match(rest, /^行政复议 \| 行政诉讼 \|+\r\n/);
    assert.ok(rest.endsWith(`0 |\r\n${plain[4]}\r\n${plain[5]}\r\n${body}`));
  });

  it("each at its own place, from the first to the last", () => {
    const edits = insertSections(reportOf(draftOf(without(2, 5))), ["problems", "disclosure"], style(draftOf(plain)));
    assert.deepEqual(
      edits.map(({ text }) => text.split("\n")[0]),
      [plain[1], plain[4]],
    );
    assert.ok((edits[0]?.span.start ?? 0) < (edits[1]?.span.start ?? 0));
  });
});

describe("a missing table is inserted below its heading", () => {
  const table = (text: string): Edit => insertTable(reportOf(text), "disputes", style(text)) ?? assert.fail();

  it("directly, or behind an empty line where its layout wants one", () => {
    const text = draftOf(plain);
    assert.match(
      applyEdits(text, [table(text)]),
      new RegExp(`\\n${plain[3]}\\n行政复议 \\|[^五]*0 \\|\\n${body}\\n五、`),
    );
    const markdown = insertTable(reportOf(text), "disputes", { ...style(text), layout: "markdown" });
    assert.match(markdown?.text ?? "", /^\n\n\| 行政复议[\s\S]*\|\n$/);
    assert.match(table(draftOf(headingStyles.markdown, "\n\n")).text, /^\n\n行政复议[\s\S]*\|$/);
  });

  it("behind the tags of a heading in a page", () => {
    const text = page(plain);
    assert.match(
      applyEdits(text, [table(text)]),
      new RegExp(`<h2>${plain[3]}</h2>\\n\\n<table>\\n[\\s\\S]*</table>\\n<p>`),
    );
  });

  it("in the draft's own punctuation, but for its figures", () => {
    const report = reportOf(draftOf(plain));
    const { snippet, text } = tableText(report.form.tables.disclosure, { ...style(draftOf(plain)), halfWidth: true });
    assert.match(text, /^第二十条第\(一\)项 [\s\S]*本年收费金额\(单位:万元\)[^（）：]*$/);
    assert.ok(snippet.endsWith(`行政事业性收费 | \${10:0} |||`));
  });

  it("with a tab stop a figure, numbered on", () => {
    const stops = new TabStops();
    assert.equal(stops.next("0"), `\${1:0}`);
    const report = reportOf(draftOf(plain));
    const { snippet, text } = tableText(report.form.tables.disputes, style(draftOf(plain)), stops);
    assert.deepEqual(
      [...snippet.matchAll(/\$\{(\d+):0\}/g)].map(([, number]) => Number(number)),
      Array.from({ length: 15 }, (_, at) => at + 2),
    );
    assert.equal(snippet.replace(/\$\{\d+:0\}/g, "0"), text);
  });

  it("not where its section is missing", () => {
    const text = draftOf(without(4));
    assert.equal(insertTable(reportOf(text), "disputes", style(text)), null);
  });
});

describe("the end of a line", () => {
  for (const [heading, newline] of [
    [`${plain[3]}  `, "\n"],
    [`${plain[3]}`, "\r\n"],
    [`${plain[3]}`, "\r"],
    [`<p><b>${plain[3]}</b></p>`, "\r\n"],
  ] as const)
    it(`is in front of its break, behind its tags: ${JSON.stringify(heading + newline)}`, () => {
      const text = plain.map((one) => (one === plain[3] ? heading : one)).join(newline + body + newline);
      const report = reportOf(text);
      const line = report.sections[3]?.heading.line ?? -1;
      assert.equal(lineEndOf(report, line), text.indexOf(heading) + heading.length);
    });
});

describe("missing rows are inserted", () => {
  const zeros = (layout: string): string => renderDraft({ layout });
  const inserted = (text: string, rows: string[], figures?: number[]): string => {
    const id = rows[0] === "licensing" || rows[0] === "coercion" ? "disclosure" : "applications";
    return applyEdits(text, insertRows(reportOf(text), id, [{ rows, figures }], style(text)));
  };
  const row = (label: string): string => `${label}${" | 0".repeat(7)} |`;

  it("in front of the next row there, with their figures", () => {
    const text = withoutLines(zeros("pipes"), /2\.重复申请/);
    const after = inserted(text, ["unprocessed.repeated"], [1, 2, 3, 4, 5, 6, 21]);
    assert.match(after, /\n2\.重复申请 \| 1 \| 2 \| 3 \| 4 \| 5 \| 6 \| 21 \| \|\|\n3\.要求提供公开出版物/);
  });

  it("behind the last one", () => {
    const text = withoutLines(zeros("pipes"), /^四、结转/);
    assert.match(
      inserted(text, ["carriedForward"]),
      new RegExp(`（七）总计.*\\n${row("四、结转下年度继续办理").replaceAll("|", "\\|")}`),
    );
  });

  it("with the group they begin, where nothing else of it has it", () => {
    const text = withoutLines(zeros("pipes"), /1\.本机关不掌握/);
    assert.match(inserted(text, ["unavailable.notHeld"]), /\n（四）无法提供 \| 1\.本机关不掌握相关政府信息 \| 0/);
    const kept = changed(text, "2.没有现成信息", "（四）无法提供 | 2.没有现成信息");
    assert.match(inserted(kept, ["unavailable.notHeld"]), /\n1\.本机关不掌握相关政府信息 \| 0/);
  });

  it("below the header of their block, beside its other rows, or with title and header", () => {
    const licensing = withoutLines(zeros("pipes"), /^行政许可/);
    assert.equal(inserted(licensing, ["licensing"]).match(/本年处理决定数量.*\n行政许可 \| 0/g)?.length, 1);
    const coercion = withoutLines(zeros("pipes"), /^行政强制/);
    assert.match(inserted(coercion, ["coercion"]), /\n行政处罚.*\n行政强制 \| 0/);
    const block = changed(zeros("pipes"), /第二十条第（五）项.*\n.*\n行政许可.*\n/, "");
    assert.match(
      inserted(block, ["licensing"]),
      /\n第二十条第（五）项 \|+\n信息内容 \| 本年处理决定数量 \|+\n行政许可 \| 0 \|+\n第二十条第（六）项/,
    );
  });

  it("in a page, indented as the others, merged cells reaching over them", () => {
    const html = zeros("html");
    const [lost = ""] = /\n +<tr>\n +<td>2\.重复申请<\/td>[\s\S]*?<\/tr>/.exec(html) ?? [];
    const text = changed(changed(html, lost, ""), 'rowspan="5">（五）', 'rowspan="4">（五）').replace(
      'rowspan="22"',
      'rowspan="21"',
    );
    const after = inserted(text, ["unprocessed.repeated"]);
    assert.match(after, /\n {2}<tr><td>2\.重复申请<\/td>(?:<td>0<\/td>){7}<\/tr>\n {2}<tr>\n.*3\.要求提供公开出版物/);
    assert.ok(after.includes('rowspan="5">（五）不予处理') && after.includes('rowspan="22">三、本年度办理结果'));
    assert.equal(after.replace(/\n.*<td>2\.重复申请.*/, ""), changed(html, lost, ""));
  });

  it("nowhere, without a table", () => {
    const text = draftOf(plain);
    assert.deepEqual(insertRows(reportOf(text), "applications", [{ rows: ["granted"] }], style(text)), []);
  });
});
