import type { TableId } from "../form/types";
import type { LayoutId } from "../parse/layouts/layout";
import type { Report } from "../report/report";
import type { Edit } from "./edit";
import type { DraftStyle } from "./style";

/** Adds the zeros a row lacks behind its last figure, or behind its label where it has none. */
export function insertCells(report: Report, id: TableId, rowKey: string, style: DraftStyle): Edit | null {
  const table = report.tables[id];
  const row = table?.rows.find(({ form }) => form.key === rowKey);
  if (!table || !row) return null;
  const filled = row.printed.filter(({ state }) => state !== "blank");
  const lacking = (row.wanted ?? row.form.columns.length) - filled.length;
  const after = filled.at(-1)?.span ?? row.label;
  if (lacking <= 0 || !after) return null;
  const { source } = report.view;
  const at = behind(source, after.end, table.layout);
  const separator = separatorOf(
    source,
    table.layout,
    filled.map(({ span }) => span),
    style,
  );
  return { span: { start: at, end: at }, text: Array.from({ length: lacking }, () => separator("0")).join("") };
}

/** The place behind a cell and what closes it. */
function behind(source: string, end: number, layout: LayoutId): number {
  if (layout === "html") {
    const close = /^[^<]{0,40}<\/t[dh]\s*>/i.exec(source.slice(end, end + 60));
    return close ? end + close[0].length : end;
  }
  if (layout !== "pipeCells") return end;
  const pipe = /^[ \t\u3000]*[|｜]/.exec(source.slice(end, end + 20));
  return pipe ? end + pipe[0].length : end;
}

/** How a further cell is written in a layout; the empty lines between cells are those between the row's own. */
function separatorOf(
  source: string,
  layout: LayoutId,
  spans: readonly { start: number; end: number }[],
  { newline }: DraftStyle,
): (text: string) => string {
  const [left, right] = spans.slice(-2);
  const between = left && right ? source.slice(left.end, right.start) : "";
  switch (layout) {
    case "html":
      return (text) => `<td>${text}</td>`;
    case "pipes":
    case "markdown":
      return (text) => ` | ${text}`;
    case "pipeCells":
      return (text) => `${newline}${text} |`;
    case "tabs":
      return (text) => `\t${text}`;
    case "tabCells":
      return (text) => `${newline}\t${text}`;
    case "spaces":
      return (text) => ` ${text}`;
    case "lines":
      return (text) => `${/^\s+$/.test(between) ? between : newline + newline}${text}`;
  }
}
