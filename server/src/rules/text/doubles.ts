import { isHan } from "../../source/fold";

/**
 * What tells a doubled character from two words that meet: 公公开 is a slip, 公开开展 and 监督督促 are not. Both tables are
 * data; a character in neither is never reported.
 */

/** Characters that end common words, and every character that can follow where they begin another word. */
const startersOf = table(`
息 相肉事
况 且
开 展放通始设发启门拓辟会创工播馆支学源具办业户庭局奖屏票封头口心端采关标水了得个到化起火机包建解印线演班战场运除销课窗饭议罪
作 风为出用业品好息答客者物秀坊了文法手成意战画案证假例家
府 右尹
务 实必工农求虚员
制 度定作发成约造订止式品药剂图动冷
度 过量假夏汛冬
理 念由论解顺清事应财性想工赔发疗所
设 立置施备计有定区于在
台 账北湾风州阶历词前上
障 碍
督 促查办导学战察
导 向致航师则出入游读览演引购医盲
众 多人所筹创智包望
容 易量错纳貌忍器许
策 划略动源应
议 题程事案定论会价政和院员席
例 如行会外题子假证
规 定范章划则模律程避矩格约
章 程节丘贡回法
案 件例卷由底情宗头板
定 期时点位向额性制义量岗价人责密级居南西州海论员案金型立局
求 助是实真索职知学解得
请 求示客假教问进您予各与同及将勿向有在到按登来联携附写填遵拨致于
复 议核查印制杂盘审工产垦兴习员函苏合发用职
讼
查 询看阅处找验办实漏摆明收封改获账补出证核
核 查实对定准心算减验销电酸能
布 局置设告防控料点展
报 送告道名刊社表备请价纸警批到账考废酬关销案上
告 知示诫别诉
读 者书懂取本物音
网 站络民格页址友上办点购约军信店管红箱课端路
站 点位长岗台前
栏 目杆
目 标录的前光次睹
录 入取制用音像播下
道 路德理口义歉教县真士具孚关里
员 工会额
组 织成长建员团合装稿
室 内外主温
心 理得态愿灵里中肠情血
关 于注系心键闭联爱怀停口乎切门税机
位 于置列居次移
门 户槛类诊头口面票前店禁外里
线 上下索路条段程性
体 系现制验育会检量裁例质贴面重力能
式 样
果 断蔬园树农实敢子
效 果率能益力应法用
率 先领
量 化身大小变子产
数 据量字额百千十万次目学年值智码控
据 此统悉实
限 制期定额时价量度
间 接隔断
步 骤伐入行调道履步为高登子
段 落位
级 别联
织 造密
施 工行政策展肥救
划 计分定拨转出到
责 任令成编权备
任 务何命期职免意用教课选由
职 责能工业务位权称级数校教员场
权 力利限益威责属重
益 处
法 律规治定人院制庭典学官理条
治 理安疗国超水山病沙污
序 列言号幕
料 理想
境 内外遇
念 头不有
识 别字
题 目材库名外
因 此为素地而果时公病由
用 户于途心语地人工水电法好活足来以能力品药章车房餐情作处量
取 得消缔代证样决之暖景水款出用材自
付 出费款息
款 项式待额
额 度外定
项 目链落有抓清过
态 度势
势 头必力
展 示现开览望出厅板会品
善 于意良举治后待终做用
健 康全身步
保 障证护密持险留洁安存供健养温管税修卫驾值价函底全质
密 切集码度级封件布闭室
强 化调制大度行势国县市省力烈军弱劲农迫项基监联健
化 解工肥学妆石作为险合成
范 围例本文畴
力 度量争求图推促保主行抓气戒
快 速捷递乐来
者
性 质别能格情命状向
程 序度式
类 别型似比推
实 际施现效行时践事情干体物名处习验地绩质力例据在用战证务惠训
讯 息问
媒 体介
档 案次
询 问价
训 练导诫
递 交送进增
筹 备划集建资措办
畅 通谈达销享行
彻 底查
确 保定认立实切权
续 签约期费
晰
`);

/** Characters that begin common words, and every character they can end another word behind. */
const endersOf = table(`
公 办充因秉奉不社主寓老相外天立克大
信 中建诚守通电微短书相自威征失可亲迷取互来去家回复轻采置坚深确
工 完总轮技职员分施开用社化民竣加手理农动停复务轻返招美矿女电
情 知感心热爱民案病疫舆国社事表友亲险灾警实汛旱村农酌抒钟详
申 引重庚壬三
主 民业自为户车失地房雇物店买货财
监 总太国学证
建 续拆代党基城住新在共修筹组扩改重福创搭构兴援承违土古自团环交
管 监主保分城海掌接共血水网信综托看代拘路统齐交
落 村部院坠段角低下回聚失
加 添增参更附叠追外
群 社人超集
认 确公承默否辨
严 从尊庄威森戒
政 新路渔林医药农文行财民廉执施勤市内邮参议从宪学党
确 明准精正的
`);

/**
 * Particles: what may follow where another word begins, and behind the stroke what they end. Those that meet themselves
 * in right sentences (以, 与, 及, 并, 向) are left out, like 层层 and 事事, which are words.
 */
const functionWords = table(`
的 确士|目
了 解结然之|明不甚
和 谐平睦美解|饱缓总温平共
在 线职编校岗建册办地营外内途押|存所实内正现潜
对 外口标接象照比内应方话策联等称|
其 他中它余实格|
将 军|
或 者|
被 申告访|
于 是|
是 否非|
从 业事严而此|服听盲随
为 民了何什此先期数|行作认成因人较更尤最极颇以称视列分化转变改设定评选难广大略稍
`);

const measures = "条件份篇次期项个例起";

/** Endings of the names of bodies: 二街镇镇严格 is a slip, 镇镇政府 is not; told by the predicate that follows. */
const bodyEndings = "镇乡街县市区省村局办委厅旗";
const predicates =
  /^(?:严格|严把|严守|认真|积极|坚持|高度|深入|全面|按照|围绕|紧紧|紧扣|紧密|持续|始终|切实|扎实|及时|不断|为了|进一步|结合|贯彻|落实|加强|强化|注重|着力|充分|牢固|聚焦|依托|主动|共[公收受发开印制]|未[收发]|没有|已|将|的|认为)/;

function table(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .map((line) => [line[0] as string, line.slice(2)]),
  );
}

/** Whether the two equal characters at `at` and `at + 1` are one too many. */
export function isDoubledByMistake(text: string, at: number): boolean {
  const char = text[at] as string;
  if (text[at + 2] === char || text[at - 1] === char) return false;
  // 方方面面, 认认真真.
  if (text[at + 2] !== undefined && text[at + 2] === text[at + 3]) return false;
  if (at >= 2 && text[at - 2] === text[at - 1]) return false;
  const before = wordAt(text, at - 1, -1);
  const after = wordAt(text, at + 2, 1);
  // 12件件: behind a figure not 每一件; 3个个体户 and 5条条例 go on.
  if (measures.includes(char) && after === "" && /\d/.test(text[at - 1] ?? "")) return true;
  if (bodyEndings.includes(char)) return isBodyDoubled(char, before, after, text.slice(at + 2, at + 5));
  const particle = functionWords.get(char)?.split("|");
  if (particle) return before !== "" && !has(particle[1], before) && !has(particle[0], after);
  const starters = startersOf.get(char);
  if (starters !== undefined && before !== "" && !has(starters, after)) return true;
  const enders = endersOf.get(char);
  return enders !== undefined && after !== "" && !has(enders, before) && !has(starters, after);
}

function has(characters: string | undefined, char: string): boolean {
  return char !== "" && characters !== undefined && characters.includes(char);
}

/** 村村、镇镇 is rhetoric; at the end of a name, before a predicate or a stop, it is a slip. */
function isBodyDoubled(char: string, before: string, after: string, ahead: string): boolean {
  if (before === "" || "到现实了与和及各全古".includes(before)) return false;
  if ("乡镇".includes(char) && ahead === "人民政") return !"我本该".includes(before);
  return after === "" ? /^[,。]/.test(ahead) : predicates.test(ahead);
}

/** The Han character next to the doubled ones, over a line break inside a sentence; empty where there is none. */
function wordAt(text: string, from: number, step: 1 | -1): string {
  let at = from;
  while (at >= 0 && Math.abs(at - from) < 8 && " \t\n".includes(text[at] ?? "|")) at += step;
  return isHan(text.charCodeAt(at)) ? (text[at] as string) : "";
}

/** Words of two characters that begin compounds, so that they meet themselves: 人民政府政府信息公开, 工作工作方案. */
const beginsCompounds =
  /^(?:办|中心|平台|网|站|局|栏|目录|指南|系统|化|机[制构]|制度|方案|要点|人员|者|类|小组|领导|规[定范章]|条例|计划|总结|窗|大厅|热线|新媒|服务|公[开报]|法|部门|书|主任|信息|门户|投资|采购|购买|职能|性|型|级|党|房|所|室|处|院|园|区|长|员|费|权|率|量|力|品|报|会|工作)/;
/** Words that never begin a compound noun. */
const neverCompound =
  /^(?:情况|及时|有关|相关|以及|同时|进一|积极|认真|严格|完善|加强|落实|强化|推进|提[高升]|健全|丰富|拓[展宽]|增强|开展|确保|按照|根据|通过|主动|依法|全面|深入|不断|持续|切实|充分|未收|收到|存在|我[镇县市区局乡街])/;

/** Work done, never itself the object of such work: 监督保障保障机制, 宣传宣传工作 are slips; 规范规范性文件 is not. */
const work =
  /^(?:保障|宣传|推进|落实|加强|完善|培训|解读|审核|审查|考核|检查|督促|指导|监督|管理|发布|更新|维护|答复|办理|处理|协调|联动|整改|评议|测评|监测|保密)$/;
const worksMeans = /^(?:机制|制度|体系|工作|措施|力度|能力)/;

/**
 * Whether `word`, printed twice in a row, is a slip: neither a turn of speech nor two words that meet. `before` and
 * `after` are what stands around the two.
 */
export function isWordDoubledByMistake(word: string, before: string, after: string): boolean {
  if (work.test(word) && worksMeans.test(after)) return true;
  if (word === "信息" && /政[府务]$/.test(before) && /^(?:公开|发布)/.test(after)) return true;
  if (
    /^[一逐又越边很非〇零二三四五六七八九十百千万两]/.test(word) ||
    /^[〇零一二三四五六七八九十百千万亿两]+$/.test(word)
  )
    return false;
  if (word.length === 2 && /^(?:研究|学习|讨论|商量|交流|了解|锻炼|考虑|介绍|非常|特别|慢慢|常常)$/.test(word))
    return false;
  if (word.length > 3 || neverCompound.test(word)) return true;
  return !beginsCompounds.test(after);
}
