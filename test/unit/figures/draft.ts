import { form2021 } from "../../../server/src/form/form2021";
import type { SectionId, TableForm } from "../../../server/src/form/types";
import { readDocument } from "../../../server/src/report/readDocument";
import type { Report } from "../../../server/src/report/report";
import { figureRules } from "../../../server/src/rules/figures/index";
import { type Problem, sayIn } from "../../../server/src/rules/finding";

/** Figures of the three tables by row key, in the form's columns. */
export type Rows = Record<string, number[]>;
export interface Figures {
  disclosure: Rows;
  applications: Rows;
  disputes: Rows;
}

/** The figures of the base draft that the rule pages speak of. */
export const baseFigures: Figures = {
  disclosure: { normativeDocuments: [2, 1, 9], licensing: [120], penalties: [15] },
  applications: {
    received: [10, 2, 0, 0, 0, 0, 12],
    carriedOver: [1, 0, 0, 0, 0, 0, 1],
    granted: [7, 1, 0, 0, 0, 0, 8],
    partlyGranted: [1, 1, 0, 0, 0, 0, 2],
    "unavailable.notHeld": [2, 0, 0, 0, 0, 0, 2],
    total: [10, 2, 0, 0, 0, 0, 12],
    carriedForward: [1, 0, 0, 0, 0, 0, 1],
  },
  disputes: { reconsideration: [1, 1, 0, 0, 2], litigation: [1, 0, 0, 0, 1] },
};

export type Place = SectionId | "preamble";
export interface DraftParts {
  /** Text to append to a section. */
  text?: string;
  in?: Place;
  figures?: Figures;
  year?: number;
  unit?: string;
  /** Tables to leave out. */
  without?: readonly string[];
}

/** A right draft in the layout of one row a line, with a text appended to one section. */
export function draft(options: DraftParts = {}): string {
  const { figures = baseFigures, year = 2024, unit = "云溪县青禾镇人民政府", text = "", without = [] } = options;
  const extra = (place: Place): string[] => ((options.in ?? "overview") === place && text !== "" ? [text] : []);
  const lines = [`${unit}${year}年政府信息公开工作年度报告`, ...extra("preamble")];
  for (const section of form2021.sections) {
    lines.push(`${"一二三四五六"[section.number - 1]}、${section.heading}`);
    const table = section.table && !without.includes(section.table) ? form2021.tables[section.table] : undefined;
    if (table) lines.push(...tableLines(table, figures[table.id]));
    lines.push(...extra(section.id));
  }
  return lines.join("\n");
}

function tableLines(table: TableForm, rows: Rows): string[] {
  const values = (key: string, width: number): number[] => rows[key] ?? new Array<number>(width).fill(0);
  if (table.arrangement === "across") {
    const columns = table.rows.flatMap(({ columns }) => columns.map(({ label }) => label));
    const figures = table.rows.flatMap(({ key, columns }) => values(key, columns.length));
    return [
      "行政复议 | 行政诉讼 |",
      "未经复议直接起诉 | 复议后起诉 |",
      `${columns.join(" | ")} |`,
      `${figures.join(" | ")} |`,
    ];
  }
  const row = (key: string, label: string, width: number): string => `${label} | ${values(key, width).join(" | ")} |`;
  if (table.arrangement === "blocks")
    return (table.blocks ?? []).flatMap((block) => [
      `${block.title} |`,
      `${block.header.join(" | ")} |`,
      ...table.rows
        .filter(({ key }) => block.rows.includes(key))
        .map(({ key, label, columns }) => row(key, label, columns.length)),
    ]);
  const columns = table.rows[0]?.columns.map(({ label }) => label) ?? [];
  return [
    `申请人情况 | ${columns.join(" | ")} |`,
    ...table.rows.map(({ key, label }) => row(key, label, columns.length)),
  ];
}

export interface Found extends Problem {
  rule: string;
  severity: NonNullable<Problem["severity"]>;
  /** The text it stands on. */
  on: string;
}

export function reportOf(text: string): Report {
  const [report] = readDocument(text).reports;
  if (!report) throw new Error("not read as a report");
  return report;
}

/** What the rules on figures find in a text, in Chinese. */
export function figuresIn(text: string): Found[] {
  const report = reportOf(text);
  return figureRules.flatMap((rule) =>
    rule.check(report, { say: sayIn("zh-cn") }).map((problem) => ({
      ...problem,
      rule: rule.id,
      severity: problem.severity ?? rule.severity,
      on: text.slice(problem.span.start, problem.span.end),
    })),
  );
}

/** What they find in the base draft with a text in it, as `rule severity on`. */
export function found(text: string, place: Place = "overview", options: DraftParts = {}): string[] {
  return figuresIn(draft({ ...options, text, in: place })).map(({ rule, severity, on }) => `${rule} ${severity} ${on}`);
}
