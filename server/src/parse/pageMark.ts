const longest = 16;
const pageNumber =
  /^(?:[-~·.]{1,2} ?[1-9]\d{0,2} ?[-~·.]{1,2}|[([〔【] ?\d{1,3} ?[)\]〕】]|\d{1,3} ?\/ ?\d{1,3}|第 ?\d{1,3} ?页(?:[ ,/]*共 ?\d{1,3} ?页)?|共 ?\d{1,3} ?页[ ,/]*第 ?\d{1,3} ?页|[Pp]age ?\d{1,3})$/;
const starts = new Set([..."-~·.第共Pp*_([〔【0123456789"].map((char) => char.charCodeAt(0)));
const drawnRule = /^(?:\* ?){3,}$|^(?:_ ?){3,}$/;

/** A page number with its ornaments, or a rule drawn across the page, alone on its line: no cell of a table. */
export function isPageMark(text: string, from: number, to: number): boolean {
  if (to - from > longest || to - from < 3 || !starts.has(text.charCodeAt(from))) return false;
  const line = text.slice(from, to);
  return pageNumber.test(line) || drawnRule.test(line);
}
