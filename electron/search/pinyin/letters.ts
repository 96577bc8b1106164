import { mayBegin, readingsOf } from '../../../shared/text/han-readings.ts';

/**
 * Letters typed as pinyin, and how far one character takes them. A character stands for: its syllable (zhi), its first letter (z) or
 * its initial of two letters (zh), or, where the letters end, any beginning of its syllable (zhiyua). So zhiyuan, zyuan, zhiy, zhy and zy
 * are all 志愿. A syllable that begins with a vowel is not shortened.
 */
export class Letters {
  readonly text: string;
  private readonly known = new Map<number, readonly number[]>();

  /** @param text a to z */
  constructor(text: string) {
    this.text = text;
  }

  /** Offsets after the letters that a character may stand for from an offset on; none where it cannot. */
  after(at: number, unit: number): readonly number[] {
    if (!mayBegin(unit, this.text.charCodeAt(at))) return none;
    const key = unit * (longestLetters + 1) + at;
    let ends = this.known.get(key);
    if (ends === undefined) this.known.set(key, (ends = this.read(at, unit)));
    return ends;
  }

  private read(at: number, unit: number): readonly number[] {
    const ends = new Set<number>();
    for (const reading of readingsOf(unit)) {
      if (reading.charCodeAt(0) !== this.text.charCodeAt(at)) continue;
      if (this.text.startsWith(reading, at)) ends.add(at + reading.length);
      if (reading.startsWith(this.text.slice(at))) ends.add(this.text.length);
      if (/^[aeo]/.test(reading)) continue;
      ends.add(at + 1);
      if (reading.charAt(1) === 'h' && this.text.charAt(at + 1) === 'h') ends.add(at + 2);
    }
    return [...ends];
  }
}

const none: readonly number[] = [];

/** Letters that are read as pinyin, at most: ten syllables or so. */
export const longestLetters = 40;
const shortestLetters = 2;

/** A word as the letters of pinyin: small Latin letters, between which an apostrophe may part two syllables (xi'an). Undefined where it is none. */
export function asLetters(word: string): string | undefined {
  const plain = word.toLowerCase().replaceAll('ü', 'v').replaceAll(/['’]/g, '');
  return /^[a-z]+$/.test(plain) && plain.length >= shortestLetters && plain.length <= longestLetters ? plain : undefined;
}

/** A stretch of two characters or more in a text (folded, as names and headlines are kept) that all the letters stand for; the shortest from the first place on. */
export function findLetters(text: string, letters: Letters): { readonly start: number; readonly end: number } | undefined {
  for (let start = 0; start + 1 < text.length; start++) {
    const end = endOf(text, start, letters, 2);
    if (end !== undefined) return { start, end };
  }
  return undefined;
}

/** Where the shortest beginning of a text of so many characters ends that all the letters stand for. */
export const endOfLetters = (text: string, letters: Letters, least: number): number | undefined => endOf(text, 0, letters, least);

function endOf(text: string, start: number, letters: Letters, least: number): number | undefined {
  let reached: readonly number[] = [0];
  for (let i = start; i < text.length && reached.length > 0; i++) {
    const unit = text.charCodeAt(i);
    const ends: number[] = [];
    // Of an archive's names a hundred thousand are looked at: nearly all end here.
    for (const at of reached) for (const end of letters.after(at, unit)) if (!ends.includes(end)) ends.push(end);
    if (i + 1 - start >= least && ends.includes(letters.text.length)) return i + 1;
    reached = ends.filter((at) => at < letters.text.length);
  }
  return undefined;
}
