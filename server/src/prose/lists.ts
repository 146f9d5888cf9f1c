import { Slot } from "../source/memo";
import { addsUp, sumOf, withoutSubLists } from "./addition";
import {
  channel,
  countsOtherThings,
  goesOn,
  level,
  mayOverlap,
  meansTheWhole,
  picksTheTop,
  sortsDocuments,
  takesTheRest,
  withoutPending,
} from "./listEvidence";
import { coreOf, segmentOf } from "./listExtent";
import type { Quantity } from "./quantity";
import type { Sentence } from "./sentences";
import { mayAdd, unitClass } from "./units";

/** What makes a row of figures a list of parts. `bare` has no word for it at all. */
export type ListKind = "closed" | "amongst" | "open" | "bracket" | "colon" | "bare" | "sum";

/** A quantity and the sentence it stands in. */
export interface Placed {
  sentence: Sentence;
  quantity: Quantity;
}

/** A total with its parts that do not add up in any honest way. */
export interface BrokenList {
  kind: ListKind;
  total: Placed;
  parts: Placed[];
  /** The sum of the parts. */
  sum: number;
  /** Whether the words leave no room for another reading. */
  certain: boolean;
}

const differing = /[同环]比|较|增[加长幅]|减少|下降|上升|截[至止]|累计|历年|平均|每[天日周月季件条篇]|[日月年]均/;
const totalWords = /共|累计|合计|总计|总量|总数|全年|全部/;
const closedIntro = /^(?:分别|具体为|具体是|分为)/;
const openIntro = /^(?:包括|包含|涵盖|主要)/;
const openWords =
  /(?<![平高中优同对])等(?![级次候])|主要|重点(?!领域|信息|工作|项目|建设|人群|行业)|包括|例如|比如|如[:“]|涉及|特别|尤其|部分(?!公开)/;
const selected = /重点/;
const opensSubList = /^[,;:]?(?:其中)?[,:]?(?:包?含|包括|其中|涵盖)/;
const nestedIntro = /其中/;
const media = new RegExp(`${channel.source}|平台|APP|app|公示栏|公开栏|日报|报刊|级|类`);
const sumWords =
  /(?:^|[,、和及])(?:(?:合计|共计|总计|总共|一共)[为有]?|共|(?:全年)?共(?:发布|公开)(?:各类)?(?:(?:政府|政务)?信息)?):?$/;
const partOfYear = /[上下]半年|季度/;
/** 「新增2处，更换5处，共13处」 is what there is now, not a sum. */
const bareSum = /(?<![总一])共:?$/;
const change = /新增|增加|更换|减少|新建|撤销|取消|调整|整合/;
const intro = /其中|按[^,;:]{1,8}分(?=[,为:])|分别(?=[为是有公发])|具体(?:为|是|如下)|分为|包括|包含|涵盖/g;

const longestLeadIn = 20;
/** A sentence with more lists, or a list with more parts, is no sentence. */
const mostLists = 8;
const mostParts = 60;

const lists = new Slot<Sentence, BrokenList[]>();

/** The lists of a sentence that do not add up; `before` is the sentence in front of it in the same paragraph. */
export function brokenLists(sentence: Sentence, before: Sentence | null): BrokenList[] {
  return lists.peek(sentence) ?? lists.keep(sentence, findBroken(sentence, before));
}

function findBroken(sentence: Sentence, before: Sentence | null): BrokenList[] {
  const found: BrokenList[] = [];
  const { quantities } = sentence;
  if (quantities.length === 0) return found;
  const push = (list: BrokenList | null): void => {
    if (list) found.push(list);
  };
  const outer = quantities.filter(({ bracket }) => bracket < 0);
  if (outer.length < quantities.length) for (const list of bracketLists(sentence)) push(list);
  for (const list of introducedLists(sentence, before, outer)) push(list);
  if (quantities.length > 2) push(sumBehind(sentence, outer));
  return found.filter(
    (list, at) => !found.some((one, place) => isMendedBy(list, one) || (place < at && isSame(list, one))),
  );
}

/** Two ways to sort that come to the same sum. */
function isSame({ sum, total }: BrokenList, earlier: BrokenList): boolean {
  return earlier.sum === sum && earlier.total.quantity === total.quantity;
}

/** Whether a list is only broken by the total of a list within it. */
function isMendedBy({ parts, sum, total }: BrokenList, inner: BrokenList): boolean {
  const { value } = inner.total.quantity;
  return (
    sum - value + inner.sum === total.quantity.value && parts.some(({ quantity }) => quantity === inner.total.quantity)
  );
}

function bracketLists(sentence: Sentence): (BrokenList | null)[] {
  const { quantities, text } = sentence;
  const brackets = new Set(quantities.map(({ bracket }) => bracket).filter((bracket) => bracket >= 0));
  return [...brackets].map((bracket) => {
    const first = quantities.findIndex((quantity) => quantity.bracket === bracket);
    const total = quantities.slice(0, first).findLast(({ unitEnd }) => unitEnd <= bracket);
    if (!total || bracket - total.unitEnd > 16 || /[,;:、]/.test(text.slice(total.unitEnd, bracket))) return null;
    const parts = quantities.filter((quantity) => quantity.bracket === bracket);
    const opening = text.slice(bracket + 1, bracket + 6);
    const kind = closedIntro.test(opening) ? "closed" : opening.startsWith("其中") ? "amongst" : "bracket";
    return judge(kind, [total], parts, sentence, sentence, bracket);
  });
}

/** Lists that a word introduces: totals stand before it, in this sentence or, where the word opens it, in the one before. */
function introducedLists(
  sentence: Sentence,
  before: Sentence | null,
  outer: readonly Quantity[],
): (BrokenList | null)[] {
  const { text } = sentence;
  const found: (BrokenList | null)[] = [];
  let listed = -1;
  intro.lastIndex = 0;
  for (let match = intro.exec(text); match && found.length < mostLists; match = intro.exec(text)) {
    const at = match.index;
    const lead = text.slice(Math.max(0, at - longestLeadIn), at);
    // What a bracket lists stands in it.
    if (lead.lastIndexOf("(") > lead.lastIndexOf(")")) continue;
    const kind = kindOf(match[0], lead);
    const parts = outer.filter(({ start }) => start > at);
    // What is sorted twice has one total, in front of both.
    const from = match[0][0] === "按" ? text.indexOf("按") : at;
    const inFront = outer.filter(({ start }) => start < from);
    const [totals, home] = inFront.length > 0 || at > 6 ? [inFront, sentence] : [totalsOf(before), before ?? sentence];
    if (parts.length > 0 && totals.length > 0 && parts[0]?.start !== listed) {
      const nested = intro.lastIndex + text.slice(intro.lastIndex).search(nestedIntro);
      const own = nested > intro.lastIndex ? parts.filter(({ start }) => start < nested).length : 0;
      found.push(judge(kind, totals, parts, home, sentence, at, own > 1 ? own : parts.length));
      listed = parts[0]?.start ?? -1;
    }
  }
  return found.length > 0 ? found : [unintroduced(sentence, before, outer)];
}

function kindOf(word: string, before: string): ListKind {
  if (openIntro.test(word) || picksTheTop(before)) return "open";
  return closedIntro.test(word) ? "closed" : "amongst";
}

function totalsOf(sentence: Sentence | null): Quantity[] {
  return sentence?.quantities.filter(({ bracket }) => bracket < 0) ?? [];
}

/** 「共700条：网站65条，微信635条」, and the same with a comma or a full stop where every part names a medium or a level. */
function unintroduced(sentence: Sentence, before: Sentence | null, outer: readonly Quantity[]): BrokenList | null {
  const [first, ...rest] = outer;
  if (!first) return null;
  const colon = sentence.text[first.unitEnd + first.tail.length] === ":";
  if (rest.length >= 2 && (colon || totalWords.test(first.lead)) && !isOneOfThem(first, rest)) {
    if (colon || (rest.every(({ lead }) => media.test(lead)) && unitClass(first.unit) === unitClass("条")))
      return judge(colon ? "colon" : "bare", [first], rest, sentence, sentence, first.unitEnd);
  }
  const last = totalsOf(before).at(-1);
  const total =
    before &&
    last &&
    totalsOf(before).length === 1 &&
    totalWords.test(last.lead) &&
    unitClass(last.unit) === unitClass("条")
      ? last
      : null;
  if (!total || !before || outer.length < 2 || !outer.every(({ lead }) => media.test(lead) && !/共/.test(lead)))
    return null;
  return judge("bare", [total], outer, before, sentence, 0);
}

/** 「网站共发布65条，微信635条」: the first figure is one channel's, as the others are, though it may be the largest. */
function isOneOfThem({ lead, value }: Quantity, rest: readonly Quantity[]): boolean {
  const isOfOne = channel.test(lead) && !/[、和及等各]/.test(lead);
  return rest.some((part) => (isOfOne || part.value > value) && channel.test(lead) && channel.test(part.lead));
}

/** 「网站65条，微信635条，合计700条」. */
function sumBehind(sentence: Sentence, outer: readonly Quantity[]): BrokenList | null {
  const at = outer.findIndex(({ lead }) => sumWords.test(lead));
  const total = outer[at];
  if (!total || at < 2) return null;
  const parts = behindWhole(outer.slice(0, at));
  if (parts.length < 2 || total.approximate || !parts.every((part) => isPart(part, total) && !isVague(part)))
    return null;
  for (let from = 0; from <= parts.length - 1; from++) if (addsUp(parts.slice(from), [total])) return null;
  if (/其中/.test(sentence.text.slice(0, total.start)) || sentence.text.includes("结转")) return null;
  const isOfOneUnit = parts.every(({ unit }) => unitClass(unit) === unitClass(total.unit));
  if (!saysSum(total, parts, isOfOneUnit)) return null;
  return broken(
    "sum",
    place(sentence, total),
    parts.map((part) => place(sentence, part)),
    isOfOneUnit,
  );
}

/** 「编发信息340篇，被省级采用26篇，市级采用182篇，合计208篇」: the parts are those of a level each. */
function behindWhole(figures: readonly Quantity[]): readonly Quantity[] {
  const rest = figures.slice(1);
  return rest.length > 1 && !level.test(figures[0]?.lead ?? "") && rest.every(({ lead }) => level.test(lead))
    ? rest
    : figures;
}

/** Whether the words of a total behind figures say that it is all of them together. */
function saysSum(total: Quantity, parts: readonly Quantity[], isOfOneUnit: boolean): boolean {
  const isBare = bareSum.test(total.lead);
  if (isBare && !(isOfOneUnit && total.tail === "" && !parts.some(({ lead }) => change.test(lead)))) return false;
  if (parts.every(({ lead }) => partOfYear.test(lead))) return isOfOneUnit;
  const isOfMedia = parts.every(({ lead }) => media.test(lead) && !/转/.test(lead));
  const isPublished = /共[发公]/.test(total.lead);
  if (isPublished && !isOfMedia) return false;
  // What is published in all may have further channels, but no fewer than those named.
  return !((isPublished || isBare) && isOfMedia && sumOf(parts) < total.value);
}

function judge(
  kind: ListKind,
  totals: readonly Quantity[],
  candidates: readonly Quantity[],
  home: Sentence,
  sentence: Sentence,
  from: number,
  /** How many of the candidates stand before a list within the list. */
  own = candidates.length,
): BrokenList | null {
  if (candidates.length > mostParts || totals.length > mostParts) return null;
  const possible = totalsFor(totals, candidates, home);
  const total = possible.findLast(({ lead }) => totalWords.test(lead)) ?? possible.at(-1);
  if (!total) return null;
  const alike = candidates.filter((part) => isPart(part, total));
  const ofKind = alike.filter(({ unit }) => unitClass(unit) === unitClass(total.unit));
  const segment = segmentOf(own < candidates.length ? before(ofKind, candidates[own]) : ofKind, sentence, total);
  const same = withoutSubLists(withoutPending(segment), ({ lead }) => opensSubList.test(lead));
  if (same.length === 0) return null;
  const whole = sumOf(possible.slice(-4));
  const together = sumOf(totals.filter((one) => isPart(one, total)).slice(-4));
  const sums = [...possible, { value: whole, step: 1 }, { value: together, step: 1 }];
  if (addsUp(alike, sums) || addsUp(ofKind, sums)) return null;
  if (possible.some(isVague) || same.some(isVague)) return null;
  const largest = Math.max(...possible.map(({ value }) => value), whole);
  const placed = (parts: readonly Quantity[]): Placed[] => parts.map((part) => place(sentence, part));
  if (sumOf(same) > total.value) {
    const core = coreOf(same, sentence, true);
    if (sumOf(core) <= total.value || (core.length < 2 && kind !== "amongst" && kind !== "closed")) return null;
    // A selection from a larger figure printed before is no mistake.
    if (sumOf(core) <= largest) return null;
    return broken(kind, place(home, total), placed(core), kind !== "bare" || core.length === same.length);
  }
  if (alike.some(isVague)) return null;
  const core = coreOf(same, sentence, false);
  if (core.length < 2) return null;
  return fallsShort(kind, place(home, total), placed(core), {
    text: sentence.text.slice(from, core.at(-1)?.unitEnd) + (core.at(-1)?.tail ?? ""),
    whole: alike.length === ofKind.length && possible.length === 1 && !goesOn(sentence.text, core.at(-1)?.unitEnd ?? 0),
  });
}

function before(parts: readonly Quantity[], next: Quantity | undefined): Quantity[] {
  return next ? parts.filter(({ start }) => start < next.start) : [...parts];
}

/** What may be the total of a list: of the parts' own kind and half-sentence, where there is such a figure. */
function totalsFor(totals: readonly Quantity[], parts: readonly Quantity[], { text }: Sentence): Quantity[] {
  const counts = totals.filter(
    ({ lead, unit }) => unit !== "%" && unit !== "" && !/较|同比|增[加长]|减少|下降/.test(lead),
  );
  const kind = unitClass(parts[0]?.unit ?? "");
  const ofKind = counts.filter(({ unit }) => unitClass(unit) === kind);
  const possible = ofKind.length > 0 ? ofKind : counts;
  const from = text.lastIndexOf(";", totals.at(-1)?.start ?? 0);
  const near = possible.filter(({ start }) => start > from);
  return near.length > 0 ? near : possible;
}

/** Parts below the total are often a legal selection: certain only where the words close the list. */
function fallsShort(
  kind: ListKind,
  total: Placed,
  parts: Placed[],
  { text, whole }: { text: string; whole: boolean },
): BrokenList | null {
  const listed = parts.map(({ quantity }) => quantity);
  if (kind === "closed" || takesTheRest(listed)) return broken(kind, total, parts, whole);
  if (kind === "open" || openWords.test(text)) return null;
  const likely = kind === "amongst" && whole && meansTheWhole(listed, total.quantity);
  return broken(kind, total, parts, likely && !selected.test(text) && !sortsDocuments(listed));
}

function broken(kind: ListKind, total: Placed, parts: Placed[], certain: boolean): BrokenList {
  const listed = parts.map(({ quantity }) => quantity);
  return { kind, total, parts, sum: sumOf(listed), certain: certain && !mayOverlap(listed) };
}

function place(sentence: Sentence, quantity: Quantity): Placed {
  return { sentence, quantity };
}

export function isPart(part: Quantity, total: Quantity): boolean {
  return (
    part.unit !== "%" &&
    part.unit !== "" &&
    mayAdd(part.unit, total.unit) &&
    !differing.test(part.lead) &&
    !countsOtherThings(part, total)
  );
}

export function isVague({ approximate, han, lead }: Quantity): boolean {
  return approximate || han || /[各均]$|各有$|均为$/.test(lead);
}
