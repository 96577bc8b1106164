/** Numbers below it stand for no value: several of them, as counting up one place again and again waits for itself. */
export const nobodies = 16;

/** Places of the table a value is looked for in, at least so many times as many as there are values. */
const room = 2;

/** Strings that are kept of values. */
const mostSpelled = 10_000;

/**
 * Values that are counted, each once and as UTF-8, by numbers that all segments share: an archive has hundreds of thousands of names, and a
 * string of each would take ten times the memory. Numbers stay as they are; those below `nobodies` have no value.
 */
export class ValueTable {
  private bytes = new Uint8Array(1 << 10);
  /** Of each number where its bytes end. */
  private ends = new Uint32Array(1 << 8);
  /** Numbers by the hash of their values, 0 where there is none. */
  private slots = new Uint32Array(1 << 9);
  /** Values that were spelled: much the same ones are, time after time. */
  private readonly spelled = new Map<number, string>();
  /** One more than the last number. */
  size = nobodies;

  /** The number of a string. */
  of(text: string): number {
    const bytes = Buffer.from(text);
    return this.number(bytes, 0, bytes.length);
  }

  /** The number of a value, some bytes of UTF-8. */
  number(text: Uint8Array, from: number, to: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = hashOf(text, from, to) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] ?? 0;
      if (number === 0) return this.add(text, from, to, slot);
      if (this.isAt(number, text, from, to)) return number;
    }
  }

  spell(number: number): string {
    let value = this.spelled.get(number);
    if (value === undefined) {
      value = Buffer.from(this.bytes.buffer, this.startOf(number), this.endOf(number) - this.startOf(number)).toString();
      if (this.spelled.size >= mostSpelled) this.spelled.clear();
      this.spelled.set(number, value);
    }
    return value;
  }

  /** How two values stand to each other, by their code points. */
  compare(one: number, other: number): number {
    const { bytes } = this;
    const endOfOne = this.endOf(one);
    const endOfOther = this.endOf(other);
    let a = this.startOf(one);
    let b = this.startOf(other);
    for (; a < endOfOne && b < endOfOther; a++, b++) {
      const difference = (bytes[a] ?? 0) - (bytes[b] ?? 0);
      if (difference !== 0) return difference;
    }
    return (endOfOne - a) - (endOfOther - b);
  }

  /** The first six bytes of a value as a number: they compare as the values do, as far as they go. */
  beginning(number: number): number {
    const { bytes } = this;
    const end = this.endOf(number);
    const start = this.startOf(number);
    let beginning = 0;
    for (let at = start; at < start + 6; at++) beginning = beginning * 256 + (at < end ? bytes[at] ?? 0 : 0);
    return beginning;
  }

  /** A byte of a value; −1 behind its end. */
  byteOf(number: number, place: number): number {
    const at = this.startOf(number) + place;
    return at < this.endOf(number) ? this.bytes[at] ?? 0 : -1;
  }

  private startOf(number: number): number {
    return this.ends[number - 1] ?? 0;
  }

  private endOf(number: number): number {
    return this.ends[number] ?? 0;
  }

  private isAt(number: number, text: Uint8Array, from: number, to: number): boolean {
    const { bytes } = this;
    const start = this.startOf(number);
    if (this.endOf(number) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (bytes[start + i - from] !== text[i]) return false;
    return true;
  }

  private add(text: Uint8Array, from: number, to: number, slot: number): number {
    const number = this.size++;
    const start = this.startOf(number);
    const end = start + to - from;
    this.grow(number, end);
    this.bytes.set(text.subarray(from, to), start);
    this.ends[number] = end;
    this.slots[slot] = number;
    if (this.size * room > this.slots.length) this.spread();
    return number;
  }

  /** Makes room for one more number, whose bytes end there. */
  private grow(number: number, end: number): void {
    if (end > this.bytes.length) {
      const bytes = new Uint8Array(Math.max(end, this.bytes.length * 2));
      bytes.set(this.bytes);
      this.bytes = bytes;
    }
    if (number >= this.ends.length) {
      const ends = new Uint32Array(this.ends.length * 2);
      ends.set(this.ends);
      this.ends = ends;
    }
  }

  private spread(): void {
    const slots = new Uint32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let number = nobodies; number < this.size; number++) {
      let slot = hashOf(this.bytes, this.startOf(number), this.endOf(number)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.slots = slots;
  }
}

/** FNV-1a (Fowler, Noll, Vo), its upper bits mixed in. */
function hashOf(text: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (text[i] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
