import { list, type ReadDb } from '../../archive/sql.ts';
import { addBit, countBits, emptyBitmap, hasBit, type Bitmap } from '../shard/bitmap.ts';
import type { Counts } from './count-columns.ts';
import type { Segment } from './segment.ts';
import { seqsIn } from './shard-segment.ts';
import { countTagsAmong, tagsWithReports, type AllTags } from './tag-rows.ts';

/** Tags of so many reports are asked for by their rows; of more, every row of every tag is held against what is found. */
const fewFound = 5000;

/** What is found in a segment. */
interface Found { readonly segment: Segment; readonly bits: Bitmap }

/** Adds how many of the reports found bear each tag. */
export function countTags(db: ReadDb, all: readonly Found[], kinds: Readonly<Record<keyof AllTags, Counts>>): void {
  const total = all.reduce((sum, { bits }) => sum + countBits(bits), 0);
  if (total === 0) return;
  const found = all.flatMap(({ segment, bits }) => (total <= fewFound ? seqsIn(segment, bits) : []));
  const rows = total <= fewFound ? undefined : rowsOf(all);
  for (const kind of ['subjects', 'persons'] as const) {
    const counted = rows === undefined ? countTagsAmong(db, list(found), kind)
      : tagsWithReports(db)[kind].map(({ path, seqs }) => ({ path, count: seqs.reduce((sum, seq) => sum + (hasBit(rows, seq) ? 1 : 0), 0) }));
    for (const { path, count } of counted) if (count > 0) kinds[kind].set(path, (kinds[kind].get(path) ?? 0) + count);
  }
}

/** What is found, by row number. */
function rowsOf(all: readonly Found[]): Bitmap {
  const largest = all.reduce((most, { segment }) => segment.seqs.reduce((last, seq) => Math.max(last, seq), most), 0);
  const found = emptyBitmap(largest + 1);
  for (const { segment, bits } of all) for (const seq of seqsIn(segment, bits)) addBit(found, seq);
  return found;
}
