import type { SearchFilters } from '../../shared/domain/search.ts';
import { all, list, type ReadDb } from '../archive/sql.ts';
import { tally } from './engine/by-day.ts';
import { ask } from './engine/question.ts';
import type { Segment } from './engine/segment.ts';
import type { SegmentSearch } from './engine/segment-search.ts';
import { seqsIn } from './engine/shard-segment.ts';
import { tagsWithReports } from './engine/tag-rows.ts';
import { parseQuery } from './parse-query.ts';
import { addBit, bitsIn, emptyBitmap, hasBit, lowestBit, type Bitmap } from './shard/bitmap.ts';
import type { Column } from './shard/shard-file.ts';

interface Count { readonly value: string; readonly count: number }

/** What is found by source, place and tag (path), most first; and by month (YYYY-MM), in order. */
export interface Facets {
  readonly sources: readonly Count[];
  readonly places: readonly Count[];
  readonly tags: readonly Count[];
  readonly months: readonly Count[];
}

/** Counts everything a query finds. A report counts once for each tag it bears. */
export function searchFacets(db: ReadDb, typed: string, filters: SearchFilters): Facets {
  return ask(db, parseQuery(typed).query, filters, ({ searches }) => {
    const sources = new Map<string, number>();
    const places = new Map<string, number>();
    const months = new Map<string, number>();
    for (const search of searches) {
      search.settleAll();
      const { segment, found } = search;
      countColumn(found.sure, segment.sources, sources);
      countColumn(found.sure, segment.places, places);
      countMonths(segment, found.sure, months);
    }
    return {
      sources: mostFirst(sources), places: mostFirst(places), tags: mostFirst(countTags(db, searches)),
      months: countsOf(months).sort((a, b) => (a.value < b.value ? -1 : 1)),
    };
  });
}

function countColumn(found: Bitmap, { ids, values }: Column, counts: Map<string, number>): void {
  const byId = new Uint32Array(values.length);
  for (let i = 0; i < found.length; i++) {
    for (let word = found[i] ?? 0; word !== 0; word &= word - 1) {
      const id = ids[(i << 5) + lowestBit(word)] ?? 0;
      byId[id] = (byId[id] ?? 0) + 1;
    }
  }
  byId.forEach((count, id) => {
    const value = values[id] ?? null;
    if (value !== null && count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
  });
}

/** Months stand one after another: where each ends is looked up, not every day read. */
function countMonths(segment: Segment, found: Bitmap, counts: Map<string, number>): void {
  for (let from = 0; from < segment.size;) {
    const month = segment.dayAt(from).slice(0, monthLength);
    const end = endOfMonth(segment, from, month);
    const count = countWithin(found, from, end);
    if (count > 0) counts.set(month, (counts.get(month) ?? 0) + count);
    from = end;
  }
}

/** YYYY-MM. */
const monthLength = 7;

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

/** Tags of so many reports are asked for by their rows; of more, every row of every tag is held against what is found. */
const fewFound = 5000;

function countTags(db: ReadDb, searches: readonly SegmentSearch[]): Map<string, number> {
  const total = tally(searches).sure;
  const counts = new Map<string, number>();
  if (total === 0) return counts;
  if (total <= fewFound) {
    const seqs = searches.flatMap((search) => seqsIn(search.segment, search.found.sure));
    for (const { value, count } of all<Count>(db, `
      SELECT path AS value, count(DISTINCT report_seq) AS count FROM report_tags JOIN tags ON tags.seq = tag_seq
      WHERE report_seq IN (SELECT value FROM json_each(?)) GROUP BY path`, list(seqs))) counts.set(value, count);
    return counts;
  }
  const largest = searches.reduce((most, { segment }) => segment.seqs.reduce((last, seq) => Math.max(last, seq), most), 0);
  const found = emptyBitmap(largest + 1);
  for (const search of searches) for (const seq of seqsIn(search.segment, search.found.sure)) addBit(found, seq);
  for (const { path, seqs } of tagsWithReports(db)) {
    const count = seqs.reduce((sum, seq) => sum + (seq <= largest && hasBit(found, seq) ? 1 : 0), 0);
    if (count > 0) counts.set(path, count);
  }
  return counts;
}

const countsOf = (counts: ReadonlyMap<string, number>): Count[] => Array.from(counts, ([value, count]) => ({ value, count }));
const mostFirst = (counts: ReadonlyMap<string, number>): Count[] => countsOf(counts).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
