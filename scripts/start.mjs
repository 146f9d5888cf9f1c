// `npm start`: opens samples/ in VS Code with the extension in development mode, in the desktop program where there is
// one, otherwise in the browser host. Options: --browser (skip the desktop), --port N (of the browser host, 8911).
import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { which } from "./host/install.mjs";
import { startHost } from "./host/server.mjs";

const root = resolve(fileURLToPath(import.meta.url), "..", "..");
const samples = join(root, "samples");
const { values } = parseArgs({ options: { browser: { type: "boolean" }, port: { type: "string", default: "8911" } } });

if (values.browser || !openDesktop()) await openBrowserHost(Number(values.port));

function openDesktop() {
  const { platform, env } = process;
  // A remote session's `code` opens files in the window it belongs to and knows no development mode.
  const noScreen = platform === "linux" && !env.DISPLAY && !env.WAYLAND_DISPLAY && !env.WSL_DISTRO_NAME;
  if (noScreen || env.VSCODE_IPC_HOOK_CLI) return false;
  const program = ["code", "code-insiders", "codium"].find(which);
  if (!program) return false;
  const args = [`--extensionDevelopmentPath=${root}`, samples];
  const windows = platform === "win32";
  const result = spawnSync(program, windows ? args.map((arg) => `"${arg}"`) : args, {
    stdio: "inherit",
    shell: windows,
  });
  if (result.status !== 0) return false;
  print(["已在 VS Code 中打开样例文件夹。", "The samples are open in VS Code."]);
  return true;
}

async function openBrowserHost(/** @type {number} */ port) {
  if (!Number.isInteger(port) || port < 1 || port > 65_000)
    throw new Error(`--port ${values.port}: 端口号不对 / not a port`);
  // Kept apart from the server's temporary folders, so that the reader's own settings survive a restart.
  const userDataDir = join(homedir(), ".cache", "nianbao", "user");
  await mkdir(userDataDir, { recursive: true });
  console.log("未找到桌面版 VS Code，改用浏览器中的 VS Code（首次需下载，约一分钟）……");
  console.log("No desktop VS Code here; using VS Code in the browser (the first time takes about a minute) ...");
  const host = await startHost({
    extensionDir: root,
    folder: samples,
    userDataDir,
    port: `${port}-${port + 99}`,
    settings: { "git.openRepositoryInParentFolders": "never" },
    ...(isEnglish() ? {} : { locale: "zh-cn" }),
  });
  print([
    "请在浏览器中打开下面的地址（按 Ctrl+C 结束）：",
    "Open this address in a browser (Ctrl+C to stop):",
    "",
    host.url([["skipWelcome", "true"]]),
  ]);
  let stopping = false;
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, async () => {
      if (stopping) process.exit(130);
      stopping = true;
      await host.stop();
      process.exit(0);
    });
  }
}

/** Chinese first; English where the environment says so. */
function isEnglish() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^en/i.test(LC_ALL || LC_MESSAGES || LANG || "");
}

/** Ruled above and below only: a frame at the sides would be copied along with the address. */
function print(/** @type {string[]} */ lines) {
  const rule = "─".repeat(72);
  console.log(["", rule, ...lines.map((line) => (line ? `  ${line}` : "")), rule, ""].join("\n"));
}
