import { bitsIn, hasBit, lowestBit, type Bitmap } from '../shard/bitmap.ts';
import type { Names } from '../shard/names.ts';
import type { Column } from '../shard/shard-file.ts';
import type { Segment } from './segment.ts';

/** How many reports have each value. */
export type Counts = Map<string, number>;
export interface Count { readonly value: string; readonly count: number }

/** Numbers of values that many segments share: what each segment calls them is looked up once, not with every count. */
export class ValueNumbers {
  readonly values: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly lists = new WeakMap<readonly (string | null)[], Uint32Array>();
  private ordered = new Uint32Array(0);

  /** The number of every value of a list; null has that of no value. */
  of(list: readonly (string | null)[]): Uint32Array {
    let numbers = this.lists.get(list);
    if (numbers === undefined) this.lists.set(list, (numbers = Uint32Array.from(list, (value) => (value === null ? nobody : this.number(value)))));
    return numbers;
  }

  /** All numbers, by their values. */
  inOrder(): Uint32Array {
    const { values } = this;
    if (this.ordered.length < values.length) this.ordered = Uint32Array.from(values.keys()).sort((a, b) => ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1));
    return this.ordered;
  }

  number(value: string): number {
    let number = this.numbers.get(value);
    if (number === undefined) this.numbers.set(value, (number = this.values.push(value) - 1));
    return number;
  }
}

const nobody = 0xffffffff;

/** Counts what stands beside the reports of many segments. */
export class Tally {
  private readonly numbers: ValueNumbers;
  private counts = new Uint32Array(0);

  constructor(numbers: ValueNumbers) {
    this.numbers = numbers;
  }

  addColumn(found: Bitmap, { ids, values }: Column): void {
    const byId = new Uint32Array(values.length);
    for (let i = 0; i < found.length; i++) {
      for (let word = found[i] ?? 0; word !== 0; word &= word - 1) {
        const id = ids[(i << 5) + lowestBit(word)] ?? 0;
        byId[id] = (byId[id] ?? 0) + 1;
      }
    }
    this.add(values, byId);
  }

  addNames(found: Bitmap, { values, ends, ids }: Names): void {
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
    this.add(values, byId);
  }

  addValue(value: string, count: number): void {
    const number = this.numbers.number(value);
    this.grow();
    this.counts[number] = (this.counts[number] ?? 0) + count;
  }

  private grow(): void {
    if (this.counts.length >= this.numbers.values.length) return;
    const larger = new Uint32Array(this.numbers.values.length);
    larger.set(this.counts);
    this.counts = larger;
  }

  private add(values: readonly (string | null)[], byId: Uint32Array): void {
    const numbers = this.numbers.of(values);
    this.grow();
    for (let id = 0; id < byId.length; id++) {
      const count = byId[id] ?? 0;
      const number = numbers[id] ?? nobody;
      if (count > 0 && number !== nobody) this.counts[number] = (this.counts[number] ?? 0) + count;
    }
  }

  /** Those with the most reports, the most first, equals by their values; none that has no report. */
  most(limit: number): Count[] {
    const { counts, numbers } = this;
    const { least, above } = this.lastOf(limit);
    let ties = limit - above;
    const some: Count[] = [];
    for (const number of numbers.inOrder()) {
      const count = counts[number] ?? 0;
      if (count < least || (count === least && ties-- <= 0)) continue;
      some.push({ value: numbers.values[number] ?? '', count });
    }
    return some.sort((a, b) => b.count - a.count);
  }

  /** The count of the last one of so many, 1 at least, and how many have more: found without putting all in order. */
  private lastOf(limit: number): { readonly least: number; readonly above: number } {
    let top = 0;
    for (const count of this.counts) if (count > top) top = count;
    const having = new Uint32Array(top + 1);
    for (const count of this.counts) having[count] = (having[count] ?? 0) + 1;
    let least = top;
    let above = 0;
    while (least > 1 && above + (having[least] ?? 0) < limit) above += having[least--] ?? 0;
    return { least: Math.max(1, least), above };
  }
}

/** YYYY-MM. */
const monthLength = 7;

/** Months stand one after another: where each ends is looked up, not every day read. */
export function countMonths(segment: Segment, found: Bitmap, counts: Counts): void {
  for (let from = 0; from < segment.size;) {
    const month = segment.dayAt(from).slice(0, monthLength);
    const end = endOfMonth(segment, from, month);
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
