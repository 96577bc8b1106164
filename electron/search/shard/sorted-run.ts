import { mostWeight } from '../score.ts';

/** Reports of a run at most: their places in it take 11 bits of an entry. */
export const reportBits = 11;
export const reportsOfRun = 1 << reportBits;
/** A weight takes the other 5: one that would not fit stands beside. */
export const beside = 31;

/**
 * Tokens of some reports, sorted by their keys. Of each key its entries, from one place to before the next one's: in what reports it stands,
 * each once and ascending, counted from the run's first, and how heavy it is there. They are most of what stands in memory, so two bytes each.
 */
export interface SortedRun {
  readonly first: number;
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly entries: Uint16Array;
  /** Weights of entries, by their places, that do not fit into them. */
  readonly heavy: ReadonlyMap<number, number>;
}

/** The weight of the entry at a place. */
export const weightAt = ({ entries, heavy }: Pick<SortedRun, 'entries' | 'heavy'>, at: number): number => {
  const weight = (entries[at] ?? 0) >>> reportBits;
  return weight < beside ? weight : heavy.get(at) ?? beside;
};

/** Entries as they are collected, `report in the run | weight << 16`, and of each its token's key: two arrays to sort out of and two to sort into. */
export interface RunRoom { keys: Uint32Array; entries: Uint32Array; otherKeys: Uint32Array; otherEntries: Uint32Array }

/** Entries there is room for at first. */
const leastRoom = 1 << 12;

export const freshRoom = (): RunRoom =>
  ({ keys: new Uint32Array(leastRoom), entries: new Uint32Array(leastRoom), otherKeys: new Uint32Array(leastRoom), otherEntries: new Uint32Array(leastRoom) });

/** Makes room for more entries; the first `count` stay. */
export function enlarge(room: RunRoom, size: number, count: number): void {
  const { keys, entries } = room;
  room.keys = new Uint32Array(size);
  room.keys.set(keys.subarray(0, count));
  room.entries = new Uint32Array(size);
  room.entries.set(entries.subarray(0, count));
  room.otherKeys = new Uint32Array(size);
  room.otherEntries = new Uint32Array(size);
}

/** Bits of a key that one pass sorts by: 32 bits in three, and a place to write to for each value stays in a processor's own cache. */
const digitBits = 11;
const digits = 1 << digitBits;
const lastDigit = digits - 1;

/** Sorts the first of some entries, which come by report; the room is free for others afterwards. A radix sort: its time grows with the entries alone. */
export function sortRun(room: RunRoom, count: number, first: number): SortedRun {
  const places = placesByDigit(room.keys, count);
  places.forEach((some, pass) => sortByDigit(room, count, pass * digitBits, some));
  return joined(room, count, first);
}

/** For each pass where the first entry of each value of its digit comes to stand. */
function placesByDigit(keys: Uint32Array, count: number): readonly Uint32Array[] {
  const [low, middle, high] = [new Uint32Array(digits), new Uint32Array(digits), new Uint32Array(digits)];
  for (let i = 0; i < count; i++) {
    const key = keys[i] ?? 0;
    low[key & lastDigit] = (low[key & lastDigit] ?? 0) + 1;
    middle[(key >>> digitBits) & lastDigit] = (middle[(key >>> digitBits) & lastDigit] ?? 0) + 1;
    high[key >>> (2 * digitBits)] = (high[key >>> (2 * digitBits)] ?? 0) + 1;
  }
  for (const counts of [low, middle, high]) {
    let sum = 0;
    for (let digit = 0; digit < digits; digit++) {
      const here = counts[digit] ?? 0;
      counts[digit] = sum;
      sum += here;
    }
  }
  return [low, middle, high];
}

function sortByDigit(room: RunRoom, count: number, shift: number, places: Uint32Array): void {
  const { keys, entries, otherKeys, otherEntries } = room;
  for (let i = 0; i < count; i++) {
    const key = keys[i] ?? 0;
    const digit = (key >>> shift) & lastDigit;
    const to = places[digit] ?? 0;
    places[digit] = to + 1;
    otherKeys[to] = key;
    otherEntries[to] = entries[i] ?? 0;
  }
  room.keys = otherKeys;
  room.entries = otherEntries;
  room.otherKeys = keys;
  room.otherEntries = entries;
}

/**
 * Makes one entry of those of one token in one report, and one key of those that are the same. Reckoned without branches: whether the next
 * key or report is another one is as good as random, and a processor that guesses wrong loses more time than all of this takes.
 */
function joined({ keys, entries, otherKeys: ends, otherEntries }: RunRoom, count: number, first: number): SortedRun {
  const packed = new Uint16Array(otherEntries.buffer);
  const heavy = new Map<number, number>();
  let known = 0;
  let kept = 0;
  // Neither is one that comes: a key is never 0, a report's place never so high.
  let lastKey = 0;
  let lastReport = 0xffff;
  let weight = 0;
  for (let i = 0; i < count; i++) {
    const key = keys[i] ?? 0;
    const entry = entries[i] ?? 0;
    const report = entry & 0xffff;
    const otherKey = isNotZero(key ^ lastKey);
    const other = otherKey | isNotZero(report ^ lastReport);
    known += otherKey;
    kept += other;
    weight = weight * (1 - other) + (entry >>> 16);
    keys[known - 1] = key;
    ends[known - 1] = kept;
    packed[kept - 1] = report | (Math.min(beside, weight) << reportBits);
    if (weight >= beside) heavy.set(kept - 1, Math.min(mostWeight, weight));
    lastKey = key;
    lastReport = report;
  }
  const starts = new Uint32Array(known + 1);
  starts.set(ends.subarray(0, known), 1);
  return { first, keys: keys.slice(0, known), starts, entries: packed.slice(0, kept), heavy };
}

/** 1, or 0 for 0. */
const isNotZero = (bits: number): number => (bits | -bits) >>> 31;
