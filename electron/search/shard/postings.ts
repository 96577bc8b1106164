import { addBit, emptyBitmap, fullBitmap, removeBit, type Bitmap } from './bitmap.ts';
import { ByteReader } from './bytes.ts';
import { mostReports } from './shard-format.ts';

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

/** Lists are gone through one after the other, of shards by the dozen. */
export const places = new Uint16Array(mostReports);
/** The first `count` of a list of ordinals: good until the next list is gone through. */
export interface Places { readonly list: Uint16Array; readonly count: number }

/** The ordinals of a list kept as distances, ascending. */
export function ordinalsByDistance({ ordinals }: Postings): Places {
  let count = 0;
  for (let at = 0, ordinal = -1; at < ordinals.length;) {
    let byte = ordinals[at++] ?? 0;
    let distance = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = ordinals[at++] ?? 0;
      distance |= (byte & 127) << shift;
    }
    ordinal += distance + 1;
    places[count++] = ordinal;
  }
  return { list: places, count };
}

/** Adds a list's ordinals to a set. @param size reports of the shard */
export function addPostings(size: number, postings: Postings, bits: Bitmap): void {
  if ((postings.form & 3) === kept.distances) {
    const { list, count } = ordinalsByDistance(postings);
    for (let i = 0; i < count; i++) addBit(bits, list[i] ?? 0);
    return;
  }
  const words = bitsOf(size, postings);
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) | (words[i] ?? 0);
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
