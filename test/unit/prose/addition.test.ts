import assert from "node:assert/strict";
import fc from "fast-check";
import { type Addend, addsUp, sumOf, withoutSubLists } from "../../../server/src/prose/addition";

const exact = (...values: number[]): Addend[] => values.map((value) => ({ value, step: 1 }));
const rounded = (...values: number[]): Addend[] => values.map((value) => ({ value, step: 1000 }));

describe("adding up a list", () => {
  const cases: [what: string, parts: Addend[], total: Addend[], expected: boolean][] = [
    ["the whole list", exact(50, 40), exact(90), true],
    ["one too many", exact(50, 41), exact(90), false],
    ["one too few", exact(50, 39), exact(90), false],
    ["a beginning of it, what follows counting something else", exact(192, 8, 81), exact(200), true],
    ["an end of it alone", exact(81, 192, 8), exact(200), false],
    ["a part with its own parts behind it", exact(200, 150, 50, 100), exact(300), true],
    ["a part with one part of its own behind it is a plain sum", exact(200, 200, 100), exact(300), false],
    ["a subtotal behind its addends", exact(20, 30, 50, 40), exact(90), true],
    ["a subtotal of the list's first two alone", exact(20, 30, 50), exact(50), true],
    ["a repeated figure is no subtotal", exact(40, 40, 10), exact(50), false],
    ["a figure that is no subtotal is counted", exact(30, 30, 5, 30), exact(90), false],
    ["a figure printed twice is counted twice", exact(30, 20, 20, 40), exact(90), false],
    ["any of several totals", exact(50, 40), exact(70, 90), true],
    ["no parts", [], exact(0), false],
    ["decimals", exact(0.1, 0.2), exact(0.3), true],
    ["decimals that differ", exact(0.1, 0.2), exact(0.31), false],
    ["a rounded total, within its last digit", exact(5100, 6950), rounded(12000), true],
    ["a rounded total, a whole digit away", exact(5100, 7900), rounded(12000), false],
    ["a rounded part", [...rounded(5000), ...exact(950)], exact(6900), true],
    ["rounded parts, beyond what rounding explains", rounded(5000, 6000), exact(13000), false],
    ["rounded parts, within it", rounded(5000, 6000), exact(12999), true],
  ];
  for (const [what, parts, total, expected] of cases)
    it(`${what}: ${expected ? "adds up" : "does not"}`, () => assert.equal(addsUp(parts, total), expected));

  it("any list adds up to its sum and to that of any beginning", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 10 }),
        fc.nat(9),
        (list, cut) => {
          const beginning = list.slice(0, (cut % list.length) + 1);
          assert.ok(addsUp(exact(...list), exact(sumOf(exact(...beginning)))));
          assert.ok(!addsUp(exact(...list), exact(sumOf(exact(...list)) + 1)));
        },
      ),
    );
  });

  it("gives up on a list with endless ways to add it, soon", () => {
    const list = Array.from({ length: 60 }, (_, at) => (at % 2) + 1);
    assert.equal(addsUp(exact(...list), exact(1_000_000)), false);
  });

  it("sums without the dust of binary fractions", () => assert.equal(sumOf(exact(0.1, 0.2, 1000)), 1000.3));
});

describe("a list without its lists within", () => {
  const kept = (values: number[], opening: number[]): number[] =>
    withoutSubLists(exact(...values), ({ value }) => opening.includes(value)).map(({ value }) => value);

  it("leaves out the parts of a part, where words open them and they add to it", () => {
    assert.deepEqual(kept([200, 150, 50, 100], [150]), [200, 100]);
    assert.deepEqual(kept([200, 150, 50], [150]), [200]);
  });
  it("keeps them where no word opens them, or they do not add", () => {
    assert.deepEqual(kept([200, 150, 50, 100], []), [200, 150, 50, 100]);
    assert.deepEqual(kept([200, 150, 49, 100], [150]), [200, 150, 49, 100]);
    assert.deepEqual(kept([200, 200, 100], [200]), [200, 200, 100]);
  });
});
