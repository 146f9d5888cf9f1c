// Opens the browser host's editor in Chromium.
import { chromium } from "playwright-core";
import { ensureChromium } from "./install.mjs";

/** @typedef {import("./server.mjs").Host} Host */
/** @typedef {import("./server.mjs").Pair} Pair */

/**
 * @typedef {object} PageOptions
 * @property {Pair[]} [payload]
 * @property {{ width: number, height: number }} [viewport]
 * @property {number} [deviceScaleFactor]
 * @property {boolean} [headless]
 * @property {string} [locale] the browser's language, such as "zh-CN"; the workbench follows it
 * @property {string} [userDataDir] the browser's own profile; temporary when left out
 * @property {(type: string, args: unknown[]) => void} [onLog] a console call in the extension host
 */

// No background traffic, and the sandbox off because containers and root cannot have it.
const FLAGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** @param {Host} host @param {PageOptions} [options] */
export async function openPage(host, options = {}) {
  const context = await chromium.launchPersistentContext(options.userDataDir ?? "", {
    executablePath: await ensureChromium(),
    args: FLAGS.split(" "),
    headless: options.headless ?? true,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    locale: options.locale ?? "zh-CN",
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.exposeFunction("codeAutomationLog", (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    options.onLog?.(type, args);
  });
  /** @type {Promise<number>} the tests' outcome; never settles where no tests were asked for */
  const exitCode = new Promise((resolve, reject) => {
    page.exposeFunction("codeAutomationExit", resolve).catch(reject);
    page.once("crash", () => reject(new Error("The browser page crashed.")));
    context.once("close", () => reject(new Error("The browser closed before the tests ended.")));
  });
  // Whoever opens the page without tests does not look at it.
  exitCode.catch(() => {});
  await page.goto(host.url([["skipWelcome", "true"], ...(options.payload ?? [])]));
  await page.locator(".monaco-workbench").waitFor({ timeout: 60_000 });
  return { page, context, exitCode, close: () => context.close() };
}
