import assert from "node:assert/strict";
import type { Place } from "../../docs/baseDraft";
import { assertFoundIn, said, saidOnce, withProse } from "../said";

const rule = "text/placeholder";

describe("text/placeholder", () => {
  it("shows what is to be filled in, as a warning", () => {
    const { zh, en, severity, on } = saidOnce(rule, withProse("overview", "举办培训____次。"));
    assert.equal(on, "____");
    assert.equal(severity, "warning");
    assert.equal(zh, "“____”是待填写的内容，请填上或删去。");
    assert.equal(en, "“____” is a placeholder; fill it in or delete it.");
  });

  it("shows long ones cut at 24 characters", () => {
    const { zh, on } = saidOnce(rule, withProse("overview", `举办培训${"_".repeat(40)}次。`));
    assert.equal(on.length, 40);
    assert.equal(zh, `“${"_".repeat(24)}”是待填写的内容，请填上或删去。`);
  });

  it("waits while it is being filled in", () => {
    const text = withProse("overview", "印发《》后执行。");
    const at = text.indexOf("《》");
    for (const typingAt of [at, at + 1, at + 2]) assert.deepEqual(said(rule, text, { typingAt }), []);
    for (const typingAt of [at - 1, at + 3]) assert.equal(said(rule, text, { typingAt }).length, 1);
  });

  const groups: Record<string, [Place, string][]> = {
    "letters for words": [
      ["preamble", "请登录⟦XX⟧县政府网站，联系电话：⟦xxx⟧。"],
      ["preamble", "请登录⟦ＸＸＸ⟧网站，联系⟦××⟧村和⟦×××⟧站。"],
      ["preamble", "文件名nianbaoXX，网址www.yunxi.gov.cn/XX/list，型号XXL。"],
      ["preamble", "版本号为2XX，参数见XX-2型说明。"],
    ],
    "a letter for a figure": [
      ["overview", "公开信息⟦X⟧条，于⟦×⟧月⟦×⟧日举办培训 ⟦X⟧ 次，增长⟦X⟧%。"],
      ["overview", "购置X光机，热线7×24小时值守，A×B型设备，AX条码机。"],
    ],
    "circles and 某": [
      ["overview", "公开信息⟦○○⟧条，⟦○○⟧县督查，⟦某某⟧镇交流，⟦某某某⟧局回访。"],
      ["overview", "二○○八年以来，一九○○年建所，某某等三人，某镇干部，○○工程。"],
    ],
    "lines to write on": [
      ["overview", "公开信息⟦___⟧条，⟦____⟧站整改，由⟦__⟧人负责，于（⟦___⟧）前完成。"],
      ["overview", "__重点工作__已完成，a__b、snake__case。\n\n___\n"],
    ],
    "marks with nothing between them": [
      ["overview", "印发⟦《》⟧和⟦《 》⟧，执行⟦“”⟧制度，依据⟦〔〕⟧30号，见县政府网站⟦（）⟧。"],
      ["overview", "印发《办法》，执行“三审”制度，依据〔2021〕30号，见附表 （ ）。"],
    ],
    "words of a template": [
      ["overview", "电子版见网站⟦（具体网址）⟧，⟦【请填写】⟧，联系⟦（联系电话：）⟧，⟦（网址：）⟧，共⟦（待核实）⟧条。"],
      [
        "overview",
        "收费⟦[具体金额]⟧，公开⟦“具体栏目名称”⟧，⟦（此处插入图表）⟧，⟦（电子邮箱：）⟧⟦（邮编：）⟧⟦（地址：）⟧。",
      ],
      ["overview", "详见（具体情况见附表），（电话）受理，（地址）登记，（待办事项）三件，（具体做法）如下。"],
    ],
  };
  for (const [name, lines] of Object.entries(groups))
    describe(`looks for ${name}`, () => {
      for (const [place, prose] of lines) it(prose.trim(), () => assertFoundIn(rule, place, prose));
    });
});
