import { ordinalLike, ordinalText } from "../form/names";
import type { SectionForm } from "../form/types";
import type { LayoutId } from "../parse/layouts/layout";
import type { HeadingReading, Report } from "../report/report";
import { lineBreakOf } from "../source/lines";
import { Memo } from "../source/memo";
import { type Wrapping, wrappingOf } from "./wrapping";

/** Layouts a project may choose for tables put into drafts that have none. */
export type TableStyle = "markdown" | "html" | "pipes" | "tabs";

/** How a draft is written, so that what is put into it looks the same. */
export interface DraftStyle {
  newline: string;
  /** Layout of the draft's own tables, else the chosen one. */
  layout: LayoutId;
  /** Brackets, commas and colons of labels are printed in half width. */
  halfWidth: boolean;
  markup: Markup;
  /** What stands around a paragraph: its indentation, or its tags. */
  paragraph: { prefix: string; suffix: string };
  /** Paragraphs and headings are separated by empty lines. */
  spaced: boolean;
}

export type Markup = "plain" | "markdown" | "html";

const styles = new Memo(readStyle);

/** The style of a draft, worked out once a version: every repair of the draft is written in it. */
export function styleOf(report: Report, tableStyle: TableStyle): DraftStyle {
  const { layout, ...style } = styles.of(report);
  return { ...style, layout: layout ?? (style.markup === "html" ? "html" : tableStyle) };
}

function readStyle(report: Report): Omit<DraftStyle, "layout"> & { layout: LayoutId | undefined } {
  const { source } = report.view;
  const printed = Object.values(report.tables).find((table) => table?.readable)?.layout;
  const markup = markupOf(report);
  return {
    newline: lineBreakOf(source),
    layout: printed,
    halfWidth: count(source, "(") > count(source, "（"),
    markup,
    paragraph: paragraphWrapping(report, markup),
    spaced: markup === "markdown" || (markup === "plain" && isSpaced(report)),
  };
}

/** By the section headings; where there are none, by the title. */
function markupOf({ sections, title, view }: Report): Markup {
  const spans = sections.length > 0 ? sections.map(({ heading }) => wrappedHeading(view.source, heading)) : [];
  if (spans.length === 0 && title) spans.push(wrappingOf(view.source, title.span.start, title.span.end));
  if (spans.some(({ isHtml }) => isHtml)) return "html";
  return spans.some(({ prefix }) => prefix.includes("#")) ? "markdown" : "plain";
}

const shortestParagraph = 12;

function paragraphWrapping({ paragraphs, view }: Report, markup: Markup): DraftStyle["paragraph"] {
  for (const { start, end, text } of [...paragraphs].reverse()) {
    if (text.length < shortestParagraph || !text.endsWith("。")) continue;
    const { prefix, suffix, isHtml } = wrappingOf(view.source, view.sourceStart(start), view.sourceEnd(end));
    if (isHtml === (markup === "html"))
      return isHtml ? { prefix, suffix } : { prefix: prefix.replace(/[^ \t\u3000\u00a0].*/, ""), suffix: "" };
  }
  return markup === "html" ? { prefix: "<p>", suffix: "</p>" } : { prefix: "", suffix: "" };
}

/** A heading with its ordinal in what stands around it. */
export function wrappedHeading(source: string, { ordinal, span }: HeadingReading): Wrapping {
  const end = /[:：。]/.test(source[span.end - 1] ?? "") ? span.end - 1 : span.end;
  return wrappingOf(source, Math.min(ordinal.start, span.start), end);
}

/** The heading of a section as the nearest heading of the draft is written. */
export function headingLike({ sections, title, view }: Report, section: SectionForm): string {
  const { source } = view;
  const headings = sections.map(({ heading }) => heading);
  const numbered = headings.filter(({ number }) => number > 0);
  const distance = ({ form }: HeadingReading): number => Math.abs(form.number - section.number);
  const nearest = (numbered.length > 0 ? numbered : headings).reduce<HeadingReading | null>(
    (best, one) => (best && distance(best) <= distance(one) ? best : one),
    null,
  );
  if (!nearest) {
    const { prefix, suffix } = title ? belowTitle(wrappingOf(source, title.span.start, title.span.end)) : noWrapping;
    return `${prefix}${ordinalText(section.number)}${section.heading}${suffix}`;
  }
  const { prefix, suffix } = wrappedHeading(source, nearest);
  const printed = source.slice(nearest.ordinal.start, nearest.ordinal.end);
  return `${prefix}${ordinalLike(printed, section.number)}${section.heading}${suffix}`;
}

const noWrapping = { prefix: "", suffix: "" };

/** `#` and `<h1>` of the title become those of the level below; other dress is the title's own. */
function belowTitle({ prefix, isHtml }: Wrapping): { prefix: string; suffix: string } {
  if (isHtml) return { prefix: "<h2>", suffix: "</h2>" };
  const level = /#+/.exec(prefix)?.[0];
  return level ? { prefix: `${level}# `, suffix: "" } : noWrapping;
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
