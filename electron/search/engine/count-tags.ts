import { list, type ReadDb } from '../../archive/sql.ts';
import { addBit, emptyBitmap, hasBit, type Bitmap } from '../shard/bitmap.ts';
import { tally } from './by-day.ts';
import type { Counts } from './count-columns.ts';
import type { SegmentSearch } from './segment-search.ts';
import { seqsIn } from './shard-segment.ts';
import { countTagsAmong, tagsWithReports, type AllTags } from './tag-rows.ts';

/** Tags of so many reports are asked for by their rows; of more, every row of every tag is held against what is found. */
const fewFound = 5000;

/** Adds how many of the reports found bear each tag. All of them are settled. */
export function countTags(db: ReadDb, searches: readonly SegmentSearch[], kinds: Readonly<Record<keyof AllTags, Counts>>): void {
  const total = tally(searches).sure;
  if (total === 0) return;
  const found = searches.flatMap((search) => (total <= fewFound ? seqsIn(search.segment, search.found.sure) : []));
  const rows = total <= fewFound ? undefined : rowsOf(searches);
  for (const kind of ['subjects', 'persons'] as const) {
    const counted = rows === undefined ? countTagsAmong(db, list(found), kind)
      : tagsWithReports(db)[kind].map(({ path, seqs }) => ({ path, count: seqs.reduce((sum, seq) => sum + (hasBit(rows, seq) ? 1 : 0), 0) }));
    for (const { path, count } of counted) if (count > 0) kinds[kind].set(path, (kinds[kind].get(path) ?? 0) + count);
  }
}

/** What is found, by row number. */
function rowsOf(searches: readonly SegmentSearch[]): Bitmap {
  const largest = searches.reduce((most, { segment }) => segment.seqs.reduce((last, seq) => Math.max(last, seq), most), 0);
  const found = emptyBitmap(largest + 1);
  for (const search of searches) for (const seq of seqsIn(search.segment, search.found.sure)) addBit(found, seq);
  return found;
}
