import { shinglesOf } from './shingles.ts';
import { storyUnits } from './story-units.ts';

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
export function sketchOf(text: string): number[] {
  const shingles = shinglesOf(storyUnits(text), keyWeight).sort();
  const wanted = Math.min(mostKeys, Math.max(fewestKeys, Math.ceil(shingles.length / perKey)));
  const keys: number[] = [];
  for (const hash of shingles) {
    if (keys.length === wanted) break;
    if (hash !== keys.at(-1)) keys.push(hash);
  }
  return keys;
}

/** Of the keys two texts could have in common so many must be: of the same story about half are, of another one hardly any. */
const leastCommon = 0.25;

/**
 * Whether two texts may be one story, by their keys alone. Up to the smaller of the two last keys both lists are whole, and
 * so a fair sample of the shingles of both: the part of the shorter sample found in the other one is about that of the texts.
 */
export function mayBeSame(one: readonly number[], other: readonly number[]): boolean {
  const limit = Math.min(lastKnown(one), lastKnown(other));
  const there = new Set(other);
  let [here, common] = [0, 0];
  for (const key of one) {
    if (key > limit) break;
    here++;
    if (there.has(key)) common++;
  }
  const sampled = Math.min(here, other.reduce((count, key) => (key > limit ? count : count + 1), 0));
  return common > 0 && common >= leastCommon * sampled;
}

/** A text with fewer keys than it might have has no others. */
const lastKnown = (keys: readonly number[]): number => (keys.length < fewestKeys ? Infinity : keys.at(-1) ?? Infinity);
