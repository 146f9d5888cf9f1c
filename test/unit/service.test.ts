import assert from "node:assert/strict";
import fc from "fast-check";
import { form2019 } from "../../server/src/form/form2019";
import { form2021 } from "../../server/src/form/form2021";
import { applyEdits, createService, type Document, defaultSettings } from "../../server/src/service";
import { draftOptions, renderDraft } from "../corpus/draft";
import { seededFigures } from "../corpus/figures";
import { at, changed, reportOf, withoutLines, withRows } from "./printed";
import { service } from "./support";

const draft = renderDraft({ layout: "pipes" });
const [title = ""] = draft.split("\n");
const withoutTable = (text: string): string => changed(text, /^行政复议 \|[\s\S]*?(?=\n+五、)/m, "");

describe("edits applied", () => {
  const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });

  it("replace, insert and delete, in whatever order they come", () => {
    assert.equal(applyEdits("abcdef", [edit(4, 5, "E"), edit(0, 0, "<"), edit(6, 6, ">"), edit(1, 3, "")]), "<adEf>");
    assert.equal(applyEdits("abc", []), "abc");
  });

  it("may touch: what is inserted at a place goes in front of what is replaced there", () => {
    assert.equal(applyEdits("abcd", [edit(1, 2, "B"), edit(2, 3, "C")]), "aBCd");
    assert.equal(applyEdits("abcd", [edit(1, 2, "B"), edit(1, 1, "+")]), "a+Bcd");
  });

  it("must not overlap", () => assert.throws(() => applyEdits("abcd", [edit(0, 2, ""), edit(1, 3, "")]), /offset 1/));

  it("do not change the edits", () => {
    const edits = [edit(2, 3, "C"), edit(0, 1, "A")];
    applyEdits("abcd", edits);
    assert.equal(edits[0]?.text, "C");
  });
});

describe("what the status tells", () => {
  it("is the body, the year, its form and the notice that prescribes it", () => {
    const of = (text: string) => service.status(service.read(text));
    assert.deepEqual(of(draft), { form: "2021", notice: form2021.notice.number, year: 2024, unit: "云溪县青禾镇" });
    assert.deepEqual(of(renderDraft({ year: 2020, unit: "松川市林业局" })), {
      form: "2019",
      notice: form2019.notice.number,
      year: 2020,
      unit: "松川市林业局",
    });
    assert.equal(of("会议纪要"), null);
  });

  it("is the first report's, where there are several", () => {
    assert.equal(service.status(service.read(`${draft}\n${draft.replaceAll("2024", "2020")}`))?.year, 2024);
  });
});

describe("the language of messages", () => {
  it("is the one asked for, statutory words staying Chinese", () => {
    const text = withoutLines(draft, /重复申请/);
    const message = (locale: "zh-cn" | "en"): string => {
      const one = createService(locale);
      return one.check(one.read(text)).find(({ rule }) => rule === "table/missing-row")?.message ?? "";
    };
    assert.match(message("zh-cn"), /缺少/);
    assert.match(message("en"), /^[\x20-\x7e]+.*重复申请/);
  });
});

describe("a table on request", () => {
  it("goes below its heading, in the layout wanted", () => {
    const bare = changed(withoutTable(draft), /第二十条第（一）项[\s\S]*?(?=\n三、收到)/, "");
    const text = changed(bare, /（本列数据[\s\S]*?(?=\n四、政府)/, "");
    for (const [tableStyle, start] of [
      ["pipes", "行政复议 | 行政诉讼 |"],
      ["html", "<table>"],
      ["markdown", "| 行政复议 |"],
    ] as const) {
      const edit = service.insertTable(service.read(text), "disputes", 0, { ...defaultSettings, tableStyle });
      assert.ok(edit && edit.span.start === edit.span.end);
      assert.match(text.slice(0, edit.span.start), /\n四、政府.*$/);
      assert.ok(edit.text.trimStart().startsWith(start));
    }
  });

  it("is refused where it is there, where its section is missing, and in another document", () => {
    assert.equal(service.insertTable(service.read(draft), "disputes"), null);
    assert.equal(service.insertTable(service.read(withoutLines(withoutTable(draft), /^四、/)), "disputes"), null);
    assert.equal(service.insertTable(service.read("会议纪要"), "disputes"), null);
  });
});

describe("several reports in one file", () => {
  const second = withoutTable(draft.replaceAll("云溪县青禾镇", "松川市林业局"));
  const both = `${draft}\n${second}`;
  const document = (): Document => service.read(both);

  it("each get what they lack, by the place that is asked about", () => {
    assert.equal(service.insertEverythingMissing(document(), 0), null);
    const place = both.indexOf("松川市林业局");
    const fix = service.insertEverythingMissing(document(), place);
    assert.ok(fix?.edits.every(({ span }) => span.start > place));
    assert.equal(service.insertEverythingMissing(document(), place - 1), null);
    assert.ok(service.insertTable(document(), "disputes", both.length));
    assert.equal(service.insertTable(document(), "disputes", 0), null);
  });

  it("each have the repairs of their own findings", () => {
    const found = document();
    const finding = service.check(found).find(({ rule }) => rule === "structure/missing-table");
    assert.ok(finding && finding.span.start > draft.length);
    const [fix] = service.fixes(found, finding);
    const { reports } = service.read(applyEdits(both, fix?.edits ?? []));
    assert.ok(reports[1]?.tables.disputes?.readable);
  });
});

describe("settings", () => {
  const text = withRows(draft, "disputes", { litigation: "1 0 0 0 2" });
  const check = (rules: typeof defaultSettings.rules) =>
    service
      .check(service.read(text), { settings: { ...defaultSettings, rules } })
      .map(({ rule, severity }) => [rule, severity]);

  it("change the severity of a rule, or leave it out", () => {
    assert.deepEqual(check({}), [["table/dispute-total", "error"]]);
    assert.deepEqual(check({ "table/dispute-total": "hint" }), [["table/dispute-total", "hint"]]);
    assert.deepEqual(check({ "table/dispute-total": "off" }), []);
  });
});

describe("where a person is typing", () => {
  it("what the row still lacks is not said", () => {
    const text = changed(draft, "2.重复申请 | 0 |", "2.重复申请 |");
    const rules = (typingAt?: number): string[] =>
      service.check(service.read(text), typingAt === undefined ? {} : { typingAt }).map(({ rule }) => rule);
    assert.deepEqual(rules(), ["table/missing-cell"]);
    assert.deepEqual(rules(text.indexOf("2.重复申请 |") + 8), []);
    assert.deepEqual(rules(0), ["table/missing-cell"]);
  });
});

describe("another document", () => {
  it("has no findings, no repairs and nothing that is missing", () => {
    const minutes = service.read("会议纪要\n一、议题\n");
    const [finding] = service.check(service.read(withoutTable(draft)));
    assert.deepEqual(service.check(minutes), []);
    assert.deepEqual(finding && service.fixes(minutes, finding), []);
    assert.equal(service.insertEverythingMissing(minutes), null);
  });
});

describe("a draft that has nothing but its title", () => {
  it("gets tables in pipes, unless the settings say otherwise", () => {
    const fix = service.insertEverythingMissing(service.read(`${title}\n`));
    assert.match(fix?.edits[0]?.text ?? "", /\n行政复议 \| 行政诉讼 \|+\n/);
  });
});

describe("reading on from the version before", () => {
  it("gives what reading afresh gives, figures, places, outline and all", () => {
    const edit = fc.record({
      place: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
      put: fc.constantFrom("", "7", "\n", "|", "（", "開", "2023年"),
    });
    fc.assert(
      fc.property(draftOptions(), fc.array(edit, { minLength: 1, maxLength: 4 }), (options, edits) => {
        let text = renderDraft(options);
        let known = service.read(text);
        for (const { place, cut, put } of edits) {
          const start = Math.floor(place * text.length);
          text = text.slice(0, start) + put + text.slice(start + cut);
          known = service.read(text, known);
          const afresh = service.read(text);
          for (const ask of [service.extract, service.symbols, service.folding, service.check] as ((
            one: Document,
          ) => unknown)[])
            assert.deepEqual(ask(known), ask(afresh));
        }
      }),
      { numRuns: 40 },
    );
  }).timeout(60_000);

  it("takes nothing over from another report that moved to its place", () => {
    const other = renderDraft({ layout: "pipes", figures: seededFigures(5), unit: "松川市林业局" });
    const both = service.read(`${draft}\n${other}`);
    service.check(both);
    const left = service.read(other, both);
    assert.deepEqual(service.extract(left), service.extract(service.read(other)));
    assert.deepEqual(service.check(left), service.check(service.read(other)));
    assert.equal(at(other, left.reports[0]?.title?.span), changed(title, "云溪县青禾镇", "松川市林业局"));
    assert.equal(reportOf(other).unit, "松川市林业局");
  });
});
