import { boldFigures } from './figures-bold.ts';
import { endsNoun, wholeAtEnd } from './measure-nouns.ts';
import { numeral } from './numerals.ts';
import { cutWords } from '../words/cut-words.ts';
import type { WordList } from '../words/word-list.ts';

/** A stretch of a passage's text. */
export interface Stretch { readonly from: number; readonly to: number }

const set = (units: string): ReadonlySet<string> => new Set(units);
/** Measure words that stand bare in sound text too (`困难户，`), so that they prove nothing alone. */
const measures = set('户人名家台辆座个件条只项场次所期份篇册株头斤米元天年岁点层间处张本支批倍组套度亩棵盏根种类顶箱袋瓶盒桶块笔枚栋幢');
/** Those of them that are hardly a noun: with a word after them they counted it (`资助名职工`, `与所高校`, `每周节课`). */
const counting = set('户名所个位盏辆台册份篇幅件项座栋幢箱袋顶株棵亩吨次场期批届轮间套枚岁条家门节处块笔');
const counted = new RegExp(`[${numeral}各这那哪首该某单第整]\\s*$`);
/** Words before which a measure word opens a noun that was counted: `收了名徒弟`, `把村里的座老宅`. */
const opener = set('了收建设有的把派着买送请修植架铺添用出');
/** The only single words that may stand before it: verbs and those of grammar. Any other is the rest of a name or of a word no list knows. */
const heads = set('与和及对把在为向从由被给到进有等以将共再了的建设办来帮请选派出达获种养收拿送占含超约近');
/** Before 个 these are whole without a figure: 是个, 打个盹. */
const bareVerbs = set('是打有找做挑搭说问想');
/** After these stand a person's name or a noun's end: 教授项文博, 文艺家, 母亲家. */
const notAfter: Readonly<Record<string, RegExp>> = { 项: /[人授记长任师民员]$/, 家: /(?:[艺术学科画法想治庭国亲友人她他]|(?<!家)乐)$/ };
/** Words that count by themselves, or that go with a measure word without a figure: `多家`, `同批`, `首届`. */
const counts = set('本全前上下次后两双多同些何任另逐成按论分头当大小同个末');
/** At a stop these end words that no list knows, where the word before is loose: 内场, 茶台. */
const suffixes = set('间台场项门家套');
/** Before these a point is one of the clock; after any other word it is a place: 采样点. */
const times = /[早晚午晨夜日到至]$/;
/** Nouns of one character that are counted in any text. */
const shortNouns = set('村县镇乡区市校课楼');
/** What does not follow a figure and its measure word. */
const noNoun = set('的了着过和与及而是也都在就才又不长化里内外上中下均产');
/** Units that sound text too writes without a figure before them (上万人, 千家万户, 其余人员), so that they too prove nothing alone. */
const loose: readonly RegExp[] = [
  new RegExp(`(?<![${numeral}上成千数过超逾近]\\s*)[万亿][余多件名户亩吨份个只株台辆套册条尾头斤元人次米粉字副](?!名人|大|喜|代)`, 'g'),
  new RegExp(`(?<![${numeral}其之业剩残]\\s*)余[次人名元家户台件张场篇亩吨个条项份小笔副棵株节例枚间座册袋箱]`, 'g'),
  new RegExp(`(?<![${numeral}各按每论]\\s*)(?:平方米|立方米|摄氏度|公里|公斤|亩(?![产均数])|人次)`, 'g'),
  ...boldFigures,
];
/** Longest noun that a measure ends, in characters. */
const longestNoun = 5;
/** How far before a measure word a numeral may stand, in characters. */
const near = 3;

/**
 * Places where a cut into words leaves a measure word alone: before a stop (`社员户，`, `设站座，`), between a verb and a noun (`收了名徒弟`),
 * or before the noun it counted; and the bold patterns. Only for a report that sure signs show to have lost its figures.
 */
export function faintFigures(list: WordList, text: string): Stretch[] {
  const places: Stretch[] = loose.flatMap((pattern) => [...text.matchAll(pattern)].map((found) => ({ from: found.index, to: found.index + found[0].length })));
  for (const run of text.matchAll(/[\u4e00-\u9fff]{1,400}/g)) {
    let at = run.index;
    const words = cutWords(list, run[0]);
    words.forEach((word, i) => {
      const end = at + word.length;
      at = end;
      if (!(measures.has(word) || counting.has(word)) || counted.test(text.slice(Math.max(0, end - 1 - near), end - 1))) return;
      const [last, next] = [words[i - 1] ?? '', words[i + 1] ?? ''];
      const ended = i === words.length - 1;
      if (text.charAt(end - 2) === word || endsNoun.test(text.slice(Math.max(0, end - longestNoun), end)) || (word === '点' && !times.test(last))) return;
      const follows = (last.length > 1 || heads.has(last)) && notAfter[word]?.test(last) !== true;
      const atStop = ended && /[，。、；：）,;]/.test(text.charAt(end));
      const stops = atStop && !wholeAtEnd.test(text.slice(Math.max(0, end - longestNoun), end)) && i > 0 && measures.has(word) && (follows || !suffixes.has(word));
      const opens = i === 0 && measures.has(word) && /[，。；、,]/.test(text.charAt(end - 2)) && (atStop || next === '的');
      const between = measures.has(word) && opener.has(last) && next.length > 1;
      const noun = ended ? /[“‘《]/.test(text.charAt(end)) : !noNoun.has(next.charAt(0)) && next.charAt(0) !== word && (next.length > 1 || word === '个' || shortNouns.has(next));
      const beforeNoun = counting.has(word) && !counts.has(last) && !(word === '个' && bareVerbs.has(last)) && (i === 0 || follows) && noun;
      if (beforeNoun || stops || between || opens) places.push({ from: end - 1, to: end });
    });
  }
  return places;
}
