import { keptByRun } from './kept-by-run.ts';
import { shareOfStep, unitAt, type WordList } from './word-list.ts';

/**
 * A run of text with the words that begin at each of its characters, and the best score of everything before and after each place. Words are
 * weighed by themselves, which is quick; `PairLattice` weighs which follows which too, where that is worth its time.
 */
export interface Lattice {
  /** Numbers of its characters, -1 for what is no Han. */
  readonly units: Int32Array;
  /** `before[i]`: the likeliest cut of what stands before `i`; `after[i]`: of what stands from `i` on. Natural logarithms. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Where the last word of the likeliest cut before a place begins. */
  readonly from: Int32Array;
}

/** A lattice with the characters that the likeliest cut leaves alone. */
export interface Laid extends Lattice { readonly alone: ReadonlySet<number> }

/** The lattice of a run, laid once for all who ask. Whoever changes its units puts them back. */
export const latticeOf = keptByRun((list, run): Laid => {
  const lattice = layLattice(list, run);
  return { ...lattice, alone: aloneIn(lattice) };
});

/** Scores every cut of a run into words of one to four characters. Linear in its length. Where two cuts are as likely, the later short word is taken. */
function layLattice(list: WordList, run: string): Lattice {
  const n = run.length;
  const units = new Int32Array(n + 4).fill(-1);
  for (let i = 0; i < n; i++) units[i] = unitAt(run, i);
  const before = new Float64Array(n + 1).fill(-Infinity);
  const after = new Float64Array(n + 1);
  const from = new Int32Array(n + 1);
  const steps = new Uint8Array(n * 3);
  before[0] = 0;
  for (let i = 0; i < n; i++) {
    const base = before[i] ?? 0;
    const a = units[i] ?? -1;
    const b = units[i + 1] ?? -1;
    reach(i + 1, base + list.shareOfUnit(a), i);
    if (a < 0 || b < 0) continue;
    const pair = list.pairOf(a, b);
    const two = list.stepOfPair(pair);
    steps[i * 3] = two;
    if (two !== 0) reach(i + 2, base + shareOfStep(two), i);
    const c = units[i + 2] ?? -1;
    if (c < 0 || !list.opensLonger(pair)) continue;
    const three = list.stepOf(a, b, c, -1);
    if (three !== 0) reach(i + 3, base + shareOfStep(three), i);
    const d = units[i + 3] ?? -1;
    const four = d < 0 ? 0 : list.stepOf(a, b, c, d);
    if (four !== 0) reach(i + 4, base + shareOfStep(four), i);
    steps[i * 3 + 1] = three;
    steps[i * 3 + 2] = four;
  }
  for (let i = n - 1; i >= 0; i--) {
    let best = list.shareOfUnit(units[i] ?? -1) + (after[i + 1] ?? 0);
    for (let more = 0; more < 3; more++) {
      const step = steps[i * 3 + more] ?? 0;
      if (step !== 0) best = Math.max(best, shareOfStep(step) + (after[i + 2 + more] ?? 0));
    }
    after[i] = best;
  }
  return { units, before, after, from };

  function reach(end: number, score: number, start: number): void {
    if (score < (before[end] ?? -Infinity)) return;
    before[end] = score;
    from[end] = start;
  }
}

/** The beginnings of the words of the likeliest cut, and the end of the run. */
export function boundariesOf({ from }: Pick<Lattice, 'from'>): number[] {
  const places: number[] = [];
  for (let end = from.length - 1; end > 0; end = from[end] ?? 0) places.push(end);
  return [0, ...places.reverse()];
}

/** Characters that the likeliest cut leaves alone. */
function aloneIn(lattice: Lattice): Set<number> {
  const places = boundariesOf(lattice);
  return new Set(places.filter((place, i) => places[i + 1] === place + 1));
}
