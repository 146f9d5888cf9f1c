import type { Meaning } from "./applicationStatements";
import type { Quantity } from "./quantity";
import type { Sentence } from "./sentences";

/** What is counted of many, one by one, or at its highest is nobody's total. */
const noTotal = /各自?(?:收到|受理|接到|答复|办结|印发|制定)|最[多长高短快]|单[日月]|同一|[首再]次/;
const personBehind = /[人名位户家]$/;
const wholes = new Set(["received", "newly", "concluded", "handled", "applications", "disputes"]);
/** 「有3件申请…」, 「对2件…」: some of them. */
const someOf = /^[,、]?(?:其中|另|还)?(?:有|对|就|将|把|针对)$/;
const about = /(?:涉及|关于|有关)[^,;:]{1,20}[的类](?:政府)?(?:信息)?(?:公开)?申请$/;
/** 「制定民生类规范性文件2件」 */
const ofKind = /(?:(?<!各)类|涉|关于|方面|领域)[^,;:]{0,8}规范性文件/;
const manner = /[日天]内|提前|重新|经[^,;:]{1,8}(?=[答办])|(?:审[核查]|补正|协商|沟通|会商)后|单独|联合|当场/;
const treated = /经[^,;:]{1,10}后/;
const theRest = /^[,、]?(?:其余|余下|剩余|其他)/;
const closed = /办结|[答办回]复/;
/** Where it is public already, telling where is one way to grant it. */
const pointed = /^(?![^,]{0,80}公开)[^,]{0,80}告知/;
const notExisting = /信息不存在/;
/** Ways not to hold a piece of information that an office may count one by one. */
const notHeld = /非本|不属于本|不属本|告知|不掌握/;

/** Whether the words of a figure keep it from being a sum the table has. */
export function isNoTotal({ lead, start }: Quantity, { text }: Sentence): boolean {
  return (
    noTotal.test(lead) ||
    (/^(?:居民|村民|市民|群众|申请人)?(?:提出|提交)?申请/.test(lead) &&
      personBehind.test(text.slice(0, start - lead.length)))
  );
}

/** Whether a figure may be any part of what its words name: wrong only where it is more than the whole. */
export function isPartial({ measure }: Meaning, { lead, tail, start }: Quantity, { text }: Sentence): boolean {
  if (measure === "outcome")
    return (
      /重新|原/.test(lead) ||
      treated.test(tail) ||
      pointed.test(lead || tail) ||
      (notExisting.test(lead) && notHeld.test(text))
    );
  if (measure === "dismissed") return true;
  if (measure === "otherResult") return !/其[他它]结果/.test(lead + tail);
  if (ofKind.test(lead)) return true;
  if (!wholes.has(measure)) return false;
  if ((tail !== "" && someOf.test(lead)) || tail.startsWith("申请后") || about.test(lead) || manner.test(lead))
    return true;
  return theRest.test(lead) && closed.test(text.slice(0, start - lead.length));
}
