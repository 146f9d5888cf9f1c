import assert from "node:assert/strict";
import { form2021 } from "../../../server/src/form/form2021";
import { headingText } from "../../../server/src/form/names";
import type { Finding } from "../../../server/src/rules/finding";
import { applyEdits } from "../../../server/src/service";
import { cleanLayoutIds, headingStyles, renderDraft } from "../../corpus/draft";
import { seededFigures, zeroFigures } from "../../corpus/figures";
import { complaints, findingsOf, marked, only, repaired, ruleIds, service } from "../support";

const draft = renderDraft({ layout: "pipes" });

/** The draft without one section, heading and all. */
function without(text: string, id: string): string {
  const section = findingsOf(text).document.reports[0]?.sections.find(({ form }) => form.id === id);
  assert.ok(section);
  const start = text.lastIndexOf("\n", section.span.start) + 1;
  return text.slice(0, start) + text.slice(section.span.end);
}

/** The draft with the table of one section cut out. */
function withoutTable(text: string, id: "disclosure" | "applications" | "disputes"): string {
  const table = findingsOf(text).document.reports[0]?.tables[id];
  assert.ok(table);
  const html = text.lastIndexOf("<table", table.span.start);
  const isHtml = html >= 0 && !text.slice(html, table.span.start).includes("</table>");
  const start = isHtml ? html : text.lastIndexOf("\n", table.span.start) + 1;
  const stop = isHtml ? text.indexOf("</table>", table.span.end) + 8 : text.indexOf("\n", table.span.end);
  return text.slice(0, start) + text.slice(stop < 0 ? text.length : stop);
}

describe("headings broken over two lines", () => {
  for (const section of form2021.sections)
    for (const gap of ["\n", "\n\n", "\n　　"])
      it(`${headingText(section)}, with ${JSON.stringify(gap)}`, () => {
        const whole = headingText(section);
        for (let at = 3; at < whole.length - 1; at++)
          assert.deepEqual(complaints(draft.replace(whole, whole.slice(0, at) + gap + whole.slice(at))), []);
      });

  it("all at once", () => {
    let text = draft;
    for (const section of form2021.sections) {
      const whole = headingText(section);
      text = text.replace(whole, `${whole.slice(0, 4)}\n${whole.slice(4)}`);
    }
    assert.deepEqual(complaints(text), []);
  });

  it("do not take in the line below a whole one", () => {
    for (const { sections } of [form2021])
      for (const section of sections) {
        const text = draft.replace(headingText(section), `${headingText(section)}\n情况`);
        const heading = findingsOf(text).document.reports[0]?.sections.find(
          ({ form }) => form.id === section.id,
        )?.heading;
        assert.equal(text.slice(heading?.span.start, heading?.span.end), headingText(section));
      }
  });
});

describe("structure/missing-section", () => {
  for (const section of form2021.sections) {
    it(`finds ${headingText(section)} missing and puts it back in its place`, () => {
      const text = without(draft, section.id);
      const { finding } = only(text, "structure/missing-section");
      assert.equal(finding.severity, "error");
      assert.ok(finding.message.includes(headingText(section)));
      const after = repaired(text, "structure/missing-section").text;
      assert.ok(
        !ruleIds(after).some((id) =>
          ["structure/missing-section", "structure/missing-table", "structure/section-order"].includes(id),
        ),
      );
      assert.deepEqual(
        findingsOf(after).document.reports[0]?.sections.map(({ form }) => form.id),
        form2021.sections.map(({ id }) => id),
      );
    });
  }

  it("hints at a heading in the writer's own words, and gives the form's", () => {
    const text = draft.replace("五、存在的主要问题及改进情况", "五、短板和下一步打算");
    assert.equal(only(text, "structure/missing-section").finding.severity, "hint");
    assert.deepEqual(complaints(text), []);
    assert.equal(repaired(text, "structure/missing-section").text, draft);
  });

  it("puts section six above the sign-off", () => {
    const signed = draft.trimEnd().split("\n").slice(-2).join("\n");
    const text = `${without(draft, "other")}${signed}\n`;
    const after = repaired(text, "structure/missing-section").text;
    assert.ok(after.trimEnd().endsWith(signed));
  });

  it("writes headings as the draft does", () => {
    const markdown = renderDraft({ layout: "markdown", headings: "markdown" });
    const after = repaired(without(markdown, "disputes"), "structure/missing-section").text;
    assert.match(after, /\n## 四、政府信息公开行政复议、行政诉讼情况\n\n\| 行政复议/);
    const words = headingStyles.noOrdinal;
    const numbers = "一二三四五六";
    const dressed: [string, (text: string, at: number) => string][] = [
      ["5、存在的主要问题及改进情况", (text, at) => `${at + 1}、${text}`],
      ["５．存在的主要问题及改进情况", (text, at) => `${"１２３４５６"[at]}．${text}`],
      ["**五、存在的主要问题及改进情况**", (text, at) => `**${numbers[at]}、${text}**`],
      ["第五部分 存在的主要问题及改进情况", (text, at) => `第${numbers[at]}部分 ${text}`],
      ["（五）存在的主要问题及改进情况", (text, at) => `（${numbers[at]}）${text}`],
      ["　　五、存在的主要问题及改进情况：", (text, at) => `　　${numbers[at]}、${text}：`],
      ["五 存在的主要问题及改进情况", (text, at) => `${numbers[at]} ${text}`],
    ];
    for (const [line, write] of dressed) {
      const text = without(renderDraft({ headings: words.map(write) }), "problems");
      assert.ok(repaired(text, "structure/missing-section").text.includes(`\n${line}\n`), line);
    }
    const bare = renderDraft({ headings: "noOrdinal" });
    assert.match(repaired(without(bare, "problems"), "structure/missing-section").text, /\n存在的主要问题及改进情况\n/);
  });
});

describe("structure/missing-table", () => {
  for (const layout of cleanLayoutIds)
    for (const id of ["disclosure", "applications", "disputes"] as const)
      it(`inserts a blank ${id} table in the layout ${layout}`, () => {
        const text = withoutTable(renderDraft({ layout }), id);
        const { finding } = only(text, "structure/missing-table");
        assert.equal(finding.severity, "error");
        const { text: after, fix } = repaired(text, "structure/missing-table");
        assert.equal(fix.preferred, true);
        assert.deepEqual(complaints(after), []);
        const read = findingsOf(after).document.reports[0]?.tables[id];
        assert.ok(read?.rows.every(({ cells }) => cells?.every(({ value }) => value === 0)));
        assert.equal(applyEdits(after, []), after);
      });

  it("gives every figure a tab stop of its own", () => {
    const { fix } = repaired(withoutTable(draft, "applications"), "structure/missing-table");
    const stops = [...(fix.edits[0]?.snippet ?? "").matchAll(/\$\{(\d+):0\}/g)].map(([, number]) => Number(number));
    assert.deepEqual(
      stops,
      Array.from({ length: 175 }, (_, at) => at + 1),
    );
  });

  for (const tableStyle of ["pipes", "markdown", "html", "tabs"] as const)
    it(`follows the setting ${tableStyle} in a draft without tables`, () => {
      let text = draft;
      for (const id of ["disclosure", "applications", "disputes"] as const) text = withoutTable(text, id);
      const document = service.read(text);
      const fix = service.insertEverythingMissing(document, 0, { rules: {}, tableStyle });
      assert.ok(fix);
      const after = applyEdits(text, fix.edits);
      assert.deepEqual(complaints(after), []);
      const layouts = Object.values(service.read(after).reports[0]?.tables ?? {}).map((table) => table?.layout);
      assert.deepEqual(layouts, [tableStyle, tableStyle, tableStyle]);
    });
});

describe("inserting everything that is missing", () => {
  it("gives a whole report from a title alone", () => {
    const text = "云溪县青禾镇2024年政府信息公开工作年度报告\n";
    const fix = service.insertEverythingMissing(service.read(text));
    assert.ok(fix);
    const after = applyEdits(text, fix.edits);
    assert.ok(after.startsWith(text));
    const left = ruleIds(after).filter((id) => id.startsWith("structure/missing") || id.startsWith("table/"));
    assert.deepEqual(left, ["structure/missing-accountability", "structure/missing-signature"]);
    assert.equal(service.insertEverythingMissing(service.read(after)), null);
  });

  it("writes headings below a Markdown title, and tags into a page", () => {
    const title = "# 云溪县青禾镇2024年政府信息公开工作年度报告\n";
    const markdown = service.insertEverythingMissing(service.read(title));
    assert.match(applyEdits(title, markdown?.edits ?? []), /\n## 一、总体情况\n\n（一）主动公开/);
    const page = `<html><body>
<h1>云溪县青禾镇2024年政府信息公开工作年度报告</h1>
<h2>一、总体情况</h2>
<p class="text">主动公开、依申请公开、信息管理、平台建设和监督保障工作有序开展，考核、评议、追责照常进行。</p>
<h2>三、收到和处理政府信息公开申请情况</h2>
<h2>五、存在的主要问题及改进情况</h2>
<p class="text">解读形式单一，下一步请驻村干部用图解讲清政策。</p>
<p>云溪县青禾镇人民政府</p>
<p>2025年1月10日</p>
</body></html>
`;
    const fix = service.insertEverythingMissing(service.read(page));
    assert.ok(fix);
    const after = applyEdits(page, fix.edits);
    assert.deepEqual(complaints(after), []);
    assert.match(after, /<h2>三、收到和处理政府信息公开申请情况<\/h2>\n\n<table>/);
    assert.match(
      after,
      /<h2>六、其他需要报告的事项<\/h2>\n<p class="text">本年度未收取.*<\/p>\n<p>云溪县青禾镇人民政府/,
    );
  });

  it("leaves every other byte as it was, with any line ends", () => {
    for (const newline of ["\n", "\r\n", "\r"]) {
      const text = without(withoutTable(draft, "disclosure"), "disputes").replaceAll("\n", newline);
      const fix = service.insertEverythingMissing(service.read(text));
      assert.ok(fix);
      assert.ok(fix.edits.every(({ span }) => span.start === span.end));
      const after = applyEdits(text, fix.edits);
      assert.deepEqual(complaints(after), []);
      if (newline !== "\n") assert.ok(!after.replaceAll(newline, "").includes("\n"));
    }
  });

  it("shares its tab stops out over all insertions", () => {
    const text = withoutTable(withoutTable(draft, "disclosure"), "disputes");
    const fix = service.insertEverythingMissing(service.read(text));
    const stops = (fix?.edits ?? []).flatMap(({ snippet }) =>
      [...(snippet ?? "").matchAll(/\$\{(\d+):/g)].map(([, number]) => number),
    );
    assert.equal(new Set(stops).size, 25);
    assert.equal(stops.length, 25);
  });
});

describe("structure/section-number", () => {
  it("finds shifted, missing and dirty ordinals, and renumbers all at once", () => {
    for (const [from, to] of [
      ["六、其他", "七、其他"],
      ["六、其他", "|六、其他"],
      ["六、其他", "l六、其他"],
      ["五、存在", "存在"],
    ] as const) {
      const text = draft.replace(from, to);
      const { finding } = only(text, "structure/section-number");
      assert.equal(finding.severity, "warning");
      assert.equal(repaired(text, "structure/section-number").text, draft, to);
    }
  });

  it("repairs a whole numbering that is off by one", () => {
    const shifted = draft.replace(
      /^([一二三四五六])、(?=总|主|收|政|存|其)/gm,
      (_, number: string) => `${"二三四五六七"["一二三四五六".indexOf(number)]}、`,
    );
    assert.equal(ruleIds(shifted).filter((id) => id === "structure/section-number").length, 6);
    assert.equal(repaired(shifted, "structure/section-number").text, draft);
  });
});

describe("structure/section-order", () => {
  it("puts the sections back in order, their text unchanged", () => {
    const sections = findingsOf(draft).document.reports[0]?.sections ?? [];
    const [, second, third] = sections.map(({ span }) => draft.slice(span.start, span.end));
    const swapped = draft.replace(`${second}${third}`, () => `${third}${second}`);
    const { finding } = only(swapped, "structure/section-order");
    assert.match(finding.message, /位置不对/);
    assert.equal(repaired(swapped, "structure/section-order").text, draft);
  });
});

describe("structure/duplicate-section and structure/empty-section", () => {
  it("name a section that is printed twice", () => {
    const text = draft.replace("五、存在", "四、政府信息公开行政复议、行政诉讼情况\n没有其他情况。\n五、存在");
    const { finding } = only(text, "structure/duplicate-section");
    assert.equal(finding.related.length, 1);
  });

  it("name a report pasted twice, once", () => {
    const { finding } = only(`${draft}\n${draft}`, "structure/duplicate-section");
    assert.match(finding.message, /同一份报告/);
    const two = `${draft}\n${renderDraft({ unit: "云溪县石桥镇" })}`;
    assert.match(only(two, "structure/duplicate-section").finding.message, /另一份报告/);
  });

  it("name a section without words", () => {
    const section = findingsOf(draft).document.reports[0]?.sections.find(({ form }) => form.id === "problems");
    assert.ok(section);
    const text = `${draft.slice(0, section.heading.span.end)}\n\n${draft.slice(section.span.end)}`;
    assert.equal(only(text, "structure/empty-section").finding.severity, "warning");
  });
});

describe("structure/empty-section and the sign-off", () => {
  const section = findingsOf(draft).document.reports[0]?.sections.at(-1);
  const head = draft.slice(0, section?.heading.span.end);
  it("name section six that holds the sign-off alone", () => {
    only(`${head}\n\n云溪县青禾镇人民政府\n2025年1月16日\n`, "structure/empty-section");
    only(`${head}\n2025年1月16日\n`, "structure/empty-section");
  });
  it("are silent where the heading itself says so", () => {
    for (const remark of ["（无）", "(没有)", "（暂无）", "（略）"])
      assert.ok(!ruleIds(`${head}${remark}\n2025年1月16日\n`).includes("structure/empty-section"), remark);
    only(`${head}（盖章）\n2025年1月16日\n`, "structure/empty-section");
  });
  it("are silent where it says that there is nothing", () => {
    for (const body of ["无", "无其他需要报告的事项", "本机关无其他需要报告的事项。"])
      assert.ok(!ruleIds(`${head}\n${body}\n2025年1月16日\n`).includes("structure/empty-section"), body);
  });
});

describe("structure/old-form", () => {
  it("warns of the 2019 table in a report for 2021 or later, and of the reverse", () => {
    const figures = { ...zeroFigures(), ...seededFigures(0) };
    assert.ok(!ruleIds(renderDraft({ figures, year: 2024 })).includes("structure/old-form"));
    const text = renderDraft({ figures, year: 2024 }).replace(/2024年/g, "2020年");
    const found = findingsOf(text).findings.filter(({ rule }) => rule === "structure/old-form");
    assert.equal(found.length, 2);
    assert.match(found[0]?.message ?? "", /2020 年的报告应使用国办公开办函〔2019〕60号/);
    const after = repaired(text, "structure/old-form").text;
    assert.equal(ruleIds(after).filter((id) => id === "structure/old-form").length, 1);
  });
});

describe("structure/missing-title", () => {
  it("offers a title with what is known", () => {
    const text = renderDraft({ title: "" });
    const { finding } = only(text, "structure/missing-title");
    assert.equal(finding.severity, "warning");
    assert.ok(marked(text, finding).length > 0);
    const after = repaired(text, "structure/missing-title").text;
    assert.ok(!ruleIds(after).includes("structure/missing-title"));
    assert.match(after, /2024年政府信息公开工作年度报告/);
  });

  it("leaves marks where body or year is unknown, and does not prefer it", () => {
    const headings = headingStyles.plain.slice(0, 4).join("\n");
    const text = `${headings}\n`;
    const { text: after, fix } = repaired(text, "structure/missing-title");
    assert.equal(fix.preferred, false);
    assert.ok(after.startsWith("××××××年政府信息公开工作年度报告\n"));
    assert.equal(fix.edits[0]?.snippet, "${1:机关名称}${2:年份}年政府信息公开工作年度报告\n");
    assert.ok(!ruleIds(after).includes("structure/missing-title"));
    assert.ok(ruleIds(after).includes("text/placeholder"));
    const signed = `${text}云溪县水务局\n2025年1月10日\n`;
    const named = repaired(signed, "structure/missing-title");
    assert.equal(named.fix.edits[0]?.snippet, "云溪县水务局${1:年份}年政府信息公开工作年度报告\n");
    const { document } = findingsOf(named.text);
    assert.equal(document.reports[0]?.unit, "云溪县水务局");
  });
});

describe("what a report should also say", () => {
  it("misses an aspect of section one and adds its sub-heading", () => {
    const text = draft.replaceAll(/平台|载体/g, "栏目");
    const { finding } = only(text, "structure/missing-aspect");
    assert.match(finding.message, /政府信息公开平台建设/);
    assert.ok(!ruleIds(repaired(text, "structure/missing-aspect").text).includes("structure/missing-aspect"));
  });

  it("numbers added sub-headings after those there are, in their manner, and prefers none of several", () => {
    const overview = findingsOf(draft).document.reports[0]?.sections[0];
    assert.ok(overview);
    const second = overview.aspects[1]?.heading.start ?? 0;
    const cut = draft.slice(0, second) + draft.slice(overview.span.end);
    for (const [written, next] of [
      ["（一）主动公开", "（二）依申请公开\n（三）政府信息管理\n（四）政府信息公开平台建设\n（五）监督保障\n"],
      ["1.主动公开", "2.依申请公开\n3.政府信息管理\n"],
      ["　　**（一）主动公开**", "　　**（二）依申请公开**\n　　**（三）政府信息管理**\n"],
    ] as const) {
      const text = cut.replace("（一）主动公开", written);
      const { document, findings } = findingsOf(text);
      const missing = findings.filter(({ rule }) => rule === "structure/missing-aspect");
      assert.equal(missing.length, 4);
      const fixes = missing.flatMap((finding) => service.fixes(document, finding));
      assert.ok(fixes.every(({ preferred }) => !preferred));
      const [one, all] = service.fixes(document, missing[0] as Finding);
      assert.ok(applyEdits(text, one?.edits ?? []).includes(`\n${next.split("\n")[0]}\n`));
      const after = applyEdits(text, all?.edits ?? []);
      assert.ok(after.includes(`\n${next}`), written);
      assert.ok(!ruleIds(after).includes("structure/missing-aspect"));
    }
  });

  it("misses the fee statement and adds it", () => {
    const section = findingsOf(draft).document.reports[0]?.sections.at(-1);
    assert.ok(section);
    const text = `${draft.slice(0, section.heading.span.end)}\n没有其他事项。\n`;
    only(text, "structure/missing-fee-statement");
    assert.ok(
      !ruleIds(repaired(text, "structure/missing-fee-statement").text).includes("structure/missing-fee-statement"),
    );
  });

  it("misses a sign-off, and assessment in a government's report, as hints", () => {
    const unsigned = draft.trimEnd().split("\n").slice(0, -2).join("\n");
    assert.equal(only(unsigned, "structure/missing-signature").finding.severity, "hint");
    const text = draft.replaceAll(/考核|考评|绩效|评议|满意度|追究|问责|追责|测评/g, "检查");
    assert.equal(only(text, "structure/missing-accountability").finding.severity, "hint");
  });
});

describe("other documents", () => {
  for (const [name, text] of [
    ["an empty file", ""],
    ["a letter", "各位同事：\n今天下午开会。\n"],
    ["a readme", "# Project\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n"],
    [
      "a university's report for an academic year",
      "云溪大学2023-2024学年信息公开工作年度报告\n根据《高等学校信息公开办法》编制。\n一、概述\n二、主动公开情况\n三、依申请公开情况\n",
    ],
  ] as const)
    it(`say nothing about ${name}`, () => assert.deepEqual(ruleIds(text), []));
});
