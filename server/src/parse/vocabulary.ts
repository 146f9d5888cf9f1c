import { tableForms } from "../form/forms";
import type { RowForm, TableForm, TableId } from "../form/types";
import { labelKey } from "./labelKey";

/** What a printed label can be in one table. */
export interface LabelEntry {
  /** Keys of the rows it names, in whichever form. */
  row?: string;
  /** A label that stands to the left of several rows. */
  group?: string;
  /** A cell of the header. */
  header?: true;
}

/** The labels of one table in all its forms, by key. */
export interface Vocabulary {
  id: TableId;
  forms: readonly TableForm[];
  entries: ReadonlyMap<string, LabelEntry>;
  /** Every row of every form once, for likeness. */
  rows: readonly { key: string; label: string }[];
  /** Columns of every row, by its key; of several forms' rows the narrowest. */
  widths: ReadonlyMap<string, number>;
  /** Columns of the rows of one form, by their keys. */
  widthsOf(form: TableForm): ReadonlyMap<string, number>;
  longestKey: number;
  /** The keys of all labels of a form. */
  keysOf(form: TableForm): ReadonlySet<string>;
}

const built = new Map<TableId, Vocabulary>();

/** The vocabulary of a table; built from the form on first use and kept, since the form never changes. */
export function vocabularyOf(id: TableId): Vocabulary {
  const known = built.get(id);
  if (known) return known;
  const vocabulary = build(id);
  built.set(id, vocabulary);
  return vocabulary;
}

function build(id: TableId): Vocabulary {
  const forms = tableForms(id);
  const entries = new Map<string, LabelEntry>();
  const rows = new Map<string, string>();
  const widths = new Map<string, number>();
  const keys = new Map<TableForm, Set<string>>();
  for (const table of forms) {
    const own = new Set<string>();
    keys.set(table, own);
    const add = (label: string, entry: LabelEntry): void => {
      const key = labelKey(label);
      own.add(key);
      entries.set(key, { ...entries.get(key), ...entry });
    };
    for (const word of table.headerWords) add(word, { header: true });
    for (const block of table.blocks ?? [])
      for (const word of [block.title, ...block.header]) add(word, { header: true });
    for (const row of table.rows) {
      for (const column of row.columns) {
        add(column.label, { header: true });
        if (column.group) add(column.group, { header: true });
      }
      addRow(row, add);
      rows.set(labelKey(row.label), row.key);
      widths.set(row.key, Math.min(widths.get(row.key) ?? Infinity, row.columns.length));
    }
  }
  let longestKey = 0;
  for (const key of entries.keys()) longestKey = Math.max(longestKey, key.length);
  const ownWidths = new Map(
    forms.map((form) => [form, new Map(form.rows.map(({ key, columns }) => [key, columns.length]))]),
  );
  const widthsOf = (form: TableForm): ReadonlyMap<string, number> => ownWidths.get(form) ?? new Map();
  const keysOf = (form: TableForm): ReadonlySet<string> => keys.get(form) ?? new Set();
  return {
    id,
    forms,
    entries,
    rows: [...rows].map(([label, key]) => ({ key, label })),
    widths,
    widthsOf,
    longestKey,
    keysOf,
  };
}

/** A row goes by its label, its aliases, and each of these glued to the labels of its groups. */
function addRow(row: RowForm, add: (label: string, entry: LabelEntry) => void): void {
  for (const label of [row.label, ...(row.aliases ?? [])]) {
    add(label, { row: row.key });
    for (let from = 0; from < row.groups.length; from++) {
      add([...row.groups.slice(from), label].join(""), { row: row.key });
      add(`${row.groups[from]}${labelKey(label)}`, { row: row.key });
      add(`${row.groups[from]}${label}`, { row: row.key });
    }
  }
  for (const group of row.groups) add(group, { group });
}
