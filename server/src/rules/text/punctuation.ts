import type { Bilingual } from "../../form/types";
import type { Paragraph } from "../../report/paragraphs";
import type { Report } from "../../report/report";
import type { Problem, Rule, RuleContext } from "../finding";
import { sourceSpan } from "./places";
import { inProse, scanOf } from "./scan";

/** Marks that come in pairs, one half of which is missing in its paragraph. */
export const punctuation: Rule = {
  id: "text/punctuation",
  severity: "warning",
  title: { zh: "标点不成对", en: "Unbalanced punctuation" },
  fixable: false,
  check: (report, context) => {
    const loose: Loose[] = [];
    let before: Loose[] = [];
    for (const { paragraph, marks } of marksByParagraph(report)) {
      const own = looseIn(report, paragraph, marks);
      // What has no other half in the paragraph before may have it here.
      joinBroken(before, own);
      loose.push(...before);
      before = own;
      if (loose.length > 4 * mostFound) break;
    }
    return [...loose, ...before]
      .slice(0, mostFound)
      .filter((mark) => !/[|\t\u001f]/.test(mark.paragraph.text) && !isTornCell(report, mark))
      .flatMap((mark) => problem(report, mark, context));
  },
};

interface MarkedParagraph {
  paragraph: Paragraph;
  marks: number[];
}

function marksByParagraph(report: Report): MarkedParagraph[] {
  const found: MarkedParagraph[] = [];
  let open: MarkedParagraph | undefined;
  inProse(report, scanOf(report).marks, (at, paragraph) => {
    if (open?.paragraph !== paragraph) {
      open = { paragraph, marks: [] };
      found.push(open);
    }
    open.marks.push(at);
  });
  return found;
}

const mostFound = 100;

interface Pair {
  open: string;
  close: string;
}

const pairs: readonly Pair[] = [
  { open: "《", close: "》" },
  { open: "(", close: ")" },
  { open: "“", close: "”" },
];

/** Odd opens, even closes the pair with half that number. */
const kinds = new Map(
  pairs.flatMap(({ open, close }, at) => [[open, 2 * at + 1] as const, [close, 2 * at + 2] as const]),
);

/** The first mark of its kind in a paragraph that has no other half. */
interface Loose {
  kind: number;
  isOpen: boolean;
  /** View offset. */
  at: number;
  paragraph: Paragraph;
}

function looseIn({ view }: Report, paragraph: Paragraph, marks: readonly number[]): Loose[] {
  const { text } = view;
  const open: number[][] = [[], [], []];
  const closed = [-1, -1, -1];
  let straight = 0;
  for (const at of marks) {
    const code = kinds.get(text[at] as string);
    if (code === undefined) {
      straight++;
      continue;
    }
    // A full-width straight quotation mark is folded to “, though it says nothing of its side.
    if (code === 5 && view.source[view.sourceStart(at)] === "＂") continue;
    const kind = (code - 1) >> 1;
    if (code % 2 === 1) open[kind]?.push(at);
    else if (open[kind]?.length) open[kind]?.pop();
    else if ((closed[kind] as number) < 0 && !isOrdinal(text, at, paragraph.start)) closed[kind] = at;
  }
  if (open.every(({ length }) => length === 0) && closed.every((at) => at < 0)) return [];
  return pairs.flatMap((_, kind): Loose[] => {
    // “ closed by a straight quotation mark is a mixed pair, not a missing half.
    if (kind === 2 && straight % 2 === 1) return [];
    const left = open[kind]?.[0];
    const right = closed[kind] as number;
    return [
      ...(right >= 0 ? [{ kind, isOpen: false, at: right, paragraph }] : []),
      ...(left !== undefined ? [{ kind, isOpen: true, at: left, paragraph }] : []),
    ];
  });
}

const ordinal =
  /(?:^|[^\d])(?:\d{1,2}|[①-⑳])[ \t]*$|(?:^|[\n。;:,、!?” ])[ \t]*(?:[一二三四五六七八九十]{1,3}|[a-zA-Z])[ \t]*$/;

/** 1) anywhere, 一) and a) at the beginning of a line or after a stop, need no opening bracket. */
function isOrdinal(text: string, at: number, from: number): boolean {
  return ordinal.test(text.slice(Math.max(from, at - 8), at));
}

/** How much room a page number, empty lines or one more broken line take between two halves of a sentence. */
const longestBreak = 60;

/** A sentence broken over two paragraphs of the same section has its halves on both sides of the break. */
function joinBroken(before: Loose[], own: Loose[]): void {
  const [above, below] = [before[0]?.paragraph, own[0]?.paragraph];
  if (!above || !below || above.section !== below.section || below.start - above.end > longestBreak) return;
  for (let at = before.length - 1; at >= 0; at--) {
    const left = before[at] as Loose;
    if (!left.isOpen) continue;
    const match = own.findIndex(({ kind, isOpen }) => kind === left.kind && !isOpen);
    if (match < 0) continue;
    own.splice(match, 1);
    before.splice(at, 1);
  }
}

const longestCell = 60;

/** A label of a table torn over lines has its other half on the next or the last one, among the cells. */
function isTornCell({ view, sections }: Report, { kind, isOpen, at, paragraph }: Loose): boolean {
  const hasTable = sections.some(({ form }) => form.id === paragraph.section && form.table !== undefined);
  if (!hasTable || /[。;]/.test(paragraph.text)) return false;
  const { open, close } = pairs[kind] as Pair;
  const [wanted, other] = isOpen ? [close, open] : [open, close];
  const step = isOpen ? 1 : -1;
  for (let next = at + step; Math.abs(next - at) <= longestCell; next += step) {
    const char = view.text[next];
    if (char === wanted) return true;
    if (char === other || char === undefined || char === "。") return false;
  }
  return false;
}

function problem(report: Report, { kind, isOpen, at, paragraph }: Loose, { say, typingAt }: RuleContext): Problem[] {
  const { view } = report;
  const typed = typingAt === undefined ? -1 : view.viewOffset(typingAt);
  // The other half is still to be typed.
  if (isOpen && typed > at && typed <= paragraph.end) return [];
  const { open, close } = pairs[kind] as Pair;
  const names: Bilingual = isOpen
    ? { zh: `“${open}”没有对应的“${close}”。`, en: `${open} has no ${close}.` }
    : { zh: `“${close}”没有对应的“${open}”。`, en: `${close} has no ${open}.` };
  return [{ span: sourceSpan(report, at, at + 1), message: say(names) }];
}
