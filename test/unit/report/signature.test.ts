import assert from "node:assert/strict";
import { type Signature, signatureOf, signaturesOf } from "../../../server/src/report/signature";
import { renderDraft } from "../../corpus/draft";
import { changed, reportOf } from "../printed";

const draft = renderDraft();
const ending = "云溪县青禾镇人民政府\n2025年1月15日\n";

function signed(lines: string): string {
  return changed(draft, ending, lines);
}

/** The lines of a sign-off from the first to the date's, and the date's own words. */
function marked(text: string, { firstLine, dateLine, start, end }: Signature): [string, string] {
  const { lines, view } = reportOf(text);
  return [view.text.slice(lines.start(firstLine), lines.end(dateLine)).trim(), view.text.slice(start, end)];
}

function signatureIn(text: string): Signature | null {
  return signatureOf(reportOf(text));
}

describe("the sign-off at the end", () => {
  const dates: [line: string, printed: string, day: [number, number, number]][] = [
    ["2025年1月15日", "2025年1月15日", [2025, 1, 15]],
    ["2025 年 1 月 15 日", "2025 年 1 月 15 日", [2025, 1, 15]],
    ["２０２５年１月１５日", "2025年1月15日", [2025, 1, 15]],
    ["　　　　2025年1月15日　", "2025年1月15日", [2025, 1, 15]],
    ["（2025年1月15日）", "2025年1月15日", [2025, 1, 15]],
    ["2025年1月", "2025年1月", [2025, 1, 0]],
    ["2025.1.15", "2025.1.15", [2025, 1, 15]],
    ["2025-01-15", "2025-01-15", [2025, 1, 15]],
    ["2025/1/5", "2025/1/5", [2025, 1, 5]],
    ["1999年12月31日", "1999年12月31日", [1999, 12, 31]],
    ["二〇二五年一月十五日", "二〇二五年一月十五日", [2025, 1, 15]],
    ["二○二五年十二月三十一日", "二○二五年十二月三十一日", [2025, 12, 31]],
    ["二〇二五年十月二十日", "二〇二五年十月二十日", [2025, 10, 20]],
  ];
  for (const [line, printed, [year, month, day]] of dates)
    it(`may be dated ${line.trim()}`, () => {
      const text = signed(`云溪县青禾镇人民政府\n${line}\n`);
      const found = signatureIn(text) ?? assert.fail("none");
      assert.deepEqual(found.date, { year, month, day });
      assert.equal(marked(text, found)[1].replaceAll("○", "〇"), printed.replaceAll("○", "〇"));
      assert.match(marked(text, found)[0], /^云溪县青禾镇人民政府\n/);
    });

  it("may stand on one line", () => {
    const text = signed("云溪县青禾镇人民政府 2025年1月15日\n");
    const found = signatureIn(text) ?? assert.fail("none");
    assert.deepEqual(marked(text, found), ["云溪县青禾镇人民政府 2025年1月15日", "2025年1月15日"]);
  });

  it("begins with the body above the date, an empty line or two between", () => {
    const text = signed("松川市林业局\n\n\n2025年1月15日\n");
    assert.match(marked(text, signatureIn(text) as Signature)[0], /^松川市林业局\n/);
    const far = signed("松川市林业局\n\n\n\n2025年1月15日\n");
    assert.equal(marked(far, signatureIn(far) as Signature)[0], "2025年1月15日");
  });

  for (const above of [
    "本年度没有其他需要报告的事项。",
    `${"云溪县青禾镇便民服务".repeat(4)}中心`,
    "联系电话：0000-0000",
  ])
    it(`does not begin with what is no body: ${above.slice(0, 16)}`, () => {
      const text = signed(`${above}\n2025年1月15日\n`);
      assert.equal(marked(text, signatureIn(text) as Signature)[0], "2025年1月15日");
    });

  it("may have page furniture below it, but not a page of it", () => {
    const line = "联系我们\n\n";
    assert.equal(signatureIn(signed(ending + line.repeat(7)))?.date.day, 15);
    assert.equal(signatureIn(signed(ending + line.repeat(8))), null);
  });

  it("is the last one", () => {
    assert.equal(signatureIn(signed(`${ending}松川市林业局\n2025年1月20日\n`))?.date.day, 20);
  });

  for (const line of [
    "截至2025年1月15日",
    "2025年1月15日印发。",
    "2025.1/15",
    "2025年15日",
    "2025年",
    "第2025年1月15日",
    `${"青禾镇".repeat(17)}2025年1月15日`,
  ])
    it(`is not ${line.slice(0, 20)}`, () => assert.equal(signatureIn(signed(`${line}\n`)), null));
});

describe("the date below the title", () => {
  const [title = "", ...rest] = signed("").split("\n");
  const below = (...lines: string[]): string => [title, ...lines, ...rest].join("\n");

  for (const lines of [
    ["（2025年1月15日）"],
    ["", "云溪县青禾镇人民政府", "", "2025年1月15日"],
    ["云溪县青禾镇人民政府", "第一次公开", "2025-1-15"],
  ])
    it(`stands for the sign-off: ${lines.join(" / ")}`, () => {
      const text = below(...lines);
      const found = signatureIn(text) ?? assert.fail("none");
      assert.deepEqual(found.date, { year: 2025, month: 1, day: 15 });
      assert.equal(found.firstLine, found.dateLine);
    });

  it("is looked for in three lines, above the first heading", () => {
    assert.equal(signatureIn(below("一次公开", "二次公开", "三次公开", "2025年1月15日")), null);
    const bare = changed(signed(""), /按照《[\s\S]*?(?=\n一、)/, "");
    assert.equal(signatureIn(changed(bare, "\n一、总体情况\n", "\n一、总体情况\n2025年1月15日\n")), null);
  });

  it("comes behind that at the end, where there are both", () => {
    const text = changed(below("2025年1月20日"), /\n*$/, `\n${ending}`);
    assert.deepEqual(
      signaturesOf(reportOf(text)).map(({ date }) => date.day),
      [15, 20],
    );
    assert.equal(signatureIn(text)?.date.day, 15);
  });

  it("is looked for only where there is a title", () => {
    assert.equal(signatureIn(changed(below("2025年1月15日"), title, "")), null);
  });
});
