import { type ExtensionContext, type LogOutputChannel, window } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { registerCommands } from "./commands/insert";
import { registerSample } from "./commands/sample";
import { recheckNotification } from "./protocol";
import { selector } from "./selector";
import { showStatus } from "./views/status";

/** Makes the client for a platform: Node starts a process, a browser a worker. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the extension; the same on every platform. */
export async function start(context: ExtensionContext, create: ClientFactory): Promise<BaseLanguageClient> {
  const output: LogOutputChannel = window.createOutputChannel("Nianbao 年报助手", { log: true });
  const client = create({
    documentSelector: selector,
    outputChannel: output,
    diagnosticPullOptions: { onChange: true, onSave: true, onTabs: true },
  });
  context.subscriptions.push(output, { dispose: () => void client.stop() });
  showStatus(context, client);
  registerSample(context);
  registerCommands(context, client, () => void client.sendNotification(recheckNotification));
  await client.start();
  output.info("ready");
  return client;
}
