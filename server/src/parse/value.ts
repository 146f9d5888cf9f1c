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
const withRemark = /^([+-]?\d[\d,]*(?:\.\d+)?)[ \t]*(?:万?[元件条个项宗份起次篇家人例]|余|\+)?[ \t]*(?:\([^()]*\)?)?$/;
const dash = /^(?:[-/\\~*_]{1,2}|无|空|——)$/;

/** What a folded, trimmed cell text says; `text` where it is no figure. Never throws, never backtracks. */
export function readValue(text: string): Value {
  if (text.length === 0) return { state: "blank", value: null };
  if (text.length <= 24) {
    if (plainNumber.test(text)) return { state: "number", value: Number(text) };
    if (dash.test(text)) return { state: "dash", value: null };
    if (separatedNumber.test(text)) return { state: "number", value: Number(text.replace(/[,，' ]/g, "")) };
  }
  if (text.length <= 60) {
    const remark = withRemark.exec(text);
    if (remark?.[1]) return { state: "remark", value: Number(remark[1].replace(/,/g, "")) };
  }
  return { state: "text", value: null };
}

/** Whether a folded text can only be a figure, a dash or a blank: cheap, by its first character, before `readValue`. */
export function mayBeValue(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 0x2a && first <= 0x39) || first === 0x5c || first === 0x5f || first === 0x7e || first === 0x65e0 || first === 0x7a7a;
}
