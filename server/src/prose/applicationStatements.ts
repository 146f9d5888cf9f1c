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
}

const countUnits = new Set(["件", "宗", "份", "条", "次", "个", "例", "项", "起", "件次"]);
const channels =
  /网络|网上|在线|信函|邮寄|当面|现场|邮件|传真|平台|系统|窗口|线上|线下|网站|电话|书面|口头|来函|来信|来电|来访|上门|快递|邮箱/;
const allChannels = /各种|各类|多种|所有|共|总|合计|渠道/;
const otherMatters =
  /不属于|逾期(?!不补正|未补正|未缴)|超期|延期|告知|征求|转办|撤回|撤销|更正|咨询|补正(?!后)|(?:不予|不|未)受理|率|各$|均$|均为$|分别/;
const saidBehind = new Set(["carriedForward", "carriedOver", "concluded", "newly"]);
const carriedIn = /(?:上|去)(?:一)?年度?[^,;]{0,12}(?:结转|转结|遗留)|(?:结转|转结)(?:上|去)|20\d\d年度?(?:结转|转结)/;
const charged = /处理费|收费通知/;
const joined = /和|及|与|、|或|\+/;

/** What a sentence said of applications so far: the meaning of later figures leans on it. */
export class ApplicationReader {
  private readonly met = new Set<string>();
  private outcome: readonly Reading[] = [];

  constructor(
    private readonly sentence: Sentence,
    private readonly reportYear: number | null,
  ) {}

  /** The meaning of a figure known to count applications; null where it counts something of its own. */
  read(quantity: Quantity): Meaning | null {
    if (!countUnits.has(quantity.unit)) return null;
    const words = quantity.lead.replace(/依申请公开/g, "依申请");
    const outcome = this.outcomeOf(quantity.lead);
    const applicant = this.applicantOf(words);
    if (outcome && !/各$|均$|分别/.test(words))
      return this.remember(applicant ? withColumns(outcome, applicant) : outcome, true);
    if (otherMatters.test(words) || (channels.test(words) && !allChannels.test(words))) return null;
    if (applicant) return this.byApplicant(applicant);
    const measure = this.measureOf(words, quantity);
    return measure && this.remember(measure, false);
  }

  private remember(meaning: Meaning, isOutcome: boolean): Meaning {
    this.met.add(meaning.measure);
    if (isOutcome) this.outcome = meaning.readings;
    return meaning;
  }

  private outcomeOf(lead: string): Meaning | null {
    const rows = matching(outcomeRows, lead);
    const terms = rows.length > 0 ? rows : matching(outcomeGroups, lead);
    if (terms.length === 0 || (terms.length > 1 && !joined.test(lead))) return null;
    const keys = terms.map(({ key }) => key);
    const readings: Reading[] = [{ rows: keys }];
    if (keys.length === 1 && keys[0] === "granted" && !this.sentence.text.includes("部分公开"))
      readings.push({ rows: ["granted", "partlyGranted"] });
    return { measure: "outcome", word: terms.map((term) => wordOf(term, lead)).join("、"), readings };
  }

  private applicantOf(words: string): { word: string; column: string } | null {
    const terms = matching(applicants, words);
    const [only] = terms;
    if (terms.length !== 1 || !only) return null;
    if (only.key === organizations && !/法人/.test(words)) return null;
    return { word: wordOf(only, words), column: only.key };
  }

  /** Applicants of what is spoken of: of the outcome just named, or of what came in. */
  private byApplicant({ word, column }: { word: string; column: string }): Meaning {
    const bases: Reading[] = [...this.outcome, { rows: ["received"] }];
    const { text } = this.sentence;
    if (!/新收/.test(text) || /办结|答复|结转/.test(text))
      bases.push({ rows: ["received", "carriedOver"] }, { rows: ["total"] });
    const readings = bases.map((base) => ({ ...base, columns: [column] }));
    return { measure: "applicants", word, readings };
  }

  private measureOf(words: string, { lead, tail, start }: Quantity): Meaning | null {
    const byYear = this.carriedByYear(lead);
    if (byYear) return byYear;
    if (/(?:共计|合计|总计|共|总共|两项)(?:为|有)?:?$/.test(words) && this.met.has("carriedOver") && words.length <= 6)
      return { measure: "pool", word: words, readings: poolReadings };
    const terms = withoutShadows(matching(applicationMeasures, words) as Measure[]);
    // What a fee was charged for is a part of nothing the table counts.
    if (terms.every(({ key }) => key === "applications") && charged.test(this.sentence.text)) return null;
    const behind = terms.every(({ key }) => key === "applications") ? this.behind(tail) : null;
    return behind ?? this.combined(terms, words, start);
  }

  private combined(terms: readonly Measure[], words: string, start: number): Meaning | null {
    const [first] = terms;
    if (!first) return null;
    const keys = new Set(terms.map(({ key }) => key));
    const word = wordOf(first, words).replace(/依申请(?!公开)/, "依申请公开");
    if (keys.has("carriedOver") && (keys.has("newly") || keys.has("received")))
      return { measure: "pool", word, readings: poolReadings };
    const readings = terms.flatMap((term) => term.readings);
    return { measure: first.key, word, readings: [...readings, ...this.alsoHonest(first.key, words, start)] };
  }

  /** 「3件结转下年」, 「7件予以公开」, 「2件为企业申请」: the words behind the figure say what it counts. */
  private behind(tail: string): Meaning | null {
    const byYear = this.carriedByYear(tail);
    if (byYear || otherMatters.test(tail)) return byYear;
    const outcome = this.outcomeOf(tail);
    if (outcome) return outcome;
    const applicant = this.applicantOf(tail);
    if (applicant) return this.byApplicant(applicant);
    const [term] = (matching(applicationMeasures, tail) as Measure[]).filter(({ key }) => saidBehind.has(key));
    return term ? { measure: term.key, word: wordOf(term, tail), readings: term.readings } : null;
  }

  /** 结转 with a year instead of 上年 and 下年. */
  private carriedByYear(lead: string): Meaning | null {
    if (this.reportYear === null || !/结转|转结/.test(lead)) return null;
    const year = Number(/20\d\d(?=年)/.exec(lead)?.[0]);
    if (!year || year === this.reportYear) return null;
    const key = year < this.reportYear ? "carriedOver" : "carriedForward";
    return this.remember({ measure: key, word: "结转", readings: [{ rows: [key] }] }, false);
  }

  private alsoHonest(key: string, words: string, start: number): readonly Reading[] {
    if (key !== "concluded") return [];
    const { text } = this.sentence;
    const half = text.slice(text.lastIndexOf(";", start) + 1, start);
    const ofNew = /新收|收到|受理/.test(half) && !carriedIn.test(half);
    return [...(ofNew ? concludedOfNew : []), ...(/答复|回复/.test(words) ? answered : [])];
  }
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
