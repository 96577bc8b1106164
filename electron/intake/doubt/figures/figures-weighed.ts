import { pairLatticeOf, type PairLattice, type WayWord } from '../context/pair-lattice.ts';
import { noWord, wordPairs, type WordPairs } from '../context/word-pairs.ts';
import type { Stretch } from './figures-faint.ts';
import { numeral } from './numerals.ts';
import type { WordList } from '../words/word-list.ts';

/** A measure without its numeral; `surplus`: what the run gains by a numeral there beyond what is asked of one lost figure, as a power of ten. */
export interface Weighed extends Stretch { readonly surplus: number }

type Where = 'within' | 'ending' | 'opening';

/**
 * What a run of text must gain by a numeral before a measure that stands alone, as a power of ten, for one figure to be missed there. A
 * numeral costs a run that is sound some hundredfold: measures that are hardly anything else gain above that even so. Held against newspaper
 * prose and reports whose figures were taken out one by one; what is not named (年, 天, 人) stands alone in sound text too.
 */
const asked: Readonly<Record<Where, readonly (readonly [least: number, measures: string])[]>> = {
  within: [[-1.6, '名'], [-1.3, '户台亩元'], [-1.2, '起'], [-1.1, '份条座艘所盏幢枚'], [-0.7, '个辆册位棵株幅'], [-0.55, '件场万支'], [-0.4, '处'], [0.1, '天']],
  ending: [[-2.4, '起'], [-1.8, '元'], [-1.4, '户台岁'], [-1, '名处座条辆艘份亩吨所盏栋幢枚棵株幅篇'], [-0.7, '件个场册'], [-0.25, '天期']],
  opening: [[-1.1, '名'], [-0.4, '辆艘座'], [0, '个']],
};
const leastOf = Object.fromEntries(Object.entries(asked).map(([where, groups]) => [where, new Map(groups.flatMap(([least, measures]) => [...measures].map((measure) => [measure, least])))]));

/** Measures that are nouns and verbs as well, where what is counted by them alone stands close behind: `组织家民营企业`. */
const ofNouns: Readonly<Record<string, readonly [least: number, noun: RegExp]>> = {
  家: [-1.7, /^家[\u4e00-\u9fff]{0,5}(?:企业|单位|商会|商户|门店|超市|公司|合作社|银行|医院|餐馆|酒店|工厂|机构|会员|茶企|店铺|农场)/u], 支: [-1.2, /^支[\u4e00-\u9fff]{0,5}(?:队|团队|力量)/u], 项: [-1.4, /^项[\u4e00-\u9fff]{0,5}(?:制度|措施|指标|任务|工程|活动|政策|业务|专利|实事|服务|内容|革新|技术)/u],
  处: [-1.3, /^处[\u4e00-\u9fff]{0,3}(?:隐患|场所|点位|工地|景点|房屋|险情|摊点|违建|遗址|站点|设施)/u], 所: [-2.9, /^所[\u4e00-\u9fff]{0,4}(?:中小学|小学|中学|学校|高校|幼儿园|医院|卫生院|院校|村小)/u], 套: [-1.3, /^套[\u4e00-\u9fff]{0,3}(?:设备|住房|房屋|桌椅|防护服|工具|系统|校服)/u], 只: [-1.2, /^只[\u4e00-\u9fff]{0,2}(?:鸡|鸭|鹅|羊|羔|猫|狗|鸟|口罩|船)/u], 名: [-2.2, /^名[\u4e00-\u9fff]{0,6}(?:干部|党员|群众|学生|队员|职工|村民|居民|教师|老师|老人|志愿者|学员|会员|员工|工人|战士|官兵|民警|医生|护士|律师|专家|游客|孩子|儿童|青年|妇女|运动员|选手|委员|代表)/u],
  天: [-0.5, /^天(?:时间|后|内|里(?!的)|才|辗转)/u],
};

/** Numerals that are tried. */
const tried = ['三', '五', '十', '两', '三十'];
const counted = new RegExp(`[${numeral}各这那哪首该某单第整本全双]\\s*$|[${numeral}][来把]$`);
/** After a verb or 的 one may go unsaid before a measure and its noun: 有位老人, 买了辆车, 是个好主意. */
const mayLack = /[了着过有是被和把给到来说找打做上下起出成换搭就像为当叫买写种要发帮得的一再]$/u;
/** No 一 goes unsaid before these. */
const alwaysCounted = new Set('万元亩吨起所户');
/** What there is so much of, at the end of a clause: 有份, 有名 and 有座 are whole. */
const thereIs = /有[件个户台条辆艘幅棵株亩吨元]$/u;
/** All of which has so many. */
const wholeOf = /全[市县区乡镇村省州旗国校院]$/u;
/** Words that sum up: what is counted after them has its number. */
const sumsUp = /一共|总共|共计|累计|合计|先后|共[记收接开办征]|多年来|年来|以来/u;
const bySum = 0.5;
/** Nouns that a measure ends: 复制件, 方便面条. */
const endsNoun = /(?:(?:复[制印]|扫描|打印|标准|结构|预制|通用|组合|构|配|零|样)件|面条|公开课|栏目[条篇]|[小大老本][个名])$/u;
/** What a measure is no measure with: ranks, names, beginnings. */
const noMeasure: Readonly<Record<string, RegExp>> = {
  万: /^万(?![次元人亩份册株尾吨辆件户个字只公平立套盏米斤余])/u, 起: /[从自打由].*$/u, 件: /^件[件套数]/u, 处: /^处(?:理|置|分|罚|于|在|值)/u, 支: /^支(?:起|教|援|撑|付|部|委|行|持|在)/u, 户: /^户(?:外|主|口|型|籍|用)/u, 所: /^所(?:处|在|需|属|有|长|以|谓|做|说|及|能|学(?!校)|见|得|产|种|用|获|致|持|带|里|内)/u, 名: /^名(?:[不叫为列声曰])/u,
};
const opensAfter = /[，。；：、！？“,;:!?\n]/u;
const endsBefore = /[，。；、）：,;:)]/u;
/** What is shown of the words beside it: those it counts, which stand before these measures, and after others. In characters. */
const behindNoun = new Set('起');
const shown = 3;
const shownBehind = 2;
/** Fewest Han of a run: less says nothing of what goes before what. */
const shortest = 3;

function gainOf(model: WordPairs, lattice: PairLattice, at: number): number {
  let best = -Infinity;
  for (const word of tried) {
    const units = Uint16Array.from([...word].map((unit) => unit.charCodeAt(0)));
    const number = model.numberOf(units, 0, units.length);
    if (number !== noWord) best = Math.max(best, lattice.wholeWith(number, at, 0));
    const together = Uint16Array.from([...units, lattice.units[at] ?? 0]);
    const joined = model.numberOf(together, 0, together.length);
    if (joined !== noWord) best = Math.max(best, lattice.wholeWith(joined, at, 1));
  }
  return best - lattice.whole;
}

/** Measures that a numeral before them makes likelier than they are without. @param least surplus from which a place is given */
export function weighedFigures(list: WordList, text: string, least = 0): Weighed[] {
  const model = wordPairs();
  const places: Weighed[] = [];
  for (const { 0: run, index } of text.matchAll(/[\u4e00-\u9fff]{1,400}/g)) {
    if (run.length < shortest) continue;
    const lattice = pairLatticeOf(list, run);
    const words = lattice.words();
    words.forEach(({ from, to }, i) => {
      const before = words[i - 1];
      const where: Where = from === 0 ? 'opening' : to === run.length ? 'ending' : 'within';
      const unit = run.charAt(from);
      const noun = ofNouns[unit];
      const needed = to - from !== 1 ? undefined : where !== 'ending' && noun?.[1].test(run.slice(from)) === true ? noun[0] : leastOf[where]?.get(unit);
      if (needed === undefined || counted.test(text.slice(Math.max(0, index + from - 2), index + from)) || !mayStand(run, words, i)) return;
      if (where === 'opening' && index > 0 && !opensAfter.test(text.charAt(index - 1))) return;
      if (where === 'ending' && !endsBefore.test(text.charAt(index + to))) return;
      const summed = sumsUp.test(run.slice(0, from));
      if (where === 'within' && !summed && !alwaysCounted.has(unit) && mayLack.test(run.slice(0, from))) return;
      const surplus = gainOf(model, lattice, from) - needed + (summed ? bySum : 0);
      if (surplus >= least) places.push({ from: index + from - (where === 'ending' || behindNoun.has(unit) ? Math.min(shown, before === undefined ? 0 : before.to - before.from) : 0), to: index + (behindNoun.has(unit) ? to : Math.min(run.length, to + shownBehind)), surplus });
    });
  }
  return places;
}

/** The word at this place of the way may be a measure: a noun or verb before it, and after it none that goes with it otherwise. */
function mayStand(run: string, words: readonly WayWord[], i: number): boolean {
  const [word, before, next] = [words[i], words[i - 1], words[i + 1]];
  if (word === undefined || run.charAt(word.from) === run.charAt(word.from - 1) || run.charAt(word.from) === run.charAt(word.to)) return false;
  const unlike = noMeasure[run.charAt(word.from)];
  if (unlike !== undefined && unlike.test(run.slice(word.from)) && run.charAt(word.from) !== '起') return false;
  if (run.charAt(word.from) === '起' && unlike?.test(run.slice(0, word.from)) === true) return false;
  if (endsNoun.test(run.slice(0, word.to))) return false;
  if (before === undefined) return next !== undefined && next.isListed && next.to - next.from > 1;
  return (before.isListed && before.to - before.from > 1) || (next === undefined && thereIs.test(run)) || wholeOf.test(run.slice(0, word.from));
}
