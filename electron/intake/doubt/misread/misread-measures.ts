import type { Passage } from '../../../../shared/domain/passage.ts';
import type { Doubt } from '../../../../shared/domain/reading.ts';
import { beside } from '../context/beside.ts';
import { likenessesOf } from '../context/likeness.ts';
import { raise, type Look } from '../raise.ts';
import { wordList } from '../words/load-words.ts';
import { unitAt } from '../words/word-list.ts';

/** What figures count and measure, and what scales them. Parts of a date are asked for by their date. */
const counts = '个名人户家元亩件次项台套条座处所辆张只份吨斤米里块间栋幢层级岁天场期批支部册篇头顶棵株颗粒艘架枚箱袋瓶桶盏幅笔宗趟届段点倍口';
const scales = '万亿千百余多';
const measures: ReadonlySet<string> = new Set(counts + scales);
/** Further measures, which figures have behind them too seldom for others to be read as them, and what begins one (公里, 平方米, 立方米). */
const further: ReadonlySet<string> = new Set('年月日号时分秒周旬季刻钟度位公平立毫厘克瓦伏安欧帕焦卡赫寸尺丈升斗担石两钱匹顷垄畦畈厢轮节类种群组队团班排连营旅对双副把根杆束串挂盘碗杯盆罐桌席餐顿堂课本页版章卷集首曲出幕款样道门面片滴环线路档挡联式代系列包捆堆垛窝板盒笼筐篮来几成折起尾管枝朵瓣丝缕股堵床剂帖服贴味丸针例拨伙帮羽锭摞叠沓打令刀轴筒听瓢勺撮捧围步程夜辈世尊盅壶坛缸篓挑驮车船舱编航局圈回遍番记声通阵掌具员孔方维厅室库阶梯跨米磅码英海光吋呎期任胎票格栏目');
/**
 * What stands behind a figure by right as well: things told by number (501室), words of grammar, and nouns that shop and office talk counts bare
 * (3室2厅, 3死2伤, 1主3辅, 2进2出).
 */
const stands: ReadonlySet<string> = new Set('站街巷弄单房厂校村县镇乡市区州省国港仓司院馆店楼井洞桥隧坝塘岛峰湾坡沟城屯社会党委生后前以至到的和及与或是在为等比约共有内外上下中左右之更再则可已将也均就还不才又零甲好乘荤素主辅纵横进入胜负死伤男女老少正色驱核相芯开防冠亚律拍键字型标网基极拳脚眼枪炮弹桩框炉灶铺柜');
/** Ends of a clause, and what follows a measure there: 30户的, 12名以上. */
const boundary = /^(?:$|[\s，。、；：！？,;!?:）)」』”"’%％/～~\d-]|[的以左上之及和与至到等后前内均都共](?![\u4e00-\u9fff]*[家下来上前后有年同体级员]$))/u;
/** How much of one passage is looked at, in characters. */
const reach = 200_000;
/** Least likeness asked behind a figure that nothing but a measure follows (1200, 3.5, 20万, 60余), and behind a small one, which numbers things as well. */
const leastSure = 1;
const leastSmall = 1.15;
/** And of what stands behind small figures by right: 600余入. */
const leastTold = 1.2;
/** And of a character that hardly any text has, by its share as a power of ten: 仝 numbers nothing. */
const leastRare = 0.9;
const rare = -5;

/** Behind a figure: the figure with its scale, and the character that should be its measure. A letter before it makes it a name: G318, A4. */
const figured = /(?<![A-Za-z\d.第])(\d+(?:[.,，]\d+)?)([十百千万亿]*)([余多]?)([\u4e00-\u9fff])/gu;
/** A character where only one part of a date can stand: 3月5目, 2031午5月, 5用12日. The last of each pattern is that character. */
const dated: readonly (readonly [RegExp, string])[] = [
  [/(?<![\d.])\d{1,2}月\d{1,2}[\u4e00-\u9fff]/gu, '日'],
  [/(?<![\d.])(?:19|20)\d{2}[\u4e00-\u9fff](?=\d{1,2}月|[，。、初底末]|以来)/gu, '年'],
  [/(?<![\d.])(?:1[0-2]|0?[1-9])[\u4e00-\u9fff](?=\d{1,2}[日号]|[上中下]旬|[初底末份，。、])/gu, '月'],
];
const partsOfDates = '年月日号个天至到';
/** Least likeness asked of a part of a date. */
const leastDated = 1;
/** A scale misread before its measure: 4600佘元, 3方人, 2忆元, 20力元: the scale before a measure, where the character stands behind figures in its own right as well. */
const scaled = /\d+(?:\.\d+)?[十百千万]?(?:[佘佥](?=[元名人户家个次件吨亩台辆套份场处篇册米斤公万])|[方忆力](?=[元户吨亩千株]|余[元名人户])|[忆方力](?=平方))/gu;
const asScale: Readonly<Record<string, string>> = { 佘: '余', 佥: '余', 方: '万', 力: '万', 忆: '亿' };

/** A word begins at the character: 5入户, 120急救, 110接警. */
function opensWord(text: string, at: number): boolean {
  const list = wordList();
  for (let size = 2; size <= 4 && at + size <= text.length; size++) {
    if (unitAt(text, at + size - 1) < 0) return false;
    if (list.has(text.slice(at, at + size))) return true;
  }
  return false;
}

/** What stands behind a measure: an end, or a word that it counts. */
function countsOn(text: string, at: number, measure: string): boolean {
  const rest = text.slice(at, at + 4);
  if (scales.includes(measure)) return measures.has(rest.charAt(0)) && !scales.includes(rest.charAt(0)) && !opensWord(text, at - 1);
  return boundary.test(rest) || opensWord(text, at) || (measure === '个' && /^(?:多?月|多?小时|百分点)/u.test(text.slice(at, at + 4)));
}

function likenessTo(text: string, at: number, meant: string): number {
  return likenessesOf(text.charCodeAt(at)).find(({ unit }) => unit === meant.charCodeAt(0))?.likeness ?? 0;
}

const leastAsked = (character: string, numbers: boolean): number =>
  beside().shareOf(character.charCodeAt(0)) < rare ? leastRare : numbers ? leastSmall : stands.has(character) ? leastTold : leastSure;

/** The measure a character behind a figure was most likely. */
function measureFor(text: string, at: number, least: number): string | undefined {
  const like = likenessesOf(text.charCodeAt(at)).find(({ unit, likeness }) => {
    const measure = String.fromCharCode(unit);
    return likeness >= least && measures.has(measure) && countsOn(text, at + 1, measure);
  });
  return like === undefined ? undefined : String.fromCharCode(like.unit);
}

function misreadIn(passage: Passage): Doubt[] {
  const text = passage.text.slice(0, reach);
  const parts = dated.flatMap(([pattern, meant]) => [...text.matchAll(pattern)].flatMap((found) => {
    const at = found.index + found[0].length - 1;
    const isPart = partsOfDates.includes(text.charAt(at)) || opensWord(text, at);
    return !isPart && likenessTo(text, at, meant) >= leastDated ? [raise('look-alike', passage, found.index, at + 1, found[0].slice(0, -1) + meant)] : [];
  }));
  const before = [...text.matchAll(scaled)].map((found) => {
    const end = found.index + found[0].length + 1;
    return raise('look-alike', passage, found.index, end, text.slice(found.index, end).replace(/[佘佥方忆力]/, (scale) => asScale[scale] ?? scale));
  });
  const behind = [...text.matchAll(figured)].flatMap((found) => {
    const [all, figure = '', scale = '', about = '', character = ''] = found;
    const at = found.index + all.length - 1;
    const numbers = figure.length < 3 && scale === '' && about === '';
    if (measures.has(character) || further.has(character) || asScale[character] !== undefined || (numbers && stands.has(character)) || opensWord(text, at)) return [];
    const measure = measureFor(text, at, leastAsked(character, numbers));
    return measure === undefined ? [] : [raise('look-alike', passage, found.index, at + 1, all.slice(0, -1) + measure)];
  });
  return [...parts, ...before, ...behind];
}

/** A measure or a part of a date misread behind its figure, where no word shows it: 1200苗, 25各, 3月5目. */
export const misreadMeasures = (look: Look): Doubt[] => look.passages.flatMap(({ passage }) => misreadIn(passage));
