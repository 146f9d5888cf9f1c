import assert from "node:assert/strict";
import type { Edit } from "../../../server/src/fixes/edit";
import type { OutlineSymbol } from "../../../server/src/language/symbols";
import { toDiagnostic, toDocumentSymbol, toFoldingRanges, toWorkspaceEdit } from "../../../server/src/lsp/convert";
import { toDiagnostics } from "../../../server/src/lsp/diagnostics";
import type { Finding, Severity } from "../../../server/src/rules/finding";
import { service } from "../support";

const uri = "file:///draft.md";
const text = "第一行\r\n𠮷第二行\n第三行\n";
const document = service.read(text);
const finding = (severity: Severity, start = 5, end = 7): Finding => ({
  rule: "table/row-total",
  severity,
  span: { start, end },
  message: "不符",
  related: [{ span: { start: 0, end: 3 }, message: "加数" }],
});
const range = (...[line, character, endLine, endCharacter]: number[]) => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});

describe("a finding for an editor", () => {
  it("has its place in UTF-16 units, its rule with its page, and our name", () => {
    const { codeDescription, ...diagnostic } = toDiagnostic(document, uri, finding("error"), false);
    assert.deepEqual(diagnostic, {
      range: range(1, 0, 1, 2),
      severity: 1,
      code: "table/row-total",
      source: "nianbao",
      message: "不符",
    });
    assert.match(codeDescription?.href ?? "", /^https:.*table\/row-total/);
  });

  it("has the severities of the protocol", () => {
    const severities = (["error", "warning", "info", "hint"] as const).map(
      (severity) => toDiagnostic(document, uri, finding(severity), false).severity,
    );
    assert.deepEqual(severities, [1, 2, 3, 4]);
  });

  it("has its related places only where the client shows them, and there are any", () => {
    assert.deepEqual(toDiagnostic(document, uri, finding("error"), true).relatedInformation, [
      { location: { uri, range: range(0, 0, 0, 3) }, message: "加数" },
    ]);
    assert.ok(!("relatedInformation" in toDiagnostic(document, uri, { ...finding("error"), related: [] }, true)));
  });
});

describe("more findings than an editor shows", () => {
  const many = (hints: number, errors: number): Finding[] => [
    ...Array.from({ length: hints }, () => finding("hint", 0, 1)),
    ...Array.from({ length: errors }, () => finding("error", 5, 7)),
  ];
  const shown = (findings: Finding[], locale: "zh-cn" | "en" = "zh-cn") =>
    toDiagnostics(document, uri, findings, { related: false, locale });

  it("are all shown up to 500", () => assert.equal(shown(many(400, 100)).length, 500));

  it("leave out the less severe first, wherever they stand", () => {
    const mixed = (errors: number): string[] => {
      const found = [...(["hint", "info", "warning"] as const).map((one) => finding(one, 0, 1)), ...many(0, errors)];
      return shown(found).flatMap(({ severity }) => (severity === 1 ? [] : [String(severity)]));
    };
    assert.deepEqual(mixed(497), ["4", "3", "2"]);
    assert.deepEqual(mixed(498), ["3", "2", "3"]);
    assert.deepEqual(mixed(499), ["2", "3"]);
    assert.deepEqual(mixed(500), ["3"]);
  });

  it("leave out hints before errors, keep the order of the text, and say how many are left out", () => {
    const found = shown(many(499, 3));
    assert.equal(found.length, 501);
    assert.deepEqual(
      found.slice(496).map(({ severity, message }) => [severity, message]),
      [
        [4, "不符"],
        [1, "不符"],
        [1, "不符"],
        [1, "不符"],
        [3, "另有 2 处未显示。"],
      ],
    );
    assert.deepEqual(found.at(-1)?.range, range(0, 0, 0, 0));
    assert.equal(shown(many(501, 0), "en").at(-1)?.message, "Not shown: 1 more.");
  });
});

describe("edits for an editor", () => {
  const plain: Edit = { span: { start: 3, end: 3 }, text: "。" };
  const withStops: Edit = { span: { start: 5, end: 7 }, text: "0", snippet: `\${1:0}` };
  const withTab: Edit = { span: { start: 8, end: 8 }, text: "0\t0", snippet: `\${1:0}\t\${2:0}` };
  const all = { snippets: true, documentChanges: true };
  const edits = (given: Edit[], client = all): unknown => {
    const edit = toWorkspaceEdit(document, uri, 7, given, client);
    return edit.changes ?? edit.documentChanges;
  };

  it("are of the version they were made for", () => {
    assert.deepEqual(edits([plain]), [
      { textDocument: { uri, version: 7 }, edits: [{ range: range(0, 3, 0, 3), newText: "。" }] },
    ]);
  });

  it("are snippets where they have tab stops and the client knows snippets", () => {
    const snippet = { range: range(1, 0, 1, 2), snippet: { kind: "snippet", value: `\${1:0}` } };
    const words = { range: range(1, 0, 1, 2), newText: "0" };
    const ofDocument = (edit: unknown): unknown => [{ textDocument: { uri, version: 7 }, edits: [edit] }];
    assert.deepEqual(edits([withStops]), ofDocument(snippet));
    assert.deepEqual(edits([withStops], { ...all, snippets: false }), ofDocument(words));
    assert.deepEqual(edits([withStops], { ...all, documentChanges: false }), { [uri]: [words] });
  });

  it("are all plain where one has a tab, which an editor would turn into blanks", () => {
    const [change] = edits([plain, withStops, withTab]) as { edits: { newText?: string }[] }[];
    assert.deepEqual(
      change?.edits.map(({ newText }) => newText),
      ["。", "0", "0\t0"],
    );
  });
});

describe("an outline and folds for an editor", () => {
  it("have the kinds of the protocol, and a mark for a name of blanks, which editors refuse", () => {
    const leaf = (name: string, kind: OutlineSymbol["kind"]): OutlineSymbol => ({
      name,
      detail: "3",
      kind,
      range: { start: 5, end: 10 },
      selection: { start: 5, end: 7 },
      children: [],
    });
    const kinds = ["report", "section", "aspect", "table", "row"] as const;
    const children = kinds.map((kind) => leaf(" ", kind));
    const symbol = toDocumentSymbol(document, { ...leaf("一、总体情况", "section"), children });
    const { children: below, ...own } = symbol;
    assert.deepEqual(own, {
      name: "一、总体情况",
      detail: "3",
      kind: 3,
      range: range(1, 0, 1, 5),
      selectionRange: range(1, 0, 1, 2),
    });
    assert.deepEqual(
      below?.map(({ name, kind }) => [name, kind]),
      [1, 3, 15, 18, 16].map((kind) => ["…", kind]),
    );
  });

  it("fold from line to line, the longest of those that begin on one", () => {
    const line = (start: number, end: number) => ({ start, end });
    assert.deepEqual(toFoldingRanges(document, [line(0, 3), line(0, 14), line(1, 10), line(5, 9), line(7, 15)]), [
      { startLine: 0, endLine: 2, kind: "region" },
      { startLine: 1, endLine: 3, kind: "region" },
    ]);
    assert.deepEqual(toFoldingRanges(document, [line(0, 3)]), []);
  });
});
