import { list, type ReadDb } from '../../archive/sql.ts';
import { addBit, countBits, emptyBitmap, hasBit, ordinalsOf, type Bitmap } from '../shard/bitmap.ts';
import type { Tally } from './count-columns.ts';
import type { Segment } from './segment.ts';
import { seqsIn } from './shard-segment.ts';
import { countTagsAmong, tagsWithReports, type AllTags } from './tag-rows.ts';

/** Tags of so many reports are asked for by their rows; of more, every row of every tag is held against what is found. */
const fewFound = 1000;

/** What is found in a segment. */
interface Found { readonly segment: Segment; readonly bits: Bitmap }

/** Adds how many of the reports found bear each tag. */
export function countTags(db: ReadDb, all: readonly Found[], kinds: Readonly<Record<keyof AllTags, Tally>>): void {
  const total = all.reduce((sum, { bits }) => sum + countBits(bits), 0);
  if (total === 0) return;
  if (total <= fewFound) {
    const found = list(all.flatMap(({ segment, bits }) => seqsIn(segment, bits)));
    for (const kind of ['subjects', 'persons'] as const) for (const { path, count } of countTagsAmong(db, found, kind)) kinds[kind].addValue(path, count);
    return;
  }
  const rows = rowsOf(all);
  const tags = tagsWithReports(db);
  for (const kind of ['subjects', 'persons'] as const) {
    for (const { path, seqs } of tags[kind]) {
      let count = 0;
      for (const seq of seqs) if (hasBit(rows, seq)) count++;
      if (count > 0) kinds[kind].addValue(path, count);
    }
  }
}

/** What is found, by row number. */
function rowsOf(all: readonly Found[]): Bitmap {
  const found = emptyBitmap(Math.max(...all.map(({ segment }) => largestOf(segment.seqs))) + 1);
  for (const { segment, bits } of all) for (const ordinal of ordinalsOf(bits)) addBit(found, segment.seqs[ordinal] ?? 0);
  return found;
}

const largest = new WeakMap<Float64Array, number>();

/** The largest row of a segment, which stays the same. */
function largestOf(seqs: Float64Array): number {
  let known = largest.get(seqs);
  if (known === undefined) largest.set(seqs, (known = seqs.reduce((most, seq) => Math.max(most, seq), 0)));
  return known;
}
