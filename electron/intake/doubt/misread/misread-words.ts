import { beside } from '../context/beside.ts';
import { mayBeTakenFor } from '../context/likeness.ts';
import { pairLatticeOf, type PairLattice } from '../context/pair-lattice.ts';
import { longestWord, noWord, wordPairs, type WordPairs } from '../context/word-pairs.ts';
import { wordList } from '../words/load-words.ts';
import { askedOfIdioms, askedOfPlaces, askedOfSwaps, byCall, byNeighbours, mostCalled, mostTakenOff, moreAsked, trialsOf } from './how-sure.ts';
import { isPlaceName } from '../words/known-words.ts';
import type { Written } from '../words/page-words.ts';

/** A stretch of a run of Han and the word it was meant for. */
export interface Misread {
  readonly from: number;
  readonly length: number;
  /** The first of its characters that is another in the word. */
  readonly at: number;
  readonly word: string;
  /** What the run gains by the word, and how much that is above what was asked: powers of ten. */
  readonly lift: number;
  readonly gain: number;
  readonly rule: 'look-alike' | 'sounds-alike' | 'two-characters-swapped';
}

/** What a word costs a run at least, about: a power of ten. */
const cheapest = 1.5;
/** A character that is a word by itself is tried where it is at least so like. */
const leastAlone = 1;
/** A character that is a common word, this share of running text as a power of ten, and was seen beside its neighbour stands there by right. */
const leastCommon = -3.5;
/** Words of one character this common, as 的 and 了 are, say nothing of what stands beside them. */
const grammatical = -3;
const numerals = new Set('一二三四五六七八九十百千万几两第每零〇');

/** Places where a word may be broken: characters left alone or in words nobody lists, those beside them, and words that nothing beside them calls for. */
function brokenPlaces(lattice: PairLattice): { alone: ReadonlySet<number>; loose: ReadonlySet<number>; places: readonly number[] } {
  const alone = new Set<number>();
  const loose = new Set<number>();
  const places = new Set<number>();
  for (const { from, to, isListed, isExpected, share } of lattice.words()) {
    const isLoose = (to === from + 1 && !(isExpected && share > leastCommon)) || !isListed;
    if (to === from + 1 && share < grammatical) alone.add(from);
    if (isLoose) for (let at = from; at < to; at++) loose.add(at);
    if (!isLoose && isExpected) continue;
    for (let at = isLoose ? from - 1 : from; at < (isLoose ? to + 1 : to); at++) if (at >= 0 && at < lattice.length) places.add(at);
  }
  return { alone, loose, places: [...places].sort((a, b) => a - b) };
}

interface Reach { readonly first: number; readonly last: number }

interface Best { readonly word: number; readonly from: number; readonly length: number; readonly gain: number }

/** How far words can reach over a place: as far as each two characters stand side by side in some word. The place itself may change. */
function reachAround(model: WordPairs, { units, length }: PairLattice, at: number): Reach {
  let first = Math.max(0, at - 1);
  while (first > 0 && at - first + 1 < longestWord && model.mayStandBeside(units[first - 1] ?? 0, units[first] ?? 0)) first--;
  let last = Math.min(length - 1, at + 1);
  while (last + 1 < length && last - at + 1 < longestWord && model.mayStandBeside(units[last] ?? 0, units[last + 1] ?? 0)) last++;
  return { first, last };
}

/** The word that reads best over some changed characters, with what the whole run gains by it; they stand there already. */
function bestWordOver(lattice: PairLattice, model: WordPairs, { first, last }: Reach, [start, end]: readonly [number, number], least: number, shortest: number): Best | undefined {
  let best: Best | undefined;
  for (let from = first; from <= start; from++) {
    for (let to = Math.max(end, from + shortest); to <= Math.min(last + 1, from + longestWord); to++) {
      if (lattice.costOf(from, to) < least + cheapest) continue;
      const word = model.numberOf(lattice.units, from, to - from);
      if (word === noWord) continue;
      const gain = lattice.wholeWith(word, from, to - from) - lattice.whole;
      if (gain >= least && gain > (best?.gain ?? -Infinity)) best = { word, from, length: to - from, gain };
    }
  }
  return best;
}

/**
 * Words that a character read or typed for another has broken, or two that changed places: at each place of a run that does not read well the characters it may have
 * been are tried, and the whole run is weighed anew, each word by the one before it. The best at each place; none overlap. Linear in the run.
 * @param run Han, simplified; @param slack how much less gain is asked, as a power of ten, where something else confirms what is found
 */
export function misreadIn(run: string, written: Written, slack = 0): Misread[] {
  const model = wordPairs();
  const list = wordList();
  const neighbours = beside();
  const lattice = pairLatticeOf(list, run);
  const { units } = lattice;
  const { alone, loose, places } = brokenPlaces(lattice);
  const found: Misread[] = [];
  const note = (rule: Misread['rule'], at: number, best: Best, least: number, changed: string): void => {
    const { from, length } = best;
    const word = run.slice(from, at) + changed + run.slice(at + changed.length, from + length);
    const gain = best.gain - least + byCall * Math.min(mostCalled, lattice.callOf(best.word, from, length)) - moreAsked(list, { run, at, from, length, word, loose, written }) - (isPlaceName(word) ? askedOfPlaces(list, word, run.charAt(at), changed.charAt(0)) : 0);
    if (gain >= 0) found.push({ from, length, at, word, lift: best.gain, gain, rule });
  };
  for (const at of places) {
    const unit = units[at] ?? 0;
    const { first, last } = reachAround(model, lattice, at);
    const [before, after] = [units[at - 1], units[at + 1]];
    const stands = neighbours.between(before, unit, after);
    for (const trial of trialsOf(unit)) {
      const left = at > 0 && model.mayStandBeside(units[at - 1] ?? 0, trial.unit);
      const right = at + 1 < run.length && model.mayStandBeside(trial.unit, units[at + 1] ?? 0);
      const mayBeAlone = trial.likeness >= leastAlone && alone.has(at);
      if (!left && !right && !mayBeAlone) continue;
      const least = trial.asked - byNeighbours * (neighbours.between(before, trial.unit, after) - stands) - slack - mostTakenOff;
      units[at] = trial.unit;
      const best = bestWordOver(lattice, model, { first: left ? first : at, last: right ? last : at }, [at, at + 1], least, mayBeAlone ? 1 : 2);
      units[at] = unit;
      const other = String.fromCharCode(trial.unit);
      // A figure that looks like another one is nothing a model of words can tell.
      if (best !== undefined && !(numerals.has(run.charAt(at)) && numerals.has(other))) note(trial.rule, at, best, least + mostTakenOff, other);
    }
    for (let from = Math.max(0, at - 3); from <= at && from + 4 <= run.length; from++) {
      for (const idiom of model.idiomsLike(units, from, at - from)) {
        if (!mayBeTakenFor(unit, model.unitOf(idiom, at - from)) || numerals.has(run.charAt(at))) continue;
        const gain = lattice.wholeWith(idiom, from, 4) - lattice.whole;
        if (gain >= askedOfIdioms - slack - mostTakenOff) note('look-alike', at, { word: idiom, from, length: 4, gain }, askedOfIdioms - slack, String.fromCharCode(model.unitOf(idiom, at - from)));
      }
    }
    const next = units[at + 1];
    if (next === undefined || next === unit || !model.mayStandBeside(next, unit)) continue;
    [units[at], units[at + 1]] = [next, unit];
    const best = bestWordOver(lattice, model, { first: Math.max(0, at - 2), last: Math.min(run.length - 1, at + 3) }, [at, at + 2], askedOfSwaps - slack - mostTakenOff, 2);
    [units[at], units[at + 1]] = [unit, next];
    if (best !== undefined) note('two-characters-swapped', at, best, askedOfSwaps - slack, run.charAt(at + 1) + run.charAt(at));
  }
  return apart(found);
}

/** The surest of those that overlap, in order of the text. */
function apart(found: readonly Misread[]): Misread[] {
  const taken: Misread[] = [];
  for (const one of [...found].sort((a, b) => b.gain - a.gain)) {
    if (!taken.some((other) => one.from < other.from + other.length && other.from < one.from + one.length)) taken.push(one);
  }
  return taken.sort((a, b) => a.from - b.from);
}
