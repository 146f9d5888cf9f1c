import assert from "node:assert/strict";
import { aspects } from "../../../../server/src/form/sections";
import { renderDraft } from "../../../corpus/draft";
import { baseDraft, title } from "../../docs/baseDraft";
import { assertFound, changed, fixes, repairs, said, saidOnce, unmarked, withProse } from "../said";

const overview = "一、总体情况";
const other = "六、其他需要报告的事项";
const fee = "本年度未收取政府信息公开信息处理费。";
const signature = "\n云溪县青禾镇人民政府\n2025年1月16日\n";

/** The draft without the table below a heading. */
function withoutTable(heading: string, text: string = baseDraft): string {
  const start = text.indexOf(`${heading}\n`) + heading.length;
  return text.slice(0, start) + text.slice(text.indexOf("\n\n", start));
}

describe("structure/missing-table at its place", () => {
  const rule = "structure/missing-table";
  const headings = [
    ["二、主动公开政府信息情况", "表二（主动公开政府信息情况）", "Table 2 (主动公开政府信息情况)"],
    [
      "三、收到和处理政府信息公开申请情况",
      "表三（收到和处理政府信息公开申请情况）",
      "Table 3 (收到和处理政府信息公开申请情况)",
    ],
    [
      "四、政府信息公开行政复议、行政诉讼情况",
      "表四（政府信息公开行政复议、行政诉讼情况）",
      "Table 4 (政府信息公开行政复议、行政诉讼情况)",
    ],
  ] as const;
  for (const [heading, zhName, enName] of headings)
    it(`stands on ${heading} and names the table`, () => {
      const text = changed(heading, `⟦${heading}⟧`, withoutTable(heading));
      assertFound(rule, text);
      const { zh, en, severity } = saidOnce(rule, unmarked(text));
      assert.equal(severity, "error");
      assert.equal(zh, `此部分缺少${zhName}。`);
      assert.equal(en, `${enName} is missing from this section.`);
      const short = zhName.slice(0, 2);
      assert.deepEqual(Object.keys(repairs(rule, unmarked(text))), [`插入空白${short}`]);
    });

  it("is not said where the section itself is missing", () => {
    const text = withoutTable(headings[0][0]).replace(`${headings[0][0]}\n`, "");
    assert.deepEqual(said(rule, text), []);
  });
});

describe("structure/missing-title at its place", () => {
  const rule = "structure/missing-title";
  const preamble = "本报告由青禾镇人民政府办公室编制。所列数据的统计期限自2024年1月1日起至2024年12月31日止。";

  it("stands on the first line with words and shows what a title is like", () => {
    const text = changed(`${title}\n`, "\n　", changed(preamble, `⟦${preamble}⟧`));
    assertFound(rule, text);
    const { zh, en, severity } = saidOnce(rule, unmarked(text));
    assert.equal(severity, "warning");
    assert.equal(zh, "没有找到标题；标题写明机关名称和年份，如“××县人民政府2024年政府信息公开工作年度报告”。");
    assert.equal(
      en,
      "No title was found; it names the body and the year, as in “××县人民政府2024年政府信息公开工作年度报告”.",
    );
    assert.deepEqual(Object.keys(repairs(rule, unmarked(text))), ["插入标题"]);
  });

  for (const right of [
    "云溪县青禾镇人民政府政府信息公开工作2024年度报告",
    "2024年云溪县青禾镇人民政府政府信息公开年报",
    "云溪县青禾镇人民政府\n2024年政府信息公开\n工作年度报告",
  ])
    it(`takes ${right.replaceAll("\n", "⏎")} for one`, () => assert.deepEqual(said(rule, changed(title, right)), []));
});

describe("structure/missing-aspect", () => {
  const rule = "structure/missing-aspect";
  const body = baseDraft.slice(baseDraft.indexOf("（一）主动公开"), baseDraft.indexOf("\n二、主动"));
  const withOverview = (words: string): string => changed(body, words);

  it("stands on the heading of section one, once for each aspect nothing is said of", () => {
    const text = withOverview("本年度主动公开信息186条，依申请公开12件。");
    assertFound(rule, text.replace(`\n${overview}`, `\n⟦${overview}⟧`));
    assert.deepEqual(
      said(rule, text).map(({ zh, en, severity }) => [zh, en, severity]),
      ["政府信息管理", "政府信息公开平台建设", "监督保障"].map((label) => [
        `没有写到“${label}”情况。`,
        `Nothing is said of “${label}”.`,
        "hint",
      ]),
    );
    assert.deepEqual(Object.keys(repairs(rule, text)), ["加上“政府信息管理”小标题", "加上全部缺少的小标题"]);
  });

  it("is content with the words in a sentence, and with other wordings", () => {
    const all =
      "全年主动公开信息186条，依申请公开答复及时，政府信息资源管理规范，政务公开载体建设有新进展，工作保障到位。";
    assert.deepEqual(said(rule, withOverview(all)), []);
    assert.equal(aspects.length, 5);
  });

  it("says nothing of a section that is empty altogether", () => {
    assert.deepEqual(said(rule, withOverview("")), []);
  });

  it("does not count what other sections say", () => {
    const text = withProse("problems", "政府信息管理需要加强。").replace("（三）政府信息管理", "（三）日常审核");
    assert.match(saidOnce(rule, text).zh, /政府信息管理/);
  });
});

describe("structure/missing-fee-statement", () => {
  const rule = "structure/missing-fee-statement";

  it("stands on the heading of section six, and adds the statement below it", () => {
    const text = changed(other, `⟦${other}⟧`, changed(fee, "没有其他事项。"));
    assertFound(rule, text);
    const { zh, en, severity } = saidOnce(rule, unmarked(text));
    assert.equal(severity, "hint");
    assert.equal(zh, "没有说明本年度收取信息处理费的情况（国办函〔2020〕109号）。");
    assert.equal(en, "Nothing is said of information processing fees (国办函〔2020〕109号).");
    assert.deepEqual(repairs(rule, unmarked(text)), {
      加上未收取信息处理费的说明: changed(fee, `${fee}\n没有其他事项。`),
    });
  });

  for (const right of ["全年收取信息处理费320元。", "未收取任何费用。", "按规定收取了申请人信息处理相关费。"])
    it(`takes “${right}” for one`, () => assert.deepEqual(said(rule, changed(fee, right)), []));

  it("wants it in section six", () => {
    const elsewhere = changed(fee, "没有其他事项。", withProse("overview", "本年度未收取信息处理费。"));
    assert.equal(said(rule, elsewhere).length, 1);
  });
});

describe("structure/missing-accountability", () => {
  const rule = "structure/missing-accountability";
  const sentence = "公开工作列入年度考核，组织社会评议一次，本年度没有需要责任追究的情形。";

  it("stands on the heading of section one and lists what nothing is said of", () => {
    const text = changed(sentence, "公开工作有专人负责。", changed(overview, `⟦${overview}⟧`));
    assertFound(rule, text);
    const { zh, en, severity } = saidOnce(rule, unmarked(text));
    assert.equal(severity, "hint");
    assert.equal(zh, "政府的年度报告还应包括工作考核、社会评议、责任追究情况（条例第五十条第四项）。");
    assert.equal(en, "A government's report also covers 工作考核、社会评议、责任追究 (Regulations art. 50, item 4).");
    assert.match(saidOnce(rule, changed("组织社会评议一次，", "")).zh, /还应包括社会评议情况/);
  });

  it("is content wherever in the report it is said, but not in its title", () => {
    const text = changed(sentence, "公开工作有专人负责。", withProse("other", "考核、评议和问责照常开展。"));
    assert.deepEqual(said(rule, text), []);
    const named = changed(sentence, "公开工作有专人负责。").replace(title, title.replace("青禾", "考核"));
    assert.match(saidOnce(rule, named).zh, /工作考核、/);
  });

  it("is asked of governments alone", () => {
    const text = changed(sentence, "公开工作有专人负责。");
    for (const unit of ["云溪县水务局", "白石区南桥街道办事处", "云溪县人民政府办公室"])
      assert.deepEqual(said(rule, text.replaceAll("云溪县青禾镇人民政府", unit)), [], unit);
    for (const unit of ["云溪县人民政府", "云溪县柳河乡"])
      assert.equal(said(rule, text.replaceAll("云溪县青禾镇人民政府", unit)).length, 1, unit);
  });

  it("stands on the title where there is no section one", () => {
    const text = changed(sentence, "公开工作有专人负责。");
    const start = text.indexOf(overview);
    const cut = text.slice(0, start) + text.slice(text.indexOf("二、主动公开"));
    assert.equal(saidOnce(rule, cut).on, title);
  });
});

describe("structure/missing-signature", () => {
  const rule = "structure/missing-signature";

  it("stands on the last heading", () => {
    const text = changed(other, `⟦${other}⟧`, changed(signature, "\n"));
    assertFound(rule, text);
    const { zh, en, severity } = saidOnce(rule, unmarked(text));
    assert.equal(severity, "hint");
    assert.equal(zh, "文末没有落款机关和日期。");
    assert.equal(en, "The report ends without the body's name and a date.");
    assert.deepEqual(fixes(rule, unmarked(text)), []);
  });

  it("stands on section six although another comes last", () => {
    const start = baseDraft.indexOf(other);
    const five = baseDraft.indexOf("五、存在");
    const swapped = `${baseDraft.slice(0, five)}${other}\n${fee}\n\n${baseDraft.slice(five, start)}`;
    assert.equal(saidOnce(rule, swapped).on, other);
  });

  it("stands on the last section there is without section six", () => {
    const text = baseDraft.slice(0, baseDraft.indexOf(other));
    assert.equal(saidOnce(rule, text).on, "五、存在的主要问题及改进情况");
  });

  it("takes the sentence with a date for none", () => {
    const text = changed(signature, "\n栏目于2025年1月16日更新完毕。\n");
    assert.equal(said(rule, text).length, 1);
  });
});

describe("structure/old-form at its place", () => {
  const rule = "structure/old-form";
  const older = changed(
    "（六）其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n3.其他 |",
    "⟦（六）其他处理⟧ |",
  );

  it("stands on the row of the other form, and names both forms and the notice", () => {
    assertFound(rule, older);
    const { zh, en, severity } = saidOnce(rule, unmarked(older));
    assert.equal(severity, "warning");
    assert.equal(zh, "表三是 2019 年的格式；2024 年的报告应使用国办公开办函〔2021〕30号规定的 2021 年格式。");
    assert.equal(
      en,
      "Table 3 follows the 2019 form; the report for 2024 takes the 2021 form (国办公开办函〔2021〕30号).",
    );
  });

  it("puts the three rows in the place of the one, its figures not lost", () => {
    const [[name, after]] = Object.entries(repairs(rule, unmarked(older))) as [[string, string]];
    assert.equal(name, "换成规定的格式，相同项目的数字保留");
    assert.deepEqual(said(rule, after), []);
    assert.match(after, /1\.申请人无正当理由逾期不补正[^\n]*\n[^\n]*2\.申请人逾期未按收费通知[^\n]*\n[^\n]*3\.其他/);
    assert.match(after, /（一）予以公开 \| 7 \| 1 \| 0 \| 0 \| 0 \| 0 \| 8/);
  });

  it("is right for 2020, where the newer one is not", () => {
    assert.deepEqual(
      said(rule, renderDraft({ year: 2020 })).map(({ zh }) => zh.slice(0, 13)),
      ["表二是 2021 年的格式", "表三是 2021 年的格式"],
    );
  });

  it("says nothing of table four, which is the same in both", () => {
    assert.ok(said(rule, renderDraft({ year: 2019 })).every(({ zh }) => !zh.startsWith("表四")));
  });

  it("says nothing while title and period name two years, one of which the table fits", () => {
    const disputed = unmarked(older).replaceAll("2024年1月1日起至2024年", "2020年1月1日起至2020年");
    assert.deepEqual(
      said(rule, disputed).map(({ zh }) => zh),
      [],
    );
    const near = unmarked(older).replaceAll("2024年1月1日起至2024年", "2023年1月1日起至2023年");
    assert.equal(said(rule, near).length, 1, "neither year takes it");
  });

  it("says nothing where no year is known", () => {
    const text = unmarked(older).replace(title, "云溪县青禾镇人民政府政府信息公开工作年度报告");
    const unknown = text
      .replace("所列数据的统计期限自2024年1月1日起至2024年12月31日止。", "")
      .replaceAll(/2024年|2025年1月16日/g, "");
    assert.deepEqual(said(rule, unknown), []);
  });
});
