import { sumOf } from "./addition";
import type { Quantity } from "./quantity";

export const channel = /网[站页]|微[信博]|公众号|抖音|快手|头条|视频号|客户端|专栏|报纸|电视/;
const level = /(?:国家|中央|省|市|县|区|镇|乡|街道|村)级/;
const closing = /(?:^|[,、;和及])(?:其[他它余]|剩余)/;
const overlapping = /出席|参加|列席|参与|主持|到会/;
const pending = /结转|转结|延期|撤[回销]|正在办理|办理中/;
const treated = /办结|答复|[办处]理|回复|完成|审结|予以公开|公开的/;
const besides = /^[^,;:]{0,24};[^,;:]{0,12}另/;
const topOfMany = /排名|[居靠]前|前列|前[一二三四五六七八九十\d]{1,3}[名位的类项]|最多/;

/** Whether the last part takes up all the rest. */
export function takesTheRest(parts: readonly Quantity[]): boolean {
  return closing.test(parts.at(-1)?.lead ?? "");
}

/** Whether one thing may be counted in several parts: two leaders at one meeting. */
export function mayOverlap(parts: readonly Quantity[]): boolean {
  return parts.some(({ lead, tail }) => overlapping.test(lead) || overlapping.test(tail));
}

/** Whether words before a list pick the first few of many. */
export function picksTheTop(words: string): boolean {
  return topOfMany.test(words);
}

/** Whether the clause behind a list's semicolon counts what is besides: 「…；县级另有80条」. */
export function goesOn(text: string, end: number): boolean {
  return besides.test(text.slice(end, end + 48));
}

/** Leaves out what is carried forward or withdrawn where the others are sorted by subject or channel. */
export function withoutPending(parts: readonly Quantity[]): Quantity[] {
  const [first] = parts;
  if (!first || treated.test(first.lead) || pending.test(first.lead + first.tail)) return [...parts];
  return parts.filter(({ lead, tail }) => !pending.test(lead) && !pending.test(tail));
}

/**
 * Whether parts that fall short of their total were meant to make it up. A selection often names one or two things; what
 * is sorted by channel or level is seldom one.
 */
export function meansTheWhole(parts: readonly Quantity[], total: Quantity): boolean {
  const onOneAxis = [channel, level].some((axis) => parts.every(({ lead }) => axis.test(lead)));
  const least = onOneAxis ? 1 / 2 : 4 / 5;
  return sumOf(parts) > least * total.value;
}

const attribute = /主动公开|依申请公开|不予?公开/;
const outcome = /不掌握|行政查询|不予|无法提供|信访|重复申请|另行制作|过程性|内部事务/;

/** Whether parts sort documents by their disclosure attribute: some may have none. */
export function sortsDocuments(parts: readonly Quantity[]): boolean {
  return parts.every(({ lead }) => attribute.test(lead));
}

/** 「公开5件，其中…2件；行政查询1件；不掌握3件」: outcomes behind a semicolon are no parts of what was public. */
export function isBesides(parts: readonly Quantity[], { lead }: Quantity): boolean {
  return /公开$/.test(lead) && parts.some((part) => outcome.test(part.lead));
}

/** 「26个领域，其中…135个事项」: 个 counts what is named behind it. */
export function countsOtherThings({ unit, tail }: Quantity, total: Quantity): boolean {
  return (
    unit === "个" &&
    total.unit === "个" &&
    tail !== "" &&
    total.tail !== "" &&
    tail.slice(0, 2) !== total.tail.slice(0, 2)
  );
}
