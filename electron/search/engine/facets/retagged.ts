import { all, one, run, type ReadDb, type WriteDb } from '../../../archive/sql.ts';

/** Notes that are kept: who has not looked for longer reads all tags again. */
const kept = 1000;

/** Beside the index: reports whose tags have changed since they were written, or NULL where it may be any; the last of such changes. */
export const createRetagged = 'CREATE TABLE IF NOT EXISTS search_retagged (id INTEGER PRIMARY KEY, seq INTEGER) STRICT;';

/** Notes that the tags of a report have changed, or with null those of any. To be called wherever they do, in the transaction in which they do. */
export function noteRetagged(db: WriteDb, seq: number | null): void {
  const { seq: id } = run(db, 'INSERT INTO search_retagged (seq) VALUES (?)', seq);
  run(db, 'DELETE FROM search_retagged WHERE id <= ?', id - kept);
}

/** An archive that is only read, and was never open in an app that notes them, has none. */
const areNoted = (db: ReadDb): boolean => one(db, "SELECT 1 FROM sqlite_schema WHERE name = 'search_retagged'") !== undefined;

/** The number of the last change. */
export const lastRetagging = (db: ReadDb): number => (areNoted(db) ? one<{ id: number | null }>(db, 'SELECT max(id) AS id FROM search_retagged')?.id ?? 0 : 0);

/** Reports whose tags have changed since; undefined where it may be any. */
export function retaggedSince(db: ReadDb, last: number): ReadonlySet<number> | undefined {
  if (!areNoted(db)) return undefined;
  const first = one<{ id: number | null }>(db, 'SELECT min(id) AS id FROM search_retagged')?.id ?? 0;
  const seqs = all<{ seq: number | null }>(db, 'SELECT seq FROM search_retagged WHERE id > ?', last).map(({ seq }) => seq);
  if (first > last + 1 || seqs.includes(null)) return undefined;
  return new Set(seqs.flatMap((seq) => seq ?? []));
}
