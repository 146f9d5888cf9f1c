import type { InitializeParams } from "vscode-languageserver";
import type { Locale } from "../rules/finding";

/** What the client can do, as far as the server asks. */
export interface Client {
  locale: Locale;
  pull: boolean;
  refresh: boolean;
  related: boolean;
  snippets: boolean;
  documentChanges: boolean;
  configuration: boolean;
  dynamicConfiguration: boolean;
}

export function readClient({
  capabilities,
  locale,
}: Partial<Pick<InitializeParams, "capabilities" | "locale">>): Client {
  const { textDocument, workspace } = capabilities ?? {};
  return {
    locale: locale?.toLowerCase().startsWith("zh") ? "zh-cn" : "en",
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    related:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    configuration: workspace?.configuration === true,
    dynamicConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  };
}
