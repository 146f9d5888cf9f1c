import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { WorkspaceState } from "../../server/src/lsp/workspaceState";
import { createService, defaultSettings, type Settings } from "../../server/src/service";
import { renderDraft } from "../corpus/draft";

const uri = "file:///draft.nianbao";

/** A state whose service counts how often it reads and checks. */
function counted(settings: () => Settings = () => defaultSettings) {
  const service = createService("zh-cn");
  const counts = { read: 0, check: 0 };
  const counting: typeof service = {
    ...service,
    read: (...given) => {
      counts.read++;
      return service.read(...given);
    },
    check: (...given) => {
      counts.check++;
      return service.check(...given);
    },
  };
  const state = new WorkspaceState(() => counting, settings);
  state.open(uri);
  return { state, counts, document: TextDocument.create(uri, "nianbao", 1, renderDraft()) };
}

describe("what is known of a document", () => {
  it("is worked out once a version", () => {
    const { state, counts, document } = counted();
    state.check(document);
    state.check(document);
    assert.deepEqual(counts, { read: 1, check: 1 });
  });

  it("keeps its reading when only its findings are to be worked out again", () => {
    const { state, counts, document } = counted();
    const at = { line: 0, character: 0 };
    const typed = state.update(document, [{ range: { start: at, end: at }, text: " " }], 2);
    state.check(typed);
    const before = state.resultId(typed);
    assert.equal(state.settle(uri), true);
    assert.notEqual(state.resultId(typed), before);
    state.check(typed);
    state.invalidate(uri);
    state.check(typed);
    assert.deepEqual(counts, { read: 1, check: 3 });
    assert.equal(state.settle(uri), false);
  });

  it("goes when it is opened anew, even at the same version", () => {
    const { state, counts, document } = counted();
    state.check(document);
    state.open(uri);
    state.check(document);
    assert.deepEqual(counts, { read: 2, check: 2 });
  });
});
