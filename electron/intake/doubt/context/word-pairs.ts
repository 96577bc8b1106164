import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** Parts of a power of ten that shares, and what is taken off where no pair is known, are packed in; scripts/make-word-pairs.mjs writes them. */
const shareParts = 24;
const stepParts = 80;
/** Longest word, in characters. */
export const longestWord = 5;
/** Slots of the table of words: a power of two, a third full. */
const slots = 1 << 19;
/** The share of a character that no word is made of, and of a word made anew beside what its characters are known for, as powers of ten. */
const unknown = -7.5;
const made = -1.8;
/** Words this rare are no proof that characters make words, as powers of ten. */
const rareWord = -6.3;

/** Number of the start of a run, which every run follows. */
export const startOfRun = 0;
/** Number of a word the model does not know. */
export const noWord = -1;

/** Shares by the byte that stands for them. */
const shareOfByte = Float64Array.from({ length: 256 }, (_, byte) => 10 ** (-byte / shareParts));

const spread = (hash: number): number => (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7) & (slots - 1);

/** What a stretch of four characters has but for one of them. */
function maskOf(units: Uint16Array, from: number, k: number): number {
  let hash = k;
  for (let i = 0; i < 4; i++) if (i !== k) hash = (Math.imul(hash, 0x9e3779b1) + (units[from + i] ?? 0)) | 0;
  return hash;
}
const none: readonly number[] = [];

/**
 * Which words stand in running text and which follow which: words of one to five Han, by number, with their shares as powers of ten. Read
 * once from the file beside it; looking up makes no strings.
 */
export class WordPairs {
  /** The characters of all words one after the other, and where each word begins. */
  readonly #units: Uint16Array;
  readonly #begin: Uint32Array;
  readonly #share: Uint8Array;
  readonly #step: Uint8Array;
  /** Where the followers of each word begin; each is a number and, in its lowest byte, the share. Numbers rise. */
  readonly #followersFrom: Uint32Array;
  readonly #followers: Uint32Array;
  readonly #table = new Int32Array(slots);
  #masked: Map<number, number[]> | undefined;
  /** A bit for two characters that stand side by side in some word. */
  readonly #beside = new Uint32Array(1 << 16);
  /** Of how many words of two a character is the first, and the second, as powers of ten of all such words. */
  readonly #begins = new Float32Array(0x10000);
  readonly #ends = new Float32Array(0x10000);

  /** @param file as scripts/make-word-pairs.mjs packs it */
  constructor(file: Uint8Array) {
    const packed = brotliDecompressSync(file);
    let at = 7 * 4;
    const parts = Array.from({ length: 7 }, (_, i) => packed.subarray(at, (at += packed.readUInt32LE(4 * i))));
    const [lengths, units, share, step, counts, gaps, shares] = parts;
    if (lengths === undefined || units === undefined || share === undefined || step === undefined || counts === undefined || gaps === undefined || shares === undefined) throw new Error('word-pairs.bin is cut short');
    this.#units = Uint16Array.from({ length: units.length / 2 }, (_, i) => units.readUInt16LE(2 * i));
    this.#begin = new Uint32Array(lengths.length + 2);
    for (let i = 0; i < lengths.length; i++) this.#begin[i + 2] = (this.#begin[i + 1] ?? 0) + (lengths[i] ?? 0);
    this.#share = Uint8Array.from(share);
    this.#step = Uint8Array.from(step);
    this.#followersFrom = new Uint32Array(share.length + 1);
    this.#followers = new Uint32Array(shares.length);
    this.#readFollowers(counts, gaps, shares);
    this.#indexWords();
  }

  #readFollowers(counts: Uint8Array, gaps: Uint8Array, shares: Uint8Array): void {
    let [count, gap, pair] = [0, 0, 0];
    const varint = (bytes: Uint8Array, from: number): [value: number, next: number] => {
      let [value, shift, at] = [0, 0, from];
      for (;; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
        if (byte < 128) return [value, at];
      }
    };
    for (let word = 0; word < this.#share.length; word++) {
      let followers: number;
      [followers, count] = varint(counts, count);
      for (let number = 0; followers > 0; followers--) {
        const [more, next] = varint(gaps, gap);
        gap = next;
        number += more;
        this.#followers[pair] = (number << 8) | (shares[pair] ?? 0);
        pair++;
      }
      this.#followersFrom[word + 1] = pair;
    }
  }

  #indexWords(): void {
    let pairs = 0;
    for (let word = 1; word < this.#share.length; word++) {
      const [from, to] = [this.#begin[word] ?? 0, this.#begin[word + 1] ?? 0];
      let hash = 0;
      for (let i = from; i < to; i++) {
        hash = (Math.imul(hash, 0x9e3779b1) + (this.#units[i] ?? 0)) | 0;
        if (i > from) this.#noteBeside(this.#units[i - 1] ?? 0, this.#units[i] ?? 0);
      }
      let slot = spread(hash);
      while (this.#table[slot] !== 0) slot = (slot + 1) & (slots - 1);
      this.#table[slot] = word;
      if (to - from !== 2 || this.shareOf(word) < rareWord) continue;
      const [a, b] = [this.#units[from] ?? 0, this.#units[from + 1] ?? 0];
      this.#begins[a] = (this.#begins[a] ?? 0) + 1;
      this.#ends[b] = (this.#ends[b] ?? 0) + 1;
      pairs++;
    }
    for (const table of [this.#begins, this.#ends]) for (let i = 0; i < table.length; i++) table[i] = Math.log10(((table[i] ?? 0) + 0.5) / pairs);
  }

  #noteBeside(a: number, b: number): void {
    const bit = spread(Math.imul(a, 31_337) ^ b) * 4 + (b & 3);
    this.#beside[bit >>> 5] = (this.#beside[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  /** Whether two characters may stand side by side in a word: no is certain. */
  mayStandBeside(a: number, b: number): boolean {
    const bit = spread(Math.imul(a, 31_337) ^ b) * 4 + (b & 3);
    return ((this.#beside[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  /** The number of the word of these characters, or `noWord`. @param units code units of a run; @param length one to five */
  numberOf(units: Uint16Array, from: number, length: number): number {
    let hash = 0;
    for (let i = from; i < from + length; i++) hash = (Math.imul(hash, 0x9e3779b1) + (units[i] ?? 0)) | 0;
    for (let slot = spread(hash); ; slot = (slot + 1) & (slots - 1)) {
      const word = this.#table[slot] ?? 0;
      if (word === 0) return noWord;
      const begin = this.#begin[word] ?? 0;
      if ((this.#begin[word + 1] ?? 0) - begin !== length) continue;
      let i = 0;
      while (i < length && this.#units[begin + i] === units[from + i]) i++;
      if (i === length) return word;
    }
  }

  /** Words of four characters that differ from a stretch in its `k`th alone: idioms, mostly, that three of their characters call for. */
  idiomsLike(units: Uint16Array, from: number, k: number): readonly number[] {
    this.#masked ??= this.#maskIdioms();
    return (this.#masked.get(maskOf(units, from, k)) ?? none).filter((word) => {
      const begin = this.#begin[word] ?? 0;
      return [0, 1, 2, 3].every((i) => i === k || this.#units[begin + i] === units[from + i]);
    });
  }

  #maskIdioms(): Map<number, number[]> {
    const masked = new Map<number, number[]>();
    for (let word = 1; word < this.#share.length; word++) {
      const begin = this.#begin[word] ?? 0;
      if ((this.#begin[word + 1] ?? 0) - begin !== 4) continue;
      for (let k = 0; k < 4; k++) {
        const key = maskOf(this.#units, begin, k);
        const there = masked.get(key);
        if (there === undefined) masked.set(key, [word]);
        else there.push(word);
      }
    }
    return masked;
  }

  /** Every word but the start of a run, with its length and its share of running text. */
  eachWord(visit: (word: number, length: number, share: number) => void): void {
    for (let word = startOfRun + 1; word < this.#share.length; word++) visit(word, (this.#begin[word + 1] ?? 0) - (this.#begin[word] ?? 0), 10 ** this.shareOf(word));
  }

  /** Every word seen after this one, with its share among what follows. */
  eachFollower(word: number, visit: (next: number, share: number) => void): void {
    for (let at = this.#followersFrom[word] ?? 0; at < (this.#followersFrom[word + 1] ?? 0); at++) {
      const entry = this.#followers[at] ?? 0;
      visit(entry >>> 8, shareOfByte[entry & 255] ?? 0);
    }
  }

  /** The code unit of a word's character. */
  unitOf(word: number, k: number): number { return this.#units[(this.#begin[word] ?? 0) + k] ?? 0; }

  /** Share of a word in running text, as a power of ten. */
  shareOf(word: number): number { return word === noWord ? unknown : -(this.#share[word] ?? 0) / shareParts; }

  /** Share of a word of two characters that is in no list, from how readily its characters begin and end words: 砂场, 虾田. */
  shareOfMade(a: number, b: number): number { return made + (this.#begins[a] ?? 0) + (this.#ends[b] ?? 0); }

  /** What is taken off the share of a word that was never seen after this one. */
  stepAfter(word: number): number { return word === noWord ? 0 : -(this.#step[word] ?? 0) / stepParts; }

  /** The entry of a word among the followers of another, or 0. */
  #follower(first: number, second: number): number {
    let [low, high] = [this.#followersFrom[first] ?? 0, (this.#followersFrom[first + 1] ?? 0) - 1];
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const entry = this.#followers[middle] ?? 0;
      const number = entry >>> 8;
      if (number === second) return entry;
      if (number < second) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  /** Whether the one word was ever seen right after the other. */
  follows(first: number, second: number): boolean { return first !== noWord && second !== noWord && this.#follower(first, second) !== 0; }

  /** Share of `second` among what follows `first`, as a power of ten; where the pair was never seen, that of `second` by itself, less a step. */
  shareAfter(first: number, second: number): number {
    const entry = first === noWord || second === noWord ? 0 : this.#follower(first, second);
    return entry === 0 ? this.stepAfter(first) + this.shareOf(second) : -(entry & 255) / shareParts;
  }
}

let loaded: WordPairs | undefined;

/** The model, unpacked at its first use: some tenth of a second, some fifteen megabytes. */
export const wordPairs = (): WordPairs => (loaded ??= new WordPairs(readFileSync(new URL('./word-pairs.bin', import.meta.url))));
