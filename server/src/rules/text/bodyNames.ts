import type { Report } from "../../report/report";
import { isHan } from "../../source/fold";
import { placesOf, viewRange } from "./places";

/** A name in the text that is almost the reporting body's, or that stands where its own should. */
export interface Misnamed {
  start: number;
  end: number;
  own: string;
}

const mostFound = 30;
const shortName = /([\u4e00-\u9fff]{2,6}?)(街道|镇|乡|县|区|市)(?:人民政府|政府|办事处)?(?:办公室)?$/;
const parent = /^.*[省市县区旗州盟](?=[\u4e00-\u9fff]{2,6}(?:街道|镇|乡|县|区|市))/;
/** Pairs that tell neighbouring places apart: 城东 and 城西, 上坪 and 下坪, 一街 and 二街. */
const telling = "东西南北中上下前后左右内外大小新老古一二三四五六七八九十";
const followers =
  /^(?:人民政府|政府|党委|党工委|办事处|主动|共|严格|认真|[扎切]实|全面|持续|围绕|始终|加强|坚持|积极|高度|深入|未|将|在|办|党政|政务公开|政府信息)/;

/** Names that differ from the title's by one character, and others where the report says who compiled it. */
export function misnamed(report: Report, unit: string): Misnamed[] {
  const name = nameOf(unit);
  if (!name) return [];
  const found = [...almostOwn(report, name), ...ofAnotherKind(report, name), ...compilers(report, name)];
  return found.filter(({ start }, at) => found.findIndex((other) => other.start === start) === at);
}

interface BodyName {
  /** The part that tells it apart: 青禾. */
  stem: string;
  kind: string;
}

const known = new Map<string, BodyName | null>();
const mostKnown = 256;

/** The short name of a unit; worked out once a name. */
function nameOf(unit: string): BodyName | null {
  const before = known.get(unit);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const [, stem, kind] = shortName.exec(unit.replace(parent, "")) ?? [];
  const name = stem && kind ? { stem, kind } : null;
  known.set(unit, name);
  return name;
}

function almostOwn(report: Report, { stem, kind }: BodyName): Misnamed[] {
  const { text } = report.view;
  const { start } = viewRange(report);
  let aliases: Set<string> | undefined;
  const found: Misnamed[] = [];
  for (const at of placesOf(report, kind)) {
    if (found.length >= mostFound) break;
    const from = at - stem.length;
    if (from < start || !differsByOne(text, from, stem)) continue;
    const own = stem + kind;
    if (!opensName(text, from)) continue;
    if (!followers.test(text.slice(at + kind.length, at + kind.length + 6))) continue;
    aliases ??= declaredAliases(report);
    if (aliases.has(text.slice(from, at) + kind)) continue;
    found.push({ start: from, end: at + kind.length, own });
  }
  return found;
}

const townships = ["街道", "镇", "乡"];
/** 城关镇 and 城关乡 are often neighbours. */
const sharedStems = /^城[关郊厢区]/;
const reorganised = /原|撤|改设|更名|设立|合并|划归|前身|筹/;
const behindName = /^(?:[ \t]*(?:[,。\n]|$)|的)/;

/** 松溪街道 or 松溪乡 in the report of 松溪镇: a name of last year, or of another draft. */
function ofAnotherKind(report: Report, { stem, kind }: BodyName): Misnamed[] {
  if (!townships.includes(kind) || sharedStems.test(stem)) return [];
  const { text } = report.view;
  const { start } = viewRange(report);
  const others = townships.filter((other) => other !== kind);
  let aliases: Set<string> | undefined;
  const found: Misnamed[] = [];
  for (const at of placesOf(report, stem)) {
    const printed = others.find((other) => text.startsWith(other, at + stem.length));
    if (!printed || found.length >= mostFound || !opensName(text, at)) continue;
    const to = at + stem.length + printed.length;
    const after = text.slice(to, to + 6);
    if (!followers.test(after) && !(behindName.test(after) && /[省市县区旗州]/.test(text[at - 1] ?? ""))) continue;
    if (reorganised.test(text.slice(Math.max(start, at - 30), to + 20))) continue;
    aliases ??= declaredAliases(report);
    if (aliases.has(stem + printed)) continue;
    found.push({ start: at, end: to, own: stem + kind });
  }
  return found;
}

function differsByOne(text: string, from: number, stem: string): boolean {
  let different = -1;
  for (let at = 0; at < stem.length; at++) {
    if (text.charCodeAt(from + at) === stem.charCodeAt(at)) continue;
    if (different >= 0) return false;
    different = at;
  }
  if (different < 0 || !isHan(text.charCodeAt(from + different))) return false;
  return !(telling.includes(text[from + different] as string) && telling.includes(stem[different] as string));
}

/** A name begins at a stop, behind the name of the body above, or behind a word that leads to one; not in a list of places. */
function opensName(text: string, at: number): boolean {
  return /(?:^|[,。;:!?(“\n]|[省市县区旗州年度日由与向请]|以及)[ \t]*$/.test(text.slice(Math.max(0, at - 3), at));
}

function declaredAliases(report: Report): Set<string> {
  const aliases = new Set<string>();
  for (const at of placesOf(report, "简称")) {
    const match = /^为?[:]?[“"《]?([\u4e00-\u9fff]{2,12})/.exec(report.view.text.slice(at + 2, at + 18));
    if (match?.[1]) aliases.add(match[1]);
  }
  return aliases;
}

const compiled =
  /(?:由|请[与向同]|联系)([\u4e00-\u9fff]{2,20}?(?:街道|镇|乡))(?=人民政府|政府|办事处|党政|党工委|办公室|综合|编制|结合|负责|联系)/g;

/** 「由…编制」 and 「请与…联系」 name the body itself; there another township's name is a wrong one. */
function compilers(report: Report, { stem, kind }: BodyName): Misnamed[] {
  if (kind === "县" || kind === "区" || kind === "市") return [];
  const preamble = report.paragraphs.filter(({ section }) => section === null).slice(0, 20);
  return preamble.flatMap(({ start, text }) =>
    [...text.slice(0, 2000).matchAll(compiled)].flatMap(({ 0: whole, 1: name = "", index }): Misnamed[] => {
      const stemPrinted = name.replace(parent, "").replace(/(?:街道|镇|乡)$/, "");
      if (name.includes(stem) || stemPrinted.length < 2 || /[本我该各]/.test(stemPrinted[0] ?? "")) return [];
      const at = start + index + whole.length - name.length;
      return [{ start: at, end: at + name.length, own: stem + kind }];
    }),
  );
}
