import { all, one, type ReadDb } from '../../archive/sql.ts';
import { isWithinRanges, unpackRanges, type RowRanges } from './row-ranges.ts';

/** A shard as the archive knows it. */
export interface PublishedShard {
  readonly id: number;
  /** Its name in index/; undefined where it has still to be written. */
  readonly file: string | undefined;
  /** The last change that is in it. */
  readonly change: number;
  readonly ranges: RowRanges;
}

/** Numbers that tell whether what was read of the index still holds. */
export interface IndexState { readonly change: number; readonly published: number }

export const indexState = (db: ReadDb): IndexState => one<IndexState>(db, 'SELECT change, published FROM search_state') ?? { change: 0, published: 0 };

export function publishedShards(db: ReadDb): PublishedShard[] {
  return all<{ id: number; file: string | null; change: number; rows: Uint8Array }>(db, 'SELECT id, file, change, rows FROM search_shards ORDER BY id')
    .map(({ id, file, change, rows }) => ({ id, file: file ?? undefined, change, ranges: unpackRanges(rows) }));
}

/** The last change of every report that has changed since it went into a shard, or may have. */
export const staleRows = (db: ReadDb): ReadonlyMap<number, number> =>
  new Map(all<{ seq: number; change: number }>(db, 'SELECT seq, change FROM search_stale').map(({ seq, change }) => [seq, change]));

/** Whether a shard answers for a report. */
export const answersFor = (shard: PublishedShard, seq: number, stale: ReadonlyMap<number, number>): boolean =>
  isWithinRanges(shard.ranges, seq) && (stale.get(seq) ?? -1) <= shard.change;

/** The reports in `search_words` that no shard answers for, ascending. */
export function tailRows(db: ReadDb, shards: readonly PublishedShard[], stale: ReadonlyMap<number, number>): number[] {
  return all<{ id: number }>(db, 'SELECT id FROM search_words_docsize ORDER BY id').map(({ id }) => id)
    .filter((seq) => !shards.some((shard) => answersFor(shard, seq, stale)));
}
