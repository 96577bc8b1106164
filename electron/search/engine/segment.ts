import { rangeBitmap, type Bitmap } from '../shard/bitmap.ts';
import type { HeavyList } from '../shard/heavier.ts';
import type { Names } from '../shard/names.ts';
import type { Column, Rows } from '../shard/shard-file.ts';
import { afterAllDays } from '../scan.ts';
import type { DateRange } from '../query/query.ts';
import type { ListedTerm } from './parts.ts';
import type { Finding } from './finding.ts';

/**
 * Some of the archive's reports, in order of their day and then of their row: a shard, the tail, or what has still to
 * go into a shard. Places in this order are ordinals.
 */
export interface Segment {
  readonly size: number;
  /** The reports it answers for. */
  readonly live: Bitmap;
  /** Whether that is all of them. */
  readonly isWhole: boolean;
  readonly seqs: Rows;
  /** The lowest and the highest of its rows; 0 where it has none. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly sources: Column;
  readonly places: Column;
  names(): Names;
  /** Whether its lists know joints: see `Lists`. */
  readonly joined: boolean;
  /** What it is read from, whose reports never change; none where it is as it is at this moment only. */
  readonly file?: object;
  dayAt(ordinal: number): string;
  /** The ordinal of a row; -1 where it is not here. */
  ordinalOf(seq: number): number;
  /** The reports in which a term stands. The same finding each time: what is found out about it is kept. */
  find(term: ListedTerm): Finding;
  /**
   * The reports in which a term weighs more than 1: its hits, each counted by where it stands. What is said is never less than it is, and just as much
   * where `isToldByLists`. Holds until the next question. Undefined where only the text can tell.
   */
  heavier(term: ListedTerm): Heavier | undefined;
  /** Code units of each report, where `heavier` answers. */
  lengths(): Uint16Array;
  /** Ordinals by these lengths, the shortest first. */
  shortest(): Uint16Array;
}

/** Ordinals, ascending, with what they weigh: the first `count` of both. */
export type Heavier = Pick<HeavyList, 'ordinals' | 'weights' | 'count'>;

/** So few are put in order by comparing them: there are more lengths than that. */
const few = 8192;

/** Ordinals by the lengths of their reports. */
export function byLength(lengths: Uint16Array): Uint16Array {
  if (lengths.length < few) return Uint16Array.from(lengths.keys()).sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0));
  const ends = new Uint32Array(0x10000);
  for (const length of lengths) ends[length] = (ends[length] ?? 0) + 1;
  for (let length = 0, sum = 0; length < ends.length; length++) {
    const count = ends[length] ?? 0;
    ends[length] = sum;
    sum += count;
  }
  const ordinals = new Uint16Array(lengths.length);
  lengths.forEach((length, ordinal) => {
    const place = ends[length] ?? 0;
    ordinals[place] = ordinal;
    ends[length] = place + 1;
  });
  return ordinals;
}

/** The first ordinal whose day is not before (or, with `after`, is later than) a day. */
function firstFrom(segment: Segment, day: string, after: boolean): number {
  let low = 0;
  let high = segment.size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = segment.dayAt(middle);
    if (there < day || (after && there === day)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reports of a stretch of days: they stand beside each other. */
export function withinDays(segment: Segment, { from, to }: DateRange): Bitmap {
  const first = from === undefined ? 0 : firstFrom(segment, from, false);
  const end = to === undefined ? segment.size : firstFrom(segment, to + afterAllDays, true);
  return rangeBitmap(segment.size, first, Math.max(first, end));
}

/** The place of a value in numbers ascending by `at`, or -1. */
export function placeOf(count: number, at: (place: number) => number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low < count && at(low) === value ? low : -1;
}
