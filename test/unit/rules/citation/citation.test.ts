import assert from "node:assert/strict";
import { feeMeasures, notice2019, notice2021, regulations } from "../../../../server/src/form/statutes";
import { title } from "../../docs/baseDraft";
import { assertFoundIn, fixes, proseAfter, repairs, said, saidOnce, withProse } from "../said";

const old = "国办公开办函〔2019〕60号";
const current = "国办公开办函〔2021〕30号";
const named = (statute: { fullTitle: string }): string => `《${statute.fullTitle}》`;

describe("citation/superseded", () => {
  const rule = "citation/superseded";

  it("names both documents and the report's year, as a hint", () => {
    const { zh, en, severity, on } = saidOnce(rule, withProse("preamble", `依据${old}编制。`));
    assert.equal(severity, "hint");
    assert.equal(on, old);
    assert.equal(zh, "国办公开办函〔2019〕60号已由国办公开办函〔2021〕30号取代，2024年的报告应引用后者。");
    assert.equal(
      en,
      "国办公开办函〔2019〕60号 was superseded by 国办公开办函〔2021〕30号, which reports for 2024 follow.",
    );
    assert.equal(proseAfter(rule, "preamble", `依据${old}编制。`), `依据${current}编制。`);
    assert.deepEqual(Object.keys(repairs(rule, withProse("preamble", `依据${old}编制。`))), [`改引${current}`]);
    assert.equal(fixes(rule, withProse("preamble", `依据${old}编制。`))[0]?.preferred, true);
  });

  it("changes title and number together, or the number of one title alone", () => {
    assert.equal(
      proseAfter(rule, "preamble", `依据${named(notice2019)}（${old}）编制。`),
      `依据${named(notice2021)}（${current}）编制。`,
    );
    assert.equal(
      proseAfter(rule, "preamble", `依据${named(regulations)}（国务院令第492号）编制。`),
      `依据${named(regulations)}（国务院令第711号）编制。`,
    );
  });

  const cases = [
    `依据⟦${old}⟧编制。`,
    `依据《政府信息公开条例》（⟦国务院令第492号⟧）编制。`,
    `依据国务院令第711号编制。各村学习⟦国务院令第492号⟧。各站所自学。`,
    `依据《政府信息公开条例》（国务院令第711号）和⟦${old}⟧编制。`,
    `依据${old}、${current}编制。`,
    `依据${old}，按照〔2021〕30号编制。`,
    `依据国办公开办函〔2019〕60号（已由[2021]第30号取代）编制。`,
    `公布于2007年的国务院令第492号由国务院令第711号修订。`,
    `《政府信息公开条例》（国务院令第492号，国务院令第711号修订）。`,
    `落实《关于栏目整合的通知》（国办函〔2019〕60号）。`,
    `落实《水库管理条例》（国务院令第492号）。`,
    "依据⟦国务院第492号令⟧编制，对照国务院第492号文自查。",
  ];
  for (const prose of cases) it(prose, () => assertFoundIn(rule, "preamble", prose));

  it("lets reports of the years before cite it, and those of no year be told in other words", () => {
    const of = (year: string): string =>
      withProse("preamble", `依据${old}编制。`)
        .replace(title, title.replace("2024年", year))
        .replaceAll("2024年", year);
    assert.deepEqual(said(rule, of("2020年")), []);
    assert.equal(said(rule, of("2021年")).length, 1);
    const { zh, en } = saidOnce(rule, of("").replace("自1月1日起至12月31日止", ""));
    assert.equal(zh, `${old}已由${current}取代，应引用后者。`);
    assert.equal(en, `${old} was superseded by ${current}.`);
  });
});

describe("citation/mismatch", () => {
  const rule = "citation/mismatch";
  const wrong = `依据${named(notice2019)}（⟦${current}⟧）编制。`;

  it("gives the title's own number and the one printed", () => {
    assertFoundIn(rule, "preamble", wrong);
    const { zh, en, severity } = saidOnce(rule, withProse("preamble", wrong.replace(/[⟦⟧]/g, "")));
    assert.equal(severity, "warning");
    assert.equal(zh, `《${notice2019.title}》的文号是${old}，此处写作${current}。`);
    assert.equal(en, `The number of 《${notice2019.title}》 is ${old}; here it reads ${current}.`);
  });

  it("offers title and number, first what fits the report's year", () => {
    const titles = (prose: string): string[] => Object.keys(repairs(rule, withProse("preamble", prose)));
    const changeTitle = `名称改为《${notice2021.title}》`;
    assert.deepEqual(titles(wrong.replace(/[⟦⟧]/g, "")), [changeTitle, `文号改为${old}`]);
    assert.deepEqual(titles(`依据${named(notice2021)}（${old}）编制。`), [
      `文号改为${current}`,
      `名称改为《${notice2019.title}》`,
    ]);
    assert.deepEqual(titles(`依据${named(regulations)}（国务院令第771号）编制。`), ["文号改为国务院令第711号"]);
  });

  it("writes the whole title, brackets of the number kept", () => {
    const text = withProse("preamble", wrong.replace(/[⟦⟧]/g, ""));
    assert.deepEqual(Object.values(repairs(rule, text)), [
      withProse("preamble", `依据${named(notice2021)}（${current}）编制。`),
      withProse("preamble", `依据${named(notice2019)}（${old}）编制。`),
    ]);
  });

  const cases = [
    `依据${named(regulations)}（⟦国务院令（第771号）⟧）编制。`,
    `依据${named(notice2021)}（⟦国办公开办函〔2022〕30号⟧）编制。`,
    `按照年度报告格式的要求，依据⟦国办公开办函〔2019〕30号⟧编制。`,
    `按照年度报告有关事项的通知，依据⟦国办公开办函〔2021〕60号⟧编制。`,
    `落实${named(feeMeasures)}（⟦国办函〔2021〕109号⟧）。`,
    `依据${named(regulations)}和《保密法》的规定，对照国务院令第588号编制。`,
    `依据${named(regulations)}（国务院令第492号）编制。`,
    `依据${named(regulations)}（国办发〔2019〕14号印发）编制。`,
    `依据《年度报告格式（试行）》（${old}）编制。`,
    `依据${named(notice2021)}。县里转发国办函〔2020〕9号。`,
    `落实《水库管理条例》（国务院令第77号）。`,
  ];
  for (const prose of cases) it(prose, () => assertFoundIn(rule, "preamble", prose));
  it("makes no claim where nothing tells what is meant", () => {
    assertFoundIn(rule, "preamble", "落实国办公开办函〔2021〕60号。");
    assertFoundIn(rule, "preamble", "按照年度报告格式的要求，依据国办公开办函〔2021〕6号编制。");
    assertFoundIn(rule, "preamble", "按照年度报告格式的要求，依据国务院令第60号编制。");
  });
});

describe("citation/shape", () => {
  const rule = "citation/shape";

  it("gives the number as it is written and as it should be", () => {
    const prose = "依据国办公开函〔2021〕30号编制本年度报告。";
    const { zh, en, severity, on } = saidOnce(rule, withProse("preamble", prose));
    assert.equal(severity, "warning");
    assert.equal(on, "国办公开函〔2021〕30号");
    assert.equal(zh, `文号应写作${current}，此处写作国办公开函〔2021〕30号。`);
    assert.equal(en, `The number is written ${current}; here it reads 国办公开函〔2021〕30号.`);
    assert.deepEqual(Object.keys(repairs(rule, withProse("preamble", prose), "en")), [`Change to ${current}`]);
    assert.equal(proseAfter(rule, "preamble", prose), `依据${current}编制本年度报告。`);
  });

  it("is a hint where only the brackets are others, a warning where the words are", () => {
    const severity = (number: string): string => saidOnce(rule, withProse("preamble", `依据${number}编制。`)).severity;
    for (const number of ["国办公开办函[2021]30号", "国办公开办函【2021】30号", "国办公开办函2021第30号"])
      assert.equal(severity(number), "hint", number);
    assert.equal(severity("国办公开办发〔2021〕30号"), "warning");
  });

  it("is content with blanks inside, and with a line break", () => {
    assertFoundIn(rule, "preamble", "依据国办公开办函 〔2021〕 30 号编制。");
    assertFoundIn(rule, "preamble", "依据国办公开办函\n〔2021〕30号编制。");
  });

  const cases = [
    "依据⟦国办公开办发〔2021〕30号⟧编制。",
    `依据${named(notice2021)}（⟦国办发〔2021〕30号⟧）编制。`,
    "按照年度报告格式的规定（⟦国办函〔2021〕30号⟧），逐项填报。",
    "根据⟦国办函〔2019〕60号⟧编写2024年度报告。",
    `落实${named(feeMeasures)}（⟦国办发〔2020〕109号⟧）。`,
    `依据${named(regulations)}（⟦国务院令第711条⟧）编制。`,
    `依据${named(regulations)}（国令第711号）编制。`,
    `依据${named(notice2021)}（⟦过半公开办函〔2021〕30号⟧）编制。`,
    `落实《关于政务新媒体的意见》（国办发〔2021〕30号）。`,
    "按照年度报告格式，对照《证明事项清单》（国办发〔2021〕30号）填报。",
    "按照信息处理费管理办法（⟦国办发〔2020〕109号⟧）执行。",
    "落实国办发〔2020〕109号。",
    "落实国办发〔2021〕30号，清理证明事项；随后编制年度报告。",
    "依据国务院令第711号编制。",
    "依据国务院第711号文编制。",
    "学习国务院令第588条。",
    `依据${named(notice2021)}（云公开办函〔2022〕30号）编制。`,
  ];
  for (const prose of cases) it(prose, () => assertFoundIn(rule, "preamble", prose));
});
