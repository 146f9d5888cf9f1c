import { sections as sectionForms } from "../form/sections";
import type { FormId, SectionId, TableId } from "../form/types";
import type { TableReading } from "../parse/tableReading";
import type { Report } from "./report";

/** Figures by row key and column key, or one list a row; a blank cell, and a row that was not read, is null. */
export type TableFigures = Record<string, Record<string, number | null> | (number | null)[] | null>;

/** The figures of one report, as `nianbao extract` gives them. */
export interface Extract {
  title: string | null;
  unit: string | null;
  year: number | null;
  form: FormId;
  /** Ids of the sections found, in the form's order. */
  sections: SectionId[];
  tables: Record<TableId, TableFigures | null>;
}

export function extractReport(report: Report): Extract {
  const { disclosure, applications, disputes } = report.tables;
  const printed = disclosure?.readable ? disclosure.form.form : report.form.id;
  const found = new Set(report.sections.map(({ form }) => form.id));
  return {
    title: report.title?.text ?? null,
    unit: report.unit,
    year: report.year,
    form: printed,
    sections: sectionForms.map(({ id }) => id).filter((id) => found.has(id)),
    tables: { disclosure: named(disclosure), applications: listed(applications), disputes: listed(disputes) },
  };
}

function named(table: TableReading | null): TableFigures | null {
  if (!table?.readable) return null;
  return Object.fromEntries(
    table.rows.map(({ form, cells }) => [
      form.key,
      Object.fromEntries(form.columns.map(({ key }, column) => [key, cells?.[column]?.value ?? null])),
    ]),
  );
}

function listed(table: TableReading | null): TableFigures | null {
  if (!table?.readable) return null;
  return Object.fromEntries(
    table.rows.map(({ form, cells }) => [form.key, form.columns.map((_, column) => cells?.[column]?.value ?? null)]),
  );
}
