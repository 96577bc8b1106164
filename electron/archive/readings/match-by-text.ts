import { nearestFirst } from './nearest-first.ts';

/** Of two stories' letter pairs the share in common, above which they are one story recognised twice. */
const alike = 0.3;

/**
 * Which known story each of some new ones is, by their words, where places in the text say nothing because it was read anew:
 * indexes into `known`, undefined for a story that is new. The most alike find each other first.
 */
export function matchByText(known: readonly string[], found: readonly string[]): (number | undefined)[] {
  const knownPairs = known.map(pairsOf);
  const pairs = found.flatMap((text, place) => {
    const own = pairsOf(text);
    return knownPairs.map((other, index) => ({ place, index, near: shareOf(own, other) }));
  }).filter(({ near }) => near >= alike);
  return nearestFirst(found.length, pairs);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...text.replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(letters.length === 1 ? letters : letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`));
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of a) if (b.has(pair)) both++;
  return both === 0 ? 0 : (2 * both) / (a.size + b.size);
}
