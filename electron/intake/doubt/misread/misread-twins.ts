import type { Doubt } from '../../../../shared/domain/reading.ts';
import { fold } from '../../../../shared/text/fold.ts';
import { cutWords } from '../words/cut-words.ts';
import { wordList } from '../words/load-words.ts';
import { raise, type Look } from '../raise.ts';

/**
 * Characters a stroke apart that are each a word by themselves, so that no list of words can tell them: 己 and 已, 末 and 未. Where each may
 * stand is known: the rarer one stands in few set phrases, and elsewhere is the other. Patterns are asked of simplified text and match the
 * one character that is wrong.
 */
export interface TwinRule { readonly name: string; readonly read: string; readonly meant: string; /** Asked where the character stands. */ readonly pattern: RegExp; /** Words it must find. */ readonly lost: readonly string[]; /** Words it must leave alone. */ readonly whole: readonly string[] }

const twin = (name: string, read: string, meant: string, source: string, lost: string, whole: string): TwinRule => ({ name, read, meant, pattern: new RegExp(source, 'uy'), lost: lost.split(' '), whole: whole.split(' ') });

const han = '[\\u4e00-\\u9fff]';
/** What 末 ends, and so what never comes before 未: times, ranks and grains. */
const ended = '年月日周週本期世纪季岁始微毫芥粉锯碎药茶肉底沫朝代旬段篇赛尾幕逐锋端弩之穷秋春夏冬卷席集句明清汉唐宋元隋秦晋夕夜伏梢最场节盘轮届文页行线首部炭煤信文';
/** What is often said not to have been, with 未 before it. */
const undone = '经|能|曾|必|尝|发[生现]|知|见|按|达到?|完[成工]|得[到以逞]|及[时格]|免|获|纳入|被|对|在|受|参|履|因|将|予|办|报|取得|设|开[通放工展]|满|婚|遂|可知|到[位场期达]|缴|签|登记|审|批准|建[成立]|造成|出[现台示]|公[布开示]|明确|作[出为]?|形成|影响|接|做|落实|有|收|使用|雨绸|解决|断|通过|交|说|提|给|料|详|敢|再|竟|安装|戴|佩|系|采取|遵|依|如期|排除|变|改|动工|脱贫|愈|归还|兑|清[偿除]|停|减|结束|核|查|进行|组织|启|实[行施现]|涉|愿|想到|来|成年|央|老先衰|卜先知|亡羊';

export const twinRules: readonly TwinRule[] = [
  // 己 is the self, and the sixth stem: 自己 知己 利己 律己 舍己 异己, 己方 己见 己任 己所不欲 身不由己, 己亥.
  twin('self for already', '己', '已',
    `(?<!自|(?<!通|告|得|证)知|(?<![胜顺便])利|(?<![千公])克|(?<![法规纪])律|(?<![宿校农房舍])舍|各|异|(?<![全集团])体|身不由|视如|据为|(?<=固)执|恕|损[人]?利|损|殉|推|一|戊|辛|庚|[“‘《、（])己(?!方(?!便|案|面)|见(?!效|成|到|雏|分|诸|端|于|报|证|面)|任(?!命|职|教|满|用|免|何)|所不欲|欲|身|责|力(?!争|求)|私|溺|[亥丑卯巳酉庚]|未[年人]|烷|烯|醇|酮|糖|酸|内酰|二[酸醇胺]|基|之|[，、”’》）]|立立|达达)(?=${han})|(?<=早|业|而|不得|均|皆|事)己(?=[，。；])`,
    '秋粮己收获 火己扑灭 判决己发生效力 己成为 业己， 通知己发 早己开走 己见成效 己达到 法律己修订 胜利己到', '自己动手 知己知彼 律己修身 舍己救人 己方队员 己见不同 以此为己任， 己所不欲 己亥年 戊己庚 己二酸 一己之力 各抒己见。 利己主义 克己奉公 视如己出。 异己分子'),
  // 已 for the self, in its set phrases. 不能自已, 情难自已 keep theirs.
  twin('already for self', '已', '己', '(?<=(?<![能难情不法禁以])自)已(?![经成])|(?<=各抒|各持|固执)已(?=见)|(?<=舍|损人利|严于律|推|安分守|身不由|视如|据为|诛除异|排斥异)已|(?<=利)已(?=主义|者)|(?<=克)已(?=奉公|复礼)|(?<=视如)已(?=出)|已(?=所不欲|方(?!便|案|面)|亥|卯)|(?<=为|以)已(?=任[，。、])|(?<=知)已(?=知彼)|(?<=一)已(?=之[力私见利])|(?<=戊)已',
    '自已动手 舍已救人 各抒已见 严于律已 已所不欲 已亥年 知已知彼', '不能自已 情难自已 自已经营 通知已发 已方便群众 他已任职'),
  // 巳 is a branch, and stands beside a stem or in a time of day.
  twin('branch for already', '巳', '已', `(?<![乙丁己辛癸上辰、“‘《（])巳(?![时初正刻年月日蛇午、”’》）])`, '巳经修好 巳抵达 业巳', '乙巳年 巳时 己巳 上巳节 辰巳之间'),
  // 末 is an end. What is denied is 未.
  twin('end for not yet', '末', '未', `(?<=尚|从|仍|并|均|还|也|却|至今|始终|一直|暂)末(?![端梢尾期日班])|(?<![${ended}])末(?=${undone})`,
    '末发生火情 尚末查清 末经批准 末成年人 从末见过 末雨绸缪', '年末发生 月末有雨 周末开放 明末清初 末班车 本末倒置 从末端 世纪末出现 赛季末被租借 末位淘汰 期末查分'),
  // 未 for an end: after a time and before a stop; in its set words.
  twin('not yet for end', '未', '末', `(?<=(?<!${han})周|每周|[上本双]周|年|月|(?<=[学假])期|岁|季|世纪)未(?=[，。、；）]|的[假活聚]|两天|休)|未(?=[端尾梢](?!详)|班车|位淘汰|流)|(?<=[锯粉药]|强弩之|舍本逐|微)未|(?<=本)未(?=倒置)|(?<=[明清汉唐宋元])未(?=[清民初明年])`,
    '到年未， 周未两天 未端 粉未 本未倒置 明未清初', '今年未发生 本月未出现 上周未能 上周未开 期未至 本未注册'),
  // 曰 is said of a name or a saying.
  twin('said for day', '曰', '日', `(?<=月\\s?[\\d〇一二三四五六七八九十]{1,3}\\s?)曰|(?<=[\\d〇一二三四五六七八九十月今近昨翌次节假生]\\s?)(?<!其[一二三四五六]\\s?)曰(?=[，。、上下晚凌清早前起至报讯常均后的]|$)|(?<![子诗书或名号题对笑问答])曰(?=前[，，]|报(?!之)|常|程|历|均|益|夜|照|期)`,
    '每月10曰为侨胞 3月5曰上午 近曰， 曰前， 今曰起 节曰期间的 生曰的', '子曰学而 名曰听涛 其一曰， 诗曰常棣'),
  // 垮 is what walls, dams and homes do; 跨 goes over something: 跨坝公路, 跨了年.
  twin('cross for collapse', '跨', '垮', '(?<=[冲压打拖吹震击挤累泡塌搞斗])跨(?![过越境度年区省市县界海河江湾国行业级])|跨(?=坝(?![公大桥路顶]))|(?<=[家桥坝堤房墙梁屋棚体架](?:就|要|会|都|快|已经?|全|给)?)跨(?=了(?![过越境年省市县河江海两一三]))|跨(?=塌|掉了)',
    '冲跨了便桥 无一跨坝， 这个家就跨了。 土墙泡跨了。', '跨坝公路 搭桥跨了河 跨越 冲跨过 打跨境电商'),
  // 贷 is lent; 货 is goods, which are paid for: 货款.
  twin('goods for loan', '货', '贷', '(?<=(?:信用|小额|助学|贴息|无息|低息|免息|按揭|公积金|抵押|质押|联保|涉农|惠农|普惠|银行|信用社|农商行|支行)(?:发放|提供|办理|的|了)?)货(?=款)|货(?=款(?:利率|利息|余额|额度|期限|贴息|担保|授信|逾期|展期|机构|户))|(?<=“(?:信用|惠农|助农|兴农|富民|强村|创业|银税|税易|商户|农户))货(?=[”通])|(?<=信)货(?=[资投支员社部业]|[，。])',
    '小额货款5000元 货款利率 “信用货”', '支付货款 货款两清 信货真价实'),
  // 新 for 心 at the end of what is firm: 信心.
  twin('new for heart', '新', '心', '(?<=(?:坚定|增强|充满|树立|提振|发展|致富|脱贫|胜利|市场|投资|消费|的|了)[\\u4e00-\\u9fff]{0,8}信)新(?=[，。！])', '坚定了信新。', '通信新， 守信新风'),
  // 夭 is an early death, or peach blossom.
  twin('early death for day', '夭', '天', '(?<![早寿之桃夭凋横])夭(?![折亡夭殇矫寿桃逝])', '今夭上午 夭气 每夭', '夭折 桃之夭夭 早夭 夭亡'),
  // 子 is a child; what is granted is 予.
  twin('child for grant', '子', '予', '(?<=给)子(?![女公孙弟系企民午路虚])|(?<=授|赋|寄)子(?!女)|(?<=不|免|准|应|暂)子(?=以|受理|公[开布]|办理|批准|支持|答复|追究|处罚|起诉|处分|立案|认定|采[纳信]|录用|登记|承认|行政|刑事|放行|奖励|说明|评价)|子(?=以(?:表[彰扬]|奖励|支持|批评|处[理罚分]|公[布示]|通报|认[定可]|确认|受理|配合|协助|解决|保护|关注|重视|答复|警告|补[助偿]|立案|纠正|采[纳用]|取缔|没收|照顾|安排|辞退|开除|拘留|驳回|撤销))',
    '给子党纪处分 授子称号 不子受理 子以表彰 赋子权力', '给子女买房 给子公司 父不父子不子 妻子以泪洗面 弟子以师礼'),
];

/** The word a changed character stands in, by the likeliest cut of its run: with the next one where it stands alone. */
function wordAt(run: string, at: number): [from: number, to: number] {
  let from = 0;
  const words = cutWords(wordList(), run);
  for (const [i, word] of words.entries()) {
    const to = from + word.length;
    if (at < to) {
      if (word.length > 1) return [from, to];
      const next = words[i + 1]?.length ?? 0;
      return next > 0 ? [from, to + Math.min(2, next)] : [from - Math.min(2, words[i - 1]?.length ?? 0), to];
    }
    from = to;
  }
  return [at, at + 1];
}

/** Where a character stands that must be another one. */
export function placesIn(text: string): { index: number; meant: string }[] {
  return twinRules.flatMap(({ read, meant, pattern }) => {
    const places: { index: number; meant: string }[] = [];
    for (let index = text.indexOf(read); index >= 0; index = text.indexOf(read, index + 1)) {
      pattern.lastIndex = index;
      if (pattern.test(text)) places.push({ index, meant });
    }
    return places;
  });
}

/** How much of one passage is looked at, in characters; on either side of a place, what its word is cut out of; and how many places of one report are named. */
const reach = 100_000;
const beside = 8;
const enough = 60;

/** 己 for 已, 末 for 未 and their like, each with the word it stands in. */
export function misreadTwins({ passages, traditional }: Look): Doubt[] {
  return passages.flatMap(({ passage }) => {
    const own = passage.text.slice(0, reach);
    const text = traditional ? own.replace(/[\u4e00-\u9fff]+/g, fold) : own;
    return placesIn(text).slice(0, enough).map(({ index, meant }) => {
      const left = /[\u4e00-\u9fff]*$/.exec(text.slice(Math.max(0, index - beside), index))?.[0].length ?? 0;
      const right = /^[\u4e00-\u9fff]*/.exec(text.slice(index + 1, index + 1 + beside))?.[0].length ?? 0;
      const run = text.slice(index - left, index) + meant + text.slice(index + 1, index + 1 + right);
      // Behind a figure its day is named: 10曰.
      const figure = /\d+$/.exec(text.slice(Math.max(0, index - beside), index))?.[0].length ?? 0;
      const [from, to] = figure > 0 ? [left - figure, left + 1] : wordAt(run, left);
      const [start, end] = [from + index - left, to + index - left];
      return raise('one-stroke-apart', passage, start, end, own.slice(start, index) + meant + own.slice(index + 1, end));
    });
  }).slice(0, enough);
}
