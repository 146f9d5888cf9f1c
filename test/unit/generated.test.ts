import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../server/src/rules/registry";

describe("generated files", () => {
  for (const script of ["manifest", "generate-rule-table", "generate-traditional"])
    it(`are what scripts/${script}.mjs writes`, () => {
      const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.mjs`, "--check"], {
        encoding: "utf8",
      });
      assert.equal(status, 0, stderr);
    });

  it("name every rule in the settings, once", () => {
    const manifest = JSON.parse(readFileSync("package.json", "utf8"));
    const properties = manifest.contributes.configuration.properties["nianbao.rules"].properties;
    assert.deepEqual(
      Object.keys(properties),
      rules.map(({ id }) => id),
    );
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });

  it("have every picture and page the READMEs name", () => {
    for (const readme of ["README.md", "README.zh-CN.md"])
      for (const [, target = ""] of readFileSync(readme, "utf8").matchAll(/\]\((?!https?:)([^)#]+)\)/g))
        assert.ok(existsSync(target), `${readme} names ${target}`);
  });
});

describe("the manifest", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8"));
  const english = JSON.parse(readFileSync("package.nls.json", "utf8"));
  const chinese = JSON.parse(readFileSync("package.nls.zh-cn.json", "utf8"));

  it("has both languages for every placeholder", () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key as string);
    assert.ok(used.length > 10);
    for (const key of used) assert.ok(english[key] && chinese[key], key);
    assert.deepEqual(Object.keys(english).sort(), Object.keys(chinese).sort());
  });

  it("ships every picture of its walkthrough, which styles itself: the page takes no style sheets", () => {
    const shipped = readFileSync(".vscodeignore", "utf8");
    assert.ok(shipped.includes("!images/walkthrough/*.svg"));
    const { steps } = manifest.contributes.walkthroughs[0];
    assert.ok(steps.length <= 6);
    for (const { media } of steps) assert.doesNotMatch(readFileSync(media.svg, "utf8"), /<style| style=/);
  });

  it("has a Chinese text for every string of the client", () => {
    const bundle = JSON.parse(readFileSync("l10n/bundle.l10n.zh-cn.json", "utf8"));
    const sources = readdirSync("client/src", { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join("client/src", name), "utf8"));
    const used = [...sources.join("").matchAll(/l10n\.t\(\s*"([^"]+)"/g)].map(([, text]) => text as string);
    assert.ok(used.length > 8);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(bundle).sort());
  });
});
