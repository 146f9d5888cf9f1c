import { bodyKinds, endsAsBody, isBodyName } from "../form/bodies";
import { chineseYear } from "./chineseNumbers";
import type { ViewLines } from "./viewLines";

/** 「对我局在2024年度内…进行了梳理」 speaks of the body without naming it. */
const noName = "我|[本该各](?:局|委|办|厅|院|机关|单位|级|部门|[镇乡县区市省旗]|街道)";
const body = `(?:(?!${noName})[\\u4e00-\\u9fff]){2,24}?(?:${bodyKinds})`;
const year = `(?:(?:19|20)\\d\\d|${chineseYear})年度?`;
const report = "[^。;,\\n]{0,24}?(?:报告|年报|情况)";
const announcing =
  "(?:编制|编写|编撰|撰写|公布|发布|(?<!政务|信息)公开|形成|[现特兹]将(?!乐)|[现特兹](?=将乐))(?:了|完成|出)?《?(?:关于)?";
const name = `((?:(?!编制|公布|发布|${noName})[\\u4e00-\\u9fff()]){2,30}?)`;
/** 「编制了某县人民政府2023年…报告」, 「现公布2023年某局政府信息公开…报告」: the body whose report this is. */
const named = new RegExp(
  `${announcing}(?:${name}(?:关于)?(?:政府信息公开(?:工作)?|信息公开(?:工作)?)?${year}|${year}${name}(?=政府信息公开|信息公开|政务公开))${report}`,
  "g",
);
const compiledBy = new RegExp(
  `由(${body})(?:(?:党政|综合){0,2}办(?:公室)?)?(?:\\([^()\\n]{1,30}\\))?(?:结合|负责|根据|依据|编制|编写)`,
);
const contact = new RegExp(
  `请(?:与|同|向|和)(${body})(?:(?:党政|综合|党建|政务公开){0,2}办(?:公室)?)?(?:\\([^()\\n]{1,120}\\))?(?:联系|反映|咨询)`,
);
/** 「结合某局政府信息公开工作有关统计数据撰写」. */
const compiledFrom = new RegExp(
  `结合(${body})(?:\\([^()\\n]{1,30}\\))?(?:${year})?(?:政府|政务)信息公开(?:工作)?的?(?:有关|相关)?(?:统计|数据|实际|情况|工作情况)`,
);
const subject = new RegExp(
  `(?:^|[。\\n,])(?:(?:19|20)\\d\\d年度?,?)?(${body})(?=(?:办事处)?(?:严格|认真|坚持|在|按照|深入|全面|紧紧|高度|积极|不断|始终|切实|根据|围绕|贯彻|共|主动|持续|(?:19|20)\\d\\d年))`,
);
const signOff = new RegExp(`^(${body})(?:办公室)?$`);
/** A name's short form stands between the name and the year: 「某局（以下简称“县某局”，下同）2023年…」. */
const shortForm = /\([^()\n]{0,30}(?:简称|下同|下称)[^()\n]{0,30}\)/g;
/** A group of several bodies compiles or answers; it does not report. */
const group = /领导小组/;

/** The reporting body where the title does not name it: whose report it says to be, who compiled it, whom to ask, who signed. */
export function findUnit(lines: ViewLines, first: number, last: number, bodyLine: number): string | null {
  const start = lines.start(first);
  const preamble = lines.view.text.slice(start, Math.max(start, lines.end(Math.min(bodyLine, last - 1))));
  const opening = preamble.slice(0, 3000).replace(/[ \t]/g, "").replace(shortForm, "");
  const compilers = [compiledBy, contact, compiledFrom].map((shape) => shape.exec(opening)?.[1]).filter(isNamed);
  return (
    namedIn(opening) ??
    compilers.find((name) => !group.test(name)) ??
    signedBy(lines, first, last) ??
    [subject.exec(opening)?.[1]].find(isNamed) ??
    compilers[0] ??
    null
  );
}

function isNamed(name: string | undefined): name is string {
  return name !== undefined && isBodyName(name);
}

function namedIn(opening: string): string | null {
  for (const [, before, behind] of opening.matchAll(named)) {
    const name = (before ?? behind ?? "").replace(/的$/, "");
    if (endsAsBody(name)) return name;
  }
  return null;
}

/** A body alone on a line with a date alone on the next. */
function signedBy(lines: ViewLines, first: number, last: number): string | null {
  let looked = 0;
  let below = "";
  for (let line = last - 1; line >= first && looked < 6; line--) {
    if (lines.length(line) === 0) continue;
    looked++;
    const text = lines.length(line) > 60 ? "" : lines.text(line).replace(/[ \t]/g, "");
    const unit = signOff.exec(text)?.[1];
    if (isNamed(unit) && /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/.test(below)) return unit;
    below = text;
  }
  return null;
}
