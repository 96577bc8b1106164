import { boundariesOf, latticeOf } from './lattice.ts';
import type { WordList } from './word-list.ts';

/** The likeliest cut of a run into words. Linear in its length. */
export function cutWords(list: WordList, run: string): string[] {
  const places = boundariesOf(latticeOf(list, run));
  return places.slice(1).map((end, i) => run.slice(places[i], end));
}

/** Share of a word in running text, as a natural logarithm; of one the list has not, that of a character it has not. */
export const shareOf = (list: WordList, word: string): number => list.get(word) ?? list.shareOfUnit(-1);
