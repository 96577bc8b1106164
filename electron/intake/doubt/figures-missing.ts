import { raise, type DoubtRule } from './raise.ts';

/**
 * Where a text lost its figures their units are left: 月日, 划拨的万元, 等个, 的名党员, 信息余篇, 增长%. Each pattern says what may
 * stand before the unit when nothing was lost; white space between figure and unit is allowed for.
 */
const chinese: readonly RegExp[] = [
  /(?<![\d〇零一二三四五六七八九十几数每同年个何某当本上下半]\s*)月日(?!报|期|历|常|子)/g,
  /(?<![\d〇零一二三四五六七八九十每同今去前近多若几整半翌当本]\s*)年月日?(?=[，,、。；至底份起以 ]|日)/g,
  /(?<![\d〇零一二三四五六七八九十百千万亿两几数多每余来上成近半点]\s*)[万亿]元(?!户|店|整|大关|级|以上|以下|论坛)/g,
  /(?<![\d〇零一二三四五六七八九十百千万亿两几数年月天周日个米里吨斤元倍岁时分名人次之其]\s*)余[篇场户件项份册条吨亩株枚次](?!生|下|额|地)/g,
  /(?<![\d〇零一二三四五六七八九十百千万亿两几数年月天其]\s*)余(?:万元|万人|名党员|名干部|名群众|人次|名职工|名志愿者|名居民|名学生|户居民|万)/g,
  /[等导部组](?:织)?个(?![别人体性案头中子])/g,
  /(?<=共有|设立|建立|建成|覆盖|涉及|新增|打造|划分|选派|成立)个(?![人别体性案头中子])/g,
  /(?:支部|小组|专班|队伍|站点|岗位)个(?=[，。、；])/g,
  /[的对等为从由向给有请派出](?:余)?名[\u4e00-\u9fff]{0,4}?(?:党员|干部|志愿者|职工|群众|学生|队员|医护|工作人员|教师|居民|村民|代表|委员|企业家|老人|儿童|工人|个人|学员|选手|专家)/g,
  /[\u4e00-\u9fff](?<![\d一二三四五六七八九十几两多每各百千万余数半整这那哪首该某单])个(?:行政村|自然村|社区|乡镇|街道|村民小组|党支部|党组织|工作组|项目|点位|网格|站点|单位|部门|小区)/g,
  /[\u4e00-\u9fff](?<![\d一二三四五六七八九十几两多每各百千万亿余数半近超])(?:公里|平方米|平方公里|公顷|人次|亩|吨)(?=[，。、；])/g,
  /(?:现有|共有|拥有|下辖)[^\d一二三四五六七八九十百千万亿两几多余数，。；、\s]{1,6}(?:户|人|名|家|台|辆)(?=[，。、；])/g,
  /年满岁|满岁(?=的|以上)/g,
  /(?:盈余|收入|利润|总数|总量|面积)的(?=[，。；])/g,
  /(?:员|者|工|生|民|众|师)名(?=[，。、；])/g,
  /(?<=[，。；：、\s]|^|讯|电)年(?=以来|初|底|上半年|下半年)/g,
  /(?<![\d一二三四五六七八九十百千万亿几两许很众更较好太诸最不差\s]\s*)多(?:万元|亿元|万人|万亩|人次|公里|亩)/g,
  /(?:增长|下降|提高|占比|占|达到|达|上升|增幅|同比|超过|降低|减少)(?:了|为)?[%％]/g,
  /(?<=共|约|达|近|超|逾|出动|投入|捐赠|发放|排查|走访|惠及|累计)(?:人次|户次|亿元|平方米|平方公里|公里|公顷|千瓦时|余人|余次|余户)/g,
  /第(?:届|期|批|轮)(?=[\u4e00-\u9fff])/g,
];

const month = 'January|February|March|April|June|July|August|September|October|November|December';
const english: readonly RegExp[] = [
  /[$£€]\s*(?:million|billion|thousand|an hour|a year)\b/g,
  /\b(?:by|to|of|about|nearly|than|up|rose|fell|only|over|some|around|with)\s+(?:percent|per cent|%)/g,
  new RegExp(`\\b[Oo]n (?:${month})\\s*,|\\b(?:${month})\\s+,`, 'g'),
  /\b(?:about|nearly|some|over|than|at least|raised|cost|costs|worth)\s+(?:million|billion|square (?:feet|metres|meters|miles))\b/g,
  /\b(?:aged?|between)\s+and\b(?=\s*[,.]|\s+to)/g,
];

/** Units without their figures. At most twelve a passage: more say no more. */
export const figuresMissing: DoubtRule = ({ passages, chinese: isChinese }) =>
  passages.flatMap(({ passage }) => (isChinese ? chinese : english).flatMap((pattern) =>
    [...passage.text.slice(0, 200_000).matchAll(pattern)].slice(0, 12).map((found) => raise('figures-missing', 'unit-without-figure', passage, found.index, found.index + found[0].trimEnd().length))));
