import type { CitedStatute } from "../../form/statutes";
import type { Problem, Rule } from "../finding";
import { replacement, sourceSpan } from "../text/places";
import { type Citation, citationsOf } from "./citations";

/** A known document's number written wrongly: another issuer's words, 条 for 号, or other brackets than 〔〕. */
export const shape: Rule = {
  id: "citation/shape",
  severity: "warning",
  title: { zh: "文号写法有误", en: "Document number misspelt" },
  fixable: true,
  check: (report, { say }) =>
    citationsOf(report).flatMap((citation): Problem[] => {
      const meant = citation.numbered;
      if (!meant || (meant.year !== null && !isMeant(citation, meant))) return [];
      const wrongWords = citation.issuer !== meant.issuer || meant.year === null;
      const text = report.view.text.slice(citation.start, citation.end).replace(/[ \t\n]/g, "");
      if (text === meant.number || (meant.year === null && !text.includes("条"))) return [];
      return [
        {
          span: sourceSpan(report, citation.start, citation.end),
          // Brackets are folded by web pages; only wrong words are certainly wrong.
          ...(wrongWords ? {} : { severity: "hint" as const }),
          message: say({
            zh: `文号应写作${meant.number}，此处写作${text}。`,
            en: `The number is written ${meant.number}; here it reads ${text}.`,
          }),
          data: replacement(report, say({ zh: `改为${meant.number}`, en: `Change to ${meant.number}` }), [
            { start: citation.start, end: citation.end, text: meant.number },
          ]),
        },
      ];
    }),
};

/** 「根据国办发〔2021〕30号编制本报告」 can mean no other document. */
const compiles = /^[^;]{0,24}(?:编[制写撰]|填报)[^;]{0,40}(?:报告|年报)/;

/** Year and serial alone do not make it the notice: 国办发〔2021〕30号 is a document of its own. */
function isMeant({ issuer, title, before, after }: Citation, meant: CitedStatute): boolean {
  if (issuer === meant.issuer) return true;
  if (title) return title.statute?.id === meant.id;
  if (meant.wordings.test(before)) return true;
  return meant.id.startsWith("notice") && (isGarbled(issuer) || /年度报告|年报/.test(before) || compiles.test(after));
}

/** 国办公开函, 国办公开办发: letters of no office. */
function isGarbled(issuer: string): boolean {
  return issuer.startsWith("国办公") && issuer !== "国办公开办函";
}
