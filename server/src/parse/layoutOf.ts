import type { View } from "../source/view";
import type { LayoutId } from "./layouts/layout";
import type { Token } from "./token";

/** The layout in which a table's cells are printed: by the separators around them and by how many share a line. */
export function layoutOf(view: View, tokens: readonly Token[]): LayoutId {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return "lines";
  let shared = 0;
  for (const token of tokens) if (token.shared) shared++;
  const severalInRow = shared * 2 > tokens.length;
  const text = view.text.slice(Math.max(0, first.start - 2), Math.min(view.text.length, last.end + 3));
  if (text.includes("\u001f")) return "html";
  if (text.includes("|")) {
    if (!severalInRow) return "pipeCells";
    return /\|[ \t]*:?-{3,}/.test(text) ? "markdown" : "pipes";
  }
  if (text.includes("\t")) return severalInRow ? "tabs" : "tabCells";
  return severalInRow || first.row === last.row ? "spaces" : "lines";
}
