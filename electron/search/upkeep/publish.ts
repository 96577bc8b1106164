import { publishedShards } from '../engine/published.ts';
import { overlap, unpackRanges } from '../engine/row-ranges.ts';
import { one, run, type ReadDb, type WriteDb } from '../../archive/sql.ts';
import type { MadeShard } from './make-shard.ts';

/**
 * Makes a shard that is written answer for its reports, in one short transaction. Answers false, and changes nothing, where
 * its reports went into another one since it was begun: it is made again then.
 */
export function publishShard(db: WriteDb, made: MadeShard): boolean {
  if (isOvertaken(db, made)) return false;
  for (const id of made.replaces) run(db, 'DELETE FROM search_shards WHERE id = ?', id);
  // Also where nothing comes in their place: a reader that did not hear of it would take them for answering again once the notes of what is gone are gone.
  if (made.replaces.length > 0) run(db, 'UPDATE search_state SET published = published + 1 WHERE id = 1');
  if (made.reports > 0) insertShard(db, made.file, made);
  if (made.left !== undefined) insertShard(db, null, made.left);
  // What changed before every shard was begun is in the shards.
  const oldest = one<{ change: number | null }>(db, 'SELECT min(change) AS change FROM search_shards')?.change;
  if (oldest !== null && oldest !== undefined) run(db, 'DELETE FROM search_stale WHERE change <= ?', oldest);
  return true;
}

/** Numbers of shards grow: a shard that took the place of another, or took some of these reports, came after this one was begun. */
function isOvertaken(db: ReadDb, { replaces, published, rows }: MadeShard): boolean {
  const shards = publishedShards(db);
  const ranges = unpackRanges(rows);
  return replaces.some((id) => !shards.some((shard) => shard.id === id)) || shards.some((shard) => shard.id > published && overlap(shard.ranges, ranges));
}

/** Each shard has a number of its own for ever, so that a file that is open is never taken for another. */
export function insertShard(db: WriteDb, file: string | null, { rows, reports, change }: Pick<MadeShard, 'rows' | 'reports' | 'change'>): void {
  run(db, 'UPDATE search_state SET published = published + 1 WHERE id = 1');
  run(db, 'INSERT INTO search_shards (id, file, change, reports, rows) SELECT published, ?, ?, ?, ? FROM search_state', file, change, reports, rows);
}
