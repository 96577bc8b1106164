import { readingsOf } from '../../../../shared/text/han-readings.ts';
import { beside } from './beside.ts';
import likeness from '../data/likeness.json' with { type: 'json' };

/** What a letter of the table says of those after it, as scripts/make-reading-data.mjs writes it: a is this much, each next letter a step more. */
const lowest = 0.9;
const step = 0.05;

/** A character another may have been, and how like the two are: 1.5 for twins, 1.0 for what is mixed up in bad print, 0.9 the least that is kept. */
export interface Like { readonly unit: number; readonly likeness: number }

const table: Readonly<Record<string, string>> = likeness;
const read = new Map<number, readonly Like[]>();
const none: readonly Like[] = [];

/** What a character may have been, likest first. */
export function likenessesOf(unit: number): readonly Like[] {
  const known = read.get(unit);
  if (known !== undefined) return known;
  const packed = table[String.fromCharCode(unit)];
  if (packed === undefined) return none;
  let now = lowest;
  const likes: Like[] = [];
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code < 0x7b) now = lowest + step * (code - 0x61);
    else likes.push({ unit: code, likeness: now });
  }
  read.set(unit, likes);
  return likes;
}

/** Characters rarer than this in running text, a power of ten, are typed for no other. */
const leastTyped = -5.2;
const bySyllable = new Map<string, number[]>();
const heard = new Map<number, readonly number[]>();

/** Characters in use that sound the same but for the tone: who types by sound takes one for the other. */
export function soundingLike(unit: number): readonly number[] {
  let known = heard.get(unit);
  if (known === undefined) {
    if (bySyllable.size === 0) gatherSyllables();
    known = [...new Set(readingsOf(unit).flatMap((syllable) => bySyllable.get(syllable) ?? []))].filter((other) => other !== unit);
    heard.set(unit, known);
  }
  return known;
}

function gatherSyllables(): void {
  const shares = beside();
  for (let unit = 0x4e00; unit < 0xa000; unit++) {
    if (shares.shareOf(unit) < leastTyped) continue;
    for (const syllable of readingsOf(unit)) {
      const there = bySyllable.get(syllable);
      if (there === undefined) bySyllable.set(syllable, [unit]);
      else there.push(unit);
    }
  }
}

/** Whether one character may have been read or typed for another: they look alike, or share a sound. */
export const mayBeTakenFor = (unit: number, other: number): boolean =>
  likenessesOf(unit).some((like) => like.unit === other) || readingsOf(unit).some((syllable) => readingsOf(other).includes(syllable));
