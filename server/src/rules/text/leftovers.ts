import type { Report } from "../../report/report";
import { isHan } from "../../source/fold";
import { countBefore, type Span } from "../../source/lines";
import { type Edit, placesOf, sourceSpan, viewRange } from "./places";
import type { Residue, ResidueReader } from "./residue";
import { inProse, scanOf } from "./scan";

/** Field codes, bookmarks and style definitions in the text, entities left undecoded, pinyin in brackets. */
export const leftovers: ResidueReader = (report) => [
  ...codes(report),
  ...brokenReferences(report),
  ...entities(report),
  ...pinyin(report),
];

interface Code {
  /** Cheap to look for; the pattern is tried where it stands. */
  needle: string;
  pattern: RegExp;
  what: Residue["what"];
}

const field = { zh: "Word域代码", en: "Word field code" };
const reference = { zh: "Word失效的引用", en: "Broken reference of Word" };
const style = { zh: "Word样式代码", en: "Word style code" };
const trial = { zh: "转换软件的水印", en: "Watermark of a converter" };
const quoted = '["“][^"”\\n]{0,300}["”]';
const switches = `(?:[ \\t]{0,3}\\\\[a-z*@#](?:[ \\t]{0,3}(?:${quoted}|MERGEFORMAT(?:INET)?))?){0,5}`;

const shapes: readonly Code[] = [
  { needle: "[bookmark:", pattern: /\[bookmark:[^\]\n]{0,60}\]/y, what: { zh: "Word书签", en: "Word bookmark" } },
  {
    needle: "HYPERLINK",
    pattern: new RegExp(`HYPERLINK[ \\t]{0,3}(?:\\\\l[ \\t]{0,3})?(?:${quoted})?${switches}`, "y"),
    what: field,
  },
  {
    needle: "INCLUDEPICTURE",
    pattern: new RegExp(`INCLUDEPICTURE[ \\t]{0,3}(?:${quoted})?${switches}`, "y"),
    what: field,
  },
  { needle: "PAGEREF", pattern: new RegExp(`PAGEREF[ \\t]{0,3}_?\\w{0,24}${switches}`, "y"), what: field },
  { needle: "TOC \\", pattern: new RegExp(`TOC${switches}`, "y"), what: field },
  { needle: "PAGE \\", pattern: new RegExp(`PAGE${switches}`, "y"), what: field },
  { needle: "\\* MERGEFORMAT", pattern: /\\\* MERGEFORMAT/y, what: field },
  {
    needle: "mso-",
    pattern: /(?:mso-[a-z-]{1,40}[ \t]{0,2}:[^;}\n\u4e00-\u9fff]{0,120}[;}]?[ \t]{0,4}){1,60}/y,
    what: style,
  },
  {
    needle: "Error! ",
    pattern: /Error! (?:Reference source not found|Bookmark not defined|Hyperlink reference not valid)\.?/y,
    what: reference,
  },
  { needle: "MsoNormal", pattern: /MsoNormal\w{0,20}/y, what: style },
  { needle: "/* Style Definitions", pattern: /\/\* Style Definitions[ \t]{0,2}\*\//y, what: style },
  {
    needle: "Normal 0",
    pattern:
      /Normal 0[^\n。]{0,60}(?:false[ \t]{1,3}){3}[A-Z][A-Za-z-]{1,8}[ \t]{1,3}[A-Z][A-Za-z-]{1,8}[ \t]{1,3}X-NONE/y,
    what: style,
  },
  { needle: "Evaluation Warning", pattern: /Evaluation Warning[^\n\u4e00-\u9fff]{0,120}/y, what: trial },
  { needle: "Evaluation Only", pattern: /Evaluation Only[^\n\u4e00-\u9fff]{0,120}/y, what: trial },
  { needle: "Created with Aspose", pattern: /Created with Aspose[^\n\u4e00-\u9fff]{0,120}/y, what: trial },
];

const mostFound = 100;

function codes(report: Report): Residue[] {
  const { text } = report.view;
  const found: Residue[] = [];
  let last = 0;
  for (const at of scanOf(report).latin) {
    if (at < last || found.length >= mostFound) continue;
    const shape = shapes.find(({ needle }) => text.startsWith(needle, at));
    if (!shape) continue;
    shape.pattern.lastIndex = at;
    const match = shape.pattern.exec(text);
    if (!match) continue;
    last = at + match[0].trimEnd().length;
    const span = sourceSpan(report, at, last);
    found.push({ span, isFurniture: false, what: shape.what, edits: [{ span, text: "" }] });
  }
  return found;
}

const broken = ["未找到引用源", "未定义书签", "超链接引用无效", "超级链接引用无效"];
const brokenReference = /错误[!:][ \t]{0,2}(?:未找到引用源|未定义书签|超级?链接引用无效)[。.]?$/;

/** 「错误！未找到引用源。」, which Word prints where what it refers to is gone. */
function brokenReferences(report: Report): Residue[] {
  const { text } = report.view;
  const { start } = viewRange(report);
  const found: Residue[] = [];
  for (const words of broken)
    for (const at of placesOf(report, words)) {
      if (found.length >= mostFound) break;
      const from = Math.max(start, at - 5);
      const to = at + words.length + (/[。.]/.test(text[at + words.length] ?? "") ? 1 : 0);
      const match = brokenReference.exec(text.slice(from, to));
      if (!match) continue;
      const span = sourceSpan(report, from + match.index, to);
      found.push({ span, isFurniture: false, what: reference, edits: [{ span, text: "" }] });
    }
  return found;
}

const decoded: Record<string, string> = {
  nbsp: "",
  ensp: "",
  emsp: "",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  middot: "·",
  mdash: "—",
  hellip: "…",
  quot: '"',
  amp: "&",
  lt: "<",
  gt: ">",
};
const entity = /&(?:([a-z]{2,6})|#(\d{2,5})|#x([0-9a-f]{2,4}));/iy;

/** Entities in prose, said once with all their places; in cells of a table they are blanks. */
function entities(report: Report): Residue[] {
  const { text } = report.view;
  const edits: Edit[] = [];
  const starts = scanOf(report).latin.filter((at) => text[at] === "&");
  inProse(report, starts, (at) => {
    entity.lastIndex = at;
    const match = entity.exec(text);
    const meant = match ? charactersOf(match) : null;
    if (!match || meant === null) return;
    const { length } = match[0];
    edits.push({ span: sourceSpan(report, at, at + length), text: between(text, at, length, meant) });
  });
  return together(edits, { zh: "网页字符代码（如&nbsp;）", en: "HTML entity (such as &nbsp;)" });
}

function charactersOf([, name, decimal, hex]: RegExpExecArray): string | null {
  if (name) return decoded[name.toLowerCase()] ?? null;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
  if (code === 0xa0) return "";
  return code >= 0x20 && code < 0xd800 ? String.fromCharCode(code) : null;
}

/** A blank is kept between two words that are not Chinese. */
function between(text: string, at: number, length: number, meant: string): string {
  if (meant !== "") return meant;
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + length)];
  return before > 0x20 && after > 0x20 && before < 0x80 && after < 0x80 && !isHan(before) && after !== 0x26 ? " " : "";
}

function pinyin({ view, span }: Report): Residue[] {
  // A file may hold thousands of reports.
  const inside: Span[] = [];
  let from = countBefore(view.pinyin.length, (at) => (view.pinyin[at] as Span).start < span.start);
  for (; from < view.pinyin.length && (view.pinyin[from] as Span).end <= span.end; from++)
    inside.push(view.pinyin[from] as Span);
  return together(
    inside.map((place) => ({ span: place, text: "" })),
    { zh: "汉字后括号内的拼音", en: "Pinyin in brackets" },
  );
}

/** One finding at the first place, which cleans them all. */
function together(edits: Edit[], { zh, en }: Residue["what"]): Residue[] {
  const first = edits[0];
  if (!first) return [];
  const count = { zh: `${zh}，共${edits.length}处`, en: `${en}, ${edits.length} of them` };
  return [{ span: first.span, isFurniture: false, what: edits.length > 1 ? count : { zh, en }, edits }];
}
