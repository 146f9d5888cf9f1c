import type { Report } from "../../report/report";
import type { FindingData, Problem, Rule, RuleContext } from "../finding";
import { furniture } from "./furniture";
import { leftovers } from "./leftovers";
import type { Edit } from "./places";

/** What Word, a web page or an input method left in the text. Spans are in the text as typed. */
export interface Residue {
  span: Edit["span"];
  /** Of the page around the report, which only looks untidy; the rest is in the text itself. */
  isFurniture: boolean;
  what: { zh: string; en: string };
  edits: Edit[];
}

/** Leftovers of Word and of web pages; every finding also offers to clean away all of them. */
export const residue: Rule = {
  id: "text/residue",
  severity: "warning",
  title: { zh: "网页或文字处理软件的残留", en: "Residue of a web page or Word" },
  fixable: true,
  check: (report, context) => {
    const all = [...leftovers(report), ...furniture(report)];
    const allEdits = all.length > 1 ? withoutOverlaps(all.flatMap(({ edits }) => edits)) : [];
    return all.map((one) => problem(one, allEdits, context));
  },
};

function problem({ span, isFurniture, what, edits }: Residue, all: Edit[], { say }: RuleContext): Problem {
  const name = say(what);
  return {
    span,
    ...(isFurniture ? { severity: "info" as const } : {}),
    message: say({ zh: `${what.zh}，不是报告的内容。`, en: `${what.en}; it is no part of the report.` }),
    data: repair(say({ zh: `清除${name}`, en: `Remove: ${name}` }), edits, all, say),
  };
}

/** A choice without edits, where there is but one residue, is not offered. */
function repair(title: string, edits: Edit[], all: Edit[], say: RuleContext["say"]): FindingData {
  return {
    kind: "choices",
    choices: [
      { title, edits, preferred: true },
      { title: say({ zh: "清除全部网页残留", en: "Remove all residue" }), edits: all },
    ],
  };
}

function withoutOverlaps(edits: Edit[]): Edit[] {
  const kept: Edit[] = [];
  let end = -1;
  for (const edit of edits.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (edit.span.start < end) continue;
    kept.push(edit);
    end = edit.span.end;
  }
  return kept;
}

/** The report a residue is looked for in; both kinds of reader have this shape. */
export type ResidueReader = (report: Report) => Residue[];
