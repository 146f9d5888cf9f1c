import assert from "node:assert/strict";
import { levelOf } from "../../../../server/src/rules/text/bodyLevel";
import type { Place } from "../../docs/baseDraft";
import { assertFound, assertFoundIn, fixes, said, saidOnce, withProse } from "../said";

const rule = "text/other-body";

/** The draft of another body, with a line of prose. */
function of(unit: string, prose: string, place: Place = "overview"): string {
  const short = /.*[县市区]/.exec(unit)?.[0] ?? "";
  return withProse(place, prose)
    .replaceAll("云溪县青禾镇人民政府", unit)
    .replaceAll("青禾镇", unit.slice(short.length) || unit);
}

describe("text/other-body", () => {
  it("says whose report it is and what stands there", () => {
    const { zh, en, severity, on } = saidOnce(rule, withProse("overview", "我市主动公开信息300条。"));
    assert.equal(on, "我市");
    assert.equal(severity, "warning");
    assert.equal(zh, "这是云溪县青禾镇人民政府的报告，此处写的是“我市”，可能是从其他机关的报告抄来的。");
    assert.equal(en, "This is the report of 云溪县青禾镇人民政府; “我市” here may come from another body's report.");
    assert.deepEqual(fixes(rule, withProse("overview", "我市主动公开信息300条。")), []);
  });

  it("says the name it reads and the body's own", () => {
    const { zh, en, on, severity } = saidOnce(rule, withProse("overview", "青和镇主动公开信息300条。"));
    assert.deepEqual([on, severity], ["青和镇", "warning"]);
    assert.equal(zh, "此处的机关名称“青和镇”与本报告的“青禾镇”不一致。");
    assert.equal(en, "“青和镇” differs from the name of the reporting body, “青禾镇”.");
  });
});

describe("text/other-body on another level", () => {
  const lines = [
    "⟦全省⟧共公开信息300条。",
    "2024年，⟦全市⟧政府信息公开工作取得新成效。",
    "栏目更新及时；⟦我县⟧始终把公开放在首位。",
    "（一）⟦我省⟧各级各部门严格审核。",
    "本年度⟦我乡⟧未收到申请。",
    "2024年\n⟦我局⟧，严格审核。",
    "按照全省统一部署，对照全市工作要点，参加全县培训。",
    "全市政务公开领导小组开展督查，全县政务公开工作会议按期召开。",
    "我镇主动公开信息，全镇共公开300条。",
    "全县率先、全市首个、全省唯一、全县通报、全市范围内公开，均已核实。",
    "村民反映我县公开及时。",
    "全县各村自查。",
    "全区共公开300条，我区共公开300条。",
  ];
  for (const prose of lines) it(prose.replace("\n", "⏎"), () => assertFoundIn(rule, "overview", prose));

  const bodies: [string, string][] = [
    ["云溪县人民政府", "⟦我镇⟧公开信息30条，⟦我局⟧公开信息3条，我县公开信息300条，全市公开信息3条。"],
    ["白石区人民政府", "⟦我县⟧公开信息30条，⟦我街道⟧公开信息3条，我区公开信息300条。"],
    ["松川市人民政府", "⟦我县⟧公开信息30条，⟦我委⟧公开信息3条，⟦我厅⟧公开信息3条，我市公开信息300条。"],
    ["云溪县水务局", "⟦我乡⟧公开信息30条，我局公开信息3条，我县公开信息300条，我委公开信息3条。"],
    ["白石区南桥街道办事处", "⟦我镇⟧公开信息30条，⟦我县⟧公开信息3条，我街道公开信息300条，⟦我局⟧公开信息3条。"],
    ["云溪县柳河乡", "⟦我镇⟧公开信息30条，我乡公开信息300条。"],
    ["松川高新区管理委员会", "我镇公开信息30条，我局公开信息3条。"],
    ["云溪县图书馆", "我镇公开信息30条，我局公开信息3条。"],
  ];
  for (const [unit, prose] of bodies) it(`of ${unit}: ${prose}`, () => assertFound(rule, of(unit, prose)));

  it("tells the level from the name, the same each time", () => {
    assert.deepEqual(levelOf("云溪县水务局"), { foreign: ["我镇", "我乡", "我街道"] });
    assert.deepEqual(levelOf("云溪县水务局"), levelOf("松川市商务局"));
    assert.equal(levelOf("云溪县图书馆"), null);
    assert.equal(levelOf("云溪县图书馆"), null);
    assert.ok(levelOf("云溪县青禾镇党政办公室") !== null);
  });
});

describe("text/other-body on another name", () => {
  const groups: Record<string, [Place, string][]> = {
    "one character off": [
      ["overview", "⟦青和镇⟧坚持公开。⟦清禾镇⟧人民政府公开栏更新。"],
      ["overview", "2024年⟦青和镇⟧共公开300条，以及⟦青和镇⟧党政办公室。"],
      ["overview", "云溪县⟦青和镇⟧严格审核。"],
    ],
    "neighbours in a list, on the way or told apart by a pair": [
      ["overview", "与青和镇、柳河镇互查，前往青和镇交流。"],
      ["overview", "青和镇村干部参观。"],
      ["overview", "青禾镇（简称青和镇）所辖各村，青和镇坚持公开。"],
      ["overview", "青禾镇（以下简称：“青和镇”），青和镇坚持公开。"],
      ["overview", "青1镇坚持公开。"],
    ],
    "another kind of township": [
      ["overview", "⟦青禾乡⟧严格审核，⟦青禾街道⟧办事处主动公开。"],
      ["other", "云溪县⟦青禾乡⟧"],
      ["overview", "云溪县⟦青禾街道⟧的栏目已更新。"],
      ["overview", "青禾乡的风俗，青禾街道路名牌，青禾乡村振兴。"],
      ["overview", "2023年撤青禾乡设镇，原青禾乡严格移交。"],
    ],
    "who compiled the report": [
      ["preamble", "本报告由⟦柳河镇⟧人民政府编制，请与⟦柳河镇⟧党政办公室联系。"],
      ["preamble", "如有疑问，请向⟦云溪县柳河乡⟧综合办咨询，请联系⟦柳河街道⟧办事处。"],
      ["preamble", "本报告由青禾镇党政办公室编制，由我镇办公室负责，由各乡镇办公室联系。"],
      ["overview", "活动由柳河镇人民政府承办。"],
    ],
  };
  for (const [name, lines] of Object.entries(groups))
    describe(name, () => {
      for (const [place, prose] of lines) it(prose, () => assertFoundIn(rule, place, prose));
    });

  it("takes east and west, first and second for neighbours", () => {
    const east = (prose: string): string => withProse("overview", prose).replaceAll("青禾镇", "东禾镇");
    assert.deepEqual(said(rule, east("西禾镇严格审核。")), []);
    assertFound(rule, east("⟦米禾镇⟧严格审核。"));
  });

  it("takes townships around one county seat for neighbours", () => {
    const seat = withProse("overview", "城关乡严格审核。").replaceAll("青禾镇", "城关镇");
    assert.deepEqual(said(rule, seat), []);
  });

  it("looks at the names of counties and districts, but for their compilers", () => {
    assertFound(rule, of("松川市云溪县人民政府", "⟦云西县⟧严格审核。"));
    for (const unit of ["松川市云溪县人民政府", "松川市白石区人民政府", "松川市人民政府"])
      assert.deepEqual(said(rule, of(unit, "本报告由柳河镇人民政府编制。", "preamble")), [], unit);
  });

  it("has no name to compare for a department", () => {
    assert.deepEqual(said(rule, of("云溪县水务局", "水物局严格审核。")), []);
  });
});
