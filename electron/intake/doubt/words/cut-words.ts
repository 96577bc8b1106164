import { newsroomWords } from './newsroom-words.ts';
import { tradeWords } from './trade-words.ts';
import rareWords from '../data/rare-words.json' with { type: 'json' };
import words from '../data/words.json' with { type: 'json' };
import { newsroomStep, shareOfStep, unitAt, WordList } from './word-list.ts';

/** Words of trades count as if the corpus had some ninety of each. */
const stepOfTrades = 7;

let loaded: WordList | undefined;

/** The word list, unpacked at its first use. */
export function wordList(): WordList {
  if (loaded !== undefined) return loaded;
  const list = new WordList();
  for (const [length, powers] of Object.entries(words)) {
    const step = Number(length);
    for (const [power, packed] of Object.entries(powers)) for (let i = 0; i < packed.length; i += step) list.put(packed, i, step, Number(power) + 1);
  }
  const common = shareOfStep(newsroomStep);
  for (const word of newsroomWords) if (word.length <= 4 && (list.get(word) ?? common) <= common) list.put(word, 0, word.length, newsroomStep);
  for (const word of tradeWords) if (word.length <= 4 && !list.has(word)) list.put(word, 0, word.length, stepOfTrades);
  for (let i = 0; i < rareWords.length; i += 2) list.putRare(rareWords, i);
  loaded = list;
  return list;
}

/** A run of text with the words that begin at each of its characters, and the best score of everything before and after each place. */
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

/** Several rules ask for the runs of a page, one rule after the other: those of the last ones are kept, up to so many. */
const kept = new WeakMap<WordList, Map<string, Laid>>();
const mostKept = 256;

/** The lattice of a run, laid once for all who ask. Whoever changes its units puts them back. */
export function latticeOf(list: WordList, run: string): Laid {
  let known = kept.get(list);
  if (known === undefined) kept.set(list, (known = new Map()));
  let laid = known.get(run);
  if (laid !== undefined) return laid;
  if (known.size >= mostKept) known.clear();
  const lattice = layLattice(list, run);
  known.set(run, (laid = { ...lattice, alone: aloneIn(lattice) }));
  return laid;
}

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
function boundariesOf({ from }: Pick<Lattice, 'from'>): number[] {
  const places: number[] = [];
  for (let end = from.length - 1; end > 0; end = from[end] ?? 0) places.push(end);
  return [0, ...places.reverse()];
}

/** Characters that the likeliest cut leaves alone. */
function aloneIn(lattice: Lattice): Set<number> {
  const places = boundariesOf(lattice);
  return new Set(places.filter((place, i) => places[i + 1] === place + 1));
}

/** The likeliest cut of a run into words. Linear in its length. */
export function cutWords(list: WordList, run: string): string[] {
  const places = boundariesOf(latticeOf(list, run));
  return places.slice(1).map((end, i) => run.slice(places[i], end));
}

export const shareOf = (list: WordList, word: string): number => list.get(word) ?? list.shareOfUnit(-1);
