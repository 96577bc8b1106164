/** Words of the corpus the list was counted on. */
export const corpus = 60_000_000;
/** What a newsroom word counts at least, whatever the corpus has of it. */
const newsroomCount = 400;
const first = 0x4e00;
/** Han of the basic block; words are made of nothing else. */
const units = 0x9fff - first + 1;
/** Slots of the two tables: powers of two, at most half full. */
const pairSlots = 1 << 18;
const longSlots = 1 << 17;
/** Beside the step of its share, a pair says whether longer words begin with it, and whether it is a word too rare to count as one. */
const opensLonger = 0x80;
const rare = 0x40;
const ofStep = 0x3f;

/** Shares by step, the natural logarithm of a word's share of running text: a step more than the power of two of its count; the last step is that of newsroom words. */
const shares = Float64Array.from({ length: 33 }, (_, step) => Math.log((2 ** (step - 1) * 1.4) / corpus));
export const newsroomStep = 32;
shares[newsroomStep] = Math.log(newsroomCount / corpus);
export const shareOfStep = (step: number): number => shares[step] ?? unknown;
/** What a character costs that no list knows. */
const unknown = Math.log(0.3 / corpus);

/** A character's number in the basic block of Han, or -1. */
export function unitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at) - first;
  return unit >= 0 && unit < units ? unit : -1;
}
const spread = (key: number, slots: number): number => (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 8) & (slots - 1);

/**
 * Words of one to four Han with the natural logarithm of their share of running text. Steps stand for shares (`shares`), 0 for no word;
 * pairs and longer words stand in open tables keyed by their characters' numbers, so that looking one up makes no string.
 */
export class WordList {
  readonly #single = new Uint8Array(units);
  readonly #pairKeys = new Int32Array(pairSlots);
  readonly #pairs = new Uint8Array(pairSlots);
  /** First two characters, and the third with the fourth. */
  readonly #longHeads = new Int32Array(longSlots);
  readonly #longTails = new Int32Array(longSlots);
  readonly #longs = new Uint8Array(longSlots);

  #pairSlot(key: number): number {
    let slot = spread(key, pairSlots);
    while (this.#pairKeys[slot] !== 0 && this.#pairKeys[slot] !== key) slot = (slot + 1) & (pairSlots - 1);
    return slot;
  }

  #longSlot(head: number, tail: number): number {
    let slot = spread(Math.imul(head, 31) ^ tail, longSlots);
    while (this.#longHeads[slot] !== 0 && (this.#longHeads[slot] !== head || this.#longTails[slot] !== tail)) slot = (slot + 1) & (longSlots - 1);
    return slot;
  }

  /** @param from offset of the first character in `text`; @param length one to four */
  put(text: string, from: number, length: number, step: number): void {
    const a = unitAt(text, from);
    if (length === 1) { this.#single[a] = step; return; }
    const b = unitAt(text, from + 1);
    const head = a * units + b + 1;
    const pair = this.#pairSlot(head);
    this.#pairKeys[pair] = head;
    if (length === 2) {
      this.#pairs[pair] = ((this.#pairs[pair] ?? 0) & (opensLonger | rare)) | step;
      return;
    }
    this.#pairs[pair] = (this.#pairs[pair] ?? 0) | opensLonger;
    const tail = (unitAt(text, from + 2) + 1) * (units + 1) + (length === 4 ? unitAt(text, from + 3) + 1 : 0);
    const slot = this.#longSlot(head, tail);
    this.#longHeads[slot] = head;
    this.#longTails[slot] = tail;
    this.#longs[slot] = step;
  }

  /** Step of the word of these characters' numbers (`c` and `d` are -1 where it is shorter); 0 where there is none. */
  stepOf(a: number, b: number, c: number, d: number): number {
    const head = a * units + b + 1;
    const pair = this.#pairs[this.#pairSlot(head)] ?? 0;
    if (c < 0) return pair & ofStep;
    return (pair & opensLonger) === 0 ? 0 : this.#longs[this.#longSlot(head, (c + 1) * (units + 1) + d + 1)] ?? 0;
  }

  /** Notes a pair as a word that is too rare to prove anything, and all the same no broken one. */
  putRare(text: string, from: number): void {
    const head = unitAt(text, from) * units + unitAt(text, from + 1) + 1;
    const pair = this.#pairSlot(head);
    this.#pairKeys[pair] = head;
    this.#pairs[pair] = (this.#pairs[pair] ?? 0) | rare;
  }

  /** All that is known of a pair, to be asked of the three below; 0 for nothing. */
  pairOf(a: number, b: number): number {
    return a < 0 || b < 0 ? 0 : this.#pairs[this.#pairSlot(a * units + b + 1)] ?? 0;
  }
  stepOfPair(pair: number): number { return pair & ofStep; }
  opensLonger(pair: number): boolean { return (pair & opensLonger) !== 0; }
  isRare(a: number, b: number): boolean { return (this.pairOf(a, b) & rare) !== 0; }

  /** Share of a single character; of any that is no listed Han (-1) too. */
  shareOfUnit(a: number): number {
    const step = this.#single[a] ?? 0;
    return step === 0 ? unknown : shareOfStep(step);
  }

  get(word: string): number | undefined {
    if (word.length < 1 || word.length > 4) return undefined;
    const [a, b, c, d] = [0, 1, 2, 3].map((at) => (at < word.length ? unitAt(word, at) : -1));
    if (a === undefined || b === undefined || c === undefined || d === undefined || [...word].some((_, at) => unitAt(word, at) < 0)) return undefined;
    const step = word.length === 1 ? this.#single[a] ?? 0 : this.stepOf(a, b, c, d);
    return step === 0 ? undefined : shareOfStep(step);
  }

  has(word: string): boolean { return this.get(word) !== undefined; }
}
