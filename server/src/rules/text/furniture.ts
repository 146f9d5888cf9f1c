import type { Report } from "../../report/report";
import { sourceSpan } from "./places";
import type { Residue, ResidueReader } from "./residue";

/** Lines of the web page around a report: its path and label over the title, source and date below it, the foot. */
export const furniture: ResidueReader = (report) => [
  ...headLines(report),
  ...pageNumbers(report),
  ...footLines(report),
];

const longestLine = 500;
const headLength = 40;
const footLength = 14;

const what = {
  path: { zh: "网页的栏目名或位置导航", en: "Name or path of a web page" },
  meta: { zh: "网页的来源、时间、打印等信息", en: "Source, date and tools of a web page" },
  page: { zh: "页码", en: "Page number" },
  foot: { zh: "网页的页脚", en: "Foot of a web page" },
};

const column =
  /^(?:首页|(?:政府信息公开|政务公开|政府信息|信息公开)(?:专栏|平台|目录|年报|年度报告|工作年度报告|工作年报)?|年度报告|年报|法定主动公开内容|[\u4e00-\u9fff]{2,14}(?:政府网|门户网站|政府网站|政务网))$/;
const path = /^(?:您?的?(?:现在|当前)(?:所在)?的?位置|您的位置|所在位置|首页[ \t]*[>»›/\-|])/;
const arrows = /[^>»›]{1,20}[>»›][^>»›]{1,20}/;

const metaStart =
  /^[[【(]?(?:(?:信息|文章|稿件)?来源|(?:发布|更新)时间|(?:发[布文]|成文|生成|公开)日期|(?:浏览|访问|阅读|点击)次数|(?:浏览|阅读|点击)量|点击数|字[体号]|索引号|(?:主题|信息|组配)分类|发布机构|公开方式|公开时限|责任编辑|作者|视力保护色|分享到|保护视力色)[ \t]*(?:[:\]】[]|$)/;
const metaWord =
  /来源[:]|发布(?:时间|日期)|(?:浏览|访问|阅读)次数|浏览量|点击[数量]|字[体号]|打印|索引号|责任编辑|分享到|关闭窗口|收藏|发布机构|公开方式|成文日期|组配分类/g;
const metaAlone =
  /^[[【(]?(?:打印(?:本页)?|关闭(?:窗口|本页)?|收藏|分享|点击查看解读|大[ \t]*中[ \t]*小|小[ \t]*中[ \t]*大)[\]】)]?$/;

const footSure =
  /ICP备|公网安备|网站标识码|网站标识[:]|扫一扫在手机|扫一扫.{0,4}手机|版权所有|Copyright|关闭窗口|打印本页|返回顶部|网站地图|点击总量|分享到/i;
const footStart =
  /^[[【(]?(?:[主承]办(?:单位)?|主管单位|技术支持|[上下]一篇|责任编辑|(?:信息|文章)?来源|发布(?:时间|日期)|(?:浏览|访问|阅读)次数|相关链接|用微信扫|地址|网站支持)[ \t]*:/;
/** A foot of which this is one line among others; alone it may belong to the report. */
const footWeak = /^(?:地址|[主承]办|来源)[ \t]*:/;

function headLines(report: Report): Residue[] {
  const { lines, firstLine, lastLine, sections, title, view } = report;
  const firstHeading = sections[0]?.heading.line ?? Math.min(lastLine, firstLine + headLength / 2);
  const titleLine = title ? lines.lineAt(view.viewOffset(title.span.start)) : -1;
  const titleEnd = title ? lines.lineAt(Math.max(0, view.viewOffset(title.span.end) - 1)) : -1;
  const found: Residue[] = [];
  let looked = 0;
  for (let line = firstLine; line < firstHeading && looked < headLength; line++) {
    const length = lines.length(line);
    if (length === 0 || (line >= titleLine && line <= titleEnd)) continue;
    looked++;
    if (length > longestLine || endsSentence(report, line)) continue;
    const kind = headKind(lines.text(line), line < titleLine);
    if (kind) found.push(lineOf(report, line, kind));
  }
  return found;
}

function headKind(text: string, isOverTitle: boolean): Residue["what"] | null {
  if (text.includes("。")) return null;
  const bare = text.replace(/^[#*>\- \t]+|[*| \t]+$/g, "");
  if (path.test(bare) || (arrows.test(bare) && /首页|公开|政府/.test(bare) && bare.length < 120)) return what.path;
  if (isOverTitle && column.test(bare.replace(/[ \t]/g, ""))) return what.path;
  if (metaStart.test(bare) || metaAlone.test(bare) || (bare.match(metaWord)?.length ?? 0) >= 2) return what.meta;
  return null;
}

const pageNumber =
  /^(?:第[ \t]{0,2}\d{1,3}[ \t]{0,2}页[ \t,，]{0,3}共[ \t]{0,2}\d{1,3}[ \t]{0,2}页|-[ \t]{0,2}\d{1,3}[ \t]{0,2}-)$/;
const longestPageNumber = 20;

/** Page numbers between paragraphs; among the cells of a table the reader of tables passes them over. */
function pageNumbers(report: Report): Residue[] {
  return report.paragraphs
    .filter(({ text }) => text.length <= longestPageNumber && pageNumber.test(text))
    .map(({ start }) => lineOf(report, report.lines.lineAt(start), what.page));
}

function footLines(report: Report): Residue[] {
  const { lines, firstLine, lastLine, sections } = report;
  const from = sections.at(-1)?.firstLine ?? firstLine;
  const found: Residue[] = [];
  const weak: number[] = [];
  let looked = 0;
  for (let line = lastLine - 1; line >= from && looked < footLength; line--) {
    const length = lines.length(line);
    if (length === 0) continue;
    looked++;
    if (length > longestLine || endsSentence(report, line)) continue;
    const text = lines.text(line).replace(/^[#*>\- \t]+|[*| \t]+$/g, "");
    if (!isFoot(text)) continue;
    if (footWeak.test(text)) weak.push(line);
    else found.push(lineOf(report, line, what.foot));
  }
  if (found.length > 0) found.push(...weak.map((line) => lineOf(report, line, what.foot)));
  return found;
}

function isFoot(text: string): boolean {
  if (text.includes("。")) return false;
  if (footStart.test(text)) return true;
  if (metaAlone.test(text)) return true;
  // A sentence may speak of such things: 网站标识码, 扫一扫.
  return footSure.test(text) && !text.includes(";") && (text.length < 40 || / |:/.test(text));
}

/** Most lines of prose end so; they are no furniture, and need not be copied to be told. */
function endsSentence({ view, lines }: Report, line: number): boolean {
  const code = view.text.charCodeAt(lines.trimmedEnd(line) - 1);
  return code === 0x3002 || code === 0x3b;
}

/** The line without the blanks around it; its repair takes the line break with it. */
function lineOf(report: Report, line: number, name: Residue["what"]): Residue {
  const { lines, view } = report;
  const span = sourceSpan(report, lines.trimmedStart(line), lines.trimmedEnd(line));
  const start = view.sourceStart(lines.start(line));
  const isLast = line + 1 >= lines.count;
  const end = isLast ? view.source.length : view.sourceStart(lines.start(line + 1));
  // The last line has no break of its own; the one before it goes.
  const from = isLast && line > 0 ? breakBefore(view.source, start) : start;
  return { span, isFurniture: true, what: name, edits: [{ span: { start: from, end }, text: "" }] };
}

/** Where the line break in front of an offset begins. */
function breakBefore(source: string, at: number): number {
  if (source.startsWith("\r\n", at - 2)) return at - 2;
  return /[\r\n]/.test(source[at - 1] ?? "") ? at - 1 : at;
}
