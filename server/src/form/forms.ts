import { form2019 } from "./form2019";
import { form2021 } from "./form2021";
import type { Form, TableForm, TableId } from "./types";

/** Every form known, oldest first. */
export const forms: readonly Form[] = [form2019, form2021];

/** The newest form: the one a draft without a year is read by. */
export const currentForm: Form = form2021;

/** The form that the notices prescribe for reports of a year. */
export function formForYear(year: number | null): Form {
  if (year === null) return currentForm;
  return forms.find(({ years }) => year >= years.from && year <= (years.to ?? year)) ?? currentForm;
}

/** All versions of one table, the newest first. */
export function tableForms(id: TableId): TableForm[] {
  return [...forms].reverse().map((form) => form.tables[id]);
}

/** The figures a table has in all its rows; what one line holds where the table is printed across. */
export function figureCount({ rows }: TableForm): number {
  return rows.reduce((sum, { columns }) => sum + columns.length, 0);
}
