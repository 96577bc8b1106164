import { likenessesOf, type Like } from './context/likeness.ts';
import { isProvince, isRareWord, isSpoken } from './known-words.ts';
import type { Written } from './page-words.ts';
import { isInName, isUnderSurname } from './person-names.ts';
import { unitAt, type WordList } from './word-list.ts';

/**
 * How much a run must gain by a word for the stretch as it stands to be doubted, as powers of ten: where, in invented prose and print, what is
 * found and what is a false alarm part.
 */
const asked = 2.9;
/** Asked for a character of this likeness; a less like one must gain so much more for each whole of likeness less. */
const ofLikeness = 1.2;
const byLikeness = 6;
/** Pairs of one outline in every face (人 for 入), and those that recognisers mix up most: least is asked of them. */
const twins = new Set(['人入', '入人', '已己', '己已', '巳已', '间问', '问间', '末未', '未末', '曰日', '孑子', '土士', '士土', '千干', '干千', '于干', '干于', '侯候', '候侯', '徒徙', '徙徒', '析折', '折析', '拔拨', '拨拔', '竟竞', '竞竟', '治冶', '冶治', '没设', '设没', '收牧', '牧收', '持特', '特持', '货资', '贷货', '货贷', '因困', '困因', '宜宣', '宣宜', '环坏', '坏环']);
const ofTwins = 1.2;

/** Least gain asked of a word of four that three of its characters call for, however like the fourth is: 怨声载到 for 怨声载道. */
export const askedOfIdioms = 3.5;
/** Least gain asked of two characters that changed places: 区社 for 社区. */
export const askedOfSwaps = 4;

interface Trial extends Like { /** Least gain asked, wherever the two stand. */ readonly asked: number }

const trials = new Map<number, readonly Trial[]>();

/** What a character may have been, with the least gain that is asked for it. */
export function trialsOf(unit: number): readonly Trial[] {
  let known = trials.get(unit);
  if (known === undefined) {
    const read = String.fromCharCode(unit);
    known = likenessesOf(unit).map((like) => {
      const byLook = asked + (ofLikeness - like.likeness) * byLikeness;
      return { ...like, asked: twins.has(read + String.fromCharCode(like.unit)) ? Math.min(ofTwins, byLook) : byLook };
    });
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
  /** Characters of the run that the likeliest way leaves alone. */
  readonly alone: ReadonlySet<number>;
  /** Those and the ones in words that no list has: names are made of them. */
  readonly loose: ReadonlySet<number>;
  readonly written: Written;
}

/** Asked beside where the stretch itself is a word, or one too rare to count; where a newsroom word stands at the place or touches the stretch. */
const isWord = 1;
const isRare = 1.5;
const spokenThere = 3;
const spokenNear = 0.5;
/** Where a person may be named, and under a surname. */
const inName = 3;
const underSurname = 4;
/** Where the character to be changed ends the name of a place, or the stretch stands before one that does. */
const endsPlace = 2.5;
const beforePlaceEnd = 2;
/** Where the character before the stretch stands loose, and the one after it: a row of loose ones is a name or an old turn of speech. */
const looseBefore = 0.8;
const looseAfter = 0.6;
/** Where the word is one character. */
const oneCharacter = 2;
/** Where the character to be changed is one that every sentence has: nothing is read into 的. */
const grammar = new Set('的了着过是在和不得地');
const ofGrammar = 3;
/** At an end of the run, where there is less to go by. */
const atEnd = 0.5;
/** Where the page writes the stretch twice or more: its own way of writing. Taken off where it writes the word. */
const ownWriting = 1.5;
const pageWrites = 0.7;

const placeEnds = new Set('村镇乡县区市路街巷桥河山湖沟湾坪坝庄屯寨岭江港洲岛园泉滩圩塘');

/** What is asked beside, for what the stretch is and where it stands. */
export function moreAsked(list: WordList, { run, at, from, length, word, alone, loose: unlisted, written }: Tried): number {
  const loose = run.slice(from, from + length);
  const last = from + length - 1;
  return (list.has(loose) ? isWord : isRareWord(list, run, from, length) ? isRare : 0)
    + (isSpoken(run, at, 1) ? spokenThere : isSpoken(run, from, length) ? spokenNear : 0)
    + (isInName(run, from, unlisted) ? inName : 0) + (isUnderSurname(run, from, unlisted) ? underSurname : 0)
    + (at === last && placeEnds.has(run.charAt(at)) ? endsPlace : 0) + (placeEnds.has(run.charAt(last + 1)) ? beforePlaceEnd : 0)
    + (alone.has(from - 1) ? looseBefore : 0) + (alone.has(last + 1) ? looseAfter : 0)
    + (length === 1 ? oneCharacter : 0) + (grammar.has(run.charAt(at)) ? ofGrammar : 0) + (at === 0 || at === run.length - 1 ? atEnd : 0)
    + (written(loose) > 1 ? ownWriting : 0) - (written(word) > 0 ? pageWrites : 0);
}

/** Asked beside where the word is a place: names of villages and people are made of the same characters. Only a commoner character for a rare one is no other name. */
export function askedOfPlaces(list: WordList, word: string, read: string, meant: string): number {
  if (isProvince(word)) return ofProvinces;
  return !/.[县市区旗州]$/.test(word) && list.shareOfUnit(unitAt(read, 0)) > list.shareOfUnit(unitAt(meant, 0)) + commoner ? ofPlaces : Infinity;
}
const commoner = 0.7;
const ofPlaces = 1;
const ofProvinces = -1;
