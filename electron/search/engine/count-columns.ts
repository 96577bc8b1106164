import { bitsIn, hasBit, lowestBit, type Bitmap } from '../shard/bitmap.ts';
import type { Names } from '../shard/names.ts';
import type { Column } from '../shard/shard-file.ts';
import type { Segment } from './segment.ts';

export type Counts = Map<string, number>;
const add = (counts: Counts, value: string, count: number): void => void counts.set(value, (counts.get(value) ?? 0) + count);

/** Reports of a set by what stands in a column of them. */
export function countColumn(found: Bitmap, { ids, values }: Column, counts: Counts): void {
  const byId = new Uint32Array(values.length);
  for (let i = 0; i < found.length; i++) {
    for (let word = found[i] ?? 0; word !== 0; word &= word - 1) {
      const id = ids[(i << 5) + lowestBit(word)] ?? 0;
      byId[id] = (byId[id] ?? 0) + 1;
    }
  }
  byId.forEach((count, id) => {
    const value = values[id] ?? null;
    if (value !== null && count > 0) add(counts, value, count);
  });
}

export function countNames(found: Bitmap, { values, ends, ids }: Names, counts: Counts): void {
  const byId = new Uint32Array(values.length);
  for (let i = 0; i < found.length; i++) {
    for (let word = found[i] ?? 0; word !== 0; word &= word - 1) {
      const ordinal = (i << 5) + lowestBit(word);
      const end = ends[ordinal] ?? 0;
      for (let at = ordinal === 0 ? 0 : ends[ordinal - 1] ?? 0; at < end; at++) {
        const id = ids[at] ?? 0;
        byId[id] = (byId[id] ?? 0) + 1;
      }
    }
  }
  byId.forEach((count, id) => { if (count > 0) add(counts, values[id] ?? '', count); });
}

/** YYYY-MM. */
const monthLength = 7;

/** Months stand one after another: where each ends is looked up, not every day read. */
export function countMonths(segment: Segment, found: Bitmap, counts: Counts): void {
  for (let from = 0; from < segment.size;) {
    const month = segment.dayAt(from).slice(0, monthLength);
    const end = endOfMonth(segment, from, month);
    const count = countWithin(found, from, end);
    if (count > 0) add(counts, month, count);
    from = end;
  }
}

function endOfMonth(segment: Segment, from: number, month: string): number {
  let low = from + 1;
  let high = segment.size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (segment.dayAt(middle).slice(0, monthLength) === month) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countWithin(found: Bitmap, from: number, end: number): number {
  let count = 0;
  for (let at = from; at < end;) {
    if ((at & 31) === 0 && at + 32 <= end) {
      count += bitsIn(found[at >>> 5] ?? 0);
      at += 32;
    } else count += hasBit(found, at++) ? 1 : 0;
  }
  return count;
}
