import type { TableId } from "../form/types";
import type { Report } from "../report/report";
import { Memo, Slot } from "../source/memo";
import { ApplicationReader, type Meaning } from "./applicationStatements";
import { attributeFigures } from "./attributes";
import { documentRowsIn, readDecisions, readDocuments } from "./disclosureStatements";
import { DisputeReader } from "./disputeStatements";
import { isPartial } from "./partial";
import { sentencesOf } from "./prose";
import type { Quantity } from "./quantity";
import { isMixedScope, isOfTheYear, scopeOf } from "./scope";
import type { Sentence } from "./sentences";
import type { Certainty, Statement } from "./statement";
import { inheritedTopic, type TopicMention, topicAt, topicsIn } from "./topics";
import { outcomeEvidence, type Topic } from "./vocabulary";

export type { Statement } from "./statement";

const disclosureWords =
  /信息公开|依申请|公开申请|申请公开|申请信息|结转|转结|予以公开|部分公开|不予公开|无法提供|不掌握|现成信息|新收|自然人|法人/;
const tables: Readonly<Partial<Record<Topic, TableId>>> = {
  applications: "applications",
  disputes: "disputes",
  documents: "disclosure",
  decisions: "disclosure",
};

const known = new Memo((report: Report): Statement[] => {
  const statements: Statement[] = [];
  for (const [at, sentence] of sentencesOf(report).entries()) {
    // What section five says is of problems and plans.
    if (sentence.quantities.length === 0 || sentence.section === "problems") continue;
    for (const statement of statementsIn(report, sentence, at)) statements.push(statement);
  }
  return statements;
});

/** What the prose of a report states in figures, in order; worked out once a version and shared by the rules. */
export function statementsOf(report: Report): Statement[] {
  return known.of(report);
}

interface Read {
  unit: string | null;
  year: number | null;
  /** The subject taken over from what stands before. */
  inherited: Topic | null;
  statements: Statement[];
}

const readings = new Slot<Sentence, Read>();

/** A sentence says the same as long as its paragraph, its subject, the body and the year are; only its place may change. */
function statementsIn(report: Report, sentence: Sentence, at: number): Statement[] {
  const { unit, year } = report;
  const inherited = inheritedTopic(report, at);
  const known = readings.peek(sentence);
  if (known && known.unit === unit && known.year === year && known.inherited === inherited) {
    for (const statement of known.statements) statement.at = at;
    return known.statements;
  }
  const statements: Statement[] = [];
  read(report, sentence, at, inherited, statements);
  readings.keep(sentence, { unit, year, inherited, statements });
  return statements;
}

function read(report: Report, sentence: Sentence, at: number, above: Topic | null, statements: Statement[]): void {
  const mentions = topicsIn(sentence);
  const inherited = above ?? (namesOutcomes(sentence) ? "applications" : null);
  if (inherited === null && !mentions.some(({ topic }) => tables[topic])) return;
  const last = sentencesOf(report)[at - 1];
  const before = last?.paragraph === sentence.paragraph ? last : null;
  const reader = new SentenceReader(report, sentence, mentions, inherited, before);
  const mixed = isMixedScope(sentence);
  let elsewhere = false;
  for (const quantity of sentence.quantities) {
    const found = reader.read(quantity);
    if (!found || quantity.unit === "%" || quantity.unit === "" || quantity.approximate) continue;
    if (!isOfTheYear(sentence, quantity, report.year)) continue;
    const scope = scopeOf(sentence, quantity, report);
    elsewhere = scope === "other" || (elsewhere && !returns.test(quantity.lead));
    if (elsewhere) continue;
    const partial = found.partial || isPartial(found, quantity, sentence);
    statements.push({ ...found, sentence, at, quantity, scope: mixed ? "wide" : scope, partial });
  }
}

/** Behind a figure of another body, what tells that the reporting one is spoken of again. */
const returns = /共|合计|总|全|[我本]|名义/;

function namesOutcomes({ text }: Sentence): boolean {
  return new Set(text.match(outcomeEvidence)).size > 1;
}

/** 「行政诉讼：维持6件」: behind a colon goes on what stands in front of it. */
const label = /[^,;:《》]{2,40}:$/;

type Found = Meaning & { table: TableId; certainty: Certainty };

/** Reads the figures of one sentence, one by one: what each counts leans on those before it. */
class SentenceReader {
  private readonly applications: ApplicationReader;
  private readonly disputes: DisputeReader;
  private documentRows: readonly string[] = [];
  /** Where the figure read last ends. */
  private end = 0;

  constructor(
    report: Report,
    private readonly sentence: Sentence,
    private readonly mentions: readonly TopicMention[],
    private readonly inherited: Topic | null,
    private readonly before: Sentence | null,
  ) {
    this.applications = new ApplicationReader(sentence, report.year);
    this.disputes = new DisputeReader(sentence, inherited === "applications" || inherited === "disputes");
  }

  read(quantity: Quantity): Found | null {
    const { lead, start, unitEnd, tail } = quantity;
    const topic = topicAt(this.mentions, start - lead.length, start, unitEnd + tail.length, this.inherited);
    const table = topic && tables[topic];
    const head = label.exec(this.sentence.text.slice(this.end, start - lead.length))?.[0] ?? "";
    this.end = unitEnd;
    if (!table) return null;
    const found = this.meaning(topic, quantity, head);
    return found && { certainty: "sure", ...found, table };
  }

  private meaning(topic: Topic, quantity: Quantity, head: string): (Meaning & { certainty?: Certainty }) | null {
    if (topic === "applications") return this.onApplications(quantity);
    if (topic === "disputes") return this.disputes.read(quantity, head);
    if (topic === "documents") {
      this.documentRows = documentRowsIn(quantity.lead) ?? documentRowsIn(head) ?? this.documentRows;
      return readDocuments(quantity, this.documentRows, this.sentence.text.slice(0, quantity.start));
    }
    return readDecisions(quantity, this.sentence.text);
  }

  /** 条 also counts what is published, and people apply for much else: applications must be spoken of by name. */
  private onApplications(quantity: Quantity): Meaning | null {
    const { text } = this.sentence;
    if (attributeFigures(this.sentence, this.before).has(quantity)) return null;
    if (this.inherited !== "applications") {
      if (quantity.unit === "条" && !text.includes("申请")) return null;
      if (!disclosureWords.test(text)) return null;
    }
    return this.applications.read(quantity);
  }
}
