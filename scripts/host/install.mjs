// The browser host: VS Code's own server and web workbench, as shipped inside the npm package code-server.
// It stands in for the desktop VS Code wherever that cannot be downloaded or shown (servers, containers, CI).
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const CODE_SERVER = "code-server@4.100.3";
// The last published version whose messages carry their keys; later ones are bare lists fitted to another build.
const CHINESE = "@codingame/monaco-vscode-language-pack-zh-hans@4.2.1";
const RIPGREP = "@vscode/ripgrep@1.18.0";
// Raise the recipe number when the steps below change, so that older installs are not reused.
const RECIPE = `${CODE_SERVER.replace("@", "-")}-r1`;
const NATIVE = { "@vscode/spdlog": "build/Release/spdlog.node", "native-watchdog": "build/Release/watchdog.node" };

/** @typedef {{ root: string, server: string, chinese: string }} Installed VS Code's folder, its server program, and the folder with its Chinese messages */

/** @param {string} text */
const say = (text) => process.stderr.write(`[host] ${text}\n`);

/** Installs the browser host unless it is already there. @returns {Promise<Installed>} */
export async function ensureHost() {
  const cache = process.env.NIANBAO_HOST_CACHE ?? join(homedir(), ".cache", "nianbao", "host");
  const home = join(cache, RECIPE);
  if (!existsSync(join(home, "stamp.json"))) await install(cache, home);
  const root = join(home, "node_modules", "code-server", "lib", "vscode");
  return { root, server: join(root, "out", "server-main.js"), chinese: join(home, "zh-cn") };
}

/** Built aside and renamed at the end: an interrupted or a second, simultaneous install leaves nothing half-done. */
async function install(/** @type {string} */ cache, /** @type {string} */ home) {
  ensureBuildTools();
  const began = Date.now();
  await mkdir(cache, { recursive: true });
  await removeStale(cache);
  const work = join(cache, `partial-${process.pid}-${began}`);
  try {
    await mkdir(work);
    await writeFile(join(work, "package.json"), '{ "private": true }\n');
    say(`installing ${CODE_SERVER} into ${home} (once, about a minute)`);
    npm(work, "install", "--ignore-scripts", CODE_SERVER, RIPGREP);
    const root = join(work, "node_modules", "code-server", "lib", "vscode");
    say("installing the packages of the VS Code server");
    npm(root, "install", "--ignore-scripts", "--omit=dev");
    say("building its two native modules");
    npm(root, "rebuild", ...Object.keys(NATIVE));
    for (const [name, file] of Object.entries(NATIVE)) {
      if (!existsSync(join(root, "node_modules", name, file))) throw new Error(`${name} was not built (${file})`);
    }
    await linkRipgrep(work, root);
    await installChinese(work, root);
    await writeFile(join(work, "stamp.json"), JSON.stringify({ recipe: RECIPE, node: process.version }));
    if (existsSync(join(home, "stamp.json"))) return;
    await rm(home, { recursive: true, force: true });
    await rename(work, home);
    say(`installed in ${Math.round((Date.now() - began) / 1000)} s`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function removeStale(/** @type {string} */ cache) {
  for (const name of await readdir(cache)) {
    const folder = join(cache, name);
    if (name.startsWith("partial-") && Date.now() - (await stat(folder)).mtimeMs > 3_600_000) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** --prefix because npm, run from inside `npm start`, would otherwise install into the checkout. */
function npm(/** @type {string} */ folder, /** @type {string[]} */ ...args) {
  run("npm", [...args, "--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error"], folder);
}

function run(/** @type {string} */ command, /** @type {string[]} */ args, /** @type {string} */ cwd = process.cwd()) {
  const result = spawnSync(command, args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    const tail = `${result.stdout}\n${result.stderr}`.trim().split("\n").slice(-15).join("\n");
    throw new Error(`${command} ${args.join(" ")} failed:\n${tail}`);
  }
  return result.stdout;
}

/** The server's own ripgrep package downloads from GitHub; the newer one carries the program itself. Without it file search finds nothing. */
async function linkRipgrep(/** @type {string} */ work, /** @type {string} */ root) {
  const name = process.platform === "win32" ? "rg.exe" : "rg";
  const program = join(`ripgrep-${process.platform}-${process.arch}`, "bin", name);
  if (!existsSync(join(work, "node_modules", "@vscode", program))) return;
  const bin = join(root, "node_modules", "@vscode", "ripgrep", "bin");
  await mkdir(bin, { recursive: true });
  await symlink(join("..", "..", "..", "..", "..", "..", "..", "@vscode", program), join(bin, name));
}

/**
 * VS Code's own language packs come from the Marketplace, but npm has a copy of the translations. It belongs to an
 * older release, so messages are matched by key; what is new since then (about a quarter) stays English.
 */
async function installChinese(/** @type {string} */ work, /** @type {string} */ root) {
  const folder = join(work, "zh-cn");
  await mkdir(folder);
  const archive = run("npm", ["pack", CHINESE, "--silent"], folder).trim();
  run("tar", ["xzf", archive, "--strip-components=2", "package/translations"], folder);
  await rm(join(folder, archive));
  const source = await readFile(join(folder, "main.i18n.json.js"), "utf8");
  /** @type {Record<string, Record<string, string>>} */
  const contents = new Function(`${source.slice(0, source.lastIndexOf("export"))}; return content;`)();
  /** @type {[string, string[]][]} */
  const keys = JSON.parse(await readFile(join(root, "out", "nls.keys.json"), "utf8"));
  /** @type {string[]} */
  const english = JSON.parse(await readFile(join(root, "out", "nls.messages.json"), "utf8"));
  /** @type {Record<string, Record<string, string>>} */
  const kept = {};
  let index = 0;
  for (const [module, names] of keys) {
    for (const name of names) {
      const chinese = contents[module]?.[name];
      // A changed set of placeholders means that the message itself has changed.
      if (chinese !== undefined && placeholders(chinese) === placeholders(english[index] ?? "")) {
        kept[module] = { ...kept[module], [name]: chinese };
      }
      index++;
    }
  }
  await writeFile(join(folder, "main.i18n.json"), JSON.stringify({ version: "1.0.0", contents: kept }));
  await rm(join(folder, "main.i18n.json.js"));
}

const placeholders = (/** @type {string} */ text) => [...new Set(text.match(/\{\d+\}/g))].sort().join();

/** @returns {string | undefined} the full path of a program */
export function which(/** @type {string} */ program) {
  const suffixes = process.platform === "win32" ? [".cmd", ".exe"] : [""];
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const suffix of suffixes) {
      const file = join(folder, program + suffix);
      if (folder && existsSync(file)) return file;
    }
  }
  return undefined;
}

function ensureBuildTools() {
  const missing = ["python3", "make", "g++"].filter((program) => process.platform === "linux" && !which(program));
  if (missing.length > 0) aptInstall(missing, `The VS Code server needs ${missing.join(", ")} to be built`);
}

/** @returns {Promise<string>} the path of a Chromium or Chrome, installed if need be */
export async function ensureChromium() {
  const found = findChromium();
  const packages = found ? [] : ["chromium"];
  const noChinese = process.platform === "linux" && !spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" }).stdout;
  if (noChinese) packages.push("fonts-noto-cjk");
  // A missing font spoils only pictures, so it must not stop a run where nothing can be installed.
  if (packages.includes("chromium") || (noChinese && canInstall()))
    aptInstall(packages, "No Chromium or Chrome was found");
  const chromium = found ?? findChromium();
  if (!chromium) throw new Error("Chromium was installed but is not on the PATH; set CHROMIUM_PATH to it.");
  return chromium;
}

function findChromium() {
  const set = process.env.CHROMIUM_PATH;
  if (set && !existsSync(set)) throw new Error(`CHROMIUM_PATH names a file that does not exist: ${set}`);
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const macOS = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return set || names.map(which).find(Boolean) || (existsSync(macOS) ? macOS : undefined);
}

const canInstall = () => process.getuid?.() === 0 && which("apt-get") !== undefined;

function aptInstall(/** @type {string[]} */ packages, /** @type {string} */ reason) {
  if (!canInstall()) {
    throw new Error(
      `${reason}. Please install: ${packages.join(", ")} (on Debian or Ubuntu: sudo apt-get install ${packages.join(" ")}). ` +
        "A browser elsewhere can be named in CHROMIUM_PATH.",
    );
  }
  say(`installing Debian packages: ${packages.join(", ")}`);
  run("apt-get", ["update"]);
  run("env", ["DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "--no-install-recommends", ...packages]);
}
