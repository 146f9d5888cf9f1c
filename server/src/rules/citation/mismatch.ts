import { type CitedStatute, feeMeasures, notice2019, notice2021, regulations } from "../../form/statutes";
import type { Report } from "../../report/report";
import type { Problem, Rule, RuleContext } from "../finding";
import { alternatives, sourceSpan, type ViewEdit } from "../text/places";
import { type Citation, citationsOf } from "./citations";

/** A title with the number of another document. */
export const mismatch: Rule = {
  id: "citation/mismatch",
  severity: "warning",
  title: { zh: "名称与文号不符", en: "Title and number do not belong together" },
  fixable: true,
  check: (report, context) =>
    citationsOf(report).flatMap((citation): Problem[] => {
      const named = namedStatute(citation);
      if (!named || agrees(citation, named)) return [];
      return [
        {
          span: sourceSpan(report, citation.start, citation.end),
          message: context.say({
            zh: `《${named.title}》的文号是${named.number}，此处写作${printed(citation)}。`,
            en: `The number of 《${named.title}》 is ${named.number}; here it reads ${printed(citation)}.`,
          }),
          data: alternatives(report, repairs(report, citation, named, context)),
        },
      ];
    }),
};

function agrees({ numbered, year, serial }: Citation, named: CitedStatute): boolean {
  if (numbered) return numbered.title === named.title;
  return named.year === year && named.serial === serial;
}

/** The statute a citation means: by its title in 《》, else by what the sentence says it prescribes. */
function namedStatute({ title, year, serial, before }: Citation): CitedStatute | undefined {
  if (title) return belongs(title.statute, year) ? title.statute : undefined;
  if (!/年度报告格式|年度报告有关事项/.test(before)) return undefined;
  // 〔2021〕60号 and 〔2019〕30号 mix the two notices up.
  if (year === 2021 && serial === notice2019.serial) return notice2021;
  if (year === 2019 && serial === notice2021.serial) return notice2019;
  return undefined;
}

/** An order of the State Council has no year, a letter of its General Office has one; other pairs are not understood. */
function belongs(statute: CitedStatute | undefined, year: number | null): boolean {
  return statute !== undefined && (statute.year === null) === (year === null);
}

function repairs(
  report: Report,
  citation: Citation,
  named: CitedStatute,
  { say }: RuleContext,
): { title: string; edits: ViewEdit[] }[] {
  const number = {
    title: say({ zh: `文号改为${named.number}`, en: `Change the number to ${named.number}` }),
    edits: [{ start: citation.start, end: citation.end, text: named.number }],
  };
  const { numbered, title } = citation;
  const known = [regulations, notice2019, notice2021, feeMeasures].find(({ id }) => id === numbered?.id);
  if (!known || !title) return [number];
  const name = {
    title: say({ zh: `名称改为《${known.title}》`, en: `Change the title to 《${known.title}》` }),
    edits: [{ start: title.start, end: title.end, text: known.fullTitle }],
  };
  // The notice in force for the report's year is the likelier one meant.
  return report.form.notice.number === known.number ? [name, number] : [number, name];
}

function printed({ issuer, year, serial }: Citation): string {
  return year === null ? `${issuer}第${serial}号` : `${issuer}〔${year}〕${serial}号`;
}
