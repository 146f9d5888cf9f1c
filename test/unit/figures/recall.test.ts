import assert from "node:assert/strict";
import { draft, figuresIn } from "./draft";
import { Random, randomFigures } from "./random";
import { families } from "./sentences";

const rounds = 25;
const leastCaught = 0.97;

/** Puts figures into a wording; `changed` names the one place, by its order, that gets a wrong figure. */
function fill(
  wording: string,
  values: Record<string, number>,
  changed: number,
  wrong: (value: number) => number,
): string {
  let place = 0;
  return wording.replace(/\{(\w)\}/g, (_, name: string) => {
    const value = values[name] as number;
    return String(place++ === changed ? Number(wrong(value).toFixed(2)) : value);
  });
}

describe("figures in prose, on drafts at random", function () {
  this.timeout(30_000);
  for (const family of families) {
    it(`${family.name}: right sentences are silent, a wrong figure is caught`, () => {
      const random = new Random(20240131 + family.name.length);
      let tried = 0;
      const missed: string[] = [];
      for (const wording of family.wordings) {
        const places = wording.match(/\{\w\}/g)?.length ?? 0;
        for (let round = 0; round < rounds; round++) {
          const figures = randomFigures(random);
          const values = family.values(figures, random);
          const right = fill(wording, values, -1, Number);
          const said = figuresIn(draft({ figures, text: right }));
          assert.deepEqual(
            said.map(({ rule, message }) => `${rule} ${message}`),
            [],
            right,
          );
          const changed = random.below(places);
          const by = random.between(1, 9) * (random.below(2) === 0 ? 1 : -1);
          const wrong = fill(wording, values, changed, (value) => (value + by < 0 ? value - by : value + by));
          tried++;
          if (!figuresIn(draft({ figures, text: wrong })).some(({ severity }) => severity === "warning"))
            missed.push(`${wrong} (right: ${right})`);
        }
      }
      const caught = (tried - missed.length) / tried;
      if (process.env.NIANBAO_RECALL)
        console.log(`${family.name}: ${(100 * caught).toFixed(1)} of 100\n  ${missed.slice(0, 8).join("\n  ")}`);
      assert.ok(
        caught >= leastCaught,
        `${(100 * caught).toFixed(1)} of 100 caught; missed:\n${missed.slice(0, 10).join("\n")}`,
      );
    });
  }
});
