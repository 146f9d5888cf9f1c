import type { Report } from "../report/report";
import { Memo } from "../source/memo";
import { sentencesOf } from "./prose";
import type { Sentence } from "./sentences";
import { behindTitle } from "./titles";
import { type Topic, topicWords } from "./vocabulary";

/** A subject named in a sentence, at an offset of its text. */
export interface TopicMention {
  topic: Topic;
  start: number;
  end: number;
}

const titleOpens = 0x300a;
const pattern = new RegExp(topicWords.map(({ words, behind = "" }) => `((?:${words})${behind})`).join("|"), "y");
const firsts = new Uint8Array(0x10000);
for (const { words } of topicWords) for (const word of words.split("|")) firsts[word.charCodeAt(0)] = 1;

/** The subjects a sentence names, in order. Most characters begin no subject, and are passed over without matching. */
export function topicsIn(sentence: Sentence): readonly TopicMention[] {
  sentence.topics ??= readTopics(sentence.text);
  return sentence.topics;
}

function readTopics(text: string): TopicMention[] {
  const found: TopicMention[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) === titleOpens) at = behindTitle(text, at);
    if (firsts[text.charCodeAt(at)] === 0) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const group = match.findIndex((value, index) => index > 0 && value !== undefined);
    const entry = topicWords[group - 1];
    if (entry) found.push({ topic: entry.topic, start: at, end: at + match[0].length });
    at += match[0].length - 1;
  }
  return found;
}

/** What a figure counts: the subject named last in its own words, else behind it, else before it, else what came before. */
export function topicAt(
  mentions: readonly TopicMention[],
  leadStart: number,
  at: number,
  tailEnd: number,
  inherited: Topic | null,
): Topic | null {
  let own: Topic | null = null;
  let behind: Topic | null = null;
  let before: Topic | null = inherited;
  for (const { topic, start } of mentions) {
    if (start >= tailEnd) break;
    if (start >= at) behind ??= topic;
    else if (start >= leadStart) own = topic;
    else before = topic;
  }
  return own ?? behind ?? before;
}

const defaults: Readonly<Record<string, Topic>> = { applications: "applications", disputes: "disputes" };
const nearby = 6;
const furthest = 60;

/** For every sentence, the place of the heading it stands under, or -1: the nearest above its paragraph in its section. */
const headings = new Memo((report: Report): Int32Array => {
  const sentences = sentencesOf(report);
  const above = new Int32Array(sentences.length).fill(-1);
  let heading = -1;
  let latest = -1;
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at] as Sentence;
    const before = sentences[at - 1];
    if (sentence.section !== before?.section) latest = -1;
    if (sentence.paragraph !== before?.paragraph) heading = latest;
    above[at] = at - heading > furthest ? -1 : heading;
    if (sentence.first && isHeading(sentence)) latest = at;
  }
  return above;
});

/**
 * The subject a sentence takes over from what stands before it: the sentences of its paragraph, then the nearest short
 * line without figures above, which is a heading, then the section.
 */
export function inheritedTopic(report: Report, index: number): Topic | null {
  const sentences = sentencesOf(report);
  const sentence = sentences[index];
  if (!sentence) return null;
  for (let at = index - 1; at >= 0 && sentences[at]?.paragraph === sentence.paragraph; at--) {
    if (index - at > nearby) return fallback(sentence);
    const topic = topicsIn(sentences[at] as Sentence).at(-1)?.topic;
    if (topic) return topic;
  }
  const heading = sentences[headings.of(report)[index] ?? -1];
  return (heading && topicsIn(heading).at(-1)?.topic) ?? fallback(sentence);
}

function fallback({ section }: Sentence): Topic | null {
  return defaults[section ?? ""] ?? null;
}

const numbered = /^[(第]?[一二三四五六七八九十\d]/;

/** A line that ends in a full stop is a sentence, unless a number stands before it. */
function isHeading({ text, quantities, stopped }: Sentence): boolean {
  return text.length <= 30 && quantities.length === 0 && !text.includes(",") && (!stopped || numbered.test(text));
}
