/** Ways in which tables lose parts on their way into a draft. */
import fc from "fast-check";

export type Damage =
  | { kind: "pieces"; at: number[] }
  | { kind: "stretch"; from: number; length: number }
  | { kind: "end"; from: number }
  | { kind: "start"; to: number }
  | { kind: "duplicates" };

/** Single cells or lines lost, a stretch of them, either end of the table, or every line that was there before. */
export const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant("pieces" as const), at: fc.array(fc.nat(9999), { minLength: 1, maxLength: 8 }) }),
  fc.record({ kind: fc.constant("stretch" as const), from: fc.nat(9999), length: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant("end" as const), from: fc.nat(9999) }),
  fc.record({ kind: fc.constant("start" as const), to: fc.nat(9999) }),
  fc.constant({ kind: "duplicates" as const }),
);

/** A table's text in pieces: a cell with the separator behind it, or a line. */
export function piecesOf(text: string): string[] {
  if (text.includes("<td")) return text.split(/(?=<td)|(?<=<\/td>)|(?=<\/?tr>)/);
  if (!text.includes("|") && text.split("\n").every((line) => line.lastIndexOf("\t") <= 0))
    return text.split(text.includes("\n") ? /(?<=\n)/ : /(?<= )/);
  return text.split(text.includes("|") ? /(?<=\n)|(?<=[^\n]\|)(?!\n)/ : /(?<=\n)|(?=\n)|(?=\t)/);
}

/** What is left of a table. Blanks at its end go too, as editors drop them: a separator there would be a cell left blank. */
export function damaged(text: string, how: Damage): string {
  return remains(text, how).trimEnd();
}

function remains(text: string, how: Damage): string {
  const pieces = piecesOf(text);
  const place = (at: number): number => at % pieces.length;
  switch (how.kind) {
    case "pieces": {
      const lost = new Set(how.at.map(place));
      return pieces.map((piece, at) => (lost.has(at) ? lineBreakOf(text, piece) : piece)).join("");
    }
    case "stretch": {
      const lost = pieces.splice(place(how.from), how.length, "");
      pieces[place(how.from)] = lineBreakOf(text, lost.at(-1) ?? "");
      return pieces.join("");
    }
    case "end":
      return pieces.slice(0, place(how.from)).join("");
    case "start":
      return pieces.slice(place(how.to)).join("");
    case "duplicates":
      return [...new Set(text.split("\n"))].join("\n");
  }
}

/** Where rows are lines, the last cell of one is lost without the line break behind it. */
function lineBreakOf(text: string, piece: string): string {
  return piece.endsWith("\n") && piece !== "\n" && /[|\t].+[|\t]/.test(text) ? "\n" : "";
}
