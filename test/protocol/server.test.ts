import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  FoldingRange,
  PublishDiagnosticsParams,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { renderDraft } from "../corpus/draft";
import { seededFigures } from "../corpus/figures";
import { Client, vscodeCapabilities } from "./client";

const uri = "file:///draft.nianbao";
const figures = seededFigures(2);
const right = renderDraft({ layout: "pipes", figures });
const wrong = right.replace(
  /(本年新收政府信息公开申请数量 \| )(\d+)/,
  (_, lead: string, number: string) => `${lead}${Number(number) + 1}`,
);

/** Applies a versioned edit; of a snippet, what its tab stops hold. */
function apply(text: string, edit: WorkspaceEdit | undefined): string {
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  const document = TextDocument.create(uri, "nianbao", 1, text);
  const edits = ((change?.edits ?? []) as (TextEdit | SnippetTextEdit)[]).map((one) =>
    "snippet" in one ? { range: one.range, newText: one.snippet.value.replace(/\$\{\d+:(\d+)\}/g, "$1") } : one,
  );
  return TextDocument.applyEdits(document, edits);
}

describe("the server over stdio", () => {
  let client: Client;

  before(async () => {
    client = await Client.start();
  });
  after(() => client.stop());
  afterEach(() => client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } }));

  const actionsAt = (diagnostic: Diagnostic, only?: string[]): Promise<CodeAction[]> =>
    client.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic], ...(only ? { only } : {}) },
    });

  it("answers a pull with the wrong cell, its page and the broken identities", async () => {
    await client.open(uri, wrong);
    const [error] = (await client.diagnostics(uri)).filter(({ severity }) => severity === 1);
    assert.ok(error);
    assert.equal(error.code, "table/suspect-cell");
    assert.equal(error.source, "nianbao");
    assert.match(error.codeDescription?.href ?? "", /docs\/rules\/table\/suspect-cell\.md$/);
    assert.equal(error.relatedInformation?.length, 2);
    assert.match(String(error.message), /^表三“一、本年新收政府信息公开申请数量”行“自然人”列填写的是/);
    const document = TextDocument.create(uri, "nianbao", 1, wrong);
    assert.equal(document.getText(error.range), String((figures.applications.received?.[0] ?? 0) + 1));
  });

  it("offers the one right figure as the preferred repair", async () => {
    await client.open(uri, wrong);
    const [error] = (await client.diagnostics(uri)).filter(({ severity }) => severity === 1);
    const actions = await actionsAt(error as Diagnostic);
    const preferred = actions.filter(({ isPreferred }) => isPreferred);
    assert.equal(preferred.length, 1);
    assert.equal(preferred[0]?.kind, "quickfix");
    assert.equal(apply(wrong, preferred[0]?.edit), right);
    assert.deepEqual(await actionsAt(error as Diagnostic, ["refactor"]), []);
  });

  it("follows changes, and says unchanged where nothing changed", async () => {
    await client.open(uri, wrong);
    await client.diagnostics(uri);
    const document = TextDocument.create(uri, "nianbao", 1, wrong);
    const at = document.positionAt(wrong.search(/(?<=本年新收政府信息公开申请数量 \| )\d/));
    const old = String((figures.applications.received?.[0] ?? 0) + 1);
    const range = { start: at, end: { line: at.line, character: at.character + old.length } };
    await client.change(uri, 2, [{ range, text: String(figures.applications.received?.[0]) }]);
    const report = await client.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", {
      textDocument: { uri },
    });
    assert.ok(report.kind === "full");
    assert.deepEqual(
      report.items.filter(({ severity }) => (severity ?? 4) <= 2),
      [],
    );
    const again = await client.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", {
      textDocument: { uri },
      previousResultId: report.resultId,
    });
    assert.equal(again.kind, "unchanged");
  });

  it("does not take a document that was opened again for the one that was closed", async () => {
    await client.open(uri, wrong);
    const first = await client.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", {
      textDocument: { uri },
    });
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await client.open(uri, right);
    const second = await client.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", {
      textDocument: { uri },
      previousResultId: first.resultId,
    });
    assert.ok(second.kind === "full");
    assert.deepEqual(
      second.items.filter(({ severity }) => severity === 1),
      [],
    );
  });

  it("inserts a missing table as a snippet with tab stops", async () => {
    const without = right.replace(/(三、收到和处理[^\n]*\n)[\s\S]*?(四、政府信息公开行政复议)/, "$1\n$2");
    await client.open(uri, without);
    const missing = (await client.diagnostics(uri)).find(({ code }) => code === "structure/missing-table");
    const [action] = await actionsAt(missing as Diagnostic);
    const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    const edit = change?.edits[0] as SnippetTextEdit;
    assert.equal(edit.snippet.kind, "snippet");
    assert.match(edit.snippet.value, /本年新收政府信息公开申请数量 \| \$\{1:0\} \| \$\{2:0\}/);
  });

  it("lists six sections with their tables and rows", async () => {
    await client.open(uri, wrong);
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument: { uri },
    });
    assert.deepEqual(
      symbols.map(({ name }) => name.slice(0, 2)),
      ["一、", "二、", "三、", "四、", "五、", "六、"],
    );
    assert.equal(symbols[0]?.children?.length, 5);
    const table = symbols[2]?.children?.[0];
    assert.equal(table?.detail, "2 处不符");
    assert.equal(table?.children?.length, 25);
    const check = (symbol: DocumentSymbol): void => {
      const { range, selectionRange } = symbol;
      assert.ok(
        range.start.line <= selectionRange.start.line && selectionRange.end.line <= range.end.line,
        symbol.name,
      );
      symbol.children?.forEach(check);
    };
    symbols.forEach(check);
  });

  it("folds sections, aspects and tables", async () => {
    await client.open(uri, right);
    const ranges = await client.connection.sendRequest<FoldingRange[]>("textDocument/foldingRange", {
      textDocument: { uri },
    });
    const lines = right.split("\n");
    const begin = (line: number): string => lines[line]?.trim().slice(0, 4) ?? "";
    const folded = ranges.sort((one, other) => one.startLine - other.startLine);
    assert.deepEqual(
      folded.map(({ startLine }) => begin(startLine)),
      "一、总体 （一）主 （二）依 （三）政 （四）政 （五）监 二、主动 第二十条 三、收到 （本列数 四、政府 行政复议 五、存在 六、其他".split(
        " ",
      ),
    );
    const ends = new Map(folded.map(({ startLine, endLine }) => [begin(startLine), begin(endLine)]));
    assert.equal(ends.get("（本列数"), "四、结转");
    assert.equal(ends.get("三、收到"), "四、结转");
  });

  it("tells the client the form and what was found", async () => {
    const status = new Promise<{ status: { form: string; year: number }; errors: number }>((done) => {
      const listener = client.connection.onNotification("nianbao/status", (params) => {
        listener.dispose();
        done(params);
      });
    });
    await client.open(uri, wrong);
    await client.diagnostics(uri);
    const { status: form, errors } = await status;
    assert.equal(form.form, "2021");
    assert.equal(form.year, 2024);
    assert.equal(errors, 1);
  });

  it("inserts on request, and answers null where nothing is missing", async () => {
    await client.open(uri, "云溪县青禾镇2024年政府信息公开工作年度报告\n");
    const edit = await client.connection.sendRequest<WorkspaceEdit>("nianbao/insert", { uri, line: 0, what: "all" });
    assert.ok(edit.documentChanges);
    await client.change(uri, 2, [{ text: right }]);
    assert.equal(await client.connection.sendRequest("nianbao/insert", { uri, line: 0, what: "all" }), null);
    assert.equal(await client.connection.sendRequest("nianbao/insert", { uri, line: 0, what: "disputes" }), null);
  });

  it("stays silent on other documents", async () => {
    await client.open(uri, "# Notes\n\nBuy milk.\n", "markdown");
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it("caps what it shows, the severe first and in the order of the text, and says how much it left out", async () => {
    const blanks = right.replace(/(?<=\| )\d+(?= \|)/g, "");
    const drafts = Array.from({ length: 12 }, (_, at) => blanks.replaceAll("青禾镇", `第${at}镇`));
    const many = [...drafts.map((text) => text.replaceAll("的", "的的")), wrong].join("\n");
    await client.open(uri, many);
    const items = await client.diagnostics(uri);
    assert.equal(items.length, 501);
    const shown = items.slice(0, -1);
    assert.match(String(items.at(-1)?.message), /^另有 \d+ 处未显示。$/);
    assert.ok(shown.some(({ severity }) => severity === 4));
    const lines = shown.map(({ range }) => range.start.line);
    assert.deepEqual(
      lines,
      [...lines].sort((a, b) => a - b),
    );
    const last = shown.findLast(({ severity }) => severity === 1);
    assert.equal(last?.code, "table/suspect-cell");
    assert.ok((last?.range.start.line ?? 0) > 12 * (blanks.split("\n").length - 1), "it is the last draft's");
  });

  it("asks nothing of a report of what concerns the one behind it", async () => {
    const lacking = right.replace(/\n四、政府信息公开行政复议[\s\S]*?(?=\n五、)/, "");
    const text = right + lacking.replaceAll("青禾镇", "白石镇");
    const line = right.split("\n").length - 1;
    await client.open(uri, text);
    const edit = await client.connection.sendRequest<WorkspaceEdit>("nianbao/insert", { uri, line, what: "all" });
    assert.ok(edit, "the first line of the second report is the second report's");
    const after = apply(text, edit);
    assert.ok(after.startsWith(right));
    assert.equal(after.split("\n四、政府信息公开行政复议").length, 3);
  });

  it("repairs all that cannot change the meaning at once, in the language of the client", async () => {
    const text = right.replace(/(行政许可 \| )(\d+)/, "$1１２");
    await client.open(uri, text);
    const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [action] = await actionsAt({ range: whole, message: "" }, ["source.fixAll"]);
    assert.equal(action?.kind, "source.fixAll.nianbao");
    assert.match(action?.title ?? "", /^年报助手：/);
    assert.equal(apply(text, action?.edit), text.replace("１２", "12"));
  });

  it("puts a table into a draft of tabs by plain edits: editors turn a snippet's tabs into spaces", async () => {
    const draft = renderDraft({ layout: "tsv", figures });
    const without = draft.replace(/(三、收到和处理[^\n]*\n)[\s\S]*?(四、政府信息公开行政复议)/, "$1\n$2");
    await client.open(uri, without);
    const params = { uri, line: 0, what: "applications" };
    const edit = await client.connection.sendRequest<WorkspaceEdit>("nianbao/insert", params);
    const [change] = (edit.documentChanges ?? []) as TextDocumentEdit[];
    const [inserted] = (change?.edits ?? []) as TextEdit[];
    assert.match(inserted?.newText ?? "", /\t0\t0/);
  });

  it("survives any nonsense that arrives, and has nothing to log", async () => {
    const logged: string[] = [];
    const listener = client.connection.onNotification("window/logMessage", ({ message }) => {
      logged.push(message);
    });
    for (const text of [
      "\u0000\ud800|\t|<table>".repeat(500),
      "|".repeat(20000),
      "<table>".repeat(10000),
      "一、".repeat(20000),
      `${right.slice(0, 300)}\udc00\u0000${right.slice(300)}`,
    ]) {
      await client.open(uri, text);
      await client.diagnostics(uri);
      await actionsAt({
        range: { start: { line: 0, character: 0 }, end: { line: 99_999, character: 0 } },
        message: "",
      });
      for (const method of ["textDocument/documentSymbol", "textDocument/foldingRange"])
        await client.connection.sendRequest(method, { textDocument: { uri } });
      await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    }
    listener.dispose();
    assert.deepEqual(logged, []);
  });
});

describe("the server started by hand", () => {
  for (const args of [[], ["--help"], ["--stdin"]])
    it(`says what it wants, in a few lines: ${args.join(" ") || "no option"}`, () => {
      const program = "server/bin/nianbao-language-server.js";
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
      assert.equal(status, 2);
      assert.equal(stdout, "");
      assert.match(stderr, /--stdio/);
      assert.ok(stderr.split("\n").length <= 3, stderr.slice(0, 1000));
    });

  it("says what went wrong, and not the whole of its program", () => {
    const program = "server/bin/nianbao-language-server.js";
    const { status, stderr } = spawnSync(process.execPath, [program, "--socket="], { encoding: "utf8" });
    assert.equal(status, 1);
    assert.match(stderr, /^nianbao-language-server: Error: /);
    assert.ok(stderr.length < 5000, `${stderr.length} characters`);
  });
});

describe("the server with other clients", () => {
  it("pushes where the client does not pull, not every version of a burst, the latest last, nothing once closed", async () => {
    const client = await Client.start({ capabilities: {}, locale: "en" });
    const pushed: PublishDiagnosticsParams[] = [];
    const arrived = (wanted: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> =>
      new Promise((done) => {
        const listener = client.connection.onNotification("textDocument/publishDiagnostics", (params) => {
          pushed.push(params);
          if (!wanted(params)) return;
          listener.dispose();
          done(params);
        });
      });
    const last = 60;
    const latest = arrived(({ version }) => version === last);
    await client.open(uri, right);
    const start = { line: 0, character: 0 };
    for (let version = 2; version < last; version++)
      await client.change(uri, version, [{ range: { start, end: start }, text: "镇" }]);
    await client.change(uri, last, [{ text: wrong }]);
    const { diagnostics } = await latest;
    assert.equal(diagnostics.filter(({ severity }) => severity === 1).length, 1);
    assert.match(String(diagnostics.find(({ severity }) => severity === 1)?.message), /should be/);
    assert.ok(
      diagnostics.every(({ relatedInformation }) => !relatedInformation),
      "it announced none",
    );
    const versions = pushed.map(({ version = 0 }) => version);
    assert.ok(versions.length < last, `${versions.length} pushes`);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
    );
    const closed = arrived(({ version }) => version === undefined);
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    assert.deepEqual(await closed, { uri, diagnostics: [] });
    await client.stop();
  });

  const title = "云溪县青禾镇2024年政府信息公开工作年度报告\n";
  for (const [name, workspaceEdit] of [
    ["has no snippets", { documentChanges: true }],
    ["has snippets but no versions of documents", { snippetEditSupport: true }],
    ["says nothing of edits", undefined],
  ] as const)
    it(`gives plain edits where the client ${name}`, async () => {
      const capabilities = { ...vscodeCapabilities, workspace: workspaceEdit ? { workspaceEdit } : {} };
      const client = await Client.start({ capabilities });
      const insert = { uri, line: 0, what: "all" };
      assert.equal(await client.connection.sendRequest("nianbao/insert", insert), null, "an unknown document");
      await client.open(uri, title);
      const edit = await client.connection.sendRequest<WorkspaceEdit>("nianbao/insert", insert);
      const [versioned] = (edit.documentChanges ?? []) as TextDocumentEdit[];
      assert.equal(
        versioned?.textDocument.version,
        workspaceEdit && "documentChanges" in workspaceEdit ? 1 : undefined,
      );
      const edits = (versioned?.edits ?? edit.changes?.[uri] ?? []) as TextEdit[];
      assert.ok(edits.length > 0 && edits.every(({ newText }) => typeof newText === "string"));
      const after = TextDocument.applyEdits(TextDocument.create(uri, "nianbao", 1, title), edits);
      assert.match(after, /三、收到和处理政府信息公开申请情况\n（本列数据/);
      await client.stop();
    });
});
