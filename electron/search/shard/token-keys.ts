import { kindOfUnit, unitKind } from '../../../shared/text/unit-kind.ts';
import { WordNumbers } from './word-numbers.ts';

/** Half of a character of two code units. */
const isPart = (unit: number): boolean => (unit & 0xf800) === 0xd800;

/** Keys from here on are words by their number: no other token begins with half a character. */
export const firstWord = 0xd800_0000;
export const endOfWords = 0xe000_0000;

/**
 * Tokens as numbers of 32 bits, the same ones as `tokensOf` gives (shared/text/tokens.ts): a pair of Han, or one unit alone, by its units,
 * `first << 16 | second`, so that such keys sort as their tokens do; any other token is a word by its number. That spares most of a text
 * from being looked up at all.
 */
export class TokenKeys {
  private readonly words = new WordNumbers();
  private readonly single = new Uint16Array(1);
  private readonly pair = new Uint16Array(2);

  /** Writes the key of each token of a text in searched form, of `count` units, from a place on; there is room for a key for each unit. Answers the place after the last. */
  write(units: Uint16Array, count: number, keys: Uint32Array, at: number): number {
    let n = at;
    for (let i = 0; i < count;) {
      const here = units[i] ?? 0;
      const kind = kindOfUnit(here);
      if (kind === unitKind.han) {
        const next = i + 1 < count ? units[i + 1] ?? 0 : 0;
        if (isPart(here) || isPart(next)) {
          const second = afterCharacter(units, count, i);
          keys[n++] = this.word(units, i, second < count && kindOfUnit(units[second] ?? 0) === unitKind.han ? afterCharacter(units, count, second) : second);
          i = second;
        } else {
          keys[n++] = (here << 16) | (kindOfUnit(next) === unitKind.han ? next : 0);
          i++;
        }
      } else if (kind === unitKind.word) {
        const from = i++;
        while (i < count && kindOfUnit(units[i] ?? 0) === unitKind.word) i++;
        keys[n++] = this.word(units, from, i);
      } else {
        if (kind === unitKind.sign) keys[n++] = here << 16;
        i++;
      }
    }
    return n;
  }

  /** The code units of the token of a key: they hold until the next one's are asked for. */
  unitsOf(key: number): Uint16Array {
    if (key >= firstWord && key < endOfWords) return this.words.unitsOf(key - firstWord);
    const units = (key & 0xffff) === 0 ? this.single : this.pair;
    units[0] = key >>> 16;
    if (units.length > 1) units[1] = key;
    return units;
  }

  private word(units: Uint16Array, from: number, to: number): number {
    const first = units[from] ?? 0;
    return to - from === 1 && !isPart(first) ? first << 16 : firstWord + this.words.numberOf(units, from, to);
  }
}

/** The offset after the character at `i`, which is two units where they are a pair of surrogates. */
function afterCharacter(units: Uint16Array, count: number, i: number): number {
  const [high, low] = [units[i] ?? 0, i + 1 < count ? units[i + 1] ?? 0 : 0];
  return (high & 0xfc00) === 0xd800 && (low & 0xfc00) === 0xdc00 ? i + 2 : i + 1;
}
