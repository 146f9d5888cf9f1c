import { isBesides } from "./listEvidence";
import type { Quantity } from "./quantity";
import type { Sentence } from "./sentences";

const action =
  /^(?:并|同时|另|[另此]外|还|且)?(?:回[复应]|[办受]理|接收|[收接]到|召开|开展|举办|组织|培训|征[集求]|开设|新增|制作|转[发载]|处理|答复|[印制]发|全年|共|年内|发放|完成|整改|[抽检]查|编[制发]|撰写|报送|上报|[录采]用|推送|阅读|浏览|点击|关注|粉丝|访问)/;

/** What money was spent on is often named by a verb. */
const money = "元";

/** The parts up to a semicolon, where it is not what parts three or more of them. */
export function segmentOf(parts: readonly Quantity[], { text }: Sentence, total: Quantity): Quantity[] {
  const behindFirst = parts.slice(1);
  const isSeparator = behindFirst.every((part, at) => joint(text, parts[at] as Quantity, part) === ";");
  if (isSeparator && parts.length > 2 && !isBesides(behindFirst, total)) return [...parts];
  const end = parts.findIndex((part, at) => at > 0 && hasSemicolon(text, parts[at - 1] as Quantity, part));
  return parts.slice(0, end < 0 ? parts.length : end);
}

function hasSemicolon(text: string, left: Quantity, right: Quantity): boolean {
  const at = text.indexOf(";", left.unitEnd);
  return at >= 0 && at < right.start;
}

/** The parts up to where the sentence goes on to something else: another verb, or (`strict`) a comma behind a run joined by 、. */
export function coreOf(parts: readonly Quantity[], { text }: Sentence, strict: boolean): Quantity[] {
  const [first, second] = parts;
  if (!first || !second) return [...parts];
  // What is not 原创 is 转载.
  const acts = /原创/.test(first.lead) || action.test(bare(first.lead));
  const tight = strict && joint(text, first, second) === "、";
  let count = 1;
  for (; count < parts.length; count++) {
    const [left, part] = [parts[count - 1] as Quantity, parts[count] as Quantity];
    const lead = bare(part.lead);
    if (/^(?:[合共总]计|共[发公])/.test(lead)) break;
    if (/^(?:其[他它余]|剩余)/.test(lead)) continue;
    if ((!acts && part.unit !== money && action.test(lead)) || (tight && joint(text, left, part) !== "、")) break;
  }
  return parts.slice(0, count);
}

/** The punctuation between two parts. */
function joint(text: string, left: Quantity, right: Quantity): string {
  return /[,;、:]/.exec(text.slice(left.unitEnd, right.start))?.[0] ?? "";
}

function bare(lead: string): string {
  return lead.replace(/^[,、;:和及与]+|^(?:其中|通过|在):?/, "");
}
