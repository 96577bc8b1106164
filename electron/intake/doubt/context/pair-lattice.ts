import { keptByRun } from '../words/kept-by-run.ts';
import { shareOfStep, type WordList } from '../words/word-list.ts';
import { longestWord, noWord, startOfRun, wordPairs, type WordPairs } from './word-pairs.ts';

/** A character's number in the word list, or -1 for what is no Han. */
function hanNumber(units: Uint16Array, at: number): number {
  const number = (units[at] ?? 0) - 0x4e00;
  return number >= 0 && number < 0x5200 ? number : -1;
}

/** A word of the likeliest way: whether any list has it, and whether it was ever seen after the one before it or before the next. */
export interface WayWord { readonly from: number; readonly to: number; readonly isListed: boolean; readonly isExpected: boolean; /** By itself, as a power of ten. */ readonly share: number }

/** Least share of a new word of two characters that is still weighed, as a power of ten: what is rarer is two characters. */
const leastMade = -9.5;
/** Words made anew are rarer than this; those known beside the model are not. */
const leastListed = -6.5;
/** Characters of a word across a joint, for the moment it is looked up. */
const across = new Uint16Array(longestWord);

/**
 * Every word that stands in a run, and the likeliest way through the run before and after each. Words that the word list
 * has and the model has not are put in by their own share; two characters beside one another may be a word made anew.
 */
export class PairLattice {
  readonly #model: WordPairs;
  /** Code units of the run; whoever tries another character puts the old one back. */
  readonly units: Uint16Array;
  readonly length: number;
  /** Words in order of where they begin: number, first character, the one after the last, share by itself where it has no number. */
  readonly #word: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #own: number[] = [];
  /** The likeliest way up to and with each word, and after it. */
  readonly #upTo: number[] = [];
  readonly #after: number[] = [];
  readonly #cameBy: number[] = [];
  readonly #beginAt: Int32Array;
  readonly #endAt: readonly number[][];
  /** Score of the likeliest way through the whole run, as a power of ten. */
  readonly whole: number;
  /** That of the likeliest way up to each place, and from it on. */
  readonly #before: Float64Array;
  readonly #behind: Float64Array;

  /** @param list words that are known beside the model */
  constructor(model: WordPairs, run: string, list: WordList) {
    this.#model = model;
    this.length = run.length;
    this.units = Uint16Array.from(run, (unit) => unit.charCodeAt(0));
    this.#beginAt = new Int32Array(run.length + 1);
    this.#endAt = Array.from({ length: run.length + 1 }, () => []);
    for (let from = 0; from < run.length; from++) {
      this.#beginAt[from] = this.#word.length;
      this.#putAt(from, list);
    }
    this.#beginAt[run.length] = this.#word.length;
    this.#weigh();
    this.#before = Float64Array.from({ length: run.length + 1 }, (_, at) => (at === 0 ? 0 : (this.#endAt[at] ?? []).reduce((best, node) => Math.max(best, this.#upTo[node] ?? 0), -Infinity)));
    this.#behind = Float64Array.from({ length: run.length + 1 }, (_, at) => (at === run.length ? 0 : this.#afterWord(noWord, at)));
    this.whole = this.#before[run.length] ?? 0;
  }

  /** What a stretch costs the run as it stands, about: a power of ten. */
  costOf(from: number, to: number): number { return (this.#before[from] ?? 0) + (this.#behind[to] ?? 0) - this.whole; }

  /** Puts in the words that begin at a place: those of the model, those of the list alone, and two characters that may be a new word. */
  #putAt(from: number, list: WordList): void {
    const [model, units] = [this.#model, this.units];
    const single = model.numberOf(units, from, 1);
    const a = hanNumber(units, from);
    this.#put(from, 1, single, single === noWord ? (a < 0 ? model.shareOf(noWord) : list.shareOfUnit(a) * Math.LOG10E) : 0);
    const pair = list.pairOf(a, hanNumber(units, from + 1));
    let isChained = true;
    for (let length = 2; length <= longestWord && from + length <= this.length; length++) {
      isChained &&= model.mayStandBeside(units[from + length - 2] ?? 0, units[from + length - 1] ?? 0);
      const word = isChained ? model.numberOf(units, from, length) : noWord;
      if (word !== noWord) { this.#put(from, length, word, 0); continue; }
      const step = length === 2 ? list.stepOfPair(pair) : length > 4 || !list.opensLonger(pair) ? 0 : list.stepOf(a, hanNumber(units, from + 1), hanNumber(units, from + 2), length === 4 ? hanNumber(units, from + 3) : -1);
      if (step > 0) this.#put(from, length, noWord, shareOfStep(step) * Math.LOG10E);
      else if (length === 2) this.#putMade(from);
      else if (!isChained && !list.opensLonger(pair)) return;
    }
  }

  #putMade(from: number): void {
    const share = this.#model.shareOfMade(this.units[from] ?? 0, this.units[from + 1] ?? 0);
    if (share >= leastMade) this.#put(from, 2, noWord, share);
  }

  #put(from: number, length: number, word: number, own: number): void {
    this.#endAt[from + length]?.push(this.#word.length);
    this.#word.push(word);
    this.#from.push(from);
    this.#to.push(from + length);
    this.#own.push(own);
    this.#upTo.push(-Infinity);
    this.#after.push(0);
    this.#cameBy.push(-1);
  }

  #shareAfter(first: number, node: number): number {
    const word = this.#word[node] ?? noWord;
    return word === noWord ? this.#model.stepAfter(first) + (this.#own[node] ?? 0) : this.#model.shareAfter(first, word);
  }

  #weigh(): void {
    for (let node = 0; node < this.#word.length; node++) {
      const from = this.#from[node] ?? 0;
      if (from === 0) { this.#upTo[node] = this.#shareAfter(startOfRun, node); continue; }
      for (const before of this.#endAt[from] ?? []) {
        const score = (this.#upTo[before] ?? 0) + this.#shareAfter(this.#word[before] ?? noWord, node);
        if (score > (this.#upTo[node] ?? 0)) { this.#upTo[node] = score; this.#cameBy[node] = before; }
      }
    }
    for (let node = this.#word.length - 1; node >= 0; node--) this.#after[node] = this.#afterWord(this.#word[node] ?? noWord, this.#to[node] ?? 0);
  }

  /** The likeliest way from a place on, after a word. */
  #afterWord(word: number, from: number): number {
    if (from >= this.length) return 0;
    let best = -Infinity;
    for (let next = this.#beginAt[from] ?? 0; next < (this.#beginAt[from + 1] ?? 0); next++) best = Math.max(best, this.#shareAfter(word, next) + (this.#after[next] ?? 0));
    return best;
  }

  /** The likeliest way through the whole run with this word over a stretch of it; over none, it is put in there. */
  wholeWith(word: number, from: number, length: number): number {
    const before = from === 0 ? this.#model.shareAfter(startOfRun, word) : this.#upToWord(word, from);
    return before + this.#afterWord(word, from + length);
  }

  /** What is gained, or lost, by reading on over a place, beside reading what is before and after it each by itself: a power of ten. */
  jointAt(at: number): number { return -this.costOf(at, at); }

  /**
   * The same for going on at a place of another run: with a word across, or none.
   * @param at where this run is left; the Han before it go on with those of `other` from `there` on
   */
  jointWith(at: number, other: PairLattice, there: number): number {
    let best = -Infinity;
    for (const node of this.#endAt[at] ?? []) best = Math.max(best, (this.#upTo[node] ?? 0) + other.#afterWord(this.#word[node] ?? noWord, there));
    for (let before = 1; before < longestWord && before <= at; before++) {
      across.set(this.units.subarray(at - before, at));
      for (let after = 1; before + after <= longestWord && there + after <= other.length; after++) {
        across[before + after - 1] = other.units[there + after - 1] ?? 0;
        const word = this.#model.numberOf(across, 0, before + after);
        if (word === noWord) continue;
        const came = at === before ? this.#model.shareOf(word) : this.#upToWord(word, at - before);
        best = Math.max(best, came + other.#afterWord(word, there + after));
      }
    }
    return best - (this.#before[at] ?? 0) - (other.#behind[there] ?? 0);
  }

  #upToWord(word: number, from: number): number {
    let best = -Infinity;
    for (const node of this.#endAt[from] ?? []) best = Math.max(best, (this.#upTo[node] ?? 0) + this.#model.shareAfter(this.#word[node] ?? noWord, word));
    return best;
  }

  /**
   * How much oftener than by chance a word over a stretch stands behind a word that ends before it, and before one that begins behind it:
   * the powers of ten of the likeliest on either side, added; 0 where it was never seen beside any of them.
   */
  callOf(word: number, from: number, length: number): number {
    const by = (words: readonly number[], pairOf: (other: number) => readonly [number, number]): number => words.reduce((most, other) => {
      const [first, second] = pairOf(other);
      return this.#model.follows(first, second) ? Math.max(most, this.#model.shareAfter(first, second) - this.#model.shareOf(second)) : most;
    }, 0);
    const behind = Array.from({ length: (this.#beginAt[from + length + 1] ?? 0) - (this.#beginAt[from + length] ?? 0) }, (_, i) => (this.#beginAt[from + length] ?? 0) + i);
    return by((this.#endAt[from] ?? []).map((node) => this.#word[node] ?? noWord), (other) => [other, word]) + by(behind.map((node) => this.#word[node] ?? noWord), (other) => [word, other]);
  }

  /** The words of the likeliest way, in order. */
  words(): WayWord[] {
    const way: number[] = [];
    let last = (this.#endAt[this.length] ?? []).reduce((best, one) => ((this.#upTo[one] ?? -Infinity) > (this.#upTo[best] ?? -Infinity) ? one : best), -1);
    for (; last >= 0; last = this.#cameBy[last] ?? -1) way.push(last);
    way.reverse();
    return way.map((node, i) => {
      const word = this.#word[node] ?? noWord;
      const [before, next] = [i === 0 ? startOfRun : this.#word[way[i - 1] ?? 0] ?? noWord, this.#word[way[i + 1] ?? -1] ?? noWord];
      return { from: this.#from[node] ?? 0, to: this.#to[node] ?? 0, isListed: word !== noWord || (this.#own[node] ?? 0) > leastListed, isExpected: this.#model.follows(before, word) || this.#model.follows(word, next), share: this.#model.shareOf(word) };
    });
  }
}

/** The lattice of a run, laid once for all who ask. Whoever changes its units puts them back. */
export const pairLatticeOf = keptByRun((list, run): PairLattice => new PairLattice(wordPairs(), run, list));
