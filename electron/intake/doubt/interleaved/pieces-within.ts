import { pairLatticeOf, type PairLattice } from '../context/pair-lattice.ts';
import { wordList } from '../words/load-words.ts';
import type { Stretch } from '../figures/figures-faint.ts';
import { isNumeral } from './numbers-parted.ts';
import { shownBeside } from './runs.ts';

/** Han of a piece of another column within a run, and how loosely it stands at both ends. */
const [shortestPiece, longestPiece] = [5, 14];
const mostLoose = 0.3;
/**
 * What a run must gain without it: where both its ends are whole words, and where one is. Newspaper prose gains that once in sixty thousand
 * characters. Names are loose at any place, and are no words. Powers of ten.
 */
const leastWithout = { whole: 3.5, half: 4.5 } as const;

/** What is asked of a piece; nothing where it is hardly made of words. */
function askedOf(piece: string): number {
  const words = pairLatticeOf(wordList(), piece).words().map(({ isListed, from, to }) => isListed && to - from > 1);
  if (words[0] === true && words.at(-1) === true) return leastWithout.whole;
  return (words[0] === true || words.at(-1) === true) && words.filter((isWhole) => !isWhole).length * 2 <= words.length ? leastWithout.half : Infinity;
}

/**
 * What stands before a piece, or after it, stands in it too: the same words go on after either (`县侨联联合[县]农业农村局`). Or a number is parted
 * from what it counts.
 */
function isAlike(run: string, from: number, to: number): boolean {
  const piece = run.slice(from, to);
  return isNumeral.test(piece.charAt(0)) || isNumeral.test(piece.slice(-1)) || piece.includes(run.charAt(from - 1)) || piece.includes(run.charAt(to)) || run.charAt(from - 1) === run.charAt(to);
}

/** Pieces without which a run goes on in one word, or in words that are known to follow each other: `街道办[码头东头]事处`. */
export function piecesWithin(run: string, lattice: PairLattice): Stretch[] {
  const isLoose = Array.from({ length: run.length }, (_, at) => at > 0 && lattice.jointAt(at) <= mostLoose);
  const found: Stretch[] = [];
  for (let from = 1; from + shortestPiece < run.length; from++) {
    if (isLoose[from] !== true) continue;
    for (let to = from + shortestPiece; to < Math.min(run.length, from + longestPiece + 1); to++) {
      if (isLoose[to] !== true || isAlike(run, from, to)) continue;
      const gain = lattice.jointWith(from, lattice, to) - lattice.jointAt(from) - lattice.jointAt(to);
      if (gain < leastWithout.whole || gain < askedOf(run.slice(from, to))) continue;
      found.push({ from: Math.max(0, from - shownBeside), to: Math.min(run.length, to + shownBeside) });
      from = to;
      break;
    }
  }
  return found;
}
