import { commands, type ExtensionContext, l10n, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { currentForm } from "../../../server/src/form/forms";
import { type Insertable, insertRequest } from "../protocol";
import { isSelected } from "../selector";

/** Registers the commands that insert blank tables and missing parts, and that check again. */
export function registerCommands(context: ExtensionContext, client: BaseLanguageClient, recheck: () => void): void {
  context.subscriptions.push(
    commands.registerCommand("nianbao.insertTable", (table?: Insertable) => insertTable(client, table)),
    commands.registerCommand("nianbao.insertMissing", () => insert(client, "all", l10n.t("Nothing is missing."))),
    commands.registerCommand("nianbao.recheck", recheck),
    commands.registerCommand("nianbao.showOutput", () => client.outputChannel.show()),
  );
}

async function insertTable(client: BaseLanguageClient, table: Insertable | undefined): Promise<void> {
  const chosen = table ?? (await chooseTable());
  if (!chosen) return;
  await insert(client, chosen, l10n.t("This table is already there, or its section is missing."));
}

async function chooseTable(): Promise<Insertable | undefined> {
  const tables = currentForm.sections.flatMap(({ table, heading }) =>
    table ? { label: currentForm.tables[table].short.zh, description: heading, table } : [],
  );
  const picked = await window.showQuickPick(tables, {
    title: l10n.t("Insert a blank table"),
    placeHolder: l10n.t("It goes below the heading of its section, in the draft's own layout"),
  });
  return picked?.table;
}

async function insert(client: BaseLanguageClient, what: Insertable, nothing: string): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isSelected(editor.document)) {
    void window.showInformationMessage(l10n.t("Open a draft of the annual report first."));
    return;
  }
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const edit = await client.sendRequest(insertRequest, { uri, line: editor.selection.active.line, what });
  if (!edit) {
    void window.showInformationMessage(nothing);
    return;
  }
  await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}
