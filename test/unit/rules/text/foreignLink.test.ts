import assert from "node:assert/strict";
import { assertFoundIn, fixes, saidOnce, withProse } from "../said";

const rule = "text/foreign-link";

describe("text/foreign-link", () => {
  it("names the host, and stands on it alone", () => {
    const prose = "本报告可在青禾镇政府网站（http://WWW.yunxi-zw.com/nb/1.html）下载。";
    const { zh, en, severity, on } = saidOnce(rule, withProse("preamble", prose));
    assert.equal(on, "WWW.yunxi-zw.com");
    assert.equal(severity, "warning");
    assert.equal(zh, "www.yunxi-zw.com不是政府网站域名（.gov.cn），却写作公布或下载报告的网站，请核对。");
    assert.equal(
      en,
      "www.yunxi-zw.com is not a government domain (.gov.cn) but is named as the official or download site.",
    );
    assert.deepEqual(fixes(rule, withProse("preamble", prose)), []);
  });

  const groups: Record<string, string[]> = {
    "the place to download or read the report": [
      "本报告电子版见 ⟦www.p252x.cn⟧ 。",
      "请到⟦www.p252x.cn⟧查阅。",
      "可登录⟦p252x.com.cn⟧，下载电子版。",
      "可登录⟦aZ0.zA9.com⟧下载，或登录⟦0a-z.Az.com⟧下载。",
      "电子版已归档。另见 www.p252x.cn 。",
      "另见 www.p252x.cn 。下载事宜请来电。",
    ],
    "the official site": [
      "云溪县人民政府门户网站（网址为：⟦www.yunxi888.cn⟧）设有专栏。",
      "我镇政务公开信息网：⟦www.yunxi888.cn⟧。",
      "本机关官网“⟦www.yunxi888.cn⟧”设有专栏。",
      "县政府网站https://⟦www.yunxi888.cn⟧设有专栏。",
      "参加单位的网站为www.yunxi888.cn。",
    ],
    "sites of the government, the party and the press": [
      "本报告见www.yunxi.gov.cn、xxgk.yunxi.gov.cn、www.yunxi.edu.cn、www.people.com.cn。",
      "本报告见政务微博weibo.com/yunxi和mp.weixin.qq.com。",
      "本报告见⟦www.yunxigov.cn⟧、⟦gov.cn.yunxi.com⟧。",
    ],
    "sites of others": [
      "供水公司官网（www.qhwater.com）、县融媒体客户端www.yxrm.com公布停水信息。",
      "县日报网站www.yxrb.com、县医院网站（www.yxyy.com）转载。",
    ],
    "what is no host": [
      "本报告邮箱qinghe@yunxi888.com，文件nianbao.2024.docx、1.5.2版，增长3.5%。",
      "本报告见附件一.表2，网站版本v2.0。",
      "本报告见 a..b 和 www. 开头的网址。",
    ],
  };
  for (const [name, lines] of Object.entries(groups))
    describe(`on ${name}`, () => {
      for (const prose of lines) it(prose, () => assertFoundIn(rule, "preamble", prose));
    });
});
