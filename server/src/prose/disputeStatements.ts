import type { Meaning } from "./applicationStatements";
import { isNoTotal } from "./partial";
import type { Quantity } from "./quantity";
import type { Sentence } from "./sentences";
import type { Certainty } from "./statement";
import { type DisputeResult, disputeResults, disputeRows, type Reading } from "./vocabulary";

const countUnits = new Set(["件", "起", "宗", "例", "个", "次", "项"]);
const instances =
  /[一二再]审|上诉|新[收增发]|结转|上年|决定书|意见书|建议书|各$|均$|分别|率|胜诉|听证|调解会|典型|案例|学习|旁听|参与|复盘/;
const reviewed = /复盘|案例|应诉/;
/** 「引发复议的2件申请」 */
const disputed = /^申请/;
/** Those who decide disputes, as the subject of what they took in. */
const decides = /复议(?:机[构关]|委员会|办)[^,;:]{0,12}(?:收到|[受办]理|审结)|法院[^,;:]{0,6}(?:收到|受理|审结)/;
const authority = /办理|审[理结]|受理|收到|承办|接待|出庭|应诉/;
const forOthers = /代[理办]|协[助办]/;
const bareOther = /其他:?$/;
const unrelated = /与[^,;:]{0,12}公开[^,;:]{0,8}(?:无关|没有关系)/;
const otherKind = /非(?:政府)?信息公开|其他类/;
const ours = /信息公开|政务公开|依申请|公开申请|申请公开|被(?:申请|复议|提起|诉)/;
/** Where pending cases are told apart, or filings are counted, the figure is not that of the concluded cases. */
const pendingSaid = /未审结|正在审理/;
const filed = /被申请|被提起|提起|发生/;
const bothCourts = ["litigation", "litigationAfterReconsideration"];
const everyRow = ["reconsideration", ...bothCourts];

/** Reads figures on reconsideration and litigation; later figures of a sentence lean on the kind named before them. */
export class DisputeReader {
  private rows: readonly string[] | null = null;
  /** Whether only some disputes are spoken of: those carried over, those of this year. */
  private some = false;
  /** The result named last, and where its figure ends. */
  private result: { result: DisputeResult; end: number } | null = null;
  /** Once a figure is of others' disputes, so are those behind it. */
  private elsewhere = false;

  constructor(
    private readonly sentence: Sentence,
    /** Whether the sentences or the heading before it speak of applications or disputes. */
    private readonly inContext: boolean,
  ) {}

  /** `head`: what a colon in front of its words ends. */
  read(quantity: Quantity, head: string): (Meaning & { certainty: Certainty }) | null {
    const meaning = this.meaningOf(quantity, head);
    if (!meaning) return null;
    // Where nothing says what the cases were about, they may be any of the body's.
    const certain = this.inContext || this.sentence.section === "disputes" || ours.test(this.sentence.text);
    return { ...meaning, certainty: certain ? "sure" : "likely" };
  }

  private meaningOf(quantity: Quantity, head: string): Meaning | null {
    const { lead, tail } = quantity;
    const result = this.resultIn(lead) ?? this.resultIn(tail);
    const named = this.rowsOf(head);
    const rows = this.rowsOf(lead) ?? this.rowsOf(tail) ?? (/^(?:总计|[合共]计|共)/.test(lead) ? named : null);
    this.rows = rows ?? named ?? this.rows;
    if (!countUnits.has(quantity.unit)) return null;
    if (instances.test(lead) || reviewed.test(tail) || disputed.test(tail)) {
      this.some = rows !== null;
      return null;
    }
    if (isNoTotal(quantity, this.sentence)) return null;
    this.elsewhere = !this.isOurs(quantity) || (this.elsewhere && !ours.test(lead));
    if (this.elsewhere) return null;
    if (result) {
      this.result = { result, end: quantity.unitEnd };
      return this.resultMeaning(result, lead, tail);
    }
    if (!rows) return null;
    this.some = false;
    const readings: Reading[] = [{ rows }, ...this.ofResult(quantity)];
    if (!pendingSaid.test(this.sentence.text) && !filed.test(lead)) readings.push({ rows, minusColumns: ["pending"] });
    if (rows === bothCourts && /复议后/.test(this.sentence.text)) readings.push({ rows: ["litigation"] });
    return { measure: "disputes", word: /复议|诉讼|起诉/.exec(lead + tail)?.[0] ?? "", readings };
  }

  /** 「未审结2件（复议1件、诉讼1件）」: of the result named before. */
  private ofResult({ start }: Quantity): readonly Reading[] {
    const { result, end } = this.result ?? {};
    const between = result ? this.sentence.text.slice(end, start) : "";
    return result && /^[^;]*[(:中]/.test(between) ? this.resultMeaning(result, "", "").readings : [];
  }

  /** 「维持3件，其他2件」: 其他 alone is a result beside other results. */
  private resultIn(words: string): DisputeResult | undefined {
    const isResult = !bareOther.test(words) || /维持|纠正/.test(this.sentence.text);
    return isResult ? disputeResults.find(({ words: pattern }) => pattern.test(words)) : undefined;
  }

  /** A body that decides disputes of every kind counts those too: only disputes about disclosure are table four's. */
  private isOurs({ lead, tail, start }: Quantity): boolean {
    const { section, text } = this.sentence;
    if (unrelated.test(text) || otherKind.test(lead) || decides.test(lead)) return false;
    if (text.includes("出庭") && !ours.test(text)) return false;
    if (section === "disputes") return true;
    if (/决定/.test(lead)) return false;
    const half = text.slice(text.lastIndexOf(";", start) + 1, start) + tail;
    return ours.test(text) || !(authority.test(lead) || forOthers.test(half));
  }

  private rowsOf(words: string): readonly string[] | null {
    for (const { key, words: pattern } of disputeRows) if (pattern.test(words)) return [key];
    const [reviewed, sued] = [/复议/.test(words), /诉讼|起诉|法院/.test(words)];
    if (reviewed && sued) return everyRow;
    if (reviewed) return ["reconsideration"];
    return sued ? bothCourts : null;
  }

  private resultMeaning(result: DisputeResult, lead: string, tail: string): Meaning {
    const rows = this.rows ?? everyRow;
    const groups = rows.length === 3 ? [rows, bothCourts, ...everyRow.map((row) => [row])] : [rows];
    const { columns: sums, minusColumns } = result;
    const readings = groups.flatMap((rows) => sums.map((columns) => ({ rows, columns, minusColumns })));
    const word = result.words.exec(lead)?.[0] ?? result.words.exec(tail)?.[0] ?? "";
    return { measure: result.key, word, readings, partial: this.some };
  }
}
