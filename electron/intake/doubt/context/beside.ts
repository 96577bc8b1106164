import { wordPairs, type WordPairs } from './word-pairs.ts';

const first = 0x4e00;
const units = 0x5200;
/** Slots of the table of pairs: a power of two, two thirds full. */
const slots = 1 << 20;
/** Share of two characters side by side that were never seen so, and of a character never seen, as powers of ten. */
const unseenPair = -9;
const unseenUnit = -7;
/** What is said of a pair stays within these. */
const least = -3;
const most = 4;
const parts = 30;

const numberOf = (unit: number): number => (unit >= first && unit < first + units ? unit - first : -1);
const spread = (key: number): number => (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 9) & (slots - 1);

/**
 * How much oftener two characters stand side by side in running text than they would by chance, inside a word or across two: a power of ten.
 * Summed up once from the shares of words and of pairs of words; five megabytes.
 */
export class Beside {
  readonly #keys = new Int32Array(slots);
  readonly #says = new Int8Array(slots);
  /** Share of each character in running text, as a power of ten. */
  readonly #share = new Float32Array(units);

  constructor(model: WordPairs) {
    const sums = new Float64Array(slots);
    const alone = new Float64Array(units);
    const add = (a: number, b: number, share: number): void => {
      const slot = this.#slotOf(a, b);
      sums[slot] = (sums[slot] ?? 0) + share;
    };
    model.eachWord((word, length, share) => {
      for (let k = 0; k < length; k++) {
        const a = numberOf(model.unitOf(word, k));
        if (a < 0) continue;
        alone[a] = (alone[a] ?? 0) + share;
        const b = k + 1 < length ? numberOf(model.unitOf(word, k + 1)) : -1;
        if (b >= 0) add(a, b, share);
      }
      const last = length === 0 ? -1 : numberOf(model.unitOf(word, length - 1));
      if (last >= 0) model.eachFollower(word, (next, among) => {
        const b = numberOf(model.unitOf(next, 0));
        if (b >= 0) add(last, b, share * among);
      });
    });
    for (let a = 0; a < units; a++) this.#share[a] = Math.max(unseenUnit, Math.log10(alone[a] ?? 0));
    for (let slot = 0; slot < slots; slot++) {
      const key = (this.#keys[slot] ?? 0) - 1;
      if (key >= 0) this.#says[slot] = Math.round(parts * this.#against(Math.log10(sums[slot] ?? 0), Math.floor(key / units), key % units));
    }
  }

  #against(together: number, a: number, b: number): number { return Math.max(least, Math.min(most, together - (this.#share[a] ?? 0) - (this.#share[b] ?? 0))); }

  /** Where two characters stand in the table, or would; the place is theirs from then on. */
  #slotOf(a: number, b: number): number {
    const slot = this.#find(a * units + b + 1);
    this.#keys[slot] = a * units + b + 1;
    return slot;
  }

  #find(key: number): number {
    let slot = spread(key);
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & (slots - 1);
    return slot;
  }

  /** @param left code unit, or `undefined` where the run begins; @param right or ends: nothing is said there */
  says(left: number | undefined, right: number | undefined): number {
    const [a, b] = [numberOf(left ?? 0), numberOf(right ?? 0)];
    if (a < 0 || b < 0) return 0;
    const slot = this.#find(a * units + b + 1);
    return this.#keys[slot] === 0 ? this.#against(unseenPair, a, b) : (this.#says[slot] ?? 0) / parts;
  }

  /** How readily a character stands between two others. */
  between(left: number | undefined, unit: number, right: number | undefined): number { return this.says(left, unit) + this.says(unit, right); }

  /** Share of a character in running text, as a power of ten. */
  shareOf(unit: number): number { return this.#share[numberOf(unit)] ?? unseenUnit; }
}

let loaded: Beside | undefined;

/** The table, summed up at its first use. */
export const beside = (): Beside => (loaded ??= new Beside(wordPairs()));
