import { searchedUnits } from '../../../shared/text/searched-text.ts';
import { firstFrom } from '../first-from.ts';

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit < 0xa000;

/** Characters that follow another: how often each of these pairs of Han characters stands in what was gathered. */
export type Followers = ReadonlyMap<number, number>;

/** Pairs of Han characters that stand side by side in titles, folded, with how often. A title adds a dozen: they are counted by number in a table, and no object is made of any. */
export class PairTable {
  /** `first << 16 | second` at its place, 0 where nothing is; and how often. */
  private keys = new Uint32Array(1 << 10);
  private counts = new Uint32Array(1 << 10);
  size = 0;
  private inOrder: { readonly keys: Uint32Array; readonly firsts: readonly number[] } | undefined;

  /** Characters that others follow, ascending. */
  firsts(): readonly number[] {
    return this.ordered().firsts;
  }

  after(first: number): Followers {
    const { keys } = this.ordered();
    const followers = new Map<number, number>();
    for (let at = firstFrom(keys, (first << 16) >>> 0); (keys[at] ?? 0) >>> 16 === first; at++) {
      const key = keys[at] ?? 0;
      followers.set(key & 0xffff, this.counts[this.slotOf(key)] ?? 0);
    }
    return followers;
  }

  /** Adds the pairs of a text as it is written. */
  addText(written: string): void {
    const { units } = searchedUnits(written);
    for (let i = 1; i < units.length; i++) {
      const first = units[i - 1] ?? 0;
      const second = units[i] ?? 0;
      if (isHan(first) && isHan(second)) this.add(first, second);
    }
  }

  private add(first: number, second: number): void {
    const key = ((first << 16) | second) >>> 0;
    const slot = this.slotOf(key);
    this.counts[slot] = (this.counts[slot] ?? 0) + 1;
    if (this.keys[slot] === key) return;
    this.keys[slot] = key;
    this.inOrder = undefined;
    if (++this.size * 2 > this.keys.length) this.grow();
  }

  /** Where a pair is, or the free place where it belongs. */
  private slotOf(key: number): number {
    const { keys } = this;
    const mask = keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1);
    slot = (slot ^ (slot >>> 15)) & mask;
    for (let there = keys[slot] ?? 0; there !== 0 && there !== key; there = keys[slot] ?? 0) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, counts } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.counts = new Uint32Array(keys.length * 2);
    keys.forEach((key, place) => {
      if (key === 0) return;
      const slot = this.slotOf(key);
      this.keys[slot] = key;
      this.counts[slot] = counts[place] ?? 0;
    });
  }

  /** The pairs ascending, as long as none has come since. */
  private ordered(): { readonly keys: Uint32Array; readonly firsts: readonly number[] } {
    if (this.inOrder !== undefined) return this.inOrder;
    const keys = this.keys.filter((key) => key !== 0).sort();
    const firsts: number[] = [];
    for (const key of keys) if (firsts.at(-1) !== key >>> 16) firsts.push(key >>> 16);
    return (this.inOrder = { keys, firsts });
  }
}

/** Followers with all counts of others added. */
export function addFollowers(some: Followers, others: Followers): Followers {
  if (others.size === 0) return some;
  const sum = new Map(some);
  for (const [second, count] of others) sum.set(second, (sum.get(second) ?? 0) + count);
  return sum;
}

/** Bytes of one follower: its code unit and its count, little-endian. */
const bytesEach = 6;
const mostCounted = 0xffffffff;

export function packFollowers(followers: Followers): Uint8Array {
  const bytes = new Uint8Array(followers.size * bytesEach);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [unit, count] of followers) {
    view.setUint16(at, unit, true);
    view.setUint32(at + 2, Math.min(count, mostCounted), true);
    at += bytesEach;
  }
  return bytes;
}

export function unpackFollowers(bytes: Uint8Array): Followers {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const followers = new Map<number, number>();
  for (let at = 0; at + bytesEach <= bytes.length; at += bytesEach) followers.set(view.getUint16(at, true), view.getUint32(at + 2, true));
  return followers;
}
