import { isNoTotal, isPartial } from "./partial";
import type { Quantity } from "./quantity";
import type { Sentence } from "./sentences";
import {
  answered,
  applicants,
  applicationMeasures,
  concludedOfNew,
  type Measure,
  organizations,
  outcomeGroups,
  outcomeRows,
  poolReadings,
  type Reading,
  type Term,
} from "./vocabulary";

/** What a figure counts, before its scope is known. */
export interface Meaning {
  measure: string;
  word: string;
  readings: readonly Reading[];
  /** Counts within a part of all cases, so that only more than all is wrong. */
  partial?: boolean;
}

const countUnits = new Set(["件", "宗", "份", "条", "次", "个", "例", "项", "起", "件次"]);
const cases = new Set(["件", "宗", "起"]);
const channels =
  /网[络上站]|在线|信函|邮[寄件箱]|当[面场]|现场|传真|平台|系统|窗口|线[上下]|电话|书面|口头|来[函信电访]|上门|快递/;
const allChannels = /各[种类]|多种|所有|共|总|合计|线上线下|[各多全]渠道|等(?:[形方]式|途径|渠道)/;
const otherMatters =
  /不属于|逾期(?![不未]补正|未缴)|超期|延[期长]|告知|征求|转办|撤[回销]|更正|咨询|补正(?!后)|(?:不予|不|未)受理|率|各$|均$|均为$|分别|放弃|取消|终止|送达|委托|不再/;
/** What is asked of an office besides information; the figures behind it go on about it. */
const otherBusiness = /公共服务|服务类|服务事项|审批|许可|执法监督|申诉|(?:企业|公司)(?:登记|注册|开办|注销)/;
const ofInformation = /信息公开|依申请|公开申请/;
const later = /(?:[次跨翌]年|(20\d\d)年)[^,;:()]{0,8}(?:答复|办[结理]|回复|办毕)/;
const intake = /收到|受理|接[收到]|新收/;
/** 「2件为企业申请」, but not 「4件为企业信息查询」. */
const applicantBehind = /(?:自然人|公民|法人|组织|个人|企业|公司|机构|事务所)的?(?:提[出交]|所提|申请|类|$)/;
const remarkBehind = /^[^,;:()、]{0,12}\(([^()\d]{2,24})\)/;
/** 「予以公开35件（含部分公开9件）」 */
const withPartly = /^(?:,(?:其中)?[,:]?(?:包?含|包括|其中)|[(])[^;)]{0,20}部分公开/;
/** Papers, not cases. */
const papers = /文书|答复书|告知书|决定书|抽[查取]|评查|合法性审查/;
/** 「收到申请中有8件…」: the figure is a part of what its own words name. */
const amongThem = /(?<!其|[办处审]理|在办|之)之?中[有的]?$/;
/** 「新收申请中网络渠道4件」: what stands in front names the whole. */
const wholeInFront = /^.*申请[之当]?[中里](?!心)/;
/** 「受理宅基地申请」: what stands between verb and 申请 says what was applied for. */
const appliedFor = /(?:收到|受理|接收|接到|办理|办结|答复|处理)[的了]?((?:[^,;:()]|\([^,;:()]{1,12}\)){2,24}?)申请/;
const ofDisclosure = /公开|信息|政务|依$/;
const saysNothing =
  /^(?:公民|自然人|法人|和|及|与|或|或者|、|以及|其他|社会|组织|群众|[居村]民|个人|[企商]业|公众|单位|机构|的|[有相]关|提[出交]|递交|[书当]面|线[上下]|网[上络页]|在线|信函|现场|邮[寄件]|电子|传真|平台|来自|通过|以|各[类种]|新收|新|[本当]年|年[度内]|上年|上|结转|转结|共|全部|总|有效|件|项|等|[形方]式|渠道|途径|依法|到|\d)+$/;
const saidBehind = new Set(["carriedForward", "carriedOver", "concluded", "newly"]);
const carriedIn = /[上去]一?年度?[^,;]{0,12}(?:结转|转结|遗留)|(?:结转|转结)[上去]|20\d\d年度?(?:结转|转结)/;
/** 「上年结转1件，共计13件」; behind 办理结果 stands another total. */
const bareSum = /(?<!结果)(?:[共合总]计|共|两项)[为有]?:?$/;
const charged = /处理费|收费通知/;
const finerOutcomes = /部分公开|无法提供|不予处理|其[他它]处理/;
const notGranted: Reading = { rows: ["total"], minusRows: ["granted", "partlyGranted"] };
const joined = /和|及|与|、|或|\+|含|包括/;

/** What a sentence said of applications so far: the meaning of later figures leans on it. */
export class ApplicationReader {
  private readonly met = new Set<string>();
  private last: readonly Reading[] = [];
  private channelOnly = false;
  /** Whether the last figure but those of outcomes counts only some of the applications, and where it ends. */
  private some = false;
  private end = 0;
  private elsewhere = false;

  constructor(
    private readonly sentence: Sentence,
    private readonly reportYear: number | null,
  ) {}

  /** The meaning of a figure known to count applications; null where it counts something of its own. */
  read(quantity: Quantity): Meaning | null {
    const meaning = this.meaningOf(quantity);
    if (meaning?.measure === "outcome") {
      const between = this.sentence.text.slice(this.end, quantity.start);
      const isWithin = quantity.bracket >= 0 || /^[^;]*中/.test(between);
      return isWithin && this.some ? { ...meaning, partial: true } : meaning;
    }
    if (quantity.bracket < 0 && cases.has(quantity.unit)) {
      this.some = !meaning || this.isSome(meaning) || isPartial(meaning, quantity, this.sentence);
      this.end = quantity.unitEnd;
    }
    return meaning;
  }

  /** 「自然人申请63件，其中…」, 「上年结转11件，其中…」 */
  private isSome({ measure }: Meaning): boolean {
    return measure === "applicants" || measure === "carriedForward" || (measure === "carriedOver" && this.met.size < 2);
  }

  private meaningOf(quantity: Quantity): Meaning | null {
    if (!countUnits.has(quantity.unit) || papers.test(quantity.lead) || isNoTotal(quantity, this.sentence)) return null;
    if (this.isOfOthers(quantity.lead) || this.isLater(quantity)) return null;
    const words = quantity.lead.replace(/依申请公开/g, "依申请");
    if (allChannels.test(words) || intake.test(words)) this.channelOnly = false;
    if (this.channelOnly) return null;
    if (amongThem.test(words)) return this.behind(quantity);
    const outcome = this.outcomeOf(quantity);
    const applicant = /涉及|关于/.test(words) ? null : this.applicantOf(words);
    if (outcome && !/各$|均$|分别/.test(words))
      return this.remember(applicant ? withColumns(outcome, applicant) : outcome);
    if (otherMatters.test(words) || otherBusiness.test(words)) return null;
    if (channels.test(words) && !allChannels.test(words)) return this.ofChannel(words);
    if (applicant) return this.byApplicant(applicant);
    const measure = this.measureOf(words.replace(wholeInFront, ""), quantity);
    return measure && this.remember(measure);
  }

  /** 「受理线上申请65件，办结62件」: what follows is the channel's too, where no figure of all applications came first. */
  private ofChannel(words: string): null {
    if (this.met.size === 0 && intake.test(words)) this.channelOnly = true;
    return null;
  }

  /** 「公共服务类事项受理申请500件，办结500件」: until information is named, it is the same business. */
  private isOfOthers(lead: string): boolean {
    if (ofInformation.test(lead)) this.elsewhere = false;
    else if (this.met.size === 0 && (otherBusiness.test(lead) || isOtherMatter(lead))) this.elsewhere = true;
    return this.elsewhere || isOtherMatter(lead);
  }

  /** 「其余1件于2025年1月答复」: carried forward by another name, or counted with the rest. */
  private isLater({ lead, tail }: Quantity): boolean {
    const match = /结转|转结/.test(lead + tail) ? null : later.exec(tail);
    return match !== null && (!match[1] || this.reportYear === null || Number(match[1]) > this.reportYear);
  }

  private remember(meaning: Meaning): Meaning {
    this.met.add(meaning.measure);
    this.last = meaning.readings;
    return meaning;
  }

  private outcomeOf({ lead, start, unitEnd }: Pick<Quantity, "lead" | "start" | "unitEnd">): Meaning | null {
    // 「因涉及第三方，书面征求意见1次」
    if (/征求[^,;:]{0,8}$/.test(lead)) return null;
    const rows = matching(outcomeRows, lead);
    const groups = matching(outcomeGroups, lead);
    const terms = rows.length > 0 ? rows : groups;
    if (terms.length === 0 || (terms.length > 1 && !joined.test(lead))) return null;
    const keys = terms.map(({ key }) => key);
    const readings: Reading[] = [{ rows: keys }];
    const { text } = this.sentence;
    const isAlone = !text.includes("部分公开") || withPartly.test(text.slice(unitEnd, unitEnd + 30));
    if (keys.length === 1 && keys[0] === "granted" && isAlone) readings.push({ rows: ["granted", "partlyGranted"] });
    if (keys.length === 1 && keys[0] === "refused" && this.fillsTotal(start)) readings.push(notGranted);
    // Reasons are often named by way of example.
    if (lead.includes("等")) readings.push({ rows: groups.map(({ key }) => key) });
    if (rows.length === 0) readings.push(...this.restOf(keys, start));
    // Offices that tell where to look count it as granted, or elsewhere.
    if (lead.includes("告知")) readings.push({ rows: ["total"] });
    readings.push(...this.remarked(unitEnd));
    return { measure: "outcome", word: terms.map((term) => wordOf(term, lead)).join("、"), readings };
  }

  /** 「逾期未补正2件，其他处理5件」: what is left of a group whose rows were named before. */
  private restOf(groups: readonly string[], start: number): readonly Reading[] {
    const named = matching(outcomeRows, this.sentence.text.slice(0, start)).map(({ key }) => key);
    const minusRows = named.filter((key) => key.startsWith(`${groups[0]}.`));
    return minusRows.length > 0 ? [{ rows: groups, minusRows }] : [];
  }

  /** 「不予公开2件（本机关不掌握）」: a remark without a figure names the row. */
  private remarked(unitEnd: number): readonly Reading[] {
    const remark = remarkBehind.exec(this.sentence.text.slice(unitEnd, unitEnd + 40));
    const rows = remark ? matching(outcomeRows, remark[1] as string).map(({ key }) => key) : [];
    return rows.length > 0 ? [{ rows }] : [];
  }

  /** 「收到3件，其中公开2件，不予公开1件」: what is not public is then all the rest. */
  private fillsTotal(start: number): boolean {
    const { text, quantities } = this.sentence;
    if (finerOutcomes.test(text)) return false;
    const at = quantities.findIndex((quantity) => quantity.start === start);
    let sum = 0;
    for (let place = at; place > 0 && at - place < 3; place--) {
      sum += (quantities[place] as Quantity).value;
      if (place < at && quantities[place - 1]?.value === sum) return true;
    }
    return false;
  }

  private applicantOf(words: string): { word: string; column: string } | null {
    const terms = matching(applicants, words);
    const [only] = terms;
    if (terms.length !== 1 || !only) return null;
    if (only.key === organizations && !/法人/.test(words)) return null;
    return { word: wordOf(only, words), column: only.key };
  }

  /** Applicants of what is spoken of: of what was just counted, or of what came in. */
  private byApplicant({ word, column }: { word: string; column: string }): Meaning {
    const { text } = this.sentence;
    const ofAll = /新收/.test(text) && !/办结|答复|结转/.test(text) ? [] : [["received", "carriedOver"], ["total"]];
    const known: Reading[] = [["received"], ...ofAll].map((rows) => ({ rows }));
    const isKnown = ({ rows, minusRows }: Reading): boolean =>
      !minusRows && known.some((other) => String(other.rows) === String(rows));
    const bases = [...this.last.filter((last) => !isKnown(last)), ...known];
    const readings = bases.map((base) => ({ ...base, columns: [column] }));
    return { measure: "applicants", word, readings };
  }

  private measureOf(words: string, quantity: Quantity): Meaning | null {
    const byYear = this.carriedByYear(quantity.lead);
    if (byYear) return byYear;
    // 「收到6件自然人申请」
    const isFirst = applicants.some(({ words: term }) => term.exec(quantity.tail)?.index === 0);
    const applicant = isFirst && applicantBehind.test(quantity.tail) ? this.applicantOf(quantity.tail) : null;
    if (applicant) return this.byApplicant(applicant);
    if (bareSum.test(words) && words.length <= 6 && this.met.has("carriedOver"))
      return { measure: "pool", word: words, readings: poolReadings };
    const terms = withoutShadows(matching(applicationMeasures, words) as Measure[]);
    // What a fee was charged for is a part of nothing the table counts.
    if (terms.every(({ key }) => key === "applications") && charged.test(this.sentence.text)) return null;
    const behind = terms.every(({ key }) => key === "applications") ? this.behind(quantity) : null;
    return behind ?? this.combined(terms, words, quantity);
  }

  private combined(terms: readonly Measure[], words: string, quantity: Quantity): Meaning | null {
    const [first] = terms;
    if (!first) return null;
    const keys = new Set(terms.map(({ key }) => key));
    const word = wordOf(first, words).replace(/依申请(?!公开)/, "依申请公开");
    if (keys.has("carriedOver") && (keys.has("newly") || keys.has("received")))
      return { measure: "pool", word, readings: poolReadings };
    const readings = terms.flatMap((term) => term.readings);
    return { measure: first.key, word, readings: [...readings, ...this.alsoHonest(first.key, words, quantity)] };
  }

  /** 「3件结转下年」, 「7件予以公开」, 「2件为企业申请」: the words behind the figure say what it counts. */
  private behind({ tail, start, unitEnd }: Quantity): Meaning | null {
    const byYear = this.carriedByYear(tail);
    if (byYear || otherMatters.test(tail) || otherBusiness.test(tail)) return byYear;
    // 「16件因内部事务、过程性信息等不予公开」
    const [listed = ""] = /^[^,;:()]{0,40}/.exec(this.sentence.text.slice(unitEnd)) ?? [];
    const outcome = this.outcomeOf({ lead: /\d/.test(listed) ? tail : listed, start, unitEnd });
    if (outcome) return outcome;
    const applicant = applicantBehind.test(tail) ? this.applicantOf(tail) : null;
    if (applicant) return this.byApplicant(applicant);
    if (channels.test(tail)) return null;
    const [term] = (matching(applicationMeasures, tail) as Measure[]).filter(({ key }) => saidBehind.has(key));
    return term ? { measure: term.key, word: wordOf(term, tail), readings: term.readings } : null;
  }

  /** 结转 with a year instead of 上年 and 下年. */
  private carriedByYear(lead: string): Meaning | null {
    if (this.reportYear === null || !/结转|转结/.test(lead)) return null;
    const target = Number(/(?:结转|转结)[至到入](20\d\d)(?=年)/.exec(lead)?.[1]);
    const year = target || Number(/20\d\d(?=年)/.exec(lead)?.[0]);
    if (!year || (year === this.reportYear && !target)) return null;
    const key = year > this.reportYear ? "carriedForward" : "carriedOver";
    return this.remember({ measure: key, word: "结转", readings: [{ rows: [key] }] });
  }

  private alsoHonest(key: string, words: string, { start, bracket }: Quantity): readonly Reading[] {
    // 「办结146件（其中当年新收133件）」 leaves out what is carried forward.
    if (key === "newly")
      return this.met.has("concluded") && (bracket >= 0 || /其中|含|办结/.test(words)) ? concludedOfNew : [];
    if (key !== "concluded") return [];
    const { text } = this.sentence;
    const isOfNew = (part: string): boolean => /新收|收到|受理/.test(part) && !carriedIn.test(part);
    const half = text.slice(text.lastIndexOf(";", start) + 1, start);
    // 「上年结转的1件已办结，本年新收的7件已办结6件」
    const ofNew = isOfNew(half) || isOfNew(half.slice(half.lastIndexOf(",") + 1));
    return [...(ofNew ? concludedOfNew : []), ...(/[答回]复/.test(words) ? answered : [])];
  }
}

function isOtherMatter(lead: string): boolean {
  const between = appliedFor.exec(lead)?.[1];
  return between !== undefined && !ofDisclosure.test(between) && !saysNothing.test(between);
}

function matching(terms: readonly Term[], text: string): Term[] {
  return terms.filter(({ words }) => words.test(text));
}

/** The general words say nothing more where a particular one stands. */
function withoutShadows(terms: readonly Measure[]): Measure[] {
  const general = new Set(["applications", "carried", "handled", "received"]);
  const keys = new Set(terms.map(({ key }) => key));
  return terms.filter(({ key }, index) => {
    if (key === "received" && keys.has("newly")) return false;
    if (key === "concluded" && keys.has("carriedForward")) return false;
    return index === 0 || key === "received" || !general.has(key);
  });
}

function wordOf(term: Term, text: string): string {
  return term.words.exec(text)?.[0] ?? "";
}

function withColumns(meaning: Meaning, { word, column }: { word: string; column: string }): Meaning {
  const readings = meaning.readings.map((reading) => ({ ...reading, columns: [column] }));
  return { measure: "applicants", word, readings };
}
