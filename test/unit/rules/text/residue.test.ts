import assert from "node:assert/strict";
import { baseDraft, type Place, title } from "../../docs/baseDraft";
import {
  assertFound,
  assertFoundIn,
  changed,
  fixes,
  proseAfter,
  repairs,
  said,
  saidOnce,
  unmarked,
  withProse,
} from "../said";

const rule = "text/residue";

describe("text/residue in the text", () => {
  // What is printed, what it is called, and the sentence without it.
  const codes: [string, string, string, string][] = [
    ["⟦[bookmark: _Toc12]⟧按月核对。", "Word书签", "Word bookmark", "按月核对。"],
    ['见⟦HYPERLINK \\l "_Toc1"⟧附表。', "Word域代码", "Word field code", "见附表。"],
    [
      '见⟦HYPERLINK "http://www.yunxi.gov.cn/" \\t "_blank" \\o "附表"⟧附表。',
      "Word域代码",
      "Word field code",
      "见附表。",
    ],
    ['⟦INCLUDEPICTURE "a.png" \\* MERGEFORMATINET⟧按月核对。', "Word域代码", "Word field code", "按月核对。"],
    ["目录⟦PAGEREF _Toc99 \\h⟧按月核对。", "Word域代码", "Word field code", "目录按月核对。"],
    ['⟦TOC \\o "1-3" \\h⟧按月核对。', "Word域代码", "Word field code", "按月核对。"],
    ["第⟦PAGE \\* MERGEFORMAT⟧页按月核对。", "Word域代码", "Word field code", "第页按月核对。"],
    ["按月⟦\\* MERGEFORMAT⟧核对。", "Word域代码", "Word field code", "按月核对。"],
    ["⟦mso-bidi-font-size:10.5pt;mso-ansi-language:EN-US;⟧按月核对。", "Word样式代码", "Word style code", "按月核对。"],
    ["⟦MsoNormalTable⟧按月核对。", "Word样式代码", "Word style code", "按月核对。"],
    ["⟦/* Style Definitions */⟧按月核对。", "Word样式代码", "Word style code", "按月核对。"],
    [
      "⟦Normal 0 7.8 磅 0 2 false false false EN-US ZH-CN X-NONE⟧按月核对。",
      "Word样式代码",
      "Word style code",
      "按月核对。",
    ],
    ["⟦Evaluation Only. Created with Aspose.⟧按月核对。", "转换软件的水印", "Watermark of a converter", "按月核对。"],
    [
      "⟦Evaluation Warning: The document was created.⟧按月核对。",
      "转换软件的水印",
      "Watermark of a converter",
      "按月核对。",
    ],
    ["⟦Created with Aspose.Words⟧按月核对。", "转换软件的水印", "Watermark of a converter", "按月核对。"],
    ["见⟦Error! Bookmark not defined.⟧附表。", "Word失效的引用", "Broken reference of Word", "见附表。"],
    ["见⟦错误！未定义书签。⟧附表。", "Word失效的引用", "Broken reference of Word", "见附表。"],
    ["见⟦错误：超级链接引用无效⟧附表。", "Word失效的引用", "Broken reference of Word", "见附表。"],
    ["共公开⟦&nbsp;⟧三十条。", "网页字符代码（如&nbsp;）", "HTML entity (such as &nbsp;)", "共公开三十条。"],
    ["鎮⟦(zhèn)⟧里核對。", "汉字后括号内的拼音", "Pinyin in brackets", "鎮里核對。"],
  ];
  for (const [prose, zhWhat, enWhat, cleaned] of codes)
    it(`finds ${zhWhat} in ${unmarked(prose).slice(0, 40)}`, () => {
      assertFoundIn(rule, "overview", prose);
      const text = withProse("overview", unmarked(prose));
      const { zh, en, severity } = saidOnce(rule, text);
      assert.equal(severity, "warning");
      assert.equal(zh, `${zhWhat}，不是报告的内容。`);
      assert.equal(en, `${enWhat}; it is no part of the report.`);
      assert.deepEqual(repairs(rule, text), { [`清除${zhWhat}`]: withProse("overview", cleaned) });
      assert.deepEqual(Object.keys(repairs(rule, text, "en")), [`Remove: ${enWhat}`]);
      assert.equal(fixes(rule, text)[0]?.preferred, true);
    });

  it("decodes entities, all of them in one finding", () => {
    const prose =
      "执行&ldquo;三审&rdquo;制度&#8212;&#x4e09;校&middot;A&amp;B，a&nbsp;b、&#160;c&lt;d&gt;&hellip;&unknown;";
    const { zh, en, on } = saidOnce(rule, withProse("overview", prose));
    assert.equal(on, "&ldquo;");
    assert.equal(zh, "网页字符代码（如&nbsp;），共11处，不是报告的内容。");
    assert.equal(en, "HTML entity (such as &nbsp;), 11 of them; it is no part of the report.");
    assert.equal(proseAfter(rule, "overview", prose), "执行“三审”制度—三校·A&B，a b、c<d>…&unknown;");
  });

  it("decodes quotation marks, dashes and blanks of every width", () => {
    assert.equal(
      proseAfter(rule, "overview", "&lsquo;三审&rsquo;&mdash;&quot;三校&quot;&ensp;按月&emsp;核对。"),
      '‘三审’—"三校"按月核对。',
    );
  });

  it("finds the pinyin of each of several reports", () => {
    const one = withProse("overview", "鎮(zhèn)里公開政務(wù)。");
    assert.deepEqual(
      said(rule, `${one}\n${baseDraft}\n${one}`).map(({ zh }) => zh),
      ["汉字后括号内的拼音，共2处，不是报告的内容。", "汉字后括号内的拼音，共2处，不是报告的内容。"],
    );
  });

  it("takes pinyin away everywhere at once", () => {
    const prose = "鎮(zhèn)里公開政務(wù)，由縣(xiàn)里核對。";
    assert.match(saidOnce(rule, withProse("overview", prose)).zh, /拼音，共3处/);
    assert.equal(proseAfter(rule, "overview", prose), "鎮里公開政務，由縣里核對。");
  });

  for (const right of [
    "HYPER链接、PAGE页、MSO和A&B公司均已核对。",
    "系统提示“错误：密码有误”，未找到引用源的文件另行登记。",
    "接口名mso与Normal模式的说明见附件。",
  ])
    it(`is silent on ${right}`, () => assertFoundIn(rule, "overview", right));
});

describe("text/residue around the report", () => {
  const path = ["网页的栏目名或位置导航", "Name or path of a web page"] as const;
  const meta = ["网页的来源、时间、打印等信息", "Source, date and tools of a web page"] as const;
  const foot = ["网页的页脚", "Foot of a web page"] as const;
  const page = ["页码", "Page number"] as const;
  const lines: [Place, string, readonly [string, string]][] = [
    ["top", "首页", path],
    ["top", "法定主动公开内容", path],
    ["top", "云溪县人民政府门户网站", path],
    ["top", "您现在的位置：首页", path],
    ["top", "政府信息公开 > 年报 > 正文", path],
    ["preamble", "当前位置：首页 > 年报", path],
    ["preamble", "发布日期：2025-01-16", meta],
    ["preamble", "[字体：大 中 小]", meta],
    ["preamble", "大 中 小", meta],
    ["preamble", "文号：无　发布机构：青禾镇　公开方式：主动", meta],
    ["preamble", "打印本页", meta],
    ["end", "主办单位：云溪县人民政府办公室", foot],
    ["end", "上一篇：无", foot],
    ["end", "返回顶部", foot],
    ["end", "Copyright 2025 yunxi.gov.cn", foot],
    ["end", "关闭窗口", foot],
    ["problems", "第3页，共12页", page],
    ["problems", "- 12 -", page],
  ];
  for (const [place, line, [zhWhat, enWhat]] of lines)
    it(`takes ${line} for ${zhWhat}`, () => {
      const text = withProse(place, line);
      const { zh, en, severity, on } = saidOnce(rule, text);
      assert.equal(on, line);
      assert.equal(severity, "info");
      assert.equal(zh, `${zhWhat}，不是报告的内容。`);
      assert.equal(en, `${enWhat}; it is no part of the report.`);
      assert.deepEqual(Object.values(repairs(rule, text)), [baseDraft], "the line goes with its break");
    });

  const right: [Place, string][] = [
    ["preamble", "政府信息公开"],
    ["preamble", "来源于各站所的信息发布时间由起草人核对。"],
    ["preamble", "首页设有专栏，发布时间：每月五日；打印免费；"],
    ["overview", "首页"],
    ["overview", "发布日期：2025-01-16"],
    ["end", "地址：云溪县青禾镇青禾路1号"],
    ["end", "扫一扫在手机打开当前页的功能已上线。"],
    ["end", "版权所有。转载请注明：云溪县政府网"],
    ["end", "主办单位：云溪县人民政府；"],
    ["end", "便民大厅设有扫一扫在手机打开当前页的二维码牌以便群众随时查询本年度各类公开信息和办事指南"],
    ["problems", "第3页"],
    ["problems", "- 1234 -"],
    ["problems", "整改第3页，共12页台账"],
  ];
  for (const [place, line] of right) it(`leaves ${line} (${place}) alone`, () => assertFoundIn(rule, place, line));

  it("takes an address for the page's own beside other lines of its foot", () => {
    const text = `${baseDraft}⟦地址：云溪县青禾镇青禾路1号⟧\n⟦网站标识码：3600000001⟧\n`;
    assertFound(rule, text);
  });

  it("leaves the title alone, whatever it looks like", () => {
    assertFound(rule, changed(title, `⟦政务公开⟧\n${title}`));
    assertFound(rule, changed(title, "云溪县青禾镇人民政府2024年\n政府信息公开工作年度报告"));
  });

  it("looks at a path in bold, in a heading or in a quotation of Markdown", () => {
    for (const [before, behind] of [
      ["**", "**"],
      ["# ", ""],
      ["> ", ""],
    ])
      assert.equal(said(rule, withProse("top", `${before}您的位置：首页${behind}`)).length, 1, before);
  });

  it("takes the break before the last line where none is behind it", () => {
    for (const newline of ["\n", "\r\n", "\r"]) {
      const text = `${baseDraft}返回顶部`.replaceAll("\n", newline);
      assert.deepEqual(
        Object.values(repairs(rule, text)),
        [baseDraft.trimEnd().replaceAll("\n", newline)],
        JSON.stringify(newline),
      );
    }
  });
});

describe("text/residue of several kinds", () => {
  it("takes a line away with what else is in it", () => {
    for (const line of ["版权所有：[bookmark: _GoBack]云溪县", "[bookmark: _GoBack]版权所有：云溪县"]) {
      const both = withProse("end", line);
      assert.equal(said(rule, both).length, 2, line);
      assert.equal(repairs(rule, both).清除全部网页残留, baseDraft, line);
    }
  });

  const text = `首页\n${withProse("overview", "[bookmark: _GoBack]按月核对&nbsp;公开栏。")}返回顶部\n`;

  it("comes in the order of the text, each with a repair of its own and one for all", () => {
    assert.deepEqual(
      said(rule, text).map(({ on, severity }) => [on, severity]),
      [
        ["首页", "info"],
        ["[bookmark: _GoBack]", "warning"],
        ["&nbsp;", "warning"],
        ["返回顶部", "info"],
      ],
    );
    assert.deepEqual(repairs(rule, text), {
      清除网页的栏目名或位置导航: text.slice(3),
      清除全部网页残留: withProse("overview", "按月核对公开栏。"),
    });
    assert.deepEqual(Object.keys(repairs(rule, text, "en"))[1], "Remove all residue");
    assert.deepEqual(
      fixes(rule, text).map(({ preferred }) => preferred),
      [true, false],
    );
  });
});
