#!/usr/bin/env node
// Serves as the "VS Code executable" of @vscode/test-electron: takes the desktop program's arguments and runs the
// tests in the browser host. NIANBAO_TEST_TIMEOUT (seconds, 300) limits the run; NIANBAO_TEST_LOCALE (zh-cn) sets the language.
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { openPage } from "./page.mjs";
import { startHost } from "./server.mjs";

// The workbench talks about itself in the same stream as the extension host's console.
const NOISE = new RegExp(
  [
    "Resolving connection token",
    "Resolved connection token",
    "Creating a socket",
    "Updating additional builtin extensions cache",
    "Ignoring fetching additional builtin extensions",
    "ChatSessionStore:",
    "No search provider registered",
    // The server comes without the service worker of web views, and here without an extension gallery.
    "\\[Service Worker\\] registration",
    "No extension gallery service configured",
  ]
    .map((start) => `^${start}`)
    .join("|"),
);

/** @param {string[]} argv */
function parse(argv) {
  const value = (/** @type {string} */ name) =>
    argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const path = (/** @type {string | undefined} */ text) => (text?.startsWith("file:") ? fileURLToPath(text) : text);
  return {
    extensionDir: path(value("extensionDevelopmentPath")),
    testsPath: path(value("extensionTestsPath")),
    folder: argv.find((arg) => !arg.startsWith("-")),
  };
}

function print(/** @type {string} */ type, /** @type {unknown[]} */ args) {
  if (NOISE.test(String(args[0]))) return;
  const stream = type === "error" || type === "warn" ? process.stderr : process.stdout;
  stream.write(`${format(...args)}\n`);
}

async function main() {
  const { extensionDir, testsPath, folder } = parse(process.argv.slice(2));
  if (!extensionDir || !testsPath || !folder) {
    throw new Error("Needed: --extensionDevelopmentPath=DIR --extensionTestsPath=FILE FOLDER");
  }
  const seconds = Number(process.env.NIANBAO_TEST_TIMEOUT ?? 300);
  const locale = process.env.NIANBAO_TEST_LOCALE ?? "zh-cn";
  const host = await startHost({ extensionDir, folder, locale });
  /** @type {(() => Promise<void>) | undefined} */
  let close;
  /** @type {NodeJS.Timeout | undefined} */
  let watchdog;
  try {
    const late = new Promise((_, reject) => {
      watchdog = setTimeout(() => reject(new Error(`The tests did not end within ${seconds} s.`)), seconds * 1000);
    });
    const run = async () => {
      const opened = await openPage(host, { payload: [["extensionTestsPath", host.remote(testsPath)]], onLog: print });
      close = opened.close;
      return opened.exitCode;
    };
    return await Promise.race([run(), late]);
  } finally {
    clearTimeout(watchdog);
    await close?.();
    await host.stop();
  }
}

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.once(signal, () => process.exit(130));

main().then(
  (code) => process.exit(typeof code === "number" ? code : 1),
  (error) => {
    console.error(`[host] ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  },
);
