import type { Report } from "../../report/report";
import type { Problem, Rule } from "../finding";
import { sourceSpan } from "./places";
import { scanOf } from "./scan";

/** A site outside the government's domains named as the place to download the report, or as the official site. */
export const foreignLink: Rule = {
  id: "text/foreign-link",
  severity: "warning",
  title: { zh: "网址不是政府网站", en: "Link outside gov.cn" },
  fixable: false,
  check: (report, { say }) =>
    hostsOf(report)
      .filter((host) => !isTrusted(host.name) && isNamedOfficial(report, host))
      .map(
        ({ start, end, name }): Problem => ({
          span: sourceSpan(report, start, end),
          message: say({
            zh: `${name}不是政府网站域名（.gov.cn），却写作公布或下载报告的网站，请核对。`,
            en: `${name} is not a government domain (.gov.cn) but is named as the official or download site.`,
          }),
        }),
      ),
};

/** A host name in the text. Offsets are view offsets. */
interface Host {
  start: number;
  end: number;
  name: string;
}

const mostFound = 50;
const longestHost = 80;

function hostsOf(report: Report): Host[] {
  const { text } = report.view;
  const found: Host[] = [];
  let last = 0;
  for (const at of scanOf(report).dots) {
    if (at < last || found.length >= mostFound) continue;
    const host = hostAround(text, at);
    if (host.name) found.push(host);
    last = host.end;
  }
  return found;
}

/** The host name around a dot; its name is empty where it is none, such as a mail address or a long file name. */
function hostAround(text: string, at: number): Host {
  let start = at;
  let end = at + 1;
  while (start > 0 && at - start < longestHost && isHostCode(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - at < longestHost && isHostCode(text.charCodeAt(end))) end++;
  const name = text
    .slice(start, end)
    .toLowerCase()
    .replace(/^\.+|\.+$/g, "");
  const isHost = text[start - 1] !== "@" && /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(name);
  return { start, end, name: isHost ? name : "" };
}

function isNameCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

function isHostCode(code: number): boolean {
  return isNameCode(code) || code === 0x2d || code === 0x2e;
}

/** Government, military, schools; the party's and the national media, and the platforms official accounts live on. */
const trusted =
  /(?:^|\.)(?:gov\.cn|mil\.cn|edu\.cn|gov|12371\.cn|people\.(?:com\.)?cn|xinhuanet\.com|news\.cn|cctv\.com|cntv\.cn|cnr\.cn|chinanews\.com(?:\.cn)?|gmw\.cn|youth\.cn|xuexi\.cn|qq\.com|weibo\.com|weibo\.cn|douyin\.com|kuaishou\.com|toutiao\.com|cebpubservice\.com)$/;
const fileName = /\.(?:doc|docx|wps|xls|xlsx|et|pdf|txt|ofd|jpg|png|zip|rar|html?|shtml|jsp|aspx?|php|md)$/;

function isTrusted(name: string): boolean {
  return trusted.test(name) || fileName.test(name);
}

const download = /下载|电子版|查阅|查询下载|本报告/;
const official =
  /(?:政府|局|委|办|厅|镇|乡|街道|区|县|市|旗|州|本机关|本单位|我[局委办厅镇乡区县市街])[\u4e00-\u9fff]{0,8}?(?:网站|门户网|官网|公开网|信息网|网址|平台)$/;
const otherOwner =
  /(?:公司|集团|医院|学校|大学|学院|协会|报社|[日晚]报|新闻网|电视台|融媒体|客户端)[\u4e00-\u9fff]{0,8}$/;

function isNamedOfficial(report: Report, { start, end }: Host): boolean {
  const { text } = report.view;
  const lead = sentenceEnd(text.slice(Math.max(0, start - 80), start)).replace(/(?:https?:\/\/)$/i, "");
  const words = lead.replace(/[ \t\n"'“:(<[【]+$/, "").replace(/(?:网址|域名|地址|为|是)[ :]*$/, "");
  if (otherOwner.test(words)) return false;
  const tail = text.slice(end, end + 40).split(/[。\n]/)[0] ?? "";
  return official.test(words.replace(/[ \t\n:(]+$/, "")) || download.test(lead) || download.test(tail);
}

function sentenceEnd(text: string): string {
  return text.slice(Math.max(text.lastIndexOf("。"), text.lastIndexOf("\n\n")) + 1);
}
