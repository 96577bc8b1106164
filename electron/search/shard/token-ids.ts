import { jointsOfWord } from '../../../shared/text/joints.ts';
import { kindOfUnit, unitKind } from '../../../shared/text/unit-kind.ts';

const isPart = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000;
const isHan = (text: string, i: number): boolean => i < text.length && kindOfUnit(text.charCodeAt(i)) === unitKind.han;
const characterAt = (text: string, i: number): string => String.fromCodePoint(text.codePointAt(i) ?? 0);

/**
 * Numbers the tokens and joints of texts, the same ones as `tokensOf` and `jointsOf` give (shared/text/tokens.ts, joints.ts), in the order they are first met.
 * Pairs of Han, single characters and signs are looked up as numbers and never made into strings: that is most of a text.
 */
export class TokenIds {
  /** Two of each place: a pair of code units as `first << 16 | second`, second 0 for one alone, 0 where nothing is; and its number. Side by side, for most of the time goes into fetching them. */
  private places = new Uint32Array(1 << 16);
  private readonly words = new Map<string, number>();
  private readonly spelled: (number | string)[] = [];
  private pairs = 0;

  get size(): number {
    return this.spelled.length;
  }

  /** The token of a number. */
  spell(id: number): string {
    const key = this.spelled[id] ?? '';
    if (typeof key === 'string') return key;
    const second = key & 0xffff;
    return second === 0 ? String.fromCharCode(key >>> 16) : String.fromCharCode(key >>> 16, second);
  }

  /** The first code unit of the token of a number. */
  firstUnit(id: number): number {
    const key = this.spelled[id] ?? 0;
    return typeof key === 'string' ? key.charCodeAt(0) : key >>> 16;
  }

  /** The number of a token; undefined where no text had it. */
  idOf(token: string): number | undefined {
    const [first, second] = [token.charCodeAt(0), token.charCodeAt(1)];
    const isPair = token.length === 2 && !isPart(first) && !isPart(second) && kindOfUnit(first) === unitKind.han && kindOfUnit(second) === unitKind.han;
    if (!isPair && token.length !== 1) return this.words.get(token);
    const place = this.placeOf(((first << 16) | (isPair ? second : 0)) >>> 0);
    return this.places[place] === 0 ? undefined : this.places[place + 1];
  }

  /** Hands on the number of each token and joint of a text in searched form. */
  each(searched: string, take: (id: number) => void): void {
    const end = searched.length;
    for (let i = 0; i < end;) {
      const unit = searched.charCodeAt(i);
      const kind = kindOfUnit(unit);
      if (kind === unitKind.word) {
        const from = i++;
        while (i < end && kindOfUnit(searched.charCodeAt(i)) === unitKind.word) i++;
        take(this.word(searched.slice(from, i)));
        for (const joint of jointsOfWord(searched, from, i)) take(this.word(joint));
      } else if (kind === unitKind.han) i = this.eachPair(searched, i, take);
      else {
        if (kind === unitKind.sign) take(this.pair(unit, 0));
        i++;
      }
    }
  }

  /** The tokens of the run of Han that begins at `from`; the offset after it. */
  private eachPair(text: string, from: number, take: (id: number) => void): number {
    for (let i = from; ;) {
      const here = text.charCodeAt(i);
      const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      if (isPart(here) || isPart(next)) {
        // A character of two code units is rare: its pairs are spelled.
        const character = characterAt(text, i);
        i += character.length;
        if (!isHan(text, i)) {
          take(this.word(character));
          return i;
        }
        take(this.word(character + characterAt(text, i)));
      } else if (next === 0 || kindOfUnit(next) !== unitKind.han) {
        take(this.pair(here, 0));
        return i + 1;
      } else {
        take(this.pair(here, next));
        i++;
      }
    }
  }

  private word(token: string): number {
    if (token.length === 1) return this.pair(token.charCodeAt(0), 0);
    let id = this.words.get(token);
    if (id === undefined) this.words.set(token, (id = this.spelled.push(token) - 1));
    return id;
  }

  private pair(first: number, second: number): number {
    const key = ((first << 16) | second) >>> 0;
    const place = this.placeOf(key);
    if (this.places[place] === key) return this.places[place + 1] ?? 0;
    const id = this.spelled.push(key) - 1;
    this.places[place] = key;
    this.places[place + 1] = id;
    if (++this.pairs * 4 > this.places.length) this.grow();
    return id;
  }

  /** Where a key is, or the free place where it belongs. */
  private placeOf(key: number): number {
    const { places } = this;
    const mask = (places.length >>> 1) - 1;
    let place = Math.imul(key, 0x9e3779b1);
    place = (place ^ (place >>> 15)) & mask;
    for (let there = places[place * 2] ?? 0; there !== 0 && there !== key; there = places[place * 2] ?? 0) place = (place + 1) & mask;
    return place * 2;
  }

  private grow(): void {
    const before = this.places;
    this.places = new Uint32Array(before.length * 2);
    for (let i = 0; i < before.length; i += 2) {
      const key = before[i] ?? 0;
      if (key === 0) continue;
      const place = this.placeOf(key);
      this.places[place] = key;
      this.places[place + 1] = before[i + 1] ?? 0;
    }
  }
}
