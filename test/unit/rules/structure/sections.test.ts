import assert from "node:assert/strict";
import { baseDraft, draftWith, title } from "../../docs/baseDraft";
import { assertFound, changed, fixes, repairs, said, saidOnce, unmarked } from "../said";

const headings = {
  overview: "一、总体情况",
  disclosure: "二、主动公开政府信息情况",
  applications: "三、收到和处理政府信息公开申请情况",
  disputes: "四、政府信息公开行政复议、行政诉讼情况",
  problems: "五、存在的主要问题及改进情况",
  other: "六、其他需要报告的事项",
} as const;
type Id = keyof typeof headings;

function without(...sections: Id[]): string {
  return draftWith("", { replacesTable: false, without: sections });
}

/** The draft with what stands between one heading and the next put in its place. */
function withBody(id: Id, body: string): string {
  const start = baseDraft.indexOf(`${headings[id]}\n`) + headings[id].length;
  const next = Object.values(headings)[Object.keys(headings).indexOf(id) + 1];
  const end = next === undefined ? baseDraft.indexOf("\n云溪县青禾镇人民政府\n") : baseDraft.indexOf(`${next}\n`);
  return baseDraft.slice(0, start) + body + baseDraft.slice(end);
}

describe("structure/missing-section at its place", () => {
  const rule = "structure/missing-section";

  it("stands on the heading behind which the section belongs", () => {
    for (const [lost, before] of [
      ["disclosure", "overview"],
      ["disputes", "applications"],
      ["other", "problems"],
    ] as const)
      assertFound(rule, changed(headings[before], `⟦${headings[before]}⟧`, without(lost)));
  });

  it("stands on the title where no earlier section is there", () => {
    assertFound(rule, changed(title, `⟦${title}⟧`, without("overview")));
  });

  it("stands on the title below the path of a web page, and on the first words where there is none", () => {
    const page = `首页 > 年报\n${without("overview")}`;
    assertFound(rule, changed(title, `⟦${title}⟧`, page));
    const bare = changed(title, "", without("overview"));
    const first = bare.trimStart().split("\n")[0] as string;
    assertFound(rule, changed(first, `⟦${first}⟧`, bare));
  });

  it("says which section, in both languages, as an error", () => {
    const { zh, en, severity } = saidOnce(rule, without("problems"));
    assert.equal(severity, "error");
    assert.equal(zh, "缺少“五、存在的主要问题及改进情况”部分。");
    assert.equal(en, "The section “五、存在的主要问题及改进情况” is missing.");
    assert.deepEqual(Object.keys(repairs(rule, without("problems"))), ["插入“五、存在的主要问题及改进情况”"]);
  });

  it("says each of several, those behind the same heading too", () => {
    assert.deepEqual(
      said(rule, without("disclosure", "applications", "other")).map(({ on, zh }) => [on, zh]),
      [
        [headings.overview, `缺少“${headings.disclosure}”部分。`],
        [headings.overview, `缺少“${headings.applications}”部分。`],
        [headings.problems, `缺少“${headings.other}”部分。`],
      ],
    );
  });

  it("takes the nearest earlier section for the place, also where they are out of order", () => {
    const disclosed = without("applications");
    const [head, tail] = disclosed.split(headings.disclosure) as [string, string];
    const [table, rest] = tail.split(headings.disputes) as [string, string];
    const swapped = `${head}${headings.disputes}${rest.replace(headings.problems, `${headings.disclosure}${table}${headings.problems}`)}`;
    assert.equal(saidOnce(rule, swapped).on, headings.disclosure);
  });

  it("hints at a heading in other words", () => {
    const text = changed(headings.problems, "⟦五、工作短板和今后打算⟧");
    assertFound(rule, text);
    const { zh, en, severity } = saidOnce(rule, unmarked(text));
    assert.equal(severity, "hint");
    assert.equal(zh, "此标题规定的写法是“五、存在的主要问题及改进情况”。");
    assert.equal(en, "The form words this heading “五、存在的主要问题及改进情况”.");
    assert.deepEqual(repairs(rule, unmarked(text)), { "改为“五、存在的主要问题及改进情况”": baseDraft });
    assert.deepEqual(Object.keys(repairs(rule, unmarked(text), "en")), ["Change to “五、存在的主要问题及改进情况”"]);
  });
});

describe("structure/section-order", () => {
  const rule = "structure/section-order";
  const move = (text: string): string => {
    const [head, tail] = text.split(`${headings.problems}\n`) as [string, string];
    const [problems, rest] = tail.split(`${headings.other}\n`) as [string, string];
    const [fees, end] = rest.split("\n\n") as [string, string];
    return `${head}六、其他需要报告的事项\n${fees}\n\n⟦${headings.problems}⟧\n${problems}${end}`;
  };

  it("stands on the first section that comes too late, and gives the form's order", () => {
    const text = move(baseDraft);
    assertFound(rule, text);
    const { zh, en, severity } = saidOnce(rule, unmarked(text));
    const order =
      "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项";
    assert.equal(severity, "warning");
    assert.equal(zh, `“五、存在的主要问题及改进情况”的位置不对；规定的顺序是：${order}。`);
    assert.equal(en, `“五、存在的主要问题及改进情况” is out of order; the form's order is: ${order}.`);
    assert.deepEqual(Object.keys(repairs(rule, unmarked(text))), ["按规定顺序排列各部分"]);
  });

  it("is said once, and not of sections that are merely missing", () => {
    assert.deepEqual(said(rule, without("disclosure", "problems")), []);
    assert.deepEqual(said(rule, baseDraft), []);
  });
});

describe("structure/section-number", () => {
  const rule = "structure/section-number";

  it("gives the number printed and the one it should be", () => {
    const text = changed(headings.other, "⟦七、其他需要报告的事项⟧");
    assertFound(rule, text);
    const { zh, en, severity } = saidOnce(rule, unmarked(text));
    assert.equal(severity, "warning");
    assert.equal(zh, "序号“七、”应为“六、”（六、其他需要报告的事项）。");
    assert.equal(en, "The number “七、” should be “六、” (六、其他需要报告的事项).");
    assert.deepEqual(repairs(rule, unmarked(text)), { 改正全部标题序号: baseDraft });
  });

  it("says what stands before the number as it is printed", () => {
    for (const dirt of ["|", "l", "丨"]) {
      const { zh } = saidOnce(rule, changed(headings.other, `${dirt}${headings.other}`));
      assert.equal(zh, `序号“${dirt}六、”应为“六、”（六、其他需要报告的事项）。`);
    }
  });

  it("misses the number of one heading where the others have theirs", () => {
    const text = changed(headings.problems, "⟦存在的主要问题及改进情况⟧");
    assertFound(rule, text);
    const { zh, en } = saidOnce(rule, unmarked(text));
    assert.equal(zh, "标题缺少序号“五、”（五、存在的主要问题及改进情况）。");
    assert.equal(en, "The heading lacks its number “五、”.");
    assert.deepEqual(Object.values(repairs(rule, unmarked(text))), [baseDraft]);
  });

  it("leaves numbers away, and marks of Markdown and ornaments in front, as they are", () => {
    const bare = Object.values(headings).reduce(
      (text, line) => changed(`\n${line}\n`, `\n${line.slice(2)}\n`, text),
      baseDraft,
    );
    assert.deepEqual(said(rule, bare), []);
    for (const mark of ["## ", "**", "> ", "★", "● ", "【", "- "]) {
      const dressed = changed(headings.other, `${mark}${headings.other}`);
      assert.deepEqual(said(rule, dressed), [], mark);
    }
  });
});

describe("structure/duplicate-section", () => {
  const rule = "structure/duplicate-section";
  const twice = changed(headings.problems, `⟦${headings.disputes}⟧\n本年度没有其他复议案件。\n\n${headings.problems}`);

  it("stands on the later heading and points at the first", () => {
    assertFound(rule, twice);
    const { zh, en, severity, related } = saidOnce(rule, unmarked(twice));
    assert.equal(severity, "warning");
    assert.equal(zh, "“四、政府信息公开行政复议、行政诉讼情况”出现了不止一次。");
    assert.equal(en, "“四、政府信息公开行政复议、行政诉讼情况” occurs more than once.");
    assert.deepEqual(related, [[headings.disputes, "第一次出现在这里", "First here"]]);
    assert.deepEqual(fixes(rule, unmarked(twice)), []);
  });

  it("is not said of the preamble that lists the six sections", () => {
    const listed = changed(
      "所列数据的",
      "全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分。所列数据的",
    );
    assert.deepEqual(said(rule, listed), []);
  });
});

describe("structure/empty-section", () => {
  const rule = "structure/empty-section";

  it("stands on the heading of a section without a word", () => {
    for (const body of ["\n\n", "\n——\n", "\n　　\n\n……\n"]) {
      const text = changed(`${headings.problems}\n`, `⟦${headings.problems}⟧\n`, withBody("problems", body));
      assertFound(rule, text);
    }
    const { zh, en, severity } = saidOnce(rule, withBody("problems", "\n\n"));
    assert.equal(severity, "warning");
    assert.equal(zh, "“五、存在的主要问题及改进情况”部分没有内容。");
    assert.equal(en, "The section “五、存在的主要问题及改进情况” is empty.");
  });

  it("takes any word, letter or figure for content", () => {
    for (const body of ["\n无\n", "\nN/A\n", "\n0\n"])
      assert.deepEqual(said(rule, withBody("problems", body)), [], body);
  });

  it("leaves a section that wants a table to structure/missing-table", () => {
    const text = withBody("disclosure", "\n\n");
    assert.deepEqual(said(rule, text), []);
    assert.equal(said("structure/missing-table", text).length, 1);
  });

  it("does not take the sign-off for the content of section six", () => {
    assert.equal(saidOnce(rule, withBody("other", "\n")).on, headings.other);
    assert.deepEqual(said(rule, withBody("other", "\n本年度未收取信息处理费。\n")), []);
  });

  for (const remark of ["（无）", "(没有)", "（ 暂无）", "（本年度无）", "（略）"])
    it(`takes the remark ${remark} behind the heading for content`, () => {
      const text = withBody("problems", "\n").replace(headings.problems, `${headings.problems}${remark}`);
      assert.deepEqual(said(rule, text), []);
    });

  it("waits while the person is in the section", () => {
    const text = withBody("problems", "\n\n");
    const heading = text.indexOf(headings.problems);
    const end = text.indexOf(headings.other);
    for (const typingAt of [heading, heading + headings.problems.length + 1, end])
      assert.deepEqual(said(rule, text, { typingAt }), [], `${typingAt}`);
    for (const typingAt of [heading - 1, end + 1])
      assert.equal(said(rule, text, { typingAt }).length, 1, `${typingAt}`);
  });
});
