import type { TableForm } from "../form/types";
import type { View } from "../source/view";
import { bareKey } from "./labelKey";

import type { LabelDifference } from "./tableReading";
import type { Token } from "./token";
import { tokenSpan } from "./tokenSpans";

const leastLetters = 2;

/**
 * Header cells whose words are cut short. A piece counts as cut short when it is the beginning or the end of a header
 * label of the form and does not make up a whole label with the pieces beside it.
 */
export function headerDifferences(view: View, table: TableForm, header: readonly Token[]): LabelDifference[] {
  const expected = expectedLabels(table);
  const keys = expected.map((label) => bareKey(label));
  const whole = new Set([...keys, ...table.headerWords.map((word) => bareKey(word))]);
  const pieces = header
    .map((token) => ({ token, key: bareKey(view.text.slice(token.start, token.end)) }))
    .filter(({ key }) => key.length > 0);
  const inOrder = pieces.length === expected.length;
  const differences: LabelDifference[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as { token: Token; key: string };
    const place = inOrder ? expected[at] : undefined;
    if (place !== undefined ? piece.key === keys[at] : whole.has(piece.key)) continue;
    if (isTorn(pieces, at, whole)) continue;
    const label = place !== undefined && isCutShort(piece.key, keys[at] as string) ? place : onlyLabel(piece.key, expected, keys);
    if (!label) continue;
    const span = tokenSpan(view, piece.token);
    differences.push({ span, printed: view.source.slice(span.start, span.end), expected: label });
  }
  return differences;
}

/** Header labels in the order in which a draft prints them, row by row. */
function expectedLabels(table: TableForm): string[] {
  return table.header.flat().flatMap(({ label }) => (label === "" ? [] : [label]));
}

function isCutShort(piece: string, label: string): boolean {
  return piece.length >= leastLetters && piece.length < label.length && (label.startsWith(piece) || label.endsWith(piece));
}

function onlyLabel(piece: string, labels: readonly string[], keys: readonly string[]): string | undefined {
  const found = new Set(labels.filter((_, at) => isCutShort(piece, keys[at] as string)));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Whether a piece makes a whole label with the one before or behind it: torn over two lines, which is no difference. */
function isTorn(pieces: readonly { key: string }[], at: number, whole: ReadonlySet<string>): boolean {
  const before = pieces[at - 1]?.key ?? "";
  const here = pieces[at]?.key ?? "";
  const after = pieces[at + 1]?.key ?? "";
  return whole.has(before + here) || whole.has(here + after);
}
