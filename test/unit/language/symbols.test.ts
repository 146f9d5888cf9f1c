import assert from "node:assert/strict";
import type { OutlineSymbol } from "../../../server/src/language/symbols";
import { createService } from "../../../server/src/service";
import { layoutIds, renderDraft } from "../../corpus/draft";
import { seededFigures } from "../../corpus/figures";
import { service } from "../support";

const figures = seededFigures(9);
const draft = renderDraft({ layout: "pipes", figures });
const lost = draft.replace(/^2\.重复申请.*\n/m, "");
const [, , , , , , total] = figures.applications.received as number[];
const blank = draft.replace(new RegExp(`(本年新收政府信息公开申请数量 \\|(?: \\d+ \\|){6}) ${total} `), "$1  ");
const wrong = draft.replace(
  /(本年新收政府信息公开申请数量 \| )(\d+)/,
  (_, lead, figure) => `${lead}${Number(figure) + 1}`,
);
const oneWrong = draft.replace(/(?<=行政复议[\s\S]*)(\d+)(?= \|*\n\n?五、)/, (figure) => `${Number(figure) + 1}`);

function tables(text: string, locale: "zh-cn" | "en" = "zh-cn"): OutlineSymbol[] {
  const one = createService(locale);
  return one
    .symbols(one.read(text))
    .flatMap(({ children }) => children)
    .filter(({ kind }) => kind === "table");
}

function detailOf(text: string, name: string, locale: "zh-cn" | "en" = "zh-cn"): string | undefined {
  return tables(text, locale).find((table) => table.name === name)?.detail;
}

function checkNesting(symbol: OutlineSymbol): void {
  const { range, selection, children } = symbol;
  assert.ok(range.start <= selection.start && selection.end <= range.end, `${symbol.name}: selection`);
  children.forEach((child, at) => {
    assert.ok(range.start <= child.range.start && child.range.end <= range.end, `${child.name} in ${symbol.name}`);
    assert.ok(child.range.start >= (children[at - 1]?.range.start ?? 0), `${child.name}: order`);
    checkNesting(child);
  });
}

describe("the outline", () => {
  it("says of a table whether it adds up, and how much of it does not", () => {
    assert.equal(detailOf(draft, "表三"), "勾稽相符");
    assert.equal(detailOf(wrong, "表三"), "2 处不符");
    assert.equal(detailOf(wrong, "Table 3", "en"), "2 identities broken");
    assert.equal(detailOf(oneWrong, "Table 4", "en"), "1 identity broken");
    assert.equal(detailOf(draft, "表二"), "", "it has no identities");
  });

  it("claims nothing of what could not be checked", () => {
    assert.notEqual(lost, draft);
    assert.notEqual(blank, draft);
    assert.equal(detailOf(lost, "表三"), "未能全部核对");
    assert.equal(detailOf(blank, "表三"), "未能全部核对");
    assert.equal(detailOf(blank, "Table 3", "en"), "not all could be checked");
  });

  for (const layout of layoutIds)
    it(`nests in the order of the text: ${layout}`, () => {
      const symbols = service.symbols(service.read(renderDraft({ layout, figures })));
      assert.equal(symbols.length, 6);
      symbols.forEach(checkNesting);
      assert.deepEqual(
        tables(renderDraft({ layout, figures })).map(({ children }) => children.length),
        [6, 25, 3],
      );
    });
});
