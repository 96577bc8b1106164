import { kindOfUnit, unitKind } from '../../shared/text/unit-kind.ts';
import type { Term } from './query/query.ts';

const isWord = (text: string, at: number): boolean => kindOfUnit(text.charCodeAt(at)) === unitKind.word;

/**
 * Where a term stands in a text, both in searched form: the first offset from `from` on, or -1.
 * An edge of the term that is a Latin letter or digit must be the edge of a word in the text: 6日 does not stand in 16日.
 * This is what a search finds; the index and the marks come to the same.
 */
export function findTerm(text: string, { term, prefix }: Pick<Term, 'term' | 'prefix'>, from = 0): number {
  const wordFirst = isWord(term, 0);
  const wordLast = !prefix && isWord(term, term.length - 1);
  for (let at = text.indexOf(term, from); at >= 0; at = text.indexOf(term, at + 1)) {
    const begins = !wordFirst || at === 0 || !isWord(text, at - 1);
    const end = at + term.length;
    if (begins && (!wordLast || end === text.length || !isWord(text, end))) return at;
  }
  return -1;
}

/** Where a term that stands at an offset ends: a prefix goes on to the end of its word. */
export function endOfTerm(text: string, at: number, { term, prefix }: Pick<Term, 'term' | 'prefix'>): number {
  let end = at + term.length;
  if (!prefix) return end;
  while (end < text.length && isWord(text, end)) end++;
  return end;
}
