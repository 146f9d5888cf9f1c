import assert from "node:assert/strict";
import {
  countsOtherThings,
  goesOn,
  isBesides,
  mayOverlap,
  meansTheWhole,
  picksTheTop,
  sortsDocuments,
  takesTheRest,
  withoutPending,
} from "../../../server/src/prose/listEvidence";
import { coreOf, segmentOf } from "../../../server/src/prose/listExtent";
import type { Quantity } from "../../../server/src/prose/quantity";
import { quantitiesIn, sentenceIn } from "./reading";

const values = (quantities: readonly Quantity[]): number[] => quantities.map(({ value }) => value);

/** Parts behind the first figure of a sentence, which is their total. */
function listIn(text: string): { total: Quantity; parts: Quantity[]; sentence: ReturnType<typeof sentenceIn> } {
  const sentence = sentenceIn(text);
  const [total, ...parts] = sentence.quantities;
  assert.ok(total);
  return { total, parts, sentence };
}

describe("what the words of a list tell of it", () => {
  it("its last part takes the rest, or does not", () => {
    for (const text of ["甲类5条，其他3条", "甲类5条、其余3条", "甲类5条和剩余3条", "甲类5条，其它事项3条"])
      assert.ok(takesTheRest(quantitiesIn(text)), text);
    for (const text of ["其他3条，甲类5条", "甲类5条，其中其他3条", "甲类5条"])
      assert.ok(!takesTheRest(quantitiesIn(text)), text);
    assert.ok(!takesTheRest([]));
  });

  it("one thing may be counted in several parts", () => {
    assert.ok(mayOverlap(quantitiesIn("书记出席3次，镇长5次")));
    assert.ok(mayOverlap(quantitiesIn("3次由书记主持，5次")));
    assert.ok(!mayOverlap(quantitiesIn("常务会3次，专题会5次")));
  });

  it("it picks the first few of many", () => {
    for (const words of ["数量居前的", "排名前三位的是", "位列前5名", "最多的"]) assert.ok(picksTheTop(words), words);
    assert.ok(!picksTheTop("会前分发"));
  });

  it("its sentence goes on to what is besides", () => {
    const text = "网站50条，微信30条信息；另有80条";
    assert.ok(goesOn(text.replace("；", ";"), 11));
    assert.ok(!goesOn("网站50条,微信30条;微博80条", 11));
    assert.ok(!goesOn("网站50条,微信30条,另有80条", 11));
  });

  it("what is pending is no part of what is sorted by subject", () => {
    const kept = (text: string): number[] => values(withoutPending(quantitiesIn(text)));
    assert.deepEqual(kept("财政类5件，民政类3件，结转1件"), [5, 3]);
    assert.deepEqual(kept("财政类5件，1件正在办理，民政类3件"), [5, 3]);
    assert.deepEqual(kept("办结5件，结转1件"), [5, 1]);
    assert.deepEqual(kept("结转1件，办结5件"), [1, 5]);
    assert.deepEqual(kept("1件结转，财政类5件"), [1, 5]);
    assert.deepEqual(withoutPending([]), []);
  });

  const meant: [text: string, expected: boolean][] = [
    ["共90条，网站30条，微信16条", true],
    ["共90条，网站30条，微信15条", false],
    ["共90条，省级30条，市级16条", true],
    ["共90条，省级30条，网站16条", false],
    ["共90条，财政43条，民政30条", true],
    ["共90条，财政42条，民政30条", false],
  ];
  for (const [text, expected] of meant)
    it(`${text}: ${expected ? "meant as the whole" : "may be a selection"}`, () => {
      const { total, parts } = listIn(text);
      assert.equal(meansTheWhole(parts, total), expected);
    });

  it("it sorts documents by their attribute", () => {
    assert.ok(sortsDocuments(quantitiesIn("主动公开5件，不予公开3件")));
    assert.ok(!sortsDocuments(quantitiesIn("主动公开5件，其他3件")));
  });

  it("outcomes behind what was public are besides it", () => {
    const besides = (text: string): boolean => {
      const { total, parts } = listIn(text);
      return isBesides(parts, total);
    };
    assert.ok(besides("予以公开5件，行政查询3件"));
    assert.ok(!besides("办结5件，行政查询3件"));
    assert.ok(!besides("予以公开5件，财政类3件"));
  });

  it("个 counts what is named behind it", () => {
    const other = (text: string): boolean => {
      const [total, part] = quantitiesIn(text);
      assert.ok(total && part);
      return countsOtherThings(part, total);
    };
    assert.ok(other("梳理26个领域，承担135个事项"));
    assert.ok(!other("梳理26个领域，承担15个领域"));
    assert.ok(!other("梳理26个领域，承担15个领头羊".replace("领头羊", "领域内事项")));
    assert.ok(!other("梳理26个领域，承担15个"));
    assert.ok(!other("梳理26个，承担15个事项"));
    assert.ok(!other("梳理26项领域，承担15个事项"));
    assert.ok(!other("梳理26个领域，承担15项事项"));
  });
});

describe("how far a list goes", () => {
  const segment = (text: string): number[] => {
    const { total, parts, sentence } = listIn(text);
    return values(segmentOf(parts, sentence, total));
  };
  const core = (text: string, strict = false): number[] => {
    const { parts, sentence } = listIn(text);
    return values(coreOf(parts, sentence, strict));
  };

  it("ends at a semicolon, where that does not part three parts or more", () => {
    assert.deepEqual(segment("共90条，网站50条，微信30条；微博80条，报纸1条"), [50, 30]);
    assert.deepEqual(segment("共90条，网站50条；微信30条"), [50]);
    assert.deepEqual(segment("共90条，网站50条；微信30条；微博10条"), [50, 30, 10]);
    assert.deepEqual(segment("共90条，网站50条，微信30条"), [50, 30]);
    assert.deepEqual(segment("予以公开5件，告知途径2件；行政查询1件；不掌握3件"), [2]);
    assert.deepEqual(segment("共90条，网站50条；含动态30条，微信40条"), [50]);
  });

  it("ends where the sentence goes on to another verb", () => {
    assert.deepEqual(core("共90条，网站50条，微信30条，回复留言80条，制作1条"), [50, 30]);
    assert.deepEqual(core("共90条，网站50条，并推送30条"), [50]);
    assert.deepEqual(core("共90条，网站50条，合计50条，微信40条"), [50]);
    assert.deepEqual(core("共90条，发放50条，回复40条"), [50, 40]);
    assert.deepEqual(core("共90元，设备50元，培训40元"), [50, 40]);
    assert.deepEqual(core("共90条，其中网站50条，通过微信40条，其他推送3条"), [50, 40, 3]);
    assert.deepEqual(core("共90条，网站50条，其他推送3条，转发2条"), [50, 3]);
  });

  it("ends, strictly read, where a comma follows what 、 joins", () => {
    const text = "共90条，网站50条、微信30条，公众号20条";
    assert.deepEqual(core(text, true), [50, 30]);
    assert.deepEqual(core(text), [50, 30, 20]);
    assert.deepEqual(core("共90条，网站50条，微信30条、公众号20条", true), [50, 30, 20]);
    assert.deepEqual(core("共90条，网站50条、微信30条，其他20条", true), [50, 30, 20]);
  });

  it("of one part is that part", () => assert.deepEqual(core("共90条，回复50条"), [50]));
});
