import { isBlank } from "../../source/fold";
import { cellBreak, rowBreak } from "../../source/markup";
import type { TokenList } from "../token";
import type { LayoutLine } from "./layout";

const cellCode = cellBreak.charCodeAt(0);
const rowCode = rowBreak.charCodeAt(0);

/**
 * Cells of HTML table rows in one line of the view; returns the number of the last row, since a line may hold many. Text
 * outside cells is dropped where it is blank and read as a cell where it is not. Labels find the rows, so spans need not
 * be laid out.
 */
export function readHtml({ start, end }: LayoutLine, firstRow: number, list: TokenList): number {
  const { text } = list;
  let row = firstRow;
  let column = 0;
  let from = start;
  let inCell = false;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : rowCode;
    if (code !== cellCode && code !== rowCode) continue;
    if (inCell || !isAllBlank(text, from, at)) list.push(from, at, row, column++, true);
    inCell = code === cellCode;
    if (code === rowCode && at < end) {
      row++;
      column = 0;
    }
    from = at + 1;
  }
  return row;
}

function isAllBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}
