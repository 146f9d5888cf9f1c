import assert from "node:assert/strict";
import { Clauses } from "../../../../server/src/rules/text/clauses";

const clauses = new Clauses();

/** The clauses of a folded text, each with the mark behind it. */
function read(text: string, start = 0, end = text.length): string[] {
  clauses.read(text, start, end);
  return Array.from({ length: clauses.count }, (_, at) => {
    const mark = clauses.mark[at] as number;
    return text.slice(clauses.start[at], clauses.end[at]) + (mark === 0 ? "" : String.fromCharCode(mark));
  });
}

describe("the clauses of a paragraph", () => {
  it("stand between marks of punctuation", () => {
    assert.deepEqual(read("甲,乙;丙:丁!戊?己。庚、辛"), ["甲,", "乙;", "丙:", "丁!", "戊?", "己。", "庚、", "辛"]);
  });
  it("leave blanks around them and empty ones out", () => {
    assert.deepEqual(read("  甲 乙 ,\n 丙\t。,。 "), ["甲 乙,", "丙。"]);
    assert.deepEqual(read(""), []);
    assert.deepEqual(read(" ,。"), []);
  });
  it("end with their last letter or figure", () => {
    assert.deepEqual(read("甲a,乙1 ;丙b\n,"), ["甲a,", "乙1;", "丙b,"]);
  });
  it("take other marks for part of the words", () => {
    assert.deepEqual(read("《甲》(乙)“丙”3.5%/丁-x#"), ["《甲》(乙)“丙”3.5%/丁-x#"]);
  });
  it("are those of a range", () => assert.deepEqual(read("甲,乙,丙,丁", 2, 5), ["乙,", "丙"]));

  it("have the same hash as others of the same words, blanks apart", () => {
    read("按 月核对,按月\n核对,按月核查,对核月按,a1b,a 1b,b1a");
    const [first, second, ...others] = [...clauses.hash.subarray(0, 7)];
    assert.equal(first, second);
    assert.equal(new Set([first, ...others]).size, 5);
    assert.equal(others[2], others[3]);
  });

  it("count what is neither blank nor ASCII", () => {
    read("共3 条abc,12,《甲》乙");
    assert.deepEqual([...clauses.han.subarray(0, 3)], [2, 0, 4]);
  });

  it("know the ends of sentences and the items of a list", () => {
    read("甲,乙。丙!丁?戊;己、庚");
    const told = (test: (at: number) => boolean): number[] => [0, 1, 2, 3, 4, 5, 6].filter(test);
    assert.deepEqual(
      told((at) => clauses.endsSentence(at)),
      [1, 2, 3],
    );
    assert.deepEqual(
      told((at) => clauses.isItem(at)),
      [5],
    );
  });

  it("may be more than there was room for, and few again afterwards", () => {
    const many = Array.from({ length: 1000 }, (_, at) => `第${at}项,`);
    assert.deepEqual(read(many.join("")), many);
    assert.deepEqual(read("甲,乙"), ["甲,", "乙"]);
  });
});
