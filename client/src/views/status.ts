import {
  type Disposable,
  type ExtensionContext,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type StatusParams, statusNotification } from "../protocol";
import { isSelected, selector } from "../selector";

/** Keeps the language status item: which form the active draft follows, and what was found in it. */
export function showStatus(context: ExtensionContext, client: BaseLanguageClient): void {
  const known = new Map<string, StatusParams>();
  let item: LanguageStatusItem | undefined;
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const params = document && isSelected(document) ? known.get(document.uri.toString()) : undefined;
    // In a plain text or Markdown file nothing is shown, of another draft either, until it is known to be a report.
    if (!document || !isSelected(document) || (document.languageId !== "nianbao" && !params?.status)) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= languages.createLanguageStatusItem("nianbao.status", selector);
    item.name = l10n.t("Annual report");
    item.busy = params === undefined;
    describe(item, params);
  };
  const subscriptions: Disposable[] = [
    client.onNotification(statusNotification, (params) => {
      known.set(params.uri, params);
      update();
    }),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // A document that was saved has changed too, but not in its content: nothing is checked that would end the wait.
      if (item && contentChanges.length > 0 && document === window.activeTextEditor?.document) item.busy = true;
    }),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
    { dispose: () => item?.dispose() },
  ];
  context.subscriptions.push(...subscriptions);
  update();
}

function describe(item: LanguageStatusItem, params: StatusParams | undefined): void {
  item.command = { title: l10n.t("Check again"), command: "nianbao.recheck" };
  if (!params) {
    item.text = l10n.t("Checking…");
    item.detail = "";
    item.severity = LanguageStatusSeverity.Information;
    return;
  }
  const { status, errors, warnings, notes } = params;
  if (!status) {
    item.text = l10n.t("Not recognised as an annual report");
    item.detail = l10n.t("It needs the title or three of the six section headings");
    item.severity = LanguageStatusSeverity.Information;
    return;
  }
  item.text = l10n.t("{0} form", status.form);
  const found =
    errors + warnings === 0 ? l10n.t("no errors, no warnings") : l10n.t("errors: {0}, warnings: {1}", errors, warnings);
  const more = notes > 0 ? l10n.t(", notes: {0}", notes) : "";
  item.detail = `${status.notice} · ${found}${more}`;
  item.severity =
    errors > 0
      ? LanguageStatusSeverity.Error
      : warnings > 0
        ? LanguageStatusSeverity.Warning
        : LanguageStatusSeverity.Information;
}
