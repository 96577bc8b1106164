import { pairLatticeOf, type PairLattice, type WayWord } from '../context/pair-lattice.ts';
import { noWord, wordPairs, type WordPairs } from '../context/word-pairs.ts';
import type { Stretch } from './figures-faint.ts';
import { endsNoun, wholeAtEnd } from './measure-nouns.ts';
import { numeral } from './numerals.ts';
import type { WordList } from '../words/word-list.ts';

/** A measure without its numeral; `surplus`: what the run gains by a numeral there beyond what is asked of one lost figure, as a power of ten. */
export interface Weighed extends Stretch { readonly surplus: number }

type Where = 'within' | 'ending' | 'opening';

/**
 * How a measure stands: behind a word of two characters or more that lists know, so that it is cut off for sure; behind any other; behind a
 * verb or 有, where one may go unsaid before a measure and its noun (有位老人, 买了辆车, 是个好主意).
 */
type Stand = 'firm' | 'loose' | 'unsaid';
type Asked = readonly (readonly [least: number, measures: string])[];

/**
 * What a run of text must gain by a numeral before a measure that stands alone, as a power of ten, for one figure to be missed there. A
 * numeral costs a run that is sound some hundredfold: measures that are hardly anything else gain above that even so. Held against newspaper
 * prose and reports whose figures were taken out one by one; what is not named (年, 人) stands alone in sound text too.
 */
const asked: Readonly<Record<Where, Readonly<Record<Stand, Asked>>>> = {
  within: {
    firm: [[-2.6, '吨'], [-2.35, '亩元'], [-1.85, '名'], [-1.42, '户'], [-1.3, '台'], [-1.2, '起'], [-1.1, '份条座艘所盏幢枚'], [-0.95, '个'], [-0.7, '辆册位棵株幅'], [-0.55, '件场万支'], [-0.4, '处'], [0.1, '天'], [0.2, '月年'], [0.3, '余']],
    loose: [[-2.4, '元亩吨'], [-1.55, '户'], [-1.35, '项'], [-1.1, '名'], [-1, '幅位艘盏幢'], [-0.85, '个'], [-0.8, '辆'], [-0.7, '条'], [-0.5, '座'], [-0.3, '件台支'], [0, '月']],
    unsaid: [[-2.4, '元亩吨'], [-1.5, '户'], [-1.1, '名'], [-0.45, '台'], [-0.2, '座艘'], [0.6, '个']],
  },
  ending: {
    firm: [[-2.4, '起'], [-2.2, '只'], [-2.05, '处例'], [-1.8, '元'], [-1.75, '名篇'], [-1.7, '株'], [-1.5, '斤'], [-1.4, '户台岁套份'], [-1.2, '件'], [-1.15, '块天'], [-1.1, '座条辆艘亩吨所盏栋幢枚棵幅项支列'], [-0.7, '个场册'], [-0.55, '片'], [-0.5, '期次'], [0.5, '年']],
    loose: [[-2.2, '元只'], [-1.8, '亩'], [-1.6, '岁吨'], [-1.5, '斤趟'], [-1.1, '项支'], [-1.05, '个'], [-1, '座'], [-0.6, '天列艘辆'], [0.1, '年']],
    unsaid: [],
  },
  opening: { firm: [[-1.4, '亩'], [-1.1, '名'], [-1.05, '处'], [-0.8, '斤'], [-0.4, '辆艘座条'], [0, '个']], loose: [], unsaid: [] },
};
const tableOf = (groups: Asked): ReadonlyMap<string, number> => new Map(groups.flatMap(([least, measures]) => [...measures].map((measure) => [measure, least])));
const standsOf = ({ firm, loose, unsaid }: Readonly<Record<Stand, Asked>>): Readonly<Record<Stand, ReadonlyMap<string, number>>> => ({ firm: tableOf(firm), loose: tableOf(loose), unsaid: tableOf(unsaid) });
const leastOf: Readonly<Record<Where, Readonly<Record<Stand, ReadonlyMap<string, number>>>>> = { within: standsOf(asked.within), ending: standsOf(asked.ending), opening: standsOf(asked.opening) };

/** Measures that are nouns and verbs as well, where what is counted by them alone stands close behind: `组织家民营企业`. */
const ofNouns: Readonly<Record<string, readonly [least: number, noun: RegExp]>> = {
  家: [-1.7, /^家[\u4e00-\u9fff]{0,5}(?:企业|老字号|卫生[院室服]|农家乐|药[店房]|养殖场|采石场|单位|商会|商户|门店|超市|公司|合作社|银行|医院|餐馆|酒店|工厂|机构|会员|茶企|店铺|农场)/u], 支: [-1.2, /^支[\u4e00-\u9fff]{0,5}(?:队|团队|力量)/u], 项: [-1.4, /^项[\u4e00-\u9fff]{0,5}(?:制度|措施|指标|任务|工程|活动|政策|业务|专利|实事|服务|内容|革新|技术)/u],
  处: [-1.3, /^处[\u4e00-\u9fff]{0,3}(?:隐患|场所|点位|工地|景点|房屋|险情|摊点|违建|遗址|站点|设施)/u], 所: [-2.9, /^所[\u4e00-\u9fff]{0,4}(?:中小学|小学|中学|学校|高校|幼儿园|医院|卫生院|院校|村小)/u], 套: [-1.3, /^套[\u4e00-\u9fff]{0,3}(?:设备|住房|房屋|桌椅|防护服|工具|系统|校服)/u], 只: [-1.2, /^只[\u4e00-\u9fff]{0,2}(?:鸡|鸭|鹅|羊|羔|猫|狗|鸟|口罩|船)/u], 名: [-2.2, /^名[\u4e00-\u9fff]{0,6}(?:干部|党员|群众|学生|队员|职工|村民|居民|教师|老师|老人|志愿者|学员|会员|员工|工人|战士|官兵|民警|医生|护士|律师|专家|游客|孩子|儿童|青年|妇女|运动员|选手|委员|代表)/u],
  天: [-0.5, /^天(?:时间|后|内|里(?!的)|才|辗转)/u],
};

/** Numerals that are tried. */
const tried = ['三', '五', '十', '两', '三十'];
const counted = new RegExp(`[${numeral}各这那哪首该某单第整本全双逐]\\s*$|[${numeral}][来把]$`);
/** After a verb or 有 one may go unsaid before a measure and its noun, and after 一 and the like nothing is missing. */
const unsaidAfter = /[了着过有是来说找打做上下起出成换搭就像当叫买写种要发帮得一再到]$/u;
/** All of which has so many. */
const wholeOf = /全[市县区乡镇村省州旗国校院段局站厂场矿队组所行社]$/u;
/** What there is so much of, at the end of a clause. */
const thereIs = /[有共达剩][件个户台条辆艘幅棵株亩吨元名处座项套张间所箱块]$/u;
/** Measures that are weighed at all. */
const weighable: ReadonlySet<string> = new Set([...Object.keys(ofNouns), ...Object.values(asked).flatMap((stands) => Object.values(stands)).flat().flatMap(([, measures]) => [...measures])]);
/** Words that sum up: what is counted after them has its number. */
const sumsUp = /一共|总共|共计|累计|合计|先后|共[记收接开办征]|多年来|年来|以来/u;
const bySum = 0.5;
/** What joins and leads: a measure behind it counts the noun after it. */
const afterGrammar = /(?:[与等和向对为由将把在的及给供共]|[市县区乡镇村省州旗])$/u;
/** A run this short that ends in 元 is a person's name, mostly. In characters. */
const shortestWithName = 4;
/** Who is counted by 名 may have his place or age said first. */
const persons = /^名[县市区省镇乡村各老女男青]/u;
/** What a measure is no measure with: ranks, names, beginnings. */
const noMeasure: Readonly<Record<string, RegExp>> = {
  万: /^万(?![次元人亩份册株尾吨辆件户个字只公平立套盏米斤余])/u, 起: /[从自打由].*$/u, 件: /^件[件套数]/u, 亩: /^亩[数均产率级]/u, 吨: /^吨[袋位级包桶]/u, 元: /^元[旦且宵月老帅首素件气凶勋代朝曲青始]/u, 天: /^天(?:不|未|已|就|亮|黑|刚|还)/u, 斤: /^斤[两重]/u, 项: /^项[目链圈羽]/u, 座: /^座[位右谈]/u, 处: /^处(?:理|置|分|罚|于|在|值)/u, 支: /^支(?:起|教|援|撑|付|部|委|行|持|在)/u, 户: /^户(?:外|主|口|型|籍|用)/u, 所: /^所(?:处|在|需|属|有|长|以|谓|做|说|及|能|学(?!校)|见|得|产|种|用|获|致|持|带|里|内)/u, 名: /^名(?:[不叫为列声曰的额字]|师(?![生傅])|医(?![生务护院疗])|家(?![长庭政])|校(?![长友]))/u,
};
const opensAfter = /[，。；：、！？“,;:!?\n]/u;
const endsBefore = /[，。；、）：,;:)]/u;
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
      const where: Where = from === 0 ? 'opening' : to === run.length ? 'ending' : 'within';
      if (to - from !== 1 || !weighable.has(run.charAt(from)) || counted.test(text.slice(Math.max(0, index + from - 2), index + from)) || !mayStand(run, words, i, where)) return;
      if (where === 'opening' && index > 0 && !opensAfter.test(text.charAt(index - 1))) return;
      if (where === 'ending' && !endsBefore.test(text.charAt(index + to))) return;
      const summed = sumsUp.test(run.slice(0, from));
      const needed = neededAt(run, words, i, where, summed);
      if (needed === undefined) return;
      const surplus = gainOf(model, lattice, from) - needed + (summed ? bySum : 0);
      if (surplus >= least) places.push({ from: index + from, to: index + to, surplus });
    });
  }
  return places;
}

/** What is asked of the word at this place of the way, or nothing where it may stand alone. */
function neededAt(run: string, words: readonly WayWord[], i: number, where: Where, summed: boolean): number | undefined {
  const [word, before] = [words[i], words[i - 1]];
  if (word === undefined) return undefined;
  const [unit, ahead] = [run.charAt(word.from), run.slice(0, word.from)];
  const unsaid = where === 'within' && !summed && unsaidAfter.test(ahead);
  const isFirm = before === undefined || (before.isListed && before.to - before.from > 1) || wholeOf.test(ahead) || (where === 'ending' && thereIs.test(run));
  const stand: Stand = unsaid ? 'unsaid' : isFirm ? 'firm' : 'loose';
  const noun = ofNouns[unit];
  if (where !== 'ending' && !unsaid && noun?.[1].test(run.slice(word.from)) === true) return isFirm || afterGrammar.test(ahead) ? noun[0] : undefined;
  return leastOf[where][stand].get(unit);
}

/** The word at this place of the way may be a measure: after it none that goes with it otherwise, and no noun or name ends in it. */
function mayStand(run: string, words: readonly WayWord[], i: number, where: Where): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (word === undefined) return false;
  const unit = run.charAt(word.from);
  if (unit === run.charAt(word.from - 1) || unit === run.charAt(word.to)) return false;
  const unlike = noMeasure[unit];
  if (unlike !== undefined && (unit === '起' ? unlike.test(run.slice(0, word.from)) : unlike.test(run.slice(word.from)))) return false;
  const upTo = run.slice(0, word.to);
  if (endsNoun.test(upTo)) return false;
  if (where === 'ending') return !wholeAtEnd.test(upTo) && !(unit === '元' && run.length < shortestWithName);
  return where === 'within' || (next !== undefined && ((next.isListed && next.to - next.from > 1) || (unit === '名' && persons.test(run))));
}
