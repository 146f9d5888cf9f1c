import assert from "node:assert/strict";
import fc from "fast-check";
import { quantitiesIn, quantityIn, sentenceIn, told } from "./reading";

/** One figure: what it is worth, one unit of its last digit, what counts it. */
const spelled: [text: string, value: number, step: number, unit: string][] = [
  ["公开信息326条", 326, 1, "条"],
  ["公开信息3,607条", 3607, 1, "条"],
  ["浏览12,345,678次", 12345678, 1, "次"],
  ["浏览２，３０５次", 2305, 1, "次"],
  ["公开信息1.35万条", 13500, 100, "条"],
  ["公开信息２万条", 20000, 10000, "条"],
  ["支出2.5亿元", 250000000, 10000000, "元"],
  ["支出3千元", 3000, 1000, "元"],
  ["支出3千万元", 30000000, 10000000, "元"],
  ["收费0.8万元", 8000, 1000, "元"],
  ["收费112.50元", 112.5, 0.01, "元"],
  ["占比66.67%", 66.67, 0.01, "%"],
  ["占比８％", 8, 1, "%"],
  ["公开信息\n326\n条", 326, 1, "条"],
  ["受理申请二十三件", 23, 1, "件"],
  ["受理申请一百零二宗", 102, 1, "宗"],
];

describe("spellings of a quantity", () => {
  for (const [text, value, step, unit] of spelled)
    it(text.replace(/\n/g, "⏎"), () => {
      const quantity = quantitiesIn(text).at(-1);
      assert.deepEqual([quantity?.value, quantity?.unit], [value, unit]);
      assert.ok(Math.abs((quantity?.step ?? 0) - step) < step / 1e6, `step ${quantity?.step}`);
    });

  for (const text of ["约", "近", "超", "超过", "逾", "不少于", "不低于", "多达", "最多", "至少", "突破"])
    it(`${text}90条 is approximate`, () => assert.equal(told(quantityIn(`公开信息${text}90条`)), "~90条"));
  for (const text of ["余条", "多条", "条左右", "条以上", "条以下", "条以内", "条上下", "条余"])
    it(`90${text} is approximate`, () => assert.equal(told(quantityIn(`公开信息90${text}，更新及时`)), "~90条"));
  it("1万余册 and 3千多人 are approximate, and scaled", () =>
    assert.deepEqual(quantitiesIn("发放1万余册，听众3千多人").map(told), ["~10000册", "~3000人"]));
  it("90条，约 is exact", () => assert.deepEqual(quantitiesIn("公开信息90条，约谈3次").map(told), ["90条", "3次"]));

  it("a number that nothing counts is one where its clause ends", () => {
    for (const text of ["公开信息90，更新", "公开信息90；更新", "公开信息90、更新", "公开信息90", "（公开信息90）"])
      assert.equal(told(quantityIn(text)), "90", text);
    assert.equal(told(quantityIn("公开信息90余，更新")), "~90");
    for (const text of [
      "公开信息90及更新",
      "公开信息1.2万，更新",
      "公开信息90多，更新",
      "得分98.5，良好",
      "公开信息（90）",
    ])
      assert.deepEqual(quantitiesIn(text), [], text);
  });

  it("stands at its digits, its 万 and its unit", () => {
    const sentence = sentenceIn("网站公开信息1.35万条次，公众号公开约2万余条，申请三件");
    const parts = sentence.quantities.map(({ start, end, unitEnd }) => [
      sentence.text.slice(start, end),
      sentence.text.slice(end, unitEnd),
    ]);
    assert.deepEqual(parts, [
      ["1.35万", "条次"],
      ["2", "万余条"],
      ["三", "件"],
    ]);
    assert.deepEqual(
      sentence.quantities.map(({ han }) => han),
      [false, false, true],
    );
  });

  it("of any value and unit is read back, with and without separators", () => {
    const anyUnit = fc.constantFrom("条", "件", "人次", "期", "%");
    fc.assert(
      fc.property(fc.nat(99_999_999), anyUnit, (value, unit) => {
        const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
        for (const printed of [String(value), grouped, `${value}.0`])
          assert.equal(told(quantityIn(`公开信息${printed}${unit}。`)), `${value}${unit}`);
      }),
    );
  });
});

describe("the words around a quantity", () => {
  const around = (text: string): [string, string][] => quantitiesIn(text).map(({ lead, tail }) => [lead, tail]);

  it("lead to it from the last mark or figure, and follow it to the next", () => {
    assert.deepEqual(around("全年公开信息90条，其中网站50条、微信40条信息"), [
      ["全年公开信息", ""],
      ["其中网站", ""],
      ["、微信", "信息"],
    ]);
    assert.deepEqual(around("说明：收到12件申请及3件咨询；2件（均为企业）转办"), [
      ["收到", "申请及"],
      ["及", "咨询"],
      ["", ""],
    ]);
  });
  it("behind it are no more than a short clause", () =>
    assert.equal(quantityIn(`办结5件${"申".repeat(40)}`).tail, "申".repeat(24)));
  it("in front of it are no more than eighty characters", () =>
    assert.equal(quantityIn(`${"申".repeat(100)}5件`).lead, "申".repeat(80)));
  it("blank out the names of documents, each character in its place", () =>
    assert.deepEqual(around("按《收费办法》收取5元用于《指南》印制"), [["按······收取", "用于····印制"]]));
  it("go on behind a remark in brackets, but not behind a figure in brackets", () =>
    assert.deepEqual(around("不予公开（国家秘密）3件（含村务1件）部分公开2件"), [
      ["不予公开(国家秘密)", ""],
      ["含村务", ""],
      ["部分公开", ""],
    ]));

  it("tell the bracket it stands in: the innermost that is closed", () => {
    const brackets = (text: string): number[] => quantitiesIn(text).map(({ bracket }) => bracket);
    assert.deepEqual(brackets("公开9条（网站6条（动态4条）、微信3条）、解读2条"), [-1, 4, 9, 4, -1]);
    assert.deepEqual(brackets("公开9条（网站6条，微信3条"), [-1, -1, -1]);
  });
});

/** What only looks like a quantity; behind the arrow, what is one all the same. */
const lookalikes: [string, ...string[]][] = [
  ["第5次会议，第12件，№3件，5~8"],
  ["依据第711号令和〔2021〕30号、[2019]60号文"],
  ["3月15日8时30分前，25℃，90周岁，6楼2室"],
  ["5-8件，5~8件，3至5件，2/3件，3×3件，4+1件，8·20件"],
  ["17:30前报送"],
  ["电话0795-7161076接听"],
  ["编号0012条，01条，A4件，Z3件，a2件，z9件，5G件，7a件，@3件，_3件"],
  ["邮箱ab_12@c34.gov.cn受理申请"],
  ["24小时内，3个工作日，2个月，上升5个百分点"],
  ["1234567890123条"],
  ["《公开条例20条》、〈问答30条〉和“12345”"],
  ["1、公开及时"],
  ["十余件申请，三四件申请，第三件申请，每一件申请，同一件申请，另一件申请，一次申请"],
  ["12、公开3条", "3条"],
  ["1.2024年公开5条", "5条"],
  ["《未闭合的书名公开3条", "3条"],
  ["“未闭合的引号公开3条", "3条"],
  [`《${"长".repeat(130)}》公开3条`, "3条"],
  ["[附件含30条]，“三公”经费公开3条", "3条"],
  ["未收到1件申请，没有发生1起复议，无1例诉讼，未有1宗投诉"],
  ["未收到2件申请", "2件"],
  ["没有发生1次舆情", "1次"],
  ["公开0.5件", "0.5件"],
  ["12+3件"],
  ["H5+3件，“一窗通办20条”，.5件，/5件，×5件"],
  ["学习强国+3件", "3件"],
  ["一）3件", "3件"],
  ["比例2:3件"],
  ["情况:3件", "3件"],
  ["新收3至5件，办结1 3件，答复3 2 6件"],
  ["新收 12 件", "12件"],
];

describe("what only looks like a quantity", () => {
  for (const [text, ...expected] of lookalikes)
    it(text.length > 60 ? `${text.slice(0, 20)}…` : text, () =>
      assert.deepEqual(quantitiesIn(text).map(told), expected),
    );

  it("years are told apart", () => {
    const { years, quantities } = sentenceIn("1949年、2024年和2100年，1948年、2101年、24年，20245年共3件");
    assert.deepEqual(
      years.map(({ year, start }) => [year, start]),
      [
        [1949, 0],
        [2024, 6],
        [2100, 12],
      ],
    );
    assert.deepEqual(quantities.map(told), ["3件"]);
    assert.equal(sentenceIn("12.2023年公开5条").years[0]?.year, 2023);
  });
});
