import type { TableForm } from "../form/types";
import type { View } from "../source/view";
import { bareKey } from "./labelKey";
import type { LabelDifference } from "./tableReading";
import type { Token } from "./token";
import { tokenSpan } from "./tokenSpans";

const leastLetters = 2;

/** The words of a table's header: labels and keys in printed order, and the keys of everything that is whole. */
interface HeaderWords {
  labels: readonly string[];
  keys: readonly string[];
  whole: ReadonlySet<string>;
}

const built = new WeakMap<TableForm, HeaderWords>();

function headerWordsOf(table: TableForm): HeaderWords {
  const known = built.get(table);
  if (known) return known;
  const labels = table.header.flat().flatMap(({ label }) => (label === "" ? [] : [label]));
  const keys = labels.map((label) => bareKey(label));
  const words = { labels, keys, whole: new Set([...keys, ...table.headerWords.map((word) => bareKey(word))]) };
  built.set(table, words);
  return words;
}

/**
 * Header cells whose words are cut short. A piece counts as cut short when it is the beginning or the end of a header
 * label of the form and does not make up a whole label with the pieces beside it.
 */
export function headerDifferences(view: View, table: TableForm, header: readonly Token[]): LabelDifference[] {
  const words = headerWordsOf(table);
  if (words.keys.length === 0) return [];
  const pieces: { token: Token; key: string }[] = [];
  for (const token of header) {
    const key = bareKey(view.text.slice(token.start, token.end));
    if (key.length > 0) pieces.push({ token, key });
  }
  const differences: LabelDifference[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const expected = expectedAt(pieces, at, words);
    if (expected === undefined) continue;
    const span = tokenSpan(view, (pieces[at] as { token: Token }).token);
    differences.push({ span, printed: view.source.slice(span.start, span.end), expected });
  }
  return differences;
}

/** The label a piece was cut from; undefined where it is whole, torn over two lines, or none of the header's. */
function expectedAt(
  pieces: readonly { key: string }[],
  at: number,
  { labels, keys, whole }: HeaderWords,
): string | undefined {
  const { key } = pieces[at] as { key: string };
  const inOrder = pieces.length === keys.length;
  if (inOrder ? key === keys[at] : whole.has(key)) return undefined;
  if (isTorn(pieces, at, whole)) return undefined;
  if (inOrder && isCutShort(key, keys[at] as string)) return labels[at];
  return onlyLabel(key, labels, keys);
}

function isCutShort(piece: string, label: string): boolean {
  return (
    piece.length >= leastLetters && piece.length < label.length && (label.startsWith(piece) || label.endsWith(piece))
  );
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
