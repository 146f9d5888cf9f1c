/** Begin a cell and a row of an HTML table in the folded view: characters no draft contains. */
export const cellBreak = "\u001f";
export const rowBreak = "\u001e";

/** A stretch of markup and what stands for it in the folded view. */
export interface Markup {
  start: number;
  end: number;
  folded: string;
  /** The text that follows stands inside a table row: its line breaks are layout of the markup, not of the table. */
  inRow: boolean;
}

/** An HTML table in the text as typed, from its opening to its closing tag. */
export interface HtmlTable {
  start: number;
  end: number;
}

export interface MarkupReading {
  markups: Markup[];
  tables: HtmlTable[];
}

const anyTag = /<\/?(?:table|t[rdh]|p|div|br|span|h[1-6]|body|html)\b|<!--/i;

/** Whether a text has tags worth reading; most drafts have none and skip the reading altogether. */
export function hasMarkup(text: string): boolean {
  return text.indexOf("<") >= 0 && anyTag.test(text);
}
