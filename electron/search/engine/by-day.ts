import { countBits, emptyBitmap, addBit, hasBit, type Bitmap } from '../shard/bitmap.ts';
import type { SegmentSearch } from './segment-search.ts';

/** Reports that are not sure are looked at so many at a time, more with each time. */
const firstBatch = 32;
const lastBatch = 1024;

/** Goes through what one segment found, from its newest or oldest report on. */
class Walk {
  private readonly search: SegmentSearch;
  private readonly step: 1 | -1;
  private batch = firstBatch;
  /** The report at hand; undefined at the end. */
  ordinal: number | undefined;
  /** Its day: with every report that is taken, those of all segments are compared. */
  day = '';

  constructor(search: SegmentSearch, newestFirst: boolean) {
    this.search = search;
    this.step = newestFirst ? -1 : 1;
    this.moveTo(this.from(newestFirst ? search.segment.size - 1 : 0));
  }

  get seq(): number {
    return this.search.segment.seqs[this.ordinal ?? 0] ?? 0;
  }

  next(): void {
    if (this.ordinal !== undefined) this.moveTo(this.from(this.ordinal + this.step));
  }

  private moveTo(ordinal: number | undefined): void {
    this.ordinal = ordinal;
    if (ordinal !== undefined) this.day = this.search.segment.dayAt(ordinal);
  }

  /** Whether the report at hand is found indeed. Otherwise it moves on, not past one that is not sure yet. */
  settled(): boolean {
    const { ordinal, search } = this;
    if (ordinal === undefined) return true;
    if (hasBit(search.found.sure, ordinal)) return true;
    search.settle(this.upcoming(ordinal));
    this.batch = Math.min(lastBatch, this.batch * 2);
    if (hasBit(search.found.sure, ordinal)) return true;
    this.next();
    return false;
  }

  private upcoming(ordinal: number): Bitmap {
    const { sure } = this.search.found;
    const bits = emptyBitmap(this.search.segment.size);
    let count = 0;
    for (let at: number | undefined = ordinal; at !== undefined && count < this.batch; at = this.from(at + this.step)) {
      if (hasBit(sure, at)) continue;
      addBit(bits, at);
      count++;
    }
    return bits;
  }

  private from(start: number): number | undefined {
    const { maybe } = this.search.found;
    const { size } = this.search.segment;
    for (let at = start; at >= 0 && at < size;) {
      const word = maybe[at >>> 5] ?? 0;
      if (word === 0) at = this.step < 0 ? (at & ~31) - 1 : (at | 31) + 1;
      else if (((word >>> (at & 31)) & 1) === 1) return at;
      else at += this.step;
    }
    return undefined;
  }
}

/** Rows of what is found, one at a time, newest or oldest day first, and of one day the last or first row first. */
export function* byDay(searches: readonly SegmentSearch[], newestFirst: boolean): Generator<number> {
  const walks = searches.map((search) => new Walk(search, newestFirst));
  const sign = newestFirst ? -1 : 1;
  for (;;) {
    let first: Walk | undefined;
    for (const walk of walks) {
      if (walk.ordinal === undefined) continue;
      if (first === undefined || sign * (walk.day === first.day ? walk.seq - first.seq : walk.day < first.day ? -1 : 1) < 0) first = walk;
    }
    if (first === undefined) return;
    if (!first.settled()) continue;
    yield first.seq;
    first.next();
  }
}

/** How many are found and how many may be besides. */
export function tally(searches: readonly SegmentSearch[]): { readonly sure: number; readonly unsure: number } {
  let sure = 0;
  let unsure = 0;
  for (const search of searches) {
    sure += countBits(search.found.sure);
    unsure += search.unsure;
  }
  return { sure, unsure };
}
