import type { LayoutId } from "../parse/layouts/layout";
import type { Report } from "../report/report";
import { lineBreakOf } from "../source/lines";
import { Memo } from "../source/memo";

/** Layouts a project may choose for tables put into drafts that have none. */
export type TableStyle = "markdown" | "html" | "pipes" | "tabs";

/** How a draft is written, so that what is put into it looks the same. */
export interface DraftStyle {
  newline: string;
  /** Layout of the draft's own tables, else the chosen one. */
  layout: LayoutId;
  /** Brackets, commas and colons of labels are printed in half width. */
  halfWidth: boolean;
  /** `## ` and the like before section headings. */
  headingMark: string;
  /** Headings bear ordinals. */
  ordinals: boolean;
  /** Paragraphs and headings are separated by empty lines. */
  spaced: boolean;
}

const styles = new Memo(readStyle);

/** The style of a draft, worked out once a version: every repair of the draft is written in it. */
export function styleOf(report: Report, tableStyle: TableStyle): DraftStyle {
  const { layout, ...style } = styles.of(report);
  return { ...style, layout: layout ?? tableStyle };
}

function readStyle(report: Report): Omit<DraftStyle, "layout"> & { layout: LayoutId | undefined } {
  const { source } = report.view;
  const headings = report.sections.map(({ heading }) => heading);
  const level = headings.find(({ markdownLevel }) => markdownLevel > 0)?.markdownLevel ?? 0;
  const printed = Object.values(report.tables).find((table) => table?.readable)?.layout;
  return {
    newline: lineBreakOf(source),
    layout: printed,
    halfWidth: count(source, "(") > count(source, "（"),
    headingMark: level > 0 ? `${"#".repeat(level)} ` : "",
    ordinals: headings.length === 0 || headings.some(({ number }) => number > 0),
    spaced: level > 0 || isSpaced(report),
  };
}

/** Labels of the form in the draft's own punctuation. */
export function inStyle(text: string, { halfWidth }: Pick<DraftStyle, "halfWidth">): string {
  if (!halfWidth) return text;
  return text.replace(/[（）：，]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

function isSpaced({ sections, lines }: Report): boolean {
  const followed = sections.filter(({ heading }) => heading.line + 1 < lines.count);
  return followed.length > 0 && followed.every(({ heading }) => lines.length(heading.line + 1) === 0);
}

const sample = 20000;

function count(text: string, char: string): number {
  return text.slice(0, sample).split(char).length - 1;
}
