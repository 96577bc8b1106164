import { searchedUnits } from '../searched-text.ts';
import { kindOfUnit, unitKind } from '../unit-kind.ts';

/** What a story's text is compared by: one unit a Han character, one a Latin word or a number; signs and spaces count for nothing. */
export interface StoryUnits {
  /** A 32-bit hash of each unit. */
  readonly hashes: Int32Array;
  /** How much of a shingle a unit fills: 1 a Han character, 3 a word. */
  readonly weights: Uint8Array;
}

/** Offset and prime of FNV-1a, 32 bit: http://www.isthe.com/chongo/tech/comp/fnv/. */
const offset = 0x811c9dc5;
const prime = 0x01000193;

/** Mixes all bits of a hash into each other: the finalizer of MurmurHash3, 32 bit. */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The units of a text, folded as a search folds it: width, case, 繁 and 简 are one. */
export function storyUnits(text: string): StoryUnits {
  const folded = searchedUnits(text).units;
  const hashes = new Int32Array(folded.length);
  const weights = new Uint8Array(folded.length);
  let n = 0;
  const push = (hash: number, weight: number): void => {
    hashes[n] = mix(hash);
    weights[n++] = weight;
  };
  const kindAt = (i: number): number => kindOfUnit(folded[i] ?? 0);
  for (let i = 0; i < folded.length; i++) {
    const kind = kindAt(i);
    if (kind === unitKind.han) push(folded[i] ?? 0, 1);
    if (kind !== unitKind.word) continue;
    let word = offset;
    for (; i < folded.length && kindAt(i) === unitKind.word; i++) word = Math.imul(word ^ (folded[i] ?? 0), prime);
    i--;
    push(word, 3);
  }
  return { hashes: hashes.slice(0, n), weights: weights.slice(0, n) };
}
