import { figureRules } from "../../../../server/src/rules/figures/index";
import { type Problem, sayIn } from "../../../../server/src/rules/finding";
import { type DraftParts, draft, type Place, reportOf } from "../../figures/draft";

export interface Told {
  zh: string;
  en: string;
  severity: string;
  /** The text it stands on, and the texts it points at with what it says of them. */
  on: string;
  related: [on: string, zh: string, en: string][];
  /** What the repairs are called, and the text of the draft's own addition behind each. */
  choices: { zh: string; en: string; preferred: boolean | undefined; after: string }[];
}

/** The problems of one rule in the base draft with a text in it. */
export function problemsOf(id: string, text: string, place: Place = "overview", options: DraftParts = {}): Told[] {
  const rule = figureRules.find((one) => one.id === `figures/${id}`);
  if (!rule) throw new Error(`no rule ${id}`);
  const source = draft({ ...options, text, in: place });
  const report = reportOf(source);
  const inEnglish = rule.check(report, { say: sayIn("en") });
  return rule.check(report, { say: sayIn("zh-cn") }).map((problem, index) => {
    const english = inEnglish[index] as Problem;
    const on = ({ start, end }: { start: number; end: number }): string => source.slice(start, end);
    return {
      zh: problem.message,
      en: english.message,
      severity: problem.severity ?? rule.severity,
      on: on(problem.span),
      related: (problem.related ?? []).map(({ span, message }, at) => [
        on(span),
        message,
        english.related?.[at]?.message ?? "",
      ]),
      choices: choicesOf(problem).map(({ title, edits, preferred }, at) => ({
        zh: title,
        en: choicesOf(english)[at]?.title ?? "",
        preferred,
        after: changed(source, edits, text),
      })),
    };
  });
}

/** The only problem of a rule in a text. */
export function problemOf(id: string, text: string, place?: Place, options?: DraftParts): Told {
  const [problem, ...rest] = problemsOf(id, text, place, options);
  if (!problem || rest.length > 0) throw new Error(`not one problem: ${text}`);
  return problem;
}

function choicesOf({ data }: Problem) {
  return data?.kind === "choices" ? data.choices : [];
}

/** The sentence after an edit, or the line of the table where it is the table that changes. */
function changed(
  source: string,
  edits: { span: { start: number; end: number }; text: string }[],
  text: string,
): string {
  const edited = [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((result, { span, text: to }) => result.slice(0, span.start) + to + result.slice(span.end), source);
  const before = source.split("\n");
  const lines = edited.split("\n").filter((line, at) => line !== before[at]);
  return lines.length === 0 ? text : lines.join("\n");
}
