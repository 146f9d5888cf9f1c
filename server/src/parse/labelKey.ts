const ordinal =
  /^[ \t]*(?:[(（][ \t]*[一二三四五六七八九十]{1,3}[ \t]*[)）]?|[(（][ \t]*\d{1,2}[ \t]*[)）]|[一二三四五六七八九十]{1,3}[ \t]*[、.,．)]|[㈠-㈩]|\d{1,2}[ \t]*[、.)](?![ \t]*\d)|[①-⑳])[ \t]*/;

/** The ordinal a folded text, or a label of the form, begins with, blanks included, or the empty string. */
export function ordinalOf(text: string): string {
  const first = text.charCodeAt(0);
  if (first === 0xff08) return ordinal.exec(text)?.[0] ?? "";
  // Most cells are figures or plain words; only these can begin an ordinal.
  if (first > 0x39 && (first < 0x2460 || first > 0x9fff)) return "";
  return ordinal.exec(text)?.[0] ?? "";
}

/** What is left of a folded label once its ordinal, punctuation and blanks are gone: the text labels are compared by. */
export function labelKey(text: string): string {
  return bareKey(text.slice(ordinalOf(text).length));
}

/** Han characters, letters and digits of a folded text. */
export function bareKey(text: string): string {
  let key = "";
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isKeyCode(text.charCodeAt(at))) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      key += text.slice(from, at);
      from = -1;
    }
  }
  return key;
}

function isKeyCode(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a)
  );
}

/** Likeness of two keys by their pairs of neighbouring characters, 0 to 1 (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at++) {
    const pair = a.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 1 < b.length; at++) {
    const left = pairs.get(b.slice(at, at + 2)) ?? 0;
    if (left > 0) {
      shared++;
      pairs.set(b.slice(at, at + 2), left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length - 2);
}
