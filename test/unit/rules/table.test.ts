import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, createService } from "../../../server/src/service";
import { cleanLayoutIds, renderDraft } from "../../corpus/draft";
import { figures2019, seededFigures } from "../../corpus/figures";
import { traditional } from "../../corpus/script";
import { complaints, findingsOf, marked, only, repaired, ruleIds, service } from "../support";

const pipes = renderDraft({ layout: "pipes", figures: seededFigures(2) });

/** The draft with the first match of a pattern replaced; fails where nothing matches. */
function edited(text: string, pattern: RegExp | string, by: string): string {
  const changed = text.replace(pattern, by);
  assert.notEqual(changed, text, `nothing matches ${pattern}`);
  return changed;
}

describe("table/missing-row", () => {
  const without = edited(pipes, /^.*2\.重复申请.*\n/m, "");

  it("names the row, at the row above", () => {
    const { finding } = only(without, "table/missing-row");
    assert.equal(finding.severity, "error");
    assert.match(finding.message, /表三.*缺少 1 行：“（五）不予处理 2\.重复申请”/);
    assert.match(marked(without, finding), /信访举报投诉类申请/);
  });

  it("makes no claim about the columns it leaves open", () => {
    assert.deepEqual(
      complaints(without).map((one) => one.split(":")[0]),
      ["table/missing-row"],
    );
  });

  for (const layout of cleanLayoutIds.filter((id) => !["spaces", "oneLine"].includes(id)))
    it(`is repaired in the layout ${layout}`, () => {
      const zero = renderDraft({ layout });
      const { text } = repairedRow(zero, layout);
      assert.deepEqual(
        ruleIds(text).filter((id) => id === "table/missing-row" || id === "table/label"),
        [],
      );
      assert.deepEqual(complaints(text), []);
    });
});

/** Cuts the row 4.无正当理由大量反复申请 out of a draft of zeros, in whatever layout, and repairs the draft. */
function repairedRow(text: string, layout: string): { text: string } {
  const { document } = findingsOf(text);
  const rows = document.reports[0]?.tables.applications?.rows ?? [];
  const at = rows.findIndex(({ form }) => form.key === "unprocessed.excessive");
  const [row, next] = [rows[at]?.span, rows[at + 1]?.span];
  assert.ok(row && next, layout);
  const html = text.slice(row.start - 400, row.start).lastIndexOf("<tr");
  const start = html >= 0 ? row.start - 400 + html : row.start;
  const nextTag = text.slice(next.start - 400, next.start).lastIndexOf("<tr");
  const end = nextTag >= 0 ? next.start - 400 + nextTag : next.start;
  return repaired(text.slice(0, start) + text.slice(end), "table/missing-row");
}

describe("rows of table two", () => {
  const blocks = ["rules", "licensing", "penalties", "coercion", "fees"];
  for (const layout of ["pipes", "pipeCells", "lines", "tabCells", "markdown", "html", "tsv"])
    it(`go back into their block in the layout ${layout}`, () => {
      for (const key of blocks) {
        const draft = renderDraft({ layout });
        const before = service.read(draft).reports[0]?.tables.disclosure;
        const lost = withoutLine(
          draft,
          before?.rows.find(({ form }) => form.key === key),
        );
        const after = repaired(lost, "table/missing-row").text;
        assert.deepEqual(complaints(after), [], key);
        const spans =
          service.read(after).reports[0]?.tables.disclosure?.rows.map(({ span }) => span?.start ?? -1) ?? [];
        assert.deepEqual(
          spans,
          [...spans].sort((a, b) => a - b),
          key,
        );
        const head = service.read(after).reports[0]?.tables.disclosure?.blockHeads.at(blocks.indexOf(key) > 2 ? -1 : 0);
        if (key === "fees") assert.ok(head && head.end < (spans.at(-1) ?? 0), "below its own header");
      }
    });

  it("bring their title and header where the whole block is lost", () => {
    const draft = renderDraft({ layout: "pipes" });
    const lost = draft.replace(/^第二十条第（五）项.*\n.*\n行政许可.*\n/m, "");
    assert.notEqual(lost, draft);
    const after = repaired(lost, "table/missing-row").text;
    assert.match(
      after,
      /第二十条第（五）项[^\n]*\n信息内容 \| 本年处理决定数量[^\n]*\n行政许可 \| 0[^\n]*\n第二十条第（六）项/,
    );
    assert.deepEqual(complaints(after), []);
  });
});

/** Cuts the cells of a row out of a draft, with the tags or the line they stand in. */
function withoutLine(text: string, row: { span: { start: number; end: number } | null } | undefined): string {
  assert.ok(row?.span);
  const { start, end } = row.span;
  const tag = text.slice(0, start).lastIndexOf("<tr");
  if (tag > start - 200 && tag >= 0) {
    const close = /<\/tr>\s*|(?=<tr|<\/t(?:able|body))/.exec(text.slice(end)) ?? assert.fail("the row has no end");
    return text.slice(0, tag) + text.slice(end + close.index + close[0].length);
  }
  const from = text.lastIndexOf("\n", start) + 1;
  const to = text.indexOf("\n", end);
  return text.slice(0, from) + text.slice(to < 0 ? text.length : to + 1);
}

describe("figures that the identities tell", () => {
  const draft = renderDraft({ layout: "pipes", figures: seededFigures(6) });
  for (const key of ["received", "granted", "refused.process", "other.rest", "total", "carriedForward"])
    it(`fill the lost row ${key}`, () => {
      const row = service.read(draft).reports[0]?.tables.applications?.rows.find(({ form }) => form.key === key);
      const { text, fix } = repaired(withoutLine(draft, row), "table/missing-row");
      assert.equal(fix.preferred, true);
      assert.deepEqual(service.extract(service.read(text))[0]?.tables, service.extract(service.read(draft))[0]?.tables);
    });

  for (const layout of cleanLayoutIds.filter((id) => id !== "oneLine"))
    it(`are put where they belong among those printed, in the layout ${layout}`, () => {
      const text = renderDraft({ layout, figures: seededFigures(6) });
      const cells = service.read(text).reports[0]?.tables.applications?.rows[3]?.cells ?? [];
      const [third, fourth] = [cells[2], cells[3]];
      assert.ok(third && fourth);
      const lost = text.slice(0, third.span.start) + text.slice(fourth.span.start);
      const { text: after, fix } = repaired(lost, "table/missing-cell");
      assert.equal(fix.preferred, true);
      assert.deepEqual(service.extract(service.read(after)), service.extract(service.read(text)));
    });

  it("leave zeros, not preferred, where two rows are lost", () => {
    const two = draft.replace(/^.*重复申请.*\n/m, "").replace(/^.*危及.*\n/m, "");
    const { fix } = repaired(two, "table/missing-row");
    assert.equal(fix.preferred, false);
    assert.match(fix.title, /填 0/);
  });
});

describe("a table of another year's form", () => {
  it("is not converted where figures would be lost", () => {
    const draft = renderDraft({ figures: seededFigures(8), layout: "pipes", year: 2020 });
    const fixesFor = (text: string): number => {
      const { document, findings } = findingsOf(text);
      const old = findings.filter(({ rule, message }) => rule === "structure/old-form" && message.includes("表三"));
      return old.flatMap((one) => service.fixes(document, one)).length;
    };
    assert.equal(fixesFor(draft), 1);
    assert.equal(fixesFor(edited(draft, /(重复申请 \| )\d+ \| /, "$1")), 0);
    assert.equal(fixesFor(edited(draft, /(重复申请 \| )\d+/, "$1未统计")), 0);
  });
});

describe("rows that are missing in several places", () => {
  for (const layout of ["html", "htmlWord", "htmlUnclosed", "pipes"])
    it(`are put back at once, spans of merged cells grown once, in the layout ${layout}`, () => {
      const draft = renderDraft({ layout });
      const rows = service.read(draft).reports[0]?.tables.applications?.rows ?? [];
      const lost = [21, 17, 8].reduce((text, at) => withoutLine(text, rows[at]), draft);
      const document = service.read(lost);
      const fix = service.insertEverythingMissing(document);
      assert.ok(fix);
      const after = applyEdits(lost, fix.edits);
      assert.deepEqual(complaints(after), []);
      const spans = (text: string): string[] =>
        [...text.matchAll(/rowspan="?(\d+)/gi)].map(([, number = ""]) => number);
      if (layout.startsWith("html") && layout !== "htmlUnclosed")
        assert.deepEqual(
          spans(after).map(Number),
          spans(lost).map((number, at) => Number(number) + growth(spans(lost), at)),
        );
    });
});

/** By how much the merged cells of 三、本年度办理结果 and of the three groups concerned grow. */
function growth(spans: string[], at: number): number {
  const merged = spans.map(Number);
  const results = merged.indexOf(Math.max(...merged));
  if (at === results) return 3;
  return [1, 3, 4].includes(at - results) ? 1 : 0;
}

describe("a dash in a sum", () => {
  it("is nothing, so that a wrong total is found beside it", () => {
    const figures = seededFigures(6);
    figures.applications.granted = [7, 0, 0, 0, 0, 0, 7];
    const draft = renderDraft({ layout: "pipes", zero: "-" });
    const row = /(本年新收政府信息公开申请数量 \|) - \| - \| - \| - \| - \| - \| -/;
    assert.ok(ruleIds(draft.replace(row, "$1 7 | 1 | - | - | - | - | 11")).includes("table/row-total"));
  });
});

describe("a row whose label stands alone", () => {
  for (const layout of cleanLayoutIds.filter((id) => !["oneLine", "spaces"].includes(id)))
    it(`lacks figures and is not missing, in the layout ${layout}`, () => {
      const text = renderDraft({ layout, figures: seededFigures(4) });
      const row = service.read(text).reports[0]?.tables.applications?.rows.find(({ form }) => form.key === "granted");
      const last = row?.cells?.at(-1);
      assert.ok(row?.label && last);
      const bare = text.slice(0, row.label.end) + text.slice(last.span.end);
      assert.deepEqual(
        complaints(bare).map((one) => one.split(":")[0]),
        ["table/missing-cell"],
      );
      const quiet = service.check(service.read(bare), { typingAt: row.label.end });
      assert.ok(!quiet.some(({ rule }) => rule.startsWith("table/missing")));
    });
});

describe("a table that is being typed", () => {
  it("is not said to be unreadable at the cursor", () => {
    const draft = renderDraft({ layout: "pipes" });
    const half = draft.replace(/^(0 \| ){11}.*$/m, "0 | 0 | 0 | 0 | 0 | 0 | ");
    assert.notEqual(half, draft);
    const at = half.indexOf("0 | 0 | 0 | 0 | 0 | 0 | \n") + 24;
    const document = service.read(half);
    const rules = (typingAt?: number): string[] =>
      service.check(document, typingAt === undefined ? {} : { typingAt }).map(({ rule }) => rule);
    assert.ok(rules().includes("table/unreadable"));
    assert.ok(!rules(at).includes("table/unreadable"));
  });
});

describe("a table of the newer form in a report for 2020", () => {
  it("keeps the sum of the rows that the older form has as one", () => {
    const figures = seededFigures(8);
    const draft = renderDraft({ figures, layout: "pipes", year: 2020 });
    const { document, findings } = findingsOf(draft);
    const fixes = findings
      .filter(({ rule }) => rule === "structure/old-form")
      .map((one) => service.fixes(document, one)[0]);
    const fix = fixes.find((one) => one?.edits[0]?.text.includes("（六）其他处理"));
    assert.ok(fix);
    const after = service.read(applyEdits(draft, fix.edits)).reports[0]?.tables.applications;
    const sum = ["uncorrected", "unpaid", "rest"].map((key) => figures.applications[`other.${key}`]?.at(-1) ?? 0);
    const row = after?.rows.find(({ form }) => form.key === "other");
    assert.equal(
      row?.cells?.at(-1)?.value,
      sum.reduce((left, right) => left + right, 0),
    );
  });
});

describe("table/missing-cell and table/extra-cell", () => {
  it("count the figures of a row, and add zeros", () => {
    const zero = renderDraft({ layout: "pipes" });
    const short = edited(zero, /(重复申请 \| 0 \| 0 \| 0 \| 0 \| 0) \| 0 \| 0/, "$1");
    const { finding } = only(short, "table/missing-cell");
    assert.match(finding.message, /应有 7 个数字，只有 5 个，缺 2 个/);
    assert.equal(repaired(short, "table/missing-cell").text, zero);
  });

  for (const layout of cleanLayoutIds)
    it(`finds a lost figure in the layout ${layout}`, () => {
      const text = renderDraft({ layout, figures: seededFigures(4) });
      const cells = findingsOf(text).document.reports[0]?.tables.applications?.rows[0]?.cells ?? [];
      const [third, fourth] = [cells[2], cells[3]];
      assert.ok(third && fourth);
      const lost = text.slice(0, third.span.start) + text.slice(fourth.span.start);
      assert.deepEqual(
        complaints(lost).map((one) => one.split(":")[0]),
        ["table/missing-cell"],
      );
      const after = repaired(lost, "table/missing-cell").text;
      assert.ok(!ruleIds(after).includes("table/missing-cell"));
    });

  it("says nothing while the row is being typed", () => {
    const zero = renderDraft({ layout: "pipes" });
    const short = edited(zero, /(重复申请 \| 0 \| 0 \| 0 \| 0 \| 0) \| 0 \| 0/, "$1");
    const { document } = findingsOf(short);
    const typingAt = short.indexOf("重复申请") + 10;
    assert.deepEqual(
      service.check(document, { typingAt }).filter(({ rule }) => rule === "table/missing-cell"),
      [],
    );
    assert.equal(
      service.check(document, { typingAt: 0 }).filter(({ rule }) => rule === "table/missing-cell").length,
      1,
    );
  });

  it("finds a figure too many", () => {
    const { finding } = only(edited(pipes, /(重复申请 \| )/, "$10 | 0 | "), "table/extra-cell");
    assert.match(finding.message, /却有 9 个，多 2 个/);
  });
});

describe("table/cell-value", () => {
  const cases: [string, string, string, RegExp][] = [
    ["a negative figure", "-3", "error", /负数/],
    ["a fraction", "1.5", "error", /整数/],
    ["words", "未统计", "error", /应填数字/],
    ["a unit", "0件", "warning", /不带单位/],
    ["a remark", "0（其中修订1件）", "warning", /不带单位或说明/],
    ["full-width digits", "０", "hint", /半角/],
  ];
  for (const [name, value, severity, message] of cases)
    it(`finds ${name}`, () => {
      const text = edited(renderDraft({ layout: "pipes" }), /(行政规范性文件 \| )0/, `$1${value}`);
      const { finding } = only(text, "table/cell-value");
      assert.equal(finding.severity, severity);
      assert.match(finding.message, message);
      assert.equal(marked(text, finding), value);
    });

  it("allows fractions of fees", () => {
    const text = edited(renderDraft({ layout: "pipes" }), /(行政事业性收费 \| )0/, "$16532.96");
    assert.deepEqual(complaints(text), []);
  });

  it("lets the purchases of the 2019 form say their unit, which the form does not", () => {
    const [drawn] = fc.sample(figures2019, { seed: 5, numRuns: 1 });
    const older = renderDraft({ layout: "pipes", figures: drawn });
    const text = edited(older, /^(政府集中采购 \| \d+ \| )[\d.,]+/m, "$197.81万元");
    assert.deepEqual(complaints(text), []);
    assert.deepEqual(complaints(traditional(text).replace("97.81万元", "97.81萬元")), []);
    const fees = edited(renderDraft({ layout: "pipes" }), /(行政事业性收费 \| )0/, "$13万元");
    assert.match(only(fees, "table/cell-value").finding.message, /不带单位/);
  });

  it("writes plain digits, leaving the rest as it was", () => {
    const text = edited(renderDraft({ layout: "pipes" }), /(行政许可 \| )0/, "$1１，２３４");
    assert.equal(repaired(text, "table/cell-value").text, text.replace("１，２３４", "1234"));
  });

  it("quotes what it found on one line, and not all of a long text", () => {
    const html = renderDraft({ layout: "html" });
    const said = (value: string): string =>
      only(edited(html, /(行政许可<\/td>\s*<td[^>]*>)0/, `$1${value}`), "table/cell-value").finding.message;
    assert.match(said("未作\n  统计"), /填写的是“未作 统计”。$/);
    assert.match(said("另行说明".repeat(50)), /填写的是“(?:另行说明){15}…”。$/);
  });

  it("joins digits unasked only where nothing but a comma parts them", () => {
    for (const [value, isSafe] of [
      ["１，２３４", true],
      ["1,234", true],
      ["1 234", false],
      ["１　２３４", false],
      ["1<br>234", false],
    ] as const) {
      const text = edited(renderDraft({ layout: "pipes" }), /(行政许可 \| )0/, `$1${value}`);
      assert.equal(repaired(text, "table/cell-value").text, text.replace(value, "1234"));
      const { document, findings } = findingsOf(text);
      assert.equal(service.safeEdits(document, findings).length, isSafe ? 1 : 0, value);
    }
  });
});

describe("table/split-digits", () => {
  it("joins the one split that makes the row add up", () => {
    const figures = seededFigures(2);
    figures.applications.received = [20, 0, 0, 0, 0, 3, 23];
    const whole = renderDraft({ layout: "pipes", figures });
    const text = edited(whole, /(本年新收政府信息公开申请数量 \| )20/, "$12 | 0");
    const { finding } = only(text, "table/split-digits");
    assert.equal(finding.severity, "warning");
    assert.equal(marked(text, finding), "2 | 0");
    assert.equal(repaired(text, "table/split-digits").text, whole);
  });
});

describe("counts in English", () => {
  const english = (text: string, rule: string): string => {
    const one = createService("en");
    return one.check(one.read(text)).find((finding) => finding.rule === rule)?.message ?? "";
  };
  const draft = renderDraft({ layout: "pipes" });

  it("are of one thing or of several", () => {
    const row = /^.*2\.重复申请.*\n/m;
    assert.match(english(edited(draft, row, ""), "table/missing-row"), /lacks 1 row below this one: “/);
    assert.match(english(edited(draft, /^.*2\.重复申请.*\n.*\n/m, ""), "table/missing-row"), /lacks 2 rows below/);
    assert.match(english(edited(draft, /(重复申请) \| 0 /, "$1 |  "), "table/blank-cell"), /has 1 blank cell;/);
    assert.match(
      english(edited(draft, /(重复申请) \| 0 \| 0 /, "$1 |  |  "), "table/blank-cell"),
      /has 2 blank cells;/,
    );
  });
});

describe("blank cells", () => {
  it("are neither zero nor wrong, and can be filled", () => {
    const zero = renderDraft({ layout: "pipes" });
    const text = edited(zero, /(重复申请) \| 0 \| 0 \| 0 /, "$1 |  |  |  ");
    assert.deepEqual(complaints(text), []);
    const { finding } = only(text, "table/blank-cell");
    assert.equal(finding.severity, "hint");
    assert.equal(repaired(text, "table/blank-cell").text.replace(/ +/g, " "), zero.replace(/ +/g, " "));
  });

  it("are filled with what the identities leave for them", () => {
    const figures = seededFigures(9);
    const text = renderDraft({ layout: "pipes", figures });
    const [, , , , , , total] = figures.applications.received as number[];
    const open = edited(text, new RegExp(`(本年新收政府信息公开申请数量 \\|(?: \\d+ \\|){6}) ${total} `), "$1  ");
    assert.deepEqual(complaints(open), []);
    assert.equal(repaired(open, "table/blank-cell").text.replace(/ +/g, " "), text.replace(/ +/g, " "));
  });

  it("a whole column of totals may be blank", () => {
    const text = renderDraft({ layout: "pipes", figures: seededFigures(9) });
    const open = text.replace(/^(.*[\u4e00-\u9fff）”].*?\|(?: \d+ \|){6}) \d+ (\|.*)$/gm, "$1  $2");
    assert.deepEqual(complaints(open), []);
    assert.equal(ruleIds(open).filter((id) => id === "table/blank-cell").length, 25);
  });

  it("do not excuse parts that exceed their total", () => {
    const figures = seededFigures(2);
    figures.applications.received = [9, 0, 0, 0, 0, 0, 4];
    const text = edited(
      renderDraft({ layout: "pipes", figures }),
      "本年新收政府信息公开申请数量 | 9 | 0 |",
      "本年新收政府信息公开申请数量 | 9 |  |",
    );
    assert.ok(complaints(text).some((one) => one.includes("本年新收")));
  });
});

describe("table/label", () => {
  it("offers the form's words for a header cut short", () => {
    const text = renderDraft({ layout: "pipes" }).replace(
      /结果维持 \| 结果纠正 \| 其他结果 \| 尚未审结/g,
      "结果维持 | 结果 | 其他 | 尚未",
    );
    const { finding } = only(text, "table/label");
    assert.equal(finding.severity, "hint");
    assert.deepEqual(
      ruleIds(repaired(text, "table/label").text).filter((id) => id === "table/label"),
      [],
    );
  });

  it("knows a row by its place when its label is misspelt", () => {
    const text = edited(pipes, "属于三类内部事务信息", "属于三类內务信息");
    const { finding } = only(text, "table/label");
    assert.match(finding.message, /属于三类内部事务信息/);
    assert.deepEqual(complaints(text), []);
  });

  it("says nothing about brackets, ordinals and blanks", () => {
    const text = edited(edited(pipes, "（一）予以公开", "( 一 ) 予以公开"), "1.属于国家秘密", "1、属于 国家秘密");
    assert.ok(!ruleIds(text).includes("table/label"));
  });
});

describe("table/unreadable", () => {
  it("is all that is said of a table whose zeros a crawler removed", () => {
    const text = renderDraft({ layout: "lines" }).replace(/(?:\n\n0){3,}/g, "\n\n0");
    const ids = ruleIds(text).filter((id) => id.startsWith("table/"));
    assert.deepEqual([...new Set(ids)], ["table/unreadable"]);
    assert.deepEqual(complaints(text), []);
  });
});

describe("rows under names the form does not know", () => {
  it("are not said to be missing where their figures stand", () => {
    const draft = renderDraft({ layout: "pipes" });
    const lost = draft.replaceAll(
      /^(（三）不予公开 \| )?[1-8]\.(?=属于|其他法律|危及|保护).*?( \| 0)/gm,
      "$1不予公开的情形$2",
    );
    assert.notEqual(lost, draft);
    assert.deepEqual(
      ruleIds(lost).filter((id) => id.startsWith("table/")),
      ["table/unreadable"],
    );
    const one = renderDraft({ layout: "pipes", figures: seededFigures(4) });
    const renamed = edited(
      one,
      "\n行政规范性文件 |",
      `\n本机关印发的各类政策（${"含通知、通告、意见等，".repeat(9)}）|`,
    );
    const further = edited(
      renamed,
      "\n第二十条第（五）项",
      `\n其余文件（${"供参考，".repeat(20)}）| 3 | 0 | 7 |\n第二十条第（五）项`,
    );
    assert.deepEqual(
      ruleIds(further).filter((id) => id.startsWith("table/")),
      ["table/unreadable"],
    );
  });
});

describe("table/implausible", () => {
  it("hints at rules made by a township", () => {
    const text = edited(renderDraft({ layout: "pipes" }), /(规章 \| )0 \| 0 \| 0/, "$11 | 0 | 1");
    const found = findingsOf(text).findings.filter(({ rule }) => rule === "table/implausible");
    assert.equal(found.length, 2, "issued and in force");
    assert.match(found[0]?.message ?? "", /县级及以下机关没有规章制定权/);
  });

  it("hints at fewer documents in force than were issued", () => {
    const text = edited(renderDraft({ layout: "pipes" }), /(行政规范性文件 \| )0 \| 0 \| 0/, "$15 | 0 | 2");
    assert.match(only(text, "table/implausible").finding.message, /现行有效件数 2 少于本年制发件数 5/);
  });
});
