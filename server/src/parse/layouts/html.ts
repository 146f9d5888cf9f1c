import { cellBreak, rowBreak } from "../../source/markup";
import type { Token } from "../token";
import { type LayoutLine, pushToken } from "./layout";

/**
 * Cells of HTML table rows in one line of the view; `nextRow` gives each HTML row its number. Text outside cells is
 * dropped where it is blank and read as a cell where it is not. Labels find the rows, so spans need not be laid out.
 */
export function readHtml(line: LayoutLine, nextRow: () => number, currentRow: () => number, tokens: Token[]): void {
  const { view, start, end } = line;
  const { text } = view;
  let column = 0;
  let from = start;
  let inCell = false;
  for (let at = start; at <= end; at++) {
    const char = at < end ? text[at] : rowBreak;
    if (char !== cellBreak && char !== rowBreak) continue;
    if (inCell || text.slice(from, at).trim() !== "")
      pushToken(view, tokens, [from, at], { row: currentRow(), column: column++, shared: true, soft: false });
    inCell = char === cellBreak;
    if (char === rowBreak && at < end) {
      nextRow();
      column = 0;
    }
    from = at + 1;
  }
}
