import type { RemoteConsole } from "vscode-languageserver";

/** Sends something to the client. One that rejects it, or is gone, is logged and never a reason to stop. */
export async function attempt(
  console: Pick<RemoteConsole, "error">,
  name: string,
  send: () => Promise<unknown>,
): Promise<void> {
  try {
    await send();
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
