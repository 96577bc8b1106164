import type { KnownPairs } from '../vocabulary/known-pairs.ts';
import type { Letters } from './letters.ts';

/** Characters that letters may stand for, and how often the rarest two neighbours of them stand side by side in headlines. */
export interface Chain { readonly words: string; readonly count: number }

interface Step extends Chain { readonly at: number; readonly last: number }

/** Beginnings that are followed further, the commonest: what is left out is rarer than all of them. */
const beam = 200;
/** Characters of a chain, at most. */
const longest = 12;

/**
 * Chains of two characters or more that all the letters stand for, each character next to the one before it somewhere in the headlines;
 * whether they all stand together is for the index to say. The shortest first, for they leave least to guess, then the commonest.
 */
export function chainsFor(pairs: KnownPairs, letters: Letters, most: number): Chain[] {
  const found = new Map<string, Chain>();
  let steps = begin(pairs, letters);
  for (let length = 2; steps.length > 0 && length <= longest; length++) {
    for (const { words, count, at } of steps) if (at === letters.text.length && !found.has(words)) found.set(words, { words, count });
    if (found.size >= most) break;
    steps = goOn(pairs, letters, steps.filter(({ at }) => at < letters.text.length));
  }
  return [...found.values()].sort((a, b) => a.words.length - b.words.length || b.count - a.count).slice(0, most);
}

function begin(pairs: KnownPairs, letters: Letters): Step[] {
  const firsts: Step[] = [];
  for (const first of pairs.firsts()) {
    for (const at of letters.after(0, first)) if (at < letters.text.length) firsts.push({ words: String.fromCharCode(first), count: Infinity, at, last: first });
  }
  return goOn(pairs, letters, firsts);
}

function goOn(pairs: KnownPairs, letters: Letters, steps: readonly Step[]): Step[] {
  let next: Step[] = [];
  // What is as rare as the rarest that is kept is not looked at: most pairs are, and there may be a hundred thousand.
  let floor = 0;
  for (const { words, count, at, last } of steps) {
    if (count <= floor) continue;
    for (const [unit, times] of pairs.after(last)) {
      if (times <= floor) continue;
      for (const end of letters.after(at, unit)) next.push({ words: words + String.fromCharCode(unit), count: Math.min(count, times), at: end, last: unit });
      if (next.length < 2 * beam) continue;
      next = commonest(next);
      floor = next.at(-1)?.count ?? 0;
    }
  }
  return commonest(next);
}

const commonest = (steps: readonly Step[]): Step[] => (steps.length <= beam ? [...steps] : [...steps].sort((a, b) => b.count - a.count).slice(0, beam));
