import type { Span } from "../source/lines";

/**
 * What a cell holds. `blank` is nothing at all, `dash` one of `-`, `—`, `/`, `无`; `remark` is a number with a unit or a
 * remark beside it; `text` is anything else.
 */
export type CellState = "number" | "blank" | "dash" | "remark" | "text";

export interface Cell {
  state: CellState;
  /** The number of a `number` or `remark` cell, else null. */
  value: number | null;
  /** Where the cell's content stands in the text as typed; for a blank cell, the blanks between its separators. */
  span: Span;
  /** The content as typed, trimmed. */
  text: string;
  /** Whether a `number` is printed in full-width digits or with thousands separators. */
  unusual?: boolean;
}

export interface Value {
  state: CellState;
  value: number | null;
}

const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;
const separatedNumber = /^[+-]?\d{1,3}(?:[,，' ]\d{3})+(?:\.\d+)?$/;
const withRemark =
  /^([+-]?\d[\d,]*(?:\.\d+)?)[ \t]*(?:(万)(?!元))?(?:万?(?:[件人条篇户]次|[元件条个项宗份起次篇家人例封])|余|\+)?[ \t]*(?:\([^()]*\)?)?$/;
const change = /^(减少?|下降|降低|↓|增加?|新增|上升|↑)[ \t]*(\d{1,9})[ \t]*[件条个项宗份起次]?$|^(?:不变|无变化|持平)$/;
const firstOfChange = new Set([..."减下降↓增新上↑不无持"].map((char) => char.charCodeAt(0)));
const dash = /^(?:[-/\\~*_]{1,2}|无|空)$/;
const longestNumber = 24;
const longestRemark = 60;
const longestSmallFigure = 6;

/** What a folded, trimmed cell text says; `text` where it is no figure. Never throws, never backtracks. */
export function readValue(text: string): Value {
  if (text.length === 0) return { state: "blank", value: null };
  if (text.length <= longestNumber) {
    if (plainNumber.test(text)) return { state: "number", value: Number(text) };
    if (dash.test(text)) return { state: "dash", value: null };
    if (separatedNumber.test(text)) return { state: "number", value: Number(text.replace(/[,，' ]/g, "")) };
    if (firstOfChange.has(text.charCodeAt(0))) return readChange(text);
  }
  if (text.length <= longestRemark) {
    const remark = withRemark.exec(text);
    if (remark?.[1])
      return { state: "remark", value: inUnits(Number(remark[1].replace(/,/g, "")), remark[2] !== undefined) };
  }
  return { state: "text", value: null };
}

/** A change in words, as in 减4: its sign is the word. */
function readChange(text: string): Value {
  const match = change.exec(text);
  if (!match) return { state: "text", value: null };
  const falls = /^[减下降↓]/.test(text);
  return { state: "remark", value: Number(match[2] ?? 0) * (falls ? -1 : 1) || 0 };
}

/** 1.35万件 are 13500; an amount in 万元 keeps its unit, since that is the unit of the form's column. */
function inUnits(printed: number, tenThousands: boolean): number {
  return tenThousands ? Math.round(printed * 10_000_00) / 100 : printed;
}

/** What people write where there is nothing to count. */
const saysNone = /^(?:无|没有|未|暂无|暂未|不涉及|不适用|本(?:单位|机关|部门|局|镇|年度?)(?:无|未|没有))/;
const noWord = /^(?:[\u0021-\u007e]{0,11}[a-zA-Z\d][\u0021-\u007e]{0,11}|[^\u4e00-\u9fff]{1,2}|[\u4e00-\u9fff])$/;
const longestNone = 24;

/** Whether words that are no label of a table stand for a figure: they say that there is none, or are no words at all. */
export function standsForFigure(text: string): boolean {
  return (text.length <= longestNone && saysNone.test(text) && !text.endsWith("。")) || noWord.test(text);
}

/** The figure of one to six ASCII digits, which nearly every cell is, or -1. */
export function smallFigure(text: string, start: number, end: number): number {
  if (end === start || end - start > longestSmallFigure) return -1;
  let figure = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    figure = figure * 10 + digit;
  }
  return figure;
}

/** Whether a folded text can be a figure or a dash: cheap, by the character it begins with, before `readValue`. */
export function mayBeValue(text: string, start = 0): boolean {
  const first = text.charCodeAt(start);
  return (
    (first >= 0x2a && first <= 0x39) ||
    first === 0x5c ||
    first === 0x5f ||
    first === 0x7e ||
    first === 0x7a7a ||
    firstOfChange.has(first)
  );
}
