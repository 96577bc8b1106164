import { wordOrder } from './word-order.ts';

const none = -1;

/** Numbers words in the order they are first met. They are told apart by their code units, and no string is made of any. */
export class WordNumbers {
  /** The number of the word at each place; none where nothing is. */
  private places = new Int32Array(1 << 10).fill(none);
  /** Of each word where its units end among all, and what they come to as one number. */
  ends = new Uint32Array(1 << 9);
  private hashes = new Int32Array(1 << 9);
  units = new Uint16Array(1 << 12);
  count = 0;
  private order = new Uint32Array(0);

  /** The number of the word from `from` to before `to`. */
  numberOf(text: Uint16Array, from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (text[i] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    const { places } = this;
    const mask = places.length - 1;
    let place = hash & mask;
    for (let there = places[place] ?? none; there !== none; there = places[place] ?? none) {
      if (this.hashes[there] === hash && this.isSame(there, text, from, to)) return there;
      place = (place + 1) & mask;
    }
    places[place] = this.count;
    return this.meet(hash, text, from, to);
  }

  /** The code units of a word: they hold until more are numbered. */
  unitsOf(number: number): Uint16Array {
    return this.units.subarray(this.startOf(number), this.ends[number]);
  }

  /** The numbers of all words in the order of their units. @param mark see `wordOrder` */
  inOrder(mark: number): Uint32Array<ArrayBuffer> {
    // Asked for by one builder after the other, of the same words.
    if (this.order.length !== this.count) this.order = wordOrder(this, mark);
    return this.order;
  }

  private startOf(number: number): number {
    return number === 0 ? 0 : this.ends[number - 1] ?? 0;
  }

  private isSame(number: number, text: Uint16Array, from: number, to: number): boolean {
    const start = this.startOf(number);
    if ((this.ends[number] ?? 0) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (this.units[start + i - from] !== text[i]) return false;
    return true;
  }

  private meet(hash: number, text: Uint16Array, from: number, to: number): number {
    const number = this.count++;
    const start = this.startOf(number);
    const end = start + to - from;
    while (end > this.units.length) this.units = larger(this.units, new Uint16Array(this.units.length * 2));
    for (let i = from; i < to; i++) this.units[start + i - from] = text[i] ?? 0;
    this.ends[number] = end;
    this.hashes[number] = hash;
    if (this.count * 2 >= this.places.length) this.grow();
    return number;
  }

  private grow(): void {
    const size = this.places.length;
    this.ends = larger(this.ends, new Uint32Array(size));
    this.hashes = larger(this.hashes, new Int32Array(size));
    this.places = new Int32Array(size * 2).fill(none);
    const mask = this.places.length - 1;
    for (let number = 0; number < this.count; number++) {
      let place = (this.hashes[number] ?? 0) & mask;
      while (this.places[place] !== none) place = (place + 1) & mask;
      this.places[place] = number;
    }
  }
}

function larger<Numbers extends Uint16Array | Uint32Array | Int32Array>(before: Numbers, after: Numbers): Numbers {
  after.set(before);
  return after;
}
