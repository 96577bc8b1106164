import { likenessesOf, soundingLike, type Like } from '../context/likeness.ts';
import { wordPairs } from '../context/word-pairs.ts';
import { isProvince, isRareWord, isSpoken } from '../words/known-words.ts';
import type { Written } from '../words/page-words.ts';
import { isDoneWithKin, isKin } from '../words/kin.ts';
import { isInName, isUnderSurname, isWholeName } from '../words/person-names.ts';
import { unitAt, type WordList } from '../words/word-list.ts';

/**
 * How much a run must gain by a word for the stretch as it stands to be doubted, as powers of ten. The weights are those by which sound words and
 * words broken at random part best in some hundred thousand characters of invented prose and print (a logistic regression); the least is set
 * where some three false alarms come on ten thousand characters of news. What the whole report asks beside is in report-ground.ts.
 */
const asked = 9.1;
/** Taken off for how like the characters are, and for how common the one that is read: recognisers give common ones. */
const byLikeness = 5.5;
const byShare = 0.28;
/** Asked beside for characters less like than this: so few are ever read one for the other that a word no list has is likelier. */
const hardlyAlike = 1.15;
const ofHardlyAlike = 5;
/** Pairs of one outline in every face (人 for 入), and those that recognisers mix up most: least is asked of them. */
const twins = new Set(['人入', '入人', '已己', '己已', '巳已', '间问', '问间', '末未', '未末', '曰日', '孑子', '土士', '士土', '千干', '干千', '于干', '干于', '侯候', '候侯', '徒徙', '徙徒', '析折', '折析', '拔拨', '拨拔', '竟竞', '竞竟', '治冶', '冶治', '没设', '设没', '收牧', '牧收', '持特', '特持', '货资', '贷货', '货贷', '因困', '困因', '宜宣', '宣宜', '环坏', '坏环']);
const ofTwins = 1;

/** Least gain asked of a word of four that three of its characters call for, however like the fourth is: 怨声载到 for 怨声载道. */
export const askedOfIdioms = 3.5;
/** Least gain asked of two characters that changed places: 区社 for 社区. */
export const askedOfSwaps = 5;

/** Characters that sound the same and look nothing like count as so like: typed for one another they come less often than misread ones. */
const ofSound = 0.84;
/** Taken off for how much better a character stands between its neighbours than the one that is read. */
export const byNeighbours = 0.22;

interface Trial extends Like { /** Least gain asked, wherever the two stand. */ readonly asked: number; readonly rule: 'look-alike' | 'sounds-alike' }

const trials = new Map<number, readonly Trial[]>();

const shareOfCharacter = (unit: number): number => wordPairs().shareOf(wordPairs().numberOf(Uint16Array.of(unit), 0, 1));

/** What a character may have been, with the least gain that is asked for it. */
export function trialsOf(unit: number): readonly Trial[] {
  let known = trials.get(unit);
  if (known === undefined) {
    const read = String.fromCharCode(unit);
    const share = byShare * shareOfCharacter(unit);
    const alike = likenessesOf(unit);
    const seen = new Set(alike.map((like) => like.unit));
    known = [
      ...alike.map((like): Trial => ({ ...like, rule: 'look-alike', asked: asked - byLikeness * like.likeness + ofHardlyAlike * Math.max(0, hardlyAlike - like.likeness) - share - (twins.has(read + String.fromCharCode(like.unit)) ? ofTwins : 0) })),
      ...soundingLike(unit).filter((other) => !seen.has(other)).map((other): Trial => ({ unit: other, likeness: ofSound, rule: 'sounds-alike', asked: asked - byLikeness * ofSound - share })),
    ];
    trials.set(unit, known);
  }
  return known;
}

/** A word tried in a run: `at` is the character that changes, `word` what the stretch would read. */
export interface Tried {
  readonly run: string;
  readonly at: number;
  readonly from: number;
  readonly length: number;
  readonly word: string;
  /** Characters of the run that the likeliest way leaves alone, and those in words that no list has: names are made of them. */
  readonly loose: ReadonlySet<number>;
  readonly written: Written;
}

/**
 * Asked beside where the stretch itself is a word, or one too rare to count; where a newsroom word stands at the stretch or touches it,
 * and where the very character is one of such a word.
 */
const isWord = 0.5;
/** Asked beside where it says who of a family, 孙子 stands wherever 孩子 does, or what is done with him. */
const ofKin = 1.5;
const isRare = 0.9;
const spokenNear = 0.7;
const spokenThere = 2;
/** Where a person may be named, and under a surname. */
const inName = 1.7;
const underSurname = 1.6;
/** Where the character to be changed ends the name of a place, or the stretch stands before one that does. */
const endsPlace = 0.9;
const beforePlaceEnd = 0.7;
/** Where the character to be changed is one that every sentence has: nothing is read into 的. */
export const grammar: ReadonlySet<string> = new Set('的了着过是在和不得地');
const ofGrammar = 0.5;
/** Where another character of the stretch is 的, a numeral, or at its start one that ends names of places: 镇 of a town's name is no part of 镇的. */
const withOf = 1;
const withNumeral = 0.8;
const opensWithPlaceEnd = 0.7;
const numerals = /[一二三四五六七八九十百千万几两]/;
const anyNumeral = /[一二三四五六七八九十百千万亿]/;
/** Where the stretch lies in a phrase of pairs, 一企一档: any two words make one. */
const inPairs = 2.5;
const isInPairs = (run: string, from: number, to: number): boolean => [3, 2, 1, 0].some((back) => from >= back && to <= from - back + 4 && /^一[^一]一/.test(run.slice(from - back)));
/** Where a numeral stands before 来, 多 or 余: they say about how many, 三百来亩 and 十余件. */
const aboutHowMany = 1.5;
/** Where the stretch is a thing done and what came of it, 割倒 and 囤满: any such verb takes any such end, and no list has them all. */
const ofResults = 1.3;
const doings = new Set('割囤跑搬扛抬挑背拉拖推扯拽撑拧按压铺垫盖罩搭架砌垒筑夯挖掏铲刨犁耙翻播撒栽插浇灌喷洒剪摘采收捡拾捞捕钓养喂放赶牵拴捆绑扎缝补织编绣裁染洗晒晾烘烤炒煮蒸炖熬煎腌酿榨磨碾舂捣揉捏搓拌装卸运送递接领缴还借贷赊卖买订租筹攒挣赚付垫修换拆焊锯刨钉刷涂粉抹擦扫贴挂摆码堆摊铺卷折叠锁关堵疏排抽引蓄拦扑浇灭救搜找寻访问查测量称数算记写画刻印念讲唱演');
const results = new Set('来去回到起出进上下开掉完好住稳牢紧满足齐净透倒成够断散碎平直匀');
/** Where the very character stands again two places on or before, as it does in phrases of pairs: 宜果则果, 一垄一垄, 冒水冒沙. */
const sameAgain = 0.7;
/** Where the word is one character. */
const oneCharacter = 1;
/** Where the page writes the stretch twice or more: its own way of writing. Taken off where it writes the word, and what stands there is none: `孙子` may stand beside `孩子`. */
const ownWriting = 3.6;
const pageWrites = 1.4;
/** Taken off where the words beside are ones that the word is seen beside, for each power of ten by which it is likelier there, up to so many: 血栓 after 脑. */
export const byCall = 0.5;
export const mostCalled = 3;
/** What is asked of a pair is lessened by this at most. */
export const mostTakenOff = pageWrites + byCall * mostCalled;

const placeEnds = new Set('村镇乡县区市路街巷桥河山湖沟湾坪坝庄屯寨岭江港洲岛园泉滩圩塘');

function askedOfForms(run: string, at: number, from: number, length: number): number {
  const first = run.charAt(from);
  return (from > 0 && '来多余'.includes(first) && anyNumeral.test(run.charAt(from - 1)) ? aboutHowMany : 0)
    + (length === 2 && doings.has(first) && results.has(run.charAt(from + 1)) ? ofResults : 0)
    + (run.charAt(at) === run.charAt(at - 2) || run.charAt(at) === run.charAt(at + 2) ? sameAgain : 0);
}

/** What is asked beside, for what the stretch is and where it stands. */
export function moreAsked(list: WordList, { run, at, from, length, word, loose: unlisted, written }: Tried): number {
  const loose = run.slice(from, from + length);
  if (isWholeName(word) || isWholeName(loose)) return Infinity;
  const last = from + length - 1;
  const kept = run.slice(from, at) + run.slice(at + 1, from + length);
  return askedOfForms(run, at, from, length) + (isKin(loose) || isDoneWithKin(run, at) ? ofKin : 0) + (list.has(loose) ? isWord : isRareWord(list, run, from, length) ? isRare : 0) + (isSpoken(run, from, length) ? spokenNear : 0) + (isSpoken(run, at, 1) ? spokenThere : 0)
    + (isInName(run, from, unlisted) ? inName : 0) + (isUnderSurname(run, from, unlisted) ? underSurname : 0)
    + (at === last && placeEnds.has(run.charAt(at)) ? endsPlace : 0) + (placeEnds.has(run.charAt(last + 1)) ? beforePlaceEnd : 0)
    + (grammar.has(run.charAt(at)) ? ofGrammar : 0) + (kept.includes('的') ? withOf : 0) + (numerals.test(kept) ? withNumeral : 0) + (from > 0 && placeEnds.has(run.charAt(from)) ? opensWithPlaceEnd : 0) + (length === 1 ? oneCharacter : 0) + (isInPairs(run, from, from + length) ? inPairs : 0) + (written(loose) > 1 ? ownWriting : 0) - (written(word) > 0 && (length === 1 || !list.has(loose)) ? pageWrites : 0);
}

/** Asked beside where the word is a place: names of villages and people are made of the same characters. Only a commoner character for a rare one is no other name. */
export function askedOfPlaces(list: WordList, word: string, read: string, meant: string): number {
  if (isProvince(word)) return ofProvinces;
  return !/.[县市区旗州]$/.test(word) && list.shareOfUnit(unitAt(read, 0)) > list.shareOfUnit(unitAt(meant, 0)) + commoner ? ofPlaces : Infinity;
}
const commoner = 0.7;
const ofPlaces = 1;
const ofProvinces = -1;
