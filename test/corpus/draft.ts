/**
 * Whole drafts for tests.
 *
 * - `renderDraft(options)`: the text of a draft that is right in every way: six sections, three tables in the given
 *   layout, prose of our own that contradicts no figure. Every option has a default; `renderDraft()` is a draft of zeros.
 * - `expectedExtract(options)`: what `extractReport` gives for it.
 * - `draftOptions(over?)`: a fast-check arbitrary of options; `draftOptions({ layout: "html" })` fixes what is given.
 * - `tableText(options, kind)`: the text of one table as it stands in the draft, before script and line ends change.
 * - `layoutIds`, `cleanLayoutIds`: every layout, and those that lose nothing (see `layouts.ts`).
 *
 * Figures: `figures.ts` (`figures`, `figures2021`, `figures2019`, `zeroFigures()`, `seededFigures(seed)`).
 */
import fc from "fast-check";
import { figures as anyFigures, type Figures, zeroFigures } from "./figures";
import { gridsOf, type TableKind } from "./grid";
import { cleanLayouts, layoutById, layouts } from "./layouts";
import { fullWidth, traditional } from "./script";

export type LineEnding = "\n" | "\r\n" | "\r";
export type HeadingStyle = "plain" | "markdown" | "bold" | "older" | "remark" | "noOrdinal";

export interface DraftOptions {
  figures?: Figures;
  /** Id of a layout in `layouts.ts`; default `pipes`. */
  layout?: string;
  /** Report year; by default 2024, or 2020 for figures in the 2019 form. */
  year?: number;
  unit?: string;
  /** A style, or the six heading lines. */
  headings?: HeadingStyle | readonly string[];
  lineEnding?: LineEnding;
  script?: "simplified" | "traditional";
  byteOrderMark?: boolean;
  /** Figures of the tables in full-width digits. */
  fullWidthDigits?: boolean;
  /** How a zero is printed, `0` by default: blanks and dashes are figures not given, null in an extract. */
  zero?: string;
  /** Replaces the title; an empty one leaves it out. */
  title?: string;
}

export const layoutIds: readonly string[] = layouts.map(({ id }) => id);
export const cleanLayoutIds: readonly string[] = cleanLayouts.map(({ id }) => id);

const canonical = [
  "总体情况",
  "主动公开政府信息情况",
  "收到和处理政府信息公开申请情况",
  "政府信息公开行政复议、行政诉讼情况",
  "存在的主要问题及改进情况",
  "其他需要报告的事项",
];
const older = [
  "政府信息公开工作总体情况",
  "行政机关主动公开政府信息情况",
  "行政机关收到和处理政府信息公开申请情况",
  "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
  "政府信息公开工作存在的主要问题及改进情况",
  "需要说明的其他事项",
];
const numbers = "一二三四五六";
const numbered = (words: readonly string[]): string[] => words.map((text, at) => `${numbers[at]}、${text}`);

export const headingStyles: Readonly<Record<HeadingStyle, readonly string[]>> = {
  plain: numbered(canonical),
  markdown: numbered(canonical).map((text) => `## ${text}`),
  bold: numbered(canonical).map((text) => `**${text}**`),
  older: numbered(older),
  remark: numbered(canonical).map((text, at) => (at === 1 ? `${text}（见下表）` : text)),
  noOrdinal: canonical,
};

/** The text of a right draft. */
export function renderDraft(options: DraftOptions = {}): string {
  const text = simplifiedDraft(withDefaults(options));
  const script = options.script === "traditional" ? traditional(text) : text;
  const ended = script.replaceAll("\n", options.lineEnding ?? "\n");
  return options.byteOrderMark ? `\ufeff${ended}` : ended;
}

/** One table of the draft, in LF lines and Simplified script. */
export function tableText(options: DraftOptions, kind: TableKind): string {
  const { figures, layout, zero, fullWidthDigits } = withDefaults(options);
  const print = (figure: number): string => {
    const text = figure === 0 ? zero : String(figure);
    return fullWidthDigits ? fullWidth(text) : text;
  };
  return layoutById(layout).render(gridsOf(figures, print)[kind]);
}

export interface ExpectedExtract {
  title: string | null;
  unit: string | null;
  year: number;
  form: "2021" | "2019";
  sections: string[];
  tables: Record<TableKind, Record<string, unknown>>;
}

/** The extract of a draft: `title` and `unit` only where the options do not replace the title. */
export function expectedExtract(options: DraftOptions = {}): ExpectedExtract {
  const { figures, year, unit, zero } = withDefaults(options);
  const given = (figure: number): number | null => (figure === 0 && zero !== "0" ? null : figure);
  const lists = (rows: Record<string, number[]>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, row.map(given)]));
  const named = Object.entries(figures.disclosure).map(([key, row]) => [
    key,
    Object.fromEntries(Object.entries(row).map(([column, figure]) => [column, given(figure)])),
  ]);
  return {
    title: `${unit}${year}年政府信息公开工作年度报告`,
    unit,
    year,
    form: figures.form,
    sections: ["overview", "disclosure", "applications", "disputes", "problems", "other"],
    tables: {
      disclosure: Object.fromEntries(named),
      applications: lists(figures.applications),
      disputes: lists(figures.disputes),
    },
  };
}

const units = ["云溪县青禾镇", "云溪县", "松川市林业局", "白石区南桥街道", "云溪县人民政府办公室"];

/** Options drawn at random, those given kept. Figures in the 2019 form come with a year before 2021. */
export function draftOptions(over: DraftOptions = {}): fc.Arbitrary<DraftOptions> {
  const drawn = fc.record({
    figures: anyFigures,
    layout: fc.constantFrom(...layoutIds),
    unit: fc.constantFrom(...units),
    headings: fc.constantFrom(...(Object.keys(headingStyles) as HeadingStyle[])),
    lineEnding: fc.constantFrom<LineEnding>("\n", "\r\n", "\r"),
    script: fc.constantFrom<"simplified" | "traditional">("simplified", "traditional"),
    byteOrderMark: fc.boolean(),
    fullWidthDigits: fc.boolean(),
    late: fc.nat(4),
  });
  return drawn.map(({ late, ...options }) => {
    const figures = over.figures ?? options.figures;
    return { ...options, year: figures.form === "2019" ? 2019 + (late % 2) : 2021 + late, ...over };
  });
}

type Settled = "figures" | "layout" | "year" | "unit" | "headings" | "zero";
type Complete = Omit<DraftOptions, Settled> & Required<Pick<DraftOptions, Settled>>;

function withDefaults(options: DraftOptions): Complete {
  const figures = options.figures ?? zeroFigures();
  return {
    layout: "pipes",
    year: figures.form === "2019" ? 2020 : 2024,
    unit: "云溪县青禾镇",
    headings: "plain",
    zero: "0",
    ...options,
    figures,
  };
}

function simplifiedDraft(options: Complete): string {
  const { year, unit, headings } = options;
  const lines: readonly string[] = typeof headings === "string" ? headingStyles[headings] : headings;
  const isMarkdown = headings === "markdown";
  const heading = (at: number): string => (isMarkdown ? `\n${lines[at]}\n` : (lines[at] ?? ""));
  const table = (kind: TableKind): string => `\n${tableText(options, kind)}\n`;
  const title = options.title ?? `${unit}${year}年政府信息公开工作年度报告`;
  return [
    ...(title === "" ? [] : [isMarkdown ? `# ${title}\n` : title]),
    preamble(options.figures.form, year, unit),
    heading(0),
    ...overview(isMarkdown),
    heading(1),
    table("disclosure"),
    heading(2),
    table("applications"),
    heading(3),
    table("disputes"),
    heading(4),
    ...problems,
    heading(5),
    "本年度未收取信息处理费，此外没有补充内容。",
    "",
    /[镇乡县区市]$/.test(unit) ? `${unit}人民政府` : unit,
    `${year + 1}年1月15日`,
    "",
  ].join("\n");
}

function preamble(form: "2021" | "2019", year: number, unit: string): string {
  const notice =
    form === "2021"
      ? "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）"
      : "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）";
  return (
    `按照《中华人民共和国政府信息公开条例》（国务院令第711号）和${notice}，${unit}编写本报告。` +
    `报告分为总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，` +
    `存在的主要问题及改进情况，其他需要报告的事项六个部分，统计时段为${year}年1月1日至${year}年12月31日。`
  );
}

function overview(isMarkdown: boolean): string[] {
  const aspects: [string, string][] = [
    [
      "主动公开",
      "惠农补贴、村级账目、办事指南等群众常问的内容按目录及时发布。新出台的办事规定同步配上图文说明，方便对照办理。",
    ],
    ["依申请公开", "登记、审核、答复、归档各环节都有专人经手，申请渠道保持畅通。办理数据见第三部分的表格。"],
    ["政府信息管理", "先审后发，对内容、格式和密级逐一核对。失效的文件及时标注，目录随后更新。"],
    [
      "政府信息公开平台建设",
      "公开专栏与上级门户网站保持同步，错链随查随改。便民大厅设有查阅点，备有纸质资料供人取阅。",
    ],
    [
      "监督保障",
      "信息公开列入年底工作考核，社会评议采取随访和问卷相结合的方式。责任追究办法已经建立，全年没有需要追责的情形。",
    ],
  ];
  const opening = "过去一年，我们把政务公开当作便民利企的实事来抓，公开的方式和时效都有进步。";
  const ordinals = "一二三四五";
  const items = aspects.flatMap(([name, text], at) =>
    isMarkdown ? [`\n### （${ordinals[at]}）${name}\n`, text] : [`（${ordinals[at]}）${name}`, text],
  );
  return [opening, ...items];
}

const problems = [
  "（一）存在的主要问题",
  "一是个别栏目更新偏慢。二是政策解读样式单一，图解和短片偏少。",
  "（二）改进情况",
  "一是完善更新提醒，把栏目维护落实到岗到人。二是丰富解读样式，多用群众听得懂的话讲政策。",
];
