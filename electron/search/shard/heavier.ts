import { bitsIn, lowestBit, type Bitmap } from './bitmap.ts';
import { ByteReader } from './bytes.ts';
import { bitsOf, kept, ordinalsByDistance, places, weighted, type Places, type Postings } from './postings.ts';
import { mostReports } from './shard-format.ts';

/** Reports in which something weighs more than 1, by ordinal, ascending, with what it weighs: the first `count` of both. Most reports of a list are none. */
export class HeavyList {
  readonly ordinals = new Uint16Array(mostReports + 1);
  readonly weights = new Uint16Array(mostReports + 1);
  count = 0;

  add(ordinal: number, weight: number): void {
    this.ordinals[this.count] = ordinal;
    this.weights[this.count++] = weight;
  }

  /** Holds what of sums by ordinal is more than 1. */
  takeSums(sums: Uint16Array, size: number): void {
    this.count = 0;
    for (let ordinal = 0; ordinal < size; ordinal++) if ((sums[ordinal] ?? 0) > 1) this.add(ordinal, sums[ordinal] ?? 0);
  }

  /** Keeps those that are in another list too, with the lesser weight. */
  keepLeast(other: HeavyList): void {
    for (let i = 0; i < other.count; i++) beside[other.ordinals[i] ?? 0] = other.weights[i] ?? 0;
    let count = 0;
    for (let i = 0; i < this.count; i++) {
      const ordinal = this.ordinals[i] ?? 0;
      const there = beside[ordinal] ?? 0;
      this.ordinals[count] = ordinal;
      this.weights[count] = Math.min(this.weights[i] ?? 0, there);
      count += there > 0 ? 1 : 0;
    }
    this.count = count;
    for (let i = 0; i < other.count; i++) beside[other.ordinals[i] ?? 0] = 0;
  }
}

/** By ordinal what the one of two lists says: all 0 between two questions. */
const beside = new Uint16Array(mostReports + 1);

/** The reports of a list in which its term weighs more than 1. @param size reports of the shard */
export function listHeavier(size: number, postings: Postings, list: HeavyList): void {
  list.count = 0;
  const halves = (postings.form & weighted.halves) !== 0;
  if (postings.weights.length === 0) return;
  if ((postings.form & 3) === kept.distances) {
    if (halves) halvesByDistance(postings, list);
    else someByDistance(postings, list);
  } else if (halves) halvesByBit(bitsOf(size, postings), postings, list);
  else someByBit(bitsOf(size, postings), postings, list);
}

/** Adds to sums by ordinal what a term weighs in each report of its list. @param scratch overwritten */
export function addWeights(size: number, postings: Postings, sums: Uint16Array, scratch: HeavyList): void {
  const { list, count } = (postings.form & 3) === kept.distances ? ordinalsByDistance(postings) : ordinalsByBit(bitsOf(size, postings));
  for (let i = 0; i < count; i++) {
    const ordinal = list[i] ?? 0;
    sums[ordinal] = (sums[ordinal] ?? 0) + 1;
  }
  listHeavier(size, postings, scratch);
  for (let i = 0; i < scratch.count; i++) {
    const ordinal = scratch.ordinals[i] ?? 0;
    sums[ordinal] = (sums[ordinal] ?? 0) + (scratch.weights[i] ?? 0) - 1;
  }
}

function ordinalsByBit(bits: Bitmap): Places {
  let count = 0;
  for (let i = 0; i < bits.length; i++) {
    for (let word = bits[i] ?? 0; word !== 0; word &= word - 1) places[count++] = (i << 5) + lowestBit(word);
  }
  return { list: places, count };
}

function halvesByDistance(postings: Postings, list: HeavyList): void {
  const { weights } = postings;
  const { list: ordinals, count } = ordinalsByDistance(postings);
  for (let place = 0, beyond = (count + 1) >>> 1; place < count; place++) {
    const half = ((weights[place >>> 1] ?? 0) >>> ((place & 1) * 4)) & 15;
    if (half > 1) list.add(ordinals[place] ?? 0, half < 15 ? half : 15 + (weights[beyond++] ?? 0));
  }
}

/** Nobody can guess which of so many weigh more: all are put down, and the next one over those that do not. */
function halvesByBit(bits: Bitmap, { weights, count }: Postings, list: HeavyList): void {
  const { ordinals, weights: into } = list;
  let place = 0;
  let heavy = 0;
  let beyond = (count + 1) >>> 1;
  for (let i = 0; i < bits.length; i++) {
    for (let word = bits[i] ?? 0; word !== 0; word &= word - 1, place++) {
      const half = ((weights[place >>> 1] ?? 0) >>> ((place & 1) << 2)) & 15;
      ordinals[heavy] = (i << 5) + lowestBit(word);
      into[heavy] = half === 15 ? 15 + (weights[beyond++] ?? 0) : half;
      heavy += (half + 14) >>> 4;
    }
  }
  list.count = heavy;
}

function someByDistance(postings: Postings, list: HeavyList): void {
  const { list: ordinals } = ordinalsByDistance(postings);
  const reader = new ByteReader(postings.weights);
  for (let place = -1; reader.at < reader.bytes.length;) {
    place += reader.number() + 1;
    list.add(ordinals[place] ?? 0, reader.number() + 2);
  }
}

/** Only as many bits are told apart as there are heavier ones. */
function someByBit(bits: Bitmap, { weights }: Postings, list: HeavyList): void {
  const reader = new ByteReader(weights);
  let i = 0;
  let before = 0;
  let here = bitsIn(bits[0] ?? 0);
  for (let place = -1; reader.at < weights.length;) {
    place += reader.number() + 1;
    for (; before + here <= place; here = bitsIn(bits[++i] ?? 0)) before += here;
    let word = bits[i] ?? 0;
    for (let left = place - before; left > 0; left--) word &= word - 1;
    list.add((i << 5) + lowestBit(word), reader.number() + 2);
  }
}
