/** A set of ordinals below some size: bit `n & 31` of word `n >> 5`. */
export type Bitmap = Uint32Array<ArrayBuffer>;

const wordsFor = (size: number): number => (size + 31) >>> 5;
export const emptyBitmap = (size: number): Bitmap => new Uint32Array(wordsFor(size));

export function fullBitmap(size: number): Bitmap {
  const bits = emptyBitmap(size).fill(0xffffffff);
  const rest = size & 31;
  if (rest > 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

/** The ordinals from `from` to before `to`. */
export function rangeBitmap(size: number, from: number, to: number): Bitmap {
  const bits = emptyBitmap(size);
  for (let at = from; at < to;) {
    if ((at & 31) === 0 && at + 32 <= to) {
      bits[at >>> 5] = 0xffffffff;
      at += 32;
    } else addBit(bits, at++);
  }
  return bits;
}

export const hasBit = (bits: Bitmap, at: number): boolean => (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
export function addBit(bits: Bitmap, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}
export function removeBit(bits: Bitmap, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) & ~(1 << (at & 31));
}

// The three below change the first set.

export function keepOnly(bits: Bitmap, others: Bitmap): Bitmap {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) & (others[i] ?? 0);
  return bits;
}
export function addAll(bits: Bitmap, others: Bitmap): Bitmap {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) | (others[i] ?? 0);
  return bits;
}
export function removeAll(bits: Bitmap, others: Bitmap): Bitmap {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) & ~(others[i] ?? 0);
  return bits;
}

/** How many bits of a word are set. */
export function bitsIn(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: Bitmap): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) count += bitsIn(bits[i] ?? 0);
  return count;
}

/** How many of a set are not in another. */
export function countOthers(bits: Bitmap, others: Bitmap): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) count += bitsIn((bits[i] ?? 0) & ~(others[i] ?? 0));
  return count;
}

/** The lowest set bit of a word that is not 0. */
export const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);

/** Its ordinals, ascending. */
export function ordinalsOf(bits: Bitmap): Uint32Array {
  const ordinals = new Uint32Array(countBits(bits));
  let n = 0;
  for (let i = 0; i < bits.length; i++) {
    for (let word = bits[i] ?? 0; word !== 0; word &= word - 1) ordinals[n++] = (i << 5) + lowestBit(word);
  }
  return ordinals;
}
