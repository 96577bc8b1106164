import { all, list, one, run, type ReadDb, type WriteDb } from '../../archive/sql.ts';
import { answersFor, indexState, publishedShards } from '../engine/published.ts';
import { packRanges, rangesOf } from '../engine/row-ranges.ts';
import { mergeStep } from '../merge-step.ts';
import { insertShard } from './publish.ts';

/** Index pages of a tail that is emptied at once: a thousand of them take 8 ms. */
const mostPages = 6000;
/** Reports no shard answers for with which it is: they are looked through until they are in one. */
const mostLeft = 1000;
/** Reports of one transaction that are taken out one by one. */
const atOnce = 60;
/** Parts FTS5 may keep the tail in: each is looked into for each word. An import writes one with each commit, and its tail is sealed before there are so many. */
const mostParts = 32;
/** Index pages merged in one step. */
const mergedAtOnce = 64;

/** Reports that are still in the tail although a shard answers for them. */
export const sealedInTail = (db: ReadDb): number[] => stillSealed(db, inTail(db));

/**
 * Empties the tail, most of which is in shards: FTS5 throws away all it holds for a tenth of what it takes to delete row by row and to merge what
 * is left of that, and in steps that merging cannot be cut into, as it only counts what it writes. The few reports that came while the others
 * were sealed get a shard that has still to be written. Answers false, and changes nothing, where they are not few or the tail is too large.
 */
export function emptyTail(db: WriteDb): boolean {
  if ((one<{ n: number }>(db, 'SELECT count(*) AS n FROM search_words_idx')?.n ?? 0) > mostPages) return false;
  const rows = inTail(db);
  const sealed = new Set(stillSealed(db, rows));
  const left = rows.filter((seq) => !sealed.has(seq));
  if (left.length > Math.min(mostLeft, sealed.size)) return false;
  if (left.length > 0) insertShard(db, null, { rows: packRanges(rangesOf(left)), reports: left.length, change: indexState(db).change });
  run(db, "INSERT INTO search_words (search_words) VALUES ('delete-all')");
  return true;
}

/** Takes the first of some reports out of the tail, as far as a shard answers for them; answers how many of them it has come to. */
export function clearTail(db: WriteDb, seqs: readonly number[]): number {
  const some = seqs.slice(0, atOnce);
  for (const seq of stillSealed(db, some)) run(db, 'DELETE FROM search_words WHERE rowid = ?', seq);
  return some.length;
}

/** Whether the tail is in so many parts that some are to be made one. */
export const isInManyParts = (db: ReadDb): boolean => (one<{ n: number }>(db, 'SELECT count(DISTINCT segid) AS n FROM search_words_idx')?.n ?? 0) > mostParts;

/** One step of making fewer parts of the tail; answers whether it did anything. */
export const mergeTail = (db: WriteDb): boolean => mergeStep(db, 'search_words', mergedAtOnce);

const inTail = (db: ReadDb): number[] => all<{ id: number }>(db, 'SELECT id FROM search_words_docsize ORDER BY id').map(({ id }) => id);

function stillSealed(db: ReadDb, seqs: readonly number[]): number[] {
  const shards = publishedShards(db);
  const stale = new Map(all<{ seq: number; change: number }>(db, 'SELECT seq, change FROM search_stale WHERE seq IN (SELECT value FROM json_each(?))', list(seqs)).map(({ seq, change }) => [seq, change]));
  return seqs.filter((seq) => shards.some((shard) => answersFor(shard, seq, stale)));
}
