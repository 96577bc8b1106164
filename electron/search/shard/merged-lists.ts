import { firstFrom } from '../first-from.ts';
import { mostWeight } from '../score.ts';
import type { List } from './list-encoder.ts';
import { reportsOfRun, weightAt, type SortedRun } from './sorted-run.ts';

/** Some lists of a run in the order of their keys: of each key its entries, from one place to before another. */
export interface RunLists { readonly run: SortedRun; readonly keys: Uint32Array; readonly from: Uint32Array; readonly to: Uint32Array }

/** The lists of keys from `least` to before `end`. */
export function listsWithin(run: SortedRun, least: number, end: number): RunLists {
  const { keys, starts } = run;
  const [first, last] = [firstFrom(keys, least), firstFrom(keys, end)];
  return { run, keys: keys.subarray(first, last), from: starts.subarray(first, last), to: starts.subarray(first + 1, last + 1) };
}

/** More than a run has keys, and few enough for a number to hold a key before it. */
const placeRoom = 2 ** 26;

/** The same lists under other keys. @param keyOf the new one of each: no two the same */
export function rekeyed({ run, keys, from, to }: RunLists, keyOf: (key: number) => number): RunLists {
  // Sorted as numbers that have their old place behind the new key: quicker than by comparing.
  const order = Float64Array.from(keys, (key, place) => keyOf(key) * placeRoom + place).sort();
  const place = (at: number): number => (order[at] ?? 0) % placeRoom;
  return {
    run, keys: Uint32Array.from(order, (one) => Math.floor(one / placeRoom)),
    from: Uint32Array.from(order, (_, at) => from[place(at)] ?? 0), to: Uint32Array.from(order, (_, at) => to[place(at)] ?? 0),
  };
}

/** The lists of several runs, key by key in their order. Runs follow each other as their reports do. */
export class MergedLists {
  /** The key of the next list, Infinity where there is none. */
  key = Infinity;
  private readonly runs: readonly RunLists[];
  private readonly places: Uint32Array;
  private readonly ordinals: Uint16Array;
  private readonly weights: Uint16Array;

  /** @param room takes one list after another: as many entries as there are reports */
  constructor(runs: readonly RunLists[], room: Pick<List, 'ordinals' | 'weights'>) {
    this.runs = runs;
    this.places = new Uint32Array(runs.length);
    this.ordinals = room.ordinals;
    this.weights = room.weights;
    this.advance();
  }

  /** The next list, in the room, and goes on to the one after it. */
  take(): List {
    const { runs, places, ordinals, weights, key } = this;
    let n = 0;
    for (let i = 0; i < runs.length; i++) {
      const lists = runs[i];
      const place = places[i] ?? 0;
      if (lists === undefined || lists.keys[place] !== key) continue;
      places[i] = place + 1;
      const { run } = lists;
      const end = lists.to[place] ?? 0;
      let at = lists.from[place] ?? 0;
      // A report that stands partly in the run before.
      if (n > 0 && ordinals[n - 1] === run.first + ((run.entries[at] ?? 0) & (reportsOfRun - 1))) weights[n - 1] = Math.min(mostWeight, (weights[n - 1] ?? 0) + weightAt(run, at++));
      for (; at < end; at++) {
        ordinals[n] = run.first + ((run.entries[at] ?? 0) & (reportsOfRun - 1));
        weights[n++] = weightAt(run, at);
      }
    }
    this.advance();
    return { ordinals, weights, from: 0, to: n };
  }

  private advance(): void {
    let least = Infinity;
    for (let i = 0; i < this.runs.length; i++) {
      const key = this.runs[i]?.keys[this.places[i] ?? 0];
      if (key !== undefined && key < least) least = key;
    }
    this.key = least;
  }
}
