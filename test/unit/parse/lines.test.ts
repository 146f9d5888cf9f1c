import assert from "node:assert/strict";
import { numberOfNumerals, yearInNumerals, yearOfNumerals } from "../../../server/src/parse/chineseNumbers";
import { isPageMark } from "../../../server/src/parse/pageMark";
import { ViewLines } from "../../../server/src/parse/viewLines";
import { createView } from "../../../server/src/source/view";
import { linesOf } from "./reading";

describe("lines of a view", () => {
  const lines = linesOf("\t甲 乙 \n\n  丙\n");

  it("are trimmed of blanks on both sides, and keep their own ends", () => {
    assert.equal(lines.count, 4);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => lines.text(line)),
      ["甲 乙", "", "丙", ""],
    );
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => [lines.start(line), lines.end(line), lines.trimmedStart(line), lines.length(line)]),
      [
        [0, 5, 1, 3],
        [6, 6, 6, 0],
        [7, 10, 9, 1],
        [11, 11, 11, 0],
      ],
    );
    assert.equal(lines.trimmedEnd(0), 4);
  });

  it("are found by an offset, their line feed included", () => {
    assert.deepEqual(
      [0, 5, 6, 7, 10, 11, 99].map((offset) => lines.lineAt(offset)),
      [0, 0, 1, 2, 2, 3, 3],
    );
  });

  it("may be parted by blanks too, in whatever order they come", () => {
    const parted = new ViewLines(createView("甲 乙\n丙 丁 戊"), [1, 5, 7]);
    assert.deepEqual(
      Array.from({ length: parted.count }, (_, line) => parted.text(line)),
      ["甲", "乙", "丙", "丁", "戊"],
    );
    assert.deepEqual([parted.start(1), parted.end(1)], [2, 3]);
  });

  it("are one line in an empty text", () => {
    const empty = linesOf("");
    assert.deepEqual([empty.count, empty.start(0), empty.end(0), empty.lineAt(0)], [1, 0, 0, 0]);
  });
});

describe("page marks", () => {
  const marks = [
    ...["- 3 -", "-3-", "—3—".replaceAll("—", "--"), "~12~", "·3·", "..3..", "(3)", "[12]", "〔3〕", "【 3 】"],
    ...[
      "3/5",
      "3 / 12",
      "第3页",
      "第 3 页 共 5 页",
      "第3页,共5页",
      "第3页/共5页",
      "共5页 第3页",
      "共 5 页,第 3 页",
      "Page 3",
      "page 12",
    ],
    ...["***", "* * *", "___", "_ _ _ _"],
  ];
  for (const mark of marks)
    it(`${mark} is one`, () => {
      assert.ok(isPageMark(`甲${mark}乙`, 1, 1 + mark.length));
    });

  const others = [
    ...[
      "3",
      "12",
      "-3",
      "3-",
      "1234/5",
      "(1234)",
      "3//5",
      "第三页",
      "第3页的内容",
      "共5页",
      "Pages 3",
      "**",
      "_-_",
      "---",
    ],
    ...["(一)", "3.5", "2024", "·", "第 3 页　　　　　　　　　共 5 页"],
  ];
  for (const text of others)
    it(`${text} is none`, () => {
      assert.ok(!isPageMark(text, 0, text.length));
    });
});

describe("Chinese numerals", () => {
  it("say a year, whatever stands for zero", () => {
    for (const text of ["二〇二四", "二○二四", "二零二四", "二0二四", "二O二四"])
      assert.equal(yearOfNumerals(text), 2024);
    assert.equal(yearOfNumerals("二〇一九"), 2019);
    assert.equal(yearInNumerals(2030), "二〇三〇");
  });

  const days: [text: string, number: number][] = [
    ["一", 1],
    ["九", 9],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["二十九", 29],
    ["三十一", 31],
  ];
  for (const [text, number] of days)
    it(`${text} is ${number}`, () => {
      assert.equal(numberOfNumerals(text), number);
    });
});
