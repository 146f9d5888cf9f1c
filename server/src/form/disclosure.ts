import type { BlockForm, ColumnForm, FormId, RowForm, TableForm } from "./types";

const content = "信息内容";

function columns(pairs: Record<string, string>, also: Record<string, Partial<ColumnForm>> = {}): ColumnForm[] {
  return Object.entries(pairs).map(([key, label]) => ({ key, label, ...also[key] }));
}

interface Block {
  article: string;
  columns: ColumnForm[];
  rows: Omit<RowForm, "columns" | "groups" | "articles">[];
}

function disclosureTable(form: FormId, blocks: readonly Block[]): TableForm {
  const rows: RowForm[] = blocks.flatMap((block) =>
    block.rows.map((row) => ({ ...row, columns: block.columns, groups: [], articles: `20${block.article}` })),
  );
  const printed: BlockForm[] = blocks.map((block) => ({
    title: `第二十条第${block.article}项`,
    header: [content, ...block.columns.map(({ label }) => label)],
    rows: block.rows.map(({ key }) => key),
  }));
  return {
    id: "disclosure",
    form,
    section: "disclosure",
    name: { zh: "表二（主动公开政府信息情况）", en: "Table 2 (主动公开政府信息情况)" },
    short: { zh: "表二", en: "Table 2" },
    rows,
    identities: [],
    header: [],
    headerWords: [content, ...printed.map(({ title }) => title)],
    arrangement: "blocks",
    blocks: printed,
  };
}

const issued = columns({ issued: "本年制发件数", repealed: "本年废止件数", inForce: "现行有效件数" });
const decisions = columns({ decisions: "本年处理决定数量" });

/** Table two of the 2021 form: ten figures. */
export const disclosure2021 = disclosureTable("2021", [
  {
    article: "（一）",
    columns: issued,
    rows: [
      { key: "rules", label: "规章" },
      { key: "normativeDocuments", label: "行政规范性文件", aliases: ["规范性文件"] },
    ],
  },
  { article: "（五）", columns: decisions, rows: [{ key: "licensing", label: "行政许可" }] },
  {
    article: "（六）",
    columns: decisions,
    rows: [
      { key: "penalties", label: "行政处罚" },
      { key: "coercion", label: "行政强制" },
    ],
  },
  {
    article: "（八）",
    columns: columns({ amount: "本年收费金额（单位：万元）" }, { amount: { decimal: true } }),
    rows: [{ key: "fees", label: "行政事业性收费" }],
  },
]);

const made = columns({ made: "本年新制作数量", published: "本年新公开数量", total: "对外公开总数量" });
const signed = { change: { signed: true } };
const change = columns({ previous: "上一年项目数量", change: "本年增/减", decisions: "处理决定数量" }, signed);

/** Table two of the 2019 form: 22 figures. */
export const disclosure2019 = disclosureTable("2019", [
  {
    article: "（一）",
    columns: made,
    rows: [
      { key: "rules", label: "规章" },
      { key: "normativeDocuments", label: "规范性文件", aliases: ["行政规范性文件"] },
    ],
  },
  {
    article: "（五）",
    columns: change,
    rows: [
      { key: "licensing", label: "行政许可" },
      { key: "otherServices", label: "其他对外管理服务事项" },
    ],
  },
  {
    article: "（六）",
    columns: change,
    rows: [
      { key: "penalties", label: "行政处罚" },
      { key: "coercion", label: "行政强制" },
    ],
  },
  {
    article: "（八）",
    columns: columns({ previous: "上一年项目数量", change: "本年增/减" }, signed),
    rows: [{ key: "fees", label: "行政事业性收费" }],
  },
  {
    article: "（九）",
    columns: columns({ projects: "采购项目数量", amount: "采购总金额" }, { amount: { decimal: true } }),
    rows: [{ key: "procurement", label: "政府集中采购" }],
  },
]);
