import assert from "node:assert/strict";
import { isIdentityNumber, passesLuhn } from "../../../../server/src/rules/text/personalData";
import { assertFoundIn, fixes, said, saidOnce, withProse } from "../said";

const rule = "text/personal-data";

describe("check digits of personal numbers", () => {
  it("of identity numbers: the weighted sum by 11", () => {
    assert.ok(isIdentityNumber("11010519491231002X"));
    for (const right of ["360982199001010013", "110105190012310026", "110105210012310021"])
      assert.ok(isIdentityNumber(right), right);
    for (const digit of "0123456789") assert.ok(!isIdentityNumber(`11010519491231002${digit}`), digit);
  });
  // Made up; the check digit is right in each.
  for (const [why, digits] of [
    ["a region that does not exist", "910105194912310029"],
    ["month 13", "110105194913310021"],
    ["month 0", "110105194900310022"],
    ["day 32", "110105194912320025"],
    ["day 0", "110105194912000021"],
    ["a year before 1900", "110105189912310023"],
    ["a year after 2100", "110105210112310029"],
  ] as const)
    it(`do not help ${why}`, () => assert.ok(!isIdentityNumber(digits)));
  it("of cards: every second digit doubled from the right", () => {
    for (const right of ["0", "18", "79927398713", "4111111111111111"]) assert.ok(passesLuhn(right), right);
    for (const wrong of ["1", "81", "79927398710", "4111111111111112"]) assert.ok(!passesLuhn(wrong), wrong);
  });
});

describe("text/personal-data", () => {
  it("says which kind of number it takes it for", () => {
    for (const [prose, on, zh, en] of [
      ["申请人11010519491231002X到场。", "11010519491231002X", "公民身份号码", "an identity number"],
      ["联系手机13800138000咨询。", "13800138000", "个人手机号码", "a private mobile number"],
      ["打入6222020000000000000。", "6222020000000000000", "银行卡号", "a bank card number"],
      ["账户：1234567890123456。", "1234567890123456", "银行账号", "a bank account number"],
    ] as const) {
      const found = saidOnce(rule, withProse("overview", prose));
      assert.equal(found.on, on);
      assert.equal(found.severity, zh === "银行账号" ? "hint" : "warning");
      assert.equal(found.zh, `这里像是${zh}，公开前请删去或遮盖。`);
      assert.equal(found.en, `This looks like ${en}; remove or mask it before publication.`);
      assert.deepEqual(fixes(rule, withProse("overview", prose)), []);
    }
  });

  const groups: Record<string, string[]> = {
    "identity numbers": [
      "申请人⟦11010519491231002X⟧、⟦360982199001010013⟧到场。",
      "申请人⟦11010519491231002x⟧到场。",
      "申请人１１０１０５１９４９１２３１００２１到场。",
      "王某身份证号：⟦110105194912310021⟧，身份证号码（⟦110105194912310022⟧），身份证件号 ⟦110105194912310023⟧。",
      "身份证登记册共110105194912310021条。",
    ],
    "mobile numbers": [
      "手机⟦13800138000⟧，⟦138 0013 8000⟧，⟦199-0013-8000⟧。",
      "电话0795-7160000，热线12800138000，流水10800138000。",
      "手机1380 013 8000，13800 138000。",
    ],
    "bank cards": [
      "打入⟦6222020000000000000⟧，⟦6228 4800 0000 0015⟧。",
      "打入6222020000000000001，62 284800 0000 0015，622202000000000，62220200000000000007。",
      "银行卡⟦9558800000000000000⟧，编排9558800000000000000。",
      "银行卡⟦4111111111111111⟧。",
    ],
    accounts: [
      "开户行：云溪县农村商业银行，⟦1234567890123456⟧。",
      "帐号：⟦1234567890123456789⟧。",
      "账号：123456789012345，12345678901234567890。",
      "单据1234567890123456已归档。",
    ],
    "numbers that are parts of words or names of things": [
      "统一社会信用代码11360982014805160X，项目代码13800138000，许可证13800138000，备案13800138000。",
      "投入13800138000元，共13800138000条，13800138000万，占13800138000%，13800138000.5。",
      "咨询138****8000，a13800138000，13800138000a，13800138000/2，-13800138000。",
      "文号13800138000，公网安备13800138000，标识码13800138000。",
      "第13800138000号。",
    ],
  };
  for (const [name, lines] of Object.entries(groups))
    describe(`on ${name}`, () => {
      for (const prose of lines) it(prose, () => assertFoundIn(rule, "overview", prose));
    });

  it("reads one long row of groups once", () => {
    const found = said(rule, withProse("overview", "打入6222 0200 0000 0000 000，随后13800138000。"));
    assert.deepEqual(
      found.map(({ on }) => on),
      ["6222 0200 0000 0000 000", "13800138000"],
    );
  });
});
