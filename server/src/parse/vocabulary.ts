import { currentForm, tableForms } from "../form/forms";
import type { RowForm, TableForm, TableId } from "../form/types";
import { bareKey, labelKey, ordinalOf } from "./labelKey";

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
  /** The same of the widest. */
  mostWidths: ReadonlyMap<string, number>;
  /** Columns of the rows of one form, by their keys. */
  widthsOf(form: TableForm): ReadonlyMap<string, number>;
  longestKey: number;
  /** Whether labels of groups stand to the left of its rows, in cells merged downwards. */
  mergesLabels: boolean;
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

/** Whether a key is a label of any table. */
export function isTableLabel(key: string): boolean {
  return tableIds.some((id) => vocabularyOf(id).entries.has(key));
}

const tableIds = Object.keys(currentForm.tables) as TableId[];

function build(id: TableId): Vocabulary {
  const forms = tableForms(id);
  const entries = new Map<string, LabelEntry>();
  const rows = new Map<string, string>();
  const widths = new Map<string, number>();
  const mostWidths = new Map<string, number>();
  const keys = new Map<TableForm, Set<string>>();
  for (const table of forms) {
    const own = new Set<string>();
    keys.set(table, own);
    const add = (key: string, entry: LabelEntry): void => {
      own.add(key);
      const known = entries.get(key);
      if (known) Object.assign(known, entry);
      else entries.set(key, { ...entry });
    };
    for (const word of headerWordsOf(table)) add(labelKey(word), { header: true });
    for (const row of table.rows) {
      addRow(row, add);
      rows.set(labelKey(row.label), row.key);
      widths.set(row.key, Math.min(widths.get(row.key) ?? Infinity, row.columns.length));
      mostWidths.set(row.key, Math.max(mostWidths.get(row.key) ?? 0, row.columns.length));
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
    mostWidths,
    widthsOf,
    longestKey,
    mergesLabels: forms.some(({ rows }) => rows.some(({ groups }) => groups.length > 0)),
    keysOf,
  };
}

/** Every label of a header once; rows of one block share their columns. */
function headerWordsOf(table: TableForm): Set<string> {
  const words = new Set(table.headerWords);
  for (const { title, header } of table.blocks ?? []) for (const word of [title, ...header]) words.add(word);
  for (const columns of new Set(table.rows.map((row) => row.columns)))
    for (const { label, group } of columns) {
      words.add(label);
      if (group) words.add(group);
    }
  return words;
}

/** A row goes by its label, its aliases, and each of these glued to the labels of its groups, ordinals kept or lost. */
function addRow(
  { key: row, label, aliases = [], groups }: RowForm,
  add: (key: string, entry: LabelEntry) => void,
): void {
  const groupKeys = groups.map(labelKey);
  const bareGroups = groups.map(bareKey);
  for (const name of [label, ...aliases]) {
    const key = labelKey(name);
    const bare = bareKey(name === label ? name : ordinalOf(label) + name);
    add(key, { row });
    groupKeys.forEach((group, at) => {
      const between = bareGroups.slice(at + 1).join("");
      for (const own of [bare, key]) for (const glued of [between + own, own]) add(group + glued, { row });
    });
  }
  groups.forEach((group, at) => {
    add(groupKeys[at] as string, { group });
  });
}
