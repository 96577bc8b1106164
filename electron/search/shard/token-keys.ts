import { jointMark } from '../../../shared/text/joints.ts';
import { kindOfUnit, unitKind } from '../../../shared/text/unit-kind.ts';
import { WordNumbers } from './word-numbers.ts';

/** Half of a character of two code units. */
const isPart = (unit: number): boolean => (unit & 0xf800) === 0xd800;

/** Keys from here on are words by their number: no other token begins with half a character. */
export const firstWord = 0xd800_0000;
export const endOfWords = 0xe000_0000;

/** Keys a text has at most for each of its units: every other one a digit, with a joint on either side. */
export const keysOfUnit = 2;

/**
 * Tokens and joints as numbers of 32 bits, the same ones as `tokensOf` and `jointsOf` give (shared/text/tokens.ts, joints.ts): a pair of Han, or one unit alone, by its units,
 * `first << 16 | second`, so that such keys sort as their tokens do; any other token is a word by its number. That spares most of a text
 * from being looked up at all.
 */
export class TokenKeys {
  private readonly words = new WordNumbers();
  private readonly single = new Uint16Array(1);
  private readonly pair = new Uint16Array(2);
  /** A joint, and its mark before it. */
  private joint = new Uint16Array(64).fill(jointMark.charCodeAt(0), 0, 1);

  /** Writes the key of each token of a text in searched form, of `count` units, from a place on; there is room for `keysOfUnit` keys for each unit. Answers the place after the last. */
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
        if (i - from > 2 && !holdsDigit(units, from, i)) continue;
        const before = characterBefore(units, from);
        const after = i < count && kindOfUnit(units[i] ?? 0) !== unitKind.space ? afterCharacter(units, count, i) : i;
        if (before < from) keys[n++] = this.joined(units, before, i);
        if (after > i) keys[n++] = this.joined(units, from, after);
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

  /** The keys of all words in the order of the words. */
  wordsInOrder(): Uint32Array {
    return this.words.inOrder(jointMark.charCodeAt(0)).map((number) => firstWord + number);
  }

  private word(units: Uint16Array, from: number, to: number): number {
    const first = units[from] ?? 0;
    return to - from === 1 && !isPart(first) ? first << 16 : firstWord + this.words.numberOf(units, from, to);
  }

  private joined(units: Uint16Array, from: number, to: number): number {
    const length = to - from + 1;
    if (length > this.joint.length) this.joint = new Uint16Array(length * 2).fill(jointMark.charCodeAt(0), 0, 1);
    const { joint } = this;
    for (let i = 1; i < length; i++) joint[i] = units[from + i - 1] ?? 0;
    return firstWord + this.words.numberOf(joint, 0, length);
  }
}

function holdsDigit(units: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((units[i] ?? 0) - 0x30) >>> 0 < 10) return true;
  return false;
}

/** The offset after the character at `i`, which is two units where they are a pair of surrogates. */
function afterCharacter(units: Uint16Array, count: number, i: number): number {
  const [high, low] = [units[i] ?? 0, i + 1 < count ? units[i + 1] ?? 0 : 0];
  return (high & 0xfc00) === 0xd800 && (low & 0xfc00) === 0xdc00 ? i + 2 : i + 1;
}

/** Where the character before a word begins: the word itself where a space or nothing stands there. */
function characterBefore(units: Uint16Array, i: number): number {
  if (i === 0 || kindOfUnit(units[i - 1] ?? 0) === unitKind.space) return i;
  return i > 1 && ((units[i - 1] ?? 0) & 0xfc00) === 0xdc00 && ((units[i - 2] ?? 0) & 0xfc00) === 0xd800 ? i - 2 : i - 1;
}
