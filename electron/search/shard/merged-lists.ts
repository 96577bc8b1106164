import { firstFrom } from '../first-from.ts';
import { mostWeight } from '../score.ts';
import type { List } from './list-encoder.ts';
import { beside, reportBits, reportsOfRun, weightAt, type SortedRun } from './sorted-run.ts';

/** Some lists of a run in the order of their keys: of each key its entries, from one place to before another. */
export interface RunLists { readonly run: SortedRun; readonly keys: Uint32Array; readonly from: Uint32Array; readonly to: Uint32Array }

/** The lists of keys from `least` to before `end`. */
export function listsWithin(run: SortedRun, least: number, end: number): RunLists {
  const { keys, starts } = run;
  const [first, last] = [firstFrom(keys, least), firstFrom(keys, end)];
  return { run, keys: keys.subarray(first, last), from: starts.subarray(first, last), to: starts.subarray(first + 1, last + 1) };
}

/** The same lists under other keys: the places of theirs in an order of all there may be, which are numbers from `least` on. */
export function rekeyed({ run, keys, from, to }: RunLists, order: Uint32Array, least: number): RunLists {
  // Of each key that may be there its place in the lists, from 1.
  const places = new Uint32Array(order.length);
  for (let place = 0; place < keys.length; place++) places[(keys[place] ?? 0) - least] = place + 1;
  const after = { run, keys: new Uint32Array(keys.length), from: new Uint32Array(keys.length), to: new Uint32Array(keys.length) };
  for (let i = 0, n = 0; n < keys.length; i++) {
    const place = places[(order[i] ?? 0) - least] ?? 0;
    if (place === 0) continue;
    after.keys[n] = i;
    after.from[n] = from[place - 1] ?? 0;
    after.to[n++] = to[place - 1] ?? 0;
  }
  return after;
}

const lastOfRun = reportsOfRun - 1;

/** The lists of several runs, key by key in their order. Runs follow each other as their reports do. */
export class MergedLists {
  /** The key of the next list, Infinity where there is none. */
  key = Infinity;
  private readonly runs: readonly RunLists[];
  private readonly places: Uint32Array;
  private readonly list: { readonly ordinals: Uint16Array; readonly weights: Uint16Array; readonly from: number; to: number };

  /** @param room takes one list after another: as many entries as there are reports */
  constructor(runs: readonly RunLists[], room: Pick<List, 'ordinals' | 'weights'>) {
    this.runs = runs;
    this.places = new Uint32Array(runs.length);
    this.list = { ordinals: room.ordinals, weights: room.weights, from: 0, to: 0 };
    this.advance();
  }

  /** The next list, in the room and the same object each time, and goes on to the one after it. */
  take(): List {
    const { runs, places, key, list: { ordinals, weights } } = this;
    let n = 0;
    let least = Infinity;
    for (let i = 0; i < runs.length; i++) {
      const lists = runs[i];
      if (lists === undefined) continue;
      const { run: { entries, first, heavy }, keys, from, to } = lists;
      const place = places[i] ?? 0;
      let next = keys[place] ?? Infinity;
      if (next === key) {
        const end = to[place] ?? 0;
        let at = from[place] ?? 0;
        // A report that stands partly in the run before.
        if (n > 0 && ordinals[n - 1] === first + ((entries[at] ?? 0) & lastOfRun)) weights[n - 1] = Math.min(mostWeight, (weights[n - 1] ?? 0) + weightAt(lists.run, at++));
        for (; at < end; at++) {
          const entry = entries[at] ?? 0;
          ordinals[n] = first + (entry & lastOfRun);
          const weight = entry >>> reportBits;
          weights[n++] = weight < beside ? weight : heavy.get(at) ?? beside;
        }
        places[i] = place + 1;
        next = keys[place + 1] ?? Infinity;
      }
      if (next < least) least = next;
    }
    this.key = least;
    this.list.to = n;
    return this.list;
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
