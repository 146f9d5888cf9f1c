import type { RowForm, TableForm } from "../form/types";
import type { Span } from "../source/lines";
import type { RowProblem } from "./fitRow";
import type { LayoutId } from "./layouts/layout";
import type { Cell } from "./value";

/** A row of the form as the draft prints it. All spans are in the text as typed. */
export interface RowReading {
  form: RowForm;
  /** Whether the row's label was found. */
  present: boolean;
  /** The cells or lines of the row's own label; null where the row is absent or its label lost. */
  label: Span | null;
  /** The label as printed, folded. */
  labelText: string;
  /**
   * From the first cell of the row, group labels included, to its last figure. Where the row is absent null, or the first
   * cell of a row the form does not know that stands where it should: what is missing is then not certain.
   */
  span: Span | null;
  /** One cell a column, or null where the printed cells are not what the form wants. */
  cells: Cell[] | null;
  /** Every cell printed behind the label. */
  printed: Cell[];
  /** How many figures `printed` should be where they are the whole table's, which could not be told apart. */
  wanted?: number;
  problem?: RowProblem;
  /** Two printed cells that hold the digits of one figure. */
  split?: { span: Span; value: number; column: number };
}

/** A row of the form that is not printed. */
export function absentRow(form: RowForm): RowReading {
  return { form, present: false, label: null, labelText: "", span: null, cells: null, printed: [] };
}

/** A header cell, or a row label, whose words are not the form's. */
export interface LabelDifference {
  span: Span;
  printed: string;
  expected: string;
}

export interface TableReading {
  form: TableForm;
  layout: LayoutId;
  /** From the first to the last cell that was recognised. */
  span: Span;
  /** One entry a row of the form, in the form's order. */
  rows: RowReading[];
  /** False where too little could be accounted for to claim anything about the table. */
  readable: boolean;
  headerDifferences: LabelDifference[];
  /** For each block of the form its title and header as printed; null where the title is not. */
  blockHeads: (Span | null)[];
  /** Rows printed a second time with other figures. */
  repeated: Span[];
  /** What later layers have worked out of this reading; see `Memo`. */
  readonly memo: Record<symbol, unknown>;
}

/** The cell of a row in a column, by the column's key; undefined where it was not read. */
export function cellOf(row: RowReading, columnKey: string): Cell | undefined {
  return row.cells?.[row.form.columns.findIndex(({ key }) => key === columnKey)];
}

/** The cell of a row and column, by their keys; undefined where it was not read. */
export function cellAt(table: TableReading, rowKey: string, columnKey: string): Cell | undefined {
  const row = table.rows.find(({ form }) => form.key === rowKey);
  return row && cellOf(row, columnKey);
}
