import { commands, type ExtensionContext, Uri, window, workspace } from "vscode";

/** A draft with mistakes to try the extension on; it is shown as a new document, so that no file changes. */
const sample = ["samples", "03-有错的草稿.nianbao"];

export function registerSample({ extensionUri, subscriptions }: ExtensionContext): void {
  subscriptions.push(
    commands.registerCommand("nianbao.openSample", async () => {
      const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, ...sample));
      const content = new TextDecoder().decode(bytes);
      await window.showTextDocument(await workspace.openTextDocument({ language: "nianbao", content }));
    }),
  );
}
