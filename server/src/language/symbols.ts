import { headingText, rowName } from "../form/names";
import type { TableReading } from "../parse/tableReading";
import { checkIdentities } from "../report/identities";
import type { Document, Report, SectionReading } from "../report/report";
import type { RuleContext } from "../rules/finding";
import type { Span } from "../source/lines";

/** An entry of the outline; `range` encloses `selection` and the ranges of the children. UTF-16 offsets as typed. */
export interface OutlineSymbol {
  name: string;
  detail: string;
  kind: "report" | "section" | "aspect" | "table" | "row";
  range: Span;
  selection: Span;
  children: OutlineSymbol[];
}

/** The outline: sections, their aspects, their tables with rows; under the titles where a file holds several reports. */
export function documentSymbols(document: Document, say: RuleContext["say"]): OutlineSymbol[] {
  const [only, second] = document.reports;
  if (!only) return [];
  if (!second) return reportSymbols(only, say);
  return document.reports.map((report) => ({
    name: report.title?.text ?? report.unit ?? say({ zh: "（没有标题的报告）", en: "(report without a title)" }),
    detail: "",
    kind: "report",
    range: report.span,
    selection: report.title?.span ?? { start: report.span.start, end: report.span.start },
    children: reportSymbols(report, say),
  }));
}

function reportSymbols(report: Report, say: RuleContext["say"]): OutlineSymbol[] {
  return report.sections.map((section) => sectionSymbol(report, section, say));
}

function sectionSymbol(report: Report, section: SectionReading, say: RuleContext["say"]): OutlineSymbol {
  const table = section.form.table ? report.tables[section.form.table] : null;
  const inside = table && table.span.start >= section.span.start && table.span.end <= section.span.end;
  const aspects: OutlineSymbol[] = section.aspects.map((aspect) => ({
    name: aspect.text,
    detail: "",
    kind: "aspect",
    range: aspect.span,
    selection: aspect.heading,
    children: [],
  }));
  return {
    name: headingText(section.form),
    detail: section.form.table && !table ? say({ zh: "缺表", en: "no table" }) : "",
    kind: "section",
    range: section.span,
    selection: section.heading.span,
    children: inside ? [...aspects, tableSymbol(table, say)] : aspects,
  };
}

function tableSymbol(table: TableReading, say: RuleContext["say"]): OutlineSymbol {
  return {
    name: say(table.form.short),
    detail: tableDetail(table, say),
    kind: "table",
    range: table.span,
    selection: { start: table.span.start, end: table.span.start },
    children: table.rows.flatMap((row) => {
      if (!row.span) return [];
      const total = row.form.columns.findIndex(({ key }) => key === "total");
      const shown = total >= 0 ? (row.cells?.[total]?.value ?? null) : (row.cells?.[0]?.value ?? null);
      return {
        name: rowName(table.form, row.form),
        detail: shown === null ? "" : String(shown),
        kind: "row" as const,
        range: row.span,
        selection: row.label && row.label.start >= row.span.start ? row.label : row.span,
        children: [],
      };
    }),
  };
}

function tableDetail(table: TableReading, say: RuleContext["say"]): string {
  if (!table.readable) return say({ zh: "无法读出", en: "not readable" });
  const { identities } = checkIdentities(table);
  const broken = identities.filter(({ state }) => state === "broken").length;
  if (broken > 0)
    return say({ zh: `${broken} 处不符`, en: `${broken} ${broken === 1 ? "identity" : "identities"} broken` });
  const holding = identities.filter(({ state }) => state === "holds").length;
  if (holding < identityCount(table)) return say({ zh: "未能全部核对", en: "not all could be checked" });
  return holding > 0 ? say({ zh: "勾稽相符", en: "adds up" }) : "";
}

/** How many identities the form has; those of rows that are missing or do not fit cannot be evaluated. */
function identityCount({ form, rows }: TableReading): number {
  const width = rows[0]?.form.columns.length ?? 0;
  return form.identities.reduce((sum, { across }) => sum + (across === "columns" ? rows.length : width), 0);
}
