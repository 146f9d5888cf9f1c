import { readers } from "./readers";

/** What stands in the folding table for what is no plain replacement: a character that stays as it is, */
export const unchanged = 0;
/** one that is dropped, */
export const dropped = 1;
/** one that shows a text to be in Traditional script, */
export const showsTraditional = 2;
/** and a radical or compatibility ideograph, of which copies out of PDF files are full: see `ordinaryForm`. */
export const compatibility = 3;
/** A backslash, which converters to Markdown put before any mark that Markdown might take for its own: `1\.`, `\-4`. */
export const backslash = 4;

/** Characters that every draft in Traditional script has in its headings, its title or its tables, and no other has. */
const telling = "開報總體動處項訴務關規條復結複議訟鎮鄉縣區廳辦會員單業類數請書經維糾審層";

/**
 * One entry a UTF-16 code unit, nearly all of them `unchanged`. Full-width forms become ASCII, every space but tab and line
 * feed becomes a blank, dashes and box lines become `-` and `|`, what has no width is dropped.
 */
export const foldTable: Uint16Array = buildFoldTable();
let traditionalTable: Uint16Array | undefined;

/** The table by which Traditional characters become Simplified too; built when the first text in that script comes. */
export function traditionalFoldTable(): Uint16Array {
  traditionalTable ??= withTraditional(foldTable, readers().traditionalPairs);
  return traditionalTable;
}

function withTraditional(table: Uint16Array, pairs: string): Uint16Array {
  const extended = table.slice();
  for (const char of telling) extended[char.charCodeAt(0)] = unchanged;
  for (let at = 0; at < pairs.length; at += 2) extended[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1);
  return extended;
}

function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  table.fill(dropped, 0, 0x20);
  foldSpaces(table);
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  // A bracket after a Han character may hold pinyin.
  table[0x28] = 0x28;
  table[0x5c] = backslash;
  foldLookalikes(table);
  table.fill(compatibility, 0x2e80, 0x2fe0);
  table.fill(compatibility, 0xf900, 0xfb00);
  for (const char of telling) table[char.charCodeAt(0)] = showsTraditional;
  return table;
}

function foldSpaces(table: Uint16Array): void {
  const blank = 0x20;
  for (const code of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) table[code] = blank;
  for (let code = 0x2000; code <= 0x200a; code++) table[code] = blank;
  table[0x09] = unchanged;
  for (const code of [0x0a, 0x0b, 0x0c, 0x2028, 0x2029, 0x85]) table[code] = 0x0a;
  for (const code of [0xad, 0x061c, 0x180e, 0x2060, 0xfeff]) table[code] = dropped;
  for (let code = 0x200b; code <= 0x200f; code++) table[code] = dropped;
  for (let code = 0x202a; code <= 0x202e; code++) table[code] = dropped;
  for (let code = 0x2066; code <= 0x206f; code++) table[code] = dropped;
}

function foldLookalikes(table: Uint16Array): void {
  const alike: Record<string, string> = {
    "-": "‐‑‒–—―−─━﹣ㄧ",
    "|": "│┃∣｜￨¦┆┇┊┋",
    "〔": "﹝",
    "〕": "﹞",
    "“": "„‟＂",
    "(": "﹙❨⦅",
    ")": "﹚❩⦆",
    ".": "﹒",
    "%": "﹪",
    "、": "﹑",
  };
  for (const [folded, forms] of Object.entries(alike))
    for (const form of forms) table[form.charCodeAt(0)] = folded.charCodeAt(0);
}

/** The ordinary form of a radical or compatibility ideograph; itself where it has none of one code unit. */
export function ordinaryForm(code: number): number {
  const normal = String.fromCharCode(code).normalize("NFKC");
  return normal.length === 1 ? normal.charCodeAt(0) : code;
}

/** Not `*` and `#`, which are switches in the fields of a word processor. */
const escapable = "-.()[]{}_+~|<>\"'!`";

/** Whether a backslash before a character says no more than that the character is meant as it stands. */
export function isEscapable(char: string): boolean {
  return char !== "" && escapable.includes(char);
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
