// Pictures of the extension in the real editor, for the documentation.
import { mkdir } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { openPage } from "./host/page.mjs";
import { startHost } from "./host/server.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {"light" | "dark"} Theme */

/**
 * @typedef {object} Editor
 * @property {Page} page
 * @property {(name: string) => Promise<void>} openFile a path below the folder; waits for its tab
 * @property {(title: string) => Promise<void>} runCommand by its title in the command palette
 * @property {(out: string) => Promise<void>} save a picture of the window
 *
 * @typedef {object} EditorOptions
 * @property {string} folder
 * @property {Theme} [theme] light
 * @property {Record<string, unknown>} [settings]
 * @property {string} [locale] zh-cn
 * @property {string} [extensionDir] this checkout
 * @property {string} [installVsix] a packaged extension instead of extensionDir
 * @property {(type: string, args: unknown[]) => void} [onLog]
 */

const root = resolve(fileURLToPath(import.meta.url), "..", "..");
const FONT = "'Noto Sans Mono CJK SC', monospace";
const PLAIN = {
  "editor.fontFamily": FONT,
  "editor.fontSize": 14,
  "editor.minimap.enabled": false,
  "editor.scrollBeyondLastLine": false,
  // Chinese has no spaces, so that the "word" under the cursor is often the whole line.
  "editor.occurrencesHighlight": "off",
  "editor.cursorBlinking": "solid",
  "editor.unicodeHighlight.ambiguousCharacters": false,
  "workbench.layoutControl.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.enableExperiments": false,
  "window.commandCenter": false,
  "chat.commandCenter.enabled": false,
  "git.enabled": false,
};
// Toasts, and what the status bar shows only because the editor runs in a browser.
const HIDDEN = [".notifications-toasts", ".notifications-center"]
  .concat(["status.host", "status.forwardedPorts", "status.workbench.keyboardLayout"].map((id) => `[id^="${id}"]`))
  .map((selector) => `${selector} { display: none !important; }`)
  .join("\n");
const BUSY = ".part.statusbar .codicon-loading, .progress-badge, .monaco-progress-container.active";

/**
 * Opens the editor with the extension, hands it to `use`, and closes everything afterwards.
 * @template T
 * @param {EditorOptions} options @param {(editor: Editor) => Promise<T>} use
 */
export async function withEditor(options, use) {
  const folder = resolve(options.folder);
  const locale = options.locale ?? "zh-cn";
  const extension = options.installVsix
    ? { installVsix: options.installVsix }
    : { extensionDir: options.extensionDir ?? root };
  const colors = options.theme === "dark" ? "Default Dark Modern" : "Default Light Modern";
  const settings = { ...PLAIN, "workbench.colorTheme": colors, ...options.settings };
  const host = await startHost({ ...extension, folder, locale, settings });
  let opened;
  try {
    opened = await openPage(host, {
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: 1.5,
      locale: locale === "zh-cn" ? "zh-CN" : locale,
      onLog: options.onLog,
    });
    const { page } = opened;
    await page.addStyleTag({ content: HIDDEN });
    await page.locator(".explorer-viewlet .monaco-list-row").first().waitFor({ timeout: 30_000 });
    await closeAuxiliaryBar(page);
    return await use({
      page,
      openFile: (name) => openFile(page, folder, name),
      runCommand: (title) => runCommand(page, title),
      save: async (out) => {
        await mkdir(dirname(resolve(out)), { recursive: true });
        await page.waitForFunction((busy) => !document.querySelector(busy), BUSY, { timeout: 30_000 });
        await page.screenshot({ path: out });
      },
    });
  } finally {
    await opened?.close();
    await host.stop();
  }
}

/** @param {Page} page */
async function closeAuxiliaryBar(page) {
  if (await page.locator(".part.auxiliarybar").isVisible()) await page.keyboard.press("Control+Alt+B");
}

/** The whole path is typed, because a bare name may match several files. @param {Page} page @param {string} folder @param {string} name */
async function openFile(page, folder, name) {
  const path = isAbsolute(name) ? name : join(folder, name);
  await quickInput(page, "Control+P", path, basename(name));
  await page.locator(`.tab.active[data-resource-name="${basename(name)}"]`).waitFor({ timeout: 15_000 });
  await page.locator(".editor-instance .view-line").first().waitFor({ timeout: 15_000 });
}

/** @param {Page} page @param {string} title */
async function runCommand(page, title) {
  await quickInput(page, "F1", title, title);
}

/** Types into the quick input, waits for a row with the expected text and takes it. @param {Page} page @param {string} key @param {string} text @param {string} expected */
async function quickInput(page, key, text, expected) {
  await page.keyboard.press(key);
  const widget = page.locator(".quick-input-widget");
  await widget.locator("input[type=text]").first().waitFor();
  await page.keyboard.insertText(text);
  const row = widget.locator(".monaco-list-row", { hasText: expected }).first();
  await row.waitFor({ timeout: 15_000 });
  await row.click();
  await widget.waitFor({ state: "hidden", timeout: 15_000 });
  // Off the text, where it would bring up scroll bars and hovers.
  await page.mouse.move(640, 795);
}
