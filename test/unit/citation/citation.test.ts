import assert from "node:assert/strict";
import { assertQuiet, marks, marksIn, repairedProse, withProse } from "../text/inDraft";

const notice2019 = "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》";
const notice2021 =
  "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》";
const regulations = "《中华人民共和国政府信息公开条例》";

describe("citation/superseded", () => {
  const rule = "citation/superseded";
  it("cites the notice in force instead", () => {
    const prose = `依据${notice2019}（国办公开办函〔2019〕60号）编制。`;
    assert.deepEqual(marksIn(rule, "preamble", prose), ["hint: 国办公开办函〔2019〕60号"]);
    assert.equal(repairedProse(rule, "preamble", prose), `依据${notice2021}（国办公开办函〔2021〕30号）编制。`);
  });
  it("cites the revised Regulations instead", () => {
    const prose = `依据${regulations}（国务院令第492号）编制。`;
    assert.equal(repairedProse(rule, "preamble", prose), `依据${regulations}（国务院令第711号）编制。`);
  });
  it("is silent where both are cited, and in the years before", () => {
    const both = `依据国办公开办函〔2019〕60号、国办公开办函〔2021〕30号和${regulations}（国务院令第492号公布，国务院令第711号修订）编制。`;
    assert.deepEqual(marksIn(rule, "preamble", both), []);
    assert.deepEqual(marksIn(rule, "preamble", "依据国办公开办函〔2019〕60号、〔2021〕30号编制。"), []);
    const older = withProse("preamble", "依据国办公开办函〔2019〕60号编制。").replaceAll("2024年", "2020年");
    assert.deepEqual(marks(rule, older), []);
  });
  it("finds the old order although the new one stands elsewhere, unless history is told", () => {
    const cites = (prose: string): string[] =>
      marksIn(rule, "preamble", `依据${regulations}（国务院令第711号）编制。${prose}`);
    assert.deepEqual(cites("各村学习《政府信息公开条例》（国务院令第492号）。"), ["hint: 国务院令第492号"]);
    for (const excused of [
      "原《条例》（国务院令第492号）同时废止。",
      "对照修订前的条例（国务院令第492号）逐条清理。",
      "《政府信息公开条例》2007年以国务院令第492号公布。",
    ])
      assert.deepEqual(cites(excused), [], excused);
  });
  it("finds the old notice by its title alone, where its office gave it", () => {
    const titles = (prose: string): string[] => marksIn(rule, "preamble", prose);
    const words = notice2019.slice(19, -1);
    assert.deepEqual(titles(`依据${notice2019}编制。`), [`hint: ${words}`]);
    assert.equal(repairedProse(rule, "preamble", `依据${notice2019}编制。`), `依据${notice2021}编制。`);
    assert.deepEqual(titles(`依据国务院办公厅政府信息与政务公开办公室《${words}》编制。`), [`hint: ${words}`]);
    for (const right of [
      `依据某省《${words}》编制。`,
      `依据${notice2019}和${notice2021}编制。`,
      `依据${notice2019}、国办公开办函〔2021〕30号编制。`,
    ])
      assert.deepEqual(titles(right), [], right);
    assert.equal(titles(`依据${notice2019}（国办公开办函〔2019〕60号）编制。`).length, 1);
  });
  it("does not take another document of that number for it", () => {
    assert.deepEqual(marksIn(rule, "preamble", "落实国办发〔2019〕60号文件。"), []);
  });
});

describe("citation/mismatch", () => {
  const rule = "citation/mismatch";
  it("offers number and title, the one of the report's year first", () => {
    const prose = `依据${notice2019}（国办公开办函〔2021〕30号）编制。`;
    assert.deepEqual(marksIn(rule, "preamble", prose), ["国办公开办函〔2021〕30号"]);
    assert.equal(
      repairedProse(rule, "preamble", prose, 0),
      `依据《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制。`.replace(
        "《中华人民共和国政府信息公开工作年度报告格式》",
        notice2021,
      ),
    );
    assert.equal(repairedProse(rule, "preamble", prose, 1), `依据${notice2019}（国办公开办函〔2019〕60号）编制。`);
  });
  it("finds the reverse, and the Regulations with a wrong number", () => {
    assert.equal(marksIn(rule, "preamble", `依据${notice2021}（国办公开办函〔2019〕60号）编制。`).length, 1);
    assert.equal(
      repairedProse(rule, "preamble", `依据${regulations}（国务院令第771号）编制。`),
      `依据${regulations}（国务院令第711号）编制。`,
    );
  });
  for (const right of [
    `依据${regulations}（国务院令第711号，以下简称《条例》）编制。`,
    `依据${regulations}（中华人民共和国国务院令第711号）编制。`,
    `依据${notice2021}（国办公开办函〔2021〕30 号）编制。`,
    "学习《重大行政决策程序暂行条例》（国务院令第713号）。",
    "落实《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）。",
  ])
    it(`is silent on ${right}`, () => assertQuiet("preamble", right));
});

describe("citation/shape of wrong letters", () => {
  const rule = "citation/shape";
  it("gives a known title its number, and 号 for 条", () => {
    for (const letters of ["过半", "国半", ""])
      assert.equal(
        repairedProse(rule, "preamble", `依据${notice2021}（${letters}公开办函﹝2021﹞30号）编制。`),
        `依据${notice2021}（国办公开办函〔2021〕30号）编制。`,
      );
    assert.equal(
      repairedProse(rule, "preamble", `依据${regulations}（国务院令第711条）编制。`),
      `依据${regulations}（国务院令第711号）编制。`,
    );
  });
  it("leaves the letters of other offices alone", () => {
    for (const right of [
      `依据${notice2021}和省里的通知（云公开办函〔2022〕5号）编制。`,
      "落实《关于栏目清理的通知》（云公开办函〔2021〕30号）。",
      "依据云公开办函〔2021〕30号编制。",
    ])
      assert.deepEqual(marksIn(rule, "preamble", right), [], right);
  });
});

describe("citation/shape", () => {
  const rule = "citation/shape";
  const shapes: [string, string[]][] = [
    ["本年度报告依据国办公开函〔2021〕30号编制。", ["国办公开函〔2021〕30号"]],
    ["本年度报告依据国办发〔2021〕30号编制。", ["国办发〔2021〕30号"]],
    ["根据国办发〔2021〕30号编制本报告。", ["国办发〔2021〕30号"]],
    ["按照国办函〔2021〕30号要求，现编制2024年度报告。", ["国办函〔2021〕30号"]],
    ["本年度报告依据国办公开办函[2021]30号编制。", ["hint: 国办公开办函[2021]30号"]],
    ["本年度报告依据国办公开办函（2021）30号编制。", ["hint: 国办公开办函（2021）30号"]],
    ["本年度报告依据国办公开办函〔2021〕第30号编制。", ["hint: 国办公开办函〔2021〕第30号"]],
  ];
  for (const [prose, marked] of shapes)
    it(`repairs ${prose}`, () => {
      assert.deepEqual(marksIn(rule, "preamble", prose), marked);
      assert.equal(repairedProse(rule, "preamble", prose), prose.replace(/国办.*?号/, "国办公开办函〔2021〕30号"));
    });
  it("leaves other documents alone", () => {
    assertQuiet("overview", "贯彻国办发〔2021〕30号、国办函〔2021〕30号等文件，清理证明事项。");
  });
});
