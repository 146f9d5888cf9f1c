import { form2019 } from "./form2019";
import { form2021 } from "./form2021";
import type { Statute } from "./types";

/** A regulation or notice that reports rest on and cite. */
export interface CitedStatute extends Statute {
  id: string;
  /** The words before the year: 国办公开办函; or 国务院令, whose number has no year. */
  issuer: string;
  /** The year in the document number; null where it has none. */
  year: number | null;
  serial: number;
  /** Words that tell its title, beside those of others; folded text without blanks. */
  wordings: RegExp;
  /** The whole title, to be put in its place. */
  fullTitle: string;
  /** The one that took its place, and the first report year for which it did. */
  superseded?: { by: string; from: number };
}

/** The office that issued the notices on the form; their full titles begin with it. */
export const noticeOffice = "国务院办公厅政府信息与政务公开办公室";

/** The Regulations as adopted in 2007 and as revised in 2019 (in force since 15 May 2019). */
const regulations2007: CitedStatute = {
  id: "regulations2007",
  title: "中华人民共和国政府信息公开条例",
  fullTitle: "中华人民共和国政府信息公开条例",
  number: "国务院令第492号",
  issuer: "国务院令",
  year: null,
  serial: 492,
  wordings: /^(?:中华人民共和国)?政府信息公开条例$/,
  superseded: { by: "regulations", from: 2019 },
};

export const regulations: CitedStatute = {
  id: "regulations",
  title: "中华人民共和国政府信息公开条例",
  fullTitle: "中华人民共和国政府信息公开条例",
  number: "国务院令第711号",
  issuer: "国务院令",
  year: null,
  serial: 711,
  wordings: /^(?:中华人民共和国)?政府信息公开条例$/,
};

/** The notice that prescribed the trial form. */
export const notice2019: CitedStatute = {
  ...form2019.notice,
  id: "notice2019",
  fullTitle: `${noticeOffice}${form2019.notice.title}`,
  issuer: "国办公开办函",
  year: 2019,
  serial: 60,
  wordings: /年度报告有关(?:事项|问题|工作)的?通知|年度报告格式[〉》]?\(试行\)/,
  superseded: { by: "notice2021", from: form2021.years.from },
};

/** The notice that prescribes the form in force. */
export const notice2021: CitedStatute = {
  ...form2021.notice,
  id: "notice2021",
  fullTitle: `${noticeOffice}关于印发〈${form2021.notice.title}〉的通知`,
  issuer: "国办公开办函",
  year: 2021,
  serial: 30,
  wordings: /年度报告格式(?![〉》]?\(试行\))/,
};

/** The measures on the fee for processing information, in force since 2021. */
export const feeMeasures: CitedStatute = {
  id: "feeMeasures",
  title: "政府信息公开信息处理费管理办法",
  fullTitle: "政府信息公开信息处理费管理办法",
  number: "国办函〔2020〕109号",
  issuer: "国办函",
  year: 2020,
  serial: 109,
  wordings: /信息处理费管理办法/,
};

export const statutes: readonly CitedStatute[] = [regulations, regulations2007, notice2021, notice2019, feeMeasures];

export function statuteById(id: string): CitedStatute | undefined {
  return statutes.find((statute) => statute.id === id);
}

/** The statute with a document number: its year (null for an order of the State Council) and serial. */
export function statuteByNumber(year: number | null, serial: number): CitedStatute | undefined {
  return statutes.find((statute) => statute.year === year && statute.serial === serial);
}

/** The statute a folded title names, the one in force where several have the same title. */
export function statuteByTitle(title: string): CitedStatute | undefined {
  return statutes.find(({ wordings }) => wordings.test(title));
}
