import { bitsIn, type Bitmap } from '../../shard/bitmap.ts';
import type { Segment } from '../segment.ts';

/** YYYY-MM. */
const monthLength = 7;

/** A month, and the ordinal after its last report. */
interface Month { readonly month: string; readonly end: number }

/** Months of a segment: reports stand in the order of their days. */
export function monthsOf(segment: Segment): Month[] {
  const months: Month[] = [];
  for (let from = 0; from < segment.size;) {
    const month = segment.dayAt(from).slice(0, monthLength);
    const end = endOfMonth(segment, from, month);
    months.push({ month, end });
    from = end;
  }
  return months;
}

/** Adds how many reports of each month are found. */
export function countMonths(months: readonly Month[], found: Bitmap, counts: Map<string, number>): void {
  let from = 0;
  for (const { month, end } of months) {
    const count = countWithin(found, from, end);
    if (count > 0) counts.set(month, (counts.get(month) ?? 0) + count);
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

/** Bits from one up to another that is after it. */
function countWithin(bits: Bitmap, from: number, end: number): number {
  const first = from >>> 5;
  const last = (end - 1) >>> 5;
  const behind = 0xffffffff << (from & 31);
  const before = 0xffffffff >>> (31 - ((end - 1) & 31));
  if (first === last) return bitsIn((bits[first] ?? 0) & behind & before);
  let count = bitsIn((bits[first] ?? 0) & behind) + bitsIn((bits[last] ?? 0) & before);
  for (let i = first + 1; i < last; i++) count += bitsIn(bits[i] ?? 0);
  return count;
}
