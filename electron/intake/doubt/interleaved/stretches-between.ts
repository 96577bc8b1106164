import { pairLatticeOf } from '../context/pair-lattice.ts';
import { wordList } from '../words/load-words.ts';
import type { Stretch } from '../figures/figures-faint.ts';
import type { Look } from '../raise.ts';
import { numbersParted } from './numbers-parted.ts';
import { piecesWithin } from './pieces-within.ts';
import { readTwice } from './read-twice.ts';
import { reach, runsOf } from './runs.ts';

/** Stretches within a line that do not read on from what stands before them, or into what follows: pieces of another column. */
export function stretchesBetween(look: Look, text: string): Stretch[] {
  return runsOf(text.slice(0, reach)).flatMap(({ 0: run, index }) => {
    const lattice = pairLatticeOf(wordList(), run);
    return [...numbersParted(run, lattice), ...readTwice(run, lattice, look), ...piecesWithin(run, lattice)].map(({ from, to }) => ({ from: index + from, to: index + to }));
  });
}
