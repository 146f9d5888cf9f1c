import assert from "node:assert/strict";
import { readClient } from "../../../server/src/lsp/clientCapabilities";

const none = {
  locale: "en",
  pull: false,
  refresh: false,
  related: false,
  snippets: false,
  documentChanges: false,
  configuration: false,
  dynamicConfiguration: false,
};

describe("what a client can do", () => {
  it("is nothing, in English, where it says nothing", () => {
    assert.deepEqual(readClient({}), none);
    assert.deepEqual(readClient({ capabilities: { workspace: {}, textDocument: {} } }), none);
  });

  for (const [locale, language] of [
    ["zh-cn", "zh-cn"],
    ["zh-CN", "zh-cn"],
    ["zh-tw", "zh-cn"],
    ["ZH", "zh-cn"],
    ["en", "en"],
    ["de", "en"],
  ] as const)
    it(`is told in ${language} to an editor in ${locale}`, () => assert.equal(readClient({ locale }).locale, language));

  it("is each as it says", () => {
    const cases: [Parameters<typeof readClient>[0]["capabilities"], Partial<typeof none>][] = [
      [{ textDocument: { diagnostic: {} } }, { pull: true }],
      [{ textDocument: { diagnostic: { relatedInformation: true } } }, { pull: true, related: true }],
      [{ textDocument: { publishDiagnostics: { relatedInformation: true } } }, { related: true }],
      [{ textDocument: { publishDiagnostics: {} } }, {}],
      [{ workspace: { diagnostics: { refreshSupport: true } } }, { refresh: true }],
      [{ workspace: { workspaceEdit: { snippetEditSupport: true } } }, { snippets: true }],
      [{ workspace: { workspaceEdit: { documentChanges: true } } }, { documentChanges: true }],
      [{ workspace: { configuration: true } }, { configuration: true }],
      [{ workspace: { didChangeConfiguration: { dynamicRegistration: true } } }, { dynamicConfiguration: true }],
      [{ workspace: { didChangeConfiguration: {} } }, {}],
    ];
    for (const [capabilities, able] of cases)
      assert.deepEqual(readClient({ capabilities: capabilities ?? {} }), { ...none, ...able });
  });
});
