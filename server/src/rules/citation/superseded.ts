import { type CitedStatute, statuteById } from "../../form/statutes";
import type { Report } from "../../report/report";
import type { Problem, Rule } from "../finding";
import { replacement, sourceSpan, type ViewEdit } from "../text/places";
import { type Citation, citationsOf } from "./citations";

const mostFound = 100;

/** A notice or regulation cited after another took its place; citing both notices is fine. */
export const superseded: Rule = {
  id: "citation/superseded",
  severity: "hint",
  title: { zh: "引用的依据已有新规定", en: "Superseded notice" },
  fixable: true,
  check: (report, { say }) => {
    const citations = citationsOf(report);
    const cited = new Set(citations.flatMap(({ numbered }) => numbered?.id ?? []));
    return citations.slice(0, mostFound).flatMap((citation): Problem[] => {
      const old = citation.numbered;
      const current = old && successor(old, report);
      if (!old || !current || !speaksOf(citation, old)) return [];
      if ((cited.has(current.id) && (old.year !== null || isHistory(citation))) || isBeside(citation, current))
        return [];
      const title = say({ zh: `改引${current.number}`, en: `Cite ${current.number}` });
      return [
        {
          span: sourceSpan(report, citation.start, citation.end),
          message: say({
            zh: `${old.number}已由${current.number}取代，${since(report, "zh")}应引用后者。`,
            en: `${old.number} was superseded by ${current.number}${since(report, "en")}.`,
          }),
          data: replacement(report, title, citeInstead(citation, old, current)),
        },
      ];
    });
  },
};

/** 「国办公开办函〔2019〕60号、〔2021〕30号」 names the issuer once. */
function isBeside({ before, after }: Citation, { year, serial }: CitedStatute): boolean {
  if (year === null) return false;
  return new RegExp(`[〔([]${year}[〕)\\]]第?${serial}号`).test(`${before} ${after}`);
}

const history = /原|旧|修[订改]|公布|废止|施行前|以前|2007|历史/;

/** A notice is rightly cited beside its successor; an order of the State Council only where its history is told. */
function isHistory({ before, after }: Citation): boolean {
  const around = before + after;
  return history.test(around) || /第?711号/.test(around);
}

function successor(old: CitedStatute, report: Report): CitedStatute | undefined {
  if (!old.superseded || (report.year !== null && report.year < old.superseded.from)) return undefined;
  return statuteById(old.superseded.by);
}

function since({ year }: Report, language: "zh" | "en"): string {
  if (year === null) return "";
  return language === "zh" ? `${year}年的报告` : `, which reports for ${year} follow`;
}

/** Other orders and letters may bear the same number; only the statute's own issuer, or its title, makes it this one. */
function speaksOf({ issuer, title }: Citation, old: CitedStatute): boolean {
  if (title?.statute) return title.statute.title === old.title;
  return old.year === null ? title === null : issuer === old.issuer;
}

function citeInstead({ start, end, title }: Citation, old: CitedStatute, current: CitedStatute): ViewEdit[] {
  const number = { start, end, text: current.number };
  if (!title?.statute || old.title === current.title) return [number];
  return [{ start: title.start, end: title.end, text: current.fullTitle }, number];
}
