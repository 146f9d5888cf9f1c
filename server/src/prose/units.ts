/** Words that count. Longer ones first where one begins another. */
const countUnits =
  "人次 条次 篇次 件次 场次 批次 频次 家次 项次 条 件 篇 份 期 次 个 项 例 宗 起 封 册 场 部 则 幅 张 批 类 种 套 通 台 处 块 版 集 段 页 所 座 家 户 人 名 位 本 组 支 辆 只 栏 笔 轮 遍 元 字 份次".split(
    " ",
  );

/** Behind 个 or 次, these make a stretch of time or a difference, not a count. */
const notCounts = /^(?:工作日|自然日|月|小时|星期|年头|学年|年度|百分点|百分|季度|周|世[纪代])/;

const byFirst = new Map<string, string[]>();
for (const unit of countUnits) {
  const first = unit[0] as string;
  byFirst.set(
    first,
    [...(byFirst.get(first) ?? []), unit].sort((a, b) => b.length - a.length),
  );
}

/** The unit word at an offset, or the empty string; null where the words make the number something else than a count. */
export function unitAt(text: string, at: number): string | null {
  for (const unit of byFirst.get(text[at] ?? "") ?? []) {
    if (!text.startsWith(unit, at)) continue;
    if (unit === "个" && notCounts.test(text.slice(at + 1, at + 5))) return null;
    return unit;
  }
  return "";
}

/** Units that count pieces of published information: 篇 and 条 are used side by side for the same thing. */
const pieces = new Set(["条", "篇", "则", "条次", "篇次"]);

/** Units of the same class may be added and compared without doubt. */
export function unitClass(unit: string): string {
  return pieces.has(unit) ? "条" : unit;
}

const countsThings = new Set("条 件 篇 份 期 次 个 项 例 宗 起 封 则 条次 篇次 件次 幅 部".split(" "));

/** Whether units may stand for the same things in one list, as 条 and 件 do. */
export function mayAdd(unit: string, other: string): boolean {
  return unit === other || (countsThings.has(unit) && countsThings.has(other));
}
