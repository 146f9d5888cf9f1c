import { type CitedStatute, statuteByNumber, statuteByTitle } from "../../form/statutes";
import type { Report } from "../../report/report";
import { Memo } from "../../source/memo";
import { placesOf, viewRange } from "../text/places";
import { scanOf } from "../text/scan";

/** A document number in the text, with the title in 《》 it follows. Offsets are view offsets. */
export interface Citation {
  start: number;
  end: number;
  /** The issuing words as printed, without blanks: 国办公开办函, 国务院令. */
  issuer: string;
  issuerAt: { start: number; end: number };
  /** What stands between the issuing words and the serial: 〔2021〕, [2021], 第. */
  yearAt: { start: number; end: number };
  open: string;
  close: string;
  year: number | null;
  serial: number;
  /** The statute with this year and serial, whoever is said to have issued it. */
  numbered: CitedStatute | undefined;
  title: CitedTitle | null;
  /** The sentence up to the number, and behind it. */
  before: string;
  after: string;
}

/** A title in 《》; offsets are those of the words between the marks. */
export interface CitedTitle {
  start: number;
  end: number;
  statute: CitedStatute | undefined;
}

const number =
  "([ \\t\\n]{0,2}([〔[(【〖{]?)[ \\t]{0,2}(20\\d\\d)[ \\t]{0,2}([\\]〕)】〗}]?)[ \\t]{0,2}第?[ \\t]{0,2})(\\d{1,4})[ \\t]{0,2}号";
const documentNumber = new RegExp(`(国办[\\u4e00-\\u9fff]{0,6})${number}`, "y");
const lettersOfOffice = "公开办函";
const garbledNumber = new RegExp(`([\\u4e00-\\u9fff]{0,4}${lettersOfOffice})${number}`, "y");
const order = /(国务院令|国令|国务院)([ \t]{0,2}[([]?第?[ \t]{0,2})(\d{1,4})[ \t]{0,2}(?:号令?|条)/y;
const reach = 160;
const closestTitle = 14;
const citations = new Memo(readCitations);

/** The document numbers of the State Council and its General Office in a report, in order; read once a report. */
export function citationsOf(report: Report): Citation[] {
  return citations.of(report);
}

function readCitations(report: Report): Citation[] {
  const { start } = viewRange(report);
  const { text } = report.view;
  const found: Citation[] = [];
  for (const at of scanOf(report).national) {
    const letter = matchAt(documentNumber, text, at);
    if (letter) {
      found.push(letterOf(text, start, at, letter));
      continue;
    }
    const decree = matchAt(order, text, at);
    const [whole = "", issuer = "", middle = "", serial] = decree ?? [];
    if (!decree || (issuer === "国务院" && !/令$/.test(whole))) continue;
    // 国务院令（第711号） has its own brackets; other ones belong to the sentence.
    const close =
      /[([]/.test(middle) && /[)\]]/.test(text[at + whole.length] ?? "") ? (text[at + whole.length] ?? "") : "";
    const parts = { issuer, middle, open: "", close, year: null, serial: Number(serial) };
    const read = citation(text, start, at, whole + close, parts);
    // 第711条 is a slip for the known number alone.
    if (read.numbered || !whole.endsWith("条")) found.push(read);
  }
  return [...found, ...garbled(report)].sort((a, b) => a.start - b.start);
}

/** 「（过半公开办函〔2021〕30号）」: a known number behind a known title, the letters before it mistaken. */
function garbled(report: Report): Citation[] {
  const { start } = viewRange(report);
  const { text } = report.view;
  const found: Citation[] = [];
  for (const at of placesOf(report, lettersOfOffice)) {
    const letters = /[\u4e00-\u9fff]*$/.exec(text.slice(Math.max(start, at - 5), at))?.[0] ?? "";
    const match = letters.length < 5 && !letters.includes("国办") && matchAt(garbledNumber, text, at - letters.length);
    const read = match ? letterOf(text, start, at - letters.length, match) : null;
    if (read?.numbered && read.title?.statute?.id === read.numbered.id) found.push(read);
  }
  return found;
}

function letterOf(text: string, from: number, at: number, match: RegExpExecArray): Citation {
  const [whole, issuer = "", middle = "", open = "", year, close = "", serial] = match;
  return citation(text, from, at, whole, { issuer, middle, open, close, year: Number(year), serial: Number(serial) });
}

/** Tried at one offset alone, so that no text makes the search slow. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface Parts {
  issuer: string;
  middle: string;
  open: string;
  close: string;
  year: number | null;
  serial: number;
}

function citation(text: string, from: number, start: number, whole: string, parts: Parts): Citation {
  const issuerEnd = start + parts.issuer.length;
  const title = titleBefore(text, from, start);
  const lead = text.slice(Math.max(from, start - reach), start);
  return {
    start,
    end: start + whole.length,
    issuer: parts.issuer,
    issuerAt: { start, end: issuerEnd },
    yearAt: { start: issuerEnd, end: issuerEnd + parts.middle.length },
    open: parts.open,
    close: parts.close,
    year: parts.year,
    serial: parts.serial,
    numbered: statuteByNumber(parts.year, parts.serial),
    title,
    before: lead.slice(lead.lastIndexOf("。") + 1).replace(/[ \t\n]/g, ""),
    after: (text.slice(start + whole.length, start + whole.length + reach).split("。")[0] ?? "").replace(
      /[ \t\n]/g,
      "",
    ),
  };
}

/** The title whose 》 stands just before a number, nothing but a bracket and few words between. */
function titleBefore(text: string, from: number, at: number): CitedTitle | null {
  const near = Math.max(from, at - closestTitle);
  const close = near + text.slice(near, at).lastIndexOf("》");
  // A number between them is the title's own.
  if (close < near || /[。;,、]|\d[ \t]*号/.test(text.slice(close, at))) return null;
  let depth = 0;
  for (let back = close; back >= Math.max(from, close - reach); back--) {
    if (text[back] === "》") depth++;
    if (text[back] !== "《" || --depth > 0) continue;
    const words = text.slice(back + 1, close).replace(/[ \t\n]/g, "");
    return { start: back + 1, end: close, statute: statuteByTitle(words) };
  }
  return null;
}
