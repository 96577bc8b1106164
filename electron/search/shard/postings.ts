import { addBit, bitsIn, emptyBitmap, fullBitmap, removeBit, lowestBit, type Bitmap } from './bitmap.ts';
import { ByteReader } from './bytes.ts';

/** How the ordinals of a term are kept: the distances between them, a bit for every report, or the distances between those without it. */
export const kept = { distances: 0, bits: 1, missing: 2 } as const;
/**
 * How often a term stands in each report, weighted by where. `few`: those that are not 1, by their place in the list;
 * `halves`: four bits each, 15 and more going on in a byte of their own.
 */
export const weighted = { few: 0, halves: 4 } as const;

/** The reports a term stands in, as bytes of a shard. */
export interface Postings {
  readonly count: number;
  /** `kept` and `weighted` in one byte. */
  readonly form: number;
  readonly ordinals: Uint8Array;
  readonly weights: Uint8Array;
}

/** Adds a list's ordinals to a set. @param size reports of the shard */
export function addPostings(size: number, postings: Postings, bits: Bitmap): void {
  switch (postings.form & 3) {
    case kept.bits: {
      const words = bitsOf(size, postings);
      for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) | (words[i] ?? 0);
      return;
    }
    case kept.missing: {
      const words = bitsOf(size, postings);
      for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) | (words[i] ?? 0);
      return;
    }
    default: {
      const { ordinals } = postings;
      let ordinal = -1;
      for (let at = 0; at < ordinals.length;) {
        let byte = ordinals[at++] ?? 0;
        let distance = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = ordinals[at++] ?? 0;
          distance |= (byte & 127) << shift;
        }
        ordinal += distance + 1;
        addBit(bits, ordinal);
      }
    }
  }
}

/** A list as a set of its own. */
export function bitsOf(size: number, postings: Postings): Bitmap {
  const form = postings.form & 3;
  if (form === kept.bits) {
    const bits = emptyBitmap(size);
    new Uint8Array(bits.buffer).set(postings.ordinals.subarray(0, bits.length * 4));
    return bits;
  }
  if (form === kept.distances) {
    const bits = emptyBitmap(size);
    addPostings(size, postings, bits);
    return bits;
  }
  const bits = fullBitmap(size);
  const reader = new ByteReader(postings.ordinals);
  for (let ordinal = -1; reader.at < reader.bytes.length;) {
    ordinal += reader.number() + 1;
    removeBit(bits, ordinal);
  }
  return bits;
}

/** So many times as many reports as are looked at may a list have, and is still gone through from its beginning to its end. */
const throughAll = 8;

/**
 * Adds a term's weights to those of the reports that are looked at, and maybe to those of others.
 * @param wanted the reports looked at, `count` of them
 * @param sums by ordinal
 */
export function gatherWeights(size: number, postings: Postings, wanted: Bitmap, count: number, sums: Uint16Array): void {
  if ((postings.form & 3) === kept.distances) {
    const weights = new WeightsInOrder(postings);
    const reader = new ByteReader(postings.ordinals);
    for (let ordinal = -1; reader.at < reader.bytes.length;) {
      ordinal += reader.number() + 1;
      sums[ordinal] = (sums[ordinal] ?? 0) + weights.next();
    }
    return;
  }
  const bits = bitsOf(size, postings);
  if (postings.count <= count * throughAll) gatherAll(bits, postings, sums);
  else gatherSome(bits, postings, wanted, sums);
}

function gatherAll(bits: Bitmap, postings: Postings, sums: Uint16Array): void {
  const weights = new WeightsInOrder(postings);
  for (let i = 0; i < bits.length; i++) {
    for (let word = bits[i] ?? 0; word !== 0; word &= word - 1) {
      const ordinal = (i << 5) + lowestBit(word);
      sums[ordinal] = (sums[ordinal] ?? 0) + weights.next();
    }
  }
}

function gatherSome(bits: Bitmap, postings: Postings, wanted: Bitmap, sums: Uint16Array): void {
  const weightAt = weightReader(postings);
  let place = 0;
  for (let i = 0; i < bits.length; i++) {
    const here = bits[i] ?? 0;
    for (let both = here & (wanted[i] ?? 0); both !== 0; both &= both - 1) {
      const ordinal = (i << 5) + lowestBit(both);
      sums[ordinal] = (sums[ordinal] ?? 0) + weightAt(place + bitsIn(here & ((both & -both) - 1)));
    }
    place += bitsIn(here);
  }
}

/** The weights of a list, one after the other. */
class WeightsInOrder {
  private readonly reader: ByteReader;
  private readonly halves: boolean;
  private place = 0;
  private beyond: number;
  /** The place of the next one that is not 1. */
  private other = Infinity;

  constructor({ form, weights, count }: Postings) {
    this.halves = (form & weighted.halves) !== 0;
    this.reader = new ByteReader(weights);
    this.beyond = (count + 1) >>> 1;
    if (!this.halves) this.advance();
  }

  next(): number {
    const place = this.place++;
    if (this.halves) {
      const { bytes } = this.reader;
      const half = ((bytes[place >>> 1] ?? 0) >>> ((place & 1) * 4)) & 15;
      return half < 15 ? half : 15 + (bytes[this.beyond++] ?? 0);
    }
    if (place < this.other) return 1;
    const weight = this.reader.number() + 2;
    this.advance();
    return weight;
  }

  private advance(): void {
    const { reader } = this;
    this.other = reader.at < reader.bytes.length ? this.place + reader.number() : Infinity;
  }
}

/** The weight of one place of the list after another: places ascend. */
function weightReader({ form, weights, count }: Postings): (place: number) => number {
  const reader = new ByteReader(weights);
  if ((form & weighted.halves) === 0) {
    let next = reader.at < weights.length ? reader.number() : Infinity;
    let weight = reader.at < weights.length ? reader.number() + 2 : 1;
    return (place) => {
      while (next < place) {
        if (reader.at >= weights.length) next = Infinity;
        else {
          next += reader.number() + 1;
          weight = reader.number() + 2;
        }
      }
      return next === place ? weight : 1;
    };
  }
  const halves = (count + 1) >>> 1;
  const halfAt = (place: number): number => ((weights[place >>> 1] ?? 0) >>> ((place & 1) * 4)) & 15;
  let seen = 0;
  let beyond = halves;
  return (place) => {
    for (; seen < place; seen++) if (halfAt(seen) === 15) beyond++;
    const half = halfAt(place);
    return half < 15 ? half : 15 + (weights[beyond] ?? 0);
  };
}
