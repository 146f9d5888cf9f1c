import { type CitedStatute, notice2019, noticeOffice, statuteById } from "../../form/statutes";
import type { Report } from "../../report/report";
import type { Problem, Rule, RuleContext } from "../finding";
import { placesOf, replacement, sourceSpan, type ViewEdit } from "../text/places";
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
    const byNumber = citations.slice(0, mostFound).flatMap((citation): Problem[] => {
      const old = citation.numbered;
      const current = old && successor(old, report);
      if (!old || !current || !speaksOf(citation, old)) return [];
      if ((cited.has(current.id) && (old.year !== null || isHistory(citation))) || isBeside(citation, current))
        return [];
      return [problem(report, citation, { old, current }, citeInstead(citation, old, current), say)];
    });
    return [...byNumber, ...byTitle(report, notice2019, cited, say)];
  },
};

interface Succession {
  old: CitedStatute;
  current: CitedStatute;
}

function problem(
  report: Report,
  { start, end }: { start: number; end: number },
  { old, current }: Succession,
  edits: readonly ViewEdit[],
  say: RuleContext["say"],
): Problem {
  return {
    span: sourceSpan(report, start, end),
    message: say({
      zh: `${old.number}已由${current.number}取代，${since(report, "zh")}应引用后者。`,
      en: `${old.number} was superseded by ${current.number}${since(report, "en")}.`,
    }),
    data: replacement(report, say({ zh: `改引${current.number}`, en: `Cite ${current.number}` }), edits),
  };
}

/** A notice cited by its title alone, with the office that issued it; others give notices of the same name. */
function byTitle(report: Report, old: CitedStatute, cited: ReadonlySet<string>, say: RuleContext["say"]): Problem[] {
  const current = successor(old, report);
  if (!current || cited.has(old.id) || cited.has(current.id)) return [];
  const { text } = report.view;
  const places = [...placesOf(report, old.title)].slice(0, mostFound).filter((start) => {
    const before = text.slice(Math.max(0, start - noticeOffice.length - 1), start).replace(/《$/, "");
    const end = start + old.title.length;
    return before.endsWith(noticeOffice) && !/^[^。;]{0,14}号/.test(text.slice(end, end + 20));
  });
  if (places.length === 0 || !placesOf(report, current.title).next().done) return [];
  return places.map((start) => {
    const place = { start, end: start + old.title.length };
    const words = { ...place, text: current.fullTitle.slice(noticeOffice.length) };
    return problem(report, place, { old, current }, [words], say);
  });
}

/** 「国办公开办函〔2019〕60号、〔2021〕30号」 names the issuer once. */
function isBeside({ before, after }: Citation, { year, serial }: CitedStatute): boolean {
  if (year === null) return false;
  return new RegExp(`[〔([]${year}[〕)\\]]第?${serial}号`).test(`${before} ${after}`);
}

const history = /原|旧|修订|修改|公布|废止|施行前|以前|2007|历史/;

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
