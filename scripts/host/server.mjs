// Starts the VS Code server of the browser host and says at which address the editor opens.
//
// Language: the server picks the workbench's messages by --locale, or without it by the browser's Accept-Language
// header. Either way it serves a language other than English only if languagepacks.json in the user data folder lists
// it; so that file is written here. `vscode.env.language` in the extension host follows the workbench.
import { spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureHost } from "./install.mjs";

/**
 * @typedef {object} HostOptions
 * @property {string} [extensionDir] opened in development mode
 * @property {string} folder the folder the editor shows
 * @property {string} [userDataDir] kept; temporary when left out
 * @property {string} [extensionsDir] kept; temporary when left out
 * @property {Record<string, unknown>} [settings] user settings
 * @property {string} [locale] such as "zh-cn" or "en"; left out, the browser's language decides
 * @property {string} [installVsix] a packaged extension to install first
 * @property {string} [port] a port, or a range such as "8911-8999"; left out, any free one
 *
 * @typedef {[key: string, value: string]} Pair
 * @typedef {object} Host
 * @property {number} port
 * @property {(payload?: Pair[]) => string} url the editor's address; the pair for extensionDir is added to it
 * @property {(path: string) => string} remote a local path as the workbench names it
 * @property {() => Promise<void>} stop
 */

const QUIET = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
};

/** @param {HostOptions} options @returns {Promise<Host>} */
export async function startHost(options) {
  const installed = await ensureHost();
  const temporary = await mkdtemp(join(tmpdir(), "nianbao-host-"));
  // For a process that ends early or by a signal.
  const onExit = () => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  process.once("exit", onExit);
  /** @type {ReturnType<typeof launch> | undefined} */
  let server;
  const stop = async () => {
    await server?.kill();
    process.off("exit", onExit);
    await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const userDataDir = options.userDataDir ?? join(temporary, "user");
    await writeUserData(userDataDir, installed.chinese, options.settings);
    const common = [installed.server, "--accept-server-license-terms"];
    common.push("--user-data-dir", userDataDir, "--server-data-dir", join(temporary, "server"));
    common.push("--extensions-dir", options.extensionsDir ?? join(temporary, "extensions"));
    if (options.installVsix) await installVsix(common, options.installVsix);
    const args = [...common, "--host", "127.0.0.1", "--port", options.port ?? "0", "--without-connection-token"];
    args.push("--disable-workspace-trust", "--telemetry-level", "off");
    if (options.locale) args.push("--locale", options.locale);
    server = launch(args);
    return { ...addresses(await server.ready, options), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {number} port @param {HostOptions} options */
function addresses(port, options) {
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${port}${remotePath(path)}`;
  /** @type {Pair[]} */
  const own = options.extensionDir ? [["extensionDevelopmentPath", remote(options.extensionDir)]] : [];
  const url = (/** @type {Pair[]} */ payload = []) => {
    const query = { folder: remotePath(options.folder), payload: JSON.stringify([...own, ...payload]) };
    return `http://127.0.0.1:${port}/?${new URLSearchParams(query)}`;
  };
  return { port, url, remote };
}

/** An absolute path with forward slashes, on Windows with a leading one. @param {string} path */
const remotePath = (path) => decodeURIComponent(pathToFileURL(resolve(path)).pathname);

/** @param {string} userDataDir @param {string} chinese @param {Record<string, unknown>} [settings] */
async function writeUserData(userDataDir, chinese, settings) {
  await mkdir(join(userDataDir, "User"), { recursive: true });
  const file = join(userDataDir, "User", "settings.json");
  // In a kept folder the settings are the reader's own.
  if (settings || !existsSync(file)) await writeFile(file, JSON.stringify({ ...QUIET, ...settings }, null, 2));
  /** @type {Record<string, string>} */
  const translations = { vscode: join(chinese, "main.i18n.json") };
  for (const file of await readdir(join(chinese, "extensions"))) {
    translations[basename(file, ".i18n.json")] = join(chinese, "extensions", file);
  }
  // The workbench looks the first extension up without asking whether there is one.
  const extensions = [{ extensionIdentifier: { id: "ms-ceintl.vscode-language-pack-zh-hans" }, version: "1.0.0" }];
  const pack = { hash: "nianbao-host", label: "中文(简体)", extensions, translations };
  await writeFile(join(userDataDir, "languagepacks.json"), JSON.stringify({ "zh-cn": pack }));
}

/** @param {string[]} common @param {string} file */
async function installVsix(common, file) {
  const { child, output } = spawnServer([...common, "--install-extension", resolve(file), "--force"]);
  const code = await new Promise((done) => child.on("close", done));
  // The program exits with 0 even when the file is missing or broken.
  if (code !== 0 || !/was successfully installed/.test(output()))
    throw new Error(`The extension was not installed:\n${output()}`);
}

/** @param {string[]} args */
function spawnServer(args) {
  // No extension gallery: nothing here needs one, and looking for it costs time where there is no network.
  // Its own process group, because extension hosts and language servers are its children and must end with it.
  const child = spawn(process.execPath, args, {
    detached: process.platform !== "win32",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, EXTENSIONS_GALLERY: "{}" },
  });
  let text = "";
  const keep = (/** @type {Buffer} */ chunk) => {
    text = (text + chunk).slice(-20_000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return { child, output: () => text };
}

/** @param {string[]} args */
function launch(args) {
  const { child, output } = spawnServer(args);
  const signal = (/** @type {NodeJS.Signals} */ name) => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    try {
      if (process.platform === "win32") child.kill(name);
      else process.kill(-child.pid, name);
    } catch {
      // It ended in the meantime.
    }
  };
  const onExit = () => signal("SIGKILL");
  process.once("exit", onExit);
  const closed = new Promise((done) => child.once("close", done));

  /** @type {Promise<number>} */
  const ready = new Promise((resolvePort, reject) => {
    const look = () => {
      const bound = /Server bound to 127\.0\.0\.1:(\d+)/.exec(output());
      if (bound && output().includes("Extension host agent started")) {
        child.stdout.off("data", look);
        resolvePort(Number(bound[1]));
      }
    };
    child.stdout.on("data", look);
    child.once("error", reject);
    child.once("close", (code) =>
      reject(new Error(`The VS Code server ended with code ${code} before it was ready:\n${output()}`)),
    );
  });

  const kill = async () => {
    process.off("exit", onExit);
    signal("SIGTERM");
    const hurry = setTimeout(() => signal("SIGKILL"), 3000);
    await closed;
    clearTimeout(hurry);
  };
  return { ready, kill };
}
