import { cutWords } from '../words/cut-words.ts';
import type { Stretch } from './figures-faint.ts';
import { numeral } from './numerals.ts';
import type { WordList } from '../words/word-list.ts';

/** What is done to things that are then counted: 发放资料80份, 化解纠纷12起, 安装路灯46盏. */
const counted = /发放|分发|派发|张贴|悬挂|制作|印制|印发|投放|安装|加装|更换|维修|修建|新建|建成|建起|建设|改建|扩建|改造|修复|修缮|架设|铺设|搭建|拆除|清理|清运|清除|疏通|整治|整改|治理|排查|检查|抽查|巡查|查处|查获|查封|查扣|缴获|收缴|扣押|破获|侦破|办结|办理|受理|审理|审结|化解|调解|调处|处置|处理|解决|开展|举办|召开|组织|播放|播出|推送|刊发|刊登|编发|采购|购置|购买|配备|配置|配齐|添置|捐赠|捐献|捐出|赠送|送去|送出|送上|种植|栽种|栽植|补种|播种|收割|插秧|育苗|养殖|饲养|存栏|出栏|出动|调集|调派|投入|动用|抓获|抢救|救出|解救|救治|转移|安置|疏散|救助|帮扶|慰问|走访|看望|接待|服务|培训|培养|招收|招聘|录取|录用|吸纳|带动|评选|表彰|命名|授予|引进|签约|落户|新增|增设|设立|设置|开设|成立|组建|现有|共有|拥有|建有|设有|配有|储备|存放|展出|收藏|征集|收到|收集|完成|销售|售出|卖出|生产|加工|运送|运输|流转|承包|盘活|腾退|登记|普查|开通|移栽|种下|认领|认养|清查|检测|抽检|采集|录入|申报|容纳|现存|保存|保有|清点|斩获|夺得|摘得|推出|实施/;
/** Measures that hardly end a noun. */
const sure = new Set('个名份盏棵株辆亩吨幅枚栋幢艘匹篇起宗');
/** Measures that end nouns too (停车场, 实验箱), and the nouns that are counted by them. */
const counting: Readonly<Record<string, RegExp>> = {
  张: /(?:病床|床位|桌椅|海报|图纸|传单|照片|图片|床|桌|卡|票|证书|挂图)$/, 台: /(?:设备|电脑|[^电]机|车|空调|彩电|冰箱|仪器|机组|器)$/, 套: /(?:设备|住房|房屋|桌椅|防护服|丛书|器材|图书|工具|用品|校服|公寓|软件|系统|试剂)$/,
  件: /(?:诉求|纠纷|积案|救生衣|家电|器材|物品|大衣|衣物|文物|实事|作品|礼物|商品|棉衣|提案|议案|建议|包裹|藏品|展品|案件|信访)$/, 场: /(?:比赛|赛事|演出|讲座|活动|宣讲|电影|招聘会|培训|报告会|音乐会|晚会|座谈会|巡演)$/, 处: /(?:砂场|监控|便民点|驿站|渠道|遗存|山塘|隐患|问题|场所|工地|摊点|违建|险情|点位|景点|遗址|房屋|建筑|设施|广场|游园|车场)$/,
  条: /(?:道路|线索|意见|建议|信息|问题|措施|生产线|街巷|标语|横幅|公路|河道|线路|鱼|渠道|水渠)$/, 间: /(?:教室|房屋|客房|门面|宿舍|商铺|店铺|病房)$/, 座: /(?:桥梁|水库|大棚|厂房|泵站|公厕|公园|桥|水塔|凉亭|书屋|房屋|变电站)$/, 次: /(?:活动|检查|培训|会议|讲座|巡查|宣讲|演练|走访)$/,
  期: /(?:培训班|讲座|专栏|节目|夜校|培训)$/, 项: /(?:活动|措施|工程|项目|制度|任务|实事|成果|专利|举措|课题|赛事)$/, 批: /(?:物资|设备|人员|项目)$/, 户: /(?:居民|商户|企业|群众|村民|农户|家庭|困难户|脱贫户|贫困户|牧户|住户|用户)$/, 箱: /(?:方便面|矿泉水|牛奶|苹果|物资|药品|水果|饮料|面包)$/,
  床: /(?:棉被|被子|棉絮|被褥)$/, 支: /(?:队伍|服务队|小分队|工作队|突击队|疫苗|试剂|枪|枪支)$/, 只: /(?:鸡|鸭|鹅|羊|口罩|鸡苗|羊羔|手套)$/, 头: /(?:猪|牛|羊|奶牛|生猪|肉牛|仔猪|牲畜)$/, 例: /(?:手术|病人|患者|移植)$/, 块: /(?:展板|牌|标牌|奖牌|电池|石碑)$/, 把: /(?:椅子|雨伞|铁锹|刀|锁)$/, 碗: /(?:脑|面|粥|饭|茶|汤|粉|馄饨|饺|酒)$/, 顶: /(?:帐篷|帽子|蚊帐|安全帽|头盔)$/, 瓶: /(?:矿泉水|饮料|消毒液|洗手液|酒精)$/, 盒: /(?:药品|口罩|月饼|盒饭|试剂)$/, 桶: /(?:食用油|花生油|矿泉水|涂料)$/, 袋: /(?:大米|面粉|水泥|化肥|洗衣粉|种子|饲料)$/,
};
/** Nouns that are said of such measures without a number: 其他, 各类 and the like stand before no figure. */
const bare = new Set('其他 其它 有关 相关 各类 这些 那些 哪些 什么 多少 若干 不少 部分 大量 全部 所有 分批 逐项 逐户 逐个 同期 近期'.split(' '));
const tail = new RegExp(`[\\u4e00-\\u9fff]{4,40}(?=[，。；、）])`, 'g');
const numbered = new RegExp(`[${numeral}]$`);
/** How much before the measure the verb may stand, and how much of the noun is shown, in characters. */
const far = 16;
const shown = 5;

/**
 * Measures that the cut leaves alone at the end of a clause in which things were counted: `发放宣传资料份，`. What stands before the
 * measure is a noun of two characters or more; those that lists do not know (停车场, 教学点) keep theirs.
 */
export function leftAlone(list: WordList, text: string): Stretch[] {
  const places: Stretch[] = [];
  for (const { 0: run, index } of text.matchAll(tail)) {
    const unit = run.charAt(run.length - 1);
    const near = run.slice(-far - 1, -1);
    if (!(sure.has(unit) || counting[unit]?.test(near) === true) || !counted.test(near)) continue;
    const words = cutWords(list, run);
    const [noun, measure] = [words.at(-2) ?? '', words.at(-1) ?? ''];
    if (measure.length !== 1 || noun.length < 2 || bare.has(noun) || numbered.test(noun) || counted.test(noun.slice(-2))) continue;
    places.push({ from: index + run.length - 1 - Math.min(shown, noun.length), to: index + run.length });
  }
  return places;
}
