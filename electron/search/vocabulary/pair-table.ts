const isHan = (unit: number): boolean => unit >= 0x4e00 && unit < 0xa000;

/** Characters by those they follow: how often each pair of Han characters stands in what was gathered. */
export type Followers = ReadonlyMap<number, number>;

/** Pairs of Han characters that stand side by side in headlines, folded, with how often. */
export class PairTable {
  private readonly pairs = new Map<number, Map<number, number>>();

  firsts(): IterableIterator<number> {
    return this.pairs.keys();
  }

  after(first: number): Followers {
    return this.pairs.get(first) ?? none;
  }

  add(first: number, second: number, count = 1): void {
    let followers = this.pairs.get(first);
    if (followers === undefined) this.pairs.set(first, (followers = new Map<number, number>()));
    followers.set(second, (followers.get(second) ?? 0) + count);
  }

  /** Adds the pairs of a folded text. */
  addText(folded: string): void {
    for (let i = 0; i + 1 < folded.length; i++) {
      const [first, second] = [folded.charCodeAt(i), folded.charCodeAt(i + 1)];
      if (isHan(first) && isHan(second)) this.add(first, second);
    }
  }

  addAll(first: number, followers: Followers): void {
    for (const [second, count] of followers) this.add(first, second, count);
  }
}

const none: Followers = new Map();

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
