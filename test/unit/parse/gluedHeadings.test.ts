import assert from "node:assert/strict";
import { headingText } from "../../../server/src/form/names";
import { sections } from "../../../server/src/form/sections";
import { blanksAroundHeadings } from "../../../server/src/parse/gluedHeadings";

const [overview, disclosure] = sections.map(headingText) as [string, string];

/** A text with a bar at each blank that is found to part lines. */
function parted(text: string): string {
  const found = blanksAroundHeadings(text);
  assert.deepEqual(
    found,
    [...found].sort((left, right) => left - right),
  );
  return [...text].map((char, at) => (found.includes(at) ? "|" : char)).join("");
}

describe("headings of a page pasted as one line", () => {
  const pages: [name: string, page: string, parted: string][] = [
    ["stand between the end of a sentence and a blank", `情况如下。 ${overview} 今年`, `情况如下。|${overview}|今年`],
    ["stand behind a table's last figure", `0 0 0 ${disclosure} 今年`, `0 0 0|${disclosure}|今年`],
    ["stand behind a cell's end", `| 0 | ${disclosure}\t今年`, `| 0 ||${disclosure}|今年`],
    ["have one of several blanks before them", `如下。   ${overview} 今年`, `如下。  |${overview}|今年`],
    ["may be the last words of a line", `如下。 ${overview}\n今年`, `如下。|${overview}\n今年`],
    ["may be the last words of the text", `如下。 ${overview}`, `如下。|${overview}`],
    [
      "may follow a bracket or a quotation mark",
      `（略) ${overview} 今”" ${disclosure} 年`,
      `（略)|${overview}|今”"|${disclosure}|年`,
    ],
    ["are found each time they occur", `一。 ${overview} 二。 ${overview} 三`, `一。|${overview}|二。|${overview}|三`],
  ];
  for (const [name, page, expected] of pages)
    it(name, () => {
      assert.equal(parted(page), expected);
    });

  const none: [name: string, text: string][] = [
    ["behind words", `全文包括 ${overview} 等`],
    ["behind a comma", `全文包括, ${overview} 等`],
    ["without a blank in front", `如下。${overview} 今年`],
    ["run together with words", `如下。 ${overview}良好`],
    ["at the beginning of the text", `${overview} 今年`],
    ["in other words than the form's", "如下。 一、总体工作情况 今年"],
  ];
  for (const [name, text] of none)
    it(`are none ${name}`, () => {
      assert.deepEqual(blanksAroundHeadings(text), []);
    });

  it("let the title end in front of the preamble", () => {
    const title = "青禾镇2024年政府信息公开工作年度报告";
    assert.equal(parted(`${title} 按规定编写。 ${overview} 今年`), `${title}|按规定编写。|${overview}|今年`);
    assert.equal(parted(`  ${title}\t按规定编写。 ${overview}`), `  ${title}|按规定编写。|${overview}`);
    assert.equal(parted(`按规定,${title} 编写。 ${overview}`), `按规定,${title} 编写。|${overview}`);
    assert.deepEqual(blanksAroundHeadings(`${title} 按规定编写。`), []);
  });

  it("are looked for only so often", () => {
    assert.equal(blanksAroundHeadings(`。 ${overview} `.repeat(500)).length, 60);
  });
});
