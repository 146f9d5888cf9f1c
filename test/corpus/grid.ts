/**
 * The statutory tables as they are printed: cells with what they span. Written out here once more, so that a slip in the
 * product's own form data shows. Every layout in `layouts.ts` prints these grids.
 */
import type { DisclosureFigures, Figures, RowFigures } from "./figures";

export type TableKind = "disclosure" | "applications" | "disputes";

export interface GridCell {
  text: string;
  columns: number;
  rows: number;
  /** A figure; everything else is a label or part of the header. */
  figure: boolean;
}

/** The cells that begin in each row; `head` rows of them are the header. */
export interface Grid {
  kind: TableKind;
  width: number;
  head: number;
  rows: GridCell[][];
}

/** How a figure is printed. */
export type Print = (figure: number) => string;

function label(text: string, columns = 1, rows = 1): GridCell {
  return { text, columns, rows, figure: false };
}

function figure(text: string, columns = 1): GridCell {
  return { text, columns, rows: 1, figure: true };
}

export function gridsOf(figures: Figures, print: Print = String): Record<TableKind, Grid> {
  return {
    disclosure: disclosureGrid(figures.form, figures.disclosure, print),
    applications: applicationsGrid(figures.applications, print),
    disputes: disputesGrid(figures.disputes, print),
  };
}

type Block = [title: string, header: string[], rows: [key: string, label: string][], columns: string[]];

const blocks2021: Block[] = [
  [
    "第二十条第（一）项",
    ["本年制发件数", "本年废止件数", "现行有效件数"],
    [
      ["rules", "规章"],
      ["normativeDocuments", "行政规范性文件"],
    ],
    ["issued", "repealed", "inForce"],
  ],
  ["第二十条第（五）项", ["本年处理决定数量"], [["licensing", "行政许可"]], ["decisions"]],
  [
    "第二十条第（六）项",
    ["本年处理决定数量"],
    [
      ["penalties", "行政处罚"],
      ["coercion", "行政强制"],
    ],
    ["decisions"],
  ],
  ["第二十条第（八）项", ["本年收费金额（单位：万元）"], [["fees", "行政事业性收费"]], ["amount"]],
];

const changes = ["上一年项目数量", "本年增/减", "处理决定数量"];
const changeKeys = ["previous", "change", "decisions"];
const blocks2019: Block[] = [
  [
    "第二十条第（一）项",
    ["本年新制作数量", "本年新公开数量", "对外公开总数量"],
    [
      ["rules", "规章"],
      ["normativeDocuments", "规范性文件"],
    ],
    ["made", "published", "total"],
  ],
  [
    "第二十条第（五）项",
    changes,
    [
      ["licensing", "行政许可"],
      ["otherServices", "其他对外管理服务事项"],
    ],
    changeKeys,
  ],
  [
    "第二十条第（六）项",
    changes,
    [
      ["penalties", "行政处罚"],
      ["coercion", "行政强制"],
    ],
    changeKeys,
  ],
  ["第二十条第（八）项", changes.slice(0, 2), [["fees", "行政事业性收费"]], changeKeys.slice(0, 2)],
  ["第二十条第（九）项", ["采购项目数量", "采购总金额"], [["procurement", "政府集中采购"]], ["projects", "amount"]],
];

export function disclosureGrid(form: "2021" | "2019", figures: DisclosureFigures, print: Print = String): Grid {
  const width = 4;
  const rows: GridCell[][] = [];
  for (const [title, header, items, columns] of form === "2021" ? blocks2021 : blocks2019) {
    const last = header.length - 1;
    const spanOfLast = width - header.length;
    rows.push([label(title, width)]);
    rows.push([label("信息内容"), ...header.map((text, at) => label(text, at === last ? spanOfLast : 1))]);
    for (const [key, name] of items)
      rows.push([
        label(name),
        ...columns.map((column, at) => figure(print(figures[key]?.[column] ?? 0), at === last ? spanOfLast : 1)),
      ]);
  }
  return { kind: "disclosure", width, head: 2, rows };
}

const refused = [
  ["refused.stateSecret", "1.属于国家秘密"],
  ["refused.prohibitedByLaw", "2.其他法律行政法规禁止公开"],
  ["refused.security", "3.危及“三安全一稳定”"],
  ["refused.thirdParty", "4.保护第三方合法权益"],
  ["refused.internalAffairs", "5.属于三类内部事务信息"],
  ["refused.process", "6.属于四类过程性信息"],
  ["refused.enforcementFile", "7.属于行政执法案卷"],
  ["refused.adminQuery", "8.属于行政查询事项"],
] as const;
const unavailable = [
  ["unavailable.notHeld", "1.本机关不掌握相关政府信息"],
  ["unavailable.needsCreation", "2.没有现成信息需要另行制作"],
  ["unavailable.unclear", "3.补正后申请内容仍不明确"],
] as const;
const unprocessed = [
  ["unprocessed.complaint", "1.信访举报投诉类申请"],
  ["unprocessed.repeated", "2.重复申请"],
  ["unprocessed.publication", "3.要求提供公开出版物"],
  ["unprocessed.excessive", "4.无正当理由大量反复申请"],
  ["unprocessed.reconfirm", "5.要求行政机关确认或重新出具已获取信息"],
] as const;
const otherHandling = [
  ["other.uncorrected", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"],
  ["other.unpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"],
  ["other.rest", "3.其他"],
] as const;

/** Cells to the left of the figures in table three. */
const labelColumns = 3;

export function applicationsGrid(figures: RowFigures, print: Print = String): Grid {
  const cells = (key: string): GridCell[] => (figures[key] ?? []).map((value) => figure(print(value)));
  const group = (title: string, items: readonly (readonly [string, string])[]): GridCell[][] =>
    items.map(([key, name], at) => [...(at === 0 ? [label(title, 1, items.length)] : []), label(name), ...cells(key)]);
  const single = (key: string, name: string): GridCell[] => [label(name, labelColumns - 1), ...cells(key)];
  const outcomes = [
    single("granted", "（一）予以公开"),
    single("partlyGranted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
    ...group("（三）不予公开", refused),
    ...group("（四）无法提供", unavailable),
    ...group("（五）不予处理", unprocessed),
    ...("other" in figures ? [single("other", "（六）其他处理")] : group("（六）其他处理", otherHandling)),
    single("total", "（七）总计"),
  ];
  outcomes[0]?.unshift(label("三、本年度办理结果", 1, outcomes.length));
  const corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
  const kinds = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
  return {
    kind: "applications",
    width: labelColumns + 7,
    head: 3,
    rows: [
      [label(corner, labelColumns, 3), label("申请人情况", 7)],
      [label("自然人", 1, 2), label("法人或其他组织", 5), label("总计", 1, 2)],
      kinds.map((name) => label(name)),
      [label("一、本年新收政府信息公开申请数量", labelColumns), ...cells("received")],
      [label("二、上年结转政府信息公开申请数量", labelColumns), ...cells("carriedOver")],
      ...outcomes,
      [label("四、结转下年度继续办理", labelColumns), ...cells("carriedForward")],
    ],
  };
}

export function disputesGrid(figures: RowFigures, print: Print = String): Grid {
  const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const keys = ["reconsideration", "litigation", "litigationAfterReconsideration"];
  return {
    kind: "disputes",
    width: 15,
    head: 3,
    rows: [
      [label("行政复议", 5), label("行政诉讼", 10)],
      [...results.map((name) => label(name, 1, 2)), label("未经复议直接起诉", 5), label("复议后起诉", 5)],
      [...results, ...results].map((name) => label(name)),
      keys.flatMap((key) => (figures[key] ?? []).map((value) => figure(print(value)))),
    ],
  };
}

/** The grid laid out: one entry a column in every row, null where a merged cell covers it. */
export function laidOut(grid: Grid): (GridCell | null)[][] {
  const covered = grid.rows.map(() => new Set<number>());
  return grid.rows.map((cells, row) => {
    const line = new Array<GridCell | null>(grid.width).fill(null);
    let column = 0;
    for (const cell of cells) {
      while (covered[row]?.has(column)) column++;
      line[column] = cell;
      for (let below = 0; below < cell.rows; below++)
        for (let right = 0; right < cell.columns; right++) covered[row + below]?.add(column + right);
      column += cell.columns;
    }
    return line;
  });
}
