import { pairLatticeOf } from '../context/pair-lattice.ts';
import { wordList } from '../words/load-words.ts';
import type { Stretch } from '../figures/figures-faint.ts';
import type { Look } from '../raise.ts';
import { brokenWords } from './broken-words.ts';
import { numbersParted } from './numbers-parted.ts';
import { readTwice } from './read-twice.ts';
import { reach, runsOf } from './runs.ts';

/** Stretches within a line that do not read on from what stands before them, or into what follows: pieces of another column. */
export function stretchesBetween(look: Look, text: string): Stretch[] {
  const seen = text.slice(0, reach);
  const within = runsOf(seen).flatMap(({ 0: run, index }) => {
    const lattice = pairLatticeOf(wordList(), run);
    return [...numbersParted(run, lattice), ...readTwice(run, lattice, look)].map(({ from, to }) => ({ from: index + from, to: index + to }));
  });
  return [...within, ...brokenWords(seen).filter(({ from, to }) => !within.some((other) => from < other.to && other.from < to))];
}
