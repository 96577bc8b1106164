import { foldUnit } from '../fold.ts';
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

/** What each code unit is once it is folded, and for Han its hash: looked up, a long text costs a fifth. */
const kinds = Uint8Array.from({ length: 0x10000 }, (_, unit) => kindOfUnit(foldUnit(unit)));
const hanHashes = Int32Array.from({ length: 0x10000 }, (_, unit) => (kinds[unit] === unitKind.han ? mix(foldUnit(unit)) : 0));

/** The units of a text, folded as a search folds it: width, case, 繁 and 简 are one. Unprinted marks part no word. */
export function storyUnits(text: string): StoryUnits {
  const hashes = new Int32Array(text.length);
  const weights = new Uint8Array(text.length);
  let n = 0;
  let word = offset;
  let inWord = false;
  const endWord = (): void => {
    hashes[n] = mix(word);
    weights[n++] = 3;
    inWord = false;
    word = offset;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = kinds[unit];
    if (kind === unitKind.word) {
      word = Math.imul(word ^ foldUnit(unit), prime);
      inWord = true;
      continue;
    }
    if (kind === unitKind.ignored) continue;
    if (inWord) endWord();
    if (kind !== unitKind.han) continue;
    hashes[n] = hanHashes[unit] ?? 0;
    weights[n++] = 1;
  }
  if (inWord) endWord();
  return { hashes: hashes.slice(0, n), weights: weights.slice(0, n) };
}
