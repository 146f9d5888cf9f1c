import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { start } from "./start";

/** Activated by a draft, a Markdown file or a plain text file; the server runs in a process of its own, over IPC. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("server/dist/server.js");
  const server = { module, transport: TransportKind.ipc };
  await start(
    context,
    (options) => new LanguageClient("nianbao", "Nianbao 年报助手", { run: server, debug: server }, options),
  );
}
