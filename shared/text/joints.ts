import { tokensOfTerm, type TermTokens } from './tokens.ts';
import { kindOfUnit, unitKind } from './unit-kind.ts';

/** Begins a joint: no token does. */
export const jointMark = ' ';

/** Whether a word says little by itself: it holds a digit, or is of one or two letters. However it goes on, one with a digit does. */
const isBrief = (word: string): boolean => word.length <= 2 || /\d/.test(word);

/**
 * The joints of a text in searched form, in order: of each brief word it and the sign or Han character that touches it, on either side. `1.2` has `1.` and
 * `.2`, `KN95口罩` has `kn95口`. A figure, a full stop and another figure stand in nearly every text: only joints tell where they stand together. What
 * is joined stands in the text just so, so that a joint is one token more, and what is found by it is what its parts are found by, together.
 */
export function jointsOf(searched: string): string[] {
  const joints: string[] = [];
  for (let i = 0; i < searched.length;) {
    const from = i;
    while (i < searched.length && isWord(searched, i)) i++;
    if (i === from) i++;
    else joints.push(...jointsOfWord(searched, from, i));
  }
  return joints;
}

/** The joints of the word from `from` to before `to`. */
export function jointsOfWord(searched: string, from: number, to: number): string[] {
  if (!isBrief(searched.slice(from, to))) return [];
  const [before, after] = [startBefore(searched, from), endAfter(searched, to)];
  return [...(before < from ? [jointMark + searched.slice(before, to)] : []), ...(after > to ? [jointMark + searched.slice(from, after)] : [])];
}

/** The tokens by which a term is looked up where joints are kept too: they take the place of the tokens they are made of. See `tokensOfTerm`. */
export function joinedTokensOfTerm(searched: string, prefix: boolean): TermTokens {
  const { tokens, open } = tokensOfTerm(searched, prefix);
  const last = tokens.length - 1;
  const tokenAt = (i: number): string => tokens[i] ?? '';
  // A word of which only the beginning is known may be brief no more.
  const isBriefAt = (i: number): boolean => isWord(tokenAt(i), 0) && (open && i === last ? /\d/.test(tokenAt(i)) : isBrief(tokenAt(i)));
  // Between two words there is a space.
  const jointAt = (i: number): boolean => i >= 0 && i < last && isWord(tokenAt(i), 0) !== isWord(tokenAt(i + 1), 0) && (isBriefAt(i) || isBriefAt(i + 1));
  // Of a pair of Han a joint has only the first.
  const isTold = (i: number): boolean => jointAt(i) || (jointAt(i - 1) && (isWord(tokenAt(i), 0) || endAfter(tokenAt(i), 0) === tokenAt(i).length));
  const joined = tokens.flatMap((token, i) => {
    const next = tokenAt(i + 1);
    return [...(isTold(i) ? [] : [token]), ...(jointAt(i) ? [jointMark + token + (isWord(next, 0) ? next : next.slice(0, endAfter(next, 0)))] : [])];
  });
  // A character that stands in a joint stands there whatever follows it.
  return { tokens: joined, open: open && (isWord(tokenAt(last), 0) || !isTold(last)) };
}

const isWord = (text: string, i: number): boolean => kindOfUnit(text.charCodeAt(i)) === unitKind.word;
const isPart = (text: string, i: number, half: number): boolean => (text.charCodeAt(i) & 0xfc00) === half;
const [high, low] = [0xd800, 0xdc00];

/** Where the character before `i` begins, which is no word's: `i` itself where a space or nothing stands there. */
function startBefore(text: string, i: number): number {
  if (i === 0 || kindOfUnit(text.charCodeAt(i - 1)) === unitKind.space) return i;
  return isPart(text, i - 1, low) && i > 1 && isPart(text, i - 2, high) ? i - 2 : i - 1;
}

/** Where the character at `i` ends, which is no word's: `i` itself where a space or nothing stands there. */
function endAfter(text: string, i: number): number {
  if (i === text.length || kindOfUnit(text.charCodeAt(i)) === unitKind.space) return i;
  return isPart(text, i, high) && isPart(text, i + 1, low) ? i + 2 : i + 1;
}
