// The pictures of the README, from the real editor. Each is taken only after the page shows what it is to show, so that
// `node scripts/pictures.mjs --check` (part of npm test) also tests what only the page can tell: squiggles over the very
// cell, the light bulb's menu, the outline, the colours. `npm run pictures` writes the files.
import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withEditor } from "./screenshot.mjs";

const check = process.argv.includes("--check");
const folder = check ? mkdtempSync(join(tmpdir(), "nianbao-pictures-")) : "images/screenshots";
const faulty = "03-有错的草稿.nianbao";
const untabled = "09-没有表格.txt";
// Squiggles exist in the page only for the lines that are in view.
const settings = {
  "files.autoSave": "off",
  "editor.wordWrap": "on",
  "editor.stickyScroll.enabled": false,
  "outline.collapseItems": "alwaysCollapse",
};

/** @typedef {import("./screenshot.mjs").Editor} Editor */

/** Puts the cursor on the first place of a text, in view. @param {Editor} editor @param {string} text */
async function find({ page }, text) {
  await page.keyboard.press("Control+F");
  const input = page.locator(".find-widget textarea").first();
  await input.waitFor();
  await input.fill(text);
  await page.locator(".find-widget .matchesCount", { hasText: /\d/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
}

/** The light bulb's menu at the cursor. @param {Editor} editor */
async function openLightBulb({ page }) {
  await page.keyboard.press("Control+.");
  const menu = page.locator(".action-widget");
  await menu.waitFor({ timeout: 15_000 });
  return menu;
}

/** @param {Editor} editor @param {string} out */
async function pictureOfCell(editor, out) {
  const { page } = editor;
  await editor.openFile(faulty);
  await find(editor, "（二）部分公开");
  const marked = page.locator(".squiggly-error").first();
  await marked.waitFor({ state: "attached", timeout: 15_000 });
  const box = await marked.boundingBox();
  assert.ok(box && box.width < 40, "the squiggle is on one cell");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 6);
  const hover = page.locator(".monaco-hover", { hasText: "应为" }).first();
  await hover.waitFor({ timeout: 15_000 });
  assert.match((await hover.textContent()) ?? "", /表三.*列填写的是 \d+，应为 \d+/);
  await editor.save(join(folder, out));
  await page.mouse.move(640, 795);
}

/** @param {Editor} editor @param {string} menuOut @param {string} tableOut */
async function pictureOfLightBulb(editor, menuOut, tableOut) {
  const { page } = editor;
  await editor.openFile(untabled);
  await find(editor, "四、政府信息公开行政复议");
  await page.locator(".squiggly-error").first().waitFor({ state: "attached", timeout: 20_000 });
  const menu = await openLightBulb(editor);
  const insert = menu.locator(".monaco-list-row", { hasText: "插入空白表四" }).first();
  await insert.waitFor({ timeout: 15_000 });
  await editor.save(join(folder, menuOut));
  // A block over the editor keeps the mouse to the menu until it has settled; the first entry has the focus.
  await page.keyboard.press("Enter");
  await page.locator(".view-line", { hasText: "未经复议直接起诉" }).first().waitFor({ timeout: 15_000 });
  await page.locator(".snippet-placeholder").first().waitFor({ state: "attached", timeout: 15_000 });
  await editor.save(join(folder, tableOut));
  await editor.runCommand("撤消");
}

/** @param {Editor} editor @param {string} out */
async function pictureOfOutline(editor, out) {
  const { page } = editor;
  await editor.openFile(faulty);
  // The folder's files give their room to the outline.
  await page
    .locator(".pane-header", { hasText: /samples/i })
    .first()
    .click();
  const header = page.locator(".pane-header", { hasText: "大纲" }).first();
  await header.click();
  const pane = page.locator(".pane", { has: header }).first();
  const row = (/** @type {string} */ text) => pane.locator(".monaco-list-row", { hasText: text }).first();
  for (const number of ["一、", "二、", "三、", "四、", "五、", "六、"]) await row(number).waitFor({ timeout: 15_000 });
  await row("三、").click();
  await page.keyboard.press("ArrowRight");
  await pane.locator(".monaco-list-row", { hasText: "处不符" }).first().waitFor({ timeout: 15_000 });
  await editor.save(join(folder, out));
}

/** Colours of the characters of a line's tokens. @param {Editor} editor @param {string} text */
async function coloursOf({ page }, text) {
  const spans = page.locator(".view-line", { hasText: text }).first().locator("span span");
  // Lines are painted in the one colour of plain text before the grammar has read them.
  await spans.and(page.locator(":not(.mtk1)")).first().waitFor({ state: "attached", timeout: 15_000 });
  return new Set(await spans.evaluateAll((all) => all.map((span) => getComputedStyle(span).color)));
}

/** @param {Editor} editor @param {string} out */
async function pictureOfColours(editor, out) {
  await editor.openFile("01-竖线分列.nianbao");
  await find(editor, "三、收到和处理政府信息公开申请情况");
  await editor.page.locator(".view-line", { hasText: "本年新收" }).first().waitFor();
  const colours = await coloursOf(editor, "本年新收");
  assert.ok(colours.size >= 2, `labels and figures have colours of their own: ${[...colours]}`);
  await editor.save(join(folder, out));
}

await withEditor({ folder: "samples", settings, theme: "light" }, async (editor) => {
  await pictureOfCell(editor, "cell.png");
  await pictureOfLightBulb(editor, "lightbulb.png", "table.png");
  await pictureOfOutline(editor, "outline.png");
});
await withEditor({ folder: "samples", settings, theme: "dark" }, (editor) => pictureOfColours(editor, "colours.png"));
process.stdout.write(check ? "The pages show what the README's pictures show.\n" : `Pictures written to ${folder}.\n`);
