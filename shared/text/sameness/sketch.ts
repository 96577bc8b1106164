import { shinglesOf } from './shingles.ts';
import { storyUnits, type StoryUnits } from './story-units.ts';

/** Raised whenever the same text would give other keys: reports are then sketched again. */
export const sketchVersion = 1;

/**
 * Fills a shingle of the index: 15 Han characters or 5 words. So long that two stories share hardly any (a set phrase of
 * politics is longer, but stands in few sketches), so short that with 2 % of the characters misread seven in ten survive.
 */
const keyWeight = 15;
/** One key for so many shingles: a part of a story has its share of the whole's keys, so that it is found by them. */
const perKey = 64;
const fewestKeys = 12;
const mostKeys = 32;

/**
 * The keys a text is found by: the smallest hashes of its shingles, each once, ascending (minhash of one permutation). Two
 * texts that share half their shingles share some of them all but surely. None for a text without words.
 */
export const sketchOf = (text: string): number[] => sketchOfUnits(storyUnits(text));

export function sketchOfUnits(units: StoryUnits): number[] {
  const shingles = shinglesOf(units, keyWeight);
  return smallest(shingles, Math.min(mostKeys, Math.max(fewestKeys, Math.ceil(shingles.length / perKey))));
}

/** So many of the smallest hashes, each once, ascending: few of a thousand, so that putting each in its place is less work than sorting them all. */
function smallest(hashes: Int32Array, wanted: number): number[] {
  const found: number[] = [];
  let limit = Infinity;
  for (const hash of hashes) {
    if (hash >= limit || found.includes(hash)) continue;
    let at = found.length === wanted ? wanted - 1 : found.length;
    for (; at > 0 && (found[at - 1] ?? hash) > hash; at--) found[at] = found[at - 1] ?? hash;
    found[at] = hash;
    if (found.length === wanted) limit = found[wanted - 1] ?? limit;
  }
  return found;
}

/** Keys of a sketch, each once, ascending. */
export type Keys = readonly number[] | Int32Array;

/** Of the keys two texts could have in common so many must be: of the same story about half are, of another one hardly any. */
const leastCommon = 0.25;

/**
 * Whether two texts may be one story, by their keys alone. Up to the smaller of the two last keys both lists are whole, and
 * so a fair sample of the shingles of both: the part of the shorter sample found in the other one is about that of the texts.
 */
export function mayBeSame(one: Keys, other: Keys): boolean {
  const limit = Math.min(lastKnown(one), lastKnown(other));
  let [here, there, common] = [0, 0, 0];
  for (;;) {
    const [left, right] = [one[here] ?? Infinity, other[there] ?? Infinity];
    if (Math.min(left, right) > limit || left === right && left === Infinity) break;
    if (left === right) common++;
    if (left <= right) here++;
    if (right <= left) there++;
  }
  return common > 0 && common >= leastCommon * Math.min(here, there);
}

/** A text with fewer keys than it might have has no others. */
const lastKnown = (keys: Keys): number => (keys.length < fewestKeys ? Infinity : keys.at(-1) ?? Infinity);
