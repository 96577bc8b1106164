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
