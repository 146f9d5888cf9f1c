import { Slot } from "../source/memo";
import type { Quantity } from "./quantity";
import type { Sentence } from "./sentences";
import { unitClass } from "./units";

const opening = "^(?:[,、和及与:]|其中|公开|属性|定为|[认确界]定|标注|列为|属于|拟|为|的|“){0,8}";
const kinds = "(?:公开类|依申请(?:公开)?类|不予?公开类|主动公开|依申请公开|[不免]予公开|暂不公开|不公开)";
const sorted = "^[^,;:()]{0,20}(?:认定|标注|界定|定)为?";
const attribute = new RegExp(
  `(?:${opening}|${sorted})${kinds}(?:的|类|属性|政府信息|信息|文件|公文|共|有|为|占|”){0,4}:?$`,
);
const attributeBehind = new RegExp(`^(?:的|公文|文件|信息|公开|属性|[认确]定|为|属于|属|是){0,6}${kinds}`);
const attributeWords = /主动公开|[不免]予公开|依申请公开/;
const published = /主动公开|(?:^|[^予不请])公开类/;
const documents =
  /(?:制发|形成|产生|印发|制作|拟制|起草|生成|发文|认定|审[核查])[^,;:()]{0,16}?(?:公文|文件|信息|属性)|公开属性|公文|文书/;

const known = new Slot<Sentence, ReadonlySet<Quantity>>();
const none: ReadonlySet<Quantity> = new Set();

/**
 * The figures that sort documents by their disclosure attribute (主动公开90件，依申请公开20件，不予公开10件): they use the
 * words of applications and their outcomes, but count neither. `before` is the sentence in front of it in its paragraph.
 */
export function attributeFigures(sentence: Sentence, before: Sentence | null): ReadonlySet<Quantity> {
  return known.peek(sentence) ?? known.keep(sentence, find(sentence, before));
}

function find({ text, quantities }: Sentence, before: Sentence | null): ReadonlySet<Quantity> {
  if (quantities.length === 0 || !attributeWords.test(text)) return none;
  const above = text.startsWith("其中") ? before?.quantities.at(-1) : undefined;
  const found = new Set<Quantity>();
  for (let at = 0; at < quantities.length; at++) {
    const run = runFrom(quantities, at);
    if (run.length === 0) continue;
    const total = at > 0 ? quantities[at - 1] : above;
    const ofDocuments = total !== undefined && documents.test(total.lead + total.tail);
    if (ofDocuments || (run.length > 1 && run.some((one) => published.test(one.lead) || published.test(one.tail))))
      for (const one of run) found.add(one);
    at += run.length - 1;
  }
  return found;
}

/** The attributes, all in one unit, that stand side by side from a place on. */
function runFrom(quantities: readonly Quantity[], from: number): Quantity[] {
  let at = from;
  const kind = unitClass(quantities[from]?.unit ?? "");
  while (at < quantities.length && isAttribute(quantities[at] as Quantity, kind)) at++;
  return quantities.slice(from, at);
}

function isAttribute({ lead, tail, unit }: Quantity, kind: string): boolean {
  return (
    unitClass(unit) === kind && (attribute.test(lead) || (attributeBehind.test(tail) && !/申请(?!公开)/.test(lead)))
  );
}
