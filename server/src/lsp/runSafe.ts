import type { CancellationToken, RemoteConsole, ResponseError as ResponseErrorType } from "vscode-languageserver";
import { LSPErrorCodes, ResponseError } from "./library";

/**
 * Runs a handler so that whatever happens the client gets an answer: a cancelled request is answered as such, an error
 * is logged with its stack and answered with what is harmless.
 */
export async function runSafe<T, E = void>(
  console: Pick<RemoteConsole, "error">,
  name: string,
  token: CancellationToken,
  harmless: T,
  work: () => T,
): Promise<T | ResponseErrorType<E>> {
  // Lets a newer version or a cancellation that is already waiting be read first.
  await new Promise<void>(soon);
  if (token.isCancellationRequested) return new ResponseError<E>(LSPErrorCodes.RequestCancelled, `${name}: cancelled`);
  try {
    return work();
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return harmless;
  }
}

/** Node has a queue for work that goes behind waiting input; browsers have timers. */
const soon: (resolve: () => void) => void =
  typeof setImmediate === "function"
    ? (resolve) => void setImmediate(resolve)
    : (resolve) => void setTimeout(resolve, 0);
