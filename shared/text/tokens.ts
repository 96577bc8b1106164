import { spellUnits } from './fold.ts';
import { kindOfUnit, unitKind } from './unit-kind.ts';

/**
 * The tokens of a text in searched form (see searched-text.ts), in order:
 * each run of Han gives its overlapping pairs and then its last character alone, a run of Latin letters and digits is one
 * token, every other sign is one. The tokens spell the text again, one space between two words: so a phrase of tokens
 * stands in an index exactly where the words stand in the text.
 */
export function tokensOf(searched: string): string[] {
  const tokens: string[] = [];
  const end = searched.length;
  let i = 0;
  while (i < end) {
    const kind = kindOfUnit(searched.charCodeAt(i));
    if (kind === unitKind.word) {
      const from = i++;
      while (i < end && kindOfUnit(searched.charCodeAt(i)) === unitKind.word) i++;
      tokens.push(searched.slice(from, i));
    } else if (kind === unitKind.han) {
      i = pushPairs(searched, i, tokens);
    } else {
      if (kind === unitKind.sign) tokens.push(searched.charAt(i));
      i++;
    }
  }
  return tokens;
}

/** Pushes the pairs of the run of Han that begins at `from`; the offset after it. */
function pushPairs(text: string, from: number, tokens: string[]): number {
  let here = characterAt(text, from);
  let i = from + here.length;
  while (i < text.length && kindOfUnit(text.charCodeAt(i)) === unitKind.han) {
    const next = characterAt(text, i);
    tokens.push(here + next);
    here = next;
    i += next.length;
  }
  tokens.push(here);
  return i;
}

const characterAt = (text: string, i: number): string => String.fromCodePoint(text.codePointAt(i) ?? 0);

/**
 * The tokens of a text, given as its searched units, with a space between each two: what `tokensOf(…).join(' ')` is, without a
 * string made for every token. An index is written of these by the million.
 */
export function tokenLine(units: Uint16Array): string {
  const end = units.length;
  // A Han character comes to two of a pair and a space; the last of a run to one more.
  const line = new Uint16Array(3 * end + 2);
  const kindAt = (i: number): number => kindOfUnit(units[i] ?? 0);
  let n = 0;
  const put = (from: number, to: number): void => {
    for (let i = from; i < to; i++) line[n++] = units[i] ?? 0;
    line[n++] = 0x20;
  };
  let i = 0;
  while (i < end) {
    const kind = kindAt(i);
    const from = i;
    if (kind === unitKind.han) {
      let here = i;
      i = afterCharacter(units, here);
      while (i < end && kindAt(i) === unitKind.han) {
        const next = afterCharacter(units, i);
        put(here, next);
        here = i;
        i = next;
      }
      put(here, i);
    } else {
      i++;
      if (kind === unitKind.word) while (i < end && kindAt(i) === unitKind.word) i++;
      if (kind === unitKind.word || kind === unitKind.sign) put(from, i);
    }
  }
  return spellUnits(line.subarray(0, Math.max(0, n - 1)));
}

/** The offset after the character at `i`, which is two units where they are a pair of surrogates. */
function afterCharacter(units: Uint16Array, i: number): number {
  const [high, low] = [units[i] ?? 0, units[i + 1] ?? 0];
  return (high & 0xfc00) === 0xd800 && (low & 0xfc00) === 0xdc00 ? i + 2 : i + 1;
}

/** The tokens by which a term is looked up, and whether the last of them is only the beginning of one. */
export interface TermTokens {
  readonly tokens: readonly string[];
  readonly open: boolean;
}

/**
 * @param searched a term in searched form
 * @param prefix whether words that only begin like its last one are meant too
 */
export function tokensOfTerm(searched: string, prefix: boolean): TermTokens {
  const tokens = tokensOf(searched);
  if (kindOfUnit(searched.charCodeAt(searched.length - 1)) !== unitKind.han) return { tokens, open: prefix };
  // More Han may follow in the text: then its last character does not stand alone there, but in a pair.
  const before = tokens.at(-2);
  const last = tokens.at(-1) ?? '';
  const paired = before !== undefined && kindOfUnit(before.charCodeAt(0)) === unitKind.han && before.length > last.length;
  return paired ? { tokens: tokens.slice(0, -1), open: false } : { tokens, open: true };
}
