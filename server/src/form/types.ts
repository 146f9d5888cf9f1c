/**
 * The statutory form as data. A form is six sections and three tables; reading, checking, templates and extraction all
 * work from these tables, so that a new form is one new file beside `form2021.ts`.
 */

export type FormId = "2019" | "2021";
export type SectionId = "overview" | "disclosure" | "applications" | "disputes" | "problems" | "other";
export type TableId = "disclosure" | "applications" | "disputes";

/** A word in both languages of the interface; statutory words are data and stay Chinese in both. */
export interface Bilingual {
  zh: string;
  en: string;
}

export interface SectionForm {
  id: SectionId;
  /** Canonical heading without its ordinal. */
  heading: string;
  /** 1-based place in the form. */
  number: number;
  /** The table that stands in the section. */
  table?: TableId;
  name: Bilingual;
}

export interface ColumnForm {
  key: string;
  label: string;
  /** The header cell above, where columns are grouped. */
  group?: string;
  /** Money: fractions are allowed. */
  decimal?: boolean;
  /** A change against the previous year: a minus sign is allowed. */
  signed?: boolean;
}

export interface RowForm {
  /** Key of the row in extracted figures; dots nest. */
  key: string;
  /** Label as printed, with its ordinal. */
  label: string;
  /** Labels of the cells to the left, outermost first. */
  groups: readonly string[];
  /** Other wordings offices print for the same row. */
  aliases?: readonly string[];
  columns: readonly ColumnForm[];
  /** The articles of the Regulations the row rests on. */
  articles: string;
}

/** One identity (勾稽关系) repeated over rows or columns. All terms are keys of rows or columns of the same table. */
export interface IdentityForm {
  rule: "table/row-total" | "table/column-total" | "table/balance" | "table/dispute-total";
  /** The identity holds in every row (terms are columns) or in every column (terms are rows). */
  across: "columns" | "rows";
  /** The sum of the left terms equals the sum of the right terms. */
  left: readonly string[];
  right: readonly string[];
  /** The term at which a breach is reported. */
  total: string;
}

export interface TableForm {
  id: TableId;
  form: FormId;
  section: SectionId;
  name: Bilingual;
  /** What people call it. */
  short: Bilingual;
  rows: readonly RowForm[];
  identities: readonly IdentityForm[];
  /** Header cells in printed order, row by row; `""` stands for the empty cell under a merged one. */
  header: readonly (readonly HeaderCell[])[];
  /** Words of the header beside the column labels. */
  headerWords: readonly string[];
  /** Whether all rows are printed as one line of figures. */
  arrangement: "down" | "across" | "blocks";
  /** Blocks of rows with a header of their own, as in table two. */
  blocks?: readonly BlockForm[];
}

export interface HeaderCell {
  label: string;
  columns?: number;
  rows?: number;
}

/** Rows under one article with one header line. */
export interface BlockForm {
  title: string;
  header: readonly string[];
  rows: readonly string[];
}

export interface Statute {
  title: string;
  number: string;
}

export interface Form {
  id: FormId;
  /** The notice that prescribes the form. */
  notice: Statute;
  /** First and last report year, inclusive; `undefined` is open. */
  years: { from: number; to?: number };
  sections: readonly SectionForm[];
  tables: Readonly<Record<TableId, TableForm>>;
}
