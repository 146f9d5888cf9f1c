import type { TableForm } from "../form/types";
import type { Span } from "../source/lines";
import type { View } from "../source/view";
import { labelKey } from "./labelKey";
import type { Token } from "./token";
import { tokenSpan } from "./tokenSpans";

/** Where the title and the header of each block of a table are printed, in the form's order; null where they are not. */
export function blockHeads(view: View, { blocks }: TableForm, tokens: readonly Token[]): (Span | null)[] {
  if (!blocks) return [];
  const heads: (Span | null)[] = blocks.map(() => null);
  const titles = blocks.map(({ title }) => labelKey(title));
  let open = -1;
  for (const token of tokens) {
    if (token.state === "blank") continue;
    const key = token.state === "text" ? labelKey(view.text.slice(token.start, token.end)) : "";
    const title = key === "" ? -1 : titles.indexOf(key);
    if (title >= 0) {
      open = title;
      heads[title] = tokenSpan(view, token);
    } else if (open >= 0 && blocks[open]?.header.some((label) => labelKey(label) === key))
      (heads[open] as Span).end = tokenSpan(view, token).end;
    else open = -1;
  }
  return heads;
}
