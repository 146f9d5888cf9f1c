/**
 * What the name of a body tells of its level. Names are all a draft gives; where a name does not tell, these functions
 * answer no.
 */

const suffix = "(?:人民政府|政府|办事处|人民政府办公室|政府办公室)?";
const belowCity = new RegExp(`(?:街道|镇|乡|苏木|县|区|旗)${suffix}$`);
const largeRegion = /(?:自治区|地区|特别行政区|新区)(?:人民政府|政府)?$/;
const township = new RegExp(`(?:街道|镇|乡|苏木)${suffix}$`);
const government = /(?:人民政府|[省市县区旗镇乡])$/;

/** Certainly below a city with districts: a county, a district, a township, a sub-district. */
export function belowCityLevel(unit: string): boolean {
  return belowCity.test(unit) && !largeRegion.test(unit);
}

/** A township, a town or a sub-district. */
export function isTownship(unit: string): boolean {
  return township.test(unit);
}

/** A people's government (Regulations art. 50, item 4), not a department or an outpost of one. */
export function isGovernment(unit: string): boolean {
  return government.test(unit) && !/(?:街道|办事处)$/.test(unit);
}

/** 我局, 本级, 现将…: what stands for a body, or leads to one. Places begin with some of these characters: 本溪, 全州, 将乐. */
const noName =
  /^(?:我|[本该各全](?:局|机关|单位|级|部门|委|办|厅|院|行政|[镇乡县区市省旗]|州(?!县)|街道)|现[将公发予]|特[编将此公]|兹|将(?!乐)|上级|[有相]关|按照|根据|经[梳研审]|请[与向]|其他|(?:人民)?政府(?:办公室)?$|办公室$)/;
const sentenceWords = /编制(?!委|办)|[公发]布|编写|信息公开|联系|年度|报告|工作情况/;

/** Whether words that stand where a body's name does are one. */
export function isBodyName(name: string): boolean {
  return name.length >= 2 && !noName.test(name) && !sentenceWords.test(name);
}

/** The kinds of bodies that report; names end with one of them. */
export const bodyKinds =
  "街道|镇|乡|苏木|县|区|市|州|旗|盟|省|局|委员会|委|办公室|办公厅|办事处|人民政府|政府|厅|署|中心|集团|管委会|海关|总队|支队|大队|法院|检察院";
const nameEnd = new RegExp(`(?:${bodyKinds}|[会院关所站队校馆处部社库)])$`);

/** Whether words end as the name of a body does. */
export function endsAsBody(words: string): boolean {
  return nameEnd.test(words) && isBodyName(words);
}
