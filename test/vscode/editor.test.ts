import assert from "node:assert/strict";
import * as vscode from "vscode";
import { renderDraft } from "../corpus/draft";
import { seededFigures } from "../corpus/figures";

const figures = seededFigures(2);
const right = renderDraft({ layout: "pipes", figures });
const received = figures.applications.received?.[0] ?? 0;
const wrong = right.replace(
  `本年新收政府信息公开申请数量 | ${received} |`,
  `本年新收政府信息公开申请数量 | ${received + 1} |`,
);

const extensions: Record<string, string> = { nianbao: "nianbao", markdown: "md", plaintext: "txt" };
let shown = 0;

/** A document of a name of its own: findings of one that was closed must not be taken for those of the next. */
async function show(content: string, language = "nianbao"): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.from({ scheme: "untitled", path: `/draft-${++shown}.${extensions[language]}` });
  const document = await vscode.workspace.openTextDocument(uri);
  assert.equal(document.languageId, language);
  const editor = await vscode.window.showTextDocument(document);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), content);
  await vscode.workspace.applyEdit(edit);
  return editor;
}

/** Waits until the findings of a document satisfy a condition: an event, never a pause. */
function findings(
  document: vscode.TextDocument,
  wanted: (found: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise((done) => {
    const look = (): boolean => {
      const found = vscode.languages.getDiagnostics(document.uri);
      if (!wanted(found)) return false;
      listener.dispose();
      done(found);
      return true;
    };
    const listener = vscode.languages.onDidChangeDiagnostics(() => look());
    look();
  });
}

const code = (one: vscode.Diagnostic): unknown => (typeof one.code === "object" ? one.code.value : one.code);
const errors = (found: vscode.Diagnostic[]): vscode.Diagnostic[] =>
  found.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);

function actions(document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand("vscode.executeCodeActionProvider", document.uri, range);
}

describe("a draft in VS Code", () => {
  afterEach(() => vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor"));

  it("has the wrong cell underlined, and the light bulb repairs it", async () => {
    const { document } = await show(wrong);
    const [error] = errors(await findings(document, (found) => errors(found).length > 0));
    assert.ok(error);
    assert.equal(code(error), "table/suspect-cell");
    assert.equal(document.getText(error.range), String(received + 1));
    assert.equal(error.relatedInformation?.length, 2);
    const [fix] = (await actions(document, error.range)).filter(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), right);
    await findings(document, (found) => errors(found).length === 0);
  });

  it("gets the table it lacks from the light bulb", async () => {
    const without = right.replace(/(四、政府信息公开行政复议、行政诉讼情况\n)[\s\S]*?(五、存在)/, "$1$2");
    const { document } = await show(without);
    const [missing] = errors(await findings(document, (found) => errors(found).length > 0));
    assert.equal(missing && code(missing), "structure/missing-table");
    const [insert] = await actions(document, (missing as vscode.Diagnostic).range);
    assert.ok(insert?.edit);
    await vscode.workspace.applyEdit(insert.edit);
    assert.match(document.getText(), /四、政府信息公开行政复议、行政诉讼情况\n行政复议 \| 行政诉讼/);
    await findings(document, (found) => errors(found).length === 0);
  });

  it("keeps its tabs where a table is put between them, though the editor indents by spaces", async () => {
    const tabbed = renderDraft({ layout: "tsv", figures });
    const table = /(三、收到和处理政府信息公开申请情况\n)[\s\S]*?(四、政府信息公开行政复议)/;
    const editor = await show(tabbed.replace(table, "$1$2"));
    editor.options = { insertSpaces: true, tabSize: 4 };
    const { document } = editor;
    const isMissing = (one: vscode.Diagnostic): boolean => code(one) === "structure/missing-table";
    const missing = (await findings(document, (found) => found.some(isMissing))).find(isMissing);
    const [insert] = await actions(document, (missing as vscode.Diagnostic).range);
    assert.ok(insert?.edit);
    await vscode.workspace.applyEdit(insert.edit);
    const [inserted = ""] = table.exec(document.getText()) ?? [];
    assert.match(inserted, /^\t/m);
    assert.doesNotMatch(inserted, / {2}/);
    await findings(document, (found) => errors(found).length === 0);
  });

  it("can be a sample that the extension brings along", async () => {
    await vscode.commands.executeCommand("nianbao.openSample");
    const document = vscode.window.activeTextEditor?.document as vscode.TextDocument;
    assert.equal(document.languageId, "nianbao");
    assert.equal(document.isUntitled, true);
    await findings(document, (found) => errors(found).length > 0);
  });

  it("gets everything it lacks by one command, and gives it back by one undo", async () => {
    const title = "云溪县青禾镇2024年政府信息公开工作年度报告\n";
    const { document } = await show(title);
    await findings(document, (found) => errors(found).length > 0);
    const changed = new Promise<void>((done) => {
      const listener = vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document !== document || event.contentChanges.length === 0) return;
        listener.dispose();
        done();
      });
    });
    await vscode.commands.executeCommand("nianbao.insertMissing");
    await changed;
    await findings(document, (found) => errors(found).length === 0);
    assert.ok(document.lineCount > 40);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), title);
  });

  it("has an outline of six sections with tables and totals", async () => {
    const { document } = await show(right);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    assert.deepEqual(symbols.map(({ name }) => name.slice(0, 1)).join(""), "一二三四五六");
    assert.equal(symbols[2]?.children[0]?.children.length, 25);
  });

  it("can be folded by section", async () => {
    const { document } = await show(right);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      "vscode.executeFoldingRangeProvider",
      document.uri,
    );
    const heading = right.split("\n").findIndex((line) => line.startsWith("三、"));
    assert.ok(ranges.some(({ start }) => start === heading));
  });

  it("is recognised by content in plain text and Markdown, and other files are left alone", async () => {
    for (const language of ["plaintext", "markdown"]) {
      const { document } = await show(wrong, language);
      assert.equal(errors(await findings(document, (found) => errors(found).length > 0)).length, 1);
    }
    const { document: letter } = await show("今天下午开会。\n共 3 人。\n", "plaintext");
    // The findings of a draft opened after the letter show that the letter's had their turn.
    const { document: draft } = await show(wrong);
    await findings(draft, (found) => errors(found).length > 0);
    assert.deepEqual(vscode.languages.getDiagnostics(letter.uri), []);
    const symbols = await vscode.commands.executeCommand<unknown[]>("vscode.executeDocumentSymbolProvider", letter.uri);
    assert.equal(symbols?.length ?? 0, 0);
  });

  it("is read as it is typed: findings follow every change", async () => {
    const editor = await show(right);
    const { document } = editor;
    const at = document.positionAt(
      right.indexOf(`本年新收政府信息公开申请数量 | ${received} |`) + "本年新收政府信息公开申请数量 | ".length,
    );
    await editor.edit((edit) => edit.insert(at, "9"));
    const [error] = errors(await findings(document, (found) => errors(found).length > 0));
    assert.equal(document.getText((error as vscode.Diagnostic).range), `9${received}`);
    await vscode.commands.executeCommand("undo");
    await findings(document, (found) => errors(found).length === 0);
  });

  it("is checked by the settings, as soon as they change", async () => {
    const { document } = await show(wrong);
    await findings(document, (found) => errors(found).length > 0);
    const settings = vscode.workspace.getConfiguration("nianbao");
    await settings.update("rules", { "table/suspect-cell": "hint" }, vscode.ConfigurationTarget.Global);
    const hint = (one: vscode.Diagnostic): boolean =>
      code(one) === "table/suspect-cell" && one.severity === vscode.DiagnosticSeverity.Hint;
    await findings(document, (found) => found.some(hint));
    await settings.update("rules", undefined, vscode.ConfigurationTarget.Global);
    await findings(document, (found) => errors(found).length > 0);
  });

  it("has its commands, in the language of the editor", async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const command of ["insertTable", "insertMissing", "recheck", "showOutput", "openSample"])
      assert.ok(commands.includes(`nianbao.${command}`), command);
    const { document } = await show(wrong);
    const [error] = errors(await findings(document, (found) => errors(found).length > 0));
    assert.match(error?.message ?? "", vscode.env.language.startsWith("zh") ? /应为/ : /should be/);
  });
});
