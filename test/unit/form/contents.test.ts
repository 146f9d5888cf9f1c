import assert from "node:assert/strict";
import {
  accountability,
  aspects,
  feeSentence,
  feeStatement,
  headingWordings,
  sections,
  subjectWords,
} from "../../../server/src/form/sections";
import { bareKey } from "../../../server/src/parse/labelKey";

describe("the six sections", () => {
  it("are numbered in the form's order, the middle three with a table", () => {
    assert.deepEqual(
      sections.map(({ id, number, table }) => [id, number, table ?? ""]),
      [
        ["overview", 1, ""],
        ["disclosure", 2, "disclosure"],
        ["applications", 3, "applications"],
        ["disputes", 4, "disputes"],
        ["problems", 5, ""],
        ["other", 6, ""],
      ],
    );
  });

  for (const { id, heading } of sections)
    it(`${heading} is the strict wording of one section alone, and names its subject`, () => {
      const strict = sections.filter((one) => headingWordings[one.id].strict.test(bareKey(heading)));
      assert.deepEqual(
        strict.map((one) => one.id),
        [id],
      );
      assert.match(heading, subjectWords[id]);
    });

  const subjects: [words: string, section: keyof typeof subjectWords, is: boolean][] = [
    ["今年工作综述", "overview", true],
    ["公开亮点", "overview", false],
    ["主动公开", "disclosure", true],
    ["公开目录", "disclosure", false],
    ["群众申请的答复", "applications", true],
    ["群众来信", "applications", false],
    ["复议案件", "disputes", true],
    ["诉讼案件", "disputes", true],
    ["信访案件", "disputes", false],
    ["差距与不足", "problems", true],
    ["下一步打算", "problems", true],
    ["亮点与经验", "problems", false],
    ["处理费的收取", "other", true],
    ["补充说明", "other", true],
    ["附录", "other", false],
  ];
  for (const [words, section, is] of subjects)
    it(`${words} ${is ? "is" : "is not"} the subject of ${section}`, () => {
      assert.equal(subjectWords[section].test(words), is);
    });
});

describe("aspects of section one", () => {
  const said: [words: string, labels: string[]][] = [
    ["主动公开情况", ["主动公开"]],
    ["依申请公开工作", ["依申请公开"]],
    ["信息公开申请办理", ["依申请公开"]],
    ["政府信息资源管理", ["政府信息管理"]],
    ["信息规范管理方面", ["政府信息管理"]],
    ["规范性文件管理", ["政府信息管理"]],
    ["平台建设情况", ["政府信息公开平台建设"]],
    ["公开平台", ["政府信息公开平台建设"]],
    ["公开载体", ["政府信息公开平台建设"]],
    ["监督保障机制", ["监督保障"]],
    ["组织保障", ["监督保障"]],
    ["教育培训", []],
    ["政策解读", []],
    ["平台管理与监督", ["政府信息公开平台建设", "监督保障"]],
  ];
  for (const [words, labels] of said)
    it(`${words} speaks of ${labels.join(" and ") || "none"}`, () => {
      assert.deepEqual(
        aspects.filter(({ wordings }) => wordings.test(words)).map(({ label }) => label),
        labels,
      );
    });

  it("are five, and each speaks of itself", () => {
    assert.equal(aspects.length, 5);
    for (const { label, wordings } of aspects) assert.match(label, wordings);
  });
});

describe("what a government's report must also speak of", () => {
  const said: [words: string, labels: string[]][] = [
    ["纳入年度绩效考核", ["工作考核"]],
    ["群众满意度测评", ["社会评议"]],
    ["开展第三方评估", ["社会评议"]],
    ["全年没有问责的情形", ["责任追究"]],
    ["未发生被追究的情况", ["责任追究"]],
    ["工作考核、社会评议和责任追究", ["工作考核", "社会评议", "责任追究"]],
    ["落实三审制度", []],
  ];
  for (const [words, labels] of said)
    it(`${words}: ${labels.join(", ") || "none of it"}`, () => {
      assert.deepEqual(
        accountability.filter(({ wordings }) => wordings.test(words)).map(({ label }) => label),
        labels,
      );
    });
});

describe("the statement on fees", () => {
  const statements = [
    feeSentence,
    "本年度收取信息处理费0元。",
    "我镇未就信息公开信息处理费开展收费。",
    "没有收取任何费用。",
    "全年未收取申请人的费",
  ];
  for (const text of statements) it(`is made by ${text}`, () => assert.match(text, feeStatement));

  for (const text of ["没有其他需要报告的事项。", "收到并取回的文件一共三份，耗费两个月。", "经费处理"])
    it(`is not made by ${text}`, () => assert.doesNotMatch(text, feeStatement));
});
