import { draft, type Figures, figuresIn, type Place } from "./draft";

/** Totals by row of table three; rows of tables two and four by name. */
type Totals = Readonly<Record<string, number>>;
export interface Tables {
  applications?: Totals;
  disputes?: Figures["disputes"];
  /** Made, repealed and in force. */
  documents?: number[];
  coercion?: number;
  unit?: string;
}
export type Sentence = [text: string, tables?: Tables, place?: Place];

/** Figures whose applicants are all natural persons. */
export function figuresOf({ applications = {}, disputes = {}, documents = [0, 0, 20], coercion = 0 }: Tables): Figures {
  const rows = Object.entries(applications).map(([key, value]) => [key, [value, 0, 0, 0, 0, 0, value]]);
  return {
    applications: Object.fromEntries(rows),
    disputes,
    disclosure: { normativeDocuments: documents, coercion: [coercion] },
  };
}

/** The gravest finding, or silence. */
export function gravest([text, tables = {}, place = "overview"]: Sentence): string {
  const { unit } = tables;
  const found = figuresIn(draft({ text, in: place, figures: figuresOf(tables), ...(unit ? { unit } : {}) }));
  if (found.some(({ severity }) => severity === "warning")) return "warning";
  return found.length > 0 ? "hint" : "silent";
}
