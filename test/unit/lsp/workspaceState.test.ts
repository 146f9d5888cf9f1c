import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { WorkspaceState } from "../../../server/src/lsp/workspaceState";
import { defaultSettings, type Settings } from "../../../server/src/service";
import { renderDraft } from "../../corpus/draft";
import { changed } from "../printed";
import { service } from "../support";

/** A draft whose row 予以公开 lacks its total. */
const lacking = changed(renderDraft({ layout: "pipes" }), "（一）予以公开 | 0 |", "（一）予以公开 |");

function opened(text: string, settings: (uri: string) => Settings = () => defaultSettings) {
  const state = new WorkspaceState(() => service, settings);
  const document = TextDocument.create("file:///draft.md", "markdown", 1, text);
  state.open(document.uri);
  const rules = (one = document): string[] => state.check(one).findings.map(({ rule }) => rule);
  return { state, document, rules };
}

/** Types a text into a document, at the end of a line that begins with some words. */
function typed(state: WorkspaceState, document: TextDocument, words: string, text: string): TextDocument {
  const line = document
    .getText()
    .split("\n")
    .findIndex((one) => one.includes(words));
  assert.ok(line >= 0, words);
  const end = { line, character: document.getText().split("\n")[line]?.length ?? 0 };
  return state.update(document, [{ range: { start: end, end }, text }], document.version + 1);
}

describe("a draft that is being typed", () => {
  it("does not miss what its row still lacks, and does once it is saved", () => {
    const { state, document, rules } = opened(lacking);
    assert.ok(rules().includes("table/missing-cell"));
    const now = typed(state, document, "（一）予以公开", " ");
    assert.ok(!rules(now).includes("table/missing-cell"));
    state.settle(now.uri);
    assert.ok(rules(now).includes("table/missing-cell"));
  });

  it("misses it when another row is typed in", () => {
    const { state, document, rules } = opened(lacking);
    const now = typed(state, document, "重复申请", " ");
    assert.ok(rules(now).includes("table/missing-cell"));
  });

  it("misses it when the whole text is replaced", () => {
    const { state, document, rules } = opened(lacking);
    const once = typed(state, document, "（一）予以公开", " ");
    const now = state.update(once, [{ text: once.getText() }], once.version + 1);
    assert.ok(rules(now).includes("table/missing-cell"));
  });

  it("is being typed where the last of several changes ended", () => {
    const { state, document, rules } = opened(lacking);
    const start = { line: 0, character: 0 };
    const line = lacking.split("\n").findIndex((one) => one.includes("（一）予以公开"));
    const end = { line: line + 1, character: lacking.split("\n")[line]?.length ?? 0 };
    const changes = [
      { range: { start, end: start }, text: "一行新的\n" },
      { range: { start: end, end }, text: "  " },
    ];
    assert.ok(!rules(state.update(document, changes, 2)).includes("table/missing-cell"));
  });

  it("is being typed at the end of what was pasted", () => {
    const row = /\n三、本年度办理结果 \| （一）予以公开 \|.*/.exec(lacking)?.[0] ?? assert.fail("no row");
    const { state, document, rules } = opened(changed(lacking, row, ""));
    assert.ok(!rules(typed(state, document, "上年结转政府信息公开申请数量", row)).includes("table/missing-cell"));
  });

  it("is known by opening, version and place of typing", () => {
    const { state, document } = opened(lacking);
    const first = state.resultId(document);
    assert.equal(state.resultId(document), first);
    const now = typed(state, document, "（一）予以公开", "0");
    const later = state.resultId(now);
    assert.notEqual(later, first);
    state.settle(now.uri);
    assert.notEqual(state.resultId(now), later);
    state.invalidate(now.uri);
    const again = state.resultId(now);
    state.open(now.uri);
    assert.equal(new Set([first, later, again, state.resultId(now)]).size, 4);
  });

  it("is checked by the settings of its own place", () => {
    const off: Settings = { ...defaultSettings, rules: { "table/missing-cell": "off" } };
    const { rules } = opened(lacking, (uri) => (uri.endsWith("draft.md") ? off : defaultSettings));
    assert.ok(!rules().includes("table/missing-cell"));
  });

  it("is forgotten when eight others have been looked at since", () => {
    const { state } = opened("");
    const documents = Array.from({ length: 9 }, (_, at) =>
      TextDocument.create(`file:///${at}.md`, "markdown", 1, lacking),
    );
    for (const one of documents) state.open(one.uri);
    const [first, ...others] = documents.map((one) => state.check(one).document);
    assert.equal(state.check(documents[8] as TextDocument).document, others[7]);
    assert.equal(state.check(documents[1] as TextDocument).document, others[0]);
    assert.notEqual(state.check(documents[0] as TextDocument).document, first);
  });

  it("finds after every keystroke what a draft opened as it is now would give", () => {
    const { state, document } = opened(renderDraft({ layout: "pipes" }));
    let now = document;
    for (const [words, text] of [
      ["主动公开", "共公开信息90条，其中网站50条、公众号30条。"],
      ["重复申请", " 7"],
      ["云溪县", "\n2023年"],
    ] as const) {
      now = typed(state, now, words, text);
      state.check(now);
      state.settle(now.uri);
      assert.deepEqual(state.check(now).findings, service.check(service.read(now.getText())));
    }
  });
});
