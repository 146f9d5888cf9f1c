import type { Bilingual } from "../../form/types";
import type { Report } from "../../report/report";
import { isDigit } from "../../source/fold";
import type { Problem, Rule } from "../finding";
import { sourceSpan } from "./places";
import { inProse, scanOf } from "./scan";

/** Numbers of private persons in a report that everybody will read. */
export const personalData: Rule = {
  id: "text/personal-data",
  severity: "warning",
  title: { zh: "疑似个人信息", en: "Personal data" },
  fixable: false,
  check: (report, { say }) =>
    numbersIn(report).map(
      ({ start, end, kind }): Problem => ({
        span: sourceSpan(report, start, end),
        // An office may name its own account, to pay a fee into.
        ...(kind === "account" ? { severity: "hint" as const } : {}),
        message: say({
          zh: `这里像是${kinds[kind].zh}，公开前请删去或遮盖。`,
          en: `This looks like ${kinds[kind].en}; remove or mask it before publication.`,
        }),
      }),
    ),
};

type Kind = "identity" | "mobile" | "card" | "account";

const kinds: Record<Kind, Bilingual> = {
  identity: { zh: "公民身份号码", en: "an identity number" },
  mobile: { zh: "个人手机号码", en: "a private mobile number" },
  card: { zh: "银行卡号", en: "a bank card number" },
  account: { zh: "银行账号", en: "a bank account number" },
};

interface PersonalNumber {
  start: number;
  end: number;
  kind: Kind;
}

const mostFound = 100;
const leastDigits = 11;
const mostGroups = 6;

/** Runs of eleven digits or more, also where they are written in groups: 138 0000 0000. */
function numbersIn(report: Report): PersonalNumber[] {
  const { text } = report.view;
  const found: PersonalNumber[] = [];
  let last = 0;
  inProse(report, scanOf(report).longNumbers, (at, paragraph) => {
    if (at < last || found.length >= mostFound) return;
    const run = digitRun(text, at, paragraph.end);
    const kind = isPartOfWord(text, at, run.end)
      ? null
      : kindOf(run, text.slice(Math.max(0, at - 16), at), text[run.end] ?? "");
    if (kind) found.push({ start: at, end: run.end, kind });
    last = run.end;
  });
  return found;
}

interface DigitRun {
  end: number;
  digits: string;
  /** Lengths of the groups that blanks or hyphens part. */
  groups: number[];
}

function digitRun(text: string, start: number, limit: number): DigitRun {
  const groups: number[] = [];
  let digits = "";
  let at = start;
  let end = start;
  while (at < limit && groups.length < mostGroups) {
    const from = at;
    while (at < limit && isDigit(text.charCodeAt(at))) at++;
    if (at === from) break;
    groups.push(at - from);
    if (at - from <= 19) digits += text.slice(from, at);
    end = at;
    if (text[at] !== " " && text[at] !== "-") break;
    at++;
  }
  if (groups.length === 1 && digits.length === 17 && /[Xx]/.test(text[end] ?? "")) {
    digits += "X";
    end++;
    groups[0] = 18;
  }
  return { end, digits, groups };
}

/** Codes such as a credit code, a URL or a masked number are not numbers of a person. */
function isPartOfWord(text: string, start: number, end: number): boolean {
  return /[A-Za-z./_=*+-]/.test(text[start - 1] ?? "") || /[A-Za-z/_=*]/.test(text[end] ?? "");
}

function kindOf({ digits, groups }: DigitRun, before: string, after: string): Kind | null {
  if (digits.length < leastDigits || /[.元条件万亿%号]/.test(after)) return null;
  if (/信用代码|统一代码|备案|许可证|公网安备|标识码|[文编]号|项目代码/.test(before)) return null;
  if (groups.length === 1 && digits.length === 18 && (isIdentityNumber(digits) || saysIdentity.test(before)))
    return "identity";
  if (digits.length === 11 && /^1[3-9]/.test(digits) && isGrouped(groups, [3, 4, 4])) return "mobile";
  if (isCard(digits, groups, before)) return "card";
  return isAccount(digits) && /[账帐][号户]|开户/.test(before) ? "account" : null;
}

/** What is called an identity number is one, mistyped or not. */
const saysIdentity = /身份证(?:号码?|件号码?)?[:(]?[ \t]{0,2}$/;

function isGrouped(groups: readonly number[], shape: readonly number[]): boolean {
  return groups.length === 1 || (groups.length === shape.length && groups.every((length, at) => length === shape[at]));
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A region, a date of birth and the check digit of GB 11643. */
export function isIdentityNumber(digits: string): boolean {
  if (!/^[1-8]\d{16}[\dX]$/.test(digits)) return false;
  const [year, month, day] = [Number(digits.slice(6, 10)), Number(digits.slice(10, 12)), Number(digits.slice(12, 14))];
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return "10X98765432"[sum % 11] === digits[17];
}

/** Sixteen to nineteen digits of a bank with the check digit of Luhn; other issuers only where the text speaks of a card. */
function isCard(digits: string, groups: readonly number[], before: string): boolean {
  if (digits.length < 16 || digits.length > 19 || !/^\d+$/.test(digits)) return false;
  if (groups.length > 1 && !groups.slice(0, -1).every((length) => length === 4)) return false;
  if (!digits.startsWith("62") && !/卡号|银行卡|[账帐]号|账户/.test(before)) return false;
  return passesLuhn(digits);
}

function isAccount(digits: string): boolean {
  return /^\d{16,19}$/.test(digits);
}

export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
