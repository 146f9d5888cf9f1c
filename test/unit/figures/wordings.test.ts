import assert from "node:assert/strict";
import { gravest, type Sentence } from "./gravest";

const apps = (applications: Record<string, number>): Sentence[1] => ({ applications });
const twelve = apps({ received: 12, total: 12, granted: 12 });
const nothing: Sentence[1] = {};
const lawsuit: Sentence[1] = { disputes: { litigation: [1, 0, 0, 0, 1] } };
const upheld: Sentence[1] = { disputes: { reconsideration: [1, 0, 0, 0, 1] } };
const carried = apps({ received: 12, carriedOver: 1, total: 12, granted: 12, carriedForward: 1 });
const open = apps({ received: 9, total: 8, granted: 8, carriedForward: 1 });

const granted = apps({ received: 12, total: 12, granted: 7, partlyGranted: 2, "refused.process": 3 });
const flow = apps({ received: 11, carriedOver: 2, total: 9, granted: 9, carriedForward: 4 });
const both: Sentence[1] = { disputes: { reconsideration: [2, 1, 1, 0, 4], litigation: [5, 1, 0, 0, 6] } };

const right: Record<string, Sentence[]> = {
  "outcomes of some applications": [
    [
      "上年结转的2件中，予以公开1件、不予公开1件。",
      apps({ carriedOver: 2, received: 11, total: 13, granted: 9, "refused.process": 4 }),
      "applications",
    ],
    [
      "上年结转2件（予以公开1件，不予公开1件），已办结。",
      apps({ received: 11, carriedOver: 2, total: 13, granted: 9, "refused.process": 4 }),
      "applications",
    ],
    ["自然人申请12件，其中予以公开4件。", granted, "applications"],
    ["网络申请6件，其中予以公开3件，部分公开1件。", granted, "applications"],
    ["涉及征地拆迁的6件申请中，予以公开4件，不予公开1件。", granted, "applications"],
    ["延期答复3件，其中予以公开1件，部分公开1件。", granted, "applications"],
    ["上年结转2件（自然人2件）；结转下年度4件，其中自然人4件。", flow, "applications"],
    ["收到2件申请后当日转办。", twelve, "applications"],
  ],
  "results of some disputes": [
    ["被纠正2件（复议1件、诉讼1件）。", both, "disputes"],
    ["结果维持的7件中，行政复议2件，行政诉讼5件。", both, "disputes"],
    ["上年结转的行政复议2件，维持1件，纠正1件。", both, "disputes"],
    ["本年新发生行政复议3件，审结2件。", both, "disputes"],
  ],
  "documents of a kind": [
    ["制定民生类规范性文件2件，废止涉企规范性文件1件。", { documents: [5, 2, 20] }],
    ["加强规范性文件备案审查，全年备案18件，废止过时制度3件。", { documents: [5, 2, 20] }],
    ["规范性文件库收录现行有效文件212件。", { documents: [5, 2, 20] }],
  ],
  "reasons by way of example": [
    ["办结12件，另有3件因涉及内部事务、过程性信息等不予公开。", granted, "applications"],
    ["收到依申请公开12件、部分公开2件。", granted, "applications"],
    [
      "申请人逾期不补正，不再处理1件。",
      apps({ received: 12, total: 12, granted: 11, "other.uncorrected": 1 }),
      "applications",
    ],
  ],
  "what people asked about": [
    ["涉及企业改制的申请3件，涉及个人档案的申请2件。", twelve, "applications"],
    ["申请内容涉及个人社保7件、公司登记档案5件。", twelve, "applications"],
  ],
  "concluded, by the year of receipt": [
    ["本年办结9件，其中：当年新收办结7件、上年结转办结2件。", flow, "applications"],
  ],
  "a remark in brackets before a share": [
    ["答复中：公开类9件（含部分公开2件），占75%；不公开类3件，占25%。", granted, "applications"],
    ["公开信息2400条，其中政策类600条（占25%）、动态类1800条（占75%）。"],
  ],
  "sorted twice": [
    ["公开信息300条；按时间分，上半年140条，下半年160条；按类别分，动态220条，公告80条。"],
    ["公开信息300条。按类别分为动态220条，公告80条。"],
  ],
  "behind a colon": [
    ["规章0件；行政规范性文件：制发3件，废止1件，现行有效20件。", { documents: [3, 1, 20] }],
    ["行政复议4件；行政诉讼：维持5件，纠正1件。", both, "disputes"],
    ["办理结果：结转下年度继续办理：4件；上年结转：2件；新收：11件。", flow, "applications"],
  ],
  "named behind the figure": [
    ["共有4件行政复议和6件行政诉讼，均涉及政府信息公开。", both, "disputes"],
    ["4件行政复议、6件行政诉讼。", both, "disputes"],
    ["收到12件自然人申请。", twelve, "applications"],
  ],
  "granted, some of it in part": [
    ["办结12件，其中公开9件（含部分公开2件），不予公开3件。", granted, "applications"],
    ["办结12件，其中予以公开9件（全部公开7件、部分公开2件），不予公开3件。", granted, "applications"],
    ["予以公开9件，包括部分公开2件。", granted, "applications"],
    ["办结12件，公开7件，部分公开2件，不予公开3件。", granted, "applications"],
  ],
  "a total of another kind": [
    ["新收政府信息公开申请11件，上年结转2件，办理结果总计9件，结转下年度4件。", flow, "applications"],
    ["局系统收到申请40件，其中局机关收到11件，局属单位收到29件。", { ...flow, unit: "云溪县教育局" }, "applications"],
    [
      "行政诉讼6件，其中直接起诉1件，其他5件为复议后起诉。",
      {
        disputes: { litigation: [1, 0, 0, 0, 1], litigationAfterReconsideration: [4, 1, 0, 0, 5] },
      },
      "disputes",
    ],
  ],
  shares: [
    ["网站发布480条，微信发布160条，网站发布占75%。"],
    ["公开财政信息93条，占全年公开信息总数1240条的7.5%。"],
    ["发布信息800条，其中民生类432条，占54%，经济类368条，占46%。"],
    ["办结申请12件，其中予以公开7件，占58.3%；部分公开2件，占16.7%。", granted, "applications"],
  ],
  "lists on lines and of halves": [
    ["全年更新栏目954条，其中：\n1.机构职能14条；\n2.规划计划20条；\n3.财政信息77条；\n4.工作动态843条。"],
    ["全年更新栏目954条，其中：\n（1）财政信息77条；\n（2）其他栏目由各科室更新。"],
    ["上半年发布信息120条，下半年发布168条，全年共发布288条。"],
    ["编发信息340篇，被省级媒体采用26篇，市级媒体采用182篇，合计208篇。"],
    ["通过各类平台发布信息1,236条：网站512条，微信公众号603条，抖音号121条。"],
  ],
  "a negated one": [
    ["答复的申请无一件引起复议诉讼。", twelve],
    ["没有一起因答复不当引发诉讼。", twelve, "disputes"],
    ["全年无一例行政复议、行政诉讼案件发生。", twelve, "disputes"],
    ["未发生一起行政复议或行政诉讼。", twelve, "disputes"],
    ["办理的申请未引发一起行政复议、行政诉讼。", twelve],
    ["没有发生一例行政诉讼。", twelve, "disputes"],
    ["行政复议1件，无一起被纠错。", upheld, "disputes"],
    ["全年未收到一件政府信息公开申请。", nothing],
    ["全年未曾出现1起行政诉讼。", nothing, "disputes"],
  ],
  "closings named beside 办结": [
    [
      "收到政府信息公开申请53件，办结50件，逾期未补正不再处理1件，结转下年2件。",
      apps({ received: 53, total: 51, granted: 50, "other.uncorrected": 1, carriedForward: 2 }),
    ],
    ["收到申请12件，办结11件，视为放弃申请1件。", twelve, "applications"],
    ["收到申请12件，答复10件，申请人自行取消1件，终止办理1件。", twelve, "applications"],
    ["收到申请12件，办结11件，1件转办县自然资源局。", twelve, "applications"],
    ["收到申请12件，办结11件，另1件不属于本机关公开范围，已告知申请人。", twelve, "applications"],
    ["收到申请12件，予以公开9件，告知获取方式3件。", twelve, "applications"],
    ["收到申请12件，答复11件，1件答复书未能送达。", twelve, "applications"],
  ],
  "outcomes told together": [
    ["办理结果：公开和部分公开12件。", apps({ received: 12, total: 12, granted: 9, partlyGranted: 3 }), "applications"],
    ["其中公开或部分公开12件。", apps({ received: 12, total: 12, granted: 9, partlyGranted: 3 }), "applications"],
    ["全部或部分公开12件。", apps({ received: 12, total: 12, granted: 9, partlyGranted: 3 }), "applications"],
    ["公开（含部分公开）12件。", apps({ received: 12, total: 12, granted: 9, partlyGranted: 3 }), "applications"],
    ["予以公开（含部分公开）12件。", apps({ received: 12, total: 12, granted: 9, partlyGranted: 3 }), "applications"],
    [
      "不公开或不予处理5件。",
      apps({ received: 12, total: 12, granted: 7, "refused.process": 3, "unprocessed.repeated": 2 }),
      "applications",
    ],
  ],
  "answered in a later year": [
    ["收到申请9件，答复8件，其余1件于2025年1月答复。", open, "applications"],
    ["收到申请9件，答复8件，余下1件于次年1月答复。", open, "applications"],
    ["收到申请9件，答复8件，剩余1件已于2025年1月8日办结。", open, "applications"],
    ["收到申请9件，答复8件，1件跨年办结。", open, "applications"],
    ["收到申请12件，答复11件，其余1件于2025年1月答复。", twelve, "applications"],
  ],
  "table two in parts": [
    ["印发规范性文件4件，其中新制定3件、修订1件。", { documents: [4, 0, 20] }],
    ["印发规范性文件4件（新制定3件、修订1件）。", { documents: [4, 0, 20] }],
    ["制定印发规范性文件4件，其中本局起草3件，联合印发1件。", { documents: [4, 0, 20] }],
    ["制定规范性文件3件，废止2件，失效1件，现行有效20件。", { documents: [3, 3, 20] }],
    ["制定规范性文件3件，废止2件，失效1件，现行有效20件。", { documents: [3, 2, 20] }],
    ["制定规范性文件3件，废止2件，失效1件，现行有效20件。", { documents: [3, 1, 20] }],
    ["已废止的规范性文件9件不再列入目录。", { documents: [3, 1, 20] }],
    ["公开现行有效规范性文件文本18件。", { documents: [3, 1, 20] }],
  ],
  "a channel of the applications named in front": [
    ["12件新收申请里网络渠道8件、信函4件。", twelve, "applications"],
    ["12件新收申请中网络渠道8件、信函4件。", twelve, "applications"],
    ["新收申请当中线上渠道8件、线下渠道4件。", twelve, "applications"],
    ["新收申请当中自然人12件。", twelve, "applications"],
  ],
  "concluded of what came in alone": [
    ["上年度结转的1件申请已于1月办结，本年新收的12件已办结11件。", carried, "applications"],
    ["上年结转1件已办结；今年新收的12件申请办结11件。", carried, "applications"],
  ],
  subsets: [
    ["收到申请12件，当场答复2件，5日内答复4件，20日内答复6件。", twelve, "applications"],
    ["收到申请12件，提前办结4件。", twelve, "applications"],
    ["经法制审核后答复5件。", twelve, "applications"],
    ["第一季度办结申请3件，其余9件在后三个季度办结。", twelve, "applications"],
    ["单独答复8件、联合答复4件。", twelve, "applications"],
    ["经补正后受理2件。", twelve, "applications"],
    ["同一申请人提交申请7件。", twelve, "applications"],
    ["1人申请2件。", twelve, "applications"],
    ["收到申请12件，首次申请9件，再次申请3件。", twelve, "applications"],
    ["涉及征地拆迁的申请8件。", twelve, "applications"],
    ["有3件申请答复被评为优秀。", twelve, "applications"],
    ["9件申请经补正后予以公开。", twelve, "applications"],
    ["截至2024年6月，新收政府信息公开申请6件。", twelve],
    ["截至10月底，共收到申请9件，办结9件。", twelve, "applications"],
    ["镇党政办、规划办各收到申请1件。", twelve, "applications"],
    ["单日最多收到申请8件。", twelve, "applications"],
    ["最长一件申请用时18天。", twelve, "applications"],
    ["对3件申请进行了回访。", twelve, "applications"],
    ["收到申请12件，其中党政办收到申请7件。", twelve, "applications"],
  ],
  "parts of what is not held": [
    [
      "无法提供4件，其中信息不存在3件、非本机关职责1件。",
      apps({ received: 4, total: 4, "unavailable.notHeld": 4 }),
      "applications",
    ],
  ],
  "other matters": [
    ["公共服务类事项受理申请500件，办结500件。", twelve, "applications"],
    ["受理各类审批事项45件，其中行政许可21件。", twelve, "applications"],
    ["受理行政执法监督申诉2件。", twelve, "applications"],
    ["受县政府办委托答复申请2件。", twelve, "applications"],
    ["组织负责人出庭应诉8次，行政诉讼案件8件，出庭率100%。", upheld],
    ["学习典型行政复议案例5件。", upheld],
    ["对3件复议案件进行复盘。", upheld],
    ["参与3件诉讼应诉。", upheld],
    ["县法院审结行政诉讼5件。", upheld],
    ["复议机构全年收到行政复议申请45件，受理40件，审结38件。", upheld],
    ["复议机构全年收到行政复议申请45件，受理40件，审结38件。", upheld, "disputes"],
    ["行政复议5件，驳回复议申请3件、维持2件。", { disputes: { reconsideration: [5, 0, 0, 0, 5] } }, "disputes"],
    ["行政复议3件，1件以调解方式结案。", { disputes: { reconsideration: [2, 0, 1, 0, 3] } }, "disputes"],
    ["全年认定主动公开90件、依申请公开20件、不公开10件。", twelve],
    ["制发文件，公开类45份，依申请类3份，不予公开类2份。", twelve],
  ],
  "claims and denials of others": [
    ["县教育局收到申请22件，已全部办结。", open, "applications"],
    ["镇自然资源所承办的申请，均已办结。", open, "applications"],
    ["各村收到的申请均已办结。", open, "applications"],
    ["企业提出的政府信息公开申请数量为零。", twelve],
    ["线上依申请公开数为0。", twelve],
    ["申请均已答复，上年结转的已办结，不存在逾期答复申请的情况。", open, "applications"],
    ["社区未收到依申请公开，街道收到12件。", twelve],
    ["各部门未收到政府信息公开申请。", twelve],
    [
      "答复的申请均予公开或告知获取途径。",
      apps({ received: 3, total: 3, granted: 2, "refused.process": 1 }),
      "applications",
    ],
    ["村级未收到依申请公开事项，镇级收到12件。", twelve],
  ],
  lists: [
    ["编发简报12期，印发通报4期，共16期。"],
    ["网站公开72条，公众号公开98条，共186条。"],
    ["新增公开栏2处、更换5处，共13处。"],
    ["公开点机关3个、村13个，共20个公开栏完好。"],
    ["召开会议3次，开展检查2次，共发现问题9个。"],
    ["共制发公文25件，其中主动公开20件，依申请公开3件。", twelve],
    ["梳理26个领域，其中承担15个领域、135个事项。"],
    [
      "公开5件，其中告知获取途径2件；行政查询1件；不掌握3件。",
      apps({ received: 9, total: 9, granted: 5, "refused.adminQuery": 1, "unavailable.notHeld": 3 }),
      "applications",
    ],
    ["网站发布150条，其中转载50条，公众号发布60条，共发布信息210条。"],
    ["网站发布150条，公众号转发60条，共发布信息150条。"],
    ["坚决做到“两个维护”：一是加强学习；二是严格把关；三是强化督查。", {}, "problems"],
    ["公开文件40件，各科室认真落实“三个到位”：一是人员到位；二是制度到位；三是经费到位。"],
  ],
};

const wrong: Record<string, Sentence[]> = {
  "more than there are": [
    ["自然人申请12件，其中予以公开10件。", granted, "applications"],
    ["结转下年度4件，其中自然人5件。", flow, "applications"],
    ["被纠正2件（复议1件、诉讼2件）。", both, "disputes"],
  ],
  "reasons by way of example": [["办结12件，另有4件因涉及内部事务、过程性信息等不予公开。", granted, "applications"]],
  "behind a comparison with last year": [
    ["收到申请11件，比2023年的9件增加2件；办结10件，比2023年的9件增加1件。", flow, "applications"],
  ],
  "weeded out": [
    ["完成规范性文件清理，继续有效21件，废止1件。", { documents: [3, 1, 20] }],
    ["行政复议：总计5件。", both, "disputes"],
  ],
  applicants: [
    ["新收申请12件，其中11件由个人提出。", twelve, "applications"],
    ["未收到个人提交的政府信息公开申请。", twelve, "applications"],
    ["全年无人申请政府信息公开。", twelve, "applications"],
    ["1件由公司提出。", twelve, "applications"],
  ],
  "denied, of table two and four": [
    ["未实施行政强制。", { coercion: 4 }],
    ["未出现政府信息公开方面的行政诉讼败诉案件。", both, "disputes"],
  ],
  "sorted twice": [
    ["公开信息300条；按时间分，上半年140条，下半年170条；按类别分，动态220条，公告80条。"],
    ["公开信息300条；按时间分，上半年140条，下半年160条；按类别分，动态220条，公告81条。"],
    ["发布信息360条，其中原创211条，转载150条，单条最高阅读量5600次。"],
  ],
  "behind a colon": [
    ["规章0件；行政规范性文件：制发4件，废止1件，现行有效20件。", { documents: [3, 1, 20] }],
    ["行政复议4件；行政诉讼：维持4件，纠正1件。", both, "disputes"],
    ["结转下年度继续办理：5件。", flow, "applications"],
    ["行政强制：\n　　行政强制决定数量：5件。", { coercion: 4 }],
  ],
  "named behind the figure": [
    ["共有4件行政复议和7件行政诉讼，均涉及政府信息公开。", both, "disputes"],
    ["5件行政复议、6件行政诉讼。", both, "disputes"],
    ["收到11件自然人申请。", twelve, "applications"],
  ],
  "granted and other results": [
    ["办结12件，其中公开9件，部分公开2件，不予公开3件。", granted, "applications"],
    ["办结12件，其中公开8件（含部分公开2件），不予公开3件。", granted, "applications"],
    ["行政复议4件，维持2件，纠正1件，其他2件。", both, "disputes"],
    ["法院维持4件，纠正1件。", both, "disputes"],
    ["采取行政强制措施的决定5件。", { coercion: 4 }],
    ["新收政府信息公开申请11件，上年结转2件，办理结果总计10件，结转下年度4件。", flow, "applications"],
  ],
  shares: [
    ["公开财政信息93条，占全年公开信息总数1240条的7.6%。"],
    ["发布信息800条，其中民生类432条，占54%，经济类368条，占47%。"],
    ["办结申请12件，其中予以公开7件，占58.3%；部分公开2件，占18.7%。", granted, "applications"],
    ["从结果看，予以公开7件，占58.3%，部分公开2件，占26.7%。", granted, "applications"],
    ["全年公开信息1500条，政策解读类60条，占总数的3%。"],
  ],
  "lists on lines and of halves": [
    ["全年更新栏目954条，其中：\n1.机构职能15条；\n2.规划计划20条；\n3.财政信息77条；\n4.工作动态843条。"],
    ["全年更新栏目954条，其中：\n1.机构职能13条；\n2.规划计划20条；\n3.财政信息77条；\n4.工作动态843条。"],
    ["上半年发布信息120条，下半年发布169条，全年共发布288条。"],
    ["上半年发布信息120条，下半年发布168条，全年共发布298条。"],
    ["通过各类平台发布信息1,236条：网站512条，微信公众号604条，抖音号121条。"],
  ],
  "under a heading, behind a sentence": [
    ["（二）依申请公开\n　　规范登记、审核各环节。\n　　全年受理申请15件，通过网络提交9件。", twelve],
  ],
  "a sum behind its parts": [
    ["编发简报12期，印发通报4期，共15期。"],
    ["网站公开72条，公众号公开98条，共150条。"],
    ["更新领导信息3条、机构职能1条、财政预决算2条，共7条。"],
  ],
  "behind the whole named in front": [
    ["新收申请当中自然人9件。", twelve, "applications"],
    ["上年结转1件，本年新收12件，办结11件。", carried, "applications"],
    ["线上线下渠道收到政府信息公开申请9件。", twelve, "applications"],
  ],
  "a negated one": [
    ["全年未收到一件政府信息公开申请。", twelve],
    ["没有发生一例行政诉讼。", lawsuit, "disputes"],
    ["行政复议1件，无一起被纠错。", { disputes: { reconsideration: [0, 1, 0, 0, 1] } }, "disputes"],
    ["收到一件政府信息公开申请。", twelve],
  ],
  "closings and outcomes": [
    ["收到申请12件，办结9件，视为放弃申请1件。", twelve, "applications"],
    ["办理结果：公开和部分公开11件。", twelve, "applications"],
    ["予以公开（含部分公开）11件。", twelve, "applications"],
    ["收到申请9件，答复7件，其余1件于2025年1月答复。", open, "applications"],
  ],
  parts: [
    ["印发规范性文件5件，其中新制定3件、修订2件。", { documents: [4, 0, 20] }],
    ["制定规范性文件3件，废止4件，失效1件。", { documents: [3, 2, 20] }],
    ["涉及征地拆迁的申请15件。", twelve, "applications"],
    ["提前办结14件。", twelve, "applications"],
    ["截至12月底，共收到申请9件。", twelve, "applications"],
    ["行政复议3件，1件以调解方式结案。", { disputes: { reconsideration: [3, 0, 0, 0, 3] } }, "disputes"],
  ],
  "others and ours": [
    ["县教育局开展检查，我镇收到申请22件。", twelve, "applications"],
    ["收到申请9件，均已办结。", open, "applications"],
    ["我镇未收到依申请公开事项。", twelve],
  ],
  missed: [
    ["收到的申请全部办结，没有结转。", open, "applications"],
    ["本年度政府信息公开申请数量为零。", twelve],
    ["依申请公开数为0。", twelve],
    ["行政复议案件结果均为维持。", { disputes: { reconsideration: [1, 1, 0, 0, 2] } }, "disputes"],
    ["所有申请均予公开。", apps({ received: 3, total: 3, granted: 2, "refused.process": 1 }), "applications"],
    ["行政复议、行政诉讼案件零发生。", lawsuit, "disputes"],
    ["全年发布信息共条。"],
    ["做到“三个到位”：一是人员到位；二是制度到位；三是经费到位；四是责任到位。", {}, "problems"],
    ["不存在上年结转。", apps({ received: 3, carriedOver: 1, total: 4, granted: 4 }), "applications"],
    ["网站发布150条，公众号发布60条，共发布信息200条。"],
    ["未作出行政强制决定。", { coercion: 4 }],
    ["办理的申请无部分公开、不予公开。", apps({ received: 3, total: 3, granted: 2, partlyGranted: 1 }), "applications"],
  ],
};

describe("wordings of figures in prose", () => {
  for (const [name, sentences] of Object.entries(right))
    describe(`right: ${name}`, () => {
      for (const sentence of sentences) it(sentence[0], () => assert.notEqual(gravest(sentence), "warning"));
    });
  for (const [name, sentences] of Object.entries(wrong))
    describe(`wrong: ${name}`, () => {
      for (const sentence of sentences) it(sentence[0], () => assert.equal(gravest(sentence), "warning"));
    });
});
