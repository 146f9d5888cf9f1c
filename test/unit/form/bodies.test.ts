import assert from "node:assert/strict";
import { belowCityLevel, endsAsBody, isBodyName, isGovernment, isTownship } from "../../../server/src/form/bodies";

interface Level {
  below: boolean;
  township: boolean;
  government: boolean;
}

const levels: [name: string, level: Partial<Level>][] = [
  ["云溪县青禾镇", { below: true, township: true, government: true }],
  ["云溪县青禾镇人民政府", { below: true, township: true, government: true }],
  ["柳溪乡", { below: true, township: true, government: true }],
  ["乌兰苏木", { below: true, township: true }],
  ["乌兰苏木人民政府", { below: true, township: true, government: true }],
  ["南桥街道", { below: true, township: true }],
  ["南桥街道办事处", { below: true, township: true }],
  ["云溪县", { below: true, government: true }],
  ["白石区人民政府", { below: true, government: true }],
  ["云溪县人民政府办公室", { below: true }],
  ["正蓝旗", { below: true, government: true }],
  ["松川市", { government: true }],
  ["松川市人民政府", { government: true }],
  ["松川省", { government: true }],
  ["云岭自治区人民政府", { government: true }],
  ["云岭地区", { government: true }],
  ["松川新区", { government: true }],
  ["松川特别行政区", { government: true }],
  ["松川市林业局", {}],
  ["云溪县水务局", {}],
  ["云溪县人民医院", {}],
];

describe("the level of a body, told by its name", () => {
  for (const [name, { below = false, township = false, government = false }] of levels)
    it(`${name}: ${[below && "below a city", township && "township", government && "government"].filter(Boolean).join(", ") || "nothing is told"}`, () => {
      assert.deepEqual(
        { below: belowCityLevel(name), township: isTownship(name), government: isGovernment(name) },
        { below, township, government },
      );
    });
});

describe("words in the place of a body's name", () => {
  const names = [
    ...["青禾镇", "本溪市林业局", "全州县人民政府", "将乐县青禾镇", "各溪乡", "该隐乡", "经开区管委会"],
    ...["云溪县机构编制委员会办公室", "松川市机构编制办公室", "云溪县政府", "现代农业园管委会", "特克斯县"],
  ];
  for (const name of names)
    it(`${name} is a name`, () => {
      assert.ok(isBodyName(name));
      assert.ok(endsAsBody(name));
    });

  const others = [
    ...["我局", "我县水务局", "本机关", "本镇", "本级政府", "该单位", "各部门", "全州", "全县各乡镇", "各街道"],
    ...["现将我局", "现公布", "现予", "特编制", "特此", "特公开", "兹将某局", "将某局", "上级机关", "有关单位"],
    ...["相关部门", "按照市政府", "根据县政府", "经梳理", "经审核", "请与水务局", "请向水务局", "其他单位"],
    ...["政府", "人民政府", "政府办公室", "办公室", "局"],
    ...["编制水务局", "公布县政府", "水务局信息公开办公室", "水务局联系镇", "水务局年度市", "报告县", "工作情况局"],
  ];
  for (const words of others)
    it(`${words} is none`, () => {
      assert.ok(!isBodyName(words));
      assert.ok(!endsAsBody(words));
    });
});

describe("the end of a body's name", () => {
  const kinds =
    "街道 镇 乡 苏木 县 区 市 州 旗 盟 省 局 委 办公室 办公厅 办事处 政府 厅 署 中心 集团 海关 总队 支队 大队 法院";
  for (const kind of [...kinds.split(" "), ..."会院关所站队校馆处部社库"])
    it(`may be ${kind}`, () => {
      assert.ok(endsAsBody(`松川${kind}`));
      assert.ok(!endsAsBody(`松川${kind}在`));
    });

  it("may stand in front of a bracket", () => {
    assert.ok(endsAsBody("云溪海关(本级机关)"));
    assert.ok(!endsAsBody("云溪县青禾"));
  });
});
