import { isDigit } from "../source/fold";
import { numeralValue } from "./numerals";
import type { Quantity, YearMention } from "./quantity";
import type { Sentence } from "./sentences";
import { maskTitles } from "./titles";
import { unitAt } from "./units";

const longestNumber = 12;
const longestQuote = 40;
const longestTitle = 120;
const longestTail = 24;
const numerals = "一二两三四五六七八九十百零〇";
const vagueBefore = /[约近超逾过]$|不少于$|不低于$|多达$|最多$|至少$|突破$/;
const vagueBehind = /^(?:余|多|左右|以[上下内]|上下)/;
/** 「无一件引起复议」, 「未发生1起诉讼」: none at all. */
const deniedOne = /(?:[无没零]|没有|未曾?|未能?)再?(?:发生|[收接]到|受理|引[发起]|出现|产生|存在|有|发现)?过?$/;
const listNumber = /^\d{1,2}\.(?=(?:19|20)\d\d年)/;
/** What is written out in numerals and counts cases; 一次 and 一场 count none. */
const unitsOfNumerals = "件宗起例份条项";

const [nothing, digit, numeral, ascii, opening] = [0, 1, 2, 3, 4];
const kinds = buildKinds();

/** What a character may begin; most begin nothing. */
function buildKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x80; code++) table[code] = isDigit(code) ? digit : 0;
  for (const character of ",:;()[") table[character.charCodeAt(0)] = ascii;
  for (let code = 0x40; code < 0x80; code++) if (isLetter(code)) table[code] = ascii;
  for (const character of numerals) table[character.charCodeAt(0)] = numeral;
  for (const character of "《〈“〔") table[character.charCodeAt(0)] = opening;
  return table;
}

/**
 * Finds the quantities of a sentence and the years it names, and writes them into it. What only looks like a quantity
 * is passed over: dates, ordinals, numbers of articles, documents, telephones and sites, names in 《》 and “”.
 */
export function readQuantities(sentence: Sentence): void {
  new QuantityReader(sentence).read();
}

interface Bracket {
  at: number;
  boundary: number;
  quantities: number;
}

class QuantityReader {
  private readonly text: string;
  private readonly quantities: Quantity[] = [];
  private readonly years: YearMention[] = [];
  private readonly brackets: Bracket[] = [];
  /** Where the words that lead to the next number begin. */
  private boundary = 0;
  /** The same in front of the colon read last: 「行政许可：12件」. */
  private colon = 0;

  constructor(private readonly sentence: Sentence) {
    this.text = sentence.text;
  }

  read(): void {
    const { text } = this;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      const kind = kinds[code] as number;
      if (kind === nothing) at++;
      else if (kind === digit) at = this.digits(at);
      else if (kind === numeral) at = this.numerals(at);
      else if (kind === ascii) at = this.ascii(at, code);
      else at = this.name(at, code);
    }
    this.finish();
  }

  private name(at: number, code: number): number {
    if (code === 0x300a) return skipPast(this.text, at, "》", longestTitle);
    if (code === 0x3008) return skipPast(this.text, at, "〉", longestTitle);
    if (code === 0x201c) return skipPast(this.text, at, "”", longestQuote);
    return skipPast(this.text, at, "〕", 10);
  }

  private ascii(at: number, code: number): number {
    if (code === 0x2c || code === 0x3a || code === 0x3b) {
      if (code === 0x3a) this.colon = this.boundary;
      this.boundary = at + 1;
    } else if (code === 0x28) {
      this.brackets.push({ at, boundary: this.boundary, quantities: this.quantities.length });
      this.boundary = at + 1;
    } else if (code === 0x29) this.closeBracket(at);
    else if (code === 0x5b) return skipPast(this.text, at, "]", 24);
    else if (isLetter(code)) return skipWord(this.text, at);
    return at + 1;
  }

  /** A remark in brackets without a figure belongs to the words before it. */
  private closeBracket(at: number): void {
    const open = this.brackets.pop();
    if (!open) return;
    const counted = this.quantities.length > open.quantities;
    this.boundary = counted ? at + 1 : open.boundary;
  }

  private digits(at: number): number {
    const { text } = this;
    const ordinal = at === 0 ? listNumber.exec(text.slice(0, 8)) : null;
    if (ordinal) return ordinal[0].length;
    const end = numberEnd(text, at);
    if (end - at > longestNumber || isSpoiled(text, at, end)) return skipNumber(text, end);
    if (isYear(text, at, end)) {
      this.years.push({ year: Number(text.slice(at, end)), start: at });
      return end + 1;
    }
    const printed = text.slice(at, end).replace(/,/g, "");
    if (text[end] === "%") return this.add(at, end, Number(printed), stepOf(printed, 1), "%", end + 1, false);
    return this.counted(at, end, printed);
  }

  private counted(at: number, numberAt: number, printed: string): number {
    const { text } = this;
    let end = numberAt;
    let approximate = false;
    let factor = 1;
    for (let part = 0; part < 4; part++) {
      const character = text[end] ?? "";
      const power = character === "万" ? 1e4 : character === "亿" ? 1e8 : character === "千" ? 1e3 : 0;
      if (power > 0) factor *= power;
      else if (character === "余" || character === "多") approximate = true;
      else break;
      end++;
    }
    const unit = unitAt(text, end);
    if (unit === null) return end + 1;
    // A bare 1.2万 may stand for anything; a bare 50余 lacks its unit.
    const scaled = end > numberAt && (factor > 1 || text[numberAt] === "多");
    if (unit === "" && (scaled || !endsClause(text, end) || (text[at - 1] === "(" && text[end] === ")"))) return end;
    if (unit === "" && printed.includes(".")) return end;
    if (printed.length > 1 && printed[0] === "0" && printed[1] !== ".") return end;
    const numberEndsAt = factor > 1 && !approximate ? end : numberAt;
    return this.add(
      at,
      numberEndsAt,
      round(Number(printed) * factor),
      stepOf(printed, factor),
      unit,
      end + unit.length,
      approximate,
    );
  }

  private numerals(at: number): number {
    const { text } = this;
    let end = at;
    while (end < text.length && end - at < 8 && numerals.includes(text[end] as string)) end++;
    if (!unitsOfNumerals.includes(text[end] ?? "-") || /[第同统唯每之任某进另逐星期其这那]/.test(text[at - 1] ?? ""))
      return end;
    const value = numeralValue(text.slice(at, end));
    const unit = unitAt(text, end);
    if (value === null || !unit) return end;
    return this.add(at, end, value, 1, unit, end + unit.length, false, true);
  }

  private add(
    start: number,
    end: number,
    value: number,
    step: number,
    unit: string,
    unitEnd: number,
    approximate: boolean,
    han = false,
  ): number {
    const { text } = this;
    if (value === 1 && "件起例宗".includes(unit) && deniedOne.test(text.slice(Math.max(0, start - 6), start)))
      return unitEnd;
    const lead = maskTitles(text.slice(this.leadAt(start), start));
    const vague = approximate || vagueBefore.test(lead) || vagueBehind.test(text.slice(unitEnd, unitEnd + 2));
    const bracket = this.brackets.at(-1)?.at ?? -1;
    this.quantities.push({
      value,
      step,
      start,
      end,
      unitEnd,
      unit,
      approximate: vague,
      han,
      lead,
      tail: "",
      bracket,
    });
    this.boundary = unitEnd;
    return unitEnd;
  }

  private leadAt(start: number): number {
    const { text, boundary } = this;
    const last = text[start - 1] ?? "";
    // 「7件复议和9件诉讼」: the words between are those of the figure before.
    if ("和及与、".includes(last) && this.quantities.at(-1)?.unitEnd === boundary) return Math.max(boundary, start - 1);
    const from = last === ":" && boundary === start ? this.colon : boundary;
    return Math.max(from, start - 80);
  }

  /** Gives each quantity the words behind it, and takes brackets back that nothing closes. */
  private finish(): void {
    const { text } = this;
    const { quantities, years } = this;
    if (years.length > 0) this.sentence.years = years;
    if (quantities.length === 0) return;
    this.sentence.quantities = quantities;
    const open = new Set(this.brackets.map(({ at }) => at));
    quantities.forEach((quantity, index) => {
      const limit = Math.min(quantities[index + 1]?.start ?? text.length, quantity.unitEnd + longestTail, text.length);
      let end = quantity.unitEnd;
      while (end < limit && !",;:()、".includes(text[end] as string)) end++;
      quantity.tail = maskTitles(text.slice(quantity.unitEnd, end));
      if (open.has(quantity.bracket)) quantity.bracket = -1;
    });
  }
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x40 || code === 0x5f;
}

/** Behind a name or title whose end is near, else behind its first character. */
function skipPast(text: string, at: number, close: string, limit: number): number {
  const end = text.slice(at + 1, at + 1 + limit).indexOf(close);
  return end < 0 ? at + 1 : at + 2 + end;
}

/** Behind an address, an identifier or a word in letters, digits included. */
function skipWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[A-Za-z0-9@_./:?=&%#~-]/.test(text[at] as string)) at++;
  return at;
}

function numberEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  if (at - from <= 3) while (at - from <= longestNumber && text[at] === "," && isGroup(text, at + 1)) at += 4;
  if (text[at] === "." && isDigit(text.charCodeAt(at + 1))) {
    at++;
    while (isDigit(text.charCodeAt(at))) at++;
  }
  return at;
}

/** Exactly three digits. */
function isGroup(text: string, at: number): boolean {
  for (let place = 0; place < 3; place++) if (!isDigit(text.charCodeAt(at + place))) return false;
  return !isDigit(text.charCodeAt(at + 3));
}

/** Whether what stands around the digits makes them a date, an ordinal, a code or a range. */
function isSpoiled(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? "";
  const after = text[end] ?? "";
  if ("第№×·.-~/".includes(before) && before !== "") return true;
  // 「8+4」 is a name; the plus of a paper's or an app's own name parts nothing.
  if (before === "+" && isDigit(text.charCodeAt(start - 2))) return true;
  if (before === ":" && isDigit(text.charCodeAt(start - 2))) return true;
  if (after === "." || after === "·" || after === "+" || after === "/" || after === "×" || after === "℃") return true;
  if (
    (after === "-" || after === "~" || after === ":" || after === "至" || after === " ") &&
    isDigit(text.charCodeAt(end + 1))
  )
    return true;
  if (after === "、" && start === 0) return true;
  return (
    isLetter(after.charCodeAt(0)) ||
    /[月日号时点分秒天周岁度级届章款楼室路栋栏]/.test(after) ||
    text.startsWith("小时", end)
  );
}

/** Behind the rest of a code: further digits joined by the marks of dates, ranges and telephones. */
function skipNumber(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[-~.·:/+×0-9]/.test(text[at] as string)) at++;
  return Math.max(at, from);
}

function isYear(text: string, start: number, end: number): boolean {
  if (text[end] !== "年") return false;
  const value = end - start === 4 ? Number(text.slice(start, end)) : 0;
  return value >= 1949 && value <= 2100;
}

function endsClause(text: string, at: number): boolean {
  return at >= text.length || ",;:)、".includes(text[at] as string);
}

function stepOf(printed: string, factor: number): number {
  const point = printed.indexOf(".");
  return factor * 10 ** (point < 0 ? 0 : point + 1 - printed.length);
}

function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
